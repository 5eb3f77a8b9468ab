// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/failure.h"
#include "core/disk/file_ops.h"
#include "core/download/category.h"
#include "core/download/history.h"
#include "core/download/host_record.h"
#include "core/download/last_end.h"
#include "core/download/record.h"

#include <memory>
#include <string>
#include <vector>

namespace intact {

/// Through what the store reaches the disk; other ones than the system's own are for tests.
struct StoreSeams {
    FileOps* files = nullptr; ///< must outlive the store
    std::string vfs;          ///< name of a registered sqlite3_vfs
    std::string bootId;       ///< which start of the kernel this is; empty: as the kernel says
};

/// In what condition the database was found.
struct StoreCondition {
    std::string movedAside;    ///< where the damaged one lies now; empty: it was sound, or there was none
    bool fromSnapshot = false; ///< this is the snapshot: up to ten minutes old
    [[nodiscard]] bool isWhole() const { return movedAside.empty() && !fromSnapshot; }
};

/// The categories in their order.
struct StoredCategories {
    std::vector<Category> categories;
    CategoryId next;      ///< the number of the next new one
    bool everSet = false; ///< there has been one at some time
};

/// The queue database (SQLite, WAL, synchronous=FULL, locking_mode=EXCLUSIVE, one connection). Used by one thread only:
/// the checkpoint thread, or a program before it starts that. Secrets are never stored (core/download/secrets.h). Every
/// write belongs into a transaction; Checkpointer makes one per round.
class QueueStore {
public:
    /// Opens or makes the database in `directory` (made with mode 0700 when missing; the file gets 0600) and takes the
    /// directory's lock. A database that cannot be used is moved aside to "corrupt-<time>/" with its -wal; the snapshot
    /// takes its place, or a new one is made: the program always starts. Failures: StoreFailed when the directory
    /// cannot be used, or when the database is a newer program's, which is left as it is; PartInUse when another
    /// process holds the lock.
    static Result<std::unique_ptr<QueueStore>> open(const std::string& directory, const StoreSeams& seams = {});
    ~QueueStore();
    QueueStore(const QueueStore&) = delete;
    QueueStore& operator=(const QueueStore&) = delete;

    /// All downloads by position, removed ones included.
    [[nodiscard]] Result<std::vector<DownloadRecord>> load();
    /// At most `most` downloads with numbers under `before`, the largest first, removed ones included.
    [[nodiscard]] Result<std::vector<DownloadRecord>> loadBefore(DownloadId before, std::int64_t most);
    /// A page of finished downloads, the newest first, removed ones left out; see HistoryQuery.
    [[nodiscard]] Result<std::vector<DownloadRecord>> searchHistory(const HistoryQuery& query);
    /// Next free number; grows across restarts even when the newest was purged.
    [[nodiscard]] Result<DownloadId> nextId();

    [[nodiscard]] Result<void> insert(const DownloadRecord& record);
    /// Everything but the ledger.
    [[nodiscard]] Result<void> update(const DownloadRecord& record);
    /// A crash from now on is one while this download ran (CrashHistory::running), until its record is updated.
    [[nodiscard]] Result<void> markRunning(DownloadId id);
    [[nodiscard]] Result<void> updateState(DownloadId id, State state, std::optional<WallTime> finishedAt);
    [[nodiscard]] Result<void> updatePosition(DownloadId id, std::int64_t position);
    /// Apart from update(): the rest of a record may be about to be stored otherwise by its end.
    [[nodiscard]] Result<void> updateFiling(DownloadId id, const Filing& filing);
    [[nodiscard]] Result<void> saveLedger(DownloadId id, const Ledger& ledger);
    [[nodiscard]] Result<void> erase(DownloadId id);

    [[nodiscard]] Result<std::vector<HostRecord>> loadHosts();
    /// Adds it, or updates what was learned of the one with the same server; how that is to be reached stays.
    [[nodiscard]] Result<void> saveHost(const HostRecord& host);
    /// How a server is to be reached; what was learned of it stays.
    [[nodiscard]] Result<void> saveHostAccess(const std::string& server, const HostAccess& access);

    [[nodiscard]] Result<StoredCategories> loadCategories();
    /// These in this order, with their numbers, in place of all that were there.
    [[nodiscard]] Result<void> saveCategories(const std::vector<Category>& categories);

    [[nodiscard]] Result<void> begin(); // BEGIN IMMEDIATE
    [[nodiscard]] Result<void> commit();
    void rollback();

    /// How it was at open(). To be told to the person when it was not whole.
    [[nodiscard]] const StoreCondition& condition() const;

    /// Notes durably that a run has begun, and says how the one before ended. Once, before anything else is written.
    [[nodiscard]] Result<LastEnd> beginRun();
    /// Everything has been stored: the next beginRun() says Clean.
    [[nodiscard]] Result<void> endRun();
    /// Puts a copy beside the database, durably, when anything has changed since the last one.
    [[nodiscard]] Result<void> snapshot();

private:
    struct Impl;
    explicit QueueStore(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace intact
