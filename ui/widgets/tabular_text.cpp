// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tabular_text.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace intact::ui {

namespace {

int digitWidth(const QFontMetrics& metrics) {
    int widest = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        widest = std::max(widest, metrics.horizontalAdvance(QChar(digit)));
    return widest;
}

// Most interface fonts have digits of one width already; then the text is drawn as a whole, with its kerning.
bool hasTabularDigits(const QFontMetrics& metrics) {
    const int width = metrics.horizontalAdvance(QLatin1Char('0'));
    for (char16_t digit = u'1'; digit <= u'9'; ++digit) {
        if (metrics.horizontalAdvance(QChar(digit)) != width)
            return false;
    }
    return true;
}

// Letters of such a script depend on their neighbours, and stand in another order than they are read.
bool isJoined(const QString& text) {
    return std::ranges::any_of(text,
                               [](QChar c) { return c.direction() == QChar::DirAL || c.direction() == QChar::DirR; });
}

} // namespace

int tabularWidth(const QFontMetrics& metrics, const QString& text) {
    if (hasTabularDigits(metrics) || isJoined(text))
        return metrics.horizontalAdvance(text);
    const int digit = digitWidth(metrics);
    int width = 0;
    for (const QChar c : text)
        width += c.isDigit() ? digit : metrics.horizontalAdvance(c);
    return width;
}

void drawTabular(QPainter& painter, const QRect& rect, Qt::Alignment alignment, const QString& text) {
    const QFontMetrics metrics = painter.fontMetrics();
    if (hasTabularDigits(metrics) || isJoined(text)) {
        const bool fits = metrics.horizontalAdvance(text) <= rect.width();
        painter.drawText(rect, static_cast<int>(alignment) | Qt::TextSingleLine,
                         fits ? text : metrics.elidedText(text, Qt::ElideRight, rect.width()));
        return;
    }
    const int digit = digitWidth(metrics);
    const int slack = std::max(rect.width() - tabularWidth(metrics, text), 0);
    int x = rect.left() + ((alignment & Qt::AlignRight) != 0 ? slack : 0);
    const int baseline = rect.top() + (rect.height() + metrics.ascent() - metrics.descent()) / 2;
    for (const QChar c : text) {
        const int advance = metrics.horizontalAdvance(c);
        const int cell = c.isDigit() ? digit : advance;
        painter.drawText(x + (cell - advance) / 2, baseline, c);
        x += cell;
    }
}

} // namespace intact::ui
