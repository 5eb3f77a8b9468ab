// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_range.h"
#include "core/base/clock.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace intact {

/// What the size of a claim depends on.
struct ClaimSizing {
    std::int64_t remaining = 0;           ///< bytes of the file that nobody has been asked for yet
    int connections = 1;                  ///< that share them
    std::optional<double> bytesPerSecond; ///< this connection's own speed; nothing: not measured
    Duration roundTrip = std::chrono::milliseconds(50);
};

/// How many bytes a connection should ask for next. The smaller of what it moves in clamp(100 × RTT, 0.1 s, 8 s) and of
/// remaining / (2 × connections) (guided self-scheduling), never under max(1 MiB, 2 × RTT × speed). Pure.
[[nodiscard]] std::int64_t claimBytes(const ClaimSizing& sizing);

/// The lowest unclaimed range of that size, its end on a block boundary unless the run ends before. Nothing: all is
/// claimed. Pure.
[[nodiscard]] std::optional<ByteRange> nextClaim(const RangeSet& unclaimed, const ClaimSizing& sizing);

/// A claim that somebody works on.
struct RunningClaim {
    std::size_t connection = 0;
    std::int64_t position = 0; ///< next byte to arrive
    std::int64_t end = 0;
    std::optional<double> bytesPerSecond;
    Duration silentFor{}; ///< since it was asked or its last byte came
};

struct Steal {
    std::size_t victim = 0; ///< RunningClaim::connection
    ByteRange range;        ///< now the thief's; the victim ends at its begin
};

/// What to expect of the thief.
struct Thief {
    std::optional<double> bytesPerSecond; ///< nothing: as fast as its victim
    Duration roundTrip{};
    bool mayTakeAll = false; ///< a victim that is silent for two seconds or ten round trips may lose everything
};

/// Nothing is left to claim: an idle connection takes as much of the claim with the longest remaining time as lets both
/// be done together. Of a victim that stands still that is everything: somebody else asks for it anew. Nothing: not
/// worth a request. Pure.
[[nodiscard]] std::optional<Steal> planSteal(std::span<const RunningClaim> running, const Thief& thief);

} // namespace intact
