// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/action_set.h"

#include <QToolBar>

class QLineEdit;

namespace intact::ui {

/// The row of actions at the top, the search field and the menu of everything.
/// Lives on the UI thread; owned by the window.
class MainToolBar final : public QToolBar {
    Q_OBJECT

public:
    explicit MainToolBar(const ActionSet& actions, QWidget* parent = nullptr);

    [[nodiscard]] QLineEdit& search() { return *m_search; }

private:
    void addLabelled(const ActionSet& actions, ActionId id);

    QLineEdit* m_search;
};

} // namespace intact::ui
