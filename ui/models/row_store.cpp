// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/row_store.h"

#include <algorithm>
#include <utility>

namespace intact::ui {

void RowStore::clear() {
    m_rows.clear();
    m_slots.clear();
}

std::optional<int> RowStore::indexOf(DownloadId id) const {
    const auto slot = std::ranges::lower_bound(m_slots, id, {}, &Slot::id);
    return slot != m_slots.end() && slot->id == id ? std::optional(slot->index) : std::nullopt;
}

void RowStore::append(std::vector<DownloadRow> rows) {
    const auto known = static_cast<std::ptrdiff_t>(m_slots.size());
    m_rows.reserve(m_rows.size() + rows.size());
    m_slots.reserve(m_slots.size() + rows.size());
    for (DownloadRow& row : rows) {
        m_slots.push_back({row.id, size()});
        m_rows.push_back(std::make_unique<DownloadRow>(std::move(row)));
    }
    std::ranges::sort(m_slots.begin() + known, m_slots.end(), {}, &Slot::id);
    std::ranges::inplace_merge(m_slots, m_slots.begin() + known, {}, &Slot::id);
}

void RowStore::erase(const std::vector<int>& indices) {
    if (indices.empty())
        return;
    std::vector<int> moved(m_rows.size(), -1); // where each row is afterwards
    auto gone = indices.begin();
    int kept = indices.front();
    for (int index = 0; index < size(); ++index) {
        const auto from = static_cast<std::size_t>(index);
        if (index < indices.front()) {
            moved[from] = index;
        } else if (gone != indices.end() && *gone == index) {
            ++gone;
        } else {
            moved[from] = kept;
            m_rows[static_cast<std::size_t>(kept)] = std::move(m_rows[from]);
            ++kept;
        }
    }
    m_rows.resize(static_cast<std::size_t>(kept));
    std::erase_if(m_slots, [&moved](Slot& slot) {
        slot.index = moved[static_cast<std::size_t>(slot.index)];
        return slot.index < 0;
    });
}

} // namespace intact::ui
