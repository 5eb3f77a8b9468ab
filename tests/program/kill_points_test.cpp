// SPDX-License-Identifier: GPL-3.0-or-later
// The program is killed, or told of an error, at every N-th call of the system that changes the disk (strace injects).
#include "tests/program/traced_program.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace intact::tests;
using namespace std::chrono_literals;

namespace {

constexpr std::int64_t kPieceBytes = 100 * 1024; // so that all of it is worth reserving
const TestBody kBody{3 * kPieceBytes, 21};
constexpr int kMostCalls = TracedPlace::kMostCalls;

struct Place : TracedPlace {
    Place() : TracedPlace(kBody, kPieceBytes, 30ms) {}
};

void oneRowForEachCall() {
    QTest::addColumn<QString>("call");
    for (const QString& call : TracedPlace::kDiskCalls)
        QTest::newRow(qPrintable(call)) << call;
}

} // namespace

/// reliability.md P4 and P6, proof plans K and E.
class KillPointsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        if (!canTrace())
            QSKIP("strace is missing, or ptrace is not permitted here");
    }

    void killedAtEveryCall_data() { oneRowForEachCall(); }
    void killedAtEveryCall() {
        QFETCH(QString, call);
        int kills = 0;
        for (bool killed = true; killed; kills += killed ? 1 : 0) {
            QVERIFY(kills < kMostCalls);
            const Place place;
            ProgramRun first(place.arguments(),
                             traced(QStringLiteral("%1:signal=SIGKILL:when=%2").arg(call).arg(kills + 1)));
            QVERIFY(place.runs(first));
            killed = first.exitCode() == -1;
            QVERIFY2(killed || (first.exitCode() == 0 && place.isWhole()), first.all().constData());
            place.finishes(!first.event(QStringLiteral("finished")).isEmpty());
            if (QTest::currentTestFailed())
                return;
        }
        qInfo("%s: killed %d times", qPrintable(call), kills);
        QVERIFY(kills > 0);
    }

    void killedWhileRecovering_data() { oneRowForEachCall(); }
    // "Compound failure": the run that recovers from a kill is killed as well. With INTACT_ALL_KILLS at every call
    // after each of the first kills, else at some.
    void killedWhileRecovering() {
        QFETCH(QString, call);
        const bool all = qEnvironmentVariableIsSet("INTACT_ALL_KILLS");
        int kills = 0;
        for (const char* first : {"pwrite64:signal=SIGKILL:when=8", "fdatasync:signal=SIGKILL:when=2",
                                  "renameat2:signal=SIGKILL:when=1", "fsync:signal=SIGKILL:when=2"}) {
            bool killed = true;
            for (int n = 1; killed; n += all ? 1 : 4) {
                QVERIFY(n < kMostCalls);
                killed = killedTwice(QString::fromLatin1(first),
                                     QStringLiteral("%1:signal=SIGKILL:when=%2").arg(call).arg(n));
                kills += killed ? 1 : 0;
                if (QTest::currentTestFailed())
                    return;
            }
        }
        qInfo("%s: killed %d times while recovering", qPrintable(call), kills);
        QVERIFY(kills > 0);
    }

    void toldOfErrors_data() { oneRowForEachCall(); }
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
    // False: the second run got through.
    static bool killedTwice(const QString& first, const QString& second) {
        const Place place;
        ProgramRun broken(place.arguments(), traced(first));
        if (!place.runs(broken))
            return false;
        if (broken.exitCode() != -1) {
            QTest::qFail(qPrintable(QStringLiteral("not killed by ") + first), __FILE__, __LINE__);
            return false;
        }
        ProgramRun recovering(place.arguments(), traced(second));
        if (!place.runs(recovering))
            return false;
        const bool killed = recovering.exitCode() == -1;
        if (!killed && (recovering.exitCode() != 0 || !place.isWhole()))
            QTest::qFail(recovering.all().constData(), __FILE__, __LINE__);
        const bool told = !broken.event(QStringLiteral("finished")).isEmpty() ||
                          !recovering.event(QStringLiteral("finished")).isEmpty();
        place.finishes(told);
        return killed;
    }

    // False: there is no such call any more.
    static bool toldOf(const QString& inject, int& failed) {
        const Place place;
        ProgramRun first(place.arguments(), traced(inject, place.trace()));
        if (!place.runs(first))
            return false;
        const int code = first.exitCode();
        const bool whole = place.isWhole();
        // Never by a signal, and never without a word.
        if (code < 0 || (!whole && (code == 0 || first.all().isEmpty())))
            QTest::qFail(first.all().constData(), __FILE__, __LINE__);
        failed += whole ? 0 : 1;
        // Whole, but with a failure told: the next run has only to say so.
        place.finishes(code == 0);
        return place.traceSays("INJECTED");
    }
};

INTACT_TEST(KillPointsTest)
#include "kill_points_test.moc"
