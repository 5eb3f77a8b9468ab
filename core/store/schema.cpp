// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema.h"

#include <array>

#include <SQLiteCpp/Transaction.h>
#include <sqlite3.h>

namespace intact {

namespace {

// Step n leads from version n to n + 1. A step that has been released never changes.
constexpr std::array kMigrations{
    R"sql(
CREATE TABLE download (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    url TEXT NOT NULL,
    directory TEXT NOT NULL,
    wished_name TEXT NOT NULL,
    segments INTEGER NOT NULL,
    expected_algorithm INTEGER,
    expected_digest BLOB,
    headers BLOB NOT NULL,
    user_agent TEXT NOT NULL,
    referer TEXT NOT NULL,
    user TEXT NOT NULL,
    proxy TEXT NOT NULL,
    max_retries INTEGER NOT NULL,
    state INTEGER NOT NULL,
    position INTEGER NOT NULL,
    part_token TEXT NOT NULL,
    file_name TEXT NOT NULL,
    failure_reason INTEGER NOT NULL,
    failure_operation TEXT NOT NULL,
    failure_place TEXT NOT NULL,
    failure_os_code INTEGER NOT NULL,
    failure_detail TEXT NOT NULL,
    waiting_until INTEGER,
    proof_algorithm INTEGER,
    proof_digest BLOB,
    proof_source INTEGER,
    added_at INTEGER NOT NULL,
    finished_at INTEGER,
    removed INTEGER NOT NULL
) STRICT;
CREATE TABLE ledger (
    download INTEGER PRIMARY KEY REFERENCES download (id) ON DELETE CASCADE,
    final_url TEXT NOT NULL,
    total INTEGER,
    ranges_work INTEGER NOT NULL,
    strong_etag TEXT NOT NULL,
    weak_etag TEXT NOT NULL,
    last_modified TEXT NOT NULL,
    part_name TEXT NOT NULL,
    part_device INTEGER NOT NULL,
    part_inode INTEGER NOT NULL,
    part_modified_ns INTEGER NOT NULL,
    block_bytes INTEGER NOT NULL,
    durable BLOB NOT NULL,
    blocks BLOB NOT NULL
) STRICT;
)sql",
    R"sql(
ALTER TABLE download ADD COLUMN mirrors BLOB NOT NULL DEFAULT x'01';
ALTER TABLE download ADD COLUMN rate_limit INTEGER;
CREATE TABLE host (
    server TEXT PRIMARY KEY,
    connections INTEGER,
    busy_until INTEGER,
    learned_at INTEGER NOT NULL,
    authority_file TEXT NOT NULL,
    certificate_file TEXT NOT NULL,
    key_file TEXT NOT NULL,
    pinned_key TEXT NOT NULL
) STRICT, WITHOUT ROWID;
)sql",
    R"sql(
ALTER TABLE download ADD COLUMN running INTEGER NOT NULL DEFAULT 0;
ALTER TABLE download ADD COLUMN crashes INTEGER NOT NULL DEFAULT 0;
ALTER TABLE download ADD COLUMN crash_bytes INTEGER NOT NULL DEFAULT -1;
CREATE TABLE run (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    clean INTEGER NOT NULL,
    boot_id TEXT NOT NULL
) STRICT;
)sql",
    R"sql(
ALTER TABLE download ADD COLUMN category INTEGER;
ALTER TABLE download ADD COLUMN category_by_rule INTEGER NOT NULL DEFAULT 0;
ALTER TABLE download ADD COLUMN tags BLOB NOT NULL DEFAULT x'01';
CREATE TABLE category (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    place INTEGER NOT NULL,
    name TEXT NOT NULL,
    folder TEXT NOT NULL,
    types BLOB NOT NULL,
    hosts BLOB NOT NULL,
    patterns BLOB NOT NULL
) STRICT;
)sql",
    R"sql(
ALTER TABLE download ADD COLUMN priority INTEGER NOT NULL DEFAULT 1;
ALTER TABLE download ADD COLUMN start_at INTEGER;
)sql",
    R"sql(
ALTER TABLE download ADD COLUMN expected_source INTEGER NOT NULL DEFAULT 1;
ALTER TABLE download ADD COLUMN proof_place TEXT NOT NULL DEFAULT '';
ALTER TABLE download ADD COLUMN digest_algorithm INTEGER;
ALTER TABLE download ADD COLUMN digest BLOB;
)sql",
    R"sql(
ALTER TABLE download ADD COLUMN expected_size INTEGER;
)sql",
    R"sql(
ALTER TABLE download ADD COLUMN checked_at INTEGER;
ALTER TABLE download ADD COLUMN check_outcome INTEGER;
ALTER TABLE download ADD COLUMN check_algorithm INTEGER;
ALTER TABLE download ADD COLUMN check_digest BLOB;
)sql",
    R"sql(
ALTER TABLE download ADD COLUMN signature_verdict INTEGER;
ALTER TABLE download ADD COLUMN signature_key TEXT NOT NULL DEFAULT '';
ALTER TABLE download ADD COLUMN signature_by TEXT NOT NULL DEFAULT '';
ALTER TABLE download ADD COLUMN signature_place TEXT NOT NULL DEFAULT '';
)sql",
    R"sql(
ALTER TABLE download ADD COLUMN pieces BLOB;
)sql",
};

constexpr auto kNewest = static_cast<std::int64_t>(kMigrations.size());
// The version stands in the header twice: in user_version, and with this in application_id. A damaged header does not
// agree with itself, so that it is not taken for a newer program's.
constexpr std::int64_t kApplication = 0x49740000;

void refuseNewer(SQLite::Database& database) {
    const std::int64_t version = database.execAndGet("PRAGMA user_version").getInt64();
    if (version <= kNewest || database.execAndGet("PRAGMA application_id").getInt64() != kApplication + version)
        return;
    throw NewerDatabase("it is of a newer version of this program (format " + std::to_string(version) +
                        ", this one knows up to " + std::to_string(kNewest) +
                        "). Nothing in it was changed. Use the newer program, or another state directory.");
}

void setUp(SQLite::Database& database) {
    // Our own checkpoint empties the WAL before closing. Without one the WAL belongs to a database that is to be moved
    // aside, and must go with it as it is.
    sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    for (const char* pragma : {
             "PRAGMA trusted_schema=OFF", "PRAGMA cell_size_check=ON", "PRAGMA mmap_size=0", "PRAGMA foreign_keys=ON",
             "PRAGMA locking_mode=EXCLUSIVE", // before the first access to the WAL: then there is no -shm
         })
        database.exec(pragma);
    refuseNewer(database); // before the first change
    if (database.execAndGet("PRAGMA journal_mode=WAL").getString() != "wal")
        throw SQLite::Exception("no write-ahead log on this file system", SQLITE_CANTOPEN);
    database.exec("PRAGMA synchronous=FULL");
    database.exec("PRAGMA wal_autocheckpoint=0");
}

void migrate(SQLite::Database& database) {
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    const std::int64_t version = database.execAndGet("PRAGMA user_version").getInt64();
    if (version < 0 || version > kNewest)
        throw SQLite::Exception("the database is of version " + std::to_string(version) +
                                    ", this program knows versions up to " + std::to_string(kNewest),
                                SQLITE_NOTADB);
    if (version == kNewest)
        return;
    for (std::int64_t step = version; step < kNewest; ++step)
        database.exec(kMigrations.at(static_cast<std::size_t>(step)));
    database.exec("PRAGMA user_version=" + std::to_string(kNewest));
    database.exec("PRAGMA application_id=" + std::to_string(kApplication + kNewest));
    transaction.commit();
}

} // namespace

SQLite::Database openQueueDatabase(const std::string& path, const std::string& vfs) {
    // Statistics that nobody reads cost a lock for every piece of memory. Before SQLite is used first, or without effect.
    [[maybe_unused]] static const int kNoStatistics = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    SQLite::Database database(path, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | SQLite::OPEN_NOMUTEX, 0, vfs);
    setUp(database);
    const std::string verdict = database.execAndGet("PRAGMA quick_check(1)").getString();
    if (verdict != "ok")
        throw SQLite::Exception(verdict, SQLITE_CORRUPT);
    migrate(database);
    return database;
}

bool meansUnusable(const SQLite::Exception& exception) {
    const int code = exception.getErrorCode() & 0xFF;
    return code == SQLITE_CORRUPT || code == SQLITE_NOTADB || code == SQLITE_ERROR || code == SQLITE_FORMAT;
}

} // namespace intact
