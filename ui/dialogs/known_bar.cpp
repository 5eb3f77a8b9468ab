// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/known_bar.h"

#include "ui/models/known_links.h"
#include "ui/widgets/label_ink.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace intact::ui {

KnownBar::KnownBar(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_text(new QLabel(this))
    , m_continue(new QPushButton(tr("Continue"), this))
    , m_show(new QPushButton(tr("Show in list"), this)) {
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_continue->setAutoDefault(false);
    m_show->setAutoDefault(false);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_continue);
    layout->addWidget(m_show);
    connect(m_continue, &QPushButton::clicked, this, [this] { Q_EMIT continueWanted(m_id); });
    connect(m_show, &QPushButton::clicked, this, [this] { Q_EMIT showWanted(m_id); });
    hide();
}

void KnownBar::setDownload(const DownloadRow* row) {
    setVisible(row != nullptr);
    if (row == nullptr)
        return;
    m_id = row->id;
    setInk(*m_text, m_theme.colors().attention);
    m_text->setText(QStringLiteral("%1: %2").arg(row->name, knownText(*row)));
    m_continue->setVisible(row->state == State::Paused || row->state == State::Waiting || row->state == State::Failed);
}

void KnownBar::makeDefault() {
    (m_continue->isHidden() ? m_show : m_continue)->setDefault(true);
}

} // namespace intact::ui
