// SPDX-License-Identifier: GPL-3.0-or-later
// Whose turn it is: what scheduler and timers look at.
#include "core/engine/download_list.h"

#include <algorithm>
#include <ranges>

namespace intact {

std::vector<QueueEntry> DownloadList::queue(int most, const std::set<DownloadId>* only) const {
    std::vector<QueueEntry> queue;
    const auto add = [&queue](const Entry& entry) {
        const DownloadRecord& record = entry.record;
        queue.push_back({.id = record.id,
                         .state = record.state,
                         .priority = record.request.priority,
                         .position = record.position,
                         .host = entry.server,
                         .wantedConnections = record.request.segments});
    };
    std::size_t finishing = m_finishing.size();
    std::ranges::for_each(m_finishing | std::views::drop(kMostFinishing), [&add](const Entry* entry) { add(*entry); });
    for (const Entry* entry : m_running) {
        if (entry->record.state != State::Verifying || ++finishing > kMostFinishing)
            add(*entry);
    }
    for (const auto& [server, queued] : m_queued) {
        int left = only == nullptr ? most : 0;
        for (auto it = queued.begin(); it != queued.end() && left > 0; ++it) {
            const Slot& slot = m_slots.at(it->id);
            if (!mayStart(slot))
                continue;
            addQueued(queue, server, it->id, slot);
            --left;
        }
    }
    for (const DownloadId id : only != nullptr ? *only : std::set<DownloadId>()) {
        const auto known = m_slots.find(id);
        if (known == m_slots.end() || !mayStart(known->second))
            continue;
        const Slot& slot = known->second;
        const std::string& server = slot.entry ? slot.entry->server : *slot.server;
        const auto queued = m_queued.find(server);
        if (queued != m_queued.end() && queued->second.contains({slot.priority, slot.position, id}))
            addQueued(queue, server, id, slot);
    }
    std::ranges::sort(queue, {}, &QueueEntry::position);
    return queue;
}

bool DownloadList::mayStart(const Slot& slot) {
    return !slot.entry || (slot.entry->isIdle() && slot.entry->forgetting == 0);
}

void DownloadList::addQueued(std::vector<QueueEntry>& queue, const std::string& server, DownloadId id,
                             const Slot& slot) {
    queue.push_back({.id = id,
                     .state = State::Queued,
                     .priority = slot.priority,
                     .position = slot.position,
                     .host = server,
                     .wantedConnections = slot.entry ? slot.entry->record.request.segments : slot.segments});
}

std::vector<DownloadId> DownloadList::dueStarts(WallTime now) const {
    std::vector<DownloadId> due;
    for (auto it = m_later.begin(); it != m_later.end() && it->first <= now; ++it)
        due.push_back(it->second);
    return due;
}

std::optional<WallTime> DownloadList::nextStart() const {
    return m_later.empty() ? std::nullopt : std::optional(m_later.begin()->first);
}

int DownloadList::waitingAt(const std::string& server) const {
    return static_cast<int>(
        std::ranges::count_if(m_waiting, [&](const Entry* entry) { return entry->server == server; }));
}

std::vector<DownloadId> DownloadList::offline() const {
    std::vector<DownloadId> ids;
    for (const Entry* entry : m_waiting) {
        if (entry->offline)
            ids.push_back(entry->record.id);
    }
    return ids;
}

std::vector<DownloadId> DownloadList::dueDisks(Instant now) const {
    std::vector<DownloadId> due;
    for (const Entry* entry : m_waiting) {
        const auto& wait = entry->diskWait;
        if (wait && wait->lookAt && *wait->lookAt <= now)
            due.push_back(entry->record.id);
    }
    return due;
}

std::optional<Instant> DownloadList::nextDisk() const {
    std::optional<Instant> earliest;
    for (const Entry* entry : m_waiting) {
        const auto& wait = entry->diskWait;
        if (wait && wait->lookAt && (!earliest || *wait->lookAt < *earliest))
            earliest = wait->lookAt;
    }
    return earliest;
}

std::optional<Instant> DownloadList::nextRetry() const {
    std::optional<Instant> earliest;
    for (const Entry* entry : m_waiting) {
        const auto& retryAt = entry->retryAt;
        if (retryAt && (!earliest || *retryAt < *earliest))
            earliest = retryAt;
    }
    return earliest;
}

std::vector<DownloadId> DownloadList::dueRetries(Instant now) const {
    std::vector<DownloadId> due;
    for (const Entry* entry : m_waiting) {
        const auto& retryAt = entry->retryAt;
        if (retryAt && *retryAt <= now)
            due.push_back(entry->record.id);
    }
    return due;
}

} // namespace intact
