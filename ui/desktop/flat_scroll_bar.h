// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QStyle>

class QPainter;
class QStyleOptionSlider;

namespace intact::ui {

// The scroll bar of FlatStyle: a rounded handle on nothing, no arrow buttons. Pure geometry and painting, UI thread.

inline constexpr int kScrollBarExtent = 12;

[[nodiscard]] QRect flatScrollBarRect(const QStyleOptionSlider& option, QStyle::SubControl part);
void paintFlatScrollBar(QPainter& painter, const QStyleOptionSlider& option, const QColor& ground);

} // namespace intact::ui
