// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <cstdint>
#include <optional>

namespace intact {

/// Smoothed speed of a stream of bytes (exponential average over about two seconds).
/// A plain value with the time handed in; belongs to whoever holds it.
class RateMeter {
public:
    void start(Instant now);
    void add(std::int64_t bytes, Instant now);
    /// Bytes per second; nothing before 50 ms have been seen.
    [[nodiscard]] std::optional<double> bytesPerSecond(Instant now) const;

private:
    void fold(Instant now);

    Instant m_windowStart{};
    std::int64_t m_windowBytes = 0;
    std::optional<double> m_average;
    bool m_started = false;
};

} // namespace intact
