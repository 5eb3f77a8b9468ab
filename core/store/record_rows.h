// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/download/history.h"
#include "core/download/host_record.h"
#include "core/download/record.h"

#include <string>

#include <SQLiteCpp/Statement.h>

namespace intact {

// How records lie in their tables: the SQL and the order of its values, kept side by side.

[[nodiscard]] std::string selectAllSql();
/// Those with numbers under ?1, the largest first, at most ?2.
[[nodiscard]] std::string selectBeforeSql();
/// Finished downloads, the newest first: parameters as bindHistory() gives them.
[[nodiscard]] std::string selectHistorySql();
[[nodiscard]] std::string insertDownloadSql();
[[nodiscard]] std::string updateDownloadSql();
[[nodiscard]] std::string replaceLedgerSql();

/// For insertDownloadSql() and updateDownloadSql(). Everything but secrets (see
/// storableHeaders()) and ledger.
void bindDownload(SQLite::Statement& statement, const DownloadRecord& record);
/// Where a download is filed, and nothing else of it.
[[nodiscard]] std::string updateFilingSql();
/// For updateFilingSql().
void bindFiling(SQLite::Statement& statement, DownloadId id, const Filing& filing);
/// For selectHistorySql().
void bindHistory(SQLite::Statement& statement, const HistoryQuery& query);
/// For replaceLedgerSql().
void bindLedger(SQLite::Statement& statement, DownloadId id, const Ledger& ledger);

[[nodiscard]] std::string selectHostsSql();
[[nodiscard]] std::string replaceHostSql();
/// For replaceHostSql().
void bindHost(SQLite::Statement& statement, const HostRecord& host);
/// How a server is to be reached, and nothing else of it.
[[nodiscard]] std::string replaceHostAccessSql();
/// For replaceHostAccessSql().
void bindHostAccess(SQLite::Statement& statement, const std::string& server, const HostAccess& access);
/// The row on which a statement of selectHostsSql() stands.
[[nodiscard]] HostRecord readHost(SQLite::Statement& statement);

/// The row on which a statement of selectAllSql() stands. Never fails: what cannot be understood (damaged, of a newer
/// version) becomes a failed download that says so, with nothing durable.
[[nodiscard]] DownloadRecord readRecord(SQLite::Statement& statement);

} // namespace intact
