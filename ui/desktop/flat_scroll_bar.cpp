// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/flat_scroll_bar.h"

#include <QPainter>
#include <QStyleOptionSlider>

#include <algorithm>

namespace intact::ui {

namespace {

constexpr int kShortestHandle = 32;

QRect along(const QStyleOptionSlider& option, int start, int length) {
    const QRect& all = option.rect;
    return option.orientation == Qt::Horizontal ? QRect(all.left() + start, all.top(), length, all.height())
                                                : QRect(all.left(), all.top() + start, all.width(), length);
}

} // namespace

QRect flatScrollBarRect(const QStyleOptionSlider& option, QStyle::SubControl part) {
    const int whole = option.orientation == Qt::Horizontal ? option.rect.width() : option.rect.height();
    const qint64 span = qint64{option.maximum} - option.minimum;
    int handle = whole;
    if (span > 0)
        handle = std::max(static_cast<int>(qint64{whole} * option.pageStep / (span + option.pageStep)),
                          std::min(kShortestHandle, whole));
    const int start = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                      whole - handle, option.upsideDown);
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        return option.rect;
    case QStyle::SC_ScrollBarSlider:
        return along(option, start, handle);
    case QStyle::SC_ScrollBarSubPage:
        return along(option, 0, start);
    case QStyle::SC_ScrollBarAddPage:
        return along(option, start + handle, whole - start - handle);
    default:
        return {};
    }
}

void paintFlatScrollBar(QPainter& painter, const QStyleOptionSlider& option, const QColor& ground) {
    painter.fillRect(option.rect, ground);
    if (option.minimum == option.maximum)
        return;
    QColor ink = option.palette.color(QPalette::Text);
    const bool grabbed = (option.state & QStyle::State_Sunken) != 0;
    const bool hovered = (option.state & QStyle::State_MouseOver) != 0;
    ink.setAlpha(grabbed ? 150 : hovered ? 110 : 70);
    const QRectF handle = QRectF(flatScrollBarRect(option, QStyle::SC_ScrollBarSlider)).adjusted(3, 3, -3, -3);
    const qreal radius = std::min(handle.width(), handle.height()) / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawRoundedRect(handle, radius, radius);
    painter.restore();
}

} // namespace intact::ui
