// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

namespace intact {

/// How busy a loop has been of late: the share of the time in which it did not wait for others, averaged over about
/// 50 ms. A plain value with the times handed in; belongs to whoever runs the loop.
class LoadMeter {
public:
    /// `passed` has gone by, `waited` of it spent waiting for others.
    void add(Duration waited, Duration passed);
    /// From 0 (waits all the time) to 1 (never waits).
    [[nodiscard]] double share() const { return m_share; }

private:
    double m_share = 0.0;
};

} // namespace intact
