// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/download/record.h"

#include <cstdint>
#include <optional>
#include <string>

namespace intact {

/// What is wanted of the finished downloads.
struct HistoryQuery {
    std::string text;        ///< in the file's name or the link, whatever its (ASCII) case; empty: all
    std::int64_t limit = 50; ///< downloads at most
    /// The last one of the page before; nothing: from the newest on.
    struct Place {
        WallTime finishedAt{};
        DownloadId id;
    };
    std::optional<Place> after;
};

} // namespace intact
