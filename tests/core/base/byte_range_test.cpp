// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/byte_range.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace intact;

namespace {

RangeSet setOf(std::initializer_list<ByteRange> ranges) {
    RangeSet set;
    for (const ByteRange& range : ranges)
        set.add(range);
    return set;
}

} // namespace

class ByteRangeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addMergesTouchingAndOverlapping() {
        RangeSet set = setOf({{10, 20}, {30, 40}});
        set.add({20, 30});
        QCOMPARE(set.ranges(), (std::vector<ByteRange>{{10, 40}}));
        QCOMPARE(set.size(), 30);
        set.add({0, 5});
        set.add({3, 12});
        QCOMPARE(set.ranges(), (std::vector<ByteRange>{{0, 40}}));
        QCOMPARE(set.size(), 40);
    }

    void subtractCutsAndSplits() {
        RangeSet set = setOf({{0, 100}});
        set.subtract({40, 60});
        QCOMPARE(set.ranges(), (std::vector<ByteRange>{{0, 40}, {60, 100}}));
        set.subtract({0, 10});
        set.subtract({90, 200});
        QCOMPARE(set.ranges(), (std::vector<ByteRange>{{10, 40}, {60, 90}}));
        QCOMPARE(set.size(), 60);
    }

    void complementIsWhatIsMissing() {
        QCOMPARE(setOf({{10, 20}, {90, 100}}).complement(100).ranges(), (std::vector<ByteRange>{{0, 10}, {20, 90}}));
        QVERIFY(setOf({{0, 100}}).complement(100).empty());
        QCOMPARE(RangeSet().complement(5).size(), 5);
    }

    void containsAndFirstMissing() {
        const RangeSet set = setOf({{0, 10}, {20, 30}});
        QVERIFY(set.contains({2, 10}));
        QVERIFY(!set.contains({9, 11}));
        QVERIFY(!set.contains({10, 20}));
        QCOMPARE(set.firstMissing(0), 10);
        QCOMPARE(set.firstMissing(15), 15);
        QCOMPARE(set.firstMissing(29), 30);
    }

    void clearForgetsTheSizeToo() {
        RangeSet set = setOf({{0, 10}, {20, 30}});
        set.clear();
        QVERIFY(set.empty());
        QCOMPARE(set.size(), 0);
    }

    void coarseClosesTheSmallestGapsFirst() {
        const RangeSet set = setOf({{0, 10}, {12, 20}, {50, 60}});
        QCOMPARE(set.coarse(2), (std::vector<ByteRange>{{0, 20}, {50, 60}}));
        QCOMPARE(set.coarse(9).size(), std::size_t{3});
    }

    void randomOperationsAgreeWithABitmap() {
        std::uint32_t seed = 1;
        const auto next = [&seed](std::uint32_t bound) {
            seed = seed * 1664525U + 1013904223U;
            return (seed >> 8U) % bound;
        };
        std::vector<bool> bitmap(300);
        RangeSet set;
        for (int round = 0; round < 2000; ++round) {
            const std::int64_t begin = next(300);
            const std::int64_t end = begin + next(static_cast<std::uint32_t>(301 - begin));
            const bool add = next(2) == 0;
            if (add)
                set.add({begin, end});
            else
                set.subtract({begin, end});
            std::fill(bitmap.begin() + begin, bitmap.begin() + end, add);
            QCOMPARE(set.size(), std::count(bitmap.begin(), bitmap.end(), true));
            for (const ByteRange& range : set.ranges()) {
                QVERIFY(bitmap[static_cast<std::size_t>(range.begin)] &&
                        bitmap[static_cast<std::size_t>(range.end - 1)]);
                QVERIFY(range.begin == 0 || !bitmap[static_cast<std::size_t>(range.begin - 1)]);
                QVERIFY(range.end == 300 || !bitmap[static_cast<std::size_t>(range.end)]);
            }
        }
    }
};

INTACT_TEST(ByteRangeTest)
#include "byte_range_test.moc"
