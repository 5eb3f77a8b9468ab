// SPDX-License-Identifier: GPL-3.0-or-later
// What servers take over all downloads: what transfers report of them, what is stored, who has to wait.
#include "core/engine/engine_core.h"

#include "core/net/url.h"

#include <map>

namespace intact {

std::vector<QueueEntry> EngineCore::queue() {
    std::vector<QueueEntry> entries = m_list.queue(m_options.limits.maxRunning);
    m_hostBook.describe(entries, m_clock.now());
    return entries;
}

void EngineCore::transferHost(DownloadId id, const HostReport& report) {
    postFromRound([id, report](EngineCore& core) {
        if (Entry* entry = core.m_list.find(id))
            core.hostReported(*entry, report);
    });
}

void EngineCore::hostReported(Entry& entry, const HostReport& report) {
    m_list.setServer(entry, report.server);
    const Instant now = m_clock.now();
    HostUse use = useOf(report.server, entry.record.id);
    use.open += report.use.open;
    use.working += report.use.working;
    HostBudget& budget = m_hostBook.budget(report.server);
    bool learned = report.refused ? budget.refused(use, report.askedAt, now) : budget.accepted(use.working, now);
    if (report.told && budget.askedToWait(*report.told, now)) {
        learned = true;
        for (const Entry* other : m_list.running()) {
            if (other->host && other->server == report.server)
                m_hosts[*other->host]->holdRequests(other->record.id, *budget.heldUntil(now));
        }
    }
    if (learned) {
        const HostRecord record = m_hostBook.record(report.server, now, m_clock.wallNow());
        afterCommit([record](QueueStore& store) { return store.saveHost(record); }, {});
    }
    // A transfer that was refused has stepped down by itself and waits to hear what it may have.
    m_scheduleDue = m_scheduleDue || learned || report.refused;
}

// All downloads' connections to a server, but for one's own, which knows better.
HostUse EngineCore::useOf(const std::string& server, DownloadId besides) {
    HostUse use;
    for (const Entry* entry : m_list.running()) {
        if (entry->record.id == besides || entry->server != server || !entry->host ||
            entry->record.state == State::Verifying)
            continue;
        const int connections = entry->progress ? entry->progress->connections : 1;
        use.open += connections;
        if (entry->record.state == State::Downloading)
            use.working += connections;
    }
    return use;
}

bool EngineCore::othersWorkAt(const Entry& entry) {
    return useOf(entry.server, entry.record.id).working > 0;
}

// Those that would run now if their server had not asked to be left alone say so; the ones behind them stay queued.
void EngineCore::holdQueued() {
    const Instant now = m_clock.now();
    std::map<std::string, int> waiting;
    for (const QueueEntry& queued : queue()) {
        if (!queued.hostHeld || queued.state != State::Queued)
            continue;
        const auto known = waiting.try_emplace(queued.host, 0);
        if (known.second)
            known.first->second = m_list.waitingAt(queued.host);
        if (known.first->second >= m_options.limits.maxRunning)
            continue;
        ++known.first->second;
        Entry& entry = *m_list.find(queued.id);
        const Instant until = *m_hostBook.heldUntil(entry.server, now);
        entry.retryAt = until;
        entry.record.waitingUntil = m_clock.wallNow() + std::chrono::ceil<std::chrono::seconds>(until - now);
        fail(entry, State::Waiting,
             Failure{FailureReason::ServerBusy, "GET", redactedUrl(entry.record.request.url), 0, {}});
    }
}

} // namespace intact
