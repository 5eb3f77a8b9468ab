// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/host_access.h"
#include "core/disk/part_file.h"
#include "core/download/events.h"
#include "core/download/kept_digest.h"
#include "core/queue/host_budget.h"
#include "core/queue/rate_shares.h"
#include "core/stream/part_writer.h"
#include "core/transfer/retry.h"
#include "core/verify/checksum_search.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace intact {

/// What the name of a file may be made of; see chooseFileName().
struct NameFacts {
    std::string contentDisposition;
    std::string finalUrl;
};

/// Everything a transfer needs to know at its start.
struct TransferPlan {
    DownloadRecord record;
    int connections = 1;
    bool hostLimits = false;            ///< the server is known to refuse connections
    std::vector<int> mirrorConnections; ///< to each of the request's mirrors; missing or 0: only in place of the link
    std::optional<std::int64_t> rateLimit;      ///< bytes per second for this download, at its start
    RetryCount retry;                           ///< from earlier runs
    bool discovery = false;                     ///< look for checksum files beside it
    KnownChecksum knownBeside;                  ///< what is known of them already
    bool hasKeys = false;                       ///< signatures of them may prove more than the server's word
    KeptDigest keptDigest = KeptDigest::Sha256; ///< as EngineOptions::keptDigest
    HostAccesses accesses;                      ///< how single servers are to be reached
    bool linkIsNew = false; ///< the request's link is not the one the bytes came from: it has to be proved first
    std::function<std::string(const NameFacts&)> chooseName;
    std::function<bool()> hasNetwork; ///< asked on the network thread when a server cannot be found
    LedgerSink ledgerSink;
    std::int64_t blockBytes = 0;      ///< as PartPlan::blockBytes
    LastEnd lastEnd = LastEnd::Clean; ///< as PartPlan::lastEnd
    std::uint32_t seed = 1;           ///< of what it does by chance
};

/// What a metalink that the server's answer has named says of the file.
struct NamedMetalink {
    std::string place;                ///< its URL, redacted
    std::optional<Checksum> checksum; ///< the strongest
    std::optional<PieceDigests> pieces;
    std::vector<std::string> urls; ///< the best first
};

/// What a server's answer shows about how many connections it takes.
struct HostReport {
    std::string server;    ///< canonical host:port
    bool isMirror = false; ///< it only helps: the download does not count as one of this server
    bool refused = false;  ///< 429, 503, or a further connection without an answer; false: one more body arrives
    HostUse use;           ///< by this transfer alone
    Instant askedAt{};     ///< when the request that was answered was sent
    std::optional<std::chrono::seconds> told; ///< Retry-After
};

/// How a run of a transfer ended. Whatever arrived is in the part file and, but for Whole, in the ledger.
struct TransferEnd {
    enum class Kind : std::uint8_t {
        Whole,   ///< every byte is there and the digest is right; the part file waits for its final name
        Waiting, ///< try again after `delay`
        Offline, ///< there is no network: again when it is back, and that was no try
        Failed,  ///< needs the person
        Restart, ///< the file has changed and little was there: begin anew
        Stopped, ///< as asked
    };
    Kind kind = Kind::Stopped;
    Failure failure;
    Duration delay{};
    RetryCount retry;
    std::shared_ptr<PartFile> part;       ///< with Whole
    std::int64_t total = 0;               ///< with Whole
    std::optional<Proof> proof;           ///< with Whole
    std::optional<Checksum> digest;       ///< SHA-256, with Whole, where it was made
    std::optional<Signature> signature;   ///< found beside the file, see FoundBeside; with Whole
    std::optional<FoundSignature> ofFile; ///< of the file itself, which needs it and is not proven without; with Whole
    std::optional<Checksum> digestForOfFile; ///< its BLAKE2b-512, where that was made; with ofFile
    TransferStats stats;
};

/// Who is told. All calls come on the worker's network thread and must only post; roundEnded() follows them before that
/// thread waits.
class TransferObserver {
public:
    virtual ~TransferObserver() = default;
    /// The server has answered: name, size and validators are known (durable is empty in this ledger), and what was
    /// Connecting is Downloading.
    virtual void transferFound(DownloadId id, const std::string& fileName, const Ledger& ledger) = 0;
    /// The new link leads to the same file: what is known of it from now on.
    virtual void linkProven(DownloadId id, const std::string& finalUrl, const Validators& validators) = 0;
    virtual void transferState(DownloadId id, State state) = 0;
    /// Checksum files beside `url`, whose file has `total` bytes, are to be looked for: Transfer::searchEnded().
    virtual void checksumWanted(DownloadId id, const std::string& url, std::optional<std::int64_t> total) = 0;
    /// The metalink at this URL is to be read: Transfer::metalinkRead().
    virtual void metalinkNamed(DownloadId id, const std::string& url) = 0;
    /// The transfer's mirrors from now on: the server has named some more.
    virtual void mirrorsNamed(DownloadId id, const std::vector<std::string>& mirrors) = 0;
    /// A source is not asked any more in this run, the others go on.
    virtual void sourceDropped(const SourceDropped& dropped) = 0;
    virtual void transferHost(DownloadId id, const HostReport& report) = 0;
    /// Something that people may want to read later; its time is when it is told.
    virtual void transferLog(DownloadId id, const LogLine& line) = 0;
    /// `details` is filled in (but for its record) when the transfer is watched.
    /// `use`: of the rate it may have, since the last call.
    virtual void transferProgress(const Progress& progress, const std::optional<Details>& details,
                                  const RateUse& use) = 0;
    /// Last call. Nobody but the end holds the part file any more.
    virtual void transferEnded(DownloadId id, TransferEnd end) = 0;
    /// No more for now: what was told is worth waking somebody up for.
    virtual void roundEnded() = 0;
};

} // namespace intact
