// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/useful_connections.h"

#include <algorithm>

namespace intact {

namespace {

constexpr Duration kOneMoreAfter = std::chrono::milliseconds(100);

} // namespace

int UsefulConnections::update(int running, int most, bool saturated, Instant now) {
    if (saturated) {
        m_count = std::clamp(running, 1, m_count);
        m_changedAt = now;
    } else if (m_count < most && now - m_changedAt >= kOneMoreAfter) {
        ++m_count;
        m_changedAt = now;
    }
    return std::min(m_count, most);
}

} // namespace intact
