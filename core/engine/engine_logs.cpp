// SPDX-License-Identifier: GPL-3.0-or-later
// What is written down about each download, and told of the one that is looked at.
#include "core/engine/engine_core.h"

#include <utility>

namespace intact {

void EngineCore::note(DownloadId id, LogLine line) {
    line.at = m_clock.wallNow();
    m_logs.add(id, std::move(line));
    m_logDue = m_logDue || m_watched == id;
}

void EngineCore::noteFailure(DownloadId id, LogKind kind, const Failure& failure, std::optional<WallTime> until) {
    note(id, {.kind = kind, .reason = failure.reason, .detail = failure.detail, .until = until});
}

void EngineCore::noteFound(const Entry& entry, const std::string& fileName, const Ledger& ledger) {
    const Validators& validators = ledger.validators;
    const std::string& version = !validators.strongEtag.empty() ? validators.strongEtag
                                 : !validators.weakEtag.empty() ? validators.weakEtag
                                                                : validators.lastModified;
    note(entry.record.id,
         {.kind = LogKind::Answered, .text = version, .number = ledger.total.value_or(-1), .flag = ledger.rangesWork});
    if (entry.record.fileName.empty())
        note(entry.record.id, {.kind = LogKind::Named, .text = fileName});
}

void EngineCore::tellLog() {
    m_logDue = false;
    const auto record = m_watched ? m_list.recordOf(*m_watched) : std::nullopt;
    if (!record)
        return;
    const DownloadLog* log = m_logs.find(record->id);
    m_events.add(LogTold{record->id, toldLines(*record, log), log != nullptr ? log->dropped : 0});
}

void EngineCore::transferLog(DownloadId id, const LogLine& line) {
    postFromRound([id, line](EngineCore& core) { core.note(id, line); });
}

} // namespace intact
