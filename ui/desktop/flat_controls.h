// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRect>

class QPainter;
class QStyle;
class QStyleOption;
class QStyleOptionToolButton;
class QWidget;

namespace intact::ui {

// How FlatStyle paints single controls. Colours come from the option's palette; an invalid colour paints nothing.

void drawBox(QPainter* painter, const QRect& rect, const QColor& fill, const QColor& edge);
void drawPushButton(const QStyleOption* option, QPainter* painter);
void drawToolButton(const QStyleOption* option, QPainter* painter);
void drawField(const QStyleOption* option, QPainter* painter);
void drawCheckBox(const QStyleOption* option, QPainter* painter);
void drawHeaderSection(const QStyleOption* option, QPainter* painter);
void drawHeader(const QStyle& style, const QStyleOption* option, QPainter* painter, const QWidget* widget);
void drawTab(const QStyleOption* option, QPainter* painter);
void drawArrow(QPainter* painter, const QRect& rect, bool up, const QColor& color);
/// What opens and closes something: its arrow stands where the line begins, in right-to-left languages too.
void drawExpander(const QStyleOptionToolButton& button, QPainter* painter);

} // namespace intact::ui
