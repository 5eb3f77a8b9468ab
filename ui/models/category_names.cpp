// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/category_names.h"

#include "ui/bridge/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace intact::ui {

namespace {

// Those of usualCategories().
constexpr std::array kUsualNames{
    QT_TRANSLATE_NOOP("Category", "Documents"), QT_TRANSLATE_NOOP("Category", "Archives"),
    QT_TRANSLATE_NOOP("Category", "Programs"),  QT_TRANSLATE_NOOP("Category", "Video"),
    QT_TRANSLATE_NOOP("Category", "Music"),     QT_TRANSLATE_NOOP("Category", "Pictures"),
};

QString translated(const char* usual) {
    return QCoreApplication::translate("Category", usual);
}

} // namespace

QString categoryName(const Category& category) {
    const auto usual = std::ranges::find(kUsualNames, std::string_view(category.name));
    return usual == kUsualNames.end() ? toDisplayLine(category.name) : translated(*usual);
}

std::string storedCategoryName(const QString& typed) {
    const auto usual = std::ranges::find_if(
        kUsualNames, [&typed](const char* name) { return translated(name).compare(typed, Qt::CaseInsensitive) == 0; });
    return usual == kUsualNames.end() ? toUtf8(typed) : std::string(*usual);
}

} // namespace intact::ui
