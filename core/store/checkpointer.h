// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/failure.h"
#include "core/disk/part_file.h"
#include "core/store/queue_store.h"
#include "core/store/sync_threads.h"

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace intact {

/// One thing to be made durable. Every part may be empty; a failure of one skips what follows it, up to done.
struct StoreJob {
    /// Changes the file before its sync. Done for all jobs of a round before the first sync: where the file system
    /// keeps what it knows of many files in one block, that block is then written once and not for each.
    std::function<Result<void>()> prepare;
    /// Makes file data durable (fdatasync …). Runs beside those of other jobs, on any thread.
    std::function<Result<void>()> sync;
    /// What else blocks on the disk (rename, look, delete): on the checkpoint thread, in the order of the jobs.
    std::function<Result<void>()> step;
    /// When its name is not durable after the steps, its directory is synced: once for all files of the round in it.
    std::shared_ptr<PartFile> part;
    /// Writes rows; inside the round's transaction.
    std::function<Result<void>(QueueStore&)> write;
    /// Told after COMMIT, or what failed. On the checkpoint thread: it must only post or submit.
    std::function<void(Result<void>)> done;
};

/// The checkpoint thread: owns the one SQLite connection. Takes all jobs that have gathered and brings them through one
/// round: all preparations, all syncs, all steps, one fsync a directory, all writes in ONE transaction, then tells
/// them. Data first, ledger second; the price of a round does not grow with the downloads in it. Jobs keep their order,
/// but one whose sync does not come back is left out, and does the rest in a later round.
/// When one write or the COMMIT fails, the round is rolled back and its jobs are tried one by one, so that one bad job
/// fails alone.
class Checkpointer {
public:
    /// `snapshotEvery`: how often the store makes a snapshot, when anything has changed, and at the end; nothing:
    /// never. `roundEnded`: on the checkpoint thread, after a round's last done().
    Checkpointer(std::unique_ptr<QueueStore> store, std::optional<Duration> snapshotEvery,
                 std::function<void()> roundEnded = {});
    /// Finishes everything submitted, notes the clean end, then stops.
    ~Checkpointer();
    Checkpointer(const Checkpointer&) = delete;
    Checkpointer& operator=(const Checkpointer&) = delete;

    /// Thread-safe, also from a job's done(); returns at once.
    void submit(StoreJob job);

private:
    void run();
    /// Nothing: the end. Empty: it is time for a snapshot.
    [[nodiscard]] std::optional<std::vector<StoreJob>> nextJobs();
    void snapshotIfDue();
    void runRound(std::vector<StoreJob>& jobs);
    void syncTogether(std::vector<StoreJob>& jobs, std::vector<Result<void>>& results);
    [[nodiscard]] std::function<void(Result<void>)> leave(StoreJob& job);

    std::unique_ptr<QueueStore> m_store;
    std::optional<Duration> m_snapshotEvery;
    Instant m_nextSnapshot{};    // checkpoint thread
    std::size_t m_lastRound = 0; // checkpoint thread: the jobs of the last round
    std::function<void()> m_roundEnded;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::vector<StoreJob> m_jobs;
    std::size_t m_left = 0; // whose sync has not come back yet
    bool m_stopping = false;
    SyncThreads m_syncs;  // checkpoint thread
    std::thread m_thread; // last: starts when everything else is there
};

} // namespace intact
