// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace intact {

/// How one of a download's connections gets on.
struct ConnectionPace {
    std::size_t connection = 0;
    std::optional<double> bytesPerSecond; ///< nothing: not measured
    Duration measuredFor{};               ///< since the first head that came over it
    Duration roundTrip{};
};

/// What there is to gain, and whether it may be tried.
struct ReplacementChance {
    std::int64_t remaining = 0;      ///< bytes of the file that have not arrived
    int replacementsLeft = 0;        ///< of this run of the download
    bool hostLimits = false;         ///< the server has refused connections: a new one may not be had
    bool limitedByOurselves = false; ///< a rate limit or the disk holds connections back: speeds say nothing
};

/// A connection far below its siblings (a fourth of their median after half a second or ten round trips) is worth
/// giving up for a new one when the file is done noticeably earlier at the median speed. Nothing: all go on. Where all
/// are slow, the median is, and nobody is far below it. Pure.
[[nodiscard]] std::optional<std::size_t> planReplacement(std::span<const ConnectionPace> running,
                                                         const ReplacementChance& chance);

} // namespace intact
