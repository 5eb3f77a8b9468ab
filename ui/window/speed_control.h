// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings.h"
#include "ui/actions/action_set.h"

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
    SpeedControl(const ActionSet& actions, QToolButton& button, StatusStrip& status, QObject* parent = nullptr);

    /// What holds now.
    void show(const Settings& settings);

Q_SIGNALS:
    /// The settings as shown, but for what the person has just chosen.
    void chosen(const intact::Settings& settings);

private:
    void fillMenu();
    void choose(std::int64_t bytesPerSecond);

    const ActionSet& m_actions;
    QToolButton& m_button;
    StatusStrip& m_status;
    QMenu* m_menu;
    QActionGroup* m_limits;
    Settings m_settings;
};

} // namespace intact::ui
