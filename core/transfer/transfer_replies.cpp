// SPDX-License-Identifier: GPL-3.0-or-later
// What the server answers and how connections end: the judging half of Transfer.
#include "core/transfer/transfer.h"

#include "core/disk/names.h"
#include "core/transfer/file_reply_check.h"

#include <algorithm>

namespace intact {

namespace {

// What a server sends behind the announced end of a body looks like the answer to the next request on that connection
// (reliability.md §5.8). Such an answer is believed when it comes over a new connection too.
bool isDoubtful(const std::optional<Verdict>& verdict, const ExchangeOutcome& outcome) {
    if (outcome.use.opened > 0)
        return false;
    const FailureReason reason = outcome.failure.reason;
    if (!verdict)
        return reason == FailureReason::NotHttp || reason == FailureReason::MalformedReply;
    return verdict->kind == Verdict::Kind::Changed || verdict->kind == Verdict::Kind::SingleStream;
}

std::int64_t milliseconds(Duration time) {
    return std::chrono::duration_cast<std::chrono::milliseconds>(time).count();
}

} // namespace

HeadVerdict Transfer::headArrived(Fetch& fetch, const ReplyHead& head) {
    Slot& slot = m_slots[fetch.index()];
    slot.verdict = checkReply(slot.asked, head, m_worker.clock().wallNow());
    if (auto failure = wrongSize(slot.verdict->entity.total)) {
        slot.verdict->kind = Verdict::Kind::Refuse;
        slot.verdict->failure = std::move(*failure);
    }
    if (slot.verdict->kind != Verdict::Kind::Take)
        return HeadVerdict::Discard;
    Source& source = *slot.source;
    if (!isLead(slot) && !source.settled) {
        source.settled = true;
        source.validators = slot.verdict->entity.validators;
    }
    accept(slot, head);
    return HeadVerdict::TakeBody;
}

// Runs inside libcurl's callback: what starts or ends other connections waits for the next tick.
void Transfer::accept(Slot& slot, const ReplyHead& head) {
    if (m_startOverDue)
        beginExpecting(); // it may be another version
    if (isLead(slot))
        hearDigests(head);
    if (!m_entityKnown) {
        adopt(slot, head);
    } else if (m_startOverDue) {
        startOver(slot.verdict->body);
    } else if (const ByteRange claim = slot.fetch->claim(); slot.verdict->body.end < claim.end) {
        slot.fetch->shorten(slot.verdict->body.end);
        m_book.giveBack({slot.verdict->body.end, claim.end});
    }
    if (isLead(slot) && !m_source->proven && !m_source->settled)
        adoptNewLink(slot.verdict->entity);
    if (isLead(slot) && !m_source->settled)
        m_bodySince = now();
    slot.source->settled = true;
    if (isLead(slot)) {
        hearLinks(slot, head);
        searchBeside();
    }
    noteAccepted(slot);
    if (m_told != State::Downloading)
        m_observer.transferState(id(), m_told = State::Downloading);
    m_worker.tickSoon(*this);
}

void Transfer::adopt(Slot& slot, const ReplyHead& head) {
    const Verdict& verdict = *slot.verdict;
    m_entityKnown = true;
    Ledger& page = ledger();
    page.finalUrl = m_source->target.url().text();
    page.total = verdict.entity.total;
    page.rangesWork = verdict.entity.rangesWork;
    m_source->validators = verdict.entity.validators;
    m_source->proven = true;
    page.validators = m_sources.isOwnLink(*m_source) ? m_source->validators : Validators();
    page.durable.clear();
    page.blocks.clear();
    page.blockBytes = 0;
    if (m_plan.record.fileName.empty())
        m_plan.record.fileName =
            m_plan.chooseName({std::string(head.value("content-disposition").value_or("")), page.finalUrl});
    page.partName = partFileName(m_plan.record.fileName, m_plan.record.partToken);
    if (page.total) {
        m_book.begin(*page.total, {});
        m_book.claim(verdict.body);
    } else {
        m_book.beginUnknown();
    }
    slot.fetch->setClaim(verdict.body);
    openPart();
    m_observer.transferFound(id(), m_plan.record.fileName, page);
    m_told = State::Downloading;
}

void Transfer::fetchDrains(Fetch& /*fetch*/) {
    m_worker.tickSoon(*this); // the file may be whole without waiting for it
}

void Transfer::fetchEnded(Fetch& fetch, const ExchangeOutcome& outcome) {
    Slot& slot = m_slots[fetch.index()];
    if (m_phase != Phase::Closing && m_phase != Phase::Ended)
        count(slot, outcome.use);
    if (m_phase != Phase::Running)
        return;
    std::optional<Verdict> verdict = std::exchange(slot.verdict, std::nullopt);
    if (!verdict)
        verdict = verdictOnRefusal(outcome.failure);
    if (!isLead(slot)) {
        mirrorEnded(slot, verdict, outcome);
        return;
    }
    if (fetch.overlap().differs()) {
        overlapDiffers(fetch);
        return;
    }
    if (isDoubtful(verdict, outcome)) {
        m_askOverFresh = true;
        m_book.giveBack({fetch.position(), fetch.claim().end});
        if (m_source->rangesAllowed)
            assignWork();
        else
            askWhole();
        return;
    }
    noteRefusal(slot, verdict, outcome.failure);
    if (verdict && verdict->kind != Verdict::Kind::Take) {
        m_book.giveBack({fetch.position(), fetch.claim().end});
        replyRefused(slot, *verdict);
    } else {
        bodyEnded(slot, outcome);
    }
}

void Transfer::bodyEnded(Slot& slot, const ExchangeOutcome& outcome) {
    const Fetch& fetch = *slot.fetch;
    const bool whole = outcome.failure.reason == FailureReason::None;
    if (whole && m_entityKnown && !m_book.total()) {
        if (const auto failure = wrongSize(fetch.position())) {
            end(TransferEnd::Kind::Failed, *failure);
            return;
        }
        m_book.endAt(fetch.position());
        m_end.stats.sizeConfirmed = !outcome.endUnconfirmed;
        ledger().total = fetch.position();
        slot.fetch->shorten(fetch.position());
    }
    m_book.giveBack({fetch.position(), fetch.claim().end});
    if (m_book.total())
        m_mostArrived = std::max(m_mostArrived, *m_book.total() - m_book.unclaimed().size());
    else
        m_mostArrived = std::max(m_mostArrived, fetch.position());
    if (!whole) {
        fetchFailed(slot, outcome.failure, std::nullopt);
    } else if (m_book.total() && !fetch.isDone()) {
        fetchFailed(slot, Failure{FailureReason::Truncated, "GET", place(), 0, {}}, std::nullopt);
    } else {
        assignWork();
    }
}

void Transfer::replyRefused(Slot& slot, const Verdict& verdict) {
    switch (verdict.kind) {
    case Verdict::Kind::Redirect:
        followRedirect(slot, verdict);
        return;
    case Verdict::Kind::SingleStream:
        rangesRefused(slot, verdict);
        return;
    case Verdict::Kind::Changed:
        fileChanged(verdict.failure);
        return;
    case Verdict::Kind::OtherTag:
        tagDiffers();
        return;
    default:
        fetchFailed(slot, verdict.failure, verdict.wait);
        return;
    }
}

void Transfer::followRedirect(Slot& slot, const Verdict& verdict) {
    Source& source = *slot.source;
    auto next = source.target.redirected(verdict.location, slot.fetch->remoteAddress());
    if (!next) {
        if (isLead(slot))
            leadFailed(next.error());
        else
            dropSource(source, next.error());
        return;
    }
    source.target = std::move(*next);
    note(LogKind::Redirected, source);
    const ByteRange claim = slot.fetch->claim();
    m_book.claim(claim);
    ask(slot, claim, isLead(slot) ? m_proof.next() : source.proof.next());
}

void Transfer::fetchFailed(Slot& slot, Failure failure, std::optional<std::chrono::seconds> told) {
    const int most = m_plan.record.request.maxRetries;
    if (failure.reason == FailureReason::Stalled && isVerySlow(m_end.retry, m_mostArrived))
        failure.detail = "the server is very slow";
    if (runningAt(*m_source) > 0) {
        // The download goes on over the others.
        const RetryDecision decision = decideRetry(failure, slot.retry, m_mostArrived, most, told, random());
        if (decision.kind == RetryDecision::Kind::GiveUp)
            m_source->connectionCap = runningAt(*m_source);
        else
            note(LogKind::Retrying, *m_source, milliseconds(decision.delay), failure);
        slot.retryAt = now() + decision.delay;
        return;
    }
    if (runningFetches() == 0 && isOffline(failure)) {
        end(TransferEnd::Kind::Offline, failure);
        return;
    }
    if (failure.reason == FailureReason::Truncated && isCutForGood(m_end.retry, slot.fetch->position())) {
        failure.reason = FailureReason::RepeatedlyTruncated;
        leadFailed(failure);
        return;
    }
    const RetryDecision decision = decideRetry(failure, m_end.retry, m_mostArrived, most, told, random());
    switch (decision.kind) {
    case RetryDecision::Kind::GiveUp:
        leadFailed(failure);
        return;
    case RetryDecision::Kind::Later:
        leadFailed(failure, decision.delay);
        return;
    case RetryDecision::Kind::Now:
        note(LogKind::Retrying, *m_source, 0, failure);
        // Nothing is held up by what has to be compared first.
        if (m_sources.hasProvenBeside(*m_source, now())) {
            leadFailed(failure, Duration::zero());
            return;
        }
        break;
    }
    if (m_entityKnown && comesWhole()) {
        askWhole();
        return;
    }
    proveBeforeGoingOn();
    assignWork();
}

} // namespace intact
