// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/rate_limiter.h"

#include <algorithm>
#include <utility>

namespace intact {

namespace {

using namespace std::chrono_literals;

// A limited body comes in pieces of a few hundredths of a second, so that it comes evenly.
constexpr std::int64_t kPiecesPerSecond = 64;
constexpr std::int64_t kSmallestPiece = 64;
// The loop may be this late without a download seeming to leave something unused.
constexpr Duration kLateness = 30ms;

} // namespace

void RateLimiter::setRate(std::optional<std::int64_t> bytesPerSecond, Instant now) {
    noteGranted(now);
    if (!bytesPerSecond)
        m_bucket.reset();
    else if (m_bucket)
        m_bucket->setRate(*bytesPerSecond, now);
    else
        m_bucket.emplace(*bytesPerSecond, now);
}

void RateLimiter::noteGranted(Instant now) {
    if (m_bucket)
        m_granted +=
            static_cast<double>(m_bucket->rate()) * std::chrono::duration<double>(now - m_grantedUntil).count();
    m_grantedUntil = now;
}

std::size_t RateLimiter::allowance(std::size_t wanted, Instant now) const {
    if (!m_bucket)
        return wanted;
    if (!m_bucket->mayTake(now))
        return 0;
    const std::int64_t piece = std::max(m_bucket->rate() / kPiecesPerSecond, kSmallestPiece);
    return std::min(wanted, static_cast<std::size_t>(m_bucket->credit(now) + piece));
}

void RateLimiter::take(std::size_t bytes, Instant now) {
    m_taken += static_cast<std::int64_t>(bytes);
    if (m_bucket)
        m_bucket->take(static_cast<std::int64_t>(bytes), now);
}

RateUse RateLimiter::use(Instant now) {
    const std::int64_t taken = std::exchange(m_taken, 0);
    const auto since = std::exchange(m_usedSince, now);
    noteGranted(now);
    RateUse use;
    use.granted = static_cast<std::int64_t>(std::exchange(m_granted, 0.0));
    use.over = since ? now - *since : Duration::zero();
    if (since && *since < now)
        use.bytesPerSecond =
            static_cast<std::int64_t>(static_cast<double>(taken) / std::chrono::duration<double>(now - *since).count());
    const bool usedUp = m_bucket && m_bucket->readyAt() >= now - kLateness;
    use.wantsMore = usedUp && (taken > 0 || !m_bucket->mayTake(now));
    return use;
}

} // namespace intact
