// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/drop_overlay.h"

#include "ui/desktop/icons.h"

#include <QPainter>

namespace intact::ui {

namespace {

constexpr int kOverlayMargin = 16;
constexpr int kOverlayIconSize = 48;

} // namespace

DropOverlay::DropOverlay(const Theme& theme, QWidget* covered) : QWidget(covered), m_theme(theme) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void DropOverlay::announce(const QString& text) {
    m_text = text;
    setAccessibleName(text);
    setGeometry(parentWidget()->rect());
    raise();
    show();
    update();
}

void DropOverlay::paintEvent(QPaintEvent*) {
    const ThemeColors& colors = m_theme.colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    // Nothing shines through: the words of the window below would stand beside these like a ghost.
    painter.fillRect(rect(), colors.base);
    painter.setPen(QPen(colors.accent, 2, Qt::DashLine));
    painter.drawRoundedRect(rect().adjusted(kOverlayMargin, kOverlayMargin, -kOverlayMargin, -kOverlayMargin), 8, 8);
    // Above the middle: there the pointer comes in, with a label of the browser's below it.
    const QPoint middle(rect().center().x(), height() / 3);
    painter.drawPixmap(middle.x() - kOverlayIconSize / 2, middle.y() - kOverlayIconSize - 8,
                       linePixmap(QStringLiteral("downloading"), kOverlayIconSize, colors.accent, devicePixelRatioF()));
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    painter.setFont(large);
    painter.setPen(colors.text);
    const QRect line(2 * kOverlayMargin, middle.y() + 8, width() - 4 * kOverlayMargin,
                     painter.fontMetrics().height() + 8);
    painter.drawText(line, Qt::AlignCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(m_text, Qt::ElideMiddle, line.width()));
}

} // namespace intact::ui
