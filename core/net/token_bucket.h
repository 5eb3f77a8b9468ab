// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <cstdint>
#include <optional>

namespace intact {

/// Holds a stream of bytes down to a rate, in steps of at most a quarter of a second.
/// A plain value with the time handed in.
class TokenBucket {
public:
    /// Nothing: unlimited.
    void setRate(std::optional<std::int64_t> bytesPerSecond, Instant now);
    [[nodiscard]] bool isLimited() const { return m_rate.has_value(); }
    /// When the next bytes may come: not after `now` if they may at once.
    [[nodiscard]] Instant readyAt(Instant now);
    void take(std::int64_t bytes) { m_tokens -= static_cast<double>(bytes); }

private:
    std::optional<double> m_rate;
    double m_tokens = 0; ///< below zero: taken in advance
    Instant m_filled{};
};

} // namespace intact
