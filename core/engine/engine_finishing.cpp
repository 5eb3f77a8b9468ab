// SPDX-License-Identifier: GPL-3.0-or-later
// From the last proven byte to the final name, and what is told and stored on the way.
#include "core/engine/crash_report.h"
#include "core/engine/engine_core.h"
#include "core/verify/expectations.h"

#include <algorithm>

namespace intact {

void EngineCore::finish(Entry& entry, TransferEnd end) {
    entry.finalizing = true;
    setState(entry, State::Finalizing);
    if (end.proof)
        note(entry.record.id, {.kind = LogKind::Verified,
                               .text = std::string(digestInfo(end.proof->checksum.algorithm).name),
                               .detail = whereItStands(end.proof->source, end.proof->place)});
    entry.record.proof = end.proof;
    entry.record.signature = end.signature;
    entry.record.lastCheck.reset();
    entry.record.digest = end.digest;
    entry.record.ledger.total = end.total;
    entry.record.request.pieces.reset(); // they have done their work, and only weigh
    const DownloadRecord& record = entry.record;
    const auto origin = m_options.noteOrigin ? std::optional(originOf(record.request)) : std::nullopt;
    const auto finishing = std::make_shared<Finishing>(Finishing{
        Completion(m_files, std::move(end.part), record.request.directory, record.fileName, end.total, origin), record,
        end.stats, false});
    prepare(finishing);
}

void EngineCore::prepare(std::shared_ptr<Finishing> finishing) {
    StoreJob job;
    job.part = finishing->completion.part();
    job.prepare = [finishing] {
        return finishing->completion.seal();
    };
    job.sync = [finishing] {
        return finishing->completion.sync();
    };
    job.step = [finishing] {
        return finishing->completion.choose();
    };
    job.write = [finishing](QueueStore& store) -> Result<void> {
        DownloadRecord& record = finishing->record;
        record.state = State::Finalizing;
        record.fileName = finishing->completion.name();
        record.ledger.partName = finishing->completion.part()->name();
        record.ledger.partDevice = finishing->completion.status().device;
        record.ledger.partInode = finishing->completion.status().inode;
        record.ledger.durable = RangeSet({0, finishing->completion.total()});
        if (auto updated = store.update(record); !updated)
            return updated;
        return store.saveLedger(record.id, record.ledger);
    };
    // On the checkpoint thread: straight into its next round, together with all others that got this far.
    job.done = [this, finishing = std::move(finishing)](const Result<void>& done) mutable {
        if (done) {
            finishing->begun = true;
            place(std::move(finishing));
        } else {
            finishing->completion.letGo(); // closed here: once the failure is told it may be opened again
            postFromRound([finishing = std::move(finishing), done](EngineCore& core) {
                core.finishingFailed(*finishing, done.error());
            });
        }
    };
    m_checkpointer->submit(std::move(job));
}

void EngineCore::place(std::shared_ptr<Finishing> finishing) {
    const auto placed = std::make_shared<bool>(false);
    StoreJob job;
    job.part = finishing->completion.part();
    job.step = [finishing, placed]() -> Result<void> {
        const auto done = finishing->completion.place();
        if (!done)
            return tl::make_unexpected(done.error());
        *placed = *done;
        return {};
    };
    job.write = [this, finishing, placed](QueueStore& store) {
        return *placed ? writeEnd(store, finishing->record) : Result<void>{};
    };
    job.done = [this, finishing = std::move(finishing), placed](const Result<void>& done) mutable {
        if (done && !*placed) {
            prepare(std::move(finishing));
            return;
        }
        finishing->completion.letGo();
        postFromRound([finishing = std::move(finishing), done](EngineCore& core) {
            if (done)
                core.finished(*finishing);
            else
                core.finishingFailed(*finishing, done.error());
        });
    };
    m_checkpointer->submit(std::move(job));
}

// On the checkpoint thread; again when the COMMIT failed.
Result<void> EngineCore::writeEnd(QueueStore& store, DownloadRecord& record) const {
    record.state = State::Complete;
    record.finishedAt = m_clock.wallNow();
    auto updated = store.updateState(record.id, record.state, record.finishedAt);
    if (!updated || record.ledger.blockBytes == 0)
        return updated;
    // Its place in the file system proves nothing any more, and the blocks only weigh.
    Ledger lighter = record.ledger;
    lighter.blocks.clear();
    lighter.blockBytes = 0;
    return store.saveLedger(record.id, lighter);
}

void EngineCore::finished(const Finishing& finishing) {
    Entry* entry = m_list.find(finishing.record.id);
    if (entry == nullptr)
        return;
    entry->finalizing = false;
    entry->endBegun = false;
    entry->record.fileName = finishing.record.fileName;
    entry->record.finishedAt = finishing.record.finishedAt;
    if (entry->record.request.filing != finishing.record.request.filing) // it was stored as it was when the end began
        storeFiling(*entry);
    entry->record.ledger = finishing.record.ledger;
    entry->record.ledger.blocks.clear();
    entry->record.ledger.blockBytes = 0;
    (void)transitionTo(entry->record, State::Complete);
    m_list.stateChanged(*entry);
    noteForCrash(entry->record);
    note(entry->record.id,
         {.kind = LogKind::Finished, .text = entry->record.fileName, .number = finishing.completion.total()});
    tell(*entry, finishing.stats);
    m_scheduleDue = true;
    idle(*entry);
}

void EngineCore::finishingFailed(const Finishing& finishing, const Failure& failure) {
    Entry* entry = m_list.find(finishing.record.id);
    if (entry == nullptr)
        return;
    entry->finalizing = false;
    entry->endBegun = finishing.begun;
    if (finishing.begun) {
        // It may have its final name already.
        entry->record.fileName = finishing.record.fileName;
        entry->record.ledger = finishing.record.ledger;
    }
    if (!waitForDisk(*entry, failure))
        fail(*entry, State::Failed, failure);
    m_scheduleDue = true;
    idle(*entry);
}

// A whole file with which nobody goes on. Closing can wait for the disk, so it is left to the checkpoint thread;
// whoever opens it again comes `then`.
void EngineCore::closeFirst(std::shared_ptr<PartFile> part, std::function<void(EngineCore&)> then) {
    StoreJob job;
    job.step = [part = std::move(part)]() mutable -> Result<void> {
        part.reset();
        return {};
    };
    job.done = [this, then = std::move(then)](const Result<void>&) {
        postFromRound(then);
    };
    m_checkpointer->submit(std::move(job));
}

// What failed between the two commits can be tried again: nothing is fetched.
void EngineCore::goOnEnding(Entry& entry) {
    (void)transitionTo(entry.record, State::Queued);
    setState(entry, State::Finalizing);
    resumeFinalizing(entry);
}

// The program was ended between the two commits, or something failed there: look what happened, then do what is left.
void EngineCore::resumeFinalizing(Entry& entry) {
    entry.finalizing = true;
    entry.endBegun = true;
    struct Found {
        FinalizingFound what = FinalizingFound::Lost;
        std::shared_ptr<PartFile> part;
    };
    const auto found = std::make_shared<Found>();
    const DownloadRecord record = entry.record;
    StoreJob job;
    job.step = [&files = m_files, found, record]() -> Result<void> {
        const auto what = findFinalizing(files, record);
        if (!what)
            return tl::make_unexpected(what.error());
        found->what = *what;
        if (*what != FinalizingFound::Unplaced)
            return {};
        auto part = PartFile::open(files, record.request.directory, record.ledger.partName);
        if (!part)
            return tl::make_unexpected(part.error());
        found->part = std::move(*part);
        return {};
    };
    job.done = [this, found, id = record.id](const Result<void>& done) {
        postFromRound([found, id, done](EngineCore& core) {
            Entry* known = core.m_list.find(id);
            if (known == nullptr)
                return;
            if (done)
                core.finalizingFound(*known, found->what, std::move(found->part));
            else
                core.finishingFailed(core.finishingOf(known->record, nullptr), done.error());
        });
    };
    m_checkpointer->submit(std::move(job));
}

void EngineCore::finalizingFound(Entry& entry, FinalizingFound what, std::shared_ptr<PartFile> part) {
    const auto finishing = std::make_shared<Finishing>(finishingOf(entry.record, std::move(part)));
    switch (what) {
    case FinalizingFound::Unplaced:
        prepare(finishing);
        return;
    case FinalizingFound::Placed:
        storeEnd(finishing);
        return;
    case FinalizingFound::Lost:
        finishing->begun = false; // it has to be fetched again
        finishingFailed(*finishing, Failure{FailureReason::PartMissing, "open", entry.record.request.directory, 0, {}});
    }
}

EngineCore::Finishing EngineCore::finishingOf(const DownloadRecord& record, std::shared_ptr<PartFile> part) {
    Completion completion(m_files, std::move(part), record.request.directory, record.fileName,
                          record.ledger.total.value_or(0));
    return {std::move(completion), record, {}, true};
}

void EngineCore::storeEnd(const std::shared_ptr<Finishing>& finishing) {
    const auto write = [this, finishing](QueueStore& store) {
        return writeEnd(store, finishing->record);
    };
    afterCommit(write, [finishing](EngineCore& core, const Result<void>& done) {
        if (done)
            core.finished(*finishing);
        else
            core.finishingFailed(*finishing, done.error());
    });
}

} // namespace intact
