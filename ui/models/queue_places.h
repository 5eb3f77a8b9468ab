// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/download_row.h"

#include <optional>
#include <vector>

namespace intact::ui {

/// Which place in the queue every unfinished download has: by priority, then by position. What has changed is sorted in
/// when somebody asks, in one pass whatever their number, so that among 100,000 one change costs as little as many.
/// Lives on the UI thread; owned by the list model.
class QueuePlaces {
public:
    void clear();
    void add(const DownloadRow& row) { note(row, 1); }
    /// As it was when it was added.
    void remove(const DownloadRow& row) { note(row, -1); }
    /// 1: the next one; nothing: it has none.
    [[nodiscard]] std::optional<int> placeOf(const DownloadRow& row) const;

private:
    struct Turn {
        Priority priority;
        std::int64_t position;
        DownloadId id;
        [[nodiscard]] auto operator<=>(const Turn&) const = default;
    };
    struct Change {
        Turn turn;
        int by;
    };

    [[nodiscard]] static Turn turnOf(const DownloadRow& row) { return {row.priority, row.position, row.id}; }
    void note(const DownloadRow& row, int by);
    void settle() const;

    mutable std::vector<Turn> m_turns;     // sorted
    mutable std::vector<Change> m_changes; // since then
};

/// Both have the same turn, or none has one.
[[nodiscard]] bool haveSameTurn(const DownloadRow& left, const DownloadRow& right);

} // namespace intact::ui
