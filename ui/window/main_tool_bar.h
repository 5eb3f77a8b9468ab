// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/action_set.h"

#include <QToolBar>

class QLineEdit;
class QMenu;
class QToolButton;

namespace intact::ui {

/// The row of actions at the top, the speed limit, the search field and the menu of everything.
/// Lives on the UI thread; owned by the window.
class MainToolBar final : public QToolBar {
    Q_OBJECT

public:
    explicit MainToolBar(const ActionSet& actions, QWidget* parent = nullptr);

    [[nodiscard]] QLineEdit& search() { return *m_search; }
    /// The one with all actions.
    [[nodiscard]] QMenu& menu() { return *m_menu; }
    /// What it says and offers is the SpeedControl's.
    [[nodiscard]] QToolButton& speed() { return *m_speed; }

private:
    void addLabelled(const ActionSet& actions, ActionId id);

    QToolButton* m_speed;
    QLineEdit* m_search;
    QMenu* m_menu;
};

} // namespace intact::ui
