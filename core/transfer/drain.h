// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <cstdint>
#include <optional>

namespace intact {

/// A body that goes on although nobody wants more of it.
struct UnwantedRest {
    std::int64_t bytes = 0;               ///< still to come
    std::optional<double> bytesPerSecond; ///< of its connection; nothing: not measured
    Duration roundTrip{};
};

/// Whether to read the rest and throw it away, which keeps the connection, instead of dropping both. It is when that
/// takes no longer than a new connection and its first request (two round trips), or is next to nothing; never for more
/// than 4 MiB, because somebody may pay for the bytes. Pure.
[[nodiscard]] bool isWorthDraining(const UnwantedRest& rest);

} // namespace intact
