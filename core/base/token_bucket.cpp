// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/token_bucket.h"

#include <algorithm>

namespace intact {

namespace {

using namespace std::chrono_literals;
using Seconds = std::chrono::duration<double>;

// What was not used lately may be caught up on, this much and no more.
constexpr Duration kLongestCredit = 100ms;

} // namespace

void TokenBucket::setRate(std::int64_t bytesPerSecond, Instant now) {
    const Seconds owed = std::max<Duration>(m_paidUntil - now, -kLongestCredit);
    const Seconds owedThen = owed * (static_cast<double>(m_rate) / static_cast<double>(bytesPerSecond));
    m_paidUntil = now + std::chrono::duration_cast<Duration>(owedThen);
    m_rate = bytesPerSecond;
}

std::int64_t TokenBucket::credit(Instant now) const {
    const Seconds unused = std::clamp<Duration>(now - m_paidUntil, 0ns, kLongestCredit);
    return static_cast<std::int64_t>(unused.count() * static_cast<double>(m_rate));
}

void TokenBucket::take(std::int64_t bytes, Instant now) {
    const Seconds costs(static_cast<double>(bytes) / static_cast<double>(m_rate));
    m_paidUntil = std::max(m_paidUntil, now - kLongestCredit) + std::chrono::duration_cast<Duration>(costs);
}

} // namespace intact
