// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/download_list.h"

#include "core/net/url.h"

#include <algorithm>
#include <functional>

namespace intact {

namespace {

std::string serverOf(const DownloadRequest& request) {
    const Origin origin = Origin::ofChecked(request.url);
    return origin.host.empty() ? std::string() : origin.server();
}

std::size_t keyOf(const DownloadRequest& request) {
    return std::hash<std::string>()(downloadKey(request));
}

bool isUnfinished(const DownloadRecord& record) {
    return !record.removed && record.state != State::Complete;
}

} // namespace

std::string downloadKey(const DownloadRequest& request) {
    return request.url + '\n' + request.directory + '\n' + request.fileName;
}

bool Entry::isAtRest() const {
    // A new member does not compile until it has been thought of here.
    const auto& [itsRecord, itsServer, itsHost, isFinalizing, hasBegunToEnd, isToBePurged, retriedAt, itsLastEnd,
                 isOffline, itsDiskWait, itsDiskStops, itsRetry, itsFreshLink, itsOptions, isToBeginAnew, isForgetting,
                 itsProgress, key, use, named, share, limited, itsRate] = *this;
    const State state = itsRecord.state;
    // What has failed or was paused starts with new counts when the person wants it again.
    const bool countsMatter = state == State::Queued;
    const bool calm = state == State::Paused || state == State::Failed || state == State::Complete ||
                      (countsMatter && itsRetry == RetryCount());
    return calm && isIdle() && !hasBegunToEnd && !itsOptions && !isToBePurged && !retriedAt && !isOffline &&
           !itsDiskWait && itsDiskStops.count == 0 && !itsFreshLink && !isToBeginAnew && isForgetting == 0 &&
           !itsProgress;
}

DownloadList::Drawer DownloadList::drawerOf(const DownloadRecord& record) {
    if (!isUnfinished(record))
        return Drawer::None;
    if (record.state == State::Finalizing)
        return Drawer::Finishing;
    if (isRunning(record.state))
        return Drawer::Running;
    if (record.state == State::Waiting)
        return Drawer::Waiting;
    if (record.state == State::Queued)
        return record.request.startAt ? Drawer::Later : Drawer::Queued;
    return Drawer::None;
}

Entry& DownloadList::insert(DownloadRecord record, LastEnd lastEnd) {
    const DownloadId id = record.id;
    Slot& slot = m_slots[id];
    slot.position = record.position;
    slot.entry = std::make_unique<Entry>();
    Entry& entry = *slot.entry;
    entry.record = std::move(record);
    entry.server = serverOf(entry.record.request);
    entry.lastEnd = lastEnd;
    entry.requestKey = keyOf(entry.record.request);
    m_lastPosition = std::max(m_lastPosition, slot.position);
    file(entry);
    touch(id, slot);
    return entry;
}

void DownloadList::erase(DownloadId id) {
    unfile(*find(id));
    m_slots.erase(id);
}

Entry* DownloadList::find(DownloadId id) {
    const auto found = m_slots.find(id);
    if (found == m_slots.end())
        return nullptr;
    touch(id, found->second);
    return found->second.entry ? found->second.entry.get() : &unpack(found->second);
}

std::optional<DownloadRecord> DownloadList::recordOf(DownloadId id) const {
    const auto found = m_slots.find(id);
    if (found == m_slots.end())
        return std::nullopt;
    const Slot& slot = found->second;
    if (slot.entry)
        return slot.entry->record;
    DownloadRecord record = slot.packed.unpack();
    record.position = slot.position;
    return record;
}

void DownloadList::touch(DownloadId id, Slot& slot) {
    if (!std::exchange(slot.touched, true))
        m_touched.push_back(id);
}

Entry& DownloadList::unpack(Slot& slot) {
    slot.entry = std::make_unique<Entry>();
    Entry& entry = *slot.entry;
    entry.record = slot.packed.unpack();
    entry.record.position = slot.position;
    entry.server = *slot.server;
    entry.lastEnd = slot.lastEnd;
    entry.requestKey = keyOf(entry.record.request);
    slot.packed = {};
    return entry;
}

void DownloadList::pack(Slot& slot) {
    const Entry& entry = *slot.entry;
    slot.packed = PackedRecord(entry.record);
    slot.server = &*m_servers.insert(entry.server).first;
    slot.segments = static_cast<std::uint8_t>(entry.record.request.segments);
    slot.lastEnd = entry.lastEnd;
    slot.removed = entry.record.removed;
    slot.entry.reset();
}

void DownloadList::packResting() {
    for (const DownloadId id : std::exchange(m_touched, {}))
        packIfResting(id);
}

void DownloadList::packIfResting(DownloadId id) {
    const auto found = m_slots.find(id);
    if (found == m_slots.end())
        return;
    found->second.touched = false;
    if (found->second.entry && found->second.entry->isAtRest())
        pack(found->second);
}

void DownloadList::requestChanged(Entry& entry) {
    unfile(entry);
    entry.requestKey = keyOf(entry.record.request);
    file(entry);
}

// Most states that a download goes through are one drawer.
void DownloadList::stateChanged(Entry& entry) {
    Slot& slot = m_slots.at(entry.record.id);
    if (slot.isUnfinished && !isUnfinished(entry.record))
        forgetRequest(entry, slot);
    else if (!slot.isUnfinished && isUnfinished(entry.record))
        noteRequest(entry, slot);
    if (slot.drawer == drawerOf(entry.record))
        return;
    takeOut(entry, slot);
    putIn(entry, slot);
}

void DownloadList::file(Entry& entry) {
    Slot& slot = m_slots.at(entry.record.id);
    if (isUnfinished(entry.record))
        noteRequest(entry, slot);
    putIn(entry, slot);
}

void DownloadList::unfile(Entry& entry) {
    Slot& slot = m_slots.at(entry.record.id);
    if (slot.isUnfinished)
        forgetRequest(entry, slot);
    takeOut(entry, slot);
}

void DownloadList::noteRequest(const Entry& entry, Slot& slot) {
    m_byRequest.emplace(entry.requestKey, entry.record.id);
    slot.isUnfinished = true;
}

void DownloadList::forgetRequest(const Entry& entry, Slot& slot) {
    const auto [first, last] = m_byRequest.equal_range(entry.requestKey);
    const auto known = std::find_if(first, last, [&](const auto& pair) { return pair.second == entry.record.id; });
    if (known != last)
        m_byRequest.erase(known);
    slot.isUnfinished = false;
}

void DownloadList::putIn(Entry& entry, Slot& slot) {
    const DownloadRecord& record = entry.record;
    slot.priority = record.request.priority;
    slot.startAt = record.request.startAt;
    slot.drawer = drawerOf(record);
    switch (slot.drawer) {
    case Drawer::None:
        break;
    case Drawer::Finishing:
        m_finishing.insert(&entry);
        break;
    case Drawer::Running:
        m_running.insert(&entry);
        break;
    case Drawer::Waiting:
        m_waiting.insert(&entry);
        break;
    case Drawer::Later:
        m_later.emplace(*slot.startAt, record.id);
        break;
    case Drawer::Queued:
        m_queued[entry.server].insert({slot.priority, record.position, record.id});
        break;
    }
}

void DownloadList::takeOut(Entry& entry, Slot& slot) {
    switch (std::exchange(slot.drawer, Drawer::None)) {
    case Drawer::None:
        break;
    case Drawer::Finishing:
        m_finishing.erase(&entry);
        break;
    case Drawer::Running:
        m_running.erase(&entry);
        break;
    case Drawer::Waiting:
        m_waiting.erase(&entry);
        break;
    case Drawer::Later:
        m_later.erase({*slot.startAt, entry.record.id});
        break;
    case Drawer::Queued: {
        const auto queued = m_queued.find(entry.server);
        if (queued == m_queued.end())
            break;
        queued->second.erase({slot.priority, slot.position, entry.record.id});
        if (queued->second.empty())
            m_queued.erase(queued);
        break;
    }
    }
}

void DownloadList::setPosition(DownloadId id, std::int64_t position) {
    Slot& slot = m_slots.at(id);
    const auto queued = m_queued.find(slot.entry ? slot.entry->server : *slot.server);
    if (queued != m_queued.end() && queued->second.erase({slot.priority, slot.position, id}) > 0)
        queued->second.insert({slot.priority, position, id});
    slot.position = position;
    if (slot.entry)
        slot.entry->record.position = position;
    m_lastPosition = std::max(m_lastPosition, position);
}

void DownloadList::setServer(Entry& entry, const DownloadRequest& request) {
    setServer(entry, serverOf(request));
}

void DownloadList::setServer(Entry& entry, const std::string& server) {
    unfile(entry);
    entry.server = server;
    file(entry);
}

Entry* DownloadList::findUnfinished(const DownloadRequest& request) {
    const auto [first, last] = m_byRequest.equal_range(keyOf(request));
    for (auto known = first; known != last; ++known) {
        Entry& entry = *find(known->second);
        const DownloadRequest& old = entry.record.request;
        if (old.url == request.url && old.directory == request.directory && old.fileName == request.fileName)
            return &entry;
    }
    return nullptr;
}

std::vector<DownloadId> DownloadList::order() const {
    std::vector<std::pair<std::int64_t, DownloadId>> sorted;
    for (const auto& [id, slot] : m_slots) {
        if (!(slot.entry ? slot.entry->record.removed : slot.removed))
            sorted.emplace_back(slot.position, id);
    }
    std::ranges::sort(sorted);
    std::vector<DownloadId> ids;
    ids.reserve(sorted.size());
    for (const auto& [position, id] : sorted)
        ids.push_back(id);
    return ids;
}

std::vector<Entry*> DownloadList::running() {
    return {m_running.begin(), m_running.end()};
}

std::vector<Entry*> DownloadList::busy() {
    std::vector<Entry*> busy;
    for (const auto& [id, slot] : m_slots) {
        if (slot.entry && !slot.entry->isIdle())
            busy.push_back(slot.entry.get());
    }
    return busy;
}

std::size_t DownloadList::unpacked() const {
    return static_cast<std::size_t>(
        std::ranges::count_if(m_slots, [](const auto& pair) { return pair.second.entry != nullptr; }));
}

} // namespace intact
