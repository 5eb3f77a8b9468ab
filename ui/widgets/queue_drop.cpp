// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/queue_drop.h"

#include "ui/models/download_filter_model.h"
#include "ui/models/dragged_downloads.h"

#include <algorithm>
#include <ranges>

namespace intact::ui {

bool QueueDrop::begin(const QMimeData* mime) {
    m_ids = downloadsIn(mime);
    std::erase_if(m_ids, [this](DownloadId id) {
        const std::optional<int> place = m_shown.placeOf(id);
        return !place || m_shown.row(*place).state == State::Complete;
    });
    return !m_ids.empty();
}

void QueueDrop::moveTo(int y, int rowHeight) {
    const int last = unfinished();
    if (last == 0) {
        m_gap.reset();
        return;
    }
    const int row = std::clamp((y + rowHeight / 2) / rowHeight, 0, last);
    if (row < last)
        m_gap = {row, Beside::Before, m_shown.row(row).id};
    else
        m_gap = {row, Beside::Behind, m_shown.row(last - 1).id};
}

void QueueDrop::end() {
    m_ids.clear();
    m_gap.reset();
}

int QueueDrop::unfinished() const {
    const auto rows = std::views::iota(0, m_shown.rowCount());
    const auto isUnfinished = [this](int row) {
        return m_shown.row(row).state != State::Complete;
    };
    return static_cast<int>(std::ranges::partition_point(rows, isUnfinished) - rows.begin());
}

} // namespace intact::ui
