// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/speed_history.h"

#include <algorithm>

namespace intact::ui {

namespace {

using namespace std::chrono_literals;

constexpr Duration kSecond = 1s;
// Who was not heard of for so long did not run.
constexpr Duration kPause = 5s;

} // namespace

void SpeedHistory::add(Instant now, std::int64_t received) {
    const std::int64_t fresh = m_second ? std::max<std::int64_t>(received - m_received, 0) : 0;
    m_received = received;
    if (!m_second) {
        m_second = m_told = now;
        return;
    }
    if (now - m_told > kPause) {
        if (m_told > *m_second)
            endSecond(static_cast<float>(m_bytes));
        skip(std::chrono::floor<std::chrono::seconds>(now - m_told).count());
        m_second = m_told = now;
        m_bytes = 0;
        return;
    }
    // What has come since the last time came evenly.
    const double perTick =
        static_cast<double>(fresh) / std::max<double>(static_cast<double>((now - m_told).count()), 1);
    while (now - *m_second >= kSecond) {
        const Instant end = *m_second + kSecond;
        m_bytes += perTick * static_cast<double>((end - m_told).count());
        endSecond(static_cast<float>(m_bytes));
        m_bytes = 0;
        m_second = m_told = end;
    }
    m_bytes += perTick * static_cast<double>((now - m_told).count());
    m_told = now;
}

void SpeedHistory::endSecond(float speed) {
    if (m_recent.size() < kRecent) {
        m_recent.push_back(speed);
    } else {
        m_recent[m_oldest] = speed;
        m_oldest = (m_oldest + 1) % kRecent;
    }
    m_peak = std::max<double>(m_peak, speed);
    m_sum += speed;
    ++m_seconds;
    m_open += speed;
    if (++m_opened == m_perWhole) {
        addWhole(m_open / m_perWhole);
        m_open = 0;
        m_opened = 0;
    }
}

// Nothing came; only the last minutes remember that.
void SpeedHistory::skip(std::int64_t seconds) {
    for (std::int64_t i = 0; i < std::min<std::int64_t>(seconds, kRecent); ++i) {
        if (m_recent.size() < kRecent) {
            m_recent.push_back(0);
        } else {
            m_recent[m_oldest] = 0;
            m_oldest = (m_oldest + 1) % kRecent;
        }
    }
}

void SpeedHistory::addWhole(double speed) {
    m_whole.push_back(static_cast<float>(speed));
    if (m_whole.size() < kWhole)
        return;
    for (std::size_t i = 0; i < kWhole / 2; ++i)
        m_whole[i] = (m_whole[2 * i] + m_whole[2 * i + 1]) / 2;
    m_whole.resize(kWhole / 2);
    m_perWhole *= 2;
}

SpeedSeries SpeedHistory::recent(Instant now) const {
    SpeedSeries series;
    series.speeds.reserve(m_recent.size());
    for (std::size_t i = 0; i < m_recent.size(); ++i)
        series.speeds.push_back(m_recent[(m_oldest + i) % m_recent.size()]);
    if (!m_second || now - m_told <= kPause)
        return series;
    const auto since = static_cast<std::size_t>(std::chrono::floor<std::chrono::seconds>(now - m_told).count());
    series.speeds.insert(series.speeds.end(), std::min(since, kRecent), 0.0F);
    if (series.speeds.size() > kRecent)
        series.speeds.erase(series.speeds.begin(), series.speeds.end() - kRecent);
    return series;
}

SpeedSeries SpeedHistory::whole() const {
    SpeedSeries series{m_whole, static_cast<double>(m_perWhole)};
    if (m_opened > 0)
        series.speeds.push_back(static_cast<float>(m_open / m_opened));
    return series;
}

double SpeedHistory::mean() const {
    return m_seconds == 0 ? 0 : m_sum / static_cast<double>(m_seconds);
}

} // namespace intact::ui
