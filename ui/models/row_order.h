// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/download_columns.h"
#include "ui/models/download_list_model.h"

#include <vector>

namespace intact::ui {

/// The rows of the list sorted by one column. What each is sorted by is kept, so a row is in its right place for what
/// it was when it was last looked at, whatever has become of it since. Equal ones: the newest first, in both
/// directions. Lives on the UI thread; owned by the filter. The list must outlive it.
class RowOrder {
public:
    explicit RowOrder(const DownloadListModel& list) : m_list(list) {}

    /// Rows of the list, first to last.
    [[nodiscard]] const std::vector<int>& sorted() const { return m_sorted; }
    [[nodiscard]] int section() const { return m_section; }

    /// `section` −1: by nothing but age. Gives the new order, which holds once it was put().
    [[nodiscard]] std::vector<int> sortedBy(int section, Qt::SortOrder direction);
    /// The same after everything may have changed.
    [[nodiscard]] std::vector<int> resorted() { return sortedBy(m_section, m_direction); }
    /// Those of [first, last] that are to be sorted by something else now.
    [[nodiscard]] std::vector<int> outdated(int first, int last) const;
    /// Looks at these again; gives the new order, which holds once it was put().
    [[nodiscard]] std::vector<int> sortedAnew(const std::vector<int>& rows);
    void put(std::vector<int> sorted) { m_sorted = std::move(sorted); }

    /// The list has them already.
    void insertRows(int first, int count);
    void removeRows(int first, int count);

private:
    [[nodiscard]] SortValue valueOf(int row) const;
    void keep(int row, SortValue value);
    [[nodiscard]] bool isBefore(int left, int right) const;
    [[nodiscard]] std::vector<int> sortAll() const;
    [[nodiscard]] std::vector<int> sortByNumber() const;
    [[nodiscard]] std::vector<int> sortByText() const;
    [[nodiscard]] std::vector<int> placed(const std::vector<int>& others, std::vector<int> rows) const;

    const DownloadListModel& m_list;
    std::vector<int> m_sorted;
    int m_section = -1;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
    // By row of the list:
    std::vector<double> m_numbers;
    std::vector<QString> m_texts; // empty as long as no row has one
};

} // namespace intact::ui
