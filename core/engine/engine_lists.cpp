// SPDX-License-Identifier: GPL-3.0-or-later
// The list as a whole: told, and taken from elsewhere.
#include "core/engine/engine_core.h"

#include "core/engine/list_import.h"

#include <unordered_set>
#include <utility>

namespace intact {

void EngineCore::askRecords(std::uint64_t token, const std::vector<DownloadId>& ids) {
    RecordsTold told;
    told.token = token;
    for (const DownloadId id : ids.empty() ? m_list.order() : ids) {
        if (auto record = m_list.recordOf(id)) {
            record->ledger.blocks.clear();
            told.records.push_back(std::move(*record));
        }
    }
    m_events.add(std::move(told));
}

void EngineCore::importList(ListContent list, bool start) {
    if (auto merged = mergedCategories(m_categories, m_nextCategory, list); merged != m_categories)
        storeCategories(std::move(merged));
    std::vector<DownloadRecord>& records = list.records;
    std::unordered_set<std::string> known(m_adding.begin(), m_adding.end());
    for (const DownloadId id : m_list.order())
        known.insert(listKey(*m_list.recordOf(id)));
    const std::size_t all = records.size();
    std::erase_if(records, [&known](const DownloadRecord& record) { return !known.insert(listKey(record)).second; });
    for (DownloadRecord& record : records) {
        record.id = m_nextId;
        ++m_nextId.value;
        record.position = m_list.takePosition();
        record.partToken = newPartToken();
        if (start && record.state == State::Paused)
            record.state = State::Queued;
        m_adding.insert(downloadKey(record.request));
    }
    const ListImported imported{records.size(), all - records.size()};
    insert(std::make_shared<std::vector<DownloadRecord>>(std::move(records)),
           [imported](EngineCore& core) { core.m_events.add(imported); });
}

} // namespace intact
