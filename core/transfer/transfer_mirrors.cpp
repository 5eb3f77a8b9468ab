// SPDX-License-Identifier: GPL-3.0-or-later
// Several sources of one file: which of them is asked, how a mirror shows that it has the same bytes, who takes the
// lead. The part of Transfer that has to do with more than one source.
#include "core/transfer/transfer.h"

#include <algorithm>

namespace intact {

Result<void> Transfer::collectSources() {
    const DownloadRequest& request = m_plan.record.request;
    auto own = RequestTarget::from(request, m_plan.accesses);
    if (!own)
        return tl::make_unexpected(own.error());
    m_source = &m_sources.add(*own);
    m_source->accepts = m_plan.connections;
    m_source->hostLimits = m_plan.hostLimits;
    m_source->validators = ledger().validators;
    // Only validators of the link itself are kept: without any, what lies on the disk may have come from a mirror.
    const bool fromMirror = !request.mirrors.empty() || ledger().finalUrl != m_source->link;
    const bool unknown = fromMirror && !ledger().durable.empty() && ledger().validators == Validators();
    m_source->proven = !m_plan.linkIsNew && !unknown;
    for (const std::string& link : request.mirrors) {
        auto target = own->mirror(link);
        if (!target)
            return tl::make_unexpected(target.error());
        Source& mirror = m_sources.add(std::move(*target));
        mirror.accepts = 0;
        mirror.retry.tries = m_plan.retry.tries; // else those that come back in every run would never be given up
    }
    setMirrorConnections(m_plan.mirrorConnections);
    return {};
}

void Transfer::setMirrorConnections(const std::vector<int>& connections) {
    for (std::size_t i = 0; i < connections.size() && i + 1 < m_sources.size(); ++i) {
        if (Source& mirror = m_sources.at(i + 1); &mirror != m_source)
            mirror.accepts = connections[i];
    }
}

int Transfer::runningAt(const Source& source) const {
    return static_cast<int>(std::ranges::count_if(
        m_slots, [&](const Slot& slot) { return slot.source == &source && slot.fetch->isRunning(); }));
}

// Connections that the servers grant, up to what the person allows for the download.
int Transfer::grantedToAll() const {
    int all = 0;
    for (const Source& source : m_sources) {
        if (&source == m_source || mayHelp(source, now()))
            all += std::min(source.accepts, source.connectionCap);
    }
    return std::min(all, m_plan.record.request.segments);
}

// Whose turn it is to get a connection that is free; null: nobody's.
Source* Transfer::nextSource() {
    const int allowed = allowedConnections();
    if (allowed == 1)
        return runningAt(*m_source) == 0 ? m_source : nullptr;
    const bool enough = comparableBegin() >= m_compareFrom;
    std::vector<SourceStanding> standings;
    for (const Source& source : m_sources) {
        SourceStanding standing;
        standing.accepts = std::min(source.accepts, source.connectionCap);
        standing.running = runningAt(source);
        standing.bytesPerSecond = source.bytesPerSecond;
        if (&source != m_source) {
            const bool mayRead = enough && !source.proof.isOpen() && m_readFor == nullptr;
            const bool canProve = standing.running == 0 && (source.proof.next() != nullptr || mayRead);
            standing.usable = mayHelp(source, now());
            standing.ready = source.proven || canProve;
        }
        standings.push_back(standing);
    }
    const auto chosen = chooseSource(standings, allowed);
    return chosen ? &m_sources.at(*chosen) : nullptr;
}

void Transfer::measureSources(Instant now) {
    if (m_sources.size() == 1)
        return;
    for (Source& source : m_sources) {
        double sum = 0.0;
        int measured = 0;
        for (const Slot& slot : m_slots) {
            if (slot.source != &source || !slot.fetch->isRunning() || slot.asked.overlap > 0)
                continue;
            if (const auto speed = slot.fetch->bytesPerSecond(now)) {
                sum += *speed;
                ++measured;
            }
        }
        if (measured > 0)
            source.bytesPerSecond = sum / measured;
    }
}

// What was measured of another server says nothing about this one.
void Transfer::moveTo(Slot& slot, Source& source) {
    if (slot.source == &source)
        return;
    slot.source = &source;
    slot.fetch->renew();
    slot.retry = {};
    slot.retryAt.reset();
}

// What may be held against a source that has other bytes there: where pieces have digests, those that have not been
// looked at yet may be wrong themselves.
RangeSet Transfer::telling(RangeSet there) const {
    if (m_pieceBytes > 0)
        there.subtract({m_worker.disk().proven(*m_part), Verdict::kUnknownEnd});
    return there;
}

// As long as nothing speaks against it, mirrors need not wait until a piece is whole.
RangeSet Transfer::comparable() const {
    return m_compareProven ? telling(m_book.written()) : m_book.written();
}

std::int64_t Transfer::comparableBegin() const {
    const auto& written = m_book.written().ranges();
    if (written.empty())
        return 0;
    const ByteRange first = written.front();
    const bool onlyProven = m_compareProven && m_pieceBytes > 0;
    return (onlyProven ? std::min(first.end, m_worker.disk().proven(*m_part)) : first.end) - first.begin;
}

// A mirror's first requests bring nothing but bytes that are there already, and these are compared.
bool Transfer::proveMirror(Slot& slot) {
    Source& mirror = *slot.source;
    if (const PartSample* sample = mirror.proof.next()) {
        const std::int64_t end = sample->range().end;
        ask(slot, {end, end}, sample);
        return true;
    }
    mirror.proof.reading();
    m_readFor = &mirror;
    m_worker.disk().read(*m_part, placesToCompare(comparable(), true, m_random()));
    return true;
}

// Where all that was read proves nothing, more has to arrive first.
void Transfer::compareMirror(Source& mirror, std::vector<PartSample> samples) {
    std::erase_if(samples, [](const PartSample& sample) { return !isTelling(sample); });
    if (samples.empty())
        m_compareFrom = 2 * std::max(comparableBegin(), m_compareFrom);
    mirror.proof.begin(std::move(samples));
}

void Transfer::mirrorEnded(Slot& slot, const std::optional<Verdict>& verdict, const ExchangeOutcome& outcome) {
    Source& mirror = *slot.source;
    Fetch& fetch = *slot.fetch;
    const bool compared = slot.asked.overlap > 0;
    m_book.giveBack({fetch.position(), fetch.claim().end});
    noteRefusal(slot, verdict, outcome.failure);
    if (fetch.overlap().differs()) {
        mirrorDiffers(mirror, {fetch.claim().begin - slot.asked.overlap, fetch.claim().begin});
    } else if (verdict && verdict->kind != Verdict::Kind::Take) {
        mirrorRefused(slot, *verdict);
    } else if (outcome.failure.reason != FailureReason::None) {
        mirrorFailed(mirror, outcome.failure, std::nullopt);
    } else if (!fetch.isDone()) {
        mirrorFailed(mirror, Failure{FailureReason::Truncated, "GET", redactedUrl(mirror.target.url().text()), 0, {}},
                     std::nullopt);
    }
    if (compared && !fetch.isRunning())
        fetch.renew(); // so little says nothing about its speed
    assignWork();
}

// Where the bytes that are there may be the wrong ones, it is compared again, with better ones.
void Transfer::mirrorDiffers(Source& mirror, ByteRange place) {
    if (telling(m_book.written()).contains(place)) {
        dropSource(mirror, Failure{FailureReason::MirrorDiffers, "GET", redactedUrl(mirror.target.url().text()), 0,
                                   "other bytes before " + std::to_string(place.end)});
        return;
    }
    m_compareProven = true;
    mirror.proof.close();
}

void Transfer::mirrorRefused(Slot& slot, const Verdict& verdict) {
    Source& mirror = *slot.source;
    Failure failure = verdict.failure;
    switch (verdict.kind) {
    case Verdict::Kind::Redirect:
        followRedirect(slot, verdict);
        return;
    case Verdict::Kind::SingleStream:
        if (slot.asked.sentIfRange && failure.reason == FailureReason::RangesIgnored)
            mirror.ifRangeWorks = false;
        else if (const int others = runningAt(mirror); others > 0)
            mirror.connectionCap = others;
        else
            mirror.rangesAllowed = false; // it may still take the lead when nobody else is left
        return;
    case Verdict::Kind::OtherTag:
        mirror.namesDiffer = true; // as above
        return;
    case Verdict::Kind::Changed:
        if (!mirror.proven)
            failure.reason = FailureReason::MirrorDiffers;
        dropSource(mirror, failure);
        return;
    default:
        mirrorFailed(mirror, failure, verdict.wait);
        return;
    }
}

// It alone waits or is out; its own progress counts, not that of the others.
void Transfer::mirrorFailed(Source& mirror, const Failure& failure, std::optional<std::chrono::seconds> told) {
    // One that has never answered takes a connection from those that work with every try.
    const int most = mirror.settled ? m_plan.record.request.maxRetries : std::min(m_plan.record.request.maxRetries, 2);
    const RetryDecision decision = decideRetry(failure, mirror.retry, mirror.bytes, most, told, random());
    if (decision.kind == RetryDecision::Kind::GiveUp) {
        dropSource(mirror, failure);
        return;
    }
    mirror.failure = failure;
    mirror.waitsUntil = now() + decision.delay;
    if (recognition(mirror) != Recognition::ByTag) {
        mirror.proven = false;
        mirror.proof.close();
    }
}

void Transfer::dropSource(Source& source, const Failure& failure) {
    source.dropped = true;
    source.failure = failure;
    source.proof.close();
    for (Slot& slot : m_slots) {
        if (slot.source == &source && slot.fetch->isRunning())
            release(slot);
    }
    m_observer.sourceDropped({id(), redactedUrl(source.link), source.target.url().origin().server(), failure});
}

// Its connection is lost, and what it was still to bring is up to the others.
void Transfer::release(Slot& slot) {
    dropConnection(slot);
    m_book.giveBack({slot.fetch->position(), slot.fetch->claim().end});
}

// The source in the lead cannot go on, or not before `delay`: another one does, or the transfer ends.
void Transfer::leadFailed(const Failure& failure, std::optional<Duration> delay) {
    if (m_plan.linkIsNew || m_sources.size() == 1) {
        end(delay ? TransferEnd::Kind::Waiting : TransferEnd::Kind::Failed, failure, delay.value_or(Duration::zero()));
        return;
    }
    if (delay) {
        m_source->failure = failure;
        m_source->waitsUntil = now() + *delay;
    } else {
        dropSource(*m_source, failure);
    }
    if (recognition() != Recognition::ByTag)
        m_source->proven = false;
    passLead();
}

void Transfer::passLead() {
    m_sources.endPass(); // better from several than not at all
    if (Source* const next = m_sources.nextLead(*m_source, now())) {
        takeLead(*next);
        return;
    }
    if (runningFetches() > 0)
        return; // what arrives goes on arriving
    // The next run would ask the link again, get the same bytes, and so on for ever.
    const Source& link = m_sources.at(0);
    const bool linkIsWrong = link.dropped && link.failure.reason == FailureReason::WrongBytes;
    if (const Source* first = m_sources.soonest(now()); first != nullptr && !linkIsWrong) {
        const bool held = first->heldUntil > first->waitsUntil;
        end(TransferEnd::Kind::Waiting, held ? first->heldBy : first->failure, first->freeAt() - now());
        return;
    }
    end(TransferEnd::Kind::Failed, m_sources.tellingFailure(m_source->failure));
}

void Transfer::takeLead(Source& next) {
    if (&next != m_source) {
        note(LogKind::LeadPassed, next);
        m_source->retry = std::exchange(m_end.retry, std::exchange(next.retry, RetryCount()));
        m_source->retry.bytesAtFirst = m_source->bytes; // beside others only its own progress counts
        m_end.retry.bytesAtFirst = m_mostArrived;
        m_end.retry.restarts = m_plan.retry.restarts;
        m_source = &next;
        m_source->accepts = std::max(m_source->accepts, 1);
        m_source->proof.close();
    }
    const bool fromWhatIsThere = !m_entityKnown || (canResume() && next.rangesAllowed);
    for (Slot& slot : m_slots) {
        slot.retryAt.reset();
        // Beside one that has to prove itself nobody works.
        if (slot.fetch->isRunning() && !(next.proven && fromWhatIsThere))
            release(slot);
    }
    m_proof.close();
    if (!fromWhatIsThere)
        askWhole();
    else if (m_entityKnown && !next.proven)
        m_proof.want();
    m_worker.tickSoon(*this);
}

} // namespace intact
