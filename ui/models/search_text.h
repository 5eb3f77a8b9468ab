// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <array>
#include <memory>
#include <string>

namespace intact::ui {

/// What somebody searches for, found whatever its case and its accents are. Nothing of what is searched is kept: a text
/// is folded while it is looked at, which for 100,000 links takes less than reading them from memory.
/// A value of the UI thread.
class SearchText {
public:
    explicit SearchText(const QString& typed = {});

    [[nodiscard]] bool isEmpty() const { return m_sought.empty(); }
    /// Whatever contains this contains `earlier` too.
    [[nodiscard]] bool narrows(const SearchText& earlier) const {
        return m_sought.find(earlier.m_sought) != std::u16string::npos;
    }
    [[nodiscard]] bool isIn(QStringView text) const;
    /// The same for UTF-8, which links hardly ever have anything but ASCII of.
    [[nodiscard]] bool isInUtf8(const QByteArray& text) const;

private:
    using Page = std::array<char16_t, 256>;

    [[nodiscard]] char16_t folded(char16_t unit) const;

    mutable std::array<std::unique_ptr<const Page>, 256> m_pages; // of what folded() gives, made when first asked for
    mutable std::u16string m_folded;                              // the text being looked at
    std::u16string m_sought;
};

} // namespace intact::ui
