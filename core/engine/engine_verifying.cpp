// SPDX-License-Identifier: GPL-3.0-or-later
// Finished files, read again and compared with what they were.
#include "core/engine/engine_core.h"
#include "core/verify/file_check.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace intact {

void EngineCore::verify(const std::vector<DownloadId>& ids, const std::string& list) {
    std::unordered_map<DownloadId, FileToCheck*> asked;
    for (FileToCheck& waiting : m_toCheck)
        asked.emplace(waiting.id, &waiting);
    // What is being read may be read for other digests than those of a list.
    if (m_beingChecked && list.empty())
        asked.emplace(*m_beingChecked, nullptr);
    for (const DownloadId id : ids) {
        const auto record = m_list.recordOf(id);
        if (!record || record->state != State::Complete || record->removed)
            continue;
        const auto [place, isNew] = asked.try_emplace(id, nullptr);
        if (isNew) {
            place->second = &m_toCheck.emplace_back(FileToCheck{id, list});
            m_events.add(CheckProgress{id, 0, {}});
        } else if (place->second != nullptr && !list.empty()) {
            place->second->list = list;
        }
    }
    checkNextFile();
}

void EngineCore::stopVerifying(const std::vector<DownloadId>& ids) {
    const std::unordered_set<DownloadId> unwanted(ids.begin(), ids.end());
    std::erase_if(m_toCheck, [this, &unwanted](const FileToCheck& waiting) {
        if (!unwanted.contains(waiting.id))
            return false;
        m_events.add(CheckEnded{waiting.id, {}});
        return true;
    });
    if (m_beingChecked && unwanted.contains(*m_beingChecked))
        m_checker->stop();
    checkNextFile();
}

void EngineCore::pauseVerifying(bool pause) {
    m_checkingPaused = pause && (m_beingChecked || !m_toCheck.empty());
    m_checker->pause(m_checkingPaused);
    checkNextFile();
}

void EngineCore::checkNextFile() {
    if (!m_beingChecked && m_toCheck.empty() && std::exchange(m_checkingPaused, false))
        m_checker->pause(false);
    while (!m_beingChecked && !m_toCheck.empty() && !m_stopped && !m_checkingPaused) {
        const FileToCheck next = std::move(m_toCheck.front());
        m_toCheck.pop_front();
        const auto record = m_list.recordOf(next.id);
        if (!record || record->removed) {
            m_events.add(CheckEnded{next.id, {}});
            continue;
        }
        m_beingChecked = next.id;
        m_checker->read({next.id, record->request.directory, record->fileName, algorithmsToCheck(*record), next.list});
    }
}

void EngineCore::fileRead(const CheckJob& job, const FileDigests& digests) {
    m_beingChecked.reset();
    Entry* entry = m_list.find(job.id);
    const bool known = entry != nullptr && !entry->record.removed;
    if (known && digests.how == FileRead::Missing && entry->record.fileName != job.name) {
        m_toCheck.push_front({job.id, job.list}); // it was just being renamed
    } else {
        if (known && digests.how != FileRead::Stopped)
            takeCheck(*entry, digests, job.list);
        const bool judged = known && digests.how != FileRead::Stopped;
        m_events.add(CheckEnded{job.id, judged ? std::optional(entry->record.lastCheck->outcome) : std::nullopt});
    }
    checkNextFile();
    tellIfStopped();
}

void EngineCore::takeCheck(Entry& entry, const FileDigests& digests, const std::string& list) {
    DownloadRecord& record = entry.record;
    const FileVerdict verdict = judgeAgain(record, digests);
    if (verdict.outcome == CheckOutcome::Right)
        record.proof = proofAgain(record, digests, list);
    record.lastCheck = LastCheck{m_clock.wallNow(), verdict.outcome, verdict.found};
    record.fileMissing = verdict.outcome == CheckOutcome::Missing;
    if (!record.digest && verdict.outcome != CheckOutcome::Changed && digests.how == FileRead::Whole)
        record.digest = digests.checksums.front();
    LogLine line{.kind = LogKind::CheckedAgain, .number = static_cast<std::int64_t>(verdict.outcome)};
    if (verdict.found)
        line.text = digestInfo(verdict.found->algorithm).name;
    if (verdict.outcome == CheckOutcome::Changed || verdict.outcome == CheckOutcome::Unlike)
        line.detail = verdict.found->hex();
    else if (verdict.outcome == CheckOutcome::Unreadable)
        line.detail = digests.failure.detail;
    note(record.id, std::move(line));
    save(entry);
    tell(entry);
}

} // namespace intact
