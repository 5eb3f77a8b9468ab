// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/token_bucket.h"
#include "core/queue/rate_shares.h"

#include <cstddef>
#include <cstdint>
#include <optional>

namespace intact {

/// How much a download may take, over all its connections, and how it used that. Lives on its worker's network thread;
/// owned by its Transfer, outlives the fetches.
class RateLimiter {
public:
    /// Bytes per second > 0; nothing = unlimited.
    void setRate(std::optional<std::int64_t> bytesPerSecond, Instant now);
    [[nodiscard]] bool isLimited() const { return m_bucket.has_value(); }
    /// Of `wanted` bytes so many may be taken now; 0: not before readyAt().
    [[nodiscard]] std::size_t allowance(std::size_t wanted, Instant now) const;
    void take(std::size_t bytes, Instant now);
    [[nodiscard]] Instant readyAt() const { return m_bucket ? m_bucket->readyAt() : Instant{}; }
    /// Since the last call; `now` later than that.
    [[nodiscard]] RateUse use(Instant now);

private:
    void noteGranted(Instant now);

    std::optional<TokenBucket> m_bucket;
    std::int64_t m_taken = 0; // since m_usedSince
    std::optional<Instant> m_usedSince;
    double m_granted = 0; // bytes, from m_usedSince to m_grantedUntil
    Instant m_grantedUntil{};
};

} // namespace intact
