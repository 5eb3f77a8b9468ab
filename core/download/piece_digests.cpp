// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/download/piece_digests.h"

#include <algorithm>

namespace intact {

std::int64_t PieceDigests::count() const {
    return static_cast<std::int64_t>(digests.size() / digestInfo(algorithm).digestBytes);
}

bool PieceDigests::cover(std::int64_t total) const {
    if (pieceBytes <= 0 || total < 0 || digests.size() % digestInfo(algorithm).digestBytes != 0)
        return false;
    return count() == total / pieceBytes + (total % pieceBytes != 0 ? 1 : 0);
}

std::span<const std::uint8_t> PieceDigests::digest(std::int64_t index) const {
    const std::size_t bytes = digestInfo(algorithm).digestBytes;
    return std::span(digests).subspan(static_cast<std::size_t>(index) * bytes, bytes);
}

ByteRange PieceDigests::range(std::int64_t index, std::int64_t total) const {
    const std::int64_t begin = index * pieceBytes;
    return {begin, begin + std::min(pieceBytes, total - begin)};
}

} // namespace intact
