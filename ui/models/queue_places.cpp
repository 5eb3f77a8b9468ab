// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/queue_places.h"

#include <algorithm>
#include <iterator>

namespace intact::ui {

namespace {

bool hasTurn(const DownloadRow& row) {
    return row.state != State::Complete;
}

} // namespace

void QueuePlaces::clear() {
    m_turns.clear();
    m_changes.clear();
}

void QueuePlaces::note(const DownloadRow& row, int by) {
    if (hasTurn(row))
        m_changes.push_back({turnOf(row), by});
}

std::optional<int> QueuePlaces::placeOf(const DownloadRow& row) const {
    if (!hasTurn(row))
        return std::nullopt;
    settle();
    const auto place = std::ranges::lower_bound(m_turns, turnOf(row));
    if (place == m_turns.end() || *place != turnOf(row))
        return std::nullopt;
    return static_cast<int>(place - m_turns.begin()) + 1;
}

void QueuePlaces::settle() const {
    if (m_changes.empty())
        return;
    std::ranges::sort(m_changes, {}, &Change::turn);
    std::vector<Turn> turns;
    turns.reserve(m_turns.size() + m_changes.size());
    auto old = m_turns.cbegin();
    for (auto change = m_changes.cbegin(); change != m_changes.cend();) {
        const Turn turn = change->turn;
        const auto next = std::lower_bound(old, m_turns.cend(), turn);
        turns.insert(turns.end(), old, next);
        const bool wasThere = next != m_turns.cend() && *next == turn;
        old = wasThere ? std::next(next) : next;
        int count = wasThere ? 1 : 0;
        for (; change != m_changes.cend() && change->turn == turn; ++change)
            count += change->by;
        if (count > 0)
            turns.push_back(turn);
    }
    turns.insert(turns.end(), old, m_turns.cend());
    m_turns = std::move(turns);
    m_changes.clear();
}

bool haveSameTurn(const DownloadRow& left, const DownloadRow& right) {
    return hasTurn(left) == hasTurn(right) &&
           (!hasTurn(left) || (left.priority == right.priority && left.position == right.position));
}

} // namespace intact::ui
