// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/download_list_model.h"
#include "ui/models/row_filter.h"
#include "ui/models/row_order.h"

#include <QAbstractProxyModel>
#include <QString>
#include <QTimer>

#include <chrono>
#include <optional>
#include <vector>

namespace intact::ui {

/// What of the list is shown and in which order: what passes a RowFilter, sorted by the
/// column table's sort values. Fluid with 100,000 rows: everything that is told costs at most one pass over arrays of
/// numbers, and a filter costs no sorting. A few rows come and go one by one, many at once as a reset; rows that change
/// places do so as a change of the layout, so that selection and current row stay with their downloads.
/// Figures that move all the time bring a row to its place once in a while only, or nobody could read the list.
/// Lives on the UI thread; owned by the window.
class DownloadFilterModel final : public QAbstractProxyModel {
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds kSettleAfter{1000};

    /// The list must outlive the filter. `settleAfter`: how long a row may stand where its live figures no longer
    /// belong.
    explicit DownloadFilterModel(DownloadListModel& list, std::chrono::milliseconds settleAfter = kSettleAfter,
                                 QObject* parent = nullptr);

    void setFilter(const RowFilter& filter);
    void setStateFilter(StateFilter state);
    void setSearch(const QString& text);
    [[nodiscard]] const RowFilter& filter() const { return m_matcher.filter(); }
    [[nodiscard]] StateFilter stateFilter() const { return filter().state; }
    /// Between aboutToFilter() or aboutToChange() and the end of that: some rows may have come or gone, others not yet.
    [[nodiscard]] bool isChanging() const { return m_isChanging; }
    [[nodiscard]] const DownloadRow& row(int proxyRow) const { return m_list.row(sourceRow(proxyRow)); }
    /// Which row of the list is shown there.
    [[nodiscard]] int sourceRow(int proxyRow) const { return m_shown[static_cast<std::size_t>(proxyRow)]; }
    /// Where this one is shown; nothing: it is not.
    [[nodiscard]] std::optional<int> placeOf(DownloadId id) const;

    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    [[nodiscard]] QModelIndex mapToSource(const QModelIndex& proxyIndex) const override;
    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex& sourceIndex) const override;
    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] QModelIndex sibling(int row, int column, const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex& parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// What is shown is going to be chosen anew.
    void aboutToFilter();
    /// Rows are going to come or go.
    void aboutToChange();
    /// The same rows are going to stand in another order: before layoutAboutToBeChanged().
    void aboutToSort();

private:
    struct Run {
        int first;
        int last;
    };
    struct Change {
        std::vector<Run> gone;  // by what is shown
        std::vector<Run> fresh; // by what is going to be shown
        std::vector<int> shown;
        [[nodiscard]] bool isNothing() const { return gone.empty() && fresh.empty(); }
    };

    [[nodiscard]] bool isShown(int row) const { return m_placeOf[static_cast<std::size_t>(row)] >= 0; }
    // One flag for each row of the list, or of a part of it:
    [[nodiscard]] std::vector<bool> wanted(int first, int last) const;
    [[nodiscard]] std::vector<bool> shownNow() const;
    [[nodiscard]] Change changeTo(const std::vector<bool>& wanted) const;
    void show(const std::vector<bool>& wanted);
    void apply(Change change);
    void showPieces(const Change& change);
    void showOf(int first, int last);
    void filterBy(const std::vector<bool>& wanted);
    void place(std::vector<int> sorted);
    void numberFrom(int first);
    void settle();

    void onAboutToReset();
    void onReset();
    void onInserted(const QModelIndex& parent, int first, int last);
    void onAboutToRemove(const QModelIndex& parent, int first, int last);
    void onRemoved(const QModelIndex& parent, int first, int last);
    void onChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles);
    void tellChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles);

    DownloadListModel& m_list;
    RowOrder m_order;
    std::vector<int> m_shown;   // rows of the list, as shown
    std::vector<int> m_placeOf; // by row of the list: where it is shown, or −1
    RowMatcher m_matcher;
    bool m_isChanging = false;
    QTimer m_settle; // runs while live figures belong elsewhere
};

} // namespace intact::ui
