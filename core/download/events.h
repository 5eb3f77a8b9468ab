// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_range.h"
#include "core/download/category.h"
#include "core/download/log_line.h"
#include "core/download/packed_record.h"
#include "core/download/record.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace intact {

/// What keeps a connection or a download from being faster, as far as can be seen from here.
enum class SpeedLimit : std::uint8_t {
    Nothing,    ///< idle, or nothing is left to fetch
    Server,     ///< the server or the way to it
    RateLimit,  ///< the person's limit
    Disk,       ///< the disk does not take more
    RetryWait,  ///< waits to try again
    HostBudget, ///< more connections would be used, but the server gets no more of them
};

/// Connections of a download that are open to one server.
struct ServerConnections {
    std::string server; ///< canonical host:port
    int open = 0;
};

/// What a download is doing at the moment; at most one per download and 100 ms.
struct Progress {
    DownloadId id;
    std::int64_t received = 0;         ///< bytes that lie in the part file
    std::optional<std::int64_t> total; ///< nothing: the server does not say
    std::int64_t proven = 0;           ///< the digest has passed [0, proven)
    double bytesPerSecond = 0;         ///< smoothed
    std::optional<Duration> remaining; ///< time left at this speed
    int connections = 0;               ///< open now, at all its servers
    std::vector<ByteRange> ranges;     ///< where the received bytes lie, at most kMaxRuns runs
    SpeedLimit limitedBy = SpeedLimit::Nothing;
    std::vector<ServerConnections> servers{}; ///< its open connections by server, when there are mirrors
    static constexpr std::size_t kMaxRuns = 96;
};

/// What one of a download's sources, its link or a mirror, did in a run.
struct SourceStats {
    std::string url;                ///< as it was given, redacted
    std::int64_t bytes = 0;         ///< it has brought
    int connections = 0;            ///< opened to it
    std::optional<Failure> dropped; ///< why it was not asked any more
};

/// Figures of one run of a download, complete when it finished.
struct TransferStats {
    double seconds = 0; ///< from the start of this run to the final name
    int connections = 0;
    int requests = 0;
    int reusedConnections = 0;
    double verifyLagMs = 0; ///< from the last byte written to the digest
    std::int64_t refetchedBytes = 0;
    bool sizeConfirmed = true;        ///< false: only the end of the connection said that this is all
    std::vector<SourceStats> sources; ///< the link itself, then its mirrors
};

/// One connection of the shown download.
struct SegmentInfo {
    int connection = 0; ///< 0 … segments-1, keeps its colour
    ByteRange claim;    ///< what it was asked to fetch
    std::int64_t position = 0;
    double bytesPerSecond = 0;
    SpeedLimit limitedBy = SpeedLimit::Nothing;
    std::string server; ///< canonical host:port
};

/// Everything about one download, for the details panel.
struct Details {
    DownloadRecord record;
    Progress progress;
    std::vector<SegmentInfo> segments;
    std::vector<ByteRange> received; ///< exact
};

/// How far reading a finished file again has got; at most one per file and 100 ms.
struct CheckProgress {
    DownloadId id;
    std::int64_t read = 0;             ///< bytes
    std::optional<std::int64_t> total; ///< nothing: it waits for its turn
    bool paused = false;               ///< it rests here
};

/// What the server says about a link before it is added.
struct ProbeResult {
    std::uint64_t token = 0; ///< as given to probe()
    std::string url;
    std::string fileName;
    std::optional<std::int64_t> total;
    bool resumable = false;
    Failure failure; ///< reason None: the link is good
};

struct FolderInfo {
    std::string directory;
    std::optional<std::int64_t> freeBytes;
    Failure failure; ///< reason None: can be written to
};

// What the engine tells, in the order in which it happened.

/// A piece of the list as it was stored, the newest first. The first events after a start are these, up to the last
/// one: a long list comes in many.
struct ListLoaded {
    std::vector<PackedRecord> records; ///< because nobody takes them at once
    bool last = true;
};
struct DownloadAdded {
    DownloadRecord record;
};
/// State, name, failure, size or proof changed: the record as it stands now. Never dropped.
struct DownloadChanged {
    DownloadRecord record;
    std::optional<TransferStats> stats; ///< with State::Complete
};
struct DownloadRemoved {
    DownloadId id;
};
/// A finished file is not read any more; after the DownloadChanged with what came of it. Never dropped.
struct CheckEnded {
    DownloadId id;
    std::optional<CheckOutcome> outcome; ///< nothing: it was stopped
};
/// What verifyBy() has made of a checksum file; the files are being read from now on.
struct ChecksumsTaken {
    std::string path;             ///< of the checksum file
    std::size_t checked = 0;      ///< finished files, those that were added included
    std::size_t added = 0;        ///< files that were not on the list
    std::size_t expected = 0;     ///< unfinished downloads that will be proven by it
    std::size_t absent = 0;       ///< names of which there is no file
    std::size_t contradicted = 0; ///< names that stand there with different checksums
};
struct OrderChanged {
    std::vector<DownloadId> order;
};
/// A link or mirror that is not asked any more in this run; the download goes on with the others.
struct SourceDropped {
    DownloadId id;
    std::string url;    ///< as it was given, redacted
    std::string server; ///< canonical host:port
    Failure failure;
};
/// The log of the watched download, whenever there is something new.
struct LogTold {
    DownloadId id;
    std::vector<LogLine> lines; ///< the oldest first
    int dropped = 0;            ///< older ones of this run that are not kept any more
};
/// What searchHistory() has found.
struct HistoryPage {
    std::uint64_t token = 0;             ///< as given
    std::vector<DownloadRecord> records; ///< the newest first
};
/// What askRecords() was to tell.
struct RecordsTold {
    std::uint64_t token = 0; ///< as given
    std::vector<DownloadRecord> records;
};
/// The categories in the person's order, after the start before everything else, then whenever they are others.
struct CategoriesTold {
    std::vector<Category> categories;
    bool everSet = true; ///< false: nobody has ever said which there are to be
};
/// What importList() has done; after it was stored.
struct ListImported {
    std::size_t added = 0;
    std::size_t known = 0; ///< were on the list already
};
/// What inspectKeys() has found.
struct KeysInspected {
    SignatureKeys keys; ///< as given
    std::vector<UselessKey> useless;
};
/// Everything that had been received when checkpointNow() was called is durable, but for what has failed.
struct CheckpointMade {
    std::uint64_t token = 0; ///< as given
};
/// A command that could not be carried out at all, e.g. a link that cannot be added.
struct CommandRefused {
    std::string subject; ///< the link as it was given, without credentials
    Failure failure;
};

using Event =
    std::variant<ListLoaded, DownloadAdded, DownloadChanged, DownloadRemoved, OrderChanged, Progress, Details,
                 CheckProgress, CheckEnded, ChecksumsTaken, ProbeResult, FolderInfo, SourceDropped, LogTold,
                 HistoryPage, RecordsTold, CategoriesTold, ListImported, KeysInspected, CheckpointMade, CommandRefused>;

} // namespace intact
