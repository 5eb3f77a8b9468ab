// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/range_planner.h"

#include <algorithm>
#include <limits>

namespace intact {

namespace {

using Seconds = std::chrono::duration<double>;

constexpr std::int64_t kMiB = 1024 * 1024;
constexpr std::int64_t kFirstClaim = 4 * kMiB;
constexpr std::int64_t kSmallestClaim = kMiB;
constexpr std::int64_t kBlock = kMiB;
// Half of less than this is not worth a new request.
constexpr std::int64_t kSmallestLoot = kMiB;
// A claim that is done sooner than this (in seconds) by itself is left alone: its connection would be lost for nothing.
constexpr double kShortestWorth = 0.25;

std::int64_t alignUp(std::int64_t value) {
    return (value + kBlock - 1) / kBlock * kBlock;
}

// Seconds until the claim is done; one whose speed is not known counts as very slow.
double remainingTime(const RunningClaim& claim) {
    const auto bytes = static_cast<double>(claim.end - claim.position);
    const double speed = claim.bytesPerSecond.value_or(0.0);
    return speed > 1.0 ? bytes / speed : std::numeric_limits<double>::max() / 2;
}

} // namespace

std::int64_t claimBytes(const ClaimSizing& sizing) {
    const std::int64_t taper = sizing.remaining / (2 * std::max(sizing.connections, 1));
    std::int64_t wanted = kFirstClaim;
    std::int64_t least = kSmallestClaim;
    if (sizing.bytesPerSecond) {
        const double roundTrip = Seconds(sizing.roundTrip).count();
        const double window = std::clamp(100.0 * roundTrip, 0.1, 8.0);
        wanted = static_cast<std::int64_t>(window * *sizing.bytesPerSecond);
        least = std::max(least, static_cast<std::int64_t>(2.0 * roundTrip * *sizing.bytesPerSecond));
    }
    return std::max(std::min(wanted, taper), least);
}

std::optional<ByteRange> nextClaim(const RangeSet& unclaimed, const ClaimSizing& sizing) {
    if (unclaimed.empty())
        return std::nullopt;
    const ByteRange lowest = unclaimed.ranges().front();
    const std::int64_t end = alignUp(lowest.begin + claimBytes(sizing));
    return ByteRange{lowest.begin, std::min(end, lowest.end)};
}

std::optional<Steal> planSteal(std::span<const RunningClaim> running) {
    const auto slowest = std::ranges::max_element(running, {}, remainingTime);
    if (slowest == running.end() || remainingTime(*slowest) < kShortestWorth)
        return std::nullopt;
    const std::int64_t left = slowest->end - slowest->position;
    const std::int64_t middle = alignUp(slowest->position + left / 2);
    if (middle <= slowest->position || slowest->end - middle < kSmallestLoot)
        return std::nullopt;
    return Steal{slowest->connection, {middle, slowest->end}};
}

} // namespace intact
