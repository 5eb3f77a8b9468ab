// SPDX-License-Identifier: GPL-3.0-or-later
// Which downloads run, and what becomes of what they tell.
#include "core/engine/engine_core.h"

#include "core/intake/file_name.h"

#include <algorithm>

namespace intact {

namespace {

// What changes even when a single connection gets it whole is left to the person.
constexpr int kMostRestarts = 4;

} // namespace

std::optional<Instant> EngineCore::tick(Instant now) {
    for (Entry* entry : entriesOf(m_list.dueRetries(now))) {
        entry->retryAt.reset();
        setState(*entry, State::Queued);
    }
    startThoseDue();
    if (m_hostsChangeAt && *m_hostsChangeAt <= now)
        m_scheduleDue = true;
    if (m_scheduleDue && !m_stopped && !m_reading) {
        m_scheduleDue = false;
        schedule();
    }
    lookForNetwork(now);
    lookAtDisks(now);
    std::optional<Instant> next = m_list.nextRetry();
    for (const auto& other : {m_hostsChangeAt, m_lookForNetworkAt, m_list.nextDisk(), nextLookAtClock()})
        next = next && other ? std::min(next, other) : std::max(next, other);
    if (m_logDue && !m_reading)
        tellLog();
    m_list.packResting();
    m_events.flush();
    return next;
}

void EngineCore::schedule() {
    std::vector<QueueEntry> entries = queue();
    if (holdQueued(entries))
        entries = queue();
    // Those that wait for the network keep their places: otherwise the whole queue would try its luck.
    QueueLimits limits = m_options.limits;
    limits.maxRunning -= static_cast<int>(m_list.offline().size());
    const std::vector<DownloadId> chosen = downloadsToStart(entries, limits);
    for (Entry* entry : entriesOf(chosen))
        setState(*entry, State::Connecting);
    m_scheduleDue = false; // what has just been started is in its place already
    for (QueueEntry& queued : entries) {
        if (std::ranges::find(chosen, queued.id) != chosen.end())
            queued.state = State::Connecting;
    }
    m_hostsChangeAt = m_hostBook.nextChange(entries, m_clock.now());
    for (const ConnectionGrant& grant : divideConnections(entries, m_options.limits)) {
        Entry* entry = m_list.find(grant.id);
        const int connections = entry->mayUseParts() ? grant.connections : 1;
        const bool limited = m_hostBook.isLimited(entry->server, m_clock.now());
        if (!entry->host && std::ranges::find(chosen, grant.id) != chosen.end())
            startTransfer(*entry, connections);
        else if (entry->host && (entry->connections != connections || entry->hostLimited != limited))
            m_hosts[*entry->host]->setConnections(grant.id, connections, limited);
        if (entry->host && !entry->mirrors().empty())
            m_hosts[*entry->host]->setMirrorConnections(grant.id, mirrorConnections(*entry));
        entry->connections = connections;
        entry->hostLimited = limited;
    }
    shareRates();
}

std::size_t EngineCore::leastBusyHost() {
    if (m_hosts.size() == 1)
        return 0;
    std::vector<int> load(m_hosts.size(), 0);
    for (const Entry* entry : m_list.running()) {
        if (entry->host)
            ++load[*entry->host];
    }
    return static_cast<std::size_t>(std::ranges::min_element(load) - load.begin());
}

void EngineCore::startTransfer(Entry& entry, int connections) {
    TransferPlan plan;
    plan.record = entry.record;
    plan.linkIsNew = entry.freshLink.has_value();
    if (entry.freshLink)
        plan.record.request = *entry.freshLink;
    plan.connections = connections;
    entry.namedMirrors.clear();
    plan.mirrorConnections = mirrorConnections(entry);
    plan.hostLimits = m_hostBook.isLimited(entry.server, m_clock.now());
    plan.rateLimit = m_options.rateLimit ? m_options.rateLimit : entry.record.request.rateLimit;
    plan.retry = entry.retry;
    plan.accesses = m_accesses;
    plan.hasNetwork = m_options.hasNetwork;
    plan.discovery = m_options.discovery;
    plan.hasKeys = m_options.signatureKeys != SignatureKeys();
    plan.keptDigest = plan.hasKeys ? KeptDigest::Sha256 : m_options.keptDigest;
    if (plan.discovery)
        plan.knownBeside = m_checksums.known(plan.record.request.url);
    plan.blockBytes = m_options.blockBytes;
    plan.lastEnd = entry.lastEnd;
    plan.chooseName = [request = entry.record.request](const NameFacts& facts) {
        return chooseFileName({request.fileName, facts.contentDisposition, request.url, facts.finalUrl});
    };
    plan.ledgerSink = ledgerSinkFor(entry.record.id);
    plan.seed = static_cast<std::uint32_t>(m_random());
    note(entry.record.id, {.kind = LogKind::Started, .number = entry.record.durableBytes()});
    // A crash must know who was running.
    afterCommit([id = entry.record.id](QueueStore& store) { return store.markRunning(id); }, {});
    entry.rate = plan.rateLimit;
    entry.rateUse = {};
    entry.host = leastBusyHost();
    m_hosts[*entry.host]->start(std::move(plan));
    if (m_watched == entry.record.id)
        m_hosts[*entry.host]->setWatched(entry.record.id, true);
}

// Called on a disk thread; goes to the checkpoint thread, and back to the disk thread through `done`.
LedgerSink EngineCore::ledgerSinkFor(DownloadId id) {
    return [this, id](const std::shared_ptr<PartFile>& part, Ledger snapshot, bool last,
                      std::function<void(CheckpointDone)> done) {
        const auto ledger = std::make_shared<Ledger>(std::move(snapshot));
        const Instant begin = m_clock.now();
        StoreJob job;
        job.part = part;
        job.sync = [part, ledger, last]() -> Result<void> {
            if (auto synced = part->sync(); !synced || !last)
                return synced;
            const auto status = part->status();
            if (status)
                ledger->partModifiedNs = status->modifiedNs;
            return {};
        };
        job.write = [id, ledger](QueueStore& store) {
            return store.saveLedger(id, *ledger);
        };
        job.done = [this, id, ledger, begin, done = std::move(done)](const Result<void>& result) {
            // Before done(): the end of the transfer must find the ledger that its last checkpoint made.
            if (result) {
                postFromRound([id, ledger](EngineCore& core) {
                    if (Entry* entry = core.m_list.find(id)) {
                        entry->record.ledger = *ledger;
                        entry->lastEnd = LastEnd::Clean;
                    }
                });
            }
            done({result, m_clock.now() - begin});
        };
        m_checkpointer->submit(std::move(job));
    };
}

// --- what transfers tell, on a network thread
// -------------------------------------------------------------------------------

void EngineCore::transferFound(DownloadId id, const std::string& fileName, const Ledger& ledger) {
    postFromRound([id, fileName, ledger](EngineCore& core) {
        Entry* entry = core.m_list.find(id);
        if (entry == nullptr)
            return;
        core.noteFound(*entry, fileName, ledger);
        const bool nothingStored = entry->record.ledger.partName.empty();
        // A checkpoint may have been faster than this: what it has made durable stays.
        if (entry->record.ledger.partName != ledger.partName || entry->record.ledger.durable.empty())
            entry->record.ledger = ledger;
        if (entry->record.fileName.empty()) {
            entry->record.fileName = fileName;
            core.applyRules(entry->record.request, fileName);
        }
        // One that arrives in a single buffer is whole before this would be stored; after a crash it is fetched again.
        const bool isLittle = ledger.total && *ledger.total <= static_cast<std::int64_t>(BufferPool::kBufferBytes);
        if (!isLittle || !nothingStored) {
            core.save(*entry);
            core.afterCommit(
                [id, page = entry->record.ledger](QueueStore& store) { return store.saveLedger(id, page); }, {});
        }
        if (entry->host && entry->record.state == State::Connecting)
            core.setState(*entry, State::Downloading);
        else
            core.tell(*entry);
    });
}

void EngineCore::transferState(DownloadId id, State state) {
    postFromRound([id, state](EngineCore& core) {
        Entry* entry = core.m_list.find(id);
        if (entry != nullptr && entry->host && entry->record.state != state && isRunning(entry->record.state))
            core.setState(*entry, state);
        if (entry != nullptr && state == State::Verifying) // all bytes have arrived
            core.rateUsed(*entry, {});
    });
}

void EngineCore::transferProgress(const Progress& progress, const std::optional<Details>& details, const RateUse& use) {
    postFromRound([progress, details, use](EngineCore& core) {
        Entry* entry = core.m_list.find(progress.id);
        if (entry == nullptr || entry->record.removed)
            return;
        entry->progress = progress;
        core.rateUsed(*entry, use);
        core.m_events.add(progress);
        if (details && core.m_watched == progress.id) {
            Details all = *details;
            all.record = entry->record;
            all.record.ledger.blocks.clear();
            core.m_events.add(std::move(all));
        }
    });
}

void EngineCore::sourceDropped(const SourceDropped& dropped) {
    postFromRound([dropped](EngineCore& core) {
        core.note(dropped.id, {.kind = LogKind::SourceDropped,
                               .text = dropped.server,
                               .reason = dropped.failure.reason,
                               .detail = dropped.failure.detail});
        core.m_events.add(dropped);
    });
}

void EngineCore::transferEnded(DownloadId id, TransferEnd end) {
    postFromRound([id, end = std::move(end)](EngineCore& core) mutable { core.ended(id, std::move(end)); });
}

// Whoever gets the end gets the part file with it: it is closed where that is done with it, and not here.
void EngineCore::ended(DownloadId id, TransferEnd end) {
    Entry* entry = m_list.find(id);
    if (entry == nullptr || !entry->host)
        return;
    // Paused, removed or stopped meanwhile: the state that was asked for stays, but for a file that is whole.
    const bool whole = end.kind == TransferEnd::Kind::Whole && !entry->beginAnewWhenIdle;
    const bool isWanted = !entry->record.removed && (whole || isRunning(entry->record.state));
    if (auto part = isWanted ? nullptr : std::exchange(end.part, nullptr)) {
        end.kind = TransferEnd::Kind::Stopped;
        closeFirst(std::move(part), [id, end](EngineCore& core) { core.ended(id, end); });
        return;
    }
    m_hosts[*entry->host]->dispose(id);
    m_checksums.forget(id);
    entry->host.reset();
    // A server that serves others of ours at that moment has room for no more: that is no failure of this one.
    const bool noRoom = end.failure.reason == FailureReason::ServerBusy && othersWorkAt(*entry);
    if (!noRoom && !failedForWantOfNetwork(end))
        entry->retry = end.retry;
    if (isWanted)
        settle(*entry, std::move(end));
    applyWaitingOptions(*entry);
    if (entry->beginAnewWhenIdle)
        beginAnew(*entry);
    if (!entry->finalizing)
        idle(*entry);
    m_scheduleDue = true;
}

void EngineCore::settle(Entry& entry, TransferEnd end) {
    if (failedForWantOfNetwork(end)) {
        waitForNetwork(entry, end.failure);
        return;
    }
    switch (end.kind) {
    case TransferEnd::Kind::Whole:
        if (end.ofFile)
            checkFileSignature(entry, std::move(end));
        else
            finish(entry, std::move(end));
        return;
    case TransferEnd::Kind::Waiting:
        entry.retryAt = m_clock.now() + end.delay;
        entry.record.waitingUntil = m_clock.wallNow() + std::chrono::ceil<std::chrono::seconds>(end.delay);
        fail(entry, State::Waiting, end.failure);
        return;
    case TransferEnd::Kind::Failed:
        dropFreshLink(entry);
        if (end.failure.reason == FailureReason::FileChanged && isOfUnknownOrigin(entry.record.ledger)) {
            // Of another file from the beginning; whose it was has it still.
            noteFailure(entry.record.id, LogKind::StartedOver, end.failure);
            forgetBytes(entry);
            setState(entry, State::Queued);
            return;
        }
        if (!waitForDisk(entry, end.failure))
            fail(entry, State::Failed, end.failure);
        return;
    case TransferEnd::Kind::Restart:
        noteFailure(entry.record.id, LogKind::StartedOver, end.failure);
        forgetBytes(entry);
        ++entry.retry.restarts;
        entry.retry.tries = 0; // the next failure counts from the bytes there are then
        entry.retry.bytesAtFirst = 0;
        if (entry.retry.restarts <= kMostRestarts)
            setState(entry, State::Queued);
        else
            fail(entry, State::Failed, end.failure);
        return;
    case TransferEnd::Kind::Offline: // see failedForWantOfNetwork()
    case TransferEnd::Kind::Stopped:
        // The engine is stopping; stored as queued, it goes on next time.
        return;
    }
}

} // namespace intact
