// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/download/log_line.h"
#include "core/download/record.h"

#include <cstddef>
#include <deque>
#include <list>
#include <unordered_map>
#include <vector>

namespace intact {

/// What happened to one download in this run of the program.
struct DownloadLog {
    std::deque<LogLine> lines;
    int dropped = 0; ///< older ones that are not kept
};

/// The logs of the downloads that something happened to last, each of bounded length. In memory only.
/// Belongs to the EngineCore.
class DownloadLogs {
public:
    static constexpr std::size_t kMostLines = 200;
    static constexpr std::size_t kMostDownloads = 1000;

    /// A line about the number of connections takes the place of one before it about the same server.
    void add(DownloadId id, LogLine line);
    void erase(DownloadId id);
    /// Null when there is none.
    [[nodiscard]] const DownloadLog* find(DownloadId id) const;
    [[nodiscard]] std::size_t size() const { return m_logs.size(); }

private:
    struct Kept {
        DownloadLog log;
        std::list<DownloadId>::iterator place;
    };
    Kept& touch(DownloadId id);

    std::list<DownloadId> m_order; // the one that was written to last in front
    std::unordered_map<DownloadId, Kept> m_logs;
};

/// The log as people see it: also of an earlier run, as far as the record tells. `log`: null when there is none.
[[nodiscard]] std::vector<LogLine> toldLines(const DownloadRecord& record, const DownloadLog* log);

} // namespace intact
