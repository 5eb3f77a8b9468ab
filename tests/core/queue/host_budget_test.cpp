// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queue/host_book.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace intact;
using namespace std::chrono_literals;

namespace {

const Instant kStart{1000h};
const WallTime kWall{1'700'000'000s};

struct Step {
    enum class Kind { Accepted, Refused } kind = Kind::Refused;
    Duration at{};      // after the start
    Duration askedAt{}; // after the start
    HostUse use;
};

Step refused(Duration at, int open, int working, Duration askedAt = {}) {
    return {Step::Kind::Refused, at, askedAt == Duration{} ? at - 1ms : askedAt, {open, working}};
}

Step accepted(Duration at, int working) {
    return {Step::Kind::Accepted, at, at, {working, working}};
}

struct BudgetCase {
    const char* name;
    std::vector<Step> steps;
    Duration askedAfter;
    std::optional<int> connections;
};

const std::vector<BudgetCase>& budgetCases() {
    static const std::vector<BudgetCase> cases{
        {"row 19: nothing is known of a new host", {}, 1s, std::nullopt},
        {"row 19: what is accepted without a refusal limits nothing", {accepted(1s, 8)}, 2s, std::nullopt},
        {"row 19: half of what was open", {refused(1s, 8, 1)}, 2s, 4},
        {"row 19: not fewer than work", {refused(1s, 8, 6)}, 2s, 6},
        {"row 19: at least one fewer than was open", {refused(1s, 8, 8)}, 2s, 7},
        {"row 19: never under one", {refused(1s, 2, 0)}, 2s, 1},
        {"row 19: refused alone is no matter of number", {refused(1s, 1, 0)}, 2s, std::nullopt},
        {"row 19: one salvo is one lesson", {refused(1s, 8, 1, 900ms), refused(1010ms, 7, 1, 901ms)}, 2s, 4},
        {"row 19: the next salvo is the next", {refused(1s, 8, 1), refused(3s, 4, 1, 2s)}, 4s, 2},
        {"recovery: not within a minute", {refused(1s, 8, 3)}, 60s, 4},
        {"recovery: then one more", {refused(1s, 8, 3)}, 62s, 5},
        {"recovery: only one until it is accepted", {refused(1s, 8, 3)}, 600s, 5},
        {"recovery: accepted, the next minute begins", {refused(1s, 8, 3), accepted(70s, 5)}, 100s, 5},
        {"recovery: and one more after it", {refused(1s, 8, 3), accepted(70s, 5)}, 131s, 6},
        {"recovery: refused, it is taken back", {refused(1s, 8, 3), refused(70s, 5, 4)}, 71s, 4},
        {"recovery: and tried again after two minutes", {refused(1s, 8, 3), refused(70s, 5, 4)}, 189s, 4},
        {"recovery: two minutes are over", {refused(1s, 8, 3), refused(70s, 5, 4)}, 191s, 5},
    };
    return cases;
}

} // namespace

class HostBudgetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void learnsAndRecovers_data() {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < budgetCases().size(); ++i)
            QTest::newRow(budgetCases()[i].name) << static_cast<int>(i);
    }
    void learnsAndRecovers() {
        QFETCH(int, index);
        const BudgetCase& row = budgetCases()[static_cast<std::size_t>(index)];
        HostBudget budget;
        for (const Step& step : row.steps) {
            if (step.kind == Step::Kind::Accepted)
                budget.accepted(step.use.working, kStart + step.at);
            else
                budget.refused(step.use, kStart + step.askedAt, kStart + step.at);
        }
        const auto found = budget.connections(kStart + row.askedAfter);
        QCOMPARE(found.value_or(0), row.connections.value_or(0));
    }

    void theWaitForOneMoreDoublesUpToAnHour() {
        HostBudget budget;
        budget.refused({8, 4}, kStart, kStart + 1s);
        Instant now = kStart + 1s;
        std::vector<Duration> waits;
        for (int i = 0; i < 9; ++i) {
            const Instant next = *budget.nextChange(now);
            waits.push_back(next - now);
            QCOMPARE(*budget.connections(next), 5);
            QVERIFY(budget.refused({5, 4}, next, next + 1ms));
            now = next + 1ms;
        }
        const std::vector<Duration> expected{1min, 2min, 4min, 8min, 16min, 32min, 1h, 1h, 1h};
        QVERIFY(waits == expected);
    }

    void row55HeldAsTold_data() {
        QTest::addColumn<int>("told");
        QTest::addColumn<int>("held");
        QTest::newRow("seconds") << 30 << 30;
        QTest::newRow("past") << -5 << 1;
        QTest::newRow("nothing") << 0 << 1;
        QTest::newRow("an hour") << 3600 << 3600;
        QTest::newRow("a year") << 31'536'000 << 3600;
    }
    void row55HeldAsTold() {
        QFETCH(int, told);
        QFETCH(int, held);
        HostBudget budget;
        QVERIFY(!budget.heldUntil(kStart));
        QVERIFY(budget.askedToWait(std::chrono::seconds(told), kStart));
        QVERIFY(*budget.heldUntil(kStart) == kStart + std::chrono::seconds(held));
        QVERIFY(*budget.nextChange(kStart) == kStart + std::chrono::seconds(held));
        QVERIFY(!budget.heldUntil(kStart + std::chrono::seconds(held)));
    }

    void row55AShorterWordDoesNotShortenTheWait() {
        HostBudget budget;
        QVERIFY(budget.askedToWait(60s, kStart));
        QVERIFY(!budget.askedToWait(5s, kStart + 1s));
        QVERIFY(*budget.heldUntil(kStart + 1s) == kStart + 60s);
    }

    void row19IsRememberedInTheStore() {
        HostBudget before;
        before.refused({8, 3}, kStart, kStart + 1s);
        before.askedToWait(90s, kStart + 2s);
        HostRecord record;
        record.server = "example.org:80";
        record.access.pinnedKey = "sha256//x";
        before.writeTo(record, kStart + 12s, kWall);
        QCOMPARE(record.connections.value_or(0), 4);
        QVERIFY(record.busyUntil == kWall + 81s); // a wall clock that leaves out up to a second
        QVERIFY(record.learnedAt == kWall - 11s);
        QCOMPARE(record.access.pinnedKey, std::string("sha256//x"));

        const Instant later{1s}; // another boot: steady time begins anew
        const HostBudget after(record, later, kWall + 20s);
        QCOMPARE(after.connections(later).value_or(0), 4);
        QVERIFY(*after.heldUntil(later) == later + 61s);
        QCOMPARE(after.connections(later + 62s).value_or(0), 5);
    }

    void row75TheWallClockJumps() {
        HostRecord record;
        record.connections = 3;
        record.learnedAt = kWall;
        record.busyUntil = kWall + 30s;
        // A year back: the wait is at most the hour a server may ask for.
        const HostBudget back(record, kStart, kWall - 8760h);
        QVERIFY(*back.heldUntil(kStart) == kStart + 1h);
        QCOMPARE(back.connections(kStart).value_or(0), 3);
        // A year ahead: the wait is over, and what was learned is too old to be believed.
        const HostBudget ahead(record, kStart, kWall + 8760h);
        QVERIFY(!ahead.heldUntil(kStart));
        QVERIFY(!ahead.connections(kStart));
    }

    void theBookDescribesQueueEntries() {
        HostRecord record;
        record.server = "a:80";
        record.connections = 2;
        record.learnedAt = kWall;
        HostBook book({record}, kStart, kWall);
        book.budget("b:80").askedToWait(10s, kStart);
        std::vector<QueueEntry> entries(3);
        entries[0].host = "a:80";
        entries[1].host = "b:80";
        entries[2].host = "c:80";
        book.describe(entries, kStart);
        QCOMPARE(entries[0].hostConnections.value_or(0), 2);
        QVERIFY(!entries[0].hostHeld);
        QVERIFY(!entries[1].hostConnections && entries[1].hostHeld);
        QVERIFY(!entries[2].hostConnections && !entries[2].hostHeld);
        QVERIFY(*book.nextChange(entries, kStart) == kStart + 10s);
        QVERIFY(book.isLimited("a:80", kStart) && !book.isLimited("b:80", kStart));
    }
};

INTACT_TEST(HostBudgetTest)
#include "host_budget_test.moc"
