// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/action_set.h"

#include "ui/desktop/icons.h"

#include <QAction>
#include <QMenu>
#include <QWidget>

namespace intact::ui {

ActionSet::ActionSet(QObject* parent) : QObject(parent) {
    for (const ActionSpec& spec : actionCatalogue()) {
        auto* action = new QAction(lineIcon(QLatin1String(spec.icon)), actionText(spec), this);
        action->setObjectName(actionText(spec));
        action->setShortcuts(actionShortcuts(spec));
        action->setShortcutContext(spec.scope == ActionScope::Window ? Qt::WindowShortcut : Qt::WidgetShortcut);
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        action->setToolTip(keys.isEmpty() ? actionToolTip(spec)
                                          : QStringLiteral("%1 (%2)").arg(actionToolTip(spec), keys));
        m_actions.push_back(action);
    }
    for (const ActionId id : {ActionId::Details, ActionId::SlowMode})
        action(id)->setCheckable(true);
    setSelection({});
}

void ActionSet::attach(QWidget& window, QWidget& list) {
    for (const ActionSpec& spec : actionCatalogue())
        (spec.scope == ActionScope::Window ? window : list).addAction(action(spec.id));
}

void ActionSet::setSelection(const SelectionStates& selection) {
    for (const ActionSpec& spec : actionCatalogue())
        action(spec.id)->setEnabled(isEnabled(spec.id, selection));
}

void ActionSet::fillMainMenu(QMenu& menu) const {
    fill(menu, false);
}

void ActionSet::fillContextMenu(QMenu& menu) const {
    fill(menu, true);
}

void ActionSet::fill(QMenu& menu, bool onSelectionOnly) const {
    int group = -1;
    for (const ActionSpec& spec : actionCatalogue()) {
        if (onSelectionOnly && !spec.onSelection)
            continue;
        if (group >= 0 && group != spec.group)
            menu.addSeparator();
        group = spec.group;
        menu.addAction(action(spec.id));
    }
}

} // namespace intact::ui
