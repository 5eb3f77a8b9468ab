// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/queue_store.h"

#include "core/store/record_rows.h"
#include "core/store/row_values.h"
#include "core/store/schema.h"
#include "core/store/state_directory.h"

#include <filesystem>
#include <limits>

namespace intact {

namespace {

constexpr const char* kDatabaseName = "queue.db";
constexpr std::uintmax_t kCheckpointAt = std::uintmax_t{4} << 20;

struct Statements {
    explicit Statements(const SQLite::Database& database)
        : selectAll(database, selectAllSql())
        , lastId(database, "SELECT seq FROM sqlite_sequence WHERE name = 'download'")
        , insert(database, insertDownloadSql())
        , update(database, updateDownloadSql())
        , updateState(database, "UPDATE download SET state = ?2, finished_at = ?3 WHERE id = ?1")
        , updatePosition(database, "UPDATE download SET position = ?2 WHERE id = ?1")
        , replaceLedger(database, replaceLedgerSql())
        , selectHosts(database, selectHostsSql())
        , replaceHost(database, replaceHostSql())
        , replaceHostAccess(database, replaceHostAccessSql())
        , erase(database, "DELETE FROM download WHERE id = ?1")
        , begin(database, "BEGIN IMMEDIATE")
        , commit(database, "COMMIT")
        , rollback(database, "ROLLBACK") {}

    SQLite::Statement selectAll;
    SQLite::Statement lastId;
    SQLite::Statement insert;
    SQLite::Statement update;
    SQLite::Statement updateState;
    SQLite::Statement updatePosition;
    SQLite::Statement replaceLedger;
    SQLite::Statement selectHosts;
    SQLite::Statement replaceHost;
    SQLite::Statement replaceHostAccess;
    SQLite::Statement erase;
    SQLite::Statement begin;
    SQLite::Statement commit;
    SQLite::Statement rollback;
};

/// One use of a prepared statement: leaves it reset and without values, whatever happens.
class Use {
public:
    explicit Use(SQLite::Statement& statement) : m_statement(statement) {}
    ~Use() {
        m_statement.tryReset();
        m_statement.clearBindings();
    }
    Use(const Use&) = delete;
    Use& operator=(const Use&) = delete;

private:
    SQLite::Statement& m_statement;
};

} // namespace

struct QueueStore::Impl {
    explicit Impl(std::string databasePath) : path(std::move(databasePath)) {}

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
            return tl::make_unexpected(Failure{FailureReason::StoreFailed, operation, path, 0, exception.what()});
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

    void emptyWal() { database->tryExec("PRAGMA wal_checkpoint(TRUNCATE)"); }

    FileOps ops;
    std::string path;
    std::string movedAside;
    std::optional<StateDirectory> directory;
    std::optional<SQLite::Database> database;
    std::optional<Statements> statements;
};

Result<std::unique_ptr<QueueStore>> QueueStore::open(const std::string& directory) {
    auto impl = std::make_unique<Impl>(directory + "/" + kDatabaseName);
    Result<StateDirectory> held = StateDirectory::open(impl->ops, directory);
    if (!held)
        return tl::make_unexpected(held.error());
    impl->directory.emplace(std::move(*held));
    std::string trouble;
    for (const bool firstTry : {true, false}) {
        const Result<bool> made = impl->directory->makePrivateFile(kDatabaseName);
        if (!made)
            return tl::make_unexpected(made.error());
        bool unusable = !*made;
        const Result<void> opened = impl->guarded("open", [&] {
            if (unusable)
                return;
            try {
                impl->database.emplace(openQueueDatabase(impl->path));
                impl->statements.emplace(*impl->database);
            } catch (const SQLite::Exception& exception) {
                unusable = meansUnusable(exception);
                throw;
            }
        });
        if (opened && !unusable)
            return std::unique_ptr<QueueStore>(new QueueStore(std::move(impl)));
        impl->statements.reset();
        impl->database.reset();
        if (!unusable || !firstTry)
            return tl::make_unexpected(opened ? Failure{FailureReason::StoreFailed, "open", impl->path, 0, {}}
                                              : opened.error());
        Result<std::string> aside = impl->directory->moveAside(kDatabaseName);
        if (!aside)
            return tl::make_unexpected(aside.error());
        impl->movedAside = std::move(*aside);
    }
    return tl::make_unexpected(Failure{FailureReason::StoreFailed, "open", impl->path, 0, {}});
}

QueueStore::QueueStore(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}

QueueStore::~QueueStore() {
    m_impl->emptyWal();
}

Result<std::vector<DownloadRecord>> QueueStore::load() {
    return m_impl->guarded("load", [this] {
        SQLite::Statement& select = m_impl->statements->selectAll;
        const Use use(select);
        std::vector<DownloadRecord> records;
        while (select.executeStep())
            records.push_back(readRecord(select));
        return records;
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

const std::string& QueueStore::movedAside() const {
    return m_impl->movedAside;
}

} // namespace intact
