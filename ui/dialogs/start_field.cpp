// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/start_field.h"

#include "ui/format/times.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLocale>

namespace intact::ui {

StartField::StartField(QWidget* parent)
    : QWidget(parent), m_later(new QCheckBox(tr("at"), this)), m_time(new QDateTimeEdit(this)) {
    m_time->setCalendarPopup(true);
    m_time->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat) + QStringLiteral(" HH:mm"));
    QSizePolicy stays = m_time->sizePolicy();
    stays.setRetainSizeWhenHidden(true);
    m_time->setSizePolicy(stays);
    m_time->hide();
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_later);
    layout->addWidget(m_time, 1);
    setFocusProxy(m_later);
    connect(m_later, &QCheckBox::toggled, m_time, &QWidget::setVisible);
    connect(m_later, &QCheckBox::toggled, this, &StartField::edited);
    connect(m_time, &QDateTimeEdit::dateTimeChanged, this, &StartField::edited);
    setAccessibleNames(tr("Time to start"));
}

void StartField::setTime(std::optional<WallTime> time, WallTime proposed) {
    m_exact = time.value_or(proposed);
    m_time->setDateTime(localTime(m_exact));
    m_shown = m_time->dateTime();
    m_later->setChecked(time.has_value());
}

std::optional<WallTime> StartField::time() const {
    if (!m_later->isChecked())
        return std::nullopt;
    if (m_time->dateTime() == m_shown)
        return m_exact;
    return WallTime(std::chrono::seconds(m_time->dateTime().toSecsSinceEpoch()));
}

void StartField::setAccessibleNames(const QString& name) {
    m_later->setAccessibleName(tr("%1: not before a time").arg(name));
    m_time->setAccessibleName(name);
}

} // namespace intact::ui
