// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/download_filter_model.h"

#include "ui/models/download_columns.h"

#include <QSignalBlocker>

namespace intact::ui {

DownloadFilterModel::DownloadFilterModel(DownloadListModel& list, QObject* parent)
    : QSortFilterProxyModel(parent), m_list(list) {
    setSourceModel(&list);
    setDynamicSortFilter(true);
}

void DownloadFilterModel::setFilter(const RowFilter& filter) {
    if (m_filter == filter)
        return;
    m_filter = filter;
    refilter();
}

void DownloadFilterModel::setStateFilter(StateFilter state) {
    RowFilter filter = m_filter;
    filter.state = state;
    setFilter(filter);
}

void DownloadFilterModel::setSearch(const QString& text) {
    RowFilter filter = m_filter;
    filter.search = text;
    setFilter(filter);
}

const DownloadRow& DownloadFilterModel::row(int proxyRow) const {
    return m_list.row(mapToSource(index(proxyRow, 0)).row());
}

bool DownloadFilterModel::filterAcceptsRow(int sourceRow, const QModelIndex&) const {
    return accepts(m_list.row(sourceRow), m_filter);
}

bool DownloadFilterModel::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    const auto& value = columnAt(left.column()).sortValue;
    return value(m_list.row(left.row())) < value(m_list.row(right.row()));
}

void DownloadFilterModel::refilter() {
    // As one reset: told row by row, a filter that takes every other one of 100,000 rows would block for seconds.
    beginResetModel();
    {
        const QSignalBlocker quiet(this);
        invalidate();
    }
    endResetModel();
}

} // namespace intact::ui
