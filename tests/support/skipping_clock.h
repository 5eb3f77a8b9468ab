// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <atomic>
#include <cstdint>

namespace intact::tests {

/// The real time, and what a test has skipped of it: long waits are over at once. Thread-safe.
class SkippingClock final : public Clock {
public:
    [[nodiscard]] Instant now() const override { return Clock::now() + Duration(m_skipped.load()); }
    [[nodiscard]] WallTime wallNow() const override {
        return Clock::wallNow() + std::chrono::floor<std::chrono::seconds>(Duration(m_skipped.load())) +
               std::chrono::seconds(m_wrong.load());
    }
    void skip(Duration by) { m_skipped += by.count(); }
    /// Somebody sets the clock on the wall.
    void setWall(WallTime now) { m_wrong += (now - wallNow()).count(); }

private:
    std::atomic<Duration::rep> m_skipped{0};
    std::atomic<std::int64_t> m_wrong{0}; // seconds
};

} // namespace intact::tests
