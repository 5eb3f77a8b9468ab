// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/download/host_record.h"

#include <chrono>
#include <optional>

namespace intact {

/// How the connections to one server stood when it answered, over all downloads.
struct HostUse {
    int open = 0;    ///< the one that was answered included
    int working = 0; ///< of those, the ones over which a body arrives
};

/// How many connections one server takes over all downloads, learned from what it does with them, and until when it
/// wants to be left alone. A value with the time handed in; belongs to the HostBook.
///
///   Refused (429, 503, or a further connection that gets no answer): half of what was open, but not fewer than work at
///   that moment, and at least one fewer than was open. Requests that were on their way by then tell nothing new.
///   A connection that is refused alone says that the server is busy, not how many it takes.
///   Recovery: a quiet minute after it last learned something, one more may be tried. Accepted, it is kept and the next
///   minute begins; refused, it is taken back and the wait doubles, up to an hour.
///   What was learned a month ago and never confirmed is forgotten.
class HostBudget {
public:
    HostBudget() = default;
    /// As it was stored in an earlier run.
    HostBudget(const HostRecord& record, Instant now, WallTime wallNow);

    /// Not more than these; nothing: it has never refused.
    [[nodiscard]] std::optional<int> connections(Instant now) const;
    /// No request before then; nothing: now is fine.
    [[nodiscard]] std::optional<Instant> heldUntil(Instant now) const;
    /// When connections() or heldUntil() say something else by themselves.
    [[nodiscard]] std::optional<Instant> nextChange(Instant now) const;

    /// So many bodies arrive at once. True: there is something new to store.
    bool accepted(int working, Instant now);
    /// The request sent at `askedAt` was refused. True: there is something new to store.
    bool refused(const HostUse& use, Instant askedAt, Instant now);
    /// Retry-After, within 1 s and 1 h. True: there is something new to store.
    bool askedToWait(std::chrono::seconds told, Instant now);

    /// Fills in what is known here; server and access stay as they are.
    void writeTo(HostRecord& record, Instant now, WallTime wallNow) const;

private:
    void learn(int connections, Duration quiet, Instant now);

    std::optional<int> m_connections;
    Duration m_quiet = std::chrono::minutes(1);
    Instant m_tryMoreAt{};
    Instant m_learnedAt{};
    std::optional<Instant> m_refusedAt;
    std::optional<Instant> m_heldUntil;
};

} // namespace intact
