// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_range.h"
#include "core/disk/file_ops.h"

namespace intact {

/// Tells of bytes on their way to the disk whether their digests will want them back from there; those stay in the page
/// cache. What goes on where everything before it has been sent already is hashed out of its buffer (DiskLoop::handle).
/// One that guesses wrong costs time only. A plain value, one a part file; lives on the network thread.
class ReadBackGuess {
public:
    /// `digests`: of the whole file, made while it comes. `pieces`: each is looked at once it is on the disk.
    ReadBackGuess(bool digests, bool pieces) : m_digests(digests), m_pieces(pieces) {}
    void addDigests() { m_digests = true; }
    void addPieces() { m_pieces = true; }
    /// These lie in the file from earlier.
    void alreadyThere(const RangeSet& ranges);
    /// All of it is fetched again.
    void startOver() { m_sent.clear(); }

    /// `range` goes to the disk now.
    [[nodiscard]] PageCache cacheFor(ByteRange range);

private:
    bool m_digests;
    bool m_pieces;
    RangeSet m_sent;
};

} // namespace intact
