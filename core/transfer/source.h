// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_range.h"
#include "core/base/clock.h"
#include "core/base/failure.h"
#include "core/download/record.h"
#include "core/transfer/redirect.h"
#include "core/transfer/retry.h"
#include "core/transfer/same_file.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <utility>

namespace intact {

/// One place to get a file from, and what this run has learnt about it. A plain value; belongs to the SourceList.
struct Source {
    explicit Source(RequestTarget where) : target(std::move(where)), link(target.url().text()) {}

    RequestTarget target;
    std::string link;          ///< as it was given
    bool settled = false;      ///< it has given one good reply: target is where the file is
    bool rangesAllowed = true; ///< false: parts cannot be had here
    bool ifRangeWorks = true;  ///< false: If-Range makes it send everything although nothing has changed
    bool namesDiffer = false;  ///< the servers behind it give the same version different tags
    int tagMismatches = 0;

    Validators validators; ///< its own; they say nothing about any other source
    bool proven = false;   ///< it has been seen to have the file whose bytes lie on the disk
    FileProof proof;       ///< of one that is not in the lead

    int accepts = 1;         ///< connections its server grants to this download
    int connectionCap = 32;  ///< what the server seems to allow for this file
    int mostWorking = 0;     ///< told of as accepted
    bool hostLimits = false; ///< the server is known to refuse connections
    Instant heldUntil{};     ///< the server wants to be left alone
    Failure heldBy;

    Instant waitsUntil{}; ///< after a failure
    Failure failure;      ///< the newest; what it waits for or was dropped for
    bool dropped = false; ///< not asked again in this run
    RetryCount retry;     ///< of one that is not in the lead

    std::int64_t bytes = 0;               ///< it has brought
    RangeSet brought;                     ///< what of it is in the file; not all of it when it is in very many places
    RangeSet broughtBefore;               ///< the same, of what was there before all was fetched again
    bool hadPass = false;                 ///< all was fetched again from it alone
    bool resting = false;                 ///< another one does just that
    int connections = 0;                  ///< opened to it
    std::optional<double> bytesPerSecond; ///< of one connection; nothing: not measured

    [[nodiscard]] Instant freeAt() const { return std::max(heldUntil, waitsUntil); }
    /// Whether its replies could be told to be about the same version while others bring parts too.
    [[nodiscard]] bool canShare() const {
        return rangesAllowed && !namesDiffer && !(settled && recognitionOf(validators) == Recognition::ByBytes);
    }
};

} // namespace intact
