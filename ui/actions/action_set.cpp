// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/action_set.h"

#include "ui/desktop/icons.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QWidget>

namespace intact::ui {

ActionSet::ActionSet(QObject* parent) : QObject(parent) {
    for (const ActionSpec& spec : actionCatalogue()) {
        auto* action = new QAction(actionText(spec), this);
        if (*spec.icon != '\0')
            action->setIcon(lineIcon(QLatin1String(spec.icon)));
        const QString menu = actionMenu(spec);
        action->setObjectName(menu.isEmpty() ? actionText(spec) : menu + QStringLiteral(": ") + actionText(spec));
        action->setShortcuts(actionShortcuts(spec));
        action->setShortcutContext(spec.scope == ActionScope::Window ? Qt::WindowShortcut : Qt::WidgetShortcut);
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        action->setToolTip(keys.isEmpty() ? actionToolTip(spec)
                                          : QStringLiteral("%1 (%2)").arg(actionToolTip(spec), keys));
        m_actions.push_back(action);
    }
    for (const ActionId id : {ActionId::Details, ActionId::SlowMode, ActionId::DropBasket})
        action(id)->setCheckable(true);
    makeChoice(
        {ActionId::WhenDoneNothing, ActionId::WhenDoneQuit, ActionId::WhenDoneSuspend, ActionId::WhenDonePowerOff});
    action(ActionId::WhenDoneNothing)->setChecked(true);
    makeChoice({ActionId::PriorityHigh, ActionId::PriorityNormal, ActionId::PriorityLow});
    setSelection({});
}

/// Of which one holds, as the check mark says; perhaps none.
void ActionSet::makeChoice(std::initializer_list<ActionId> ids) {
    auto* group = new QActionGroup(this);
    group->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    for (const ActionId id : ids) {
        action(id)->setCheckable(true);
        group->addAction(action(id));
    }
}

void ActionSet::attach(QWidget& window, QWidget& list) {
    for (const ActionSpec& spec : actionCatalogue())
        (spec.scope == ActionScope::Window ? window : list).addAction(action(spec.id));
}

void ActionSet::setSelection(const SelectionStates& selection) {
    m_selection = selection;
    for (const ActionSpec& spec : actionCatalogue())
        action(spec.id)->setEnabled(isEnabled(spec.id, selection) && !m_obstacles.contains(spec.id));
}

void ActionSet::setObstacle(ActionId id, const QString& reason) {
    if (reason.isEmpty())
        m_obstacles.remove(id);
    else
        m_obstacles.insert(id, reason);
    action(id)->setToolTip(reason.isEmpty() ? actionToolTip(actionSpec(id)) : reason);
    setSelection(m_selection);
}

void ActionSet::fillMainMenu(QMenu& menu) const {
    fill(menu, false);
    auto* selected = new QMenu(tr("Selected downloads"), &menu);
    fill(*selected, true);
    menu.insertMenu(action(ActionId::SelectAll), selected);
}

void ActionSet::fillContextMenu(QMenu& menu) const {
    fill(menu, true);
}

void ActionSet::fill(QMenu& menu, bool onSelection) const {
    int group = -1;
    for (const ActionSpec& spec : actionCatalogue()) {
        if (onSelection != spec.onSelection)
            continue;
        if (group >= 0 && group != spec.group)
            menu.addSeparator();
        group = spec.group;
        if (*spec.menu == '\0')
            menu.addAction(action(spec.id));
        else
            submenu(menu, spec).addAction(action(spec.id));
    }
}

/// The one at the end of the menu, if it is that of this row; else a new one.
QMenu& ActionSet::submenu(QMenu& menu, const ActionSpec& spec) {
    const QList<QAction*> there = menu.actions();
    QMenu* last = there.isEmpty() ? nullptr : there.back()->menu();
    if (last == nullptr || last->title() != actionMenu(spec))
        last = menu.addMenu(actionMenu(spec));
    last->setToolTipsVisible(true); // why something cannot be used
    return *last;
}

} // namespace intact::ui
