// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/notice_bar.h"

#include "ui/desktop/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace intact::ui {

NoticeBar::NoticeBar(QWidget* parent) : QFrame(parent), m_text(new QLabel(this)), m_action(new QPushButton(this)) {
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window);
    m_text->setTextFormat(Qt::PlainText);
    auto* close = new QToolButton(this);
    close->setIcon(lineIcon(QStringLiteral("close")));
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Close this notice"));
    close->setToolTip(tr("Close"));

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(close);

    m_timer.setSingleShot(true);
    m_timer.setInterval(kTime);
    connect(&m_timer, &QTimer::timeout, this, &NoticeBar::dismiss);
    connect(close, &QToolButton::clicked, this, &NoticeBar::dismiss);
    connect(m_action, &QPushButton::clicked, this, &NoticeBar::act);
    hide();
}

void NoticeBar::say(const QString& sentence, const QString& action, const QString& icon) {
    if (!isHidden())
        Q_EMIT ended();
    setAction(action, lineIcon(icon));
    show();
    update(sentence);
}

void NoticeBar::update(const QString& sentence) {
    setSentence(sentence);
    m_timer.start();
}

void NoticeBar::hold(const QString& sentence, const QString& action) {
    setAction(action, {});
    show();
    setSentence(sentence);
}

void NoticeBar::setAction(const QString& action, const QIcon& icon) {
    m_action->setText(action);
    m_action->setIcon(icon);
    m_action->setVisible(!action.isEmpty());
}

void NoticeBar::setSentence(const QString& sentence) {
    m_text->setText(sentence);
    setAccessibleName(sentence);
}

QString NoticeBar::sentence() const {
    return isHidden() ? QString() : m_text->text();
}

void NoticeBar::dismiss() {
    if (isHidden())
        return;
    m_timer.stop();
    hide();
    Q_EMIT ended();
}

void NoticeBar::act() {
    m_timer.stop();
    hide();
    Q_EMIT actionPressed();
}

} // namespace intact::ui
