// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sidebar_section.h"

#include <QAction>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace intact::ui {

SidebarSection::SidebarSection(const QString& title, QWidget& content, QAction* add, QWidget* parent)
    : QWidget(parent), m_title(title), m_heading(new QToolButton(this)), m_content(content) {
    m_heading->setText(title);
    m_heading->setAutoRaise(true);
    m_heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_heading->setFocusPolicy(Qt::TabFocus);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(8, 0, 8, 0);
    row->addWidget(m_heading);
    row->addStretch(1);
    if (add != nullptr) {
        auto* button = new QToolButton(this);
        button->setDefaultAction(add);
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setFocusPolicy(Qt::TabFocus);
        button->setAccessibleName(add->toolTip());
        row->addWidget(button);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(row);
    layout->addWidget(&m_content);
    // Tab goes through the heading first.
    setTabOrder(m_heading, &m_content);
    connect(m_heading, &QToolButton::clicked, this, [this] { setOpen(!m_open); });
    setOpen(true);
}

void SidebarSection::setOpen(bool open) {
    m_open = open;
    const Qt::ArrowType closed = layoutDirection() == Qt::LeftToRight ? Qt::RightArrow : Qt::LeftArrow;
    m_heading->setArrowType(open ? Qt::DownArrow : closed);
    m_heading->setAccessibleName((open ? tr("%1, open") : tr("%1, closed")).arg(m_title));
    m_content.setVisible(open);
}

} // namespace intact::ui
