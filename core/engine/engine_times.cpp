// SPDX-License-Identifier: GPL-3.0-or-later
// When downloads may run besides their place in the queue: the timetable, times to start, priorities.
#include "core/engine/engine_core.h"

#include <algorithm>
#include <utility>

namespace intact {

namespace {

using namespace std::chrono_literals;

// The clock on the wall is set, and a computer that slept does not count the time: it is looked at now and then.
constexpr std::chrono::seconds kLookAtClock = 30s;

} // namespace

void EngineCore::setHold(bool hold) {
    if (std::exchange(m_hold, hold) == hold)
        return;
    m_startedAnyway.clear();
    m_scheduleDue = true;
    if (!hold)
        return;
    for (Entry* entry : m_list.running()) {
        if (entry->record.state == State::Verifying) // nothing is left to fetch
            continue;
        note(entry->record.id, {.kind = LogKind::Held});
        stopAsQueued(*entry);
    }
}

void EngineCore::stopAsQueued(Entry& entry) {
    setState(entry, State::Queued);
    if (entry.host)
        m_hosts[*entry.host]->stop(entry.record.id);
}

void EngineCore::startNow(const std::vector<DownloadId>& ids) {
    forEach(ids, [this](Entry& entry) {
        if (entry.record.removed || entry.record.state == State::Complete)
            return;
        if (m_hold)
            m_startedAnyway.insert(entry.record.id);
        setStartAt(entry, std::nullopt);
        resumeOne(entry);
        save(entry);
        tell(entry);
    });
    m_scheduleDue = true;
}

void EngineCore::setStartAt(const std::vector<DownloadId>& ids, std::optional<WallTime> when) {
    forEach(ids, [this, when](Entry& entry) {
        if (entry.record.removed || entry.record.state == State::Complete)
            return;
        setStartAt(entry, when);
        save(entry);
        tell(entry);
    });
}

// A time that has passed means now.
void EngineCore::setStartAt(Entry& entry, std::optional<WallTime> when) {
    DownloadRecord& record = entry.record;
    if (when && *when <= m_clock.wallNow())
        when.reset();
    m_scheduleDue = true;
    const bool isEnding = entry.finalizing || entry.endBegun; // nothing is left to start
    if (record.request.startAt == when || (when && isEnding))
        return;
    if (when)
        resumeOne(entry); // who says when wants it then
    record.request.startAt = when;
    m_list.requestChanged(entry);
    if (!when)
        return;
    note(record.id, {.kind = LogKind::Deferred, .until = when});
    if (isRunning(record.state))
        stopAsQueued(entry);
}

void EngineCore::startThoseDue() {
    for (Entry* entry : entriesOf(m_list.dueStarts(m_clock.wallNow()))) {
        setStartAt(*entry, std::nullopt);
        save(*entry);
        tell(*entry);
    }
}

std::optional<Instant> EngineCore::nextLookAtClock() const {
    const auto next = m_list.nextStart();
    if (!next)
        return std::nullopt;
    return m_clock.now() + std::clamp(*next - m_clock.wallNow(), std::chrono::seconds(0), kLookAtClock);
}

void EngineCore::setPriority(const std::vector<DownloadId>& ids, Priority priority) {
    forEach(ids, [this, priority](Entry& entry) {
        DownloadRequest& request = entry.record.request;
        if (entry.record.state == State::Complete || std::exchange(request.priority, priority) == priority)
            return;
        m_list.requestChanged(entry);
        save(entry);
        tell(entry);
    });
    m_scheduleDue = true;
}

} // namespace intact
