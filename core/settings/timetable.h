// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace intact {

/// What downloads may do in an hour of the week.
enum class HourMode : std::uint8_t {
    Full, ///< as fast as the speed limit allows
    Slow, ///< as in the slow mode
    Off,  ///< nothing is downloaded
};

/// An hour of the week as a clock on the wall shows it.
struct HourOfWeek {
    int day = 0;  ///< 0 = Monday … 6
    int hour = 0; ///< 0 … 23

    [[nodiscard]] bool operator==(const HourOfWeek&) const = default;
};

/// When something else holds: the beginning of an hour that many days ahead.
struct TimetableChange {
    int daysAhead = 0; ///< 0 = the same day … 7
    int hour = 0;
    HourMode mode = HourMode::Full;

    [[nodiscard]] bool operator==(const TimetableChange&) const = default;
};

/// What holds in every hour of a week. A plain value, without any clock: local hours come in, local hours go out, so
/// that changes of the clock and of the time zone are the caller's, who asks again.
class Timetable {
public:
    static constexpr int kDays = 7;
    static constexpr int kHours = 24;

    /// 168 letters, Monday's first: f, s or o; empty: all hours are Full. Nothing for any other text.
    [[nodiscard]] static std::optional<Timetable> parse(std::string_view text);
    /// As parse() reads it; empty when all hours are Full.
    [[nodiscard]] std::string text() const;

    [[nodiscard]] HourMode at(HourOfWeek hour) const { return m_hours.at(indexOf(hour)); }
    void set(HourOfWeek hour, HourMode mode) { m_hours.at(indexOf(hour)) = mode; }
    /// The first hour after this one in which another mode holds; nothing: the whole week is the same.
    [[nodiscard]] std::optional<TimetableChange> changeAfter(HourOfWeek hour) const;

    [[nodiscard]] bool operator==(const Timetable&) const = default;

private:
    [[nodiscard]] static std::size_t indexOf(HourOfWeek hour) {
        return static_cast<std::size_t>(hour.day * kHours + hour.hour);
    }
    std::array<HourMode, std::size_t{kDays} * kHours> m_hours{};
};

} // namespace intact
