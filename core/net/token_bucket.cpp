// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/token_bucket.h"

#include <algorithm>

namespace intact {

namespace {

constexpr double kBurstSeconds = 0.25;

} // namespace

void TokenBucket::setRate(std::optional<std::int64_t> bytesPerSecond, Instant now) {
    m_rate.reset();
    if (bytesPerSecond)
        m_rate = static_cast<double>(std::max<std::int64_t>(1, *bytesPerSecond));
    m_tokens = 0;
    m_filled = now;
}

Instant TokenBucket::readyAt(Instant now) {
    if (!m_rate)
        return now;
    const double seconds = std::chrono::duration<double>(now - m_filled).count();
    m_tokens = std::min(m_tokens + seconds * *m_rate, *m_rate * kBurstSeconds);
    m_filled = now;
    if (m_tokens >= 0)
        return now;
    return now + std::chrono::ceil<Duration>(std::chrono::duration<double>(-m_tokens / *m_rate));
}

} // namespace intact
