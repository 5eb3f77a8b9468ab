// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_tool_bar.h"

#include "ui/desktop/icons.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

namespace intact::ui {

MainToolBar::MainToolBar(const ActionSet& actions, QWidget* parent)
    : QToolBar(parent), m_speed(new QToolButton(this)), m_search(new QLineEdit(this)) {
    setObjectName(QStringLiteral("main-tool-bar"));
    setWindowTitle(tr("Tool bar"));
    setMovable(false);
    setFloatable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    addLabelled(actions, ActionId::Add);
    addLabelled(actions, ActionId::Resume);
    addLabelled(actions, ActionId::Pause);
    addLabelled(actions, ActionId::Remove);
    addSeparator();
    addLabelled(actions, ActionId::Open);
    addLabelled(actions, ActionId::ShowFolder);

    auto* gap = new QWidget(this);
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(gap);

    m_speed->setPopupMode(QToolButton::InstantPopup);
    m_speed->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_speed->setFocusPolicy(Qt::TabFocus);
    addWidget(m_speed);

    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search in names, links, folders and tags"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(lineIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->setMaximumWidth(240);
    m_search->setMinimumWidth(120);
    addWidget(m_search);

    auto* button = new QToolButton(this);
    m_menu = new QMenu(button);
    actions.fillMainMenu(*m_menu);
    button->setMenu(m_menu);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setIcon(lineIcon(QStringLiteral("menu")));
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setAccessibleName(tr("Menu"));
    button->setToolTip(tr("All actions"));
    addWidget(button);
}

void MainToolBar::addLabelled(const ActionSet& actions, ActionId id) {
    QAction* action = actions.action(id);
    addAction(action);
    // Reachable with Tab: the tool bar works without a mouse.
    widgetForAction(action)->setFocusPolicy(Qt::TabFocus);
}

} // namespace intact::ui
