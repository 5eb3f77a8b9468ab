// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include <tl/expected.hpp>

namespace intact {

/// Kind of trouble, as shown to people and in --json.
enum class FailureCategory : std::uint8_t {
    Net,      ///< connection trouble
    Busy,     ///< the server asks to wait
    Denied,   ///< login, permission, expired link
    Gone,     ///< nothing there
    BadReply, ///< the server sent something wrong
    NoRange,  ///< ranges do not work here
    Changed,  ///< the remote file is another one now
    Tls,      ///< no trustworthy connection
    Full,     ///< no space left
    Disk,     ///< I/O error or permission on our side
    Limit,    ///< the file system cannot hold it
    Hash,     ///< the checksum does not match
    Policy,   ///< we refused
    Internal, ///< our own fault
};

/// What to do after a failure without being asked.
enum class RetryRule : std::uint8_t {
    Never,        ///< trying again cannot help
    Backoff,      ///< again after 1, 2, 4 … 60 s with full jitter
    WaitAsTold,   ///< again when the server or the system says so
    UserDecides,  ///< the person has to change something first
    SingleStream, ///< go on over one connection without ranges
};

/// Every way in which a download can fail. The numbers are stored in the queue database and never change;
/// phrase, category, retry rule and whether bytes are kept stand in ONE table, failure.cpp.
enum class FailureReason : std::uint16_t {
    None = 0,

    NetworkUnreachable = 100,
    HostNotFound = 101,
    ConnectionRefused = 102,
    ConnectionLost = 103,
    TimedOut = 104,
    Stalled = 105,
    UnexpectedRedirect = 106,
    Truncated = 107,

    ServerBusy = 200,
    ServerError = 201,

    LoginRequired = 300,
    Forbidden = 301,
    LinkExpired = 302,
    ProxyLoginRequired = 303,
    LinkLost = 304,

    NotFound = 400,

    UnexpectedStatus = 500,
    MalformedReply = 501,
    LengthUnclear = 502,
    EncodingUnasked = 503,
    ReplyTooLong = 504,
    NotHttp = 505,
    RedirectBroken = 506,
    RepeatedlyTruncated = 507,
    WebPage = 508,

    RangesIgnored = 600,
    RangeMismatch = 601,

    FileChanged = 700,
    LinkToOtherFile = 701,
    MirrorDiffers = 702,
    ForeignPartRefused = 703,

    CertificateRejected = 800,
    TlsFailed = 801,
    HostKeyUnknown = 802,
    HostKeyChanged = 803,

    DiskFull = 900,
    QuotaExceeded = 901,

    DiskIo = 1000,
    PermissionDenied = 1001,
    ReadOnlyFileSystem = 1002,
    DirectoryMissing = 1003,
    PartMissing = 1004,
    PartInUse = 1005,
    PartDamaged = 1006,
    DiskGone = 1007,

    FileTooLarge = 1100,
    NameTooLong = 1101,

    ChecksumMismatch = 1200,
    SizeMismatch = 1201,
    WrongBytes = 1202,

    SchemeRefused = 1300,
    UrlInvalid = 1301,
    HeaderRefused = 1302,
    RedirectLoop = 1303,
    RedirectInsecure = 1304,
    TargetUnsafe = 1305,
    ChecksumInvalid = 1306,
    NameInvalid = 1307,
    AddressRefused = 1308,
    CurlRefused = 1309,
    TagInvalid = 1312,
    CategoryInvalid = 1313,

    StoreFailed = 1400,
    InternalError = 1401,
    CrashedRepeatedly = 1402,
};

/// One row of the failure table.
struct FailureInfo {
    FailureReason reason;
    std::string_view key; ///< stable name for --json, e.g. "connection-lost"
    FailureCategory category;
    RetryRule retry;
    bool keepsBytes;         ///< part file and ledger stay
    std::string_view phrase; ///< sentence for people, without a full stop
};

/// The whole table, for tests and for lists of reasons.
[[nodiscard]] std::span<const FailureInfo> failureTable();
/// The row of `reason`; a reason that is not in the table (a newer database) gives InternalError's row.
[[nodiscard]] const FailureInfo& failureInfo(FailureReason reason);
/// "net", "busy", "denied" …, as in --json.
[[nodiscard]] std::string_view categoryName(FailureCategory category);

/// An expected failure as a value: what went wrong, while doing what, where.
struct Failure {
    FailureReason reason = FailureReason::None;
    std::string operation; ///< the step, e.g. "pwrite", "connect", "GET"
    std::string place;     ///< path or URL (never with credentials)
    int osCode = 0;        ///< errno, 0 when there is none
    std::string detail;    ///< what else helps: the server's status line, the expected digest …

    /// "There is no space left on the disk: pwrite /data/x.part (No space left on device)".
    [[nodiscard]] std::string message() const;
    [[nodiscard]] bool operator==(const Failure&) const = default;
};

template <typename T>
using Result = tl::expected<T, Failure>;

/// A failure of a file operation: maps errno to its reason (ENOSPC → DiskFull …).
[[nodiscard]] Failure osFailure(int osCode, std::string operation, std::string place);
/// The same, ready to be returned from a function that gives a Result.
[[nodiscard]] tl::unexpected<Failure> unexpectedOs(int osCode, std::string operation, std::string place);

} // namespace intact
