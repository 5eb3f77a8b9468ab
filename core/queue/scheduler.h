// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/download/record.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace intact {

/// What the scheduler has to know of one download.
struct QueueEntry {
    DownloadId id;
    State state = State::Queued;
    Priority priority = Priority::Normal;
    std::int64_t position = 0;
    std::string host;          ///< canonical host:port
    int wantedConnections = 8; ///< its segments
    /// What its host has shown to take over all downloads; nothing: as many as the limits allow.
    std::optional<int> hostConnections{};
    bool hostHeld = false; ///< its host asked to be left alone for now
};

struct QueueLimits {
    int maxRunning = 5;
    int connectionsPerHost = 16;
};

/// Which queued downloads may start now, by priority and then first in the queue first: running ones keep their places,
/// and a download whose host has no connection left or is held is passed over for the next. Pure.
[[nodiscard]] std::vector<DownloadId> downloadsToStart(const std::vector<QueueEntry>& entries,
                                                       const QueueLimits& limits);

/// A running download's share of its host's connections.
struct ConnectionGrant {
    DownloadId id;
    int connections = 1;
};
/// Divides each host's connections over its running downloads: everybody at least one, then evenly in queue order up to
/// what each wants; the sum per host never exceeds the limit or what the host takes (unless there are more running
/// downloads than connections: one each). Pure.
[[nodiscard]] std::vector<ConnectionGrant> divideConnections(const std::vector<QueueEntry>& entries,
                                                             const QueueLimits& limits);

} // namespace intact
