// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/timetable_clock.h"

namespace intact::ui {

HourOfWeek hourOfWeek(const QDateTime& local) {
    return {local.date().dayOfWeek() - 1, local.time().hour()};
}

std::optional<QDateTime> nextChange(const Timetable& timetable, const QDateTime& local) {
    const auto change = timetable.changeAfter(hourOfWeek(local));
    if (!change)
        return std::nullopt;
    QDateTime then = local;
    then.setDate(local.date().addDays(change->daysAhead));
    then.setTime(QTime(change->hour, 0));
    // In spring one hour is left out: what was to begin in it begins with the next one.
    if (!then.isValid() || then.time().hour() != change->hour) {
        then.setDate(local.date().addDays(change->daysAhead + (change->hour + 1) / Timetable::kHours));
        then.setTime(QTime((change->hour + 1) % Timetable::kHours, 0));
    }
    return then;
}

TimetableState timetableState(const Timetable& timetable, WallTime now) {
    const QDateTime local = QDateTime::fromSecsSinceEpoch(now.time_since_epoch().count());
    TimetableState state{timetable.at(hourOfWeek(local)), std::nullopt};
    if (const auto change = nextChange(timetable, local))
        state.until = WallTime(std::chrono::seconds(change->toSecsSinceEpoch()));
    return state;
}

} // namespace intact::ui
