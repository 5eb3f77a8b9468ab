// SPDX-License-Identifier: GPL-3.0-or-later
// reliability.md P13: a crash in any thread, at any point, costs no state (strace raises SIGSEGV at the N-th call).
#include "tests/program/traced_program.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QTest>

#include <csignal>

using namespace intact::tests;
using namespace std::chrono_literals;

namespace {

constexpr std::int64_t kPieceBytes = 20'000;
const TestBody kBody{200 * kPieceBytes, 71};
constexpr int kFirst = 3; // before it are the writes into locks, and who crashes there has no downloads yet
constexpr int kPoints = 50;
constexpr int kUsualStep = 12; // of these, in the usual run

struct Place : TracedPlace {
    Place() : TracedPlace(kBody, kPieceBytes, 5ms) {}
};

// Brings no byte of a body, but a line of its head again and again: for longer than the list needs to know who runs.
Then trickleHead(const ServerRequest& /*request*/, ServerConnection& client) {
    constexpr int kLines = 90;
    const Gate neverOpened;
    client.send("HTTP/1.1 200 OK\r\n");
    for (int line = 0; line < kLines && client.send("X-Line: 1\r\n"); ++line)
        static_cast<void>(neverOpened.wait(20ms));
    client.waitUntilClientCloses();
    return Then::Close;
}
constexpr int kInTheHead = 60;

QByteArray reportIn(const QString& directory) {
    QFile file(directory + QStringLiteral("/crash-new.txt"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The window program without a screen, on a state directory of its own.
class WindowRun {
public:
    WindowRun(const ProgramHome& home, const QStringList& links, QStringList before = {}) {
        before += {QStringLiteral(INTACT_WINDOW), QStringLiteral("--state-dir"), home.state(), QStringLiteral("--add")};
        before += links;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        environment.insert(QStringLiteral("HOME"), home.downloads());
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home.state());
        environment.insert(QStringLiteral("XDG_CACHE_HOME"), home.state());
        environment.insert(QStringLiteral("ASAN_OPTIONS"),
                           QStringLiteral("detect_leaks=0")); // of the desktop's libraries
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(before.first(), before.mid(1));
        m_process.waitForStarted();
        m_process.closeWriteChannel();
    }
    ~WindowRun() {
        m_process.kill();
        m_process.waitForFinished();
    }
    [[nodiscard]] bool ends() { return m_process.waitForFinished(); }
    [[nodiscard]] bool crashed() const { return m_process.exitStatus() == QProcess::CrashExit; }
    void quit() const { ::kill(static_cast<pid_t>(m_process.processId()), SIGTERM); }
    [[nodiscard]] QByteArray output() { return m_process.readAll(); }

private:
    QProcess m_process;
};

} // namespace

class CrashPointsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        if (!canTrace())
            QSKIP("strace is missing, or ptrace is not permitted here");
    }

    void crashedAnywhere_data() {
        QTest::addColumn<QString>("call");
        QTest::addColumn<int>("every"); // how far apart the points are: some lie behind the first checkpoint
        QTest::newRow("network thread, reading") << QStringLiteral("recvfrom") << 2;
        QTest::newRow("network thread, waiting") << QStringLiteral("poll") << 3;
        QTest::newRow("disk threads") << QStringLiteral("pwrite64") << 1;
    }
    // With INTACT_ALL_CRASHES at all of fifty points, else at some.
    void crashedAnywhere() {
        QFETCH(QString, call);
        QFETCH(int, every);
        const int step = qEnvironmentVariableIsSet("INTACT_ALL_CRASHES") ? 1 : kUsualStep;
        int crashes = 0;
        int resumed = 0;
        for (int point = 0; point < kPoints; point += step) {
            const int n = kFirst + point * every;
            const Place place;
            ProgramRun first(place.arguments(), traced(QStringLiteral("%1:signal=SIGSEGV:when=%2").arg(call).arg(n)));
            QVERIFY(place.runs(first));
            QVERIFY2(first.exitCode() == -1, qPrintable(QStringLiteral("no %1 number %2").arg(call).arg(n)));
            const QByteArray report = reportIn(place.home().state());
            QVERIFY2(report.startsWith("intact-get ") && report.contains("SIGSEGV"), report.constData());
            ++crashes;

            ProgramRun second(place.arguments());
            QVERIFY(place.runs(second));
            QVERIFY2(second.exitCode() == 0, second.all().constData());
            QVERIFY2(second.errors().contains("crash-report.txt"), second.errors().constData());
            QVERIFY(place.isWhole());
            QCOMPARE(place.home().files().size(), 1);
            const auto kept = second.event(QStringLiteral("started")).value(QStringLiteral("resumed_bytes"));
            resumed += kept.toInteger() > 0 ? 1 : 0;
        }
        qInfo("%s: %d crashes, %d runs went on where a crashed one was", qPrintable(call), crashes, resumed);
        QVERIFY(resumed > 0);
    }

    // The window takes up by itself what ran, so it is here that one download must not bring it down again and again.
    void heldAfterTwoCrashesWhileTheOthersRun() {
        const TestBody good{100'000, 72};
        const ScriptedServer server(route({{"/bad.bin", trickleHead}, {"/good.bin", serveFile(good)}}));
        const ProgramHome home;
        const QString bad = QString::fromStdString(server.url("/bad.bin"));
        const QStringList crashing = traced(QStringLiteral("recvfrom:signal=SIGSEGV:when=%1").arg(kInTheHead));
        for (int crash = 1; crash <= 2; ++crash) {
            WindowRun run(home, crash == 1 ? QStringList{bad} : QStringList{}, crashing);
            QVERIFY2(run.ends(), "it does not crash");
            QVERIFY2(run.crashed(), run.output().constData());
            QVERIFY(reportIn(home.state()).contains("SIGSEGV"));
            QCOMPARE(server.requests().size(), static_cast<std::size_t>(crash));
        }
        WindowRun run(home, {QString::fromStdString(server.url("/good.bin"))});
        QTRY_VERIFY_WITH_TIMEOUT(home.files().contains(QStringLiteral("good.bin")), 30'000);
        run.quit();
        QVERIFY(run.ends());
        QVERIFY2(!run.crashed(), run.output().constData());
        QCOMPARE(home.sha256(QStringLiteral("good.bin")), good.sha256());
        const auto asked = [&server](std::string_view target) {
            return std::ranges::count_if(server.requests(),
                                         [=](const auto& request) { return request.target == target; });
        };
        QCOMPARE(asked("/bad.bin"), 2);
        QCOMPARE(asked("/good.bin"), 1);
    }
};

INTACT_TEST(CrashPointsTest)
#include "crash_points_test.moc"
