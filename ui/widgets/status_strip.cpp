// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/status_strip.h"

#include "ui/format/quantities.h"

#include <QLabel>

namespace intact::ui {

StatusStrip::StatusStrip(QWidget* parent)
    : QStatusBar(parent), m_activity(new QLabel(this)), m_folder(new QLabel(this)) {
    setSizeGripEnabled(false);
    for (QLabel* label : {m_activity, m_folder}) {
        label->setTextFormat(Qt::PlainText);
        label->setContentsMargins(12, 6, 12, 6);
    }
    addWidget(m_activity, 1);
    addPermanentWidget(m_folder);
    showActivity();
}

void StatusStrip::setActivity(double bytesPerSecond, int active) {
    m_speed = bytesPerSecond;
    m_active = active;
    showActivity();
}

void StatusStrip::setLimit(std::optional<std::int64_t> bytesPerSecond) {
    m_limit = bytesPerSecond;
    showActivity();
}

void StatusStrip::setFolder(const QString& folderName, std::optional<std::int64_t> freeBytes) {
    m_folder->setText(freeBytes ? tr("%1 free in %2").arg(bytesText(*freeBytes), folderName) : QString());
}

QString StatusStrip::text() const {
    return m_activity->text() + QStringLiteral(" · ") + m_folder->text();
}

void StatusStrip::showActivity() {
    if (m_active == 0 && m_speed <= 0) {
        m_activity->setText(tr("Nothing is downloading"));
        return;
    }
    QString text = QStringLiteral("↓ ") + speedText(m_speed);
    if (m_limit)
        text += QLatin1Char(' ') + tr("(limit %1)").arg(speedText(static_cast<double>(*m_limit)));
    text += QStringLiteral(" · ") + tr("%1 active").arg(m_active);
    if (text != m_activity->text())
        m_activity->setText(text);
}

} // namespace intact::ui
