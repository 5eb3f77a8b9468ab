// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stream/buffer_pool.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <cstdint>
#include <set>

#ifdef __SANITIZE_ADDRESS__
#include <sanitizer/asan_interface.h>
#endif

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

    // Else one that is filled would run over into the next, which another connection fills.
    void noneReachesIntoAnother() {
        BufferPool pool(5);
        std::set<std::byte*> taken;
        while (std::byte* buffer = pool.take())
            taken.insert(buffer);
        QCOMPARE(taken.size(), std::size_t{5});
        for (auto next = taken.begin(), buffer = next++; next != taken.end(); buffer = next++)
            QVERIFY(*next - *buffer >= std::ptrdiff_t{BufferPool::kBufferBytes});
    }

    void whatIsNotTakenMustNotBeTouched() {
#ifndef __SANITIZE_ADDRESS__
        QSKIP("only AddressSanitizer sees it");
#else
        BufferPool pool(2);
        std::byte* buffer = pool.take();
        QVERIFY(__asan_region_is_poisoned(buffer, BufferPool::kBufferBytes) == nullptr);
        QVERIFY(__asan_address_is_poisoned(buffer + BufferPool::kBufferBytes) != 0);
        pool.give(buffer);
        QVERIFY(__asan_address_is_poisoned(buffer) != 0);
        QVERIFY(__asan_address_is_poisoned(buffer + BufferPool::kBufferBytes - 1) != 0);
        QVERIFY(pool.take() == buffer);
        QVERIFY(__asan_region_is_poisoned(buffer, BufferPool::kBufferBytes) == nullptr);
#endif
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
