// SPDX-License-Identifier: GPL-3.0-or-later
// From the stored list to running downloads.
#include "core/disk/names.h"
#include "core/download/secrets.h"
#include "core/engine/crash_guard.h"
#include "core/engine/engine_core.h"
#include "core/net/exchange.h"

namespace intact {

namespace {

// Downloads: enough for the first screen; then few enough that the store does not keep other work waiting for long.
constexpr std::int64_t kFirstPiece = 256;
constexpr std::int64_t kNextPieces = 2048;

// The name of a small file is stored with its end; a checkpoint before that has stored the part file's name, which
// holds it.
void nameByPart(DownloadRecord& record) {
    if (!record.fileName.empty())
        return;
    if (auto parts = splitPartFileName(record.ledger.partName))
        record.fileName = std::move(parts->first);
}

} // namespace

void EngineCore::start(StoredState state) {
    m_nextId = state.nextId;
    m_nextCategory = state.categories.next;
    m_categories = std::move(state.categories.categories);
    m_events.push(CategoriesTold{m_categories, state.categories.everSet});
    m_hostBook = HostBook(state.hosts, m_clock.now(), m_clock.wallNow());
    for (const HostRecord& host : state.hosts) {
        if (host.access != HostAccess())
            m_accesses[host.server] = host.access;
    }
    m_reading.emplace();
    m_reading->lastEnd = state.lastEnd;
    m_reading->condition = std::move(state.condition);
    m_loop.start();
    readNext(m_nextId, kFirstPiece);
}

// From the newest download to the oldest, so that the top of the usual list is there at once. What cannot be read
// stays in the store, and is tried again by the next start.
void EngineCore::readNext(DownloadId before, std::int64_t most) {
    const auto piece = std::make_shared<std::vector<DownloadRecord>>();
    const auto read = [piece, before, most](QueueStore& store) -> Result<void> {
        auto records = store.loadBefore(before, most);
        if (!records)
            return tl::make_unexpected(records.error());
        *piece = std::move(*records);
        return {};
    };
    afterCommit(read, [piece, most](EngineCore& core, const Result<void>& done) {
        const bool last = !done || static_cast<std::int64_t>(piece->size()) < most;
        if (!last)
            core.readNext(piece->back().id, kNextPieces); // while this one is taken
        if (!done)
            core.refuse({}, done.error());
        core.takePiece(*piece, last);
    });
}

void EngineCore::takePiece(std::vector<DownloadRecord>& records, bool last) {
    ListLoaded loaded;
    loaded.last = last;
    loaded.records.reserve(records.size());
    for (DownloadRecord& record : records) {
        const bool removed = record.removed;
        PackedRecord packed = takeStored(std::move(record));
        if (!removed)
            loaded.records.push_back(std::move(packed));
    }
    m_events.push(std::move(loaded));
    if (last)
        readingEnded();
}

PackedRecord EngineCore::takeStored(DownloadRecord record) {
    restoreProxyLogin(record.request, m_options.proxy);
    nameByPart(record);
    if (noteLastEnd(record, m_reading->lastEnd))
        m_reading->changed.push_back(record.id);
    if (record.removed)
        m_reading->purge.push_back(record.id);
    else if (record.state == State::Finalizing)
        m_reading->finalizing.push_back(record.id);
    else if (isUnfinishedAndWanted(record.state))
        becomeStartable(record);
    PackedRecord packed(record);
    const DownloadId id = record.id;
    m_list.insert(std::move(record), m_reading->lastEnd);
    m_list.packIfResting(id);
    return packed;
}

void EngineCore::readingEnded() {
    const Reading read = *std::exchange(m_reading, std::nullopt);
    tellCondition(read.condition);
    for (Entry* entry : entriesOf(read.changed))
        save(*entry);
    forEach(read.purge, [this](Entry& entry) { purgeOne(entry); });
    for (Entry* entry : entriesOf(read.finalizing))
        resumeFinalizing(*entry);
    for (const auto& command : read.commands)
        command(*this);
    m_scheduleDue = true;
    tellIfStopped();
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
