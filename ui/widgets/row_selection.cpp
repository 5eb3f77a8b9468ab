// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/row_selection.h"

#include <algorithm>

namespace intact::ui {

namespace {

constexpr qsizetype kMostRanges = 2000;

} // namespace

int selectedRowCount(const QTreeView& view) {
    int count = 0;
    for (const QItemSelectionRange& range : view.selectionModel()->selection())
        count += range.height();
    return count;
}

void selectRows(QTreeView& view, std::vector<int> rows, std::optional<int> current) {
    const QAbstractItemModel& model = *view.model();
    const int lastColumn = model.columnCount() - 1;
    std::ranges::sort(rows);
    QItemSelection selection;
    for (auto run = rows.begin(); run != rows.end() && selection.size() <= kMostRanges;) {
        auto next = std::next(run);
        while (next != rows.end() && *next == *std::prev(next) + 1)
            ++next;
        selection.select(model.index(*run, 0), model.index(*std::prev(next), lastColumn));
        run = next;
    }
    if (selection.size() > kMostRanges)
        selection.clear();
    if (current)
        view.selectionModel()->setCurrentIndex(model.index(*current, 0), QItemSelectionModel::NoUpdate);
    if (!selection.isEmpty())
        view.selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

} // namespace intact::ui
