// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stream/checkpoint_wishes.h"

#include <utility>

namespace intact {

void CheckpointWishes::add(std::set<PartKey> open, TaskQueue::Task done) {
    if (open.empty())
        m_fulfilled.push_back(std::move(done));
    else
        m_wishes.push_back({std::move(open), std::move(done)});
}

void CheckpointWishes::fulfil(PartKey key) {
    for (Wish& wish : m_wishes) {
        if (wish.open.erase(key) > 0 && wish.open.empty())
            m_fulfilled.push_back(std::move(wish.done));
    }
    std::erase_if(m_wishes, [](const Wish& wish) { return wish.open.empty(); });
}

std::vector<TaskQueue::Task> CheckpointWishes::takeFulfilled() {
    return std::exchange(m_fulfilled, {});
}

} // namespace intact
