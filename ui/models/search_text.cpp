// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/search_text.h"

#include <algorithm>

namespace intact::ui {

namespace {

bool isAccent(QChar c) {
    return c.unicode() >= 0x0300 && c.unicode() <= 0x036F;
}

// 'Ǖ' is a 'ü' with one more accent, and that an 'u' with one; but 'が' is no 'か'.
QChar withoutAccents(QChar c) {
    while (c.decompositionTag() == QChar::Canonical) {
        const QString parts = c.decomposition();
        if (parts.size() < 2 || !std::all_of(parts.begin() + 1, parts.end(), isAccent))
            break;
        c = parts.front();
    }
    return c;
}

// 0: there is nothing to be compared.
char16_t foldedUnit(char16_t unit) {
    const QChar c(unit);
    return isAccent(c) ? u'\0' : withoutAccents(c).toCaseFolded().unicode();
}

} // namespace

SearchText::SearchText(const QString& typed) {
    for (const QChar c : typed.trimmed()) {
        if (const char16_t unit = folded(c.unicode()); unit != 0)
            m_sought.push_back(unit);
    }
}

bool SearchText::isIn(QStringView text) const {
    m_folded.clear();
    for (const QChar c : text) {
        if (const char16_t unit = folded(c.unicode()); unit != 0)
            m_folded.push_back(unit);
    }
    return m_folded.find(m_sought) != std::u16string::npos;
}

bool SearchText::isInUtf8(const QByteArray& text) const {
    m_folded.resize(static_cast<std::size_t>(text.size()));
    auto out = m_folded.begin();
    for (const char byte : text) {
        const auto unit = static_cast<unsigned char>(byte);
        if (unit >= 0x80)
            return isIn(QString::fromUtf8(text));
        *out++ = unit >= 'A' && unit <= 'Z' ? static_cast<char16_t>(unit + 0x20) : static_cast<char16_t>(unit);
    }
    return m_folded.find(m_sought) != std::u16string::npos;
}

char16_t SearchText::folded(char16_t unit) const {
    std::unique_ptr<const Page>& page = m_pages[unit >> 8U];
    if (page == nullptr) {
        Page fresh;
        for (std::size_t low = 0; low < fresh.size(); ++low)
            fresh[low] = foldedUnit(static_cast<char16_t>((unit & 0xFF00U) | low));
        page = std::make_unique<const Page>(fresh);
    }
    return (*page)[unit & 0xFFU];
}

} // namespace intact::ui
