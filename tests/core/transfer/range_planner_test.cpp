// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/claim_book.h"
#include "core/transfer/range_planner.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace intact;
using namespace std::chrono_literals;

namespace {

constexpr qint64 kMiB = 1024 * 1024;

ClaimSizing sizing(std::int64_t remaining, int connections, std::optional<double> speed = std::nullopt,
                   Duration roundTrip = 50ms) {
    return {remaining, connections, speed, roundTrip};
}

} // namespace

class RangePlannerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void claimSize_data() {
        QTest::addColumn<qint64>("remaining");
        QTest::addColumn<int>("connections");
        QTest::addColumn<double>("speed"); // 0: not measured
        QTest::addColumn<int>("roundTripMs");
        QTest::addColumn<qint64>("bytes");
        QTest::newRow("first claim") << 1000 * kMiB << 8 << 0.0 << 50 << 4 * kMiB;
        QTest::newRow("first claim of a small file") << 32 * kMiB << 8 << 0.0 << 50 << 2 * kMiB;
        QTest::newRow("never under one MiB") << 2 * kMiB << 8 << 0.0 << 50 << kMiB;
        QTest::newRow("slow and near: 0.1 s is under one MiB") << 1000 * kMiB << 8 << 1e6 << 1 << kMiB;
        QTest::newRow("100 round trips of 20 ms = 2 s") << 1000 * kMiB << 8 << 10e6 << 20 << qint64{20'000'000};
        QTest::newRow("at most 8 s") << 4000 * kMiB << 8 << 10e6 << 500 << qint64{80'000'000};
        QTest::newRow("taper") << 160 * kMiB << 8 << 100e6 << 20 << 10 * kMiB;
        QTest::newRow("two round trips at least") << 16 * kMiB << 8 << 50e6 << 200 << qint64{20'000'000};
    }
    void claimSize() {
        QFETCH(qint64, remaining);
        QFETCH(int, connections);
        QFETCH(double, speed);
        QFETCH(int, roundTripMs);
        QFETCH(qint64, bytes);
        const auto measured = speed > 0 ? std::optional(speed) : std::nullopt;
        QCOMPARE(claimBytes(sizing(remaining, connections, measured, std::chrono::milliseconds(roundTripMs))), bytes);
    }

    void lowestFirstAndOnBlocks() {
        RangeSet unclaimed({5 * kMiB + 17, 100 * kMiB});
        const auto claim = nextClaim(unclaimed, sizing(95 * kMiB, 1));
        QCOMPARE(*claim, (ByteRange{5 * kMiB + 17, 10 * kMiB}));
        unclaimed.add({0, 100});
        QCOMPARE(*nextClaim(unclaimed, sizing(95 * kMiB, 1)), (ByteRange{0, 100}));
        QVERIFY(!nextClaim(RangeSet(), sizing(0, 1)));
    }

    // Claims until nothing is left: every byte exactly once, whatever the speeds are.
    void everyByteIsClaimedOnce() {
        ClaimBook book;
        book.begin(77 * kMiB + 5, RangeSet({10, 20}));
        RangeSet seen;
        double speed = 1e5;
        while (const auto claim = book.claimNext(sizing(0, 3, speed))) {
            QVERIFY(seen.complement(77 * kMiB + 5).contains(*claim));
            seen.add(*claim);
            speed = speed > 1e9 ? 1e5 : speed * 3;
        }
        seen.add({10, 20});
        QCOMPARE(seen.size(), 77 * kMiB + 5);
        book.giveBack({50, 60});
        QCOMPARE(*book.claimNext(sizing(0, 3)), (ByteRange{50, 60}));
    }

    void stealing_data() {
        QTest::addColumn<qint64>("left");
        QTest::addColumn<double>("victim"); // bytes per second; 0: not measured
        QTest::addColumn<double>("thief");
        QTest::addColumn<int>("roundTripMs");
        QTest::addColumn<qint64>("loot"); // 0: nothing is stolen
        QTest::newRow("half of an equal") << 20 * kMiB << 1e6 << 1e6 << 0 << 10 * kMiB;
        QTest::newRow("half when the thief is new") << 20 * kMiB << 1e6 << 0.0 << 0 << 10 * kMiB;
        QTest::newRow("half of one that is not measured") << 20 * kMiB << 0.0 << 10e6 << 0 << 10 * kMiB;
        QTest::newRow("a fast thief takes most of it") << 22 * kMiB << 1e6 << 10e6 << 0 << 20 * kMiB;
        QTest::newRow("less when asking takes long") << 22 * kMiB << 1e6 << 10e6 << 1000 << 19136512LL;
        QTest::newRow("the end of a slow one") << kMiB << 0.5e6 << 9.5e6 << 0 << kMiB * 15 / 16;
        QTest::newRow("nearly everything of one that nearly stands still")
            << 300 * 1024LL << 0.1 << 10e6 << 0 << 300 * 1024LL;
        QTest::newRow("soon done by itself") << 4 * kMiB << 500e6 << 500e6 << 0 << qint64{0};
        QTest::newRow("little that saves little") << kMiB << 3e6 << 3e6 << 0 << qint64{0};
        QTest::newRow("a crumb") << 15 * 1024LL << 1e3 << 10e6 << 0 << qint64{0};
        QTest::newRow("nothing left") << qint64{0} << 1e6 << 1e6 << 0 << qint64{0};
    }
    void stealing() {
        QFETCH(qint64, left);
        QFETCH(double, victim);
        QFETCH(double, thief);
        QFETCH(int, roundTripMs);
        QFETCH(qint64, loot);
        const auto speed = [](double value) {
            return value > 0 ? std::optional(value) : std::nullopt;
        };
        const std::vector<RunningClaim> running{{3, 100 * kMiB, 100 * kMiB + left, speed(victim), {}}};
        const auto plan = planSteal(running, {speed(thief), std::chrono::milliseconds(roundTripMs), false});
        QCOMPARE(plan ? qint64{plan->range.length()} : qint64{0}, loot);
        if (plan) {
            QCOMPARE(plan->victim, std::size_t{3});
            QCOMPARE(qint64{plan->range.end}, 100 * kMiB + left);
        }
    }

    void row17TheEndIsNotHeldUpBySilence_data() {
        QTest::addColumn<int>("silentMs");
        QTest::addColumn<int>("roundTripMs");
        QTest::addColumn<bool>("mayTakeAll");
        QTest::addColumn<bool>("taken");
        QTest::newRow("row 17: silent for two seconds") << 2000 << 1 << true << true;
        QTest::newRow("not that long") << 1999 << 1 << true << false;
        QTest::newRow("far away") << 2000 << 201 << true << false;
        QTest::newRow("far away and silent for longer") << 2010 << 201 << true << true;
        QTest::newRow("too often already") << 60000 << 1 << false << false;
    }
    void row17TheEndIsNotHeldUpBySilence() {
        QFETCH(int, silentMs);
        QFETCH(int, roundTripMs);
        QFETCH(bool, mayTakeAll);
        QFETCH(bool, taken);
        // A few bytes of a connection that was fast, and of one that has not yet said anything.
        for (const std::optional<double> speed : {std::optional(50e6), std::optional<double>()}) {
            const std::vector<RunningClaim> running{{0, 0, 4 * kMiB, 50e6, {}},
                                                    {1, 100, 200, speed, std::chrono::milliseconds(silentMs)}};
            const auto plan = planSteal(running, {10e6, std::chrono::milliseconds(roundTripMs), mayTakeAll});
            QCOMPARE(plan.has_value(), taken);
            if (plan)
                QCOMPARE(plan->range, (ByteRange{100, 200}));
        }
    }

    void nothingRunsNothingIsStolen() { QVERIFY(!planSteal({}, {})); }

    void theLongestTimeIsTheVictim() {
        // The first has more bytes left, but the second needs longer for them.
        const std::vector<RunningClaim> running{{0, 0, 100 * kMiB, 100e6, {}}, {1, 200 * kMiB, 220 * kMiB, 1e6, {}}};
        QCOMPARE(planSteal(running, {})->victim, std::size_t{1});
        const std::vector<RunningClaim> unknown{{0, 0, 50 * kMiB, 1e6, {}},
                                                {1, 50 * kMiB, 60 * kMiB, std::nullopt, {}}};
        QCOMPARE(planSteal(unknown, {})->victim, std::size_t{1});
    }
};

INTACT_TEST(RangePlannerTest)
#include "range_planner_test.moc"
