// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/rate_meter.h"

#include <cmath>

namespace intact {

namespace {

constexpr std::chrono::duration<double> kWindow{0.25};
constexpr std::chrono::duration<double> kShortest{0.05};
constexpr double kTimeConstantSeconds = 2.0;

double secondsBetween(Instant from, Instant to) {
    return std::chrono::duration<double>(to - from).count();
}

} // namespace

void RateMeter::start(Instant now) {
    *this = RateMeter{};
    m_windowStart = now;
    m_started = true;
}

void RateMeter::add(std::int64_t bytes, Instant now) {
    if (!m_started)
        start(now);
    m_windowBytes += bytes;
    if (secondsBetween(m_windowStart, now) >= kWindow.count())
        fold(now);
}

void RateMeter::fold(Instant now) {
    const double seconds = secondsBetween(m_windowStart, now);
    const double rate = static_cast<double>(m_windowBytes) / seconds;
    const double weight = 1.0 - std::exp(-seconds / kTimeConstantSeconds);
    m_average = m_average ? *m_average + weight * (rate - *m_average) : rate;
    m_windowStart = now;
    m_windowBytes = 0;
}

std::optional<double> RateMeter::bytesPerSecond(Instant now) const {
    if (!m_started)
        return std::nullopt;
    const double seconds = secondsBetween(m_windowStart, now);
    if (m_average && seconds < kWindow.count())
        return m_average;
    if (!m_average && seconds < kShortest.count())
        return std::nullopt;
    RateMeter folded = *this;
    folded.fold(now);
    return folded.m_average;
}

} // namespace intact
