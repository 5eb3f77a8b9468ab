// SPDX-License-Identifier: GPL-3.0-or-later
// What is done about bytes that are not what they should be: the repairing part of Transfer.
#include "core/transfer/transfer.h"

#include <algorithm>
#include <utility>

namespace intact {

namespace {

// RFC 9111 §5.2.1.4: a cache may be what spoils the bytes.
constexpr std::string_view kPastCaches = "Cache-Control: no-cache";

std::string placeText(ByteRange range) {
    return "bytes " + std::to_string(range.begin) + "-" + std::to_string(range.end - 1);
}

} // namespace

void Transfer::piecesWrong(const std::vector<ByteRange>& pieces) {
    if (m_phase != Phase::Running && m_phase != Phase::Finishing)
        return;
    goBackToWork();
    for (const ByteRange& piece : pieces) {
        // What has been started over meanwhile comes anew as it is. A connection that only compares brings nothing.
        const bool comes = std::ranges::any_of(m_slots, [&piece](const Slot& slot) {
            const Fetch& fetch = *slot.fetch;
            const ByteRange coming{std::max(fetch.position(), piece.begin), std::min(fetch.claim().end, piece.end)};
            return fetch.isRunning() && !coming.empty();
        });
        if (!comes && m_phase == Phase::Running)
            fetchPieceAgain(piece);
    }
    if (m_phase == Phase::Running)
        m_worker.tickSoon(*this);
}

void Transfer::goBackToWork() {
    if (std::exchange(m_phase, Phase::Running) != Phase::Finishing)
        return;
    m_worker.disk().goOn(*m_part);
    m_observer.transferState(id(), m_told = State::Downloading);
}

// Whoever brought it is not asked any more when there is another source; so that is who brings it now.
void Transfer::fetchPieceAgain(ByteRange piece) {
    for (Slot& slot : m_slots)
        noteBrought(slot);
    const auto suspect = suspectOf(piece, m_sources.brought());
    m_book.lose(piece);
    m_sources.forgetBrought(piece);
    m_end.stats.refetchedBytes += piece.length();
    m_observer.transferLog(id(),
                           {.kind = LogKind::PieceWrong,
                            .text = suspect ? m_sources.at(*suspect).target.url().origin().server() : std::string(),
                            .number = piece.begin});
    const int times = ++m_wrongPieces[piece.begin];
    if (times > kMostPieceRefetches)
        end(TransferEnd::Kind::Failed, mismatch(placeText(piece) + " are wrong again and again"));
    else if (suspect)
        blame(m_sources.at(*suspect), piece, times);
}

// The one in the lead goes at once for one that has shown to be good, else not before its second try.
void Transfer::blame(Source& source, ByteRange wrong, int times) {
    if (source.dropped)
        return;
    const Failure failure{FailureReason::WrongBytes, "verify", redactedUrl(source.link), 0, placeText(wrong)};
    if (&source != m_source)
        dropSource(source, failure);
    else if (m_sources.hasProvenBeside(source, now()) || (times > 1 && m_sources.nextLead(source, now()) != nullptr))
        leadFailed(failure);
}

Failure Transfer::mismatch(std::string detail) const {
    return {FailureReason::ChecksumMismatch, "verify", m_plan.record.request.directory + "/" + ledger().partName, 0,
            std::move(detail)};
}

// The whole is wrong and nobody knows where: all of it is fetched again, from one source alone. False: that is no use.
bool Transfer::fetchAllAgain(const Contradiction& wrong) {
    if (m_pieceBytes > 0)
        return false; // they are right, each of them
    std::vector<PassCandidate> candidates;
    for (const Source& source : m_sources) {
        const bool isReady = !source.dropped && source.freeAt() <= now();
        candidates.push_back(
            {isReady && (source.rangesAllowed || &source == m_source), source.hadPass, source.brought.size()});
    }
    const bool isUnchanged = m_changed && m_changed->empty();
    const auto chosen = sourceForPass({wrong.expected.source, *m_book.total(), m_passes, isUnchanged}, candidates);
    if (!chosen)
        return false;
    ++m_passes;
    Source& source = m_sources.at(*chosen);
    m_observer.transferLog(id(), {.kind = LogKind::FetchedAgain,
                                  .text = source.target.url().origin().server(),
                                  .detail = contradictionText(wrong)});
    goBackToWork();
    beginPass(source);
    return true;
}

void Transfer::beginPass(Source& source) {
    const std::int64_t total = *m_book.total();
    m_end.stats.refetchedBytes += total;
    m_changed.reset();
    m_readFor = nullptr;
    m_sources.beginPass(source);
    m_worker.disk().fetchAgain(*m_part);
    m_book.begin(total, {});
    m_mostArrived = 0;
    m_end.retry.bytesAtFirst = 0;
    if (&source != m_source)
        takeLead(source);
    else if (comesWhole())
        askWhole();
    m_worker.tickSoon(*this);
}

void Transfer::partCompared(const RangeSet& changed) {
    m_changed = changed;
    m_observer.transferLog(id(), {.kind = LogKind::Compared, .number = changed.size()});
}

// All of it is right now, and whoever brought what was otherwise before is named.
void Transfer::nameTheWrong() {
    if (!m_changed)
        return;
    for (const ByteRange& range : m_changed->ranges()) {
        const auto suspect = suspectOf(range, m_sources.broughtBefore());
        if (suspect && &m_sources.at(*suspect) != m_source)
            blame(m_sources.at(*suspect), range, 1);
    }
}

void Transfer::askPastCaches(HttpRequest& request, ByteRange claim) const {
    const auto firstWrong = m_wrongPieces.upper_bound(claim.begin - m_pieceBytes);
    const bool hasWrong = firstWrong != m_wrongPieces.end() && firstWrong->first < claim.end;
    if (m_passes > 0 || hasWrong)
        request.headers.emplace_back(kPastCaches);
}

} // namespace intact
