// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/row_filter.h"

#include <algorithm>
#include <utility>

namespace intact::ui {

RowMatcher::RowMatcher(RowFilter filter) : m_filter(std::move(filter)), m_sought(m_filter.search) {}

bool RowMatcher::narrows(const RowMatcher& earlier) const {
    RowFilter others = m_filter;
    others.search = earlier.m_filter.search;
    return others == earlier.m_filter && m_sought.narrows(earlier.m_sought);
}

bool RowMatcher::Pass::accepts(const DownloadRow& row) {
    const RowFilter& filter = m_matcher.m_filter;
    return matches(filter.state, row.state) && (!filter.category || *filter.category == categoryOf(row)) &&
           (filter.tag.isEmpty() || row.tags.contains(filter.tag, Qt::CaseInsensitive)) && isFound(row);
}

bool RowMatcher::Pass::isFound(const DownloadRow& row) {
    const SearchText& sought = m_matcher.m_sought;
    return sought.isEmpty() || sought.isIn(row.name) || isInFolder(row.directory) || sought.isInUtf8(row.url) ||
           std::ranges::any_of(row.tags, [&sought](const QString& tag) { return sought.isIn(tag); });
}

bool RowMatcher::Pass::isInFolder(const QString& folder) {
    if (folder.constData() != m_lastFolder || m_lastFolder == nullptr) {
        m_lastFolder = folder.constData();
        m_lastMatches = m_matcher.m_sought.isIn(folder);
    }
    return m_lastMatches;
}

std::int64_t categoryOf(const DownloadRow& row) {
    return row.category.isEmpty() ? 0 : row.categoryId;
}

} // namespace intact::ui
