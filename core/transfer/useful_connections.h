// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

namespace intact {

/// How many connections of a download bring something. While this machine is what limits, processor or disk, none is
/// added to those that run, so that one after the other comes to its end and bytes arrive in the order in which they
/// can be hashed; when the network limits again they come back one by one, and seldom while it is not clear who does.
/// A plain value; belongs to the Transfer.
class UsefulConnections {
public:
    /// `running` of at most `most` connections are at work; `load`: see Worker::load().
    [[nodiscard]] int update(int running, int most, double load, Instant now);

private:
    int m_count = 32; // more than any download may have
    Instant m_changedAt{};
};

} // namespace intact
