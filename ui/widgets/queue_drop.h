// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/download_service.h"

#include <optional>
#include <set>
#include <vector>

class QMimeData;

namespace intact::ui {

class DownloadFilterModel;

/// Rows that are dragged to another place in the queue: which may be, and where they would go. The list shows the
/// queue, the next one first; what is finished has no place in it and stands at the end. Among others of another
/// priority nobody has a place either: beside them, a row goes to the end of its own that is nearest. Lives on the UI
/// thread; owned by the view. The model must outlive it.
class QueueDrop {
public:
    /// Where those of one priority would go.
    struct Gap {
        int row = 0; ///< the gap is above this one; it may be one behind the last
        Beside side = Beside::Before;
        DownloadId neighbour;
        [[nodiscard]] bool operator==(const Gap&) const = default;
    };

    explicit QueueDrop(const DownloadFilterModel& shown) : m_shown(shown) {}

    /// False: there is nothing in it that could be moved.
    bool begin(const QMimeData* mime);
    /// `y`: from the top of the first row, in pixels.
    void moveTo(int y, int rowHeight);
    void end();

    /// One for each priority that is among them; empty: they go nowhere.
    [[nodiscard]] const std::vector<Gap>& gaps() const { return m_gaps; }
    [[nodiscard]] const std::vector<DownloadId>& ids() const { return m_ids; }

private:
    [[nodiscard]] int unfinished() const;
    [[nodiscard]] std::optional<Gap> gapFor(Priority priority, int row, int end) const;

    const DownloadFilterModel& m_shown;
    std::vector<DownloadId> m_ids;
    std::set<Priority> m_priorities;
    std::vector<Gap> m_gaps;
};

} // namespace intact::ui
