// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_range.h"
#include "core/download/checksum.h"

#include <cstdint>
#include <span>
#include <vector>

namespace intact {

/// Digests of the equally long pieces of a file, the last of which may be shorter (RFC 5854 §4.2.9). A plain value.
struct PieceDigests {
    DigestAlgorithm algorithm = DigestAlgorithm::Sha256;
    std::int64_t pieceBytes = 0;
    std::vector<std::uint8_t> digests; ///< one behind the other: there may be tens of thousands

    [[nodiscard]] std::int64_t count() const;
    /// There is just one digest for each piece of a file of `total` bytes.
    [[nodiscard]] bool cover(std::int64_t total) const;
    /// `index` from 0 to count() - 1.
    [[nodiscard]] std::span<const std::uint8_t> digest(std::int64_t index) const;
    /// Where that piece lies in a file of `total` bytes.
    [[nodiscard]] ByteRange range(std::int64_t index, std::int64_t total) const;

    [[nodiscard]] bool operator==(const PieceDigests&) const = default;
};

} // namespace intact
