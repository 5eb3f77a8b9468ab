// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/range_planner.h"

#include "core/base/units.h"

#include <algorithm>
#include <limits>

namespace intact {

namespace {

using Seconds = std::chrono::duration<double>;

constexpr std::int64_t kFirstClaim = 4 * kMiB;
constexpr std::int64_t kSmallestClaim = kMiB;
constexpr std::int64_t kBlock = kMiB;
// Less than this is only worth a new request when it saves kLongWait.
constexpr std::int64_t kSmallestLoot = kMiB;
constexpr std::int64_t kCrumb = std::int64_t{16} * 1024;
// A claim that is done sooner than this (in seconds) by itself is left alone: its connection would be lost for nothing.
constexpr double kShortestWorth = 0.25;
constexpr double kLongWait = 0.5;
// A victim ends on a block's boundary when it gets there in no time, else on a finer one.
constexpr std::int64_t kFineBoundary = std::int64_t{64} * 1024;
constexpr double kNoTime = 0.1;
constexpr double kStandsStill = 1.0; // bytes per second
constexpr Duration kLongSilence = std::chrono::seconds(2);
constexpr int kRoundTripsOfSilence = 10;

std::int64_t alignUp(std::int64_t value, std::int64_t boundary = kBlock) {
    return (value + boundary - 1) / boundary * boundary;
}

bool standsStill(const RunningClaim& claim, const Thief& thief) {
    const bool silent = claim.silentFor >= std::max<Duration>(kLongSilence, kRoundTripsOfSilence * thief.roundTrip);
    return thief.mayTakeAll && silent && claim.position < claim.end;
}

// Seconds until the claim is done; one whose speed is not known counts as very slow.
double remainingTime(const RunningClaim& claim) {
    const auto bytes = static_cast<double>(claim.end - claim.position);
    const double speed = claim.bytesPerSecond.value_or(0.0);
    return speed > kStandsStill ? bytes / speed : std::numeric_limits<double>::max() / 2;
}

// How much of its claim the victim keeps, so that it is done when the thief is.
std::int64_t keptByVictim(const RunningClaim& victim, const Thief& thief) {
    const auto left = static_cast<double>(victim.end - victim.position);
    if (!victim.bytesPerSecond)
        return static_cast<std::int64_t>(left / 2);
    const double speed = std::max(*victim.bytesPerSecond, kStandsStill);
    const double thiefSpeed = std::max(thief.bytesPerSecond.value_or(speed), kStandsStill);
    const double headStart = 2.0 * Seconds(thief.roundTrip).count() * speed;
    return static_cast<std::int64_t>(left - std::max(left - headStart, 0.0) * thiefSpeed / (speed + thiefSpeed));
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

std::optional<Steal> planSteal(std::span<const RunningClaim> running, const Thief& thief) {
    const auto still =
        std::ranges::find_if(running, [&](const RunningClaim& claim) { return standsStill(claim, thief); });
    if (still != running.end())
        return Steal{still->connection, {still->position, still->end}};
    const auto slowest = std::ranges::max_element(running, {}, remainingTime);
    if (slowest == running.end() || remainingTime(*slowest) < kShortestWorth)
        return std::nullopt;
    const std::int64_t kept = keptByVictim(*slowest, thief);
    const bool soonThere = slowest->bytesPerSecond.value_or(0.0) * kNoTime >= static_cast<double>(kBlock);
    const std::int64_t boundary = soonThere || !slowest->bytesPerSecond ? kBlock : kFineBoundary;
    const std::int64_t begin = alignUp(slowest->position + kept, boundary);
    const std::int64_t loot = slowest->end - begin;
    const double wholeTime = remainingTime(*slowest);
    const double saved = wholeTime * static_cast<double>(loot) / static_cast<double>(slowest->end - slowest->position);
    if (loot < kCrumb || (loot < kSmallestLoot && (!slowest->bytesPerSecond || saved < kLongWait)))
        return std::nullopt;
    return Steal{slowest->connection, {begin, slowest->end}};
}

} // namespace intact
