// SPDX-License-Identifier: GPL-3.0-or-later
// Moving in the queue.
#include "core/engine/engine_core.h"

#include <array>

namespace intact {

void EngineCore::move(const std::vector<DownloadId>& ids, MoveTo where) {
    reorder([&ids, where](const std::vector<DownloadId>& order) { return movedOrder(order, ids, where); });
}

void EngineCore::moveBeside(const std::vector<DownloadId>& ids, Beside side, DownloadId neighbour) {
    reorder([&ids, side, neighbour](const std::vector<DownloadId>& order) {
        return movedBeside(order, ids, side, neighbour);
    });
}

void EngineCore::reorder(const std::function<std::vector<DownloadId>(const std::vector<DownloadId>&)>& arranged) {
    // Within each priority the same positions, handed out anew: only what has moved is written.
    std::array<std::vector<DownloadId>, kPriorities> orders;
    for (const DownloadId id : m_list.order())
        orders.at(static_cast<std::size_t>(m_list.priorityOf(id))).push_back(id);
    std::vector<std::pair<DownloadId, std::int64_t>> moved;
    for (const std::vector<DownloadId>& before : orders) {
        const std::vector<DownloadId> after = arranged(before);
        std::vector<std::int64_t> positions;
        for (const DownloadId id : before)
            positions.push_back(m_list.positionOf(id));
        for (std::size_t i = 0; i < after.size(); ++i) {
            if (after[i] == before[i])
                continue;
            m_list.setPosition(after[i], positions[i]);
            moved.emplace_back(after[i], positions[i]);
        }
    }
    if (moved.empty())
        return;
    const auto write = [moved](QueueStore& store) -> Result<void> {
        for (const auto& [id, position] : moved) {
            if (auto updated = store.updatePosition(id, position); !updated)
                return updated;
        }
        return {};
    };
    afterCommit(write, {});
    m_events.add(OrderChanged{m_list.order()});
    m_scheduleDue = true;
}

} // namespace intact
