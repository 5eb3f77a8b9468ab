// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/download_list_model.h"
#include "ui/models/row_filter.h"

#include <QSortFilterProxyModel>
#include <QString>

namespace intact::ui {

/// What of the list is shown and in which order: what accepts() says, sorting by the
/// column table's sort values. Lives on the UI thread; owned by the window.
class DownloadFilterModel final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    /// The list must outlive the filter.
    explicit DownloadFilterModel(DownloadListModel& list, QObject* parent = nullptr);

    void setFilter(const RowFilter& filter);
    void setStateFilter(StateFilter state);
    void setSearch(const QString& text);
    [[nodiscard]] const RowFilter& filter() const { return m_filter; }
    [[nodiscard]] StateFilter stateFilter() const { return m_filter.state; }
    [[nodiscard]] const DownloadRow& row(int proxyRow) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    void refilter();

    DownloadListModel& m_list;
    RowFilter m_filter;
};

} // namespace intact::ui
