// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/drag_picture.h"

#include "ui/desktop/icons.h"

#include <QPainter>
#include <QWidget>

namespace intact::ui {

namespace {

constexpr int kDragIcon = 20;
constexpr int kDragMargin = 8;
constexpr int kWidest = 280; // of the text

} // namespace

QPixmap dragPicture(const QString& text, const Theme& theme, const QWidget& source) {
    const ThemeColors& colors = theme.colors();
    const QFontMetrics metrics(source.font());
    const QString shown = metrics.elidedText(text, Qt::ElideMiddle, kWidest);
    const int width = metrics.horizontalAdvance(shown);
    const QSize size(kDragMargin + kDragIcon + kDragMargin + width + 2 * kDragMargin,
                     std::max(metrics.height(), kDragIcon) + 2 * kDragMargin);
    const qreal ratio = source.devicePixelRatioF();
    QPixmap picture(size * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colors.accent);
    painter.setBrush(colors.raised);
    painter.drawRoundedRect(QRectF(QPointF(), QSizeF(size)).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.drawPixmap(kDragMargin, (size.height() - kDragIcon) / 2,
                       linePixmap(QStringLiteral("file"), kDragIcon, colors.accent, ratio));
    painter.setFont(source.font());
    painter.setPen(colors.text);
    painter.drawText(QRect(2 * kDragMargin + kDragIcon, 0, width + kDragMargin, size.height()),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    return picture;
}

} // namespace intact::ui
