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

/// Digests of a file that arrives out of order, one of each algorithm that is wanted. Each has a frontier: bytes that
/// arrive at it are hashed from their buffer, bytes ahead of it are only remembered, and read back (from the page
/// cache) when the frontier gets there, once for all digests that stand at the same place. A resumed file starts with
/// everything on disk "written ahead", and so does a digest that is wanted later than others: resume, out-of-order
/// segments, a full re-check and a late checksum are one mechanism. While none is wanted it only remembers what is
/// there, for one that may come. Lives on the disk loop's thread; owned by the download's slot there.
class LiveDigest {
public:
    /// Reads [offset, offset + bytes.size()) of the part file.
    using ReadBack = std::function<Result<void>(std::int64_t offset, std::span<std::byte> bytes)>;

    LiveDigest(const std::vector<DigestAlgorithm>& algorithms, ReadBack readBack);

    /// One more from the file's beginning on; alreadyThere() has to say what lies on disk by now.
    void add(DigestAlgorithm algorithm);
    /// [offset, offset + bytes.size()) has just been written.
    void written(std::int64_t offset, std::span<const std::byte> bytes);
    /// `range` is on disk from earlier.
    void alreadyThere(ByteRange range);
    /// `range` is to be fetched again. False when a frontier has passed its begin: then start over with a new object.
    [[nodiscard]] bool forget(ByteRange range);
    /// Hashes what was written ahead of the hindmost frontier, at most `most` bytes; true when there is more to do at
    /// once.
    [[nodiscard]] Result<bool> catchUp(std::int64_t most);

    /// [0, frontier) has been hashed by all that are wanted.
    [[nodiscard]] std::int64_t frontier() const;
    /// Ends them, when the frontier stands at the end of the file; in the order in which they were wanted.
    [[nodiscard]] std::vector<Checksum> finish();

private:
    struct Lane {
        Digester digester;
        std::int64_t frontier = 0;
    };

    [[nodiscard]] std::int64_t hashed() const;
    [[nodiscard]] std::int64_t nextStop(std::int64_t from) const;
    void dropPassed();

    std::vector<Lane> m_lanes;
    ReadBack m_readBack;
    RangeSet m_ahead;                // of the hindmost frontier
    std::vector<std::byte> m_buffer; // for read-back, made when first needed
};

} // namespace intact
