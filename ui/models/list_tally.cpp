// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/list_tally.h"

#include <algorithm>

namespace intact::ui {

void ListTally::clear() {
    *this = {};
}

void ListTally::add(const DownloadRow& row) {
    m_states.add(row.state);
    m_filing.add(row);
    m_places.add(row);
    noteRunning(row);
}

void ListTally::remove(const DownloadRow& row) {
    m_states.remove(row.state);
    m_filing.remove(row);
    m_places.remove(row);
    std::erase(m_running, row.id);
}

bool ListTally::replace(const DownloadRow& old, const DownloadRow& fresh) {
    m_states.remove(old.state);
    m_states.add(fresh.state);
    m_filing.remove(old);
    m_filing.add(fresh);
    noteRunning(fresh);
    if (haveSameTurn(old, fresh))
        return false;
    m_places.remove(old);
    m_places.add(fresh);
    return true;
}

void ListTally::noteRunning(const DownloadRow& row) {
    const auto found = std::ranges::find(m_running, row.id);
    if (isRunning(row.state) && found == m_running.end())
        m_running.push_back(row.id);
    else if (!isRunning(row.state) && found != m_running.end())
        m_running.erase(found);
}

} // namespace intact::ui
