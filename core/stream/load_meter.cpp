// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stream/load_meter.h"

#include <algorithm>
#include <cmath>

namespace intact {

namespace {

using Seconds = std::chrono::duration<double>;

constexpr double kTimeConstantSeconds = 0.05;

} // namespace

void LoadMeter::add(Duration waited, Duration passed) {
    if (passed <= Duration::zero())
        return;
    const double busy = 1.0 - std::clamp(Seconds(waited) / Seconds(passed), 0.0, 1.0);
    const double weight = 1.0 - std::exp(-Seconds(passed).count() / kTimeConstantSeconds);
    m_share += weight * (busy - m_share);
}

} // namespace intact
