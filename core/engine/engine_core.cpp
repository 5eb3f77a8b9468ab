// SPDX-License-Identifier: GPL-3.0-or-later
// Beginning and end of the engine, and what all its parts do: tell, store, hand over to its thread.
#include "core/engine/engine_core.h"

#include "core/engine/crash_report.h"

#include <algorithm>
#include <thread>

namespace intact {

namespace {

int workersFor(int wanted) {
    return wanted > 0 ? wanted : std::clamp(static_cast<int>(std::thread::hardware_concurrency()) / 2, 1, 4);
}

} // namespace

EngineCore::EngineCore(const EngineOptions& options, const Clock& clock, FileOps& files,
                       std::unique_ptr<QueueStore> store, EventQueue& events)
    : m_options(options)
    , m_clock(clock)
    , m_files(files)
    , m_events(events)
    , m_hold(options.hold)
    , m_loop(clock, [this](Instant now) { return tick(now); })
    , m_checkpointer(
          std::make_unique<Checkpointer>(std::move(store), options.snapshotEvery, [this] { m_loop.wake(); })) {
    m_checker = std::make_unique<FileChecker>(
        files, clock,
        [this](DownloadId id, std::int64_t read, std::int64_t size, bool paused) {
            m_events.push(CheckProgress{id, read, size, paused});
        },
        [this](const CheckJob& job, const FileDigests& digests) {
            post([job, digests](EngineCore& core) { core.fileRead(job, digests); });
        });
    m_textSignatures = std::make_unique<SignatureChecker>(files);
    m_fileSignatures = std::make_unique<SignatureChecker>(files);
    m_checksums.setKeys(kindsOf(options.signatureKeys));
    const int workers = workersFor(options.workers);
    const std::size_t buffers = BufferPool::shareOf(static_cast<std::size_t>(workers));
    for (int i = 0; i < workers; ++i)
        m_hosts.push_back(std::make_unique<TransferHost>(files, clock, static_cast<TransferObserver&>(*this),
                                                         options.timeouts, buffers));
}

EngineCore::~EngineCore() {
    beginStopping();
    m_whenStopped.wait();
    m_checker.reset();
    m_textSignatures.reset();
    m_fileSignatures.reset();
    m_loop.stop();
    m_checkpointer.reset();
    m_hosts.clear();
}

bool EngineCore::stop(Duration most) {
    beginStopping();
    return m_whenStopped.wait_for(most) == std::future_status::ready;
}

void EngineCore::beginStopping() {
    if (m_whenStopped.valid())
        return;
    std::promise<std::future<void>> asked;
    post([&asked](EngineCore& core) {
        core.m_stopped.emplace();
        core.m_checker->stop();
        core.m_fileSignatures->stop();
        asked.set_value(core.m_stopped->get_future());
        for (const Entry* entry : core.m_list.busy()) {
            if (entry->host)
                core.m_hosts[*entry->host]->stop(entry->record.id);
        }
        core.tellIfStopped();
    });
    m_whenStopped = asked.get_future().get();
}

void EngineCore::command(std::function<void(EngineCore&)> command) {
    post([command = std::move(command)](EngineCore& core) mutable {
        if (core.m_reading)
            core.m_reading->commands.push_back(std::move(command));
        else
            command(core);
    });
}

void EngineCore::post(std::function<void(EngineCore&)> command) {
    m_loop.post([this, command = std::move(command)] { command(*this); });
}

/// From a thread that calls m_loop.wake() at the end of its round.
void EngineCore::postFromRound(std::function<void(EngineCore&)> command) {
    m_loop.postQuietly([this, command = std::move(command)] { command(*this); });
}

// --- telling and storing
// ----------------------------------------------------------------------------------------------------

void EngineCore::setState(Entry& entry, State state) {
    if (!transitionTo(entry.record, state))
        return;
    if (!isRunning(state))
        entry.progress.reset();
    if (state != State::Waiting) {
        entry.offline = false;
        entry.diskWait.reset();
    }
    m_list.stateChanged(entry);
    m_scheduleDue = true;
    noteForCrash(entry.record);
    tell(entry);
}

void EngineCore::fail(Entry& entry, State state, Failure failure) {
    if (!canTransition(entry.record.state, state))
        return;
    noteFailure(entry.record.id, state == State::Waiting ? LogKind::Waiting : LogKind::Failed, failure,
                state == State::Waiting ? entry.record.waitingUntil : std::nullopt);
    entry.record.failure = std::move(failure);
    setState(entry, state);
    save(entry);
}

void EngineCore::tell(const Entry& entry, std::optional<TransferStats> stats) {
    if (entry.record.removed)
        return;
    DownloadChanged event{entry.record, stats};
    event.record.ledger.blocks.clear();
    m_events.add(std::move(event));
    if (m_watched == entry.record.id)
        tellDetails(entry);
}

void EngineCore::tellDetails(const Entry& entry) {
    Details details;
    details.record = entry.record;
    details.record.ledger.blocks.clear();
    details.received = entry.record.ledger.durable.ranges();
    if (entry.progress) {
        details.progress = *entry.progress;
    } else {
        details.progress.id = entry.record.id;
        details.progress.total = entry.record.ledger.total;
        details.progress.received = entry.record.durableBytes();
        details.progress.ranges = entry.record.ledger.durable.coarse(Progress::kMaxRuns);
    }
    m_events.add(std::move(details));
}

// What runs is stored as queued: that is what it is after a crash. What has begun to end stays so until it has ended.
void EngineCore::save(const Entry& entry) {
    DownloadRecord record = entry.record;
    record.crashes.running = isRunning(record.state) && record.state != State::Finalizing;
    if (isRunning(record.state) && record.state != State::Finalizing)
        record.state = State::Queued;
    if (entry.endBegun)
        record.state = State::Finalizing;
    record.ledger = {}; // has its own row
    // Packed, because there may be 100,000 on their way at once.
    afterCommit([packed = PackedRecord(record)](QueueStore& store) { return store.update(packed.unpack()); }, {});
}

void EngineCore::afterCommit(std::function<Result<void>(QueueStore&)> write,
                             std::function<void(EngineCore&, Result<void>)> then) {
    StoreJob job;
    job.write = std::move(write);
    job.done = [this, then = std::move(then)](const Result<void>& done) {
        if (then)
            postFromRound([then, done](EngineCore& core) { then(core, done); });
        else if (!done)
            postFromRound([done](EngineCore& core) { core.refuse({}, done.error()); });
    };
    m_checkpointer->submit(std::move(job));
}

void EngineCore::idle(Entry& entry) {
    nothingLeftOf(entry.record.id);
    if (entry.purgeWhenIdle && entry.isIdle())
        purgeOne(entry);
    tellIfStopped();
}

// What has been asked for is in the store before the end.
void EngineCore::tellIfStopped() {
    if (!m_stopped || m_stopTold || m_reading || !m_adding.empty() || !m_list.busy().empty() || m_beingChecked)
        return;
    m_stopTold = true;
    m_stopped->set_value();
}

void EngineCore::forEach(const std::vector<DownloadId>& ids, const std::function<void(Entry&)>& work) {
    for (const DownloadId id : ids) {
        if (Entry* entry = m_list.find(id))
            work(*entry);
        m_list.packIfResting(id);
    }
}

std::vector<Entry*> EngineCore::entriesOf(const std::vector<DownloadId>& ids) {
    std::vector<Entry*> entries;
    for (const DownloadId id : ids) {
        if (Entry* entry = m_list.find(id))
            entries.push_back(entry);
    }
    return entries;
}

} // namespace intact
