// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_range.h"
#include "core/download/checksum.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace intact {

// What is done about bytes that are not what they should be. Pure decisions about one download; sources go by their
// place in its list.

/// A piece with a digest of its own is fetched again so often, then the download fails.
inline constexpr int kMostPieceRefetches = 2;
/// A file of which only the whole has a digest is fetched again so often: once more from whoever has it, and once from
/// yet another source.
inline constexpr int kMostPasses = 2;
/// A checksum file beside the download may be of another version. Of a file of more bytes nobody fetches everything
/// again for its sake.
inline constexpr std::int64_t kLargestForChecksumFile = std::int64_t{4} << 30;

/// Whom to blame for wrong bytes: the only one who brought any of `range`. Nobody when several did, or when it lay
/// there already. `brought`: by source, what has come from it.
[[nodiscard]] std::optional<std::size_t> suspectOf(ByteRange range, std::span<const RangeSet> brought);

/// A file whose digest is wrong, and nobody knows where.
struct WrongWhole {
    ChecksumSource expectedBy = ChecksumSource::Given; ///< of the expectation that was not met
    std::int64_t total = 0;                            ///< bytes
    int passes = 0;                                    ///< how often all of it has been fetched again already
    bool isUnchanged = false;                          ///< the last pass brought what had been there
};

/// How a source stands when all of a file is to be fetched again from one of them alone.
struct PassCandidate {
    bool usable = true;       ///< it may be asked now
    bool hadItsTurn = false;  ///< a pass was from it already
    std::int64_t brought = 0; ///< bytes of what is there
};

/// From whom to fetch all of it again: from one alone, because what comes from several may be wrong by any of them;
/// from the one that has brought least of what is there. Nothing: that would not help, or cost too much for what is
/// known.
[[nodiscard]] std::optional<std::size_t> sourceForPass(const WrongWhole& wrong,
                                                       std::span<const PassCandidate> candidates);

} // namespace intact
