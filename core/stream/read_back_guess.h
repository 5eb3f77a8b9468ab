// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/disk/file_ops.h"

#include <cstdint>

namespace intact {

/// Tells of bytes on their way to the disk whether their digests will want them back from there; those stay in the page
/// cache. One that guesses wrong costs time only. A plain value, one a part file; lives on the network thread.
class ReadBackGuess {
public:
    /// `digests`: of the whole file, made while it comes. `pieces`: each is looked at once it is on the disk.
    ReadBackGuess(bool digests, bool pieces) : m_digests(digests), m_pieces(pieces) {}
    void addDigests() { m_digests = true; }
    void addPieces() { m_pieces = true; }

    /// [offset, offset + length) goes to the disk now, and `hashed` bytes from the file's beginning on are in the
    /// digests.
    [[nodiscard]] PageCache cacheFor(std::int64_t offset, std::int64_t length, std::int64_t hashed);

private:
    bool m_digests;
    bool m_pieces;
    std::int64_t m_next = 0; // where that ends which is hashed out of its buffers
};

} // namespace intact
