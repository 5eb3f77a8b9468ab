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

HostUse Transfer::hostUse(const Source& source) const {
    HostUse use;
    for (const Slot& slot : m_slots) {
        if (!slot.fetch->isRunning() || slot.source != &source)
            continue;
        ++use.open;
        use.working += static_cast<int>(slot.verdict && slot.verdict->kind == Verdict::Kind::Take);
    }
    return use;
}

void Transfer::noteAccepted(const Slot& slot) {
    Source& source = *slot.source;
    const HostUse use = hostUse(source);
    if (use.working <= source.mostWorking)
        return;
    source.mostWorking = use.working;
    m_observer.transferHost(
        id(), {source.target.url().origin().server(), !isLead(slot), false, use, slot.askedAt, std::nullopt});
}

void Transfer::noteRefusal(const Slot& slot, const std::optional<Verdict>& verdict, const Failure& failure) {
    Source& source = *slot.source;
    HostUse use = hostUse(source);
    if (!isRefusal(verdict, failure, use.working > 0))
        return;
    const auto told = verdict ? verdict->wait : std::nullopt;
    if (told) {
        source.heldUntil = std::max(source.heldUntil, now() + *told);
        source.heldBy = verdict->failure;
    }
    // Until the engine has divided anew.
    source.accepts = std::max(use.open, 1);
    source.mostWorking = use.working;
    ++use.open;
    m_observer.transferHost(id(),
                            {source.target.url().origin().server(), !isLead(slot), true, use, slot.askedAt, told});
}

void Transfer::holdRequests(const std::string& server, Instant until) {
    for (Source& source : m_sources) {
        if (source.target.url().origin().server() != server)
            continue;
        source.heldUntil = std::max(source.heldUntil, until);
        if (source.heldBy.reason == FailureReason::None)
            source.heldBy = Failure{FailureReason::ServerBusy, "GET", redactedUrl(source.link), 0, {}};
    }
    m_worker.tickSoon(*this);
}

// What arrives goes on arriving; when nothing does any more and no other source can go on, the download waits.
bool Transfer::isHeld() {
    if (!m_source->dropped && now() >= m_source->freeAt())
        return false;
    if (m_sources.size() > 1 && (runningFetches() == 0 || m_sources.hasProvenBeside(*m_source, now())))
        passLead();
    else if (runningFetches() == 0)
        end(TransferEnd::Kind::Waiting, m_source->heldBy, m_source->heldUntil - now());
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
        release(slot);
        if (!isLead(slot) && recognition(*slot.source) != Recognition::ByTag)
            slot.source->proven = false;
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
    if (!m_parallel || !m_book.total() || now < m_source->heldUntil)
        return;
    std::vector<ConnectionPace> running;
    ReplacementChance chance;
    chance.remaining = *m_book.total() - m_book.written().size();
    chance.replacementsLeft = m_plan.record.request.segments - m_replacements;
    chance.hostLimits = m_source->hostLimits;
    chance.limitedByOurselves = isLimitedByOurselves();
    for (const Slot& slot : m_slots) {
        if (!slot.fetch->isRunning() || !isLead(slot))
            continue;
        running.push_back({slot.fetch->index(), slot.fetch->bytesPerSecond(now), slot.fetch->measuredFor(now),
                           slot.fetch->roundTrip()});
    }
    const auto slow = planReplacement(running, chance);
    if (!slow)
        return;
    ++m_replacements;
    note(LogKind::SlowReplaced, *m_slots[*slow].source, static_cast<std::int64_t>(*slow) + 1);
    release(m_slots[*slow]);
}

void Transfer::dropConnection(Slot& slot) {
    count(slot, slot.fetch->use());
    slot.fetch->renew();
    slot.verdict.reset();
}

} // namespace intact
