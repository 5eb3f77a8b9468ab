// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/settings/settings.h"
#include "ui/actions/action_set.h"
#include "ui/models/timetable_clock.h"

#include <QObject>

class QActionGroup;
class QMenu;
class QToolButton;

namespace intact::ui {

class StatusStrip;

/// The speed limit where people see and change it: the tool bar's menu, the slow mode, the status line. It changes
/// settings and leaves it to others to put them into force. Lives on the UI thread; owned by the window, as is
/// everything handed in.
class SpeedControl final : public QObject {
    Q_OBJECT

public:
    SpeedControl(const ActionSet& actions, QToolButton& button, StatusStrip& status, const Clock& clock,
                 QObject* parent = nullptr);

    /// What holds now. `ignored`: the timetable does not, until its next change.
    void show(const Settings& settings, const TimetableState& timetable = {}, bool ignored = false);

Q_SIGNALS:
    /// The settings as shown, but for what the person has just chosen.
    void chosen(const intact::Settings& settings);
    /// The person wants to have all hours full until the timetable changes, or does not want that any more.
    void ignoreTimetable(bool ignore);

private:
    void fillMenu();
    void addTimetable();
    void choose(std::int64_t bytesPerSecond);
    void chooseSlowMode(bool slow);
    [[nodiscard]] HourMode mode() const { return m_ignored ? HourMode::Full : m_timetable.mode; }
    [[nodiscard]] QString untilText() const;

    const ActionSet& m_actions;
    QToolButton& m_button;
    StatusStrip& m_status;
    const Clock& m_clock;
    QMenu* m_menu;
    QActionGroup* m_limits;
    Settings m_settings;
    TimetableState m_timetable;
    bool m_ignored = false;
};

} // namespace intact::ui
