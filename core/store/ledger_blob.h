// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/download/record.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace intact {

// Compact forms of lists in the queue database: one version byte, then numbers as LEB128. Pure functions.
// Reading is strict: what this program would not have written in exactly this way is refused as a whole.

using Blob = std::vector<std::uint8_t>;
using BlobView = std::span<const std::uint8_t>;

[[nodiscard]] Blob encodeRanges(const RangeSet& ranges);
[[nodiscard]] std::optional<RangeSet> decodeRanges(BlobView blob);

/// By index, rising.
[[nodiscard]] Blob encodeBlocks(const std::vector<BlockDigest>& blocks);
[[nodiscard]] std::optional<std::vector<BlockDigest>> decodeBlocks(BlobView blob);

[[nodiscard]] Blob encodeLines(const std::vector<std::string>& lines);
[[nodiscard]] std::optional<std::vector<std::string>> decodeLines(BlobView blob);

[[nodiscard]] Blob encodePieces(const PieceDigests& pieces);
[[nodiscard]] std::optional<PieceDigests> decodePieces(BlobView blob);

/// Puts what the two blobs say into `ledger`, whose other fields are set already. When they are damaged or contradict
/// each other or the file's size, nothing is durable.
void decodeDurable(Ledger& ledger, BlobView durable, BlobView blocks);

} // namespace intact
