// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/action_catalogue.h"
#include "ui/actions/action_rules.h"

#include <QMap>
#include <QObject>
#include <QString>

#include <initializer_list>
#include <vector>

class QAction;
class QMenu;
class QWidget;

namespace intact::ui {

/// The catalogue's rows as QActions, enabled as the selection allows.
/// Lives on the UI thread; owned by the window.
class ActionSet final : public QObject {
    Q_OBJECT

public:
    explicit ActionSet(QObject* parent = nullptr);

    [[nodiscard]] QAction* action(ActionId id) const { return m_actions[static_cast<std::size_t>(id)]; }
    /// Where the shortcuts count.
    void attach(QWidget& window, QWidget& list);
    void setSelection(const SelectionStates& selection);
    /// Why this action cannot be used, whatever is selected; empty: it can.
    void setObstacle(ActionId id, const QString& reason);
    /// All actions, with separators between groups; short enough for a small screen: those that act on the selected
    /// downloads are in a submenu.
    void fillMainMenu(QMenu& menu) const;
    /// Those that act on the selected downloads.
    void fillContextMenu(QMenu& menu) const;

private:
    void makeChoice(std::initializer_list<ActionId> ids);
    void fill(QMenu& menu, bool onSelection) const;
    static QMenu& submenu(QMenu& menu, const ActionSpec& spec);

    std::vector<QAction*> m_actions; // by ActionId
    SelectionStates m_selection;
    QMap<ActionId, QString> m_obstacles;
};

} // namespace intact::ui
