// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/program/program_run.h"
#include "tests/support/nginx_fixture.h"
#include "tests/support/scripted_replies.h"
#include "tests/support/test_registry.h"

#include <QElapsedTimer>
#include <QTest>

#include <random>

using namespace intact::tests;
using namespace std::chrono_literals;

namespace {

constexpr std::int64_t kMiB = std::int64_t{1} << 20;
const QString name = QStringLiteral("big.bin");
const QByteArray kStarted = "\"started\"";

// What one kill costs lies between two checkpoints and in the socket's buffers, and both grow when the processor is
// short; a sanitizer makes it so.
#ifdef INTACT_SANITIZED
constexpr std::int64_t kMostAgainPercent = 25;
constexpr std::int64_t kPacedMiB = 24;
constexpr int kPacedConnections = 4;
#else
constexpr std::int64_t kMostAgainPercent = 10;
constexpr std::int64_t kPacedMiB = 64;
constexpr int kPacedConnections = 8;
#endif

// How often a run at full speed is killed; another number is given by INTACT_KILLS. Under a sanitizer a run takes ten
// times as long.
#ifdef INTACT_SANITIZED
constexpr int kUsualKills = 10;
#else
constexpr int kUsualKills = 200;
#endif

// So that one that does not get on ends.
constexpr int kMostRuns = 60;
constexpr int kMostRunsPerKill = 6;

bool continued(ProgramRun& run) {
    return run.event(QStringLiteral("started")).value(QStringLiteral("resumed_bytes")).toInteger() > 0;
}

} // namespace

/// The program is killed again and again, and goes on where it was.
class KillTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void killedEverySecond() {
        const TestBody body{kPacedMiB * kMiB, 7};
        std::atomic<std::int64_t> handedOut{0};
        const ScriptedServer server(servePaced(body, 20'000, 20ms, handedOut));
        const ProgramHome home;
        const QStringList arguments =
            home.arguments({QStringLiteral("--json"), QStringLiteral("--no-discovery"), QStringLiteral("-s"),
                            QString::number(kPacedConnections), QString::fromStdString(server.url("/big.bin"))});
        int kills = 0;
        bool clean = false; // the last run ended by itself
        for (bool done = false; !done; kills += done ? 0 : 1) {
            QVERIFY2(kills < kMostRuns, "it does not get on");
            ProgramRun run(arguments);
            (void)run.says(kStarted); // a slow machine takes most of a second for that alone
            const bool ended = run.finishes(1s);
            if (!ended) {
                run.kill();
                QVERIFY(!home.files().contains(name) || home.sha256(name) == body.sha256());
            }
            // Killed when it had told its end already: then that is so, and the same again would be another download.
            clean = ended;
            done = ended || !run.event(QStringLiteral("finished")).isEmpty();
            if (!done)
                continue;
            QVERIFY2(!ended || run.exitCode() == 0, run.all().constData());
            QVERIFY2(continued(run), run.all().constData());
        }
        const std::int64_t bytes = handedOut.load();
        qInfo("killed %d times; the server gave %.1f %% of the file", kills,
              100.0 * static_cast<double>(bytes) / static_cast<double>(body.size));
        QVERIFY(kills >= 3);
        QCOMPARE(home.files(), QStringList{name});
        QCOMPARE(home.sha256(name), body.sha256());
        QVERIFY(!clean || home.leftState().isEmpty());
        QVERIFY(bytes >= body.size);
        QVERIFY2(bytes <= body.size + body.size * kMostAgainPercent / 100,
                 qPrintable(QString::number(bytes - body.size)));
    }

    void killedAtAnyMomentAtFullSpeed() {
        if (!NginxFixture::available())
            QSKIP("nginx is not installed");
        const NginxFixture nginx;
        const TestBody body{96 * kMiB, 8};
        nginx.addFile("big.bin", body);
        const std::string digest = body.sha256();
        const ProgramHome home;
        const QStringList arguments =
            home.arguments({QStringLiteral("--json"), QStringLiteral("--no-discovery"), QStringLiteral("-s"),
                            QStringLiteral("8"), QString::fromStdString(nginx.url("/big.bin"))});
        QElapsedTimer whole;
        whole.start();
        ProgramRun undisturbed(arguments);
        QVERIFY2(undisturbed.finishes(), undisturbed.all().constData());
        QVERIFY2(undisturbed.exitCode() == 0, undisturbed.all().constData());
        QVERIFY(QFile::remove(home.path(name)));
        const qint64 longest = whole.elapsed();
        std::mt19937 random(20);
        const int wanted = qEnvironmentVariableIntValue("INTACT_KILLS");
        const int most = wanted > 0 ? wanted : kUsualKills;
        int resumed = 0;
        // A continued run is shorter than a whole one: when it gets through, the next begins anew.
        int runs = 0;
        for (int kills = 0; kills < most; ++runs) {
            QVERIFY2(runs < most * kMostRunsPerKill, "it does not get on");
            ProgramRun run(arguments);
            // At any moment, and every other time at one at which there is something to go on with.
            if (runs % 2 == 1)
                (void)run.says(kStarted);
            const bool ended = run.finishes(std::chrono::milliseconds(random() % static_cast<unsigned>(longest)));
            QVERIFY2(!ended || run.exitCode() == 0, run.all().constData());
            if (!ended) {
                run.kill();
                ++kills;
            }
            resumed += continued(run) ? 1 : 0;
            // Killed when it had told its end already: then that is so.
            if (!ended && run.event(QStringLiteral("finished")).isEmpty())
                continue;
            QCOMPARE(home.files(), QStringList{name});
            QCOMPARE(home.sha256(name), digest);
            QVERIFY(!ended || home.leftState().isEmpty());
            QVERIFY(QFile::remove(home.path(name)));
        }
        ProgramRun last(arguments);
        QVERIFY2(last.finishes(), last.all().constData());
        QVERIFY2(last.exitCode() == 0, last.all().constData());
        resumed += continued(last) ? 1 : 0;
        QCOMPARE(home.files(), QStringList{name});
        QCOMPARE(home.sha256(name), digest);
        QCOMPARE(home.leftState(), QStringList());
        qInfo("%d kills in %d runs, %d of which went on where a killed one was; a whole one took %lld ms", most, runs,
              resumed, longest);
        QVERIFY(resumed > 0);
    }
};

INTACT_TEST(KillTest)
#include "kill_test.moc"
