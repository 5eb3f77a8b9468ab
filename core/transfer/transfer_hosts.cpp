// SPDX-License-Identifier: GPL-3.0-or-later
// How many connections the server takes, and which of them are worth having: what Transfer learns and tells about it.
#include "core/transfer/slow_connection.h"
#include "core/transfer/transfer.h"

#include <algorithm>

namespace intact {

namespace {

// A server that takes no further connection says so, or gives no answer at all.
bool isRefusal(const std::optional<Verdict>& verdict, const Failure& failure, bool othersWork) {
    if (verdict)
        return verdict->failure.reason == FailureReason::ServerBusy;
    switch (failure.reason) {
    case FailureReason::ConnectionRefused:
    case FailureReason::ConnectionLost:
    case FailureReason::TimedOut:
        return othersWork;
    default:
        return false;
    }
}

} // namespace

HostUse Transfer::hostUse() const {
    HostUse use;
    for (const Slot& slot : m_slots) {
        if (!slot.fetch->isRunning())
            continue;
        ++use.open;
        use.working += static_cast<int>(slot.verdict && slot.verdict->kind == Verdict::Kind::Take);
    }
    return use;
}

void Transfer::noteAccepted(const Slot& slot) {
    const HostUse use = hostUse();
    if (use.working <= m_mostWorking)
        return;
    m_mostWorking = use.working;
    m_observer.transferHost(id(), {m_source->target.url().origin().server(), false, use, slot.askedAt, std::nullopt});
}

void Transfer::noteRefusal(const Slot& slot, const std::optional<Verdict>& verdict, const Failure& failure) {
    HostUse use = hostUse();
    if (!isRefusal(verdict, failure, use.working > 0))
        return;
    const auto told = verdict ? verdict->wait : std::nullopt;
    if (told) {
        m_heldUntil = std::max(m_heldUntil, now() + *told);
        m_heldBy = verdict->failure;
    }
    // Until the engine has divided anew.
    m_plan.connections = std::max(use.open, 1);
    m_mostWorking = use.working;
    ++use.open;
    m_observer.transferHost(id(), {m_source->target.url().origin().server(), true, use, slot.askedAt, told});
}

void Transfer::holdRequests(Instant until) {
    m_heldUntil = std::max(m_heldUntil, until);
    if (m_heldBy.reason == FailureReason::None)
        m_heldBy = Failure{FailureReason::ServerBusy, "GET", redactedUrl(m_plan.record.request.url), 0, {}};
    m_worker.tickSoon(*this);
}

// What arrives goes on arriving; when nothing does any more, the download waits.
bool Transfer::isHeld() {
    if (now() >= m_heldUntil)
        return false;
    if (runningFetches() == 0)
        end(TransferEnd::Kind::Waiting, m_heldBy, m_heldUntil - now());
    return true;
}

bool Transfer::isOffline(const Failure& failure) const {
    const bool nobodyFound =
        failure.reason == FailureReason::NetworkUnreachable || failure.reason == FailureReason::HostNotFound;
    return nobodyFound && m_plan.hasNetwork && !m_plan.hasNetwork();
}

void Transfer::renewSilent(Instant since) {
    if (m_phase != Phase::Running || !m_entityKnown || !m_source->rangesAllowed || !canResume())
        return;
    for (Slot& slot : m_slots) {
        if (!slot.fetch->isRunning() || slot.fetch->lastHeardAt() > since)
            continue;
        dropConnection(slot);
        m_book.giveBack({slot.fetch->position(), slot.fetch->claim().end});
    }
    if (runningFetches() == 0)
        proveBeforeGoingOn();
    m_worker.tickSoon(*this);
}

// Then speeds and silences say nothing about the server.
bool Transfer::isLimitedByOurselves() const {
    return m_plan.rateLimit ||
           std::ranges::any_of(m_slots, [](const Slot& slot) { return slot.fetch->isHeldByDisk(); });
}

void Transfer::replaceSlowOne(Instant now) {
    if (!m_parallel || !m_book.total() || now < m_heldUntil)
        return;
    std::vector<ConnectionPace> running;
    ReplacementChance chance;
    chance.remaining = *m_book.total() - m_book.written().size();
    chance.replacementsLeft = m_plan.record.request.segments - m_replacements;
    chance.hostLimits = m_plan.hostLimits;
    chance.limitedByOurselves = isLimitedByOurselves();
    for (const Slot& slot : m_slots) {
        if (!slot.fetch->isRunning())
            continue;
        running.push_back({slot.fetch->index(), slot.fetch->bytesPerSecond(now), slot.fetch->measuredFor(now),
                           slot.fetch->roundTrip()});
    }
    const auto slow = planReplacement(running, chance);
    if (!slow)
        return;
    ++m_replacements;
    Slot& slot = m_slots[*slow];
    dropConnection(slot);
    m_book.giveBack({slot.fetch->position(), slot.fetch->claim().end});
}

void Transfer::dropConnection(Slot& slot) {
    const bool usedBefore = slot.fetch->measuredFor(now()) > now() - slot.askedAt;
    ++(usedBefore ? m_end.stats.reusedConnections : m_end.stats.connections);
    slot.fetch->renew();
    slot.verdict.reset();
}

} // namespace intact
