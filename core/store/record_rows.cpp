// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/record_rows.h"

#include "core/download/secrets.h"
#include "core/store/ledger_blob.h"
#include "core/store/row_values.h"

#include <algorithm>
#include <array>
#include <limits>
#include <string_view>

namespace intact {

namespace {

// The order in which bindDownload() gives and readRecord() takes them.
constexpr std::array<std::string_view, 53> kDownloadColumns{
    "id",
    "url",
    "directory",
    "wished_name",
    "segments",
    "expected_algorithm",
    "expected_digest",
    "headers",
    "user_agent",
    "referer",
    "user",
    "proxy",
    "max_retries",
    "state",
    "position",
    "part_token",
    "file_name",
    "failure_reason",
    "failure_operation",
    "failure_place",
    "failure_os_code",
    "failure_detail",
    "waiting_until",
    "proof_algorithm",
    "proof_digest",
    "proof_source",
    "added_at",
    "finished_at",
    "removed",
    "mirrors",
    "rate_limit",
    "running",
    "crashes",
    "crash_bytes",
    "category",
    "category_by_rule",
    "tags",
    "priority",
    "start_at",
    "expected_source",
    "proof_place",
    "digest_algorithm",
    "digest",
    "expected_size",
    "checked_at",
    "check_outcome",
    "check_algorithm",
    "check_digest",
    "signature_verdict",
    "signature_key",
    "signature_by",
    "signature_place",
    "pieces",
};
// The same for bindLedger().
constexpr std::array<std::string_view, 14> kLedgerColumns{
    "download",  "final_url",   "total",      "ranges_work",      "strong_etag", "weak_etag", "last_modified",
    "part_name", "part_device", "part_inode", "part_modified_ns", "block_bytes", "durable",   "blocks",
};

// The same for bindHost().
constexpr std::array<std::string_view, 8> kHostColumns{
    "server", "connections", "busy_until", "learned_at", "authority_file", "certificate_file", "key_file", "pinned_key",
};

std::string listed(std::span<const std::string_view> columns, std::string_view before, std::string_view after) {
    std::string list;
    for (const std::string_view column : columns)
        list.append(list.empty() ? "" : ", ").append(before).append(column).append(after);
    return list;
}

std::string placeholders(std::size_t count) {
    std::string list = "?";
    for (std::size_t i = 1; i < count; ++i)
        list += ", ?";
    return list;
}

std::optional<Checksum> checksumOf(std::int64_t algorithm, std::vector<std::uint8_t> digest) {
    for (const DigestInfo& info : digestTable()) {
        if (static_cast<std::int64_t>(info.algorithm) == algorithm && info.digestBytes == digest.size())
            return Checksum{info.algorithm, std::move(digest)};
    }
    return std::nullopt;
}

Priority priorityOf(std::int64_t number) {
    const bool known = number >= 0 && number <= static_cast<std::int64_t>(Priority::Low);
    return known ? static_cast<Priority>(number) : Priority::Normal;
}

// A row that cannot be taken at its word stops here instead of going on without, say, its checksum.
void markUnreadable(DownloadRecord& record, FailureReason reason, std::string detail) {
    if (record.state == State::Complete)
        return;
    record.state = State::Failed;
    record.failure = Failure{reason, "load", {}, 0, std::move(detail)};
}

struct RawRow {
    std::int64_t state = 0;
    std::optional<std::int64_t> expectedAlgorithm;
    std::optional<std::vector<std::string>> headers;
    std::optional<std::vector<std::string>> mirrors;
};

void judge(DownloadRecord& record, RawRow& raw) {
    if (raw.state >= 0 && raw.state <= static_cast<std::int64_t>(State::Failed))
        record.state = static_cast<State>(raw.state);
    else
        markUnreadable(record, FailureReason::InternalError, "unknown state " + std::to_string(raw.state));
    // One damaged bit must not make an unfinished download a complete one.
    if (record.state == State::Complete && !record.finishedAt) {
        record.state = State::Failed;
        markUnreadable(record, FailureReason::InternalError, "complete, but without the time when it became so");
    }
    if (raw.expectedAlgorithm && !record.request.expected)
        markUnreadable(record, FailureReason::ChecksumInvalid, "the stored checksum cannot be read");
    if (raw.headers)
        restoreHeaders(record.request, std::move(*raw.headers));
    else
        markUnreadable(record, FailureReason::InternalError, "the stored request headers cannot be read");
    // Without its mirrors a download still works.
    record.request.mirrors = std::move(raw.mirrors).value_or(std::vector<std::string>());
    if (record.request.rateLimit && *record.request.rateLimit <= 0)
        record.request.rateLimit.reset();
}

void takeRequest(Taker& take, DownloadRequest& request, RawRow& raw) {
    request.url = take.text();
    // Such a link has got in like that only.
    request.givenByPerson = request.url.starts_with("ftp") || request.url.starts_with("sftp:");
    request.directory = take.text();
    request.fileName = take.text();
    request.segments = static_cast<int>(take.integer(1, 32));
    raw.expectedAlgorithm = take.optionalInteger();
    request.expected = checksumOf(raw.expectedAlgorithm.value_or(0), take.blob());
    raw.headers = decodeLines(take.blob());
    request.userAgent = take.text();
    request.referer = take.text();
    request.user = take.text();
    request.proxy = take.text();
    request.maxRetries = static_cast<int>(take.integer(0, std::numeric_limits<int>::max()));
}

void bindFiling(Binder& bind, const Filing& filing) {
    const auto& id = filing.category.id;
    bind.optionalInteger(id ? std::optional(id->value) : std::nullopt);
    bind.integer(filing.category.byRule ? 1 : 0);
    bind.copiedBlob(encodeLines(filing.tags));
}

// Without them a download still works.
void takeFiling(Taker& take, Filing& filing) {
    if (const auto id = take.optionalInteger())
        filing.category.id = CategoryId{*id};
    filing.category.byRule = take.integer() != 0;
    filing.tags = decodeLines(take.blob()).value_or(std::vector<std::string>());
}

void takeFailure(Taker& take, Failure& failure) {
    const std::int64_t reason = take.integer();
    failure.reason = reason >= 0 && reason <= std::numeric_limits<std::uint16_t>::max()
                         ? static_cast<FailureReason>(reason)
                         : FailureReason::InternalError;
    failure.operation = take.text();
    failure.place = take.text();
    failure.osCode = static_cast<int>(take.integer(0, std::numeric_limits<int>::max()));
    failure.detail = take.text();
}

std::optional<Proof> takeProof(Taker& take) {
    const std::int64_t algorithm = take.optionalInteger().value_or(0);
    std::optional<Checksum> checksum = checksumOf(algorithm, take.blob());
    const std::optional<std::int64_t> source = take.optionalInteger();
    const auto known = sourceOfNumber(source.value_or(0));
    if (!checksum || !known)
        return std::nullopt;
    return Proof{std::move(*checksum), *known, {}};
}

// What was added to the table later.
void takeProofRest(Taker& take, DownloadRecord& record) {
    // One of a newer version is not passed over: then the checksum decides alone, as the person's does.
    record.request.expectedSource = sourceOfNumber(take.integer()).value_or(ChecksumSource::Given);
    std::string place = take.text();
    if (record.proof)
        record.proof->place = std::move(place);
    const std::int64_t algorithm = take.optionalInteger().value_or(0);
    record.digest = checksumOf(algorithm, take.blob());
    record.request.expectedSize = take.optionalInteger();
}

// One that cannot be read is as good as none: the file can be checked again.
void takeLastCheck(Taker& take, DownloadRecord& record) {
    const std::optional<WallTime> at = take.optionalTime();
    const auto outcome = outcomeOfNumber(take.optionalInteger().value_or(0));
    const std::int64_t algorithm = take.optionalInteger().value_or(0);
    std::optional<Checksum> found = checksumOf(algorithm, take.blob());
    if (at && outcome)
        record.lastCheck = LastCheck{*at, *outcome, std::move(found)};
}

void bindLastCheck(Binder& bind, const std::optional<LastCheck>& check) {
    bind.optionalTime(check ? std::optional(check->at) : std::nullopt);
    bind.optionalInteger(check ? std::optional(static_cast<std::int64_t>(check->outcome)) : std::nullopt);
    bind.optionalChecksum(check && check->found ? &*check->found : nullptr);
}

// One of a newer version says nothing that is known here.
void takeSignature(Taker& take, DownloadRecord& record) {
    const auto verdict = verdictOfNumber(take.optionalInteger().value_or(0));
    Signature signature{verdict.value_or(SignatureVerdict::Unchecked), take.text(), take.text(), take.text()};
    if (verdict)
        record.signature = std::move(signature);
}

void bindSignature(Binder& bind, const std::optional<Signature>& signature) {
    bind.optionalInteger(signature ? std::optional(static_cast<std::int64_t>(signature->verdict)) : std::nullopt);
    bind.copiedText(signature ? signature->key : std::string());
    bind.copiedText(signature ? signature->by : std::string());
    bind.copiedText(signature ? signature->place : std::string());
}

// Without them a download still works.
std::optional<PieceDigests> takePieces(Taker& take, std::optional<std::int64_t> size) {
    auto pieces = decodePieces(take.blob());
    return pieces && size && pieces->cover(*size) ? std::move(pieces) : std::nullopt;
}

void takeLedger(Taker& take, Ledger& ledger) {
    take.optionalInteger(); // the download's number again; nothing when the row is missing
    ledger.finalUrl = take.text();
    ledger.total = take.optionalInteger();
    ledger.rangesWork = take.integer() != 0;
    ledger.validators = Validators{take.text(), take.text(), take.text()};
    ledger.partName = take.text();
    ledger.partDevice = static_cast<std::uint64_t>(take.integer());
    ledger.partInode = static_cast<std::uint64_t>(take.integer());
    ledger.partModifiedNs = take.integer();
    ledger.blockBytes = take.integer(0, std::numeric_limits<std::int64_t>::max());
    const Blob durable = take.blob();
    const Blob blocks = take.blob();
    const bool sizeMakesSense = !ledger.total || *ledger.total >= 0;
    if (!sizeMakesSense)
        ledger.total.reset();
    decodeDurable(ledger, sizeMakesSense ? durable : Blob{}, blocks);
}

std::string selectSql() {
    return "SELECT " + listed(kDownloadColumns, "d.", "") + ", " + listed(kLedgerColumns, "l.", "") +
           " FROM download d LEFT JOIN ledger l ON l.download = d.id";
}

} // namespace

std::string selectAllSql() {
    return selectSql() + " ORDER BY d.position, d.id";
}

std::string selectBeforeSql() {
    return selectSql() + " WHERE d.id < ?1 ORDER BY d.id DESC LIMIT ?2";
}

// "?2" is a LIKE pattern; a page goes on behind the download that was finished at ?3 and has the number ?4.
std::string selectHistorySql() {
    return selectSql() + " WHERE d.state = ?1 AND d.removed = 0"
                         " AND (d.file_name LIKE ?2 ESCAPE '\\' OR d.url LIKE ?2 ESCAPE '\\')"
                         " AND (?3 IS NULL OR (coalesce(d.finished_at, 0), d.id) < (?3, ?4))"
                         " ORDER BY coalesce(d.finished_at, 0) DESC, d.id DESC LIMIT ?5";
}

std::string insertDownloadSql() {
    return "INSERT INTO download (" + listed(kDownloadColumns, "", "") + ") VALUES (" +
           placeholders(kDownloadColumns.size()) + ")";
}

// The id is parameter 1, as in the insertion.
std::string updateDownloadSql() {
    std::string assignments;
    for (std::size_t i = 1; i < kDownloadColumns.size(); ++i)
        assignments += (i == 1 ? "" : ", ") + std::string(kDownloadColumns.at(i)) + " = ?" + std::to_string(i + 1);
    return "UPDATE download SET " + assignments + " WHERE id = ?1";
}

std::string replaceLedgerSql() {
    return "INSERT OR REPLACE INTO ledger (" + listed(kLedgerColumns, "", "") + ") VALUES (" +
           placeholders(kLedgerColumns.size()) + ")";
}

void bindDownload(SQLite::Statement& statement, const DownloadRecord& record) {
    Binder bind(statement);
    const DownloadRequest& request = record.request;
    bind.integer(record.id.value);
    bind.text(request.url);
    bind.text(request.directory);
    bind.text(request.fileName);
    bind.integer(request.segments);
    bind.optionalChecksum(request.expected ? &*request.expected : nullptr);
    bind.copiedBlob(encodeLines(storableHeaders(request)));
    bind.text(request.userAgent);
    bind.text(request.referer);
    bind.text(request.user);
    bind.copiedText(withoutLogin(request.proxy));
    bind.integer(request.maxRetries);
    bind.integer(static_cast<std::int64_t>(record.state));
    bind.integer(record.position);
    bind.text(record.partToken);
    bind.text(record.fileName);
    bind.integer(static_cast<std::int64_t>(record.failure.reason));
    bind.text(record.failure.operation);
    bind.text(record.failure.place);
    bind.integer(record.failure.osCode);
    bind.text(record.failure.detail);
    bind.optionalTime(record.waitingUntil);
    bind.optionalChecksum(record.proof ? &record.proof->checksum : nullptr);
    bind.optionalInteger(record.proof ? std::optional(static_cast<std::int64_t>(record.proof->source)) : std::nullopt);
    bind.integer(record.addedAt.time_since_epoch().count());
    bind.optionalTime(record.finishedAt);
    bind.integer(record.removed ? 1 : 0);
    bind.copiedBlob(encodeLines(request.mirrors));
    bind.optionalInteger(request.rateLimit);
    bind.integer(record.crashes.running ? 1 : 0);
    bind.integer(record.crashes.count);
    bind.integer(record.crashes.bytes);
    bindFiling(bind, request.filing);
    bind.integer(static_cast<std::int64_t>(request.priority));
    bind.optionalTime(request.startAt);
    bind.integer(static_cast<std::int64_t>(request.expectedSource));
    if (record.proof)
        bind.text(record.proof->place);
    else
        bind.copiedText({});
    bind.optionalChecksum(record.digest ? &*record.digest : nullptr);
    bind.optionalInteger(request.expectedSize);
    bindLastCheck(bind, record.lastCheck);
    bindSignature(bind, record.signature);
    if (request.pieces)
        bind.copiedBlob(encodePieces(*request.pieces));
    else
        bind.nothing();
}

std::string updateFilingSql() {
    return "UPDATE download SET category = ?2, category_by_rule = ?3, tags = ?4 WHERE id = ?1";
}

void bindFiling(SQLite::Statement& statement, DownloadId id, const Filing& filing) {
    Binder bind(statement);
    bind.integer(id.value);
    bindFiling(bind, filing);
}

void bindHistory(SQLite::Statement& statement, const HistoryQuery& query) {
    std::string pattern = "%";
    for (const char c : query.text) {
        if (c == '%' || c == '_' || c == '\\')
            pattern += '\\';
        pattern += c;
    }
    Binder bind(statement);
    bind.integer(static_cast<std::int64_t>(State::Complete));
    bind.copiedText(pattern + "%");
    bind.optionalInteger(query.after ? std::optional(query.after->finishedAt.time_since_epoch().count())
                                     : std::nullopt);
    bind.optionalInteger(query.after ? std::optional(query.after->id.value) : std::nullopt);
    bind.integer(query.limit);
}

void bindLedger(SQLite::Statement& statement, DownloadId id, const Ledger& ledger) {
    Binder bind(statement);
    bind.integer(id.value);
    bind.text(ledger.finalUrl);
    bind.optionalInteger(ledger.total);
    bind.integer(ledger.rangesWork ? 1 : 0);
    bind.text(ledger.validators.strongEtag);
    bind.text(ledger.validators.weakEtag);
    bind.text(ledger.validators.lastModified);
    bind.text(ledger.partName);
    bind.integer(static_cast<std::int64_t>(ledger.partDevice));
    bind.integer(static_cast<std::int64_t>(ledger.partInode));
    bind.integer(ledger.partModifiedNs);
    bind.integer(ledger.blockBytes);
    bind.copiedBlob(encodeRanges(ledger.durable));
    bind.copiedBlob(encodeBlocks(ledger.blocks));
}

std::string selectHostsSql() {
    return "SELECT " + listed(kHostColumns, "", "") + " FROM host";
}

std::string replaceHostSql() {
    return "INSERT INTO host (" + listed(kHostColumns, "", "") + ") VALUES (" + placeholders(kHostColumns.size()) +
           ") ON CONFLICT (server) DO UPDATE SET connections = excluded.connections, "
           "busy_until = excluded.busy_until, learned_at = excluded.learned_at";
}

std::string replaceHostAccessSql() {
    return "INSERT INTO host (server, learned_at, authority_file, certificate_file, key_file, pinned_key) "
           "VALUES (?, 0, ?, ?, ?, ?) ON CONFLICT (server) DO UPDATE SET authority_file = excluded.authority_file, "
           "certificate_file = excluded.certificate_file, key_file = excluded.key_file, "
           "pinned_key = excluded.pinned_key";
}

void bindHostAccess(SQLite::Statement& statement, const std::string& server, const HostAccess& access) {
    Binder bind(statement);
    bind.text(server);
    bind.text(access.authorityFile);
    bind.text(access.certificateFile);
    bind.text(access.keyFile);
    bind.text(access.pinnedKey);
}

void bindHost(SQLite::Statement& statement, const HostRecord& host) {
    Binder bind(statement);
    bind.text(host.server);
    bind.optionalInteger(host.connections ? std::optional<std::int64_t>(*host.connections) : std::nullopt);
    bind.optionalTime(host.busyUntil);
    bind.integer(host.learnedAt.time_since_epoch().count());
    bind.text(host.access.authorityFile);
    bind.text(host.access.certificateFile);
    bind.text(host.access.keyFile);
    bind.text(host.access.pinnedKey);
}

HostRecord readHost(SQLite::Statement& statement) {
    Taker take(statement);
    HostRecord host;
    host.server = take.text();
    if (const auto connections = take.optionalInteger())
        host.connections = static_cast<int>(std::clamp<std::int64_t>(*connections, 1, 64));
    host.busyUntil = take.optionalTime();
    host.learnedAt = WallTime(std::chrono::seconds(take.integer()));
    host.access = HostAccess{take.text(), take.text(), take.text(), take.text()};
    return host;
}

DownloadRecord readRecord(SQLite::Statement& statement) {
    Taker take(statement);
    DownloadRecord record;
    RawRow raw;
    record.id.value = take.integer();
    takeRequest(take, record.request, raw);
    raw.state = take.integer();
    record.position = take.integer();
    record.partToken = take.text();
    record.fileName = take.text();
    takeFailure(take, record.failure);
    record.waitingUntil = take.optionalTime();
    record.proof = takeProof(take);
    record.addedAt = WallTime(std::chrono::seconds(take.integer()));
    record.finishedAt = take.optionalTime();
    record.removed = take.integer() != 0;
    raw.mirrors = decodeLines(take.blob());
    record.request.rateLimit = take.optionalInteger();
    record.crashes.running = take.integer() != 0;
    record.crashes.count = static_cast<int>(take.integer(0, std::numeric_limits<int>::max()));
    record.crashes.bytes = take.integer();
    takeFiling(take, record.request.filing);
    record.request.priority = priorityOf(take.integer());
    record.request.startAt = take.optionalTime();
    takeProofRest(take, record);
    takeLastCheck(take, record);
    takeSignature(take, record);
    record.request.pieces = takePieces(take, record.request.expectedSize);
    takeLedger(take, record.ledger);
    judge(record, raw);
    return record;
}

} // namespace intact
