// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/timetable.h"

#include <algorithm>

namespace intact {

namespace {

constexpr std::string_view kLetters = "fso"; // in the order of HourMode

} // namespace

std::optional<Timetable> Timetable::parse(std::string_view text) {
    Timetable table;
    if (text.empty())
        return table;
    if (text.size() != table.m_hours.size())
        return std::nullopt;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::size_t mode = kLetters.find(text[i]);
        if (mode == std::string_view::npos)
            return std::nullopt;
        table.m_hours.at(i) = static_cast<HourMode>(mode);
    }
    return table;
}

std::string Timetable::text() const {
    if (*this == Timetable())
        return {};
    std::string text;
    for (const HourMode mode : m_hours)
        text += kLetters.at(static_cast<std::size_t>(mode));
    return text;
}

std::optional<TimetableChange> Timetable::changeAfter(HourOfWeek hour) const {
    const std::size_t now = indexOf(hour);
    for (std::size_t ahead = 1; ahead < m_hours.size(); ++ahead) {
        const HourMode mode = m_hours.at((now + ahead) % m_hours.size());
        if (mode == m_hours.at(now))
            continue;
        const int then = hour.hour + static_cast<int>(ahead);
        return TimetableChange{then / kHours, then % kHours, mode};
    }
    return std::nullopt;
}

} // namespace intact
