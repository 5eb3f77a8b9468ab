// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/failure.h"

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace intact {

/// Threads that only wait in fsync: the syncs of a round run beside each other, and one that does not come back is not
/// waited for, so that a disk that does not answer holds up its own files only. Owned by the Checkpointer; run() is for
/// its thread.
class SyncThreads {
public:
    /// One sync of a round.
    struct Item {
        std::function<Result<void>()> sync;        ///< called on one of the threads
        std::function<void(Result<void>)> setDone; ///< called before run() returns
        /// Called by run() in place of setDone when it goes on without this one; what it gives is called with the
        /// outcome on the sync's thread, whenever that is.
        std::function<std::function<void(Result<void>)>()> leave;
    };

    SyncThreads() = default;
    /// Waits for all, however long they take.
    ~SyncThreads();
    SyncThreads(const SyncThreads&) = delete;
    SyncThreads& operator=(const SyncThreads&) = delete;

    /// Runs them, some at a time. One that takes longer than `patience` is left.
    void run(std::vector<Item> items, Duration patience = std::chrono::seconds(1));

private:
    struct Work {
        Item item;
        std::optional<Instant> since; // it runs
        std::optional<Result<void>> result;
        bool left = false;
        std::function<void(Result<void>)> late; // with left
    };
    void work();
    void finish(Work& work, std::unique_lock<std::mutex>& lock);
    void startThreads(std::size_t wanted);
    void leaveSlow(const std::vector<std::shared_ptr<Work>>& round, Duration patience);

    std::mutex m_mutex;
    std::condition_variable m_wanted;
    std::condition_variable m_over;
    std::deque<std::shared_ptr<Work>> m_queue;
    std::size_t m_open = 0;  // of the round: neither done nor left
    std::size_t m_ready = 0; // threads that do not hang
    bool m_stopping = false;
    std::vector<std::thread> m_threads; // of run()'s thread
};

} // namespace intact
