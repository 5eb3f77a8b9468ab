// SPDX-License-Identifier: GPL-3.0-or-later
// Which connection asks for what: the working half of Transfer.
#include "core/transfer/transfer.h"

#include "core/base/units.h"

#include <algorithm>
#include <utility>

namespace intact {

namespace {

using namespace std::chrono_literals;

// A file of this size is shared among connections at once; a smaller one only when the first has not got it after a
// moment.
constexpr std::int64_t kSharedAtOnce = 16 * kMiB;
constexpr Duration kAloneFor = 250ms;
// Less than this is not worth a second connection.
constexpr std::int64_t kWorthSharing = 2 * kMiB;

// Of a limited body not much is read ahead.
long bufferFor(std::int64_t bytesPerSecond) {
    return std::clamp(static_cast<long>(bytesPerSecond / 8), 8L * 1024, HttpRequest().bufferBytes);
}

std::string rangeText(ByteRange claim) {
    std::string text = std::to_string(claim.begin) + "-";
    if (claim.end < Verdict::kUnknownEnd)
        text += std::to_string(claim.end - 1);
    return text;
}

} // namespace

bool Transfer::canResume() const {
    // The name of a small file is not stored before its end.
    return ledger().total && ledger().rangesWork && !ledger().partName.empty() && !m_plan.record.fileName.empty();
}

bool Transfer::comesWhole() const {
    return !m_source->rangesAllowed || !canResume();
}

int Transfer::runningFetches() const {
    return static_cast<int>(std::ranges::count_if(m_slots, [](const Slot& slot) { return slot.fetch->isRunning(); }));
}

bool Transfer::everythingArrived() const {
    // A mirror that is only being compared is not waited for.
    const bool arriving = std::ranges::any_of(m_slots, [this](const Slot& slot) {
        const bool brings = isLead(slot) || slot.fetch->position() < slot.fetch->claim().end;
        return slot.fetch->isRunning() && !slot.fetch->isDraining() && brings;
    });
    return m_book.total() && m_book.unclaimed().empty() && !arriving;
}

int Transfer::allowedConnections() const {
    const bool apart = m_source->settled && m_source->rangesAllowed && canResume();
    if (!apart || m_proof.isOpen() || recognition() == Recognition::ByBytes)
        return 1;
    const bool worthIt = m_parallel || *m_book.total() >= kSharedAtOnce || now() - m_bodySince >= kAloneFor;
    return worthIt ? grantedToAll() : 1;
}

ClaimSizing Transfer::sizingFor(const Slot& slot) const {
    ClaimSizing sizing;
    sizing.connections = grantedToAll();
    sizing.bytesPerSecond = slot.fetch->bytesPerSecond(now());
    if (!sizing.bytesPerSecond && !isLead(slot))
        sizing.bytesPerSecond = slot.source->bytesPerSecond.value_or(0.0); // the first of a mirror's claims is small
    sizing.roundTrip = slot.fetch->roundTrip();
    return sizing;
}

void Transfer::askFirst() {
    if (m_slots.empty())
        m_slots.push_back(emptySlot());
    moveTo(m_slots.front(), *m_source);
    if (m_part)
        m_slots.front().fetch->setPart(*m_part);
    if (m_entityKnown)
        assignWork();
    else
        ask(m_slots.front(), {0, Verdict::kUnknownEnd});
}

Transfer::Slot Transfer::emptySlot() {
    Slot slot;
    slot.source = m_source;
    slot.fetch = std::make_unique<Fetch>(m_worker, static_cast<FetchOwner&>(*this), m_limiter, m_slots.size());
    return slot;
}

void Transfer::askWhole() {
    m_source->rangesAllowed = false;
    m_source->settled = false;
    m_startOverDue = m_entityKnown;
    m_proof.close();
    const ByteRange all{0, m_book.total().value_or(Verdict::kUnknownEnd)};
    m_book.claim(all);
    moveTo(m_slots.front(), *m_source);
    ask(m_slots.front(), all);
}

// `overlap` ends where the claim begins.
void Transfer::ask(Slot& slot, ByteRange claim, const PartSample* overlap) {
    const ByteRange range{overlap != nullptr ? overlap->offset : claim.begin, claim.end};
    const Source& source = *slot.source;
    HttpRequest request = source.target.httpRequest();
    slot.asked = askedFor(source, range);
    slot.asked.overlap = claim.begin - range.begin;
    if (slot.asked.range)
        request.range = rangeText(range);
    if (slot.asked.range && slot.asked.range->end)
        request.maxBody = range.length();
    if (slot.asked.sentIfRange)
        request.ifRange = source.validators.strongEtag;
    if (isLead(slot))
        wantDigests(request);
    askPastCaches(request, claim);
    if (m_plan.rateLimit)
        request.bufferBytes = bufferFor(*m_plan.rateLimit);
    request.freshConnection = std::exchange(m_askOverFresh, false);
    slot.verdict.reset();
    slot.retryAt.reset();
    slot.askedAt = now();
    slot.countedTo = claim.begin;
    if (isLead(slot))
        m_justProven = false;
    ++m_end.stats.requests;
    slot.fetch->start(request, claim, overlap != nullptr ? OverlapCheck(overlap->bytes) : OverlapCheck());
}

Asked Transfer::askedFor(const Source& source, ByteRange range) const {
    Asked asked;
    asked.url = source.target.url().text();
    asked.name = m_plan.record.fileName.empty() ? m_plan.record.request.url : m_plan.record.fileName;
    asked.mayRedirect = !source.settled;
    if (source.rangesAllowed) {
        asked.range = Asked::Range{range.begin, std::nullopt};
        if (range.end < Verdict::kUnknownEnd)
            asked.range->end = range.end;
    }
    if (m_entityKnown) {
        asked.known = knownFile(source);
        const bool tagCounts = asked.known->match == Asked::Known::Match::Validators;
        asked.sentIfRange =
            asked.range && tagCounts && source.ifRangeWorks && recognition(source) == Recognition::ByTag;
    }
    return asked;
}

void Transfer::assignWork() {
    if (everythingArrived()) {
        finish();
        return;
    }
    if (isHeld())
        return;
    if (!m_entityKnown && runningFetches() == 0)
        askFirst();
    if (m_entityKnown && comesWhole() && runningFetches() == 0)
        askWhole();
    if (!m_entityKnown || !m_source->rangesAllowed || prove())
        return;
    const int allowed = allowedConnections();
    if (allowed > 1 && !m_parallel)
        goParallel();
    while (m_parallel && static_cast<int>(m_slots.size()) < allowed) {
        m_slots.push_back(emptySlot());
        m_slots.back().fetch->setPart(*m_part);
    }
    int running = runningFetches();
    const int useful = m_useful.update(running, allowed, m_worker.load(), now());
    for (Slot& slot : m_slots) {
        if (running >= useful)
            break;
        if (slot.fetch->isRunning() || (slot.retryAt && *slot.retryAt > now()))
            continue;
        if (!giveWork(slot))
            break;
        ++running;
    }
}

// The first connection was given everything: it keeps the next piece, the rest becomes free to claim.
void Transfer::goParallel() {
    m_parallel = true;
    Slot& first = m_slots.front();
    if (!first.fetch->isRunning())
        return;
    const ByteRange claim = first.fetch->claim();
    ClaimSizing sizing = sizingFor(first);
    sizing.remaining = claim.end - first.fetch->position();
    const std::int64_t kept = (first.fetch->position() + claimBytes(sizing) + kMiB - 1) / kMiB * kMiB;
    if (claim.end - kept < kWorthSharing)
        return;
    first.fetch->shorten(kept);
    m_book.giveBack({kept, claim.end});
}

bool Transfer::giveWork(Slot& slot) {
    Source* const source = nextSource();
    if (source == nullptr)
        return false;
    moveTo(slot, *source);
    if (!isLead(slot) && !source->proven)
        return proveMirror(slot);
    const bool alone = recognition() == Recognition::ByBytes;
    if (const auto claim = alone ? m_book.claimRun() : m_book.claimNext(sizingFor(slot))) {
        ask(slot, *claim);
        return true;
    }
    return m_parallel && !alone && steal(slot);
}

bool Transfer::steal(Slot& thief) {
    std::vector<RunningClaim> running;
    for (const Slot& slot : m_slots) {
        if (slot.fetch->isRunning() && !slot.fetch->isDraining())
            running.push_back({slot.fetch->index(), slot.fetch->position(), slot.fetch->claim().end,
                               slot.fetch->bytesPerSecond(now()), now() - slot.fetch->lastHeardAt()});
    }
    const bool mayTakeAll = m_replacements < m_plan.record.request.segments && !isLimitedByOurselves();
    const auto speed = thief.fetch->bytesPerSecond(now());
    const auto plan =
        planSteal(running, {speed ? speed : thief.source->bytesPerSecond, thief.fetch->roundTrip(), mayTakeAll});
    if (!plan)
        return false;
    Slot& victim = m_slots[plan->victim];
    victim.fetch->shorten(plan->range.begin);
    // It stands still: nobody waits for its next byte to see that it has nothing left to do.
    if (victim.fetch->position() == plan->range.begin) {
        ++m_replacements;
        note(LogKind::SlowReplaced, *victim.source, static_cast<std::int64_t>(plan->victim) + 1);
        dropConnection(victim);
    }
    ask(thief, plan->range);
    return true;
}

void Transfer::setConnections(int connections, bool hostLimits) {
    // More at once than before is news again.
    if (connections > m_source->accepts)
        m_source->mostWorking = std::min(m_source->mostWorking, m_source->accepts);
    m_source->accepts = connections;
    m_source->hostLimits = hostLimits;
    m_worker.tickSoon(*this);
}

void Transfer::setRateLimit(std::optional<std::int64_t> bytesPerSecond) {
    m_plan.rateLimit = bytesPerSecond;
    const bool lifted = m_limiter.isLimited() && !bytesPerSecond;
    m_limiter.setRate(bytesPerSecond, now());
    if (lifted) {
        for (Slot& slot : m_slots)
            slot.fetch->measureAnew();
    }
    m_worker.tickSoon(*this);
}

// One at a time: the first takes what there is, and each gets its turn to be the first. Without a limit, all.
void Transfer::letHeldOnesGoOn(Instant now) {
    if (m_limiter.readyAt() > now)
        return;
    for (std::size_t i = 0; i < m_slots.size(); ++i) {
        Fetch& fetch = *m_slots[(m_nextToGoOn + i) % m_slots.size()].fetch;
        if (!fetch.isHeldByLimit())
            continue;
        m_nextToGoOn = fetch.index() + 1;
        fetch.goOn();
        if (m_limiter.isLimited())
            return;
    }
}

} // namespace intact
