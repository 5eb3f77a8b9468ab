// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/download/piece_digests.h"
#include "core/verify/digester.h"
#include "tests/support/test_body.h"

#include <algorithm>
#include <cstddef>
#include <span>

namespace intact::tests {

/// The digests of a file's pieces, as a metalink would have them.
[[nodiscard]] inline PieceDigests piecesOf(std::span<const std::byte> bytes, std::int64_t pieceBytes,
                                           DigestAlgorithm algorithm = DigestAlgorithm::Sha256) {
    PieceDigests pieces{algorithm, pieceBytes, {}};
    while (!bytes.empty()) {
        const auto piece = bytes.first(std::min(bytes.size(), static_cast<std::size_t>(pieceBytes)));
        Digester digester(algorithm);
        digester.update(piece);
        const Checksum checksum = digester.finish();
        pieces.digests.insert(pieces.digests.end(), checksum.digest.begin(), checksum.digest.end());
        bytes = bytes.subspan(piece.size());
    }
    return pieces;
}
[[nodiscard]] inline PieceDigests piecesOf(const TestBody& body, std::int64_t pieceBytes,
                                           DigestAlgorithm algorithm = DigestAlgorithm::Sha256) {
    const std::string bytes = body.bytes();
    return piecesOf(std::as_bytes(std::span(bytes)), pieceBytes, algorithm);
}

} // namespace intact::tests
