// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queue/scheduler.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>

namespace intact {

namespace {

std::vector<const QueueEntry*> inQueueOrder(const std::vector<QueueEntry>& entries, bool (*wanted)(State)) {
    std::vector<const QueueEntry*> ordered;
    ordered.reserve(entries.size());
    for (const QueueEntry& entry : entries) {
        if (wanted(entry.state))
            ordered.push_back(&entry);
    }
    std::ranges::stable_sort(ordered, {},
                             [](const QueueEntry* entry) { return std::pair(entry->priority, entry->position); });
    return ordered;
}

int connectionsAt(const QueueEntry& entry, const QueueLimits& limits) {
    const int most = std::max(limits.connectionsPerHost, 1);
    return std::min(most, std::max(entry.hostConnections.value_or(most), 1));
}

// Deals `connections` out one at a time, so that nobody has two more than another who still wants some.
void dealOut(const std::vector<ConnectionGrant*>& grants, const std::vector<int>& wanted, int connections) {
    for (ConnectionGrant* grant : grants)
        grant->connections = 1;
    int left = connections - static_cast<int>(grants.size());
    for (bool dealt = true; dealt && left > 0;) {
        dealt = false;
        for (std::size_t i = 0; i < grants.size() && left > 0; ++i) {
            if (grants[i]->connections >= wanted[i])
                continue;
            ++grants[i]->connections;
            --left;
            dealt = true;
        }
    }
}

} // namespace

std::vector<DownloadId> downloadsToStart(const std::vector<QueueEntry>& entries, const QueueLimits& limits) {
    int running = 0;
    std::map<std::string_view, int> runningAt;
    for (const QueueEntry& entry : entries) {
        if (!isRunning(entry.state))
            continue;
        ++running;
        ++runningAt[entry.host];
    }
    std::vector<DownloadId> starting;
    for (const QueueEntry* entry : inQueueOrder(entries, [](State state) { return state == State::Queued; })) {
        if (running >= limits.maxRunning)
            break;
        if (entry->hostHeld)
            continue;
        // Everybody can do with one connection; the others give theirs back when the shares are divided anew.
        int& atHost = runningAt[entry->host];
        if (atHost >= connectionsAt(*entry, limits))
            continue;
        ++atHost;
        ++running;
        starting.push_back(entry->id);
    }
    return starting;
}

std::vector<ConnectionGrant> divideConnections(const std::vector<QueueEntry>& entries, const QueueLimits& limits) {
    std::vector<ConnectionGrant> grants;
    grants.reserve(entries.size()); // the pointers below must stay valid
    struct Host {
        std::vector<ConnectionGrant*> grants;
        std::vector<int> wanted;
        int connections = 1;
    };
    std::map<std::string_view, Host> hosts;
    for (const QueueEntry* entry : inQueueOrder(entries, isRunning)) {
        Host& host = hosts[entry->host];
        host.grants.push_back(&grants.emplace_back(ConnectionGrant{entry->id, 1}));
        host.wanted.push_back(entry->wantedConnections);
        host.connections = connectionsAt(*entry, limits);
    }
    for (const auto& [name, host] : hosts)
        dealOut(host.grants, host.wanted, host.connections);
    return grants;
}

} // namespace intact
