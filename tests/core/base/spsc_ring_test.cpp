// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/spsc_ring.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <cstdint>
#include <memory>
#include <thread>

using namespace intact;

namespace {

struct Item {
    std::uint64_t number = 0;
    std::uint64_t check = 0; // a torn read would not agree
};

} // namespace

class SpscRingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsExactlyItsCapacity() {
        SpscRing<int, 4> ring;
        int value = 0;
        QVERIFY(!ring.pop(value));
        for (int round = 0; round < 10; ++round) {
            for (int n = 0; n < 4; ++n)
                QVERIFY(ring.push(round * 4 + n));
            QVERIFY(!ring.push(-1));
            for (int n = 0; n < 4; ++n) {
                QVERIFY(ring.pop(value));
                QCOMPARE(value, round * 4 + n);
            }
            QVERIFY(!ring.pop(value));
        }
    }

    void capacityOfOneWorks() {
        SpscRing<int, 1> ring;
        int value = 0;
        QVERIFY(ring.push(7) && !ring.push(8));
        QVERIFY(ring.pop(value) && value == 7 && !ring.pop(value));
    }

    void aMillionItemsCrossTwoThreads() {
        constexpr std::uint64_t kItems = 1'000'000;
        const auto ring = std::make_unique<SpscRing<Item, 64>>();
        std::thread producer([&] {
            for (std::uint64_t n = 0; n < kItems; ++n) {
                while (!ring->push({n, ~n}))
                    std::this_thread::yield();
            }
        });
        std::uint64_t wrong = 0;
        for (std::uint64_t n = 0; n < kItems; ++n) {
            Item item;
            while (!ring->pop(item))
                std::this_thread::yield();
            wrong += item.number != n || item.check != ~n ? 1 : 0;
        }
        producer.join();
        QCOMPARE(wrong, std::uint64_t{0});
        Item item;
        QVERIFY(!ring->pop(item));
    }
};

INTACT_TEST(SpscRingTest)
#include "spsc_ring_test.moc"
