// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QString>

class QFontMetrics;
class QPainter;

namespace intact::ui {

/// Width of a text whose digits all take the room of the widest one.
[[nodiscard]] int tabularWidth(const QFontMetrics& metrics, const QString& text);
/// Paints one line, vertically centred; with digits of one width, so that changing numbers do not dance.
void drawTabular(QPainter& painter, const QRect& rect, Qt::Alignment alignment, const QString& text);

} // namespace intact::ui
