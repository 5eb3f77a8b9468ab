// SPDX-License-Identifier: GPL-3.0-or-later
// What the file should be, and whether it is: the proving half of Transfer.
#include "core/transfer/transfer.h"

#include "core/base/ascii.h"
#include "core/verify/header_digests.h"

#include <algorithm>
#include <utility>

namespace intact {

namespace {

// RFC 9530 §4: ten is "most wanted".
constexpr std::string_view kWantDigests = "Want-Repr-Digest";
constexpr std::string_view kWanted = "sha-256=10, sha-512=9";
// How long a whole file waits for a checksum file that has not been found yet.
constexpr Duration kSearchPatience = std::chrono::seconds(2);

} // namespace

// What the person gave decides alone, so nobody is asked for more.
void Transfer::beginExpecting() {
    m_expectations.clear();
    m_early.reset();
    m_namedPieces.reset();
    m_end.signature.reset();
    m_end.ofFile.reset();
    const DownloadRequest& request = m_plan.record.request;
    if (request.expected)
        m_expectations.push_back({*request.expected, request.expectedSource, {}});
    m_digestsHeard = request.expected.has_value();
    m_search = m_plan.discovery && !request.expected ? Search::Idle : Search::Ended;
}

void Transfer::wantDigests(HttpRequest& request) const {
    const bool isAsked = std::ranges::any_of(request.headers, [](const std::string& line) {
        return startsWithIgnoringCase(line, std::string(kWantDigests) + ':');
    });
    if (!m_digestsHeard && !isAsked)
        request.headers.push_back(std::string(kWantDigests) + ": " + std::string(kWanted));
}

// Of the first good answer about this version of the file. What a redirect or a mirror says is not about it: only the
// one in the lead speaks. Inside libcurl's callback.
void Transfer::hearDigests(const ReplyHead& head) {
    if (std::exchange(m_digestsHeard, true))
        return;
    for (const Expectation& announced : announcedDigests(head))
        expect(announced);
}

// Without a digest of the whole or of its pieces what has come is only there.
bool Transfer::isDigested() const {
    const bool ofTheWhole = m_plan.keptDigest != KeptDigest::None || !m_expectations.empty();
    return m_part && (ofTheWhole || m_pieceBytes > 0);
}

// Another size is another file, whoever has it. Nothing: it is right, or nobody knows.
std::optional<Failure> Transfer::wrongSize(std::optional<std::int64_t> total) const {
    const std::optional<std::int64_t>& expected = m_plan.record.request.expectedSize;
    if (!expected || !total || *expected == *total)
        return std::nullopt;
    return Failure{FailureReason::SizeMismatch, "GET", place(), 0,
                   std::to_string(*total) + " bytes instead of " + std::to_string(*expected)};
}

void Transfer::expect(const Expectation& expectation) {
    if (std::ranges::find(m_expectations, expectation) != m_expectations.end())
        return;
    m_expectations.push_back(expectation);
    if (m_part)
        m_worker.disk().addDigest(*m_part, expectation.checksum.algorithm);
    m_observer.transferLog(id(), {.kind = LogKind::ChecksumFound,
                                  .text = std::string(digestInfo(expectation.checksum.algorithm).name),
                                  .detail = whereItStands(expectation.source, expectation.place)});
}

// A strong digest in the answer is worth as much as one beside the file, unless that may be signed by somebody whom
// the person believes. Inside libcurl's callback.
void Transfer::searchBeside() {
    if (m_search != Search::Idle)
        return;
    const bool isProvable = !m_plan.hasKeys && std::ranges::any_of(m_expectations, [](const Expectation& expectation) {
        return !digestInfo(expectation.checksum.algorithm).weak;
    });
    const std::string& url = m_source->target.url().text();
    const std::optional<std::int64_t>& total = ledger().total;
    m_search = Search::Running;
    if (isProvable)
        searchEnded({});
    else if (url == m_plan.knownBeside.url && total && *total < m_plan.knownBeside.below)
        searchEnded(m_plan.knownBeside.found);
    else
        m_observer.checksumWanted(id(), url, total);
}

void Transfer::searchEnded(const FoundBeside& found) {
    if (m_search != Search::Running || m_phase == Phase::Closing || m_phase == Phase::Ended)
        return;
    m_search = Search::Ended;
    m_end.signature = found.signature;
    if (found.signature)
        m_observer.transferLog(id(), signatureLine(*found.signature));
    if (found.checksum)
        expect(*found.checksum);
    m_end.ofFile = found.ofFile;
    if (found.ofFile && m_part && isOfDigest(*found.ofFile))
        m_worker.disk().addDigest(*m_part, DigestAlgorithm::Blake2b512);
    usePieces();
    if (m_phase == Phase::Finishing && !isSearching())
        startProving();
}

void Transfer::giveUpLateSearch(Instant now) {
    if (m_phase != Phase::Finishing || now < m_arrivedAt + kSearchPatience)
        return;
    searchEnded({.checksum = m_early});
    metalinkRead(std::nullopt);
}

std::optional<RequestTarget> Transfer::beside(const std::string& url) const {
    auto target = m_source->target.mirror(url);
    if (!target || target->url().origin() != m_source->target.url().origin())
        return std::nullopt;
    return std::move(*target);
}

void Transfer::finish() {
    m_phase = Phase::Finishing;
    m_arrivedAt = now();
    m_observer.transferState(id(), m_told = State::Verifying);
    if (!isSearching())
        startProving();
}

void Transfer::startProving() {
    m_waitedForSearch = now() - m_arrivedAt;
    m_worker.disk().finish(*m_part, *m_book.total(), m_expectations);
}

void Transfer::partDigested(const std::vector<Checksum>& digests, Duration lag) {
    const bool stoppedTooLate = m_phase == Phase::Closing && m_end.kind == TransferEnd::Kind::Stopped;
    if (m_phase != Phase::Finishing && !stoppedTooLate)
        return;
    const Duration ownLag = std::max(lag - m_waitedForSearch, Duration::zero());
    m_end.stats.verifyLagMs = std::chrono::duration<double, std::milli>(ownLag).count();
    const auto verdict = judge(m_expectations, digests);
    if (!verdict) {
        if (stoppedTooLate)
            return; // whoever goes on with it will find the same
        if (!fetchAllAgain(verdict.error()))
            end(TransferEnd::Kind::Failed, mismatch(contradictionText(verdict.error())));
        return;
    }
    nameTheWrong();
    m_end.proof = *verdict;
    const auto kept = std::ranges::find(digests, DigestAlgorithm::Sha256, &Checksum::algorithm);
    if (kept != digests.end())
        m_end.digest = *kept;
    const auto signedOne = std::ranges::find(digests, DigestAlgorithm::Blake2b512, &Checksum::algorithm);
    if (m_end.ofFile && signedOne != digests.end())
        m_end.digestForOfFile = *signedOne;
    m_end.total = *m_book.total();
    reportProgress(now());
    if (stoppedTooLate)
        m_end.kind = TransferEnd::Kind::Whole;
    else
        end(TransferEnd::Kind::Whole);
}

} // namespace intact
