// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/download/events.h"
#include "ui/bridge/download_row.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace intact::ui {

// What the engine answers, in the words of the user interface. Plain values, UI thread.

/// What the server says about a link that has not been added yet.
struct ProbeAnswer {
    std::uint64_t token = 0;
    QString fileName;
    std::optional<std::int64_t> total;
    bool resumable = false;
    QString problem; ///< empty: the link is good
};

struct FolderAnswer {
    QString directory;
    std::optional<std::int64_t> freeBytes;
    QString problem;      ///< empty: can be written to
    bool missing = false; ///< that is the problem
};

struct Refusal {
    QString subject;
    QString problem;
};

/// One line of the overview: what it is, what it says.
using Fact = std::pair<QString, QString>;

/// Everything about the shown download.
struct ShownDetails {
    DownloadRow row;
    std::vector<Fact> facts;
    std::vector<SegmentInfo> segments;
    std::vector<ByteRange> received;       ///< exact
    std::optional<std::int64_t> rateLimit; ///< its own, bytes per second
};

} // namespace intact::ui
