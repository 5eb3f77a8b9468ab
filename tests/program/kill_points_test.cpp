// SPDX-License-Identifier: GPL-3.0-or-later
// The program is killed, or told of an error, at every N-th call of the system that changes the disk (strace injects).
#include "tests/program/program_run.h"
#include "tests/support/scripted_replies.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace intact::tests;
using namespace std::chrono_literals;

namespace {

constexpr std::int64_t kPieceBytes = 32 * 1024;
const TestBody kBody{5 * kPieceBytes, 21};
const QString kName = QStringLiteral("file.bin");
constexpr int kMostCalls = 400;

// The program as a child of strace, whose leak check does not work there.
QStringList traced(const QString& inject) {
    return {QStringLiteral("env"),
            QStringLiteral("ASAN_OPTIONS=detect_leaks=0"),
            QStringLiteral("strace"),
            QStringLiteral("-f"),
            QStringLiteral("-qqq"),
            QStringLiteral("-o"),
            QStringLiteral("/dev/null"),
            QStringLiteral("-e"),
            QStringLiteral("trace=") + inject.section(QLatin1Char(':'), 0, 0),
            QStringLiteral("-e"),
            QStringLiteral("inject=") + inject};
}

bool canTrace() {
    QProcess strace;
    strace.start(QStringLiteral("strace"),
                 {QStringLiteral("-qqq"), QStringLiteral("-o"), QStringLiteral("/dev/null"), QStringLiteral("true")});
    return strace.waitForFinished() && strace.exitStatus() == QProcess::NormalExit && strace.exitCode() == 0;
}

} // namespace

/// reliability.md P4 and P6, proof plans K and E. strace counts the calls of each thread for itself: the N-th call is
/// that of the thread which first makes so many.
class KillPointsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        if (!canTrace())
            QSKIP("strace is missing, or ptrace is not permitted here");
    }

    void killedAtEveryCall_data() {
        QTest::addColumn<QString>("call");
        for (const char* call : {"pwrite64", "fdatasync", "fsync", "fallocate", "ftruncate", "renameat2"})
            QTest::newRow(call) << QString::fromLatin1(call);
    }
    void killedAtEveryCall() {
        QFETCH(QString, call);
        int kills = 0;
        for (bool killed = true; killed; kills += killed ? 1 : 0) {
            QVERIFY(kills < kMostCalls);
            const Place place;
            ProgramRun first(place.arguments(),
                             traced(QStringLiteral("%1:signal=SIGKILL:when=%2").arg(call).arg(kills + 1)));
            QVERIFY2(first.finishes(), qPrintable(call));
            killed = first.exitCode() == -1;
            QVERIFY2(killed || (first.exitCode() == 0 && place.isWhole()), first.all().constData());
            place.finishes();
            if (QTest::currentTestFailed())
                return;
        }
        qInfo("%s: killed %d times", qPrintable(call), kills);
        QVERIFY(kills > 0);
    }

    void toldOfErrors_data() {
        QTest::addColumn<QString>("call");
        QTest::addColumn<QString>("error");
        for (const char* call : {"pwrite64", "fdatasync", "fsync", "fallocate", "ftruncate", "renameat2"}) {
            for (const char* error : {"ENOSPC", "EIO", "EDQUOT", "EROFS"})
                QTest::addRow("%s %s", call, error) << QString::fromLatin1(call) << QString::fromLatin1(error);
        }
    }
    // Every fifth call and two errors, unless all are asked for.
    void toldOfErrors() {
        QFETCH(QString, call);
        QFETCH(QString, error);
        const bool all = qEnvironmentVariableIsSet("INTACT_ALL_ERRORS");
        if (!all && error != QLatin1String("ENOSPC") && error != QLatin1String("EIO"))
            QSKIP("only with INTACT_ALL_ERRORS");
        int failed = 0;
        int most = kMostCalls;
        for (int n = 1; n <= most; n += all ? 1 : 5) {
            const Place place;
            ProgramRun first(place.arguments(), traced(QStringLiteral("%1:error=%2:when=%3").arg(call, error).arg(n)));
            QVERIFY2(first.finishes(), qPrintable(call));
            QVERIFY2(first.exitCode() >= 0, first.all().constData()); // never by a signal
            const bool whole = place.isWhole();
            QVERIFY2(whole || first.exitCode() != 0, first.all().constData());
            QVERIFY2(whole || !first.all().isEmpty(), "it fails without a word");
            failed += whole ? 0 : 1;
            place.finishes();
            if (QTest::currentTestFailed())
                return;
            if (whole && n > 60) // beyond the last call
                most = n;
        }
        qInfo("%s %s: %d runs failed by name", qPrintable(call), qPrintable(error), failed);
    }

private:
    /// A server and directories of their own for each run.
    struct Place {
        std::atomic<std::int64_t> handedOut{0};
        ScriptedServer server{servePaced(kBody, kPieceBytes, 40ms, handedOut)};
        ProgramHome home;

        [[nodiscard]] QStringList arguments() const {
            return home.arguments({QStringLiteral("--no-discovery"), QString::fromStdString(server.url("/file.bin"))});
        }
        /// Under its final name is the right file, or nothing.
        [[nodiscard]] bool isWhole() const {
            if (!home.files().contains(kName))
                return false;
            if (home.sha256(kName) != kBody.sha256())
                QTest::qFail("a wrong file has the final name", __FILE__, __LINE__);
            return true;
        }
        void finishes() const {
            const bool before = isWhole();
            ProgramRun again(arguments());
            QVERIFY(again.finishes());
            QVERIFY2(again.exitCode() == 0, again.all().constData());
            QVERIFY(isWhole());
            // One that had its name already may have been told as complete: then it is fetched anew, beside it.
            const QStringList files = home.files();
            QVERIFY2(files.size() == 1 || (before && files.size() == 2), qPrintable(files.join(QLatin1Char(' '))));
            for (const QString& file : files)
                QVERIFY2(home.sha256(file) == kBody.sha256(), qPrintable(file));
        }
    };
};

INTACT_TEST(KillPointsTest)
#include "kill_points_test.moc"
