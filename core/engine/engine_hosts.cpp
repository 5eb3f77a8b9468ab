// SPDX-License-Identifier: GPL-3.0-or-later
// What servers take over all downloads: what transfers report of them, what is stored, who has to wait.
#include "core/engine/engine_core.h"

#include "core/net/url.h"

#include <algorithm>
#include <map>

namespace intact {

namespace {

int connectionsTo(const Entry& entry, const std::string& server) {
    if (!entry.progress || entry.progress->servers.empty())
        return entry.server != server ? 0 : entry.progress ? entry.progress->connections : 1;
    int open = 0;
    for (const ServerConnections& one : entry.progress->servers)
        open += one.server == server ? one.open : 0;
    return open;
}

} // namespace

std::vector<QueueEntry> EngineCore::queue() {
    std::vector<QueueEntry> entries = m_list.queue(m_options.limits.maxRunning, m_hold ? &m_startedAnyway : nullptr);
    m_hostBook.describe(entries, m_clock.now());
    // What serves others as a mirror is not there to be divided.
    const std::map<std::string, int> lent = lentAsMirrors();
    if (lent.empty())
        return entries;
    for (QueueEntry& queued : entries) {
        if (const auto some = lent.find(queued.host); some != lent.end())
            queued.hostConnections =
                std::max(queued.hostConnections.value_or(m_options.limits.connectionsPerHost) - some->second, 1);
    }
    return entries;
}

void EngineCore::transferHost(DownloadId id, const HostReport& report) {
    postFromRound([id, report](EngineCore& core) {
        if (Entry* entry = core.m_list.find(id))
            core.hostReported(*entry, report);
    });
}

void EngineCore::hostReported(Entry& entry, const HostReport& report) {
    if (!report.isMirror)
        m_list.setServer(entry, report.server);
    const Instant now = m_clock.now();
    HostUse use = useOf(report.server, entry.record.id);
    note(entry.record.id, {.kind = report.refused ? LogKind::Refused : LogKind::Connections,
                           .text = report.server,
                           .number = report.use.working});
    use.open += report.use.open;
    use.working += report.use.working;
    HostBudget& budget = m_hostBook.budget(report.server);
    bool learned = report.refused ? budget.refused(use, report.askedAt, now) : budget.accepted(use.working, now);
    if (report.told && budget.askedToWait(*report.told, now)) {
        learned = true;
        for (const Entry* other : m_list.running()) {
            const bool mayAsk = other->server == report.server || !other->mirrors().empty();
            if (other->host && mayAsk)
                m_hosts[*other->host]->holdRequests(other->record.id, report.server, *budget.heldUntil(now));
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
        if (entry->record.id == besides || !entry->host || entry->record.state == State::Verifying)
            continue;
        const int connections = connectionsTo(*entry, server);
        use.open += connections;
        if (entry->record.state == State::Downloading)
            use.working += connections;
    }
    return use;
}

// By server, the connections to it that belong to downloads of other servers.
std::map<std::string, int> EngineCore::lentAsMirrors() {
    std::map<std::string, int> lent;
    for (const Entry* entry : m_list.running()) {
        if (!entry->host || !entry->progress || entry->record.state == State::Verifying)
            continue;
        for (const ServerConnections& one : entry->progress->servers) {
            if (one.server != entry->server && one.open > 0)
                lent[one.server] += one.open;
        }
    }
    return lent;
}

// What the servers of a download's mirrors have left for it.
std::vector<int> EngineCore::mirrorConnections(const Entry& entry) {
    std::vector<int> all;
    for (const std::string& link : entry.mirrors()) {
        const auto url = Url::parse(link);
        const std::string server = url ? url->origin().server() : std::string();
        const HostBudget& budget = m_hostBook.budget(server);
        const int limit = m_options.limits.connectionsPerHost;
        const int takes = std::min(limit, budget.connections(m_clock.now()).value_or(limit));
        const bool free = entry.mayUseParts() && !budget.heldUntil(m_clock.now());
        all.push_back(free ? std::max(takes - useOf(server, entry.record.id).open, 0) : 0);
    }
    return all;
}

bool EngineCore::othersWorkAt(const Entry& entry) {
    return useOf(entry.server, entry.record.id).working > 0;
}

// Those that would run now if their server had not asked to be left alone say so; the ones behind them stay queued.
// False: there are none.
bool EngineCore::holdQueued(const std::vector<QueueEntry>& entries) {
    const Instant now = m_clock.now();
    std::map<std::string, int> waiting;
    bool any = false;
    for (const QueueEntry& queued : entries) {
        if (!queued.hostHeld || queued.state != State::Queued)
            continue;
        const auto known = waiting.try_emplace(queued.host, 0);
        if (known.second)
            known.first->second = m_list.waitingAt(queued.host);
        if (known.first->second >= m_options.limits.maxRunning)
            continue;
        ++known.first->second;
        any = true;
        Entry& entry = *m_list.find(queued.id);
        const Instant until = *m_hostBook.heldUntil(entry.server, now);
        entry.retryAt = until;
        entry.record.waitingUntil = m_clock.wallNow() + std::chrono::ceil<std::chrono::seconds>(until - now);
        fail(entry, State::Waiting,
             Failure{FailureReason::ServerBusy, "GET", redactedUrl(entry.record.request.url), 0, {}});
    }
    return any;
}

} // namespace intact
