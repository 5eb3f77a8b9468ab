// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/theme_colors.h"

#include <algorithm>
#include <cmath>

namespace intact::ui {

namespace {

double luminance(const QColor& color) {
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

const ThemeColors& lightColors() {
    static const ThemeColors kColors{
        .dark = false,
        .window = QColor(0xF3F5F6),
        .base = QColor(0xFFFFFF),
        .raised = QColor(0xFFFFFF),
        .line = QColor(0xD5DCDF),
        .text = QColor(0x1B2529),
        .quiet = QColor(0x566369),
        .accent = QColor(0x0B6E75),
        .onAccent = QColor(0xFFFFFF),
        .received = QColor(0x9BD0D3),
        .track = QColor(0xE4E9EB),
        .idle = QColor(0xBAC4C8),
        .idleProven = QColor(0x76848A),
        .selection = QColor(0xDDEFF0),
        .verified = QColor(0x17702F),
        .attention = QColor(0x875400),
        .failed = QColor(0xB3261E),
        .connections = {QColor(0x0B6E75), QColor(0x3B6FB5), QColor(0x8A5BB0), QColor(0xB0527F), QColor(0xB3692A),
                        QColor(0x7D7F1F), QColor(0x4C7F9A), QColor(0x6A6F78)},
    };
    return kColors;
}

const ThemeColors& darkColors() {
    static const ThemeColors kColors{
        .dark = true,
        .window = QColor(0x161B1E),
        .base = QColor(0x1C2225),
        .raised = QColor(0x283034),
        .line = QColor(0x333D42),
        .text = QColor(0xE3E9EB),
        .quiet = QColor(0x9EACB2),
        .accent = QColor(0x45B0B8),
        .onAccent = QColor(0x06191B),
        .received = QColor(0x23666B),
        .track = QColor(0x2C3438),
        .idle = QColor(0x4A555A),
        .idleProven = QColor(0x76848A),
        .selection = QColor(0x1D3B3F),
        .verified = QColor(0x62CB88),
        .attention = QColor(0xE2B050),
        .failed = QColor(0xF28F86),
        .connections = {QColor(0x45B0B8), QColor(0x6C9FE0), QColor(0xB58BDA), QColor(0xDC82AC), QColor(0xDD9A5E),
                        QColor(0xB4B650), QColor(0x7FB2CC), QColor(0xA0A6B0)},
    };
    return kColors;
}

QPalette paletteOf(const ThemeColors& colors) {
    QPalette palette(colors.text, colors.raised, colors.raised.lighter(110), colors.line, colors.line, colors.text,
                     colors.text, colors.base, colors.window);
    palette.setColor(QPalette::AlternateBase, colors.window);
    palette.setColor(QPalette::Midlight, colors.line);
    palette.setColor(QPalette::Shadow, colors.line);
    palette.setColor(QPalette::ToolTipBase, colors.raised);
    palette.setColor(QPalette::ToolTipText, colors.text);
    palette.setColor(QPalette::PlaceholderText, colors.quiet);
    palette.setColor(QPalette::Highlight, colors.accent);
    palette.setColor(QPalette::HighlightedText, colors.onAccent);
    palette.setColor(QPalette::Link, colors.accent);
    palette.setColor(QPalette::LinkVisited, colors.quiet);
    const QColor faint = colors.dark ? colors.quiet.darker(140) : colors.quiet.lighter(140);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colors.line);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, faint);
    return palette;
}

double contrast(const QColor& one, const QColor& other) {
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace intact::ui
