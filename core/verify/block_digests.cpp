// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/block_digests.h"

#include <algorithm>
#include <cassert>
#include <new>
#include <random>

#include <xxhash.h>
// The same digests with the vector instructions that this processor has; plain XXH3 knows only what all x86-64 have.
#if defined(__x86_64__) && __has_include(<xxh_x86dispatch.h>)
#include <xxh_x86dispatch.h>
#endif

namespace intact {

namespace {

constexpr std::int64_t kSmallestBlock = std::int64_t{1} << 20;
constexpr std::int64_t kMostBlocks = 16384;
constexpr std::int64_t kBlockReadBytes = std::int64_t{1} << 20;

std::int64_t blockCount(std::int64_t total, std::int64_t blockBytes) {
    return total / blockBytes + (total % blockBytes != 0 ? 1 : 0);
}

ByteRange rangeOfBlock(std::int64_t index, std::int64_t total, std::int64_t blockBytes) {
    const std::int64_t begin = index * blockBytes;
    return {begin, begin + std::min(blockBytes, total - begin)};
}

} // namespace

/// A streaming XXH3-128, reusable.
class BlockDigests::Hasher {
public:
    Hasher() : m_state(XXH3_createState()) {
        if (!m_state)
            throw std::bad_alloc();
        reset();
    }
    void reset() { XXH3_128bits_reset(m_state.get()); }
    void update(std::span<const std::byte> bytes) { XXH3_128bits_update(m_state.get(), bytes.data(), bytes.size()); }

    /// Takes `range` of the part file, as it is on disk.
    [[nodiscard]] Result<void> readFrom(const ReadBack& readBack, ByteRange range, std::vector<std::byte>& buffer) {
        const auto wanted = static_cast<std::size_t>(std::min(range.length(), kBlockReadBytes));
        if (buffer.size() < wanted)
            buffer.resize(wanted);
        while (!range.empty()) {
            const auto slice = std::span(buffer).first(
                static_cast<std::size_t>(std::min(range.length(), static_cast<std::int64_t>(wanted))));
            if (Result<void> got = readBack(range.begin, slice); !got)
                return got;
            update(slice);
            range.begin += static_cast<std::int64_t>(slice.size());
        }
        return {};
    }

    [[nodiscard]] Hash finish() const {
        XXH128_canonical_t canonical;
        XXH128_canonicalFromHash(&canonical, XXH3_128bits_digest(m_state.get()));
        Hash hash;
        std::copy(std::begin(canonical.digest), std::end(canonical.digest), hash.begin());
        return hash;
    }

private:
    struct StateFree {
        void operator()(XXH3_state_t* state) const { XXH3_freeState(state); }
    };
    std::unique_ptr<XXH3_state_t, StateFree> m_state;
};

std::int64_t blockBytesFor(std::int64_t totalBytes) {
    std::int64_t bytes = kSmallestBlock;
    while (blockCount(totalBytes, bytes) > kMostBlocks)
        bytes *= 2;
    return bytes;
}

BlockDigests::BlockDigests(std::int64_t totalBytes, std::int64_t blockBytes, ReadBack readBack)
    : m_total(std::max<std::int64_t>(totalBytes, 0)), m_blockBytes(blockBytes), m_readBack(std::move(readBack)) {
    assert(blockBytes > 0);
    m_done.resize(static_cast<std::size_t>(blockCount(m_total, m_blockBytes)));
}

BlockDigests::BlockDigests(BlockDigests&&) noexcept = default;
BlockDigests::~BlockDigests() = default;

void BlockDigests::restore(const std::vector<BlockDigest>& blocks, const RangeSet& believed) {
    for (const BlockDigest& block : blocks) {
        if (block.index < 0 || block.index >= static_cast<std::int64_t>(m_done.size()))
            continue;
        const ByteRange whole = rangeOfBlock(block.index, m_total, m_blockBytes);
        const ByteRange there{whole.begin, std::min(believed.firstMissing(whole.begin), whole.end)};
        if (there == whole) {
            m_done[static_cast<std::size_t>(block.index)] = block.hash;
        } else if (!there.empty()) {
            const auto running = startRunning(block.index, there.end);
            if (!running->hasher->readFrom(m_readBack, there, m_buffer))
                dropRunning(running); // it will be read back when it is full
        }
    }
}

void BlockDigests::written(std::int64_t offset, std::span<const std::byte> bytes) {
    while (!bytes.empty() && offset < m_total) {
        const std::int64_t index = offset / m_blockBytes;
        const ByteRange block = rangeOfBlock(index, m_total, m_blockBytes);
        const auto piece = bytes.first(std::min(bytes.size(), static_cast<std::size_t>(block.end - offset)));
        writtenInBlock(index, block, offset, piece);
        bytes = bytes.subspan(piece.size());
        offset += static_cast<std::int64_t>(piece.size());
    }
}

// Bytes at the place up to which the block is hashed are hashed from their buffer. Bytes behind it change what has been
// hashed: the block starts anew. Bytes ahead are left to the read-back in snapshot(), which takes on from there.
void BlockDigests::writtenInBlock(std::int64_t index, ByteRange block, std::int64_t offset,
                                  std::span<const std::byte> bytes) {
    m_done[static_cast<std::size_t>(index)].reset();
    auto running = findRunning(index);
    if (running != m_running.end() && offset < running->next)
        running = dropRunning(running);
    if (running == m_running.end()) {
        if (offset != block.begin)
            return;
        running = startRunning(index, block.begin);
    }
    if (offset != running->next)
        return;
    running->hasher->update(bytes);
    running->next += static_cast<std::int64_t>(bytes.size());
    if (running->next == block.end) {
        m_done[static_cast<std::size_t>(index)] = running->hasher->finish();
        dropRunning(running);
    }
}

void BlockDigests::forget(ByteRange range) {
    range = {std::max<std::int64_t>(range.begin, 0), std::min(range.end, m_total)};
    if (range.empty())
        return;
    for (std::int64_t index = range.begin / m_blockBytes; index <= (range.end - 1) / m_blockBytes; ++index) {
        m_done[static_cast<std::size_t>(index)].reset();
        if (const auto running = findRunning(index); running != m_running.end())
            dropRunning(running);
    }
}

Result<std::vector<BlockDigest>> BlockDigests::snapshot(const RangeSet& durable) {
    std::vector<BlockDigest> blocks;
    for (const ByteRange& range : durable.ranges()) {
        std::int64_t index = blockCount(std::max<std::int64_t>(range.begin, 0), m_blockBytes);
        for (; index < static_cast<std::int64_t>(m_done.size()); ++index) {
            if (rangeOfBlock(index, m_total, m_blockBytes).end > range.end)
                break;
            if (Result<void> completed = complete(index); !completed)
                return tl::make_unexpected(completed.error());
            blocks.push_back({index, *m_done[static_cast<std::size_t>(index)]});
        }
        const auto begun = findRunning(range.end / m_blockBytes);
        const bool isBeginning = begun != m_running.end() && begun->next == range.end &&
                                 begun->index * m_blockBytes >= range.begin && begun->index * m_blockBytes < range.end;
        if (isBeginning)
            blocks.push_back({begun->index, begun->hasher->finish()});
    }
    return blocks;
}

// A block that is wholly on disk: what has not been hashed on its way is read back.
Result<void> BlockDigests::complete(std::int64_t index) {
    std::optional<Hash>& done = m_done[static_cast<std::size_t>(index)];
    if (done)
        return {};
    const ByteRange block = rangeOfBlock(index, m_total, m_blockBytes);
    auto running = findRunning(index);
    if (running == m_running.end())
        running = startRunning(index, block.begin);
    const Result<void> got = running->hasher->readFrom(m_readBack, {running->next, block.end}, m_buffer);
    if (got)
        done = running->hasher->finish();
    dropRunning(running); // after a failure it is unknown how far the hasher got
    return got;
}

Result<RangeSet> BlockDigests::proven(const Ledger& ledger, const ReadBack& readBack) {
    RangeSet proven;
    if (!ledger.total || ledger.blockBytes <= 0)
        return proven;
    const std::int64_t count = blockCount(*ledger.total, ledger.blockBytes);
    std::vector<std::byte> buffer;
    Hasher hasher;
    for (const BlockDigest& block : ledger.blocks) {
        if (block.index < 0 || block.index >= count)
            continue;
        ByteRange range = rangeOfBlock(block.index, *ledger.total, ledger.blockBytes);
        range.end = std::min(range.end, ledger.durable.firstMissing(range.begin));
        if (range.empty())
            continue;
        hasher.reset();
        const Result<void> got = hasher.readFrom(readBack, range, buffer);
        if (!got && got.error().reason != FailureReason::PartDamaged) // a shorter file only proves less
            return tl::make_unexpected(got.error());
        if (got && hasher.finish() == block.hash)
            proven.add(range);
    }
    return proven;
}

Result<bool> BlockDigests::sampleIsRight(const Ledger& ledger, const ReadBack& readBack, unsigned seed) {
    constexpr unsigned kOneIn = 100;
    if (!ledger.total || ledger.blockBytes <= 0)
        return ledger.durable.empty();
    std::mt19937 random(seed);
    RangeSet known;
    Ledger sample = ledger;
    sample.blocks.clear();
    RangeSet wanted;
    for (const BlockDigest& block : ledger.blocks) {
        if (block.index < 0 || block.index >= blockCount(*ledger.total, ledger.blockBytes))
            return false;
        ByteRange range = rangeOfBlock(block.index, *ledger.total, ledger.blockBytes);
        range.end = std::min(range.end, ledger.durable.firstMissing(range.begin));
        known.add(range);
        const bool isLast = !ledger.durable.contains({range.end, range.end + 1});
        if (isLast || random() % kOneIn == 0) {
            sample.blocks.push_back(block);
            wanted.add(range);
        }
    }
    if (known != ledger.durable)
        return false;
    const Result<RangeSet> right = proven(sample, readBack);
    return right ? Result<bool>(*right == wanted) : tl::make_unexpected(right.error());
}

RangeSet BlockDigests::differing(const Ledger& ledger, const std::vector<BlockDigest>& now) {
    RangeSet different;
    for (const BlockDigest& block : ledger.blocks) {
        const auto same = std::ranges::lower_bound(now, block.index, {}, &BlockDigest::index);
        if (same != now.end() && same->index == block.index && same->hash != block.hash)
            different.add(rangeOfBlock(block.index, *ledger.total, ledger.blockBytes));
    }
    return different;
}

BlockDigests::RunningIt BlockDigests::findRunning(std::int64_t index) {
    return std::find_if(m_running.begin(), m_running.end(), [=](const Running& one) { return one.index == index; });
}

BlockDigests::RunningIt BlockDigests::startRunning(std::int64_t index, std::int64_t next) {
    if (m_spare.empty())
        m_spare.push_back(std::make_unique<Hasher>());
    m_spare.back()->reset();
    m_running.push_back({index, next, std::move(m_spare.back())});
    m_spare.pop_back();
    return m_running.end() - 1;
}

// Gives end(), for there is no other entry of that block.
BlockDigests::RunningIt BlockDigests::dropRunning(RunningIt running) {
    m_spare.push_back(std::move(running->hasher));
    *running = std::move(m_running.back());
    m_running.pop_back();
    return m_running.end();
}

} // namespace intact
