// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/download_row.h"
#include "ui/models/state_filter.h"

#include <QString>

#include <optional>

namespace intact::ui {

/// Which rows of the list are wanted: those that pass every part. A plain value.
struct RowFilter {
    StateFilter state = StateFilter::All;
    std::optional<std::int64_t> category; ///< its number; 0: rows without a category; nothing: all rows
    QString tag;                          ///< whatever its case; empty: all rows
    QString search;                       ///< in name, link with its server, folder and tags

    [[nodiscard]] bool operator==(const RowFilter&) const = default;
};

/// Pure.
[[nodiscard]] bool accepts(const DownloadRow& row, const RowFilter& filter);
/// The row's category, or 0 when it has none or one that is gone.
[[nodiscard]] std::int64_t categoryOf(const DownloadRow& row);

} // namespace intact::ui
