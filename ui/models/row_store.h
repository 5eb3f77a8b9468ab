// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/download_row.h"

#include <memory>
#include <optional>
#include <ranges>
#include <vector>

namespace intact::ui {

/// The rows of the list in the order in which they came, found by their number. Among 100,000 one that goes costs a
/// pass over two arrays of numbers: no row is moved, and none is filed anew. Lives on the UI thread; owned by the list
/// model.
class RowStore {
public:
    void clear();
    [[nodiscard]] int size() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] DownloadRow& at(int index) { return *m_rows[static_cast<std::size_t>(index)]; }
    [[nodiscard]] const DownloadRow& at(int index) const { return *m_rows[static_cast<std::size_t>(index)]; }
    [[nodiscard]] auto all() const {
        return m_rows | std::views::transform(
                            [](const std::unique_ptr<DownloadRow>& row) -> const DownloadRow& { return *row; });
    }
    [[nodiscard]] std::optional<int> indexOf(DownloadId id) const;
    /// Behind all others; none of them may be there already.
    void append(std::vector<DownloadRow> rows);
    /// `indices`: sorted, each once.
    void erase(const std::vector<int>& indices);

private:
    struct Slot {
        DownloadId id;
        int index;
    };

    std::vector<std::unique_ptr<DownloadRow>> m_rows;
    std::vector<Slot> m_slots; // sorted by id
};

} // namespace intact::ui
