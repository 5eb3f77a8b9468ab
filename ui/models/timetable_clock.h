// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/settings/timetable.h"

#include <QDateTime>

#include <optional>

namespace intact::ui {

// Between the hours of a timetable, which are those of the clock on the wall, and moments. Pure but for the time zone
// of what is handed in; asked again after every change, so that a clock that is set and another time zone need nothing
// more.

[[nodiscard]] HourOfWeek hourOfWeek(const QDateTime& local);
/// When the clock on the wall will have got to the next hour in which something else holds; nothing: never.
[[nodiscard]] std::optional<QDateTime> nextChange(const Timetable& timetable, const QDateTime& local);

/// What holds now, and until when.
struct TimetableState {
    HourMode mode = HourMode::Full;
    std::optional<WallTime> until;
    [[nodiscard]] bool operator==(const TimetableState&) const = default;
};
/// In the time zone of this computer.
[[nodiscard]] TimetableState timetableState(const Timetable& timetable, WallTime now);

} // namespace intact::ui
