// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stream/buffer_pool.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <cstdint>
#include <set>

using namespace intact;

class BufferPoolTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void neverMoreThanItsBound() {
        BufferPool pool;
        QCOMPARE(pool.available(), BufferPool::kBuffers);
        std::set<std::byte*> taken;
        for (std::size_t i = 0; i < BufferPool::kBuffers; ++i) {
            std::byte* buffer = pool.take();
            QVERIFY(buffer != nullptr);
            QCOMPARE(reinterpret_cast<std::uintptr_t>(buffer) % 4096, std::uintptr_t{0});
            taken.insert(buffer);
        }
        QCOMPARE(taken.size(), BufferPool::kBuffers);
        QVERIFY(pool.take() == nullptr);
        QCOMPARE(pool.available(), std::size_t{0});
        pool.give(*taken.begin());
        QVERIFY(pool.take() == *taken.begin());
    }

    void workersShareTheMemory() {
        QCOMPARE(BufferPool::shareOf(1), BufferPool::kBuffers);
        QCOMPARE(BufferPool::shareOf(2), BufferPool::kBuffers);
        QCOMPARE(BufferPool::shareOf(4), BufferPool::kBuffers / 2);
        BufferPool pool(3);
        QCOMPARE(pool.available(), std::size_t{3});
        std::vector<std::byte*> taken;
        while (std::byte* buffer = pool.take())
            taken.push_back(buffer);
        QCOMPARE(taken.size(), std::size_t{3});
    }
};

INTACT_TEST(BufferPoolTest)
#include "buffer_pool_test.moc"
