// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/drain.h"

namespace intact {

namespace {

constexpr std::int64_t kNextToNothing = 64 * 1024; // what arrives at once anyway
constexpr std::int64_t kMost = 4 * 1024 * 1024;
constexpr double kRoundTripsOfNewConnection = 2.0;

} // namespace

bool isWorthDraining(const UnwantedRest& rest) {
    if (rest.bytes <= kNextToNothing)
        return true;
    if (rest.bytes > kMost || !rest.bytesPerSecond)
        return false;
    const double roundTrip = std::chrono::duration<double>(rest.roundTrip).count();
    return static_cast<double>(rest.bytes) <= *rest.bytesPerSecond * kRoundTripsOfNewConnection * roundTrip;
}

} // namespace intact
