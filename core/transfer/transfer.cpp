// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/transfer.h"

#include <algorithm>
#include <cassert>

namespace intact {

namespace {

using namespace std::chrono_literals;

constexpr Duration kTick = 25ms;

} // namespace

Transfer::Transfer(Worker& worker, TransferPlan plan, TransferObserver& observer)
    : m_worker(worker), m_plan(std::move(plan)), m_observer(observer), m_random(m_plan.seed) {}

Transfer::~Transfer() {
    m_slots.clear();
    m_worker.removeClient(*this);
    if (m_part) {
        m_worker.removeWriteObserver(*m_part);
        m_worker.disk().forget(*m_part);
    }
}

void Transfer::start() {
    m_startedAt = now();
    m_nextReport = m_startedAt + kReportEvery;
    m_limiter.setRate(m_plan.rateLimit, m_startedAt);
    m_end.retry = m_plan.retry;
    m_passes = m_plan.retry.passes;
    beginExpecting();
    m_observer.transferState(id(), m_told = State::Connecting);
    m_worker.addClient(*this);
    if (const auto collected = collectSources(); !collected) {
        end(TransferEnd::Kind::Failed, collected.error());
        return;
    }
    if (canResume() && !ledger().durable.empty()) {
        m_phase = Phase::Opening;
        m_entityKnown = true;
        openPart();
        return;
    }
    m_end.stats.refetchedBytes += ledger().durable.size();
    ledger().durable.clear();
    m_phase = Phase::Running;
    askFirst();
}

void Transfer::openPart() {
    const DownloadRequest& request = m_plan.record.request;
    if (request.pieces && ledger().total && request.pieces->cover(*ledger().total))
        m_pieceBytes = request.pieces->pieceBytes;
    m_part = m_worker.disk().open({request.directory, ledger(), algorithmsFor(m_expectations, m_plan.keptDigest),
                                   m_plan.blockBytes, m_plan.lastEnd, request.pieces},
                                  m_plan.ledgerSink, *this);
    m_worker.setWriteObserver(*m_part, *this);
    for (Slot& slot : m_slots)
        slot.fetch->setPart(*m_part);
}

void Transfer::partOpened(const PartOpened& opened) {
    m_end.stats.refetchedBytes += opened.doubted;
    if (opened.doubted > 0)
        note(LogKind::Doubted, *m_source, opened.doubted);
    if (opened.partName != ledger().partName) {
        // The file system wanted another name, so the file is new: whoever looks for it must know.
        ledger().partName = opened.partName;
        Ledger found = ledger();
        found.durable.clear();
        found.blocks.clear();
        m_observer.transferFound(id(), m_plan.record.fileName, found);
    }
    if (m_phase != Phase::Opening)
        return;
    m_phase = Phase::Running;
    m_book.begin(*ledger().total, opened.believed);
    m_mostArrived = opened.believed.size();
    m_proof.want();
    askFirst();
}

void Transfer::bytesWritten(std::int64_t offset, std::int64_t length) {
    m_book.written({offset, offset + length});
    m_rate.add(length, now());
}

void Transfer::handOver() {
    for (Slot& slot : m_slots)
        slot.fetch->flush();
}

std::optional<Instant> Transfer::tick(Instant now) {
    for (Slot& slot : m_slots)
        slot.fetch->flushOld(now);
    if (m_phase == Phase::Running) {
        measureSources(now);
        replaceSlowOne(now);
        assignWork();
    }
    if (m_phase == Phase::Closing || m_phase == Phase::Ended)
        return std::nullopt;
    letHeldOnesGoOn(now);
    giveUpLateSearch(now);
    if (now >= m_nextReport)
        reportProgress(now);
    const bool held = std::ranges::any_of(m_slots, [](const Slot& slot) { return slot.fetch->isHeldByLimit(); });
    return held ? std::min(now + kTick, std::max(m_limiter.readyAt(), now)) : now + kTick;
}

void Transfer::partFailed(const Failure& failure) {
    if (m_phase != Phase::Closing && m_phase != Phase::Ended) {
        end(TransferEnd::Kind::Failed, failure);
    } else if (m_end.kind == TransferEnd::Kind::Whole) { // its last checkpoint could not be made
        m_end.kind = TransferEnd::Kind::Failed;
        m_end.failure = failure;
    }
}

void Transfer::stop() {
    if (m_phase != Phase::Closing && m_phase != Phase::Ended)
        end(TransferEnd::Kind::Stopped);
}

void Transfer::end(TransferEnd::Kind kind, Failure failure, Duration delay) {
    m_phase = Phase::Closing;
    m_end.kind = kind;
    m_end.failure = std::move(failure);
    m_end.delay = delay;
    m_end.stats.seconds = std::chrono::duration<double>(now() - m_startedAt).count();
    for (Slot& slot : m_slots) {
        if (slot.fetch->isRunning())
            count(slot, slot.fetch->use());
        slot.fetch->cancel();
    }
    m_end.stats.sources = m_sources.stats();
    m_end.retry.passes = m_passes;
    m_end.retry.tries = std::max(m_end.retry.tries, m_sources.mostTries());
    if (!m_part)
        report();
    else if (kind != TransferEnd::Kind::Whole) // which the disk loop has closed with the digest
        m_worker.disk().close(*m_part, DiskLoop::Close::WithCheckpoint);
}

void Transfer::partClosed(const std::shared_ptr<PartFile>& part, const Result<void>& checkpoint) {
    assert((part || m_end.kind != TransferEnd::Kind::Whole) && "what is whole has been closed as it is");
    if (m_end.kind == TransferEnd::Kind::Whole)
        m_end.part = part;
    else if (!checkpoint && m_end.kind != TransferEnd::Kind::Failed) {
        m_end.kind = TransferEnd::Kind::Failed;
        m_end.failure = checkpoint.error();
    }
    report();
}

// What an exchange that has ended, or is about to be ended, has brought over which connections.
void Transfer::count(Slot& slot, const ConnectionUse& use) {
    slot.source->connections += use.opened;
    noteBrought(slot);
    m_end.stats.connections += use.opened;
    m_end.stats.reusedConnections += use.reused ? 1 : 0;
}

void Transfer::noteBrought(Slot& slot) {
    const ByteRange fresh{slot.countedTo, slot.fetch->position()};
    slot.source->bytes += fresh.length();
    addBrought(*slot.source, fresh);
    slot.countedTo = fresh.end;
}

void Transfer::report() {
    m_phase = Phase::Ended;
    m_observer.transferEnded(id(), std::move(m_end)); // its part file may be opened again before this transfer is gone
}

} // namespace intact
