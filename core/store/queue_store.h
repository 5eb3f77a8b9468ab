// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/failure.h"
#include "core/download/host_record.h"
#include "core/download/record.h"

#include <memory>
#include <string>
#include <vector>

namespace intact {

/// The queue database (SQLite, WAL, synchronous=FULL, locking_mode=EXCLUSIVE, one connection). Used by one thread only:
/// the checkpoint thread, or a program before it starts that. Secrets are never stored (core/download/secrets.h). Every
/// write belongs into a transaction; Checkpointer makes one per round.
class QueueStore {
public:
    /// Opens or makes the database in `directory` (made with mode 0700 when missing; the file gets 0600) and takes the
    /// directory's lock. A database that cannot be used (damaged, of a newer version) is moved aside to
    /// "corrupt-<time>/" with its -wal, and a new one is made: the program always starts. Failures: StoreFailed when
    /// the directory cannot be used; PartInUse when another process holds the lock.
    static Result<std::unique_ptr<QueueStore>> open(const std::string& directory);
    ~QueueStore();
    QueueStore(const QueueStore&) = delete;
    QueueStore& operator=(const QueueStore&) = delete;

    /// All downloads by position, removed ones included.
    [[nodiscard]] Result<std::vector<DownloadRecord>> load();
    /// Next free number; grows across restarts even when the newest was purged.
    [[nodiscard]] Result<DownloadId> nextId();

    [[nodiscard]] Result<void> insert(const DownloadRecord& record);
    /// Everything but the ledger.
    [[nodiscard]] Result<void> update(const DownloadRecord& record);
    [[nodiscard]] Result<void> updateState(DownloadId id, State state, std::optional<WallTime> finishedAt);
    [[nodiscard]] Result<void> updatePosition(DownloadId id, std::int64_t position);
    [[nodiscard]] Result<void> saveLedger(DownloadId id, const Ledger& ledger);
    [[nodiscard]] Result<void> erase(DownloadId id);

    [[nodiscard]] Result<std::vector<HostRecord>> loadHosts();
    /// Adds it, or updates what was learned of the one with the same server; how that is to be reached stays.
    [[nodiscard]] Result<void> saveHost(const HostRecord& host);
    /// How a server is to be reached; what was learned of it stays.
    [[nodiscard]] Result<void> saveHostAccess(const std::string& server, const HostAccess& access);

    [[nodiscard]] Result<void> begin(); // BEGIN IMMEDIATE
    [[nodiscard]] Result<void> commit();
    void rollback();

    /// Where a damaged database was moved at open(); empty otherwise. To be told to the person.
    [[nodiscard]] const std::string& movedAside() const;

private:
    struct Impl;
    explicit QueueStore(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace intact
