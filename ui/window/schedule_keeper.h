// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/timetable_clock.h"

#include <QObject>
#include <QTimer>

namespace intact::ui {

/// Knows what the timetable allows at the moment, and says when that changes. It looks at the clock on the wall again
/// and again, because that may be set, and computers sleep. Lives on the UI thread; owned by the window; the clock must
/// outlive it.
class ScheduleKeeper final : public QObject {
    Q_OBJECT

public:
    explicit ScheduleKeeper(const Clock& clock, QObject* parent = nullptr);

    void setTimetable(const Timetable& timetable);
    /// Until the next change all hours are Full; a person has said so.
    void setIgnored(bool ignored);
    [[nodiscard]] bool isIgnored() const { return m_ignored; }
    /// What is to be done now.
    [[nodiscard]] HourMode mode() const { return m_ignored ? HourMode::Full : m_state.mode; }
    /// As the timetable has it, ignored or not.
    [[nodiscard]] const TimetableState& state() const { return m_state; }
    /// Looks at the clock.
    void look();

Q_SIGNALS:
    void changed();

private:
    void wait();

    const Clock& m_clock;
    Timetable m_timetable;
    TimetableState m_state;
    bool m_ignored = false;
    QTimer m_timer;
};

} // namespace intact::ui
