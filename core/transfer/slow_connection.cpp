// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/slow_connection.h"

#include <algorithm>
#include <vector>

namespace intact {

namespace {

using namespace std::chrono_literals;
using Seconds = std::chrono::duration<double>;

constexpr std::size_t kFewestSiblings = 2;
constexpr double kFarBelow = 4.0;
constexpr Duration kShortestLook = 500ms;
constexpr int kRoundTripsToLook = 10;
// Seconds that must be saved, beside the round trips of a new connection (TCP, TLS, request).
constexpr double kWorthwhile = 0.1;
constexpr int kRoundTripsToConnect = 4;

} // namespace

std::optional<std::size_t> planReplacement(std::span<const ConnectionPace> running, const ReplacementChance& chance) {
    if (chance.replacementsLeft <= 0 || chance.hostLimits || chance.limitedByOurselves)
        return std::nullopt;
    std::vector<ConnectionPace> measured;
    std::ranges::copy_if(running, std::back_inserter(measured),
                         [](const ConnectionPace& pace) { return pace.bytesPerSecond.has_value(); });
    if (measured.size() < kFewestSiblings + 1)
        return std::nullopt;
    std::ranges::sort(measured, {}, [](const ConnectionPace& pace) { return *pace.bytesPerSecond; });
    const ConnectionPace& slowest = measured.front();
    const double slow = *slowest.bytesPerSecond;
    const double median = *measured[(measured.size() + 1) / 2].bytesPerSecond; // of the others
    const bool looked = slowest.measuredFor >= std::max<Duration>(kShortestLook, kRoundTripsToLook * slowest.roundTrip);
    if (!looked || slow * kFarBelow >= median)
        return std::nullopt;
    double together = 0;
    for (const ConnectionPace& pace : measured)
        together += *pace.bytesPerSecond;
    const auto remaining = static_cast<double>(chance.remaining);
    const double saved = remaining / together - remaining / (together - slow + median);
    if (saved < kWorthwhile + kRoundTripsToConnect * Seconds(slowest.roundTrip).count())
        return std::nullopt;
    return slowest.connection;
}

} // namespace intact
