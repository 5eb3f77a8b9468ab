// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stream/buffer_pool.h"
#include "core/stream/write_loop.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <atomic>

using namespace intact;

namespace {

constexpr auto kFull = static_cast<std::uint32_t>(BufferPool::kBufferBytes);

// Of files that nobody has opened, so nothing is written.
struct Passed : WriteSink {
    void bufferWritten(const WriteItem&) override { ++buffers; }
    void writeFailed(PartKey, const Failure&) override {}
    void orderPassed(TaskQueue::Task) override { ++orders; }
    void handedOn() override {}

    std::atomic<int> buffers{0};
    std::atomic<int> orders{0};
};

} // namespace

/// When the write thread is woken. What is pushed without being announced may be found nevertheless.
class WriteLoopTest : public QObject {
    Q_OBJECT

    Clock m_clock;
    BufferPool m_pool;

    WriteItem item(std::uint32_t length) { return {1, m_pool.take(), length, 0, false}; }

private Q_SLOTS:
    void fullBuffersWaitForAMiB() {
        Passed passed;
        WriteLoop loop(m_clock, passed);
        QVERIFY(!loop.canWaitForMore()); // there is nothing
        for (int i = 0; i < 3; ++i) {
            loop.push(item(kFull));
            QVERIFY(loop.canWaitForMore());
        }
        loop.push(item(kFull));
        QVERIFY(!loop.canWaitForMore());
        QTRY_COMPARE(passed.buffers.load(), 4);
        loop.push(item(kFull));
        QVERIFY(loop.canWaitForMore());
        loop.wake();
        QVERIFY(!loop.canWaitForMore());
        QTRY_COMPARE(passed.buffers.load(), 5);
    }

    void nothingElseWaitsBeyondItsRound() {
        Passed passed;
        WriteLoop loop(m_clock, passed);
        loop.push(item(kFull));
        loop.push(item(kFull - 1));
        QVERIFY(!loop.canWaitForMore());
        loop.push(item(kFull));
        QVERIFY(!loop.canWaitForMore());
        loop.wake();
        loop.push(item(kFull));
        loop.order([](WriteLoop&) -> TaskQueue::Task {
            return [] {
            };
        });
        QVERIFY(!loop.canWaitForMore());
        loop.wake();
        QTRY_COMPARE(passed.buffers.load(), 4);
        QTRY_COMPARE(passed.orders.load(), 1);
    }
};

INTACT_TEST(WriteLoopTest)
#include "write_loop_test.moc"
