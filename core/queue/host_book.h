// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queue/host_budget.h"
#include "core/queue/scheduler.h"

#include <map>
#include <string>
#include <vector>

namespace intact {

/// What is known of every server: the budgets over all downloads, and the records they are stored in. A value; belongs
/// to the EngineCore.
class HostBook {
public:
    HostBook() = default;
    HostBook(const std::vector<HostRecord>& records, Instant now, WallTime wallNow);

    /// A server that nobody has heard of gets a page of its own.
    [[nodiscard]] HostBudget& budget(const std::string& server) { return page(server).budget; }
    [[nodiscard]] std::optional<Instant> heldUntil(const std::string& server, Instant now) const;
    /// Whether it has shown that it does not take any number of connections.
    [[nodiscard]] bool isLimited(const std::string& server, Instant now) const;
    /// Fills in what the scheduler has to know about the entries' hosts.
    void describe(std::vector<QueueEntry>& entries, Instant now) const;
    /// The earliest moment at which one of these entries' hosts takes more than now by itself.
    [[nodiscard]] std::optional<Instant> nextChange(const std::vector<QueueEntry>& entries, Instant now) const;
    /// As it is to be stored.
    [[nodiscard]] HostRecord record(const std::string& server, Instant now, WallTime wallNow) const;

private:
    struct Page {
        HostRecord record;
        HostBudget budget;
    };
    Page& page(const std::string& server);
    [[nodiscard]] const HostBudget* find(const std::string& server) const;

    std::map<std::string, Page> m_pages;
};

} // namespace intact
