// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/flat_controls.h"

#include <QPainter>
#include <QStyleOption>

namespace intact::ui {

namespace {

constexpr qreal kRadius = 4;
constexpr int kSortArrow = 16;

QColor mixed(const QColor& one, const QColor& other, qreal share) {
    return QColor::fromRgbF(static_cast<float>(one.redF() * (1 - share) + other.redF() * share),
                            static_cast<float>(one.greenF() * (1 - share) + other.greenF() * share),
                            static_cast<float>(one.blueF() * (1 - share) + other.blueF() * share));
}

} // namespace

void drawBox(QPainter* painter, const QRect& rect, const QColor& fill, const QColor& edge) {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->setPen(edge.isValid() ? QPen(edge, 1) : QPen(Qt::NoPen));
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
    painter->restore();
}

void drawPushButton(const QStyleOption* option, QPainter* painter) {
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    const bool enabled = (option->state & QStyle::State_Enabled) != 0;
    const bool main = enabled && button != nullptr && (button->features & QStyleOptionButton::DefaultButton) != 0;
    const QPalette& palette = option->palette;
    QColor fill = main ? palette.color(QPalette::Highlight) : palette.color(QPalette::Button);
    if (enabled && (option->state & (QStyle::State_Sunken | QStyle::State_On)) != 0)
        fill = mixed(fill, palette.color(QPalette::Text), 0.18);
    else if (enabled && (option->state & QStyle::State_MouseOver) != 0)
        fill = mixed(fill, palette.color(QPalette::Text), 0.08);
    const bool focused = (option->state & QStyle::State_HasFocus) != 0;
    const QColor edge = main || focused ? palette.color(QPalette::Highlight) : palette.color(QPalette::Mid);
    drawBox(painter, option->rect, fill, main && focused ? palette.color(QPalette::Text) : edge);
}

void drawToolButton(const QStyleOption* option, QPainter* painter) {
    const QPalette& palette = option->palette;
    qreal share = 0;
    if ((option->state & (QStyle::State_Sunken | QStyle::State_On)) != 0)
        share = 0.14;
    else if ((option->state & QStyle::State_Enabled) != 0 && (option->state & QStyle::State_MouseOver) != 0)
        share = 0.07;
    const bool focused = (option->state & QStyle::State_HasFocus) != 0;
    if (share > 0 || focused)
        drawBox(painter, option->rect, mixed(palette.color(QPalette::Window), palette.color(QPalette::Text), share),
                focused ? palette.color(QPalette::Highlight) : QColor());
}

void drawField(const QStyleOption* option, QPainter* painter) {
    const QPalette& palette = option->palette;
    const bool focused = (option->state & QStyle::State_HasFocus) != 0;
    drawBox(painter, option->rect, palette.color(QPalette::Base),
            palette.color(focused ? QPalette::Highlight : QPalette::Mid));
}

void drawCheckBox(const QStyleOption* option, QPainter* painter) {
    const QPalette& palette = option->palette;
    const bool on = (option->state & QStyle::State_On) != 0;
    const bool enabled = (option->state & QStyle::State_Enabled) != 0;
    const QColor accent = palette.color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::Highlight);
    const bool marked = on || (option->state & (QStyle::State_HasFocus | QStyle::State_MouseOver)) != 0;
    drawBox(painter, option->rect, on ? accent : palette.color(QPalette::Base),
            marked ? accent : mixed(palette.color(QPalette::Mid), palette.color(QPalette::Text), 0.3));
    if (!on)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(palette.color(QPalette::HighlightedText), 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QRectF box(option->rect);
    const auto at = [&box](qreal x, qreal y) {
        return QPointF(box.x() + box.width() * x, box.y() + box.height() * y);
    };
    painter->drawPolyline(QPolygonF{at(0.26, 0.52), at(0.44, 0.70), at(0.76, 0.32)});
    painter->restore();
}

void drawHeaderSection(const QStyleOption* option, QPainter* painter) {
    painter->fillRect(option->rect, option->palette.color(QPalette::Base));
    painter->setPen(option->palette.color(QPalette::Mid));
    painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
}

void drawTab(const QStyleOption* option, QPainter* painter) {
    const bool selected = (option->state & QStyle::State_Selected) != 0;
    const bool hovered = (option->state & QStyle::State_MouseOver) != 0;
    if (!selected && !hovered)
        return;
    const QRect edge(option->rect.left() + 8, option->rect.bottom() - 1, option->rect.width() - 16, 2);
    painter->fillRect(edge, option->palette.color(selected ? QPalette::Highlight : QPalette::Mid));
}

void drawArrow(QPainter* painter, const QRect& rect, bool up, const QColor& color) {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF middle = QRectF(rect).center();
    const qreal rise = up ? -2 : 2;
    painter->drawPolyline(
        QPolygonF{middle + QPointF(-4, -rise), middle + QPointF(0, rise), middle + QPointF(4, -rise)});
    painter->restore();
}

void drawExpander(const QStyleOptionToolButton& button, QPainter* painter) {
    const QRect& all = button.rect;
    const int arrow = button.iconSize.width() + 4;
    const QColor ink = button.palette.color(QPalette::ButtonText);
    painter->save();
    painter->translate(
        QRectF(QStyle::visualRect(button.direction, all, QRect(all.topLeft(), QSize(arrow, all.height())))).center());
    painter->rotate(button.arrowType == Qt::RightArrow ? -90 : button.arrowType == Qt::LeftArrow ? 90 : 0);
    drawArrow(painter, QRect(-4, -4, 8, 8), false, ink);
    painter->restore();
    painter->setPen(ink);
    const Qt::Alignment alignment = QStyle::visualAlignment(button.direction, Qt::AlignLeft | Qt::AlignVCenter);
    painter->drawText(QStyle::visualRect(button.direction, all, all.adjusted(arrow, 0, 0, 0)),
                      static_cast<int>(alignment | Qt::AlignAbsolute) | Qt::TextSingleLine | Qt::TextHideMnemonic,
                      button.text);
}

void drawHeader(const QStyle& style, const QStyleOption* option, QPainter* painter, const QWidget* widget) {
    drawHeaderSection(option, painter);
    const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
    if (header == nullptr)
        return;
    const int margin = style.pixelMetric(QStyle::PM_HeaderMargin, option, widget);
    const QRect area = header->rect.adjusted(margin, 0, -margin, 0);
    const Qt::Alignment alignment = QStyle::visualAlignment(header->direction, header->textAlignment);
    painter->setPen(header->palette.color(QPalette::Text));
    painter->drawText(area, static_cast<int>(alignment | Qt::AlignAbsolute) | Qt::TextSingleLine,
                      header->fontMetrics.elidedText(header->text, Qt::ElideRight, area.width() + 1));
    if (header->sortIndicator == QStyleOptionHeader::None)
        return;
    // The arrow stands beside the text on its free side, so that a title keeps its place when it is sorted by.
    const int text = header->fontMetrics.horizontalAdvance(header->text);
    const bool rightAligned = (alignment & Qt::AlignRight) != 0;
    const int x = rightAligned ? area.right() - text - kSortArrow : area.left() + text + 2;
    drawArrow(painter, QRect(x, area.center().y() - kSortArrow / 2 + 1, kSortArrow, kSortArrow),
              header->sortIndicator == QStyleOptionHeader::SortDown, header->palette.color(QPalette::Text));
}

} // namespace intact::ui
