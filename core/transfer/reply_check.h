// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_range.h"
#include "core/base/clock.h"
#include "core/base/failure.h"
#include "core/download/record.h"
#include "core/net/reply_head.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

namespace intact {

/// What was asked of the server.
struct Asked {
    /// Where the body is to begin and end (one past); an open end is "0-" or "n-". Nothing: no Range header was sent.
    struct Range {
        std::int64_t begin = 0;
        std::optional<std::int64_t> end;
    };
    std::optional<Range> range;
    /// What is known of the remote file from earlier replies; nothing on the very first.
    struct Known {
        std::optional<std::int64_t> total;
        Validators validators;
        bool succeeded = false; ///< bytes of it have arrived: a refusal now means an expired link
        /// How much of this the reply has to agree with; whatever is left out is up to the bytes.
        enum class Match : std::uint8_t { Validators, SizeAndDate, Size } match = Match::Validators;
    };
    std::optional<Known> known;
    bool sentIfRange = false;
    std::int64_t overlap = 0; ///< the first bytes of the range are only to be compared
    bool mayRedirect = true;  ///< false: a segment of a running download, which was sent to where the file is
    std::string url;          ///< for failures; only ever shown redacted
    std::string name;         ///< of the file, or the link that names it
};

/// What a reply says about the remote file.
struct Entity {
    std::optional<std::int64_t> total;
    Validators validators;
    bool rangesWork = false;
};

/// What to do with a reply, decided before one byte of its body is taken.
struct Verdict {
    enum class Kind : std::uint8_t {
        Take,         ///< the body is `body` of the file
        Redirect,     ///< ask `location` instead
        SingleStream, ///< ranges cannot be trusted here: ask again without, over one connection
        Changed,      ///< another file is there now
        OtherTag,     ///< size and date are the same under another tag: changed, or served by several differing servers
        Wait,         ///< come again after `wait` (or as the retry rule says)
        Refuse,       ///< `failure` says why
    };
    Kind kind = Kind::Refuse;
    ByteRange body;           ///< with Take; end is the maximum when the length is not known
    bool lengthKnown = false; ///< body.end is told by the server
    Entity entity;            ///< with Take
    std::string location;     ///< with Redirect, as the server wrote it
    std::optional<std::chrono::seconds> wait;
    Failure failure; ///< with everything but Take and Redirect

    static constexpr std::int64_t kUnknownEnd = std::int64_t{1} << 62;
};

/// Judges status, Content-Range, framing, encodings and validators of a reply (reliability.md rows 28-57, RFC 9110
/// §14-15); what comes by FTP and SFTP goes to checkFileReply(). Pure: libcurl checks none of this.
[[nodiscard]] Verdict checkReply(const Asked& asked, const ReplyHead& head, WallTime now);

/// Changed or OtherTag when a reply that says this is not about the file that is known; Take otherwise.
[[nodiscard]] Verdict::Kind compareWithKnown(const Asked& asked, const std::optional<std::int64_t>& total,
                                             const Validators& validators);
/// The validators of a reply: strong and weak tags told apart.
[[nodiscard]] Validators validatorsOf(const ReplyHead& head);
/// Two replies are about the same version of the file as far as their validators tell.
[[nodiscard]] bool sameVersion(const Validators& known, const Validators& now);

} // namespace intact
