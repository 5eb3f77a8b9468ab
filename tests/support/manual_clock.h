// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

namespace intact::tests {

/// A clock that stands still until it is told to go on. For one thread.
class ManualClock final : public Clock {
public:
    [[nodiscard]] Instant now() const override { return m_now; }
    void advance(Duration by) { m_now += by; }

private:
    Instant m_now{std::chrono::hours(1)};
};

} // namespace intact::tests
