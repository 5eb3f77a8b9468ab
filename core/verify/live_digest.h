// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_range.h"
#include "core/base/failure.h"
#include "core/verify/digester.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace intact {

/// The digest of a file that arrives out of order. One frontier: bytes that arrive at it are hashed from their buffer,
/// bytes ahead of it are only remembered, and read back (from the page cache) when the frontier gets there. A resumed
/// file starts with everything on disk "written ahead", so resume, out-of-order segments and a full re-check are one
/// mechanism. Lives on the disk loop's thread; owned by the download's slot there.
class LiveDigest {
public:
    /// Reads [offset, offset + bytes.size()) of the part file.
    using ReadBack = std::function<Result<void>(std::int64_t offset, std::span<std::byte> bytes)>;

    LiveDigest(DigestAlgorithm algorithm, ReadBack readBack);

    /// [offset, offset + bytes.size()) has just been written.
    void written(std::int64_t offset, std::span<const std::byte> bytes);
    /// `range` is on disk from earlier.
    void alreadyThere(ByteRange range);
    /// `range` is to be fetched again. False when the frontier has passed its begin: then start over with a new object.
    [[nodiscard]] bool forget(ByteRange range);
    /// Hashes what was written ahead at the frontier, at most `most` bytes; true when there is more to do at once.
    [[nodiscard]] Result<bool> catchUp(std::int64_t most);

    /// [0, frontier) has been hashed.
    [[nodiscard]] std::int64_t frontier() const { return m_frontier; }
    /// Ends it, when the frontier stands at the end of the file.
    [[nodiscard]] Checksum finish() { return m_digester.finish(); }

private:
    void dropPassed();

    Digester m_digester;
    ReadBack m_readBack;
    std::int64_t m_frontier = 0;
    RangeSet m_ahead;
    std::vector<std::byte> m_buffer; // for read-back, made when first needed
};

} // namespace intact
