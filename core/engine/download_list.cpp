// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/download_list.h"

#include "core/net/url.h"

#include <algorithm>
#include <functional>
#include <ranges>

namespace intact {

namespace {

std::string serverOf(const DownloadRequest& request) {
    const auto url = Url::parse(request.url, Schemes::AndFiles);
    return url ? url->origin().server() : std::string();
}

std::size_t keyOf(const DownloadRequest& request) {
    return std::hash<std::string>()(downloadKey(request));
}

} // namespace

std::string downloadKey(const DownloadRequest& request) {
    return request.url + '\n' + request.directory + '\n' + request.fileName;
}

Entry& DownloadList::insert(DownloadRecord record) {
    Entry& entry = m_entries[record.id];
    entry.record = std::move(record);
    entry.server = serverOf(entry.record.request);
    m_lastPosition = std::max(m_lastPosition, entry.record.position);
    entry.requestKey = keyOf(entry.record.request);
    m_byRequest.emplace(entry.requestKey, entry.record.id);
    stateChanged(entry);
    return entry;
}

void DownloadList::erase(DownloadId id) {
    Entry& entry = m_entries.at(id);
    unfile(entry);
    forgetRequest(entry);
    m_entries.erase(id);
}

void DownloadList::requestChanged(Entry& entry) {
    forgetRequest(entry);
    entry.requestKey = keyOf(entry.record.request);
    m_byRequest.emplace(entry.requestKey, entry.record.id);
}

void DownloadList::forgetRequest(const Entry& entry) {
    const auto [first, last] = m_byRequest.equal_range(entry.requestKey);
    const auto known = std::find_if(first, last, [&](const auto& pair) { return pair.second == entry.record.id; });
    m_byRequest.erase(known);
}

void DownloadList::stateChanged(Entry& entry) {
    unfile(entry);
    file(entry);
}

void DownloadList::file(Entry& entry) {
    const DownloadRecord& record = entry.record;
    if (record.removed || record.state == State::Complete)
        return;
    if (record.state == State::Finalizing)
        m_finishing.insert(&entry);
    else if (isRunning(record.state))
        m_running.insert(&entry);
    else if (record.state == State::Waiting)
        m_waiting.insert(&entry);
    else if (record.state == State::Queued)
        m_queued[entry.server].emplace(record.position, &entry);
}

void DownloadList::unfile(Entry& entry) {
    m_running.erase(&entry);
    m_finishing.erase(&entry);
    m_waiting.erase(&entry);
    const auto queued = m_queued.find(entry.server);
    if (queued == m_queued.end())
        return;
    queued->second.erase({entry.record.position, &entry});
    if (queued->second.empty())
        m_queued.erase(queued);
}

void DownloadList::setServer(Entry& entry, const DownloadRequest& request) {
    entry.server = serverOf(request);
}

void DownloadList::setPosition(Entry& entry, std::int64_t position) {
    unfile(entry);
    entry.record.position = position;
    file(entry);
    m_lastPosition = std::max(m_lastPosition, position);
}

void DownloadList::setServer(Entry& entry, const std::string& server) {
    unfile(entry);
    entry.server = server;
    file(entry);
}

Entry* DownloadList::find(DownloadId id) {
    const auto found = m_entries.find(id);
    return found == m_entries.end() ? nullptr : &found->second;
}

Entry* DownloadList::findUnfinished(const DownloadRequest& request) {
    const auto [first, last] = m_byRequest.equal_range(keyOf(request));
    for (auto known = first; known != last; ++known) {
        Entry& entry = m_entries.at(known->second);
        const DownloadRequest& old = entry.record.request;
        if (entry.record.state != State::Complete && !entry.record.removed && old.url == request.url &&
            old.directory == request.directory && old.fileName == request.fileName)
            return &entry;
    }
    return nullptr;
}

std::vector<DownloadId> DownloadList::order() const {
    std::vector<std::pair<std::int64_t, DownloadId>> sorted;
    for (const auto& [id, entry] : m_entries) {
        if (!entry.record.removed)
            sorted.emplace_back(entry.record.position, id);
    }
    std::ranges::sort(sorted);
    std::vector<DownloadId> ids;
    ids.reserve(sorted.size());
    for (const auto& [position, id] : sorted)
        ids.push_back(id);
    return ids;
}

std::vector<QueueEntry> DownloadList::queue(int most) const {
    std::vector<QueueEntry> queue;
    const auto add = [&queue](const Entry& entry) {
        const DownloadRecord& record = entry.record;
        queue.push_back({.id = record.id,
                         .state = record.state,
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
        int left = most;
        for (auto it = queued.begin(); it != queued.end() && left > 0; ++it) {
            const Entry& entry = *it->second;
            if (!entry.isIdle() || entry.forgetting > 0)
                continue;
            add(entry);
            --left;
        }
    }
    std::ranges::sort(queue, {}, &QueueEntry::position);
    return queue;
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

std::vector<Entry*> DownloadList::running() {
    return {m_running.begin(), m_running.end()};
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
