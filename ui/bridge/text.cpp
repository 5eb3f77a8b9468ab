// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/text.h"

#include <algorithm>

namespace intact::ui {

QString toText(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QString toDisplayLine(std::string_view utf8) {
    QString text = toText(utf8);
    const auto deceptive = [](QChar c) {
        const char16_t code = c.unicode();
        return c.category() == QChar::Other_Control || (code >= 0x202A && code <= 0x202E) ||
               (code >= 0x2066 && code <= 0x2069) || code == 0x2028 || code == 0x2029;
    };
    std::replace_if(text.begin(), text.end(), deceptive, QChar(QChar::ReplacementCharacter));
    return text;
}

std::string toUtf8(const QString& text) {
    return text.toStdString();
}

} // namespace intact::ui
