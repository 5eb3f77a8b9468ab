// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <cstdint>

namespace intact {

/// Keeps a stream of bytes at a rate: what is taken may run into debt, and nothing more is given until that is paid, so
/// the average is exact whatever the size of the pieces. What was not used may be caught up on for a tenth of a second.
/// A plain value with the time handed in; belongs to whoever holds it.
class TokenBucket {
public:
    /// `bytesPerSecond` > 0.
    TokenBucket(std::int64_t bytesPerSecond, Instant now) : m_rate(bytesPerSecond), m_paidUntil(now) {}

    /// From now on at this rate; debts and what may be caught up on stay the same in bytes.
    void setRate(std::int64_t bytesPerSecond, Instant now);
    [[nodiscard]] std::int64_t rate() const { return m_rate; }
    [[nodiscard]] bool mayTake(Instant now) const { return m_paidUntil <= now; }
    /// Bytes that may be taken without running into debt.
    [[nodiscard]] std::int64_t credit(Instant now) const;
    void take(std::int64_t bytes, Instant now);
    /// When the next bytes may be taken.
    [[nodiscard]] Instant readyAt() const { return m_paidUntil; }

private:
    std::int64_t m_rate;
    Instant m_paidUntil;
};

} // namespace intact
