// SPDX-License-Identifier: GPL-3.0-or-later
// From the stored list to running downloads.
#include "core/download/secrets.h"
#include "core/engine/crash_guard.h"
#include "core/engine/engine_core.h"
#include "core/net/exchange.h"
namespace intact {

void EngineCore::start(StoredList list) {
    m_nextId = list.nextId;
    m_hostBook = HostBook(list.hosts, m_clock.now(), m_clock.wallNow());
    for (const HostRecord& host : list.hosts) {
        if (host.access != HostAccess())
            m_accesses[host.server] = host.access;
    }
    ListLoaded loaded;
    std::vector<DownloadId> finalizing;
    std::vector<DownloadId> purge;
    std::vector<DownloadId> changed;
    for (DownloadRecord& record : list.records) {
        restoreProxyLogin(record.request, m_options.proxy);
        if (noteLastEnd(record, list.lastEnd))
            changed.push_back(record.id);
        if (record.removed)
            purge.push_back(record.id);
        else if (record.state == State::Finalizing)
            finalizing.push_back(record.id);
        else if (isUnfinishedAndWanted(record.state))
            becomeStartable(record);
        Entry& entry = m_list.insert(std::move(record));
        entry.lastEnd = list.lastEnd;
        if (!entry.record.removed)
            loaded.records.push_back(entry.record);
    }
    m_events.push(std::move(loaded));
    tellCondition(list.condition);
    for (Entry* entry : entriesOf(changed))
        save(*entry);
    for (Entry* entry : entriesOf(purge))
        purgeOne(*entry);
    for (Entry* entry : entriesOf(finalizing))
        resumeFinalizing(*entry);
    m_loop.start();
}

/// What is to go on without being asked, unless something is missing that only the person has.
void EngineCore::becomeStartable(DownloadRecord& record) const {
    record.state = m_options.resumeAtStart ? State::Queued : State::Paused;
    const auto missing = missingSecrets(record.request);
    if (!missing || record.state == State::Paused)
        return;
    record.state = State::Failed;
    record.failure = *missing;
}

void EngineCore::tellCondition(const StoreCondition& condition) {
    if (condition.isWhole())
        return;
    const std::string now = condition.fromSnapshot ? "A copy that is at most a little older has taken its place."
                                                   : "There was no copy of it; files found unfinished are listed.";
    refuse({}, Failure{FailureReason::StoreFailed, "open", condition.movedAside, 0,
                       "The download list was damaged and has been moved here. " + now});
}

} // namespace intact
