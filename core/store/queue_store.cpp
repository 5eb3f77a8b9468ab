// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/queue_store.h"

#include "core/store/category_rows.h"
#include "core/store/record_rows.h"
#include "core/store/row_values.h"
#include "core/store/schema.h"
#include "core/store/state_directory.h"

#include <filesystem>
#include <fstream>
#include <limits>

#include <sqlite3.h>

namespace intact {

namespace {

constexpr const char* kDatabaseName = "queue.db";
constexpr const char* kSnapshotName = "queue.db.bak";
constexpr const char* kNewSnapshotName = "queue.db.bak.tmp";
constexpr std::uintmax_t kCheckpointAt = std::uintmax_t{4} << 20;

// Another one after every start of the kernel; empty where there is none.
std::string kernelsBootId() {
    std::ifstream file("/proc/sys/kernel/random/boot_id");
    std::string id;
    std::getline(file, id);
    return id;
}

std::vector<DownloadRecord> recordsOf(SQLite::Statement& select) {
    std::vector<DownloadRecord> records;
    while (select.executeStep())
        records.push_back(readRecord(select));
    return records;
}

} // namespace

struct QueueStatements {
    explicit QueueStatements(const SQLite::Database& database)
        : selectAll(database, selectAllSql())
        , selectBefore(database, selectBeforeSql())
        , selectHistory(database, selectHistorySql())
        , lastId(database, "SELECT seq FROM sqlite_sequence WHERE name = 'download'")
        , insert(database, insertDownloadSql())
        , update(database, updateDownloadSql())
        , markRunning(database, "UPDATE download SET running = 1 WHERE id = ?1")
        , updateState(database, "UPDATE download SET state = ?2, finished_at = ?3 WHERE id = ?1")
        , updatePosition(database, "UPDATE download SET position = ?2 WHERE id = ?1")
        , updateFiling(database, updateFilingSql())
        , replaceLedger(database, replaceLedgerSql())
        , selectHosts(database, selectHostsSql())
        , replaceHost(database, replaceHostSql())
        , replaceHostAccess(database, replaceHostAccessSql())
        , erase(database, "DELETE FROM download WHERE id = ?1")
        , begin(database, "BEGIN IMMEDIATE")
        , commit(database, "COMMIT")
        , rollback(database, "ROLLBACK") {}

    SQLite::Statement selectAll;
    SQLite::Statement selectBefore;
    SQLite::Statement selectHistory;
    SQLite::Statement lastId;
    SQLite::Statement insert;
    SQLite::Statement update;
    SQLite::Statement markRunning;
    SQLite::Statement updateState;
    SQLite::Statement updatePosition;
    SQLite::Statement updateFiling;
    SQLite::Statement replaceLedger;
    SQLite::Statement selectHosts;
    SQLite::Statement replaceHost;
    SQLite::Statement replaceHostAccess;
    SQLite::Statement erase;
    SQLite::Statement begin;
    SQLite::Statement commit;
    SQLite::Statement rollback;
};

struct QueueStore::Impl {
    Impl(std::string databasePath, const StoreSeams& seams)
        : files(seams.files != nullptr ? *seams.files : ownFiles)
        , vfs(seams.vfs)
        , path(std::move(databasePath))
        , bootId(seams.bootId.empty() ? kernelsBootId() : seams.bootId) {}

    /// Runs `work`; SQLite's exceptions end here.
    template <typename Work>
    auto guarded(const char* operation, Work work) -> Result<decltype(work())> {
        try {
            if constexpr (std::is_void_v<decltype(work())>) {
                work();
                return {};
            } else {
                return work();
            }
        } catch (const SQLite::Exception& exception) {
            const bool full = exception.getErrorCode() == SQLITE_FULL;
            return tl::make_unexpected(Failure{full ? FailureReason::DiskFull : FailureReason::StoreFailed, operation,
                                               path, 0, exception.what()});
        }
    }

    /// Runs a prepared statement that must concern exactly the rows of one download.
    template <typename Bind>
    Result<void> change(const char* operation, SQLite::Statement& statement, Bind bind) {
        const Result<int> rows = guarded(operation, [&] {
            const Use use(statement);
            bind(statement);
            return statement.exec();
        });
        if (!rows)
            return tl::make_unexpected(rows.error());
        if (*rows == 0)
            return tl::make_unexpected(
                Failure{FailureReason::StoreFailed, operation, path, 0, "there is no such download"});
        return {};
    }

    /// False: what lies there is at fault, not the disk or the moment.
    Result<bool> tryOpen() {
        const Result<bool> made = directory->makePrivateFile(kDatabaseName);
        if (!made || !*made)
            return made;
        bool unusable = false;
        const Result<void> opened = guarded("open", [&] {
            try {
                database.emplace(openQueueDatabase(path, vfs));
                statements.emplace(*database);
            } catch (const SQLite::Exception& exception) {
                unusable = meansUnusable(exception);
                throw;
            }
        });
        if (opened)
            return true;
        statements.reset();
        database.reset();
        return unusable ? Result<bool>(false) : tl::make_unexpected(opened.error());
    }

    /// Moves what is there aside and puts the snapshot in its place, the first time.
    Result<void> replaceUnusable() {
        Result<std::string> aside = directory->moveAside(kDatabaseName);
        if (!aside)
            return tl::make_unexpected(aside.error());
        if (!condition.fromSnapshot)
            condition.movedAside = std::move(*aside);
        condition.fromSnapshot = !condition.fromSnapshot && directory->holds(kSnapshotName);
        return condition.fromSnapshot ? directory->place(kSnapshotName, kDatabaseName) : Result<void>{};
    }

    void emptyWal() { database->tryExec("PRAGMA wal_checkpoint(TRUNCATE)"); }

    FileOps ownFiles;
    FileOps& files;
    std::string vfs; // empty: the system's
    std::string path;
    std::string bootId;
    StoreCondition condition;
    std::int64_t changesInSnapshot = 0;
    std::optional<StateDirectory> directory;
    std::optional<SQLite::Database> database;
    std::optional<QueueStatements> statements;
};

Result<std::unique_ptr<QueueStore>> QueueStore::open(const std::string& directory, const StoreSeams& seams) {
    auto impl = std::make_unique<Impl>(directory + "/" + kDatabaseName, seams);
    Result<StateDirectory> held = StateDirectory::open(impl->files, directory);
    if (!held)
        return tl::make_unexpected(held.error());
    impl->directory.emplace(std::move(*held));
    // A database without content beside a snapshot has lost it.
    if (!impl->directory->holds(kDatabaseName) && impl->directory->holds(kSnapshotName)) {
        if (Result<void> replaced = impl->replaceUnusable(); !replaced)
            return tl::make_unexpected(replaced.error());
    }
    for (int tries = 0; tries < 3; ++tries) { // what is there, the snapshot, a new one
        const Result<bool> usable = impl->tryOpen();
        if (!usable)
            return tl::make_unexpected(usable.error());
        if (*usable)
            return std::unique_ptr<QueueStore>(new QueueStore(std::move(impl)));
        if (Result<void> replaced = impl->replaceUnusable(); !replaced)
            return tl::make_unexpected(replaced.error());
    }
    return tl::make_unexpected(Failure{FailureReason::StoreFailed, "open", impl->path, 0, {}});
}

QueueStore::QueueStore(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}

QueueStore::~QueueStore() {
    m_impl->emptyWal();
}

Result<std::vector<DownloadRecord>> QueueStore::load() {
    return m_impl->guarded("load", [this] {
        const Use use(m_impl->statements->selectAll);
        return recordsOf(m_impl->statements->selectAll);
    });
}

Result<std::vector<DownloadRecord>> QueueStore::loadBefore(DownloadId before, std::int64_t most) {
    return m_impl->guarded("loadBefore", [&] {
        SQLite::Statement& select = m_impl->statements->selectBefore;
        const Use use(select);
        select.bind(1, before.value);
        select.bind(2, most);
        return recordsOf(select);
    });
}

Result<std::vector<DownloadRecord>> QueueStore::searchHistory(const HistoryQuery& query) {
    return m_impl->guarded("searchHistory", [&] {
        SQLite::Statement& select = m_impl->statements->selectHistory;
        const Use use(select);
        bindHistory(select, query);
        return recordsOf(select);
    });
}

Result<std::vector<HostRecord>> QueueStore::loadHosts() {
    return m_impl->guarded("loadHosts", [this] {
        SQLite::Statement& select = m_impl->statements->selectHosts;
        const Use use(select);
        std::vector<HostRecord> hosts;
        while (select.executeStep())
            hosts.push_back(readHost(select));
        return hosts;
    });
}

Result<void> QueueStore::saveHost(const HostRecord& host) {
    return m_impl->change("saveHost", m_impl->statements->replaceHost,
                          [&](SQLite::Statement& statement) { bindHost(statement, host); });
}

Result<void> QueueStore::saveHostAccess(const std::string& server, const HostAccess& access) {
    return m_impl->change("saveHostAccess", m_impl->statements->replaceHostAccess,
                          [&](SQLite::Statement& statement) { bindHostAccess(statement, server, access); });
}

Result<DownloadId> QueueStore::nextId() {
    const Result<std::int64_t> last = m_impl->guarded("nextId", [this] {
        SQLite::Statement& select = m_impl->statements->lastId;
        const Use use(select);
        return select.executeStep() ? select.getColumn(0).getInt64() : std::int64_t{0};
    });
    if (!last)
        return tl::make_unexpected(last.error());
    if (*last < 0 || *last == std::numeric_limits<std::int64_t>::max())
        return tl::make_unexpected(Failure{FailureReason::StoreFailed, "nextId", m_impl->path, 0, "no number is left"});
    return DownloadId{*last + 1};
}

Result<void> QueueStore::insert(const DownloadRecord& record) {
    Result<void> inserted = m_impl->change("insert", m_impl->statements->insert,
                                           [&](SQLite::Statement& insert) { bindDownload(insert, record); });
    // A missing row is read as an empty page: that is what most new downloads have.
    return inserted && record.ledger != Ledger{} ? saveLedger(record.id, record.ledger) : inserted;
}

Result<void> QueueStore::update(const DownloadRecord& record) {
    return m_impl->change("update", m_impl->statements->update,
                          [&](SQLite::Statement& update) { bindDownload(update, record); });
}

Result<void> QueueStore::markRunning(DownloadId id) {
    return m_impl->change("markRunning", m_impl->statements->markRunning,
                          [&](SQLite::Statement& mark) { mark.bind(1, id.value); });
}

Result<void> QueueStore::updateState(DownloadId id, State state, std::optional<WallTime> finishedAt) {
    return m_impl->change("updateState", m_impl->statements->updateState, [&](SQLite::Statement& update) {
        Binder bind(update);
        bind.integer(id.value);
        bind.integer(static_cast<std::int64_t>(state));
        bind.optionalTime(finishedAt);
    });
}

Result<void> QueueStore::updatePosition(DownloadId id, std::int64_t position) {
    return m_impl->change("updatePosition", m_impl->statements->updatePosition, [&](SQLite::Statement& update) {
        update.bind(1, id.value);
        update.bind(2, position);
    });
}

Result<void> QueueStore::updateFiling(DownloadId id, const Filing& filing) {
    return m_impl->change("updateFiling", m_impl->statements->updateFiling,
                          [&](SQLite::Statement& update) { bindFiling(update, id, filing); });
}

Result<StoredCategories> QueueStore::loadCategories() {
    return m_impl->guarded("loadCategories", [this] { return readCategories(*m_impl->database); });
}

Result<void> QueueStore::saveCategories(const std::vector<Category>& categories) {
    return m_impl->guarded("saveCategories", [&] { writeCategories(*m_impl->database, categories); });
}

Result<void> QueueStore::saveLedger(DownloadId id, const Ledger& ledger) {
    return m_impl->change("saveLedger", m_impl->statements->replaceLedger,
                          [&](SQLite::Statement& replace) { bindLedger(replace, id, ledger); });
}

Result<void> QueueStore::erase(DownloadId id) {
    return m_impl->change("erase", m_impl->statements->erase,
                          [&](SQLite::Statement& erase) { erase.bind(1, id.value); });
}

Result<void> QueueStore::begin() {
    return m_impl->guarded("begin", [this] {
        const Use use(m_impl->statements->begin);
        m_impl->statements->begin.exec();
    });
}

Result<void> QueueStore::commit() {
    Result<void> committed = m_impl->guarded("commit", [this] {
        const Use use(m_impl->statements->commit);
        m_impl->statements->commit.exec();
    });
    std::error_code error;
    const std::uintmax_t walBytes = std::filesystem::file_size(m_impl->path + "-wal", error);
    if (committed && !error && walBytes >= kCheckpointAt)
        m_impl->emptyWal();
    return committed;
}

void QueueStore::rollback() {
    const Use use(m_impl->statements->rollback);
    m_impl->statements->rollback.tryExecuteStep(); // fails only when there is no transaction any more
}

const StoreCondition& QueueStore::condition() const {
    return m_impl->condition;
}

Result<LastEnd> QueueStore::beginRun() {
    return m_impl->guarded("beginRun", [this] {
        SQLite::Database& database = *m_impl->database;
        LastEnd last = LastEnd::Unknown;
        {
            SQLite::Statement select(database, "SELECT clean, boot_id FROM run");
            const bool known = m_impl->condition.isWhole() && !m_impl->bootId.empty() && select.executeStep();
            if (known && select.getColumn(0).getInt64() == 1)
                last = LastEnd::Clean;
            else if (known && select.getColumn(1).getString() == m_impl->bootId)
                last = LastEnd::Crashed;
        }
        SQLite::Statement replace(database, "INSERT OR REPLACE INTO run (only, clean, boot_id) VALUES (1, 0, ?)");
        replace.bind(1, m_impl->bootId);
        replace.exec();
        return last;
    });
}

Result<void> QueueStore::endRun() {
    return m_impl->guarded("endRun", [this] { m_impl->database->exec("UPDATE run SET clean = 1"); });
}

Result<void> QueueStore::snapshot() {
    const std::int64_t changes = m_impl->database->getTotalChanges();
    if (changes == m_impl->changesInSnapshot)
        return {};
    StateDirectory& directory = *m_impl->directory;
    if (Result<void> made = directory.makeAnew(kNewSnapshotName); !made)
        return made;
    const Result<void> copied = m_impl->guarded("snapshot", [&] {
        SQLite::Statement vacuum(*m_impl->database, "VACUUM INTO ?");
        vacuum.bind(1, directory.pathOf(kNewSnapshotName));
        vacuum.exec();
    });
    if (!copied)
        return copied;
    m_impl->changesInSnapshot = changes;
    return directory.place(kNewSnapshotName, kSnapshotName);
}

} // namespace intact
