// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/queue_drop.h"

#include "ui/models/download_filter_model.h"
#include "ui/models/dragged_downloads.h"

#include <algorithm>
#include <ranges>

namespace intact::ui {

bool QueueDrop::begin(const QMimeData* mime) {
    end();
    for (const DownloadId id : downloadsIn(mime)) {
        const std::optional<int> place = m_shown.placeOf(id);
        if (!place || m_shown.row(*place).state == State::Complete)
            continue;
        m_ids.push_back(id);
        m_priorities.insert(m_shown.row(*place).priority);
    }
    return !m_ids.empty();
}

void QueueDrop::moveTo(int y, int rowHeight) {
    const int last = unfinished();
    const int row = std::clamp((y + rowHeight / 2) / rowHeight, 0, last);
    m_gaps.clear();
    for (const Priority priority : m_priorities) {
        if (const std::optional<Gap> gap = gapFor(priority, row, last))
            m_gaps.push_back(*gap);
    }
}

std::optional<QueueDrop::Gap> QueueDrop::gapFor(Priority priority, int row, int end) const {
    const auto rows = std::views::iota(0, end);
    const auto first = std::ranges::partition_point(
        rows, [this, priority](int each) { return m_shown.row(each).priority < priority; });
    const auto behind = std::ranges::partition_point(
        rows, [this, priority](int each) { return m_shown.row(each).priority <= priority; });
    if (first == behind)
        return std::nullopt;
    const int gap = std::clamp(row, static_cast<int>(first - rows.begin()), static_cast<int>(behind - rows.begin()));
    if (gap < behind - rows.begin())
        return Gap{gap, Beside::Before, m_shown.row(gap).id};
    return Gap{gap, Beside::Behind, m_shown.row(gap - 1).id};
}

void QueueDrop::end() {
    m_ids.clear();
    m_priorities.clear();
    m_gaps.clear();
}

int QueueDrop::unfinished() const {
    const auto rows = std::views::iota(0, m_shown.rowCount());
    const auto isUnfinished = [this](int row) {
        return m_shown.row(row).state != State::Complete;
    };
    return static_cast<int>(std::ranges::partition_point(rows, isUnfinished) - rows.begin());
}

} // namespace intact::ui
