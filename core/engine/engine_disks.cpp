// SPDX-License-Identifier: GPL-3.0-or-later
// While a disk is full or not there: who waits for it, how that is noticed, what happens then.
#include "core/engine/engine_core.h"

namespace intact {

bool EngineCore::waitForDisk(Entry& entry, const Failure& failure) {
    if (!m_options.waitForDisk || !mayPass(failure) || m_stopped)
        return false;
    DiskNeed need = needOf(entry.record, failure, m_options.stateDirectory);
    if (entry.endBegun)
        need.total.reset(); // all bytes are there, under whichever name
    // A folder that was never there is a mistake in the request.
    if (failure.reason == FailureReason::DirectoryMissing && need.device == 0)
        return false;
    const Duration after = lookAfter(failure, entry.record.durableBytes(), entry.diskStops);
    fail(entry, State::Waiting, failure);
    entry.diskWait = DiskWait{need, after, m_clock.now() + after};
    return true;
}

// The looking itself may take as long as a sick disk likes: on the checkpoint thread.
void EngineCore::lookAtDisks(Instant now) {
    if (m_stopped)
        return;
    for (Entry* entry : entriesOf(m_list.dueDisks(now))) {
        entry->diskWait->lookAt.reset();
        const auto found = std::make_shared<DiskFound>();
        StoreJob job;
        job.step = [&files = m_files, found, need = entry->diskWait->need]() -> Result<void> {
            *found = lookAtDisk(files, need);
            return {};
        };
        job.done = [this, found, id = entry->record.id](const Result<void>&) {
            postFromRound([found, id](EngineCore& core) { core.diskFound(id, *found); });
        };
        m_checkpointer->submit(std::move(job));
    }
}

void EngineCore::diskFound(DownloadId id, const DiskFound& found) {
    Entry* entry = m_list.find(id);
    if (entry == nullptr || !entry->diskWait || entry->record.state != State::Waiting)
        return;
    DiskWait& wait = *entry->diskWait;
    const DiskVerdict verdict = judgeDisk(entry->record.failure, wait.need, found);
    switch (verdict.step) {
    case DiskStep::GoOn:
        if (entry->endBegun)
            goOnEnding(*entry);
        else
            setState(*entry, State::Queued);
        return;
    case DiskStep::GiveUp:
        fail(*entry, State::Failed, verdict.failure);
        return;
    case DiskStep::Wait:
        if (wait.every == Duration::zero()) // only now is it known what it waits for
            wait.every = lookAfter(verdict.failure, entry->record.durableBytes(), entry->diskStops);
        wait.lookAt = m_clock.now() + wait.every;
        if (entry->record.failure.reason == verdict.failure.reason)
            return;
        entry->record.failure = verdict.failure;
        save(*entry);
        tell(*entry);
    }
}

} // namespace intact
