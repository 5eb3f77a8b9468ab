// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/failure.h"
#include "core/download/signature.h"

#include <cstdint>
#include <optional>
#include <string>

namespace intact {

/// What happened to a download. Behind each: what the members of its LogLine hold, where they hold anything.
enum class LogKind : std::uint8_t {
    Added,
    Started,       ///< number: bytes that were there already
    Redirected,    ///< text: the server it leads to
    Answered,      ///< text: what tells the version of the file; number: its size, -1: not told; flag: parts work
    Named,         ///< text: the file name
    Connections,   ///< text: the server; number: how many of them bring bytes
    Refused,       ///< text: the server that takes no more connections; number: those that are left
    SlowReplaced,  ///< text: the server; number: the connection, from 1
    Retrying,      ///< text: the server; number: milliseconds until the next try; failure
    LeadPassed,    ///< text: the server that is asked from now on
    MirrorsNamed,  ///< text: the server whose answer has named further sources; number: of them
    SourceDropped, ///< text: the server; failure
    Doubted,       ///< number: bytes on the disk that could not be proven
    StartedOver,   ///< failure: why
    Waiting,       ///< failure; until
    Failed,        ///< failure
    Paused,
    Resumed,
    Held,        ///< the timetable allows no downloads now
    Deferred,    ///< until: when it is to start
    LinkChanged, ///< text: the new link, redacted
    OptionsChanged,
    ChecksumFound,  ///< text: the algorithm; detail: where it stands, the URL of a checksum file or sourceName()
    PieceWrong,     ///< text: the server that brought it, empty: several or nobody knows; number: where it begins
    FetchedAgain,   ///< text: the server that all of it now comes from; detail: what is wrong with the file
    Compared,       ///< with what was there before; number: bytes in blocks that differ
    Verified,       ///< text: the algorithm; detail: the same, empty when the person has given it
    SignatureFound, ///< number: its SignatureVerdict; text: by whom, see signerText(); detail: its URL
    Finished,       ///< text: the file name; number: its size
    /// Read again. number: its CheckOutcome; text: the algorithm, empty when it was not read; detail: the digest found,
    /// when Changed or Unlike, or why it cannot be read
    CheckedAgain,
};

/// One line of a download's log. Holds no secret: links are redacted, headers and logins are never in it.
struct LogLine {
    WallTime at{}; ///< 1970: in an earlier run of the program, nobody knows when
    LogKind kind = LogKind::Added;
    std::string text{};
    std::int64_t number = 0;
    bool flag = false;
    FailureReason reason = FailureReason::None;
    std::string detail{}; ///< of the failure, or as said above
    std::optional<WallTime> until{};

    [[nodiscard]] bool operator==(const LogLine&) const = default;
};

/// SignatureFound.
[[nodiscard]] LogLine signatureLine(const Signature& signature);

} // namespace intact
