// SPDX-License-Identifier: GPL-3.0-or-later
// Files proven by a checksum file of this computer.
#include "core/engine/engine_core.h"
#include "core/verify/proof_plan.h"

#include <utility>

namespace intact {

void EngineCore::verifyBy(const LocalChecksums& checksums) {
    ProofPlanner planner(checksums.files);
    for (const DownloadId id : m_list.order()) {
        if (const auto record = m_list.recordOf(id))
            planner.look(*record);
    }
    const ProofPlan plan = planner.plan();
    std::vector<DownloadId> ids;
    for (const auto& [id, expected] : plan.finished) {
        expectOf(id, expected);
        ids.push_back(id);
    }
    for (const auto& [id, expected] : plan.expected) {
        DownloadRequest request = m_list.find(id)->record.request;
        request.expected = expected;
        changeRequest(id, request);
    }
    std::vector<DownloadRecord> fresh = finishedBeside(plan.fresh);
    for (const DownloadRecord& record : fresh)
        ids.push_back(record.id);
    const ChecksumsTaken taken{checksums.path,       ids.size(),  fresh.size(),
                               plan.expected.size(), plan.absent, checksums.contradicted};
    insert(std::make_shared<std::vector<DownloadRecord>>(std::move(fresh)),
           [taken, ids = std::move(ids)](EngineCore& core) {
               core.m_events.add(taken);
               core.verify(ids, taken.path);
           });
}

// What is expected is stored before the file is read: a check that is broken off says "expected", and the next one
// compares with it.
void EngineCore::expectOf(DownloadId id, const Checksum& expected) {
    Entry* entry = m_list.find(id);
    entry->record.request.expected = expected;
    entry->record.request.expectedSource = ChecksumSource::Given;
    save(*entry);
    tell(*entry);
}

std::vector<DownloadRecord> EngineCore::finishedBeside(const std::vector<ListedFile>& files) {
    std::vector<DownloadRecord> records;
    for (const ListedFile& file : files) {
        DownloadRecord record;
        record.request.directory = file.directory;
        record.request.fileName = file.name;
        record.request.expected = file.expected;
        record.request.filing.category.byRule = true;
        if (!m_adding.insert(downloadKey(record.request)).second)
            continue; // the same list was given twice, and the first time it is just being stored
        applyRules(record.request, file.name);
        record.id = m_nextId;
        ++m_nextId.value;
        record.position = m_list.takePosition();
        record.partToken = newPartToken();
        record.fileName = file.name;
        record.state = State::Complete;
        record.ledger.total = file.bytes;
        record.addedAt = m_clock.wallNow();
        record.finishedAt = record.addedAt;
        records.push_back(std::move(record));
    }
    return records;
}

} // namespace intact
