// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_range.h"
#include "core/base/clock.h"
#include "core/base/failure.h"
#include "core/download/category.h"
#include "core/download/checksum.h"
#include "core/download/piece_digests.h"
#include "core/download/signature.h"
#include "core/download/state.h"

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace intact {

/// Number of a download in the queue database; never used twice.
struct DownloadId {
    std::int64_t value = 0;
    [[nodiscard]] auto operator<=>(const DownloadId&) const = default;
};

/// Whose turn comes first; within each, the order of the queue decides. The numbers are stored.
enum class Priority : std::uint8_t { High = 0, Normal = 1, Low = 2 };

inline constexpr std::size_t kPriorities = 3;

/// What a person asks for. Values only; says nothing about how it went.
struct DownloadRequest {
    std::string url; ///< without credentials (they go to user/password)
    /// Typed, pasted, dropped or listed by a person, who alone may give ftp, ftps and sftp links. checkRequest() leaves
    /// it set for those only.
    bool givenByPerson = false;
    std::string directory;                                 ///< absolute path; must exist
    std::string fileName;                                  ///< empty: decided by the server's answer and the URL
    int segments = 8;                                      ///< connections at most, 1-32
    std::optional<Checksum> expected;                      ///< of a finished file too, when it was given afterwards
    ChecksumSource expectedSource = ChecksumSource::Given; ///< of `expected`: Given or Metalink
    std::optional<std::int64_t> expectedSize;              ///< bytes, as a metalink says; another size is another file
    std::optional<PieceDigests> pieces;                    ///< of a file of `expectedSize`, as a metalink says
    std::vector<std::string> headers;                      ///< "Name: value", sent to the URL's own origin only
    std::string userAgent;                                 ///< empty: the program's own
    std::string referer;
    std::string user;
    std::string password; ///< never stored
    std::string proxy;    ///< empty: none, whatever the environment says; its login is never stored
    /// Names of header fields whose values were secret and so are not known any more; see storableHeaders().
    std::vector<std::string> forgotten;
    int maxRetries = 8;                    ///< tries without progress before giving up
    std::vector<std::string> mirrors;      ///< further links to the same file, http(s) without credentials
    std::optional<std::int64_t> rateLimit; ///< bytes per second for this download; nothing: only the common limit
    Filing filing;
    Priority priority = Priority::Normal;
    std::optional<WallTime> startAt; ///< not before this; nothing: as soon as its turn comes

    [[nodiscard]] bool operator==(const DownloadRequest&) const = default;
};

/// What tells one version of a remote file from another (RFC 9110 §8.8).
struct Validators {
    std::string strongEtag; ///< with its quotes; empty when the server gave none or a weak one
    std::string weakEtag;   ///< W/"…"; empty when there is none
    std::string lastModified;

    [[nodiscard]] bool operator==(const Validators&) const = default;
};

/// XXH3-128 of one block of the part file, taken from the network buffers: of the whole block, or of as much of its
/// beginning as is durable.
struct BlockDigest {
    std::int64_t index = 0;
    std::array<std::uint8_t, 16> hash{};
    [[nodiscard]] bool operator==(const BlockDigest&) const = default;
};

/// What is known to be durable in the part file, and of which remote file it is: the ledger's page of one download.
struct Ledger {
    std::string finalUrl;              ///< after redirects; what segments ask
    std::optional<std::int64_t> total; ///< bytes; nothing: the server does not say
    bool rangesWork = false;
    Validators validators;
    std::string partName; ///< file name inside the directory; empty: no part file yet
    std::uint64_t partDevice = 0;
    std::uint64_t partInode = 0;
    std::int64_t partModifiedNs = 0; ///< mtime at the last clean close, 0 after an unclean one
    std::int64_t blockBytes = 0;     ///< size of the blocks below, 0: none yet
    RangeSet durable;
    std::vector<BlockDigest> blocks; ///< by index

    [[nodiscard]] bool operator==(const Ledger&) const = default;
};

/// What is remembered of a download so that one that crashes the program does not do so for ever.
struct CrashHistory {
    bool running = false; ///< a transfer of it was running when this was stored
    int count = 0;        ///< crashes with this download running, none of which it had got further than the one before
    std::int64_t bytes = -1; ///< the most that was durable at one of them; -1: there was none

    [[nodiscard]] bool operator==(const CrashHistory&) const = default;
};

/// What reading a finished file again came to. The numbers are stored and never change.
enum class CheckOutcome : std::uint8_t {
    Right = 1,      ///< as it was when it was finished
    Changed = 2,    ///< another content
    Missing = 3,    ///< not where it was put
    Unreadable = 4, ///< what there is cannot be read
    Recorded = 5,   ///< no digest of it was known; now its SHA-256 is
    Unlike = 6,     ///< not what has been expected of it since it was finished
};
[[nodiscard]] std::optional<CheckOutcome> outcomeOfNumber(std::int64_t number);

/// The last time that a finished file was read again.
struct LastCheck {
    WallTime at{};
    CheckOutcome outcome = CheckOutcome::Right;
    std::optional<Checksum> found{}; ///< what was computed and compared; nothing: it was not read to its end

    [[nodiscard]] bool operator==(const LastCheck&) const = default;
};

/// Whether this signature is of what the proof stands on: it lies beside that or within it, and is not bad. Else it is
/// of something that proves nothing of the file.
[[nodiscard]] bool isBehind(const std::optional<Signature>& signature, const std::optional<Proof>& proof);

/// One download as it stands in the queue database.
struct DownloadRecord {
    DownloadId id;
    DownloadRequest request;
    State state = State::Queued;
    std::int64_t position = 0; ///< order in the queue, smaller first; unique
    std::string partToken;     ///< 8 hex digits that make the part file's name ours
    std::string fileName;      ///< chosen name inside the directory; empty: not known yet
    Failure failure;           ///< why it waits or failed; reason None otherwise
    std::optional<WallTime> waitingUntil;
    std::optional<Proof> proof;
    std::optional<Signature> signature; ///< found beside it, see isBehind()
    std::optional<Checksum> digest;     ///< SHA-256 of the finished file, whether anything was expected of it or not
    WallTime addedAt{};
    std::optional<WallTime> finishedAt;
    std::optional<LastCheck> lastCheck; ///< of the finished file; nothing: not since it was finished
    bool removed = false;               ///< taken off the list, can be brought back until purged
    CrashHistory crashes;
    bool fileMissing = false; ///< complete, but seen to be no longer where it was put; never stored
    Ledger ledger;

    /// Bytes that are durable, as the ledger knows.
    [[nodiscard]] std::int64_t durableBytes() const { return ledger.durable.size(); }
};

/// Checks the table of legal transitions, then assigns; false and nothing changed for an illegal one. Waiting and
/// Failed keep their failure and time, every other state forgets them.
[[nodiscard]] bool transitionTo(DownloadRecord& record, State state);

} // namespace intact

template <>
struct std::hash<intact::DownloadId> {
    std::size_t operator()(intact::DownloadId id) const noexcept { return std::hash<std::int64_t>{}(id.value); }
};
