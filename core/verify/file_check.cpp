// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/file_check.h"

#include <algorithm>

namespace intact {

std::vector<DigestAlgorithm> algorithmsToCheck(const DownloadRecord& record) {
    std::vector<DigestAlgorithm> algorithms{DigestAlgorithm::Sha256};
    if (record.proof && record.proof->checksum.algorithm != DigestAlgorithm::Sha256)
        algorithms.push_back(record.proof->checksum.algorithm);
    return algorithms;
}

FileVerdict judgeAgain(const DownloadRecord& record, const FileDigests& digests) {
    if (digests.how != FileRead::Whole)
        return {.outcome = digests.how == FileRead::Missing ? CheckOutcome::Missing : CheckOutcome::Unreadable};
    std::vector<Checksum> known;
    if (record.proof)
        known.push_back(record.proof->checksum);
    if (record.digest)
        known.push_back(*record.digest);
    FileVerdict verdict{.outcome = CheckOutcome::Recorded};
    for (const Checksum& expected : known) {
        const auto found = std::ranges::find(digests.checksums, expected.algorithm, &Checksum::algorithm);
        if (found == digests.checksums.end())
            continue;
        if (*found != expected)
            return {CheckOutcome::Changed, expected, *found};
        if (verdict.outcome == CheckOutcome::Recorded || verdict.expected->algorithm < expected.algorithm)
            verdict = {CheckOutcome::Right, expected, *found};
    }
    if (verdict.outcome == CheckOutcome::Recorded)
        verdict.found = digests.checksums.front();
    return verdict;
}

} // namespace intact
