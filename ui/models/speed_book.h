// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/download/events.h"
#include "ui/models/speed_history.h"

#include <cstddef>
#include <list>
#include <unordered_map>
#include <vector>

namespace intact::ui {

/// The speeds of all downloads that have run lately, whether anybody looks at them or not. It lives beside the list,
/// because the window is told everybody's progress anyway. UI thread; owned by the window.
class SpeedBook {
public:
    static constexpr std::size_t kMostDownloads = 256;

    void add(Instant now, const std::vector<Progress>& progress);
    void erase(const std::vector<DownloadId>& ids);
    /// Null when it has not run, or too long ago.
    [[nodiscard]] const SpeedHistory* find(DownloadId id) const;

private:
    struct Kept {
        SpeedHistory history;
        std::list<DownloadId>::iterator place;
    };
    std::list<DownloadId> m_order; // the one that was heard of last in front
    std::unordered_map<DownloadId, Kept> m_histories;
};

} // namespace intact::ui
