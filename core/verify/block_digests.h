// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_range.h"
#include "core/base/failure.h"
#include "core/download/record.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
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
    BlockDigests(BlockDigests&&) noexcept;
    ~BlockDigests();

    /// Blocks known from the ledger, as far as their bytes are among the `believed`. The begun ones are read back, to
    /// go on.
    void restore(const std::vector<BlockDigest>& blocks, const RangeSet& believed);
    /// [offset, …) has just been written. May span blocks.
    void written(std::int64_t offset, std::span<const std::byte> bytes);
    /// `range` is to be fetched again: every block it touches is unknown from now on.
    void forget(ByteRange range);
    /// Digests of all blocks of which a beginning is in `durable`: of the whole block, or of that beginning, so that
    /// the ledger needs no lengths. Whole blocks that were hashed out of order are read back now.
    [[nodiscard]] Result<std::vector<BlockDigest>> snapshot(const RangeSet& durable);

    /// Looks at every hundredth block, drawn by `seed`, and at those where the last bytes came in: the last one of each
    /// durable range. False also when some claimed byte has no digest.
    [[nodiscard]] static Result<bool> sampleIsRight(const Ledger& ledger, const ReadBack& readBack, unsigned seed);
    /// The blocks of `ledger` that `now` has with another digest.
    [[nodiscard]] static RangeSet differing(const Ledger& ledger, const std::vector<BlockDigest>& now);
    /// Of what the ledger claims, what can be believed: blocks and beginnings of blocks whose digest is right on disk.
    [[nodiscard]] static Result<RangeSet> proven(const Ledger& ledger, const ReadBack& readBack);

private:
    using Hash = std::array<std::uint8_t, 16>;
    class Hasher;
    /// A block in work: its bytes before `next` are in the hasher.
    struct Running {
        std::int64_t index = 0;
        std::int64_t next = 0;
        std::unique_ptr<Hasher> hasher;
    };
    using RunningIt = std::vector<Running>::iterator;

    void writtenInBlock(std::int64_t index, ByteRange block, std::int64_t offset, std::span<const std::byte> bytes);
    [[nodiscard]] Result<void> complete(std::int64_t index);
    RunningIt findRunning(std::int64_t index);
    RunningIt startRunning(std::int64_t index, std::int64_t next);
    RunningIt dropRunning(RunningIt running);

    std::int64_t m_total;
    std::int64_t m_blockBytes;
    ReadBack m_readBack;
    std::vector<std::optional<Hash>> m_done; // by index
    std::vector<Running> m_running;          // few: about one per connection
    std::vector<std::unique_ptr<Hasher>> m_spare;
    std::vector<std::byte> m_buffer; // for read-back, made when first needed
};

} // namespace intact
