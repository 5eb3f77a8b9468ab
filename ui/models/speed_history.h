// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace intact::ui {

/// Speeds one after the other, each the mean of an equally long time. Bytes per second, the oldest first.
struct SpeedSeries {
    std::vector<float> speeds;
    double secondsPerSpeed = 1;
};

/// How fast one download was: second by second for the last five minutes, and from its beginning, the coarser the
/// longer that is. What it has received is told several times a second; the speed of a second is what came in it.
/// Bounded: some 3.5 kB at most. A plain value.
class SpeedHistory {
public:
    static constexpr std::size_t kRecent = 300; ///< seconds
    static constexpr std::size_t kWhole = 512;  ///< at most; when they are used up, two become one

    /// `received`: bytes, all together; fewer than before mean a new beginning.
    void add(Instant now, std::int64_t received);

    /// The last five minutes up to `now`; where it did not run, it was 0.
    [[nodiscard]] SpeedSeries recent(Instant now) const;
    /// From its first second in this run of the program on; without the time in which it did not run.
    [[nodiscard]] SpeedSeries whole() const;
    /// Over whole().
    [[nodiscard]] double mean() const;
    /// The fastest second.
    [[nodiscard]] double peak() const { return m_peak; }
    [[nodiscard]] bool isEmpty() const { return m_recent.empty(); }

private:
    void endSecond(float speed);
    void skip(std::int64_t seconds);
    void addWhole(double speed);

    std::optional<Instant> m_second; // when the one that is going on began
    std::int64_t m_received = 0;     // as told last
    double m_bytes = 0;              // in the second that is going on
    Instant m_told{};                // the last time
    std::vector<float> m_recent;     // a ring once it is full
    std::size_t m_oldest = 0;
    std::vector<float> m_whole;
    int m_perWhole = 1; // seconds
    double m_open = 0;  // sum of those that are not a whole one yet
    int m_opened = 0;
    double m_sum = 0; // of all seconds
    std::int64_t m_seconds = 0;
    double m_peak = 0;
};

} // namespace intact::ui
