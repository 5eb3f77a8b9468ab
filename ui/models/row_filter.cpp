// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/row_filter.h"

#include <algorithm>

namespace intact::ui {

namespace {

bool isFound(const DownloadRow& row, const QString& search) {
    const auto has = [&search](const QString& text) {
        return text.contains(search, Qt::CaseInsensitive);
    };
    return search.isEmpty() || has(row.name) || has(row.link()) || has(row.directory) ||
           std::any_of(row.tags.begin(), row.tags.end(), has);
}

} // namespace

std::int64_t categoryOf(const DownloadRow& row) {
    return row.category.isEmpty() ? 0 : row.categoryId;
}

bool accepts(const DownloadRow& row, const RowFilter& filter) {
    return matches(filter.state, row.state) && (!filter.category || *filter.category == categoryOf(row)) &&
           (filter.tag.isEmpty() || row.tags.contains(filter.tag, Qt::CaseInsensitive)) && isFound(row, filter.search);
}

} // namespace intact::ui
