// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/empty_state.h"

#include "ui/desktop/icons.h"
#include "ui/widgets/label_ink.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace intact::ui {

namespace {

constexpr int kIconSize = 64;

QLabel* centredLabel(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignCenter);
    return label;
}

} // namespace

EmptyState::EmptyState(const Theme& theme, Words words, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_iconName(words.icon)
    , m_icon(centredLabel({}, this))
    , m_hint(centredLabel(words.hint, this)) {
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* title = centredLabel(words.title, this);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setWeight(QFont::DemiBold);
    title->setFont(large);
    auto* button = new QPushButton(words.button, this);
    button->setDefault(true);
    setFocusProxy(button);
    connect(button, &QPushButton::clicked, this, &EmptyState::buttonPressed);

    auto* layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addWidget(m_icon);
    layout->addSpacing(16);
    layout->addWidget(title);
    layout->addSpacing(8);
    layout->addWidget(m_hint);
    layout->addSpacing(24);
    layout->addWidget(button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(&theme, &Theme::changed, this, &EmptyState::recolour);
    recolour();
}

void EmptyState::recolour() {
    m_icon->setPixmap(linePixmap(m_iconName, kIconSize, m_theme.colors().accent, devicePixelRatioF()));
    setInk(*m_hint, m_theme.colors().quiet);
}

} // namespace intact::ui
