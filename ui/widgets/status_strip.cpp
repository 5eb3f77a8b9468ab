// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/status_strip.h"

#include "ui/format/quantities.h"

#include <QLabel>
#include <QLayout>
#include <QToolButton>

namespace intact::ui {

StatusStrip::StatusStrip(QWidget* parent)
    : QStatusBar(parent), m_activity(new QToolButton(this)), m_folder(new QLabel(this)) {
    setSizeGripEnabled(false);
    m_activity->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_activity->setAutoRaise(true);
    m_activity->setFocusPolicy(Qt::TabFocus);
    m_activity->setToolTip(tr("Click to switch the slow mode"));
    m_activity->setAccessibleDescription(tr("Switches the slow mode"));
    m_folder->setTextFormat(Qt::PlainText);
    m_folder->setContentsMargins(12, 6, 12, 6);
    addWidget(m_activity);
    addPermanentWidget(m_folder);
    showActivity();
}

void StatusStrip::setActivity(double bytesPerSecond, int active) {
    m_speed = bytesPerSecond;
    m_active = active;
    showActivity();
}

void StatusStrip::setLimit(std::optional<std::int64_t> bytesPerSecond, bool slow) {
    m_limit = bytesPerSecond;
    m_slow = slow;
    showActivity();
}

void StatusStrip::setHold(const QString& until) {
    m_heldUntil = until;
    showActivity();
}

void StatusStrip::setAfterwards(const QString& afterwards) {
    m_afterwards = afterwards;
    showActivity();
}

void StatusStrip::setFolder(const QString& folderName, std::optional<std::int64_t> freeBytes) {
    m_folder->setText(freeBytes ? tr("%1 free in %2").arg(bytesText(*freeBytes), folderName) : QString());
}

QString StatusStrip::text() const {
    return m_activity->text() + QStringLiteral(" · ") + m_folder->text();
}

void StatusStrip::showActivity() {
    const bool idle = m_active == 0 && m_speed <= 0;
    QString text = idle ? tr("Nothing is downloading") : QStringLiteral("↓ ") + speedText(m_speed);
    if (m_limit) {
        const QString limit = speedText(static_cast<double>(*m_limit));
        text += QLatin1Char(' ') + (m_slow ? tr("(slow mode, limit %1)") : tr("(limit %1)")).arg(limit);
    }
    if (!m_heldUntil.isEmpty())
        text += QStringLiteral(" · ") + tr("off until %1, as the timetable says").arg(m_heldUntil);
    if (!idle)
        text += QStringLiteral(" · ") + tr("%Ln active", nullptr, m_active);
    if (!m_afterwards.isEmpty())
        text += QStringLiteral(" · ") + m_afterwards;
    if (text == m_activity->text())
        return;
    m_activity->setText(text);
    layout()->activate(); // or a longer text is cut until the event loop gets there
}

} // namespace intact::ui
