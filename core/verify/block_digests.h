// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_range.h"
#include "core/base/failure.h"
#include "core/download/record.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <vector>

namespace intact {

/// 1 MiB, doubled until the file has at most 16,384 blocks. The last block may be shorter.
[[nodiscard]] std::int64_t blockBytesFor(std::int64_t totalBytes);

/// XXH3-128 of every block of a part file, taken from the network buffers as they are written, so that after a crash
/// one can say which bytes on disk are really ours. A block whose bytes did not come in order is read back once it is
/// full. Lives on the disk loop's thread; owned by the download's slot there.
class BlockDigests {
public:
    using ReadBack = std::function<Result<void>(std::int64_t offset, std::span<std::byte> bytes)>;

    BlockDigests(std::int64_t totalBytes, std::int64_t blockBytes, ReadBack readBack);

    /// Blocks known from the ledger.
    void restore(const std::vector<BlockDigest>& blocks);
    /// [offset, …) has just been written. May span blocks.
    void written(std::int64_t offset, std::span<const std::byte> bytes);
    /// `range` is to be fetched again: every block it touches is unknown from now on.
    void forget(ByteRange range);
    /// Digests of all blocks that lie wholly in `durable`; blocks hashed out of order are read back now.
    [[nodiscard]] Result<std::vector<BlockDigest>> snapshot(const RangeSet& durable);

    /// Of what the ledger claims, the ranges that can be believed: blocks whose digest is right on disk, and nothing
    /// else. Bytes outside full blocks (a block that was only half there) cannot be proven and are left out.
    [[nodiscard]] static Result<RangeSet> proven(const Ledger& ledger, const ReadBack& readBack);

private:
    struct Running; // a block in work: streaming state and how far it got
    std::int64_t m_total;
    std::int64_t m_blockBytes;
    ReadBack m_readBack;
    std::map<std::int64_t, Running> m_running;
    std::map<std::int64_t, std::array<std::uint8_t, 16>> m_done;
};

} // namespace intact
