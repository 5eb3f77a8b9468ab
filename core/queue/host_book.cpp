// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queue/host_book.h"

namespace intact {

HostBook::HostBook(const std::vector<HostRecord>& records, Instant now, WallTime wallNow) {
    for (const HostRecord& record : records)
        m_pages[record.server] = {record, HostBudget(record, now, wallNow)};
}

HostBook::Page& HostBook::page(const std::string& server) {
    Page& page = m_pages[server];
    page.record.server = server;
    return page;
}

const HostBudget* HostBook::find(const std::string& server) const {
    const auto found = m_pages.find(server);
    return found == m_pages.end() ? nullptr : &found->second.budget;
}

std::optional<Instant> HostBook::heldUntil(const std::string& server, Instant now) const {
    const HostBudget* budget = find(server);
    return budget != nullptr ? budget->heldUntil(now) : std::nullopt;
}

bool HostBook::isLimited(const std::string& server, Instant now) const {
    const HostBudget* budget = find(server);
    return budget != nullptr && budget->connections(now).has_value();
}

void HostBook::describe(std::vector<QueueEntry>& entries, Instant now) const {
    for (QueueEntry& entry : entries) {
        if (const HostBudget* budget = find(entry.host)) {
            entry.hostConnections = budget->connections(now);
            entry.hostHeld = budget->heldUntil(now).has_value();
        }
    }
}

std::optional<Instant> HostBook::nextChange(const std::vector<QueueEntry>& entries, Instant now) const {
    std::optional<Instant> earliest;
    for (const QueueEntry& entry : entries) {
        const HostBudget* budget = find(entry.host);
        const auto next = budget != nullptr ? budget->nextChange(now) : std::nullopt;
        if (next && (!earliest || *next < *earliest))
            earliest = next;
    }
    return earliest;
}

HostRecord HostBook::record(const std::string& server, Instant now, WallTime wallNow) const {
    HostRecord record;
    record.server = server;
    if (const auto found = m_pages.find(server); found != m_pages.end()) {
        record = found->second.record;
        found->second.budget.writeTo(record, now, wallNow);
    }
    return record;
}

} // namespace intact
