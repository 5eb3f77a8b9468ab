// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_range.h"
#include "ui/bridge/download_row.h"
#include "ui/desktop/theme_colors.h"

#include <QColor>
#include <QRect>

#include <cstdint>
#include <vector>

class QPainter;

namespace intact::ui {

/// A run of pixels [begin, end).
struct PixelRun {
    int begin = 0;
    int end = 0;
    [[nodiscard]] bool operator==(const PixelRun&) const = default;
};

/// Where runs of bytes lie on a bar of `width` pixels. What is there shows, what is missing shows: a run is at least
/// one pixel wide, and the last pixel stays empty until the last byte is here. Pure.
/// In a right-to-left layout a file begins at the right: what is painted into this rectangle from now on is mirrored.
void mirrorIfRightToLeft(QPainter& painter, const QRect& rect, Qt::LayoutDirection direction);
[[nodiscard]] std::vector<PixelRun> pixelRuns(const std::vector<ByteRange>& ranges, std::int64_t total, int width);

/// In which colours a row's bar is painted.
struct BarColors {
    QColor received;
    QColor proven;
    QColor edge; ///< invalid: none
};
[[nodiscard]] BarColors barColors(const DownloadRow& row, const ThemeColors& colors);

/// The truthful bar: received ranges where they lie, the proven prefix in full colour, nothing elsewhere.
/// `phase` (0 … 1) moves the stripe of a running download whose size is unknown.
void paintProgressBar(QPainter& painter, const QRect& rect, const DownloadRow& row, const ThemeColors& colors,
                      double phase);

} // namespace intact::ui
