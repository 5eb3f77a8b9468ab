// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/filing_counts.h"
#include "ui/models/queue_places.h"
#include "ui/models/state_filter.h"

#include <vector>

namespace intact::ui {

/// What is counted about the rows of the list: states, categories, tags, places in the queue, and which ones run.
/// Lives on the UI thread; owned by the list model.
class ListTally {
public:
    void clear();
    void add(const DownloadRow& row);
    void remove(const DownloadRow& row);
    /// True: places in the queue are others now.
    bool replace(const DownloadRow& old, const DownloadRow& fresh);

    [[nodiscard]] const StateCounts& states() const { return m_states; }
    [[nodiscard]] const FilingCounts& filing() const { return m_filing; }
    [[nodiscard]] const QueuePlaces& places() const { return m_places; }
    /// Few, so that totals need not walk the whole list.
    [[nodiscard]] const std::vector<DownloadId>& running() const { return m_running; }

private:
    void noteRunning(const DownloadRow& row);

    StateCounts m_states;
    FilingCounts m_filing;
    QueuePlaces m_places;
    std::vector<DownloadId> m_running;
};

} // namespace intact::ui
