// SPDX-License-Identifier: GPL-3.0-or-later
// Finished files, read again and compared with what they were.
#include "core/engine/engine_core.h"
#include "core/verify/file_check.h"

#include <algorithm>
#include <unordered_set>

namespace intact {

void EngineCore::verify(const std::vector<DownloadId>& ids) {
    std::unordered_set<DownloadId> asked(m_toCheck.begin(), m_toCheck.end());
    if (m_beingChecked)
        asked.insert(*m_beingChecked);
    for (const DownloadId id : ids) {
        const auto record = m_list.recordOf(id);
        if (!record || record->state != State::Complete || record->removed || !asked.insert(id).second)
            continue;
        m_toCheck.push_back(id);
        m_events.add(CheckProgress{id, 0, {}});
    }
    checkNextFile();
}

void EngineCore::stopVerifying(const std::vector<DownloadId>& ids) {
    const std::unordered_set<DownloadId> unwanted(ids.begin(), ids.end());
    std::erase_if(m_toCheck, [this, &unwanted](DownloadId id) {
        if (!unwanted.contains(id))
            return false;
        m_events.add(CheckEnded{id, {}});
        return true;
    });
    if (m_beingChecked && unwanted.contains(*m_beingChecked))
        m_checker->stop();
}

void EngineCore::checkNextFile() {
    while (!m_beingChecked && !m_toCheck.empty() && !m_stopped) {
        const DownloadId id = m_toCheck.front();
        m_toCheck.pop_front();
        const auto record = m_list.recordOf(id);
        if (!record || record->removed) {
            m_events.add(CheckEnded{id, {}});
            continue;
        }
        m_beingChecked = id;
        m_checker->read({id, record->request.directory, record->fileName, algorithmsToCheck(*record)});
    }
}

void EngineCore::fileRead(const CheckJob& job, const FileDigests& digests) {
    m_beingChecked.reset();
    Entry* entry = m_list.find(job.id);
    const bool known = entry != nullptr && !entry->record.removed;
    if (known && digests.how == FileRead::Missing && entry->record.fileName != job.name) {
        m_toCheck.push_front(job.id); // it was just being renamed
    } else {
        if (known && digests.how != FileRead::Stopped)
            takeCheck(*entry, digests);
        const bool judged = known && digests.how != FileRead::Stopped;
        m_events.add(CheckEnded{job.id, judged ? std::optional(entry->record.lastCheck->outcome) : std::nullopt});
    }
    checkNextFile();
    tellIfStopped();
}

void EngineCore::takeCheck(Entry& entry, const FileDigests& digests) {
    DownloadRecord& record = entry.record;
    const FileVerdict verdict = judgeAgain(record, digests);
    record.lastCheck = LastCheck{m_clock.wallNow(), verdict.outcome, verdict.found};
    record.fileMissing = verdict.outcome == CheckOutcome::Missing;
    if (!record.digest && verdict.outcome != CheckOutcome::Changed && digests.how == FileRead::Whole)
        record.digest = digests.checksums.front();
    LogLine line{.kind = LogKind::CheckedAgain, .number = static_cast<std::int64_t>(verdict.outcome)};
    if (verdict.found)
        line.text = digestInfo(verdict.found->algorithm).name;
    if (verdict.outcome == CheckOutcome::Changed)
        line.detail = verdict.found->hex();
    else if (verdict.outcome == CheckOutcome::Unreadable)
        line.detail = digests.failure.detail;
    note(record.id, std::move(line));
    save(entry);
    tell(entry);
}

} // namespace intact
