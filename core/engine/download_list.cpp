// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/download_list.h"

#include "core/net/url.h"

#include <algorithm>

namespace intact {

namespace {

std::string serverOf(const DownloadRequest& request) {
    const auto url = Url::parse(request.url);
    return url ? url->origin().server() : std::string();
}

} // namespace

Entry& DownloadList::insert(DownloadRecord record) {
    Entry& entry = m_entries[record.id];
    entry.record = std::move(record);
    entry.server = serverOf(entry.record.request);
    m_lastPosition = std::max(m_lastPosition, entry.record.position);
    stateChanged(entry);
    return entry;
}

void DownloadList::erase(DownloadId id) {
    m_unfinished.erase(id);
    m_entries.erase(id);
}

void DownloadList::stateChanged(const Entry& entry) {
    if (entry.record.removed || entry.record.state == State::Complete)
        m_unfinished.erase(entry.record.id);
    else
        m_unfinished.insert(entry.record.id);
}

void DownloadList::setPosition(Entry& entry, std::int64_t position) {
    entry.record.position = position;
    m_lastPosition = std::max(m_lastPosition, position);
}

Entry* DownloadList::find(DownloadId id) {
    const auto found = m_entries.find(id);
    return found == m_entries.end() ? nullptr : &found->second;
}

Entry* DownloadList::findUnfinished(const DownloadRequest& request) {
    for (const DownloadId id : m_unfinished) {
        Entry& entry = m_entries.at(id);
        const DownloadRequest& old = entry.record.request;
        if (old.url == request.url && old.directory == request.directory && old.fileName == request.fileName)
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

std::vector<QueueEntry> DownloadList::queue() const {
    std::vector<QueueEntry> queue;
    for (const DownloadId id : m_unfinished) {
        const Entry& entry = m_entries.at(id);
        const DownloadRecord& record = entry.record;
        const bool closing = !entry.isIdle() && !isRunning(record.state);
        if (closing || (record.state != State::Queued && !isRunning(record.state)))
            continue;
        queue.push_back({id, record.state, record.position, entry.server, record.request.segments});
    }
    std::ranges::sort(queue, {}, &QueueEntry::position);
    return queue;
}

std::optional<Instant> DownloadList::nextRetry() const {
    std::optional<Instant> earliest;
    for (const DownloadId id : m_unfinished) {
        const auto& retryAt = m_entries.at(id).retryAt;
        if (retryAt && (!earliest || *retryAt < *earliest))
            earliest = retryAt;
    }
    return earliest;
}

std::vector<DownloadId> DownloadList::dueRetries(Instant now) const {
    std::vector<DownloadId> due;
    for (const DownloadId id : m_unfinished) {
        const auto& retryAt = m_entries.at(id).retryAt;
        if (retryAt && *retryAt <= now)
            due.push_back(id);
    }
    return due;
}

} // namespace intact
