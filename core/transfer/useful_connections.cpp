// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/useful_connections.h"

#include <algorithm>

namespace intact {

namespace {

constexpr double kSaturated = 0.75;
// One connection is enough for this where it brings what a machine can take and a server on the same machine has to
// wait for its turn.
constexpr double kHalfBusy = 0.33;
constexpr Duration kOneMoreAfter = std::chrono::milliseconds(100);
constexpr Duration kOneMoreOfHalfBusyAfter = std::chrono::seconds(1);

} // namespace

int UsefulConnections::update(int running, int most, double load, Instant now) {
    if (load > kSaturated) {
        m_count = std::clamp(running, 1, m_count);
        m_changedAt = now;
    } else if (m_count < most && now - m_changedAt >= (load > kHalfBusy ? kOneMoreOfHalfBusyAfter : kOneMoreAfter)) {
        ++m_count;
        m_changedAt = now;
    }
    return std::min(m_count, most);
}

} // namespace intact
