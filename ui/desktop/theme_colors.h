// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

#include <array>

namespace intact::ui {

/// The colours of one of the two looks. Meaning first: a colour is used for what it is named after and nothing else.
struct ThemeColors {
    bool dark = false;
    QColor window; ///< around the lists
    QColor base;   ///< under lists and fields
    QColor raised; ///< buttons
    QColor line;   ///< hairlines between areas and around fields
    QColor text;
    QColor quiet;    ///< second lines, labels
    QColor accent;   ///< proven bytes, focus, the main button
    QColor onAccent; ///< text on the accent
    QColor received; ///< bytes that are here but not proven
    QColor track;    ///< bytes that are not here
    QColor idle;     ///< received bytes of something paused
    QColor idleProven;
    QColor selection; ///< under selected rows; all text colours are readable on it
    QColor verified;  ///< a checksum matched; never anything else
    QColor attention; ///< waits, wants to be looked at
    QColor failed;
    std::array<QColor, 8> connections; ///< one per connection in the range map
};

[[nodiscard]] const ThemeColors& lightColors();
[[nodiscard]] const ThemeColors& darkColors();
[[nodiscard]] QPalette paletteOf(const ThemeColors& colors);

/// Contrast of two opaque colours as WCAG 2 defines it, 1 … 21.
[[nodiscard]] double contrast(const QColor& one, const QColor& other);

} // namespace intact::ui
