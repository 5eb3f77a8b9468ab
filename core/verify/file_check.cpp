// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/file_check.h"

#include <algorithm>
#include <utility>

namespace intact {

std::vector<DigestAlgorithm> algorithmsToCheck(const DownloadRecord& record) {
    std::vector<DigestAlgorithm> algorithms{DigestAlgorithm::Sha256};
    const auto want = [&algorithms](DigestAlgorithm algorithm) {
        if (std::ranges::find(algorithms, algorithm) == algorithms.end())
            algorithms.push_back(algorithm);
    };
    if (record.proof)
        want(record.proof->checksum.algorithm);
    if (record.request.expected)
        want(record.request.expected->algorithm);
    return algorithms;
}

FileVerdict judgeAgain(const DownloadRecord& record, const FileDigests& digests) {
    if (digests.how != FileRead::Whole)
        return {.outcome = digests.how == FileRead::Missing ? CheckOutcome::Missing : CheckOutcome::Unreadable};
    std::vector<std::pair<Checksum, CheckOutcome>> known; // and what it is when it differs
    if (record.proof)
        known.emplace_back(record.proof->checksum, CheckOutcome::Changed);
    if (record.digest)
        known.emplace_back(*record.digest, CheckOutcome::Changed);
    if (record.request.expected)
        known.emplace_back(*record.request.expected, CheckOutcome::Unlike);
    FileVerdict verdict{.outcome = CheckOutcome::Recorded};
    for (const auto& [expected, otherwise] : known) {
        const auto found = std::ranges::find(digests.checksums, expected.algorithm, &Checksum::algorithm);
        if (found == digests.checksums.end())
            continue;
        if (*found != expected)
            return {otherwise, expected, *found};
        if (verdict.outcome == CheckOutcome::Recorded || verdict.expected->algorithm < expected.algorithm)
            verdict = {CheckOutcome::Right, expected, *found};
    }
    if (verdict.outcome == CheckOutcome::Recorded)
        verdict.found = digests.checksums.front();
    return verdict;
}

std::optional<Proof> proofAgain(const DownloadRecord& record, const FileDigests& digests, const std::string& list) {
    const std::optional<Checksum>& expected = record.request.expected;
    const bool isCompared = expected && std::ranges::find(digests.checksums, *expected) != digests.checksums.end();
    if (!isCompared || (record.proof && expected->algorithm < record.proof->checksum.algorithm))
        return record.proof;
    if (!list.empty())
        return Proof{*expected, ChecksumSource::ChecksumFile, list};
    const bool isProven = record.proof && record.proof->checksum == *expected;
    return isProven ? record.proof : Proof{*expected, record.request.expectedSource, {}};
}

} // namespace intact
