// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/download/record.h"
#include "core/verify/file_digest.h"

#include <optional>
#include <string>
#include <vector>

namespace intact {

/// What has to be computed of a finished file to compare it with what it was: SHA-256, and what its proof and what is
/// expected of it are in. Pure.
[[nodiscard]] std::vector<DigestAlgorithm> algorithmsToCheck(const DownloadRecord& record);

/// What has come of reading it again, and what is told of that.
struct FileVerdict {
    CheckOutcome outcome = CheckOutcome::Unreadable;
    std::optional<Checksum> expected{}; ///< that which was compared: the first that differs, else the strongest
    std::optional<Checksum> found{};    ///< of the same algorithm
    [[nodiscard]] bool operator==(const FileVerdict&) const = default;
};

/// Compares a file that was read (or not) with the proof and the digest of its record, and then with what has been
/// expected of it since it was finished. Not for one whose reading was stopped. Pure.
[[nodiscard]] FileVerdict judgeAgain(const DownloadRecord& record, const FileDigests& digests);

/// The proof of a record whose file was Right: what is expected of it, if that was computed and what it has is not
/// stronger. `list`: the path of the checksum file that says so; empty: a person does. Pure.
[[nodiscard]] std::optional<Proof> proofAgain(const DownloadRecord& record, const FileDigests& digests,
                                              const std::string& list);

} // namespace intact
