// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/failure.h"
#include "core/base/spsc_ring.h"
#include "core/base/task_queue.h"
#include "core/disk/part_file.h"
#include "core/stream/doorbell.h"
#include "core/stream/write_item.h"

#include <atomic>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <unordered_map>

namespace intact {

/// Whom the write loop hands on to; called on the write thread, in the order in which everything was pushed.
class WriteSink {
public:
    virtual ~WriteSink() = default;
    /// Its buffer's bytes are in the file, or `written` is false.
    virtual void bufferWritten(const WriteItem& item) = 0;
    /// Nothing more will be written for this file.
    virtual void writeFailed(PartKey key, const Failure& failure) = 0;
    virtual void orderPassed(TaskQueue::Task task) = 0;
    /// What was handed on is worth waking somebody up for.
    virtual void handedOn() = 0;
};

/// The first of a worker's two disk threads: opens part files and puts buffers into them, nothing else, so that writing
/// and hashing are two cores' work. Owned by the DiskLoop; push() and order() are for the network thread, files() for
/// orders.
class WriteLoop {
public:
    WriteLoop(const Clock& clock, WriteSink& sink);
    ~WriteLoop();
    WriteLoop(const WriteLoop&) = delete;
    WriteLoop& operator=(const WriteLoop&) = delete;

    /// A MiB wakes the write thread at once; less, and orders, wait for wake(), at the end of the network loop's round,
    /// so that many small files are one wake-up's work.
    void push(const WriteItem& item);
    void wake();
    /// Nothing but full buffers waits for wake(): the rest of the MiB may be awaited, as long as it comes at once.
    [[nodiscard]] bool canWaitForMore() const { return m_unannounced == Unannounced::FullBuffers; }
    /// Runs on the write thread when everything pushed before is written; what it gives is passed on behind those.
    using Order = std::function<TaskQueue::Task(WriteLoop&)>;
    void order(Order what);

    /// Where buffers of this key go from now on; null: nowhere.
    void setFile(PartKey key, std::shared_ptr<PartFile> file);

private:
    void run();
    void handle(WriteItem item);
    void runOrder();

    const Clock& m_clock;
    WriteSink& m_sink;
    SpscRing<WriteItem, kRingItems> m_ring;
    Doorbell m_bell;
    // Network thread: what was pushed without waking
    enum class Unannounced : std::uint8_t { Nothing, FullBuffers, Anything };
    Unannounced m_unannounced = Unannounced::Nothing;
    std::int64_t m_unannouncedBytes = 0;
    std::atomic<bool> m_stopping{false};
    std::mutex m_ordersMutex;
    std::deque<Order> m_orders;                                     // each has its place in the ring
    std::unordered_map<PartKey, std::shared_ptr<PartFile>> m_files; // write thread
    std::thread m_thread;                                           // last: starts when everything else is there
};

} // namespace intact
