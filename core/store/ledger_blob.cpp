// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ledger_blob.h"

#include <algorithm>
#include <limits>

namespace intact {

namespace {

constexpr std::uint8_t kVersion = 1;
constexpr std::int64_t kLargest = std::numeric_limits<std::int64_t>::max();

void putNumber(Blob& blob, std::int64_t value) {
    auto rest = static_cast<std::uint64_t>(value);
    while (rest >= 0x80U) {
        blob.push_back(static_cast<std::uint8_t>(rest | 0x80U));
        rest >>= 7U;
    }
    blob.push_back(static_cast<std::uint8_t>(rest));
}

/// Takes a blob from its front; the first thing that is wrong makes everything after it wrong.
class Reader {
public:
    explicit Reader(BlobView blob) : m_rest(blob) {
        m_good = !blob.empty() && blob.front() == kVersion;
        if (m_good)
            m_rest = m_rest.subspan(1);
    }

    /// A number >= 0 in its shortest form; 0 when there is none.
    std::int64_t number() {
        std::uint64_t value = 0;
        for (unsigned shift = 0; m_good && shift < 63 && !m_rest.empty(); shift += 7) {
            const std::uint8_t byte = m_rest.front();
            m_rest = m_rest.subspan(1);
            value |= std::uint64_t{byte & 0x7FU} << shift;
            if ((byte & 0x80U) == 0) {
                m_good = byte != 0 || shift == 0;
                return m_good ? static_cast<std::int64_t>(value) : 0;
            }
        }
        m_good = false;
        return 0;
    }

    BlobView bytes(std::int64_t length) {
        if (!m_good || length > static_cast<std::int64_t>(m_rest.size())) {
            m_good = false;
            return {};
        }
        const BlobView taken = m_rest.first(static_cast<std::size_t>(length));
        m_rest = m_rest.subspan(taken.size());
        return taken;
    }

    BlobView rest() { return bytes(static_cast<std::int64_t>(m_rest.size())); }
    void require(bool condition) { m_good = m_good && condition; }
    [[nodiscard]] bool good() const { return m_good; }
    [[nodiscard]] bool more() const { return m_good && !m_rest.empty(); }

private:
    BlobView m_rest;
    bool m_good = false;
};

bool agrees(const Ledger& ledger, const RangeSet& durable, const std::vector<BlockDigest>& blocks) {
    if (ledger.total && !durable.empty() && durable.ranges().back().end > *ledger.total)
        return false;
    if (blocks.empty())
        return true;
    if (!ledger.total || ledger.blockBytes <= 0)
        return false;
    return std::all_of(blocks.begin(), blocks.end(), [&](const BlockDigest& block) {
        if (block.index > (*ledger.total - 1) / ledger.blockBytes)
            return false;
        const std::int64_t begin = block.index * ledger.blockBytes;
        return durable.contains({begin, begin + 1});
    });
}

} // namespace

// Pairs of (gap to the range before, length).
Blob encodeRanges(const RangeSet& ranges) {
    Blob blob{kVersion};
    std::int64_t end = 0;
    for (const ByteRange& range : ranges.ranges()) {
        putNumber(blob, range.begin - end);
        putNumber(blob, range.length());
        end = range.end;
    }
    return blob;
}

std::optional<RangeSet> decodeRanges(BlobView blob) {
    Reader reader(blob);
    RangeSet ranges;
    std::int64_t end = 0;
    while (reader.more()) {
        const std::int64_t gap = reader.number();
        const std::int64_t length = reader.number();
        reader.require(length > 0 && (gap > 0 || ranges.empty()));
        reader.require(gap <= kLargest - end && length <= kLargest - end - gap);
        if (!reader.good())
            break;
        ranges.add({end + gap, end + gap + length});
        end += gap + length;
    }
    return reader.good() ? std::optional(std::move(ranges)) : std::nullopt;
}

// Runs of (gap to the run before, number of blocks, their digests).
Blob encodeBlocks(const std::vector<BlockDigest>& blocks) {
    Blob blob{kVersion};
    blob.reserve(blocks.size() * 16 + 64);
    std::int64_t next = 0;
    for (auto first = blocks.begin(); first != blocks.end();) {
        auto last = first + 1;
        while (last != blocks.end() && last->index == (last - 1)->index + 1)
            ++last;
        putNumber(blob, first->index - next);
        putNumber(blob, last - first);
        next = (last - 1)->index + 1;
        for (; first != last; ++first)
            blob.insert(blob.end(), first->hash.begin(), first->hash.end());
    }
    return blob;
}

std::optional<std::vector<BlockDigest>> decodeBlocks(BlobView blob) {
    Reader reader(blob);
    std::vector<BlockDigest> blocks;
    std::int64_t next = 0;
    while (reader.more()) {
        const std::int64_t gap = reader.number();
        const std::int64_t count = reader.number();
        reader.require(count > 0 && (gap > 0 || blocks.empty()));
        reader.require(gap <= kLargest - next && count <= kLargest - next - gap);
        if (!reader.good())
            break;
        next += gap;
        // Not reserved by `count`, which may be anything: the bytes must be there.
        for (std::int64_t i = 0; i < count && reader.good(); ++i) {
            const BlobView hash = reader.bytes(16);
            BlockDigest& block = blocks.emplace_back();
            block.index = next++;
            std::copy(hash.begin(), hash.end(), block.hash.begin());
        }
    }
    return reader.good() ? std::optional(std::move(blocks)) : std::nullopt;
}

Blob encodeLines(const std::vector<std::string>& lines) {
    Blob blob{kVersion};
    for (const std::string& line : lines) {
        putNumber(blob, static_cast<std::int64_t>(line.size()));
        blob.insert(blob.end(), line.begin(), line.end());
    }
    return blob;
}

std::optional<std::vector<std::string>> decodeLines(BlobView blob) {
    Reader reader(blob);
    std::vector<std::string> lines;
    while (reader.more()) {
        const BlobView line = reader.bytes(reader.number());
        lines.emplace_back(line.begin(), line.end());
    }
    return reader.good() ? std::optional(std::move(lines)) : std::nullopt;
}

Blob encodePieces(const PieceDigests& pieces) {
    Blob blob{kVersion};
    putNumber(blob, static_cast<std::int64_t>(pieces.algorithm));
    putNumber(blob, pieces.pieceBytes);
    blob.insert(blob.end(), pieces.digests.begin(), pieces.digests.end());
    return blob;
}

std::optional<PieceDigests> decodePieces(BlobView blob) {
    Reader reader(blob);
    const std::int64_t algorithm = reader.number();
    const std::int64_t pieceBytes = reader.number();
    const auto known = std::ranges::find_if(
        digestTable(), [=](const DigestInfo& info) { return static_cast<std::int64_t>(info.algorithm) == algorithm; });
    reader.require(pieceBytes > 0 && known != digestTable().end());
    const BlobView digests = reader.rest();
    reader.require(reader.good() && digests.size() % known->digestBytes == 0);
    if (!reader.good())
        return std::nullopt;
    return PieceDigests{known->algorithm, pieceBytes, {digests.begin(), digests.end()}};
}

void decodeDurable(Ledger& ledger, BlobView durable, BlobView blocks) {
    ledger.durable.clear();
    ledger.blocks.clear();
    std::optional<RangeSet> ranges = decodeRanges(durable);
    std::optional<std::vector<BlockDigest>> digests = decodeBlocks(blocks);
    if (!ranges || !digests || !agrees(ledger, *ranges, *digests))
        return;
    ledger.durable = std::move(*ranges);
    ledger.blocks = std::move(*digests);
}

} // namespace intact
