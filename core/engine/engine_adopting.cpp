// SPDX-License-Identifier: GPL-3.0-or-later
// Downloads that begin with the bytes of another program.
#include "core/engine/engine_core.h"

#include "core/disk/directory.h"
#include "core/intake/request_check.h"
#include "core/net/url.h"

#include <utility>

namespace intact {

void EngineCore::adopt(const DownloadRequest& request, const AdoptedPart& part, bool start) {
    auto checked = checkRequest(request);
    if (!checked) {
        adoptionRefused(request, part, checked.error());
        return;
    }
    Entry* const old = m_list.findUnfinished(*checked);
    if (m_adding.contains(downloadKey(*checked)) ||
        (old != nullptr && (!old->isIdle() || !old->record.ledger.durable.empty()))) {
        adoptionRefused(
            request, part,
            {FailureReason::ForeignPartRefused, "adopt", part.fileName, 0, "this download has bytes of its own"});
        return;
    }
    if (old != nullptr) {
        takeOver(*old, part);
        continueWith(*old, *checked, start);
        return;
    }
    std::vector<DownloadRecord> fresh;
    addOne(std::move(*checked), start, fresh);
    DownloadRecord& record = fresh.back();
    record.partToken = part.partToken;
    record.fileName = part.fileName;
    record.ledger = part.ledger;
    insert(std::make_shared<std::vector<DownloadRecord>>(std::move(fresh)), [](EngineCore&) {});
}

// Its own part file, if there is one, holds nothing.
void EngineCore::takeOver(Entry& entry, const AdoptedPart& part) {
    const std::string emptyPart = std::exchange(entry.record.ledger, part.ledger).partName;
    entry.record.partToken = part.partToken;
    entry.record.fileName = part.fileName;
    StoreJob job;
    job.step = [&files = m_files, directory = entry.record.request.directory, emptyPart]() -> Result<void> {
        if (!emptyPart.empty())
            (void)removePartFile(files, directory, emptyPart);
        return {};
    };
    job.write = [id = entry.record.id, page = part.ledger](QueueStore& store) {
        return store.saveLedger(id, page);
    };
    m_checkpointer->submit(std::move(job));
}

void EngineCore::adoptionRefused(const DownloadRequest& request, const AdoptedPart& part, Failure failure) {
    StoreJob job;
    job.step = [&files = m_files, directory = request.directory, name = part.ledger.partName]() -> Result<void> {
        return removePartFile(files, directory, name);
    };
    job.done = [this, subject = redactedUrl(request.url), failure = std::move(failure)](const Result<void>&) {
        m_events.push(CommandRefused{subject, failure});
    };
    m_checkpointer->submit(std::move(job));
}

} // namespace intact
