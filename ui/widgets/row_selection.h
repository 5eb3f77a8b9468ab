// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QItemSelectionModel>
#include <QTreeView>

#include <optional>
#include <vector>

namespace intact::ui {

// Selected rows of a list, of which there may be 100,000: ranges instead of an index for every cell. UI thread.

/// Calls `visit` with each selected row.
template <typename Visit>
void visitSelectedRows(const QTreeView& view, Visit visit) {
    for (const QItemSelectionRange& range : view.selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            visit(row);
    }
}

[[nodiscard]] int selectedRowCount(const QTreeView& view);

/// Selects these rows and no others, and makes `current` the current one. When they lie in so many pieces that a click
/// would take seconds from then on, none is selected.
void selectRows(QTreeView& view, std::vector<int> rows, std::optional<int> current);

} // namespace intact::ui
