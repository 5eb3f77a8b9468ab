// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the server still has the file whose bytes lie on the disk: the doubting part of Transfer.
#include "core/transfer/transfer.h"

#include <utility>

namespace intact {

namespace {

// A tag that differs while size and date stay is believed to be a server's own name for the file from the second time
// on (reliability.md row 42).
constexpr int kTagsThatDiffer = 2;

} // namespace

Recognition Transfer::recognition(const Source& source) {
    return source.namesDiffer ? Recognition::ByBytes : recognitionOf(source.validators);
}

Asked::Known Transfer::knownFile(const Source& source) const {
    using Match = Asked::Known::Match;
    const bool succeeded = m_sources.isOwnLink(source) ? m_mostArrived > 0 : source.bytes > 0;
    Asked::Known known{ledger().total, source.validators, succeeded, Match::Validators};
    if (source.namesDiffer)
        known.match = Match::SizeAndDate;
    if (!source.proven && !source.settled) {
        known.match = Match::Size;
        known.succeeded = false; // nothing has come from there
    }
    return known;
}

// It stopped, and a weak validator may not tell that the file has changed meanwhile.
void Transfer::proveBeforeGoingOn() {
    if (m_book.total() && !m_proof.isOpen() && recognition() != Recognition::ByTag)
        m_proof.want();
}

// Sees to it that some of what is on the disk is compared before anything new is asked for; false when nothing is left
// to be compared. Only the disk loop reads the file.
bool Transfer::prove() {
    if (runningFetches() > 0)
        return m_proof.isOpen();
    if (!m_proof.isOpen() && recognition() == Recognition::ByBytes && !m_justProven)
        m_proof.want();
    if (!m_proof.isOpen())
        return false;
    if (m_readFor != nullptr)
        return true;
    if (m_proof.isWanted()) {
        const std::vector<ByteRange> places = placesToCompare(heldAgainstLead(), !m_source->proven, m_random());
        if (places.empty()) {
            m_proof.close();
            return false;
        }
        m_proof.reading();
        m_worker.disk().read(*m_part, places);
        return true;
    }
    const PartSample* sample = m_proof.next();
    Slot& slot = m_slots.front();
    moveTo(slot, *m_source);
    if (sample == nullptr || (slot.retryAt && *slot.retryAt > now()))
        return true;
    ByteRange claim{sample->range().end, sample->range().end};
    const RangeSet& free = m_book.unclaimed();
    if (m_proof.isLast() && free.ranges().front().begin == claim.begin) {
        const bool alone = recognition() == Recognition::ByBytes;
        claim = *(alone ? m_book.claimRun() : m_book.claimNext(sizingFor(slot)));
    }
    ask(slot, claim, sample);
    return true;
}

// The link itself may have changed since the last run: then pieces would be found wrong one after the other, so better
// it is compared with what nobody has looked at yet.
RangeSet Transfer::heldAgainstLead() const {
    RangeSet there = telling(m_book.claimed());
    return there.empty() && m_sources.isOwnLink(*m_source) ? m_book.claimed() : there;
}

void Transfer::partRead(const std::vector<PartSample>& samples) {
    Source* const mirror = std::exchange(m_readFor, nullptr);
    if (m_phase != Phase::Running || (mirror == nullptr && !m_proof.isOpen()))
        return;
    if (mirror != nullptr)
        compareMirror(*mirror, samples);
    else
        m_proof.begin(samples);
    assignWork();
}

// The first good reply from a new link or from a mirror in the lead, its size being right already. A new link's strong
// tag may be proof enough; everything else is up to the bytes. Inside libcurl's callback.
void Transfer::adoptNewLink(const Entity& entity) {
    m_source->validators = entity.validators;
    const std::string& known = ledger().validators.strongEtag;
    if (m_plan.linkIsNew && !known.empty() && known == entity.validators.strongEtag)
        m_proof.keepLast();
    if (!m_proof.isOpen())
        leadProven(); // nothing that was there could be believed
}

// What is kept beyond this run are the validators of the download's own link.
void Transfer::leadProven() {
    m_source->proven = true;
    if (!m_sources.isOwnLink(*m_source))
        return;
    ledger().finalUrl = m_source->target.url().text();
    ledger().validators = m_source->validators;
    m_worker.disk().setSource(*m_part, ledger().finalUrl, ledger().validators);
    if (std::exchange(m_plan.linkIsNew, false))
        m_observer.linkProven(id(), ledger().finalUrl, ledger().validators);
}

// Inside libcurl's callback.
void Transfer::overlapPassed(Fetch& fetch) {
    Slot& slot = m_slots[fetch.index()];
    m_end.stats.refetchedBytes += slot.asked.overlap;
    if (!isLead(slot)) {
        slot.source->proof.passed();
        slot.source->proven = !slot.source->proof.isOpen();
        return; // it goes on when its connection is free
    }
    m_proof.passed();
    m_justProven = !m_proof.isOpen() && fetch.claim().empty();
    if (!m_source->proven && !m_proof.isOpen())
        leadProven();
    m_worker.tickSoon(*this);
}

void Transfer::overlapDiffers(const Fetch& fetch) {
    fileChanged(Failure{FailureReason::FileChanged, "GET", place(), 0,
                        "other bytes before " + std::to_string(fetch.claim().begin)});
}

// The whole file comes: what is there is not needed any more. Inside libcurl's callback, before the first byte.
void Transfer::startOver(ByteRange body) {
    m_startOverDue = false;
    m_end.stats.refetchedBytes += m_book.written().size();
    const bool wasProven = m_source->proven;
    m_sources.forgetProofs();
    m_source->proven = wasProven;
    m_sources.forgetBrought({0, Verdict::kUnknownEnd});
    m_worker.disk().startOver(*m_part);
    if (m_book.total())
        m_book.begin(*m_book.total(), {});
    m_book.claim(body);
}

// Not a byte of the reply has been taken.
void Transfer::tagDiffers() {
    ++m_source->tagMismatches;
    if (m_source->tagMismatches >= kTagsThatDiffer)
        m_source->namesDiffer = true;
    assignWork();
}

void Transfer::rangesRefused(Slot& slot, const Verdict& verdict) {
    const bool ignored = verdict.failure.reason == FailureReason::RangesIgnored;
    const bool wrong = verdict.failure.reason == FailureReason::RangeMismatch;
    if (ignored && slot.asked.sentIfRange) {
        // Some caches send everything whenever there is a condition. The tag of the next reply is compared all the
        // same.
        m_source->ifRangeWorks = false;
        assignWork();
        return;
    }
    if (m_plan.linkIsNew) {
        fileChanged(verdict.failure); // what cannot be compared is not the same
        return;
    }
    ++m_end.retry.wrongParts;
    if (runningAt(*m_source) > 0) {
        // The others were answered well; this server only does not like so many at a time.
        m_source->connectionCap = runningAt(*m_source);
        return;
    }
    if (!m_source->rangesAllowed) {
        leadFailed(verdict.failure);
    } else if (!m_source->proven && m_entityKnown && m_sources.size() > 1) {
        // What cannot be compared helps only when nobody else can go on from what is there.
        m_source->rangesAllowed = false;
        Source* const other = m_sources.nextLead(*m_source, now());
        takeLead(other != nullptr && other->rangesAllowed ? *other : *m_source);
    } else if (m_entityKnown && wrong && m_end.retry.wrongParts < 2) {
        fetchFailed(slot, verdict.failure, std::nullopt);
    } else if (ignored && m_entityKnown && recognition() != Recognition::ByTag &&
               !isLittle(m_mostArrived, ledger().total.value_or(0))) {
        // Nothing says that it is still the same file, and much would be lost.
        fileChanged(Failure{FailureReason::FileChanged, verdict.failure.operation, verdict.failure.place, 0,
                            "the server sends all of it"});
    } else {
        askWhole();
    }
}

void Transfer::fileChanged(const Failure& failure) {
    if (m_plan.linkIsNew) {
        Failure other = failure;
        other.reason = FailureReason::LinkToOtherFile;
        end(TransferEnd::Kind::Failed, other);
        return;
    }
    if (!m_sources.isOwnLink(*m_source)) {
        Failure other = failure;
        if (!m_source->proven)
            other.reason = FailureReason::MirrorDiffers;
        leadFailed(other);
        return;
    }
    const bool little = isLittle(m_mostArrived, ledger().total.value_or(0));
    if (!little && m_sources.size() > 1) {
        leadFailed(failure);
        return;
    }
    if (little)
        m_end.stats.refetchedBytes += m_mostArrived;
    end(little ? TransferEnd::Kind::Restart : TransferEnd::Kind::Failed, failure);
}

} // namespace intact
