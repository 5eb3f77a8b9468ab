// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/download_logs.h"

#include <algorithm>
#include <utility>

namespace intact {

namespace {

bool isNewFigure(const LogLine& line, const LogLine& before) {
    return line.kind == LogKind::Connections && before.kind == LogKind::Connections && line.text == before.text;
}

} // namespace

DownloadLogs::Kept& DownloadLogs::touch(DownloadId id) {
    const auto [known, fresh] = m_logs.try_emplace(id);
    Kept& kept = known->second;
    if (!fresh) {
        m_order.splice(m_order.begin(), m_order, kept.place);
        return kept;
    }
    kept.place = m_order.insert(m_order.begin(), id);
    if (m_logs.size() > kMostDownloads)
        erase(m_order.back());
    return kept;
}

void DownloadLogs::add(DownloadId id, LogLine line) {
    DownloadLog& log = touch(id).log;
    if (!log.lines.empty() && isNewFigure(line, log.lines.back()))
        log.lines.pop_back();
    log.lines.push_back(std::move(line));
    if (log.lines.size() > kMostLines) {
        log.lines.pop_front();
        ++log.dropped;
    }
}

void DownloadLogs::erase(DownloadId id) {
    const auto known = m_logs.find(id);
    if (known == m_logs.end())
        return;
    m_order.erase(known->second.place);
    m_logs.erase(known);
}

const DownloadLog* DownloadLogs::find(DownloadId id) const {
    const auto known = m_logs.find(id);
    return known == m_logs.end() ? nullptr : &known->second.log;
}

std::vector<LogLine> toldLines(const DownloadRecord& record, const DownloadLog* log) {
    std::vector<LogLine> lines;
    lines.push_back({.at = record.addedAt, .kind = LogKind::Added});
    if (record.state == State::Failed && log == nullptr)
        lines.push_back({.kind = LogKind::Failed, .reason = record.failure.reason, .detail = record.failure.detail});
    if (log != nullptr)
        lines.insert(lines.end(), log->lines.begin(), log->lines.end());
    const bool ended = std::ranges::find(lines, LogKind::Finished, &LogLine::kind) != lines.end();
    if (record.state == State::Complete && record.finishedAt && !ended)
        lines.push_back({.at = *record.finishedAt,
                         .kind = LogKind::Finished,
                         .text = record.fileName,
                         .number = record.ledger.total.value_or(0)});
    return lines;
}

} // namespace intact
