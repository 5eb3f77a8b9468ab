// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/token_bucket.h"

#include <algorithm>

namespace intact {

namespace {

using namespace std::chrono_literals;

// What was not used lately may be caught up on, this much and no more.
constexpr Duration kLongestCredit = 100ms;

} // namespace

void TokenBucket::take(std::int64_t bytes, Instant now) {
    const std::chrono::duration<double> costs(static_cast<double>(bytes) / static_cast<double>(m_rate));
    m_paidUntil = std::max(m_paidUntil, now - kLongestCredit) + std::chrono::duration_cast<Duration>(costs);
}

} // namespace intact
