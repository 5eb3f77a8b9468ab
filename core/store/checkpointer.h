// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/failure.h"
#include "core/store/queue_store.h"

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace intact {

/// One thing to be made durable.
struct StoreJob {
    /// Makes file data durable (fdatasync …), before the transaction; may be empty. A failure here skips write and goes
    /// to done.
    std::function<Result<void>()> sync;
    /// Writes rows; inside the round's transaction; may be empty.
    std::function<Result<void>(QueueStore&)> write;
    /// Told after COMMIT, or what failed. On the checkpoint thread: it must only post.
    std::function<void(Result<void>)> done;
};

/// The checkpoint thread: owns the one SQLite connection. Takes all jobs that have gathered, runs their syncs, then all
/// their writes in ONE transaction, then tells them: data first, ledger second, one COMMIT for all downloads of a
/// round. Jobs keep their order. When one write or the COMMIT fails, the round is rolled back and its jobs are tried
/// one by one, so that one bad job fails alone.
class Checkpointer {
public:
    explicit Checkpointer(std::unique_ptr<QueueStore> store);
    /// Finishes everything submitted, then stops.
    ~Checkpointer();
    Checkpointer(const Checkpointer&) = delete;
    Checkpointer& operator=(const Checkpointer&) = delete;

    /// Thread-safe; returns at once.
    void submit(StoreJob job);

private:
    void run();
    void runRound(std::vector<StoreJob>& jobs);

    std::unique_ptr<QueueStore> m_store;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::vector<StoreJob> m_jobs;
    bool m_stopping = false;
    std::thread m_thread; // last: starts when everything else is there
};

} // namespace intact
