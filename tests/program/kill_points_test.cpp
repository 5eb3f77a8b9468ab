// SPDX-License-Identifier: GPL-3.0-or-later
// The program is killed, or told of an error, at every N-th call of the system that changes the disk (strace injects).
#include "tests/program/program_run.h"
#include "tests/support/scripted_replies.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace intact::tests;
using namespace std::chrono_literals;

namespace {

constexpr std::int64_t kPieceBytes = 100 * 1024; // so that all of it is worth reserving
const TestBody kBody{3 * kPieceBytes, 21};
const QString kName = QStringLiteral("file.bin");
constexpr int kMostCalls = 400;

// The program as a child of strace, whose leak check does not work there.
QStringList traced(const QString& inject, const QString& output = QStringLiteral("/dev/null")) {
    return {QStringLiteral("env"),
            QStringLiteral("ASAN_OPTIONS=detect_leaks=0"),
            QStringLiteral("strace"),
            QStringLiteral("-f"),
            QStringLiteral("-qqq"),
            QStringLiteral("-o"),
            output,
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
        for (const char* call : {"pwrite64", "fdatasync", "fsync", "fallocate", "ftruncate", "renameat2"})
            QTest::newRow(call) << QString::fromLatin1(call);
    }
    // Every call once, with one error after the other; with INTACT_ALL_ERRORS every error at every call, also for ever.
    void toldOfErrors() {
        QFETCH(QString, call);
        const bool all = qEnvironmentVariableIsSet("INTACT_ALL_ERRORS");
        const QStringList errors =
            QStringLiteral("ENOSPC EIO EDQUOT EROFS EFBIG ESTALE ENODEV").split(QLatin1Char(' '));
        int failed = 0;
        int runs = 0;
        bool reached = true;
        for (int n = 1; reached; ++n) {
            QVERIFY(n < kMostCalls);
            reached = false;
            for (const QString& error : all ? errors : QStringList{errors.at(n % errors.size())}) {
                for (const char* times : {"", "+"}) {
                    if (*times != '\0' && !all)
                        continue;
                    const QString when = QString::number(n) + QString::fromLatin1(times);
                    reached = toldOf(QStringLiteral("%1:error=%2:when=%3").arg(call, error, when), failed) || reached;
                    ++runs;
                    if (QTest::currentTestFailed())
                        return;
                }
            }
        }
        qInfo("%s: %d of %d runs failed by name", qPrintable(call), failed, runs);
    }

private:
    // False: there is no such call any more.
    static bool toldOf(const QString& inject, int& failed) {
        const Place place;
        ProgramRun first(place.arguments(), traced(inject, place.trace()));
        const auto ended = [&] {
            if (!first.finishes())
                QTest::qFail("it does not end", __FILE__, __LINE__);
            return first.exitCode();
        };
        const int code = ended();
        const bool whole = place.isWhole();
        // Never by a signal, and never without a word.
        if (code < 0 || (!whole && (code == 0 || first.all().isEmpty())))
            QTest::qFail(first.all().constData(), __FILE__, __LINE__);
        failed += whole ? 0 : 1;
        place.finishes();
        return place.traceSays("INJECTED");
    }

    /// A server and directories of their own for each run.
    struct Place {
        std::atomic<std::int64_t> handedOut{0};
        ScriptedServer server{servePaced(kBody, kPieceBytes, 30ms, handedOut)};
        ProgramHome home;
        QTemporaryDir traces;

        [[nodiscard]] QString trace() const { return traces.filePath(QStringLiteral("calls")); }
        [[nodiscard]] bool traceSays(const char* word) const {
            QFile file(trace());
            return file.open(QIODevice::ReadOnly) && file.readAll().contains(word);
        }

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
