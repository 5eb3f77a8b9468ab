// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stream/part_writer.h"

#include "core/base/units.h"

#include <algorithm>
#include <random>

namespace intact {

namespace {

using namespace std::chrono_literals;

constexpr std::int64_t kCheckpointBytes = 64 * kMiB;
// Proving this much takes about a second, from a slow disk ten.
constexpr std::int64_t kCheckedWholly = 1024 * kMiB;
constexpr Duration kShortestInterval = 30ms;
constexpr Duration kLongestInterval = 1s;
// The checkpoint thread mostly waits for the disk, so a tenth of its time costs the bytes on their way well under 3 %.
constexpr int kCostFactor = 10;

} // namespace

PartWriter::PartWriter(const Clock& clock, PartPlan plan, LedgerSink sink)
    : m_clock(clock), m_plan(std::move(plan)), m_sink(std::move(sink)), m_interval(kShortestInterval) {}

Result<PartOpened> PartWriter::open(const PartInHand& part) {
    m_lastCheckpoint = m_lastWrite = m_clock.now();
    m_part = part.file;
    m_plan.ledger.partName = m_part->name();
    PartOpened opened;
    opened.partName = m_part->name();
    if (part.isOld) {
        const auto status = m_part->status();
        auto believed = status ? believe(*status) : tl::make_unexpected(status.error());
        if (!believed)
            return tl::make_unexpected(believed.error());
        opened.believed = std::move(*believed);
    }
    opened.doubted = m_plan.ledger.durable.size() - opened.believed.size();
    m_plan.ledger.partInode = 0;
    m_plan.ledger.partModifiedNs = 0;
    m_written = opened.believed;
    makeDigests();
    m_plan.ledger.durable.clear();
    m_plan.ledger.blocks.clear();
    return opened;
}

// Recovery table of reliability.md §4. A file that was closed in order is exactly as we left it, or has another time;
// but that holds only as long as the kernel has lived on or had written everything: after a power cut old times can
// stand beside new bytes. What was still open in a crash of the program is with the kernel as it was written, so for a
// large file a sample tells whether somebody else has changed it.
Result<RangeSet> PartWriter::believe(const FileStatus& status) {
    const Ledger& ledger = m_plan.ledger;
    const bool sameFile = status.device == ledger.partDevice && status.inode == ledger.partInode;
    const bool closedInOrder = ledger.partModifiedNs != 0 && ledger.partModifiedNs == status.modifiedNs;
    if (sameFile && closedInOrder && m_plan.lastEnd != LastEnd::Unknown)
        return ledger.durable;
    const bool stillWithKernel = sameFile && ledger.partModifiedNs == 0 && m_plan.lastEnd == LastEnd::Crashed;
    if (stillWithKernel && ledger.durable.size() > kCheckedWholly) {
        const Result<bool> right = BlockDigests::sampleIsRight(ledger, readBack(), std::random_device{}());
        if (!right)
            return tl::make_unexpected(right.error());
        if (*right)
            return ledger.durable;
    }
    return BlockDigests::proven(ledger, readBack());
}

BlockDigests::ReadBack PartWriter::readBack() {
    return [part = m_part](std::int64_t offset, std::span<std::byte> bytes) {
        return part->read(offset, bytes);
    };
}

// Of bytes that nobody has looked at yet nothing gets to the whole where pieces have digests.
void PartWriter::makeFileDigests() {
    m_digest.emplace(m_plan.digests, readBack());
    m_pieces.reset();
    if (m_plan.pieces && m_plan.ledger.total && m_plan.pieces->cover(*m_plan.ledger.total))
        m_pieces.emplace(*m_plan.pieces, *m_plan.ledger.total, readBack());
    for (const ByteRange& range : m_written.ranges()) {
        if (m_pieces)
            m_pieces->written(range, m_written);
        else
            m_digest->alreadyThere(range);
    }
}

void PartWriter::makeDigests() {
    makeFileDigests();
    if (m_plan.ledger.total) {
        if (m_plan.ledger.blockBytes == 0)
            m_plan.ledger.blockBytes = m_plan.blockBytes > 0 ? m_plan.blockBytes : blockBytesFor(*m_plan.ledger.total);
        m_blocks.emplace(*m_plan.ledger.total, m_plan.ledger.blockBytes, readBack());
        m_blocks->restore(m_plan.ledger.blocks, m_written);
    }
}

void PartWriter::written(std::int64_t offset, std::span<const std::byte> bytes, Instant when) {
    const auto length = static_cast<std::int64_t>(bytes.size());
    m_written.add({offset, offset + length});
    m_sinceCheckpoint += length;
    m_lastWrite = when;
    if (!m_dirty)
        m_dirtySince = when;
    m_dirty = true;
    if (m_pieces)
        m_pieces->written({offset, offset + length}, m_written);
    else
        m_digest->written(offset, bytes);
    // A file that comes in one piece is whole now: if a checkpoint should want its block nevertheless, it is read back.
    const bool wholeFile = offset == 0 && length == m_plan.ledger.total;
    if (m_blocks && !wholeFile)
        m_blocks->written(offset, bytes);
}

Result<std::vector<PartSample>> PartWriter::read(const std::vector<ByteRange>& places) {
    std::vector<PartSample> samples;
    for (const ByteRange& place : places) {
        PartSample sample{place.begin, std::vector<std::byte>(static_cast<std::size_t>(place.length()))};
        if (auto done = m_part->read(place.begin, sample.bytes); !done)
            return tl::make_unexpected(done.error());
        samples.push_back(std::move(sample));
    }
    return samples;
}

void PartWriter::startOver() {
    m_written.clear();
    m_plan.ledger.durable.clear();
    m_plan.ledger.blocks.clear();
    m_dirty = true;
    makeDigests();
}

Result<void> PartWriter::fetchAgain() {
    Ledger before;
    if (m_blocks) {
        auto blocks = m_blocks->snapshot(m_written);
        if (!blocks)
            return tl::make_unexpected(blocks.error());
        before.total = m_plan.ledger.total;
        before.blockBytes = m_plan.ledger.blockBytes;
        before.blocks = std::move(*blocks);
    }
    startOver();
    m_before = std::move(before);
    return {};
}

// Only people get to know it: where the disk cannot be read, the digest of the whole will say so.
std::optional<RangeSet> PartWriter::changedBlocks() {
    const auto before = std::exchange(m_before, std::nullopt);
    const auto now = before && m_blocks ? m_blocks->snapshot(m_written) : std::vector<BlockDigest>();
    if (!before || !now || now->empty())
        return std::nullopt;
    return BlockDigests::differing(*before, *now);
}

void PartWriter::setSource(const std::string& finalUrl, const Validators& validators) {
    m_plan.ledger.finalUrl = finalUrl;
    m_plan.ledger.validators = validators;
    m_dirty = true;
}

void PartWriter::addDigest(DigestAlgorithm algorithm) {
    if (std::ranges::find(m_plan.digests, algorithm) != m_plan.digests.end())
        return;
    m_plan.digests.push_back(algorithm);
    m_digest->add(algorithm);
    for (const ByteRange& range : (m_pieces ? m_pieces->right() : m_written).ranges())
        m_digest->alreadyThere(range);
}

void PartWriter::addPieces(PieceDigests pieces) {
    if (m_plan.pieces)
        return;
    m_plan.pieces = std::move(pieces);
    if (m_digest)
        makeFileDigests();
}

Result<bool> PartWriter::catchUp(std::int64_t most) {
    if (!m_digest)
        return false;
    const auto more = lookAtPieces(most);
    if (!more)
        return more;
    return m_digest->catchUp(most).map([&more](bool left) { return left || *more; });
}

Result<bool> PartWriter::lookAtPieces(std::int64_t most) {
    if (!m_pieces)
        return false;
    const auto found = m_pieces->look(most);
    if (!found)
        return tl::make_unexpected(found.error());
    for (const ByteRange& piece : found->right)
        m_digest->alreadyThere(piece);
    for (const ByteRange& piece : found->wrong)
        lose(piece);
    return m_pieces->isBehind();
}

void PartWriter::lose(ByteRange range) {
    m_wrong.push_back(range);
    m_written.subtract(range);
    if (m_blocks)
        m_blocks->forget(range);
    if (!m_dirty)
        m_dirtySince = m_clock.now();
    m_dirty = true;
}

std::int64_t PartWriter::backlog() const {
    return m_digest ? m_written.firstMissing(0) - m_digest->frontier() : 0;
}

std::optional<std::vector<Checksum>> PartWriter::finishDigests(std::int64_t total) {
    const bool pieceWaits = m_pieces && m_pieces->isBehind(); // perhaps one that was right and came once more
    if (!m_digest || pieceWaits || m_digest->frontier() != total || !m_written.contains({0, total}))
        return std::nullopt;
    return m_digest->finish();
}

std::optional<Instant> PartWriter::checkpointDue() const {
    if (!m_part || !m_dirty || m_checkpointRunning)
        return std::nullopt;
    if (m_sinceCheckpoint >= kCheckpointBytes)
        return m_lastCheckpoint + kShortestInterval;
    // From the first byte that would be lost: a small file that was long in coming is whole before it needs one.
    return std::max(m_lastCheckpoint, m_dirtySince) + m_interval;
}

// Small files mostly end without a checkpoint, and need not be looked at for one.
Result<void> PartWriter::identify() {
    if (m_plan.ledger.partInode != 0)
        return {};
    return m_part->status().map([this](const FileStatus& status) {
        m_plan.ledger.partDevice = status.device;
        m_plan.ledger.partInode = status.inode;
    });
}

void PartWriter::checkpoint(bool last, std::function<void(CheckpointDone)> done) {
    if (Result<void> identified = identify(); !identified) {
        done({identified, {}});
        return;
    }
    Ledger snapshot = m_plan.ledger;
    snapshot.durable = m_written;
    if (m_blocks) {
        auto blocks = m_blocks->snapshot(m_written);
        if (!blocks) {
            done({tl::make_unexpected(blocks.error()), {}});
            return;
        }
        snapshot.blocks = std::move(*blocks);
    }
    m_checkpointRunning = true;
    m_dirty = false;
    m_sinceCheckpoint = 0;
    m_lastCheckpoint = m_clock.now();
    m_sink(m_part, std::move(snapshot), last, std::move(done));
}

void PartWriter::checkpointDone(const CheckpointDone& done) {
    m_checkpointRunning = false;
    m_lastCheckpoint = m_clock.now();
    m_interval = std::clamp<Duration>(done.cost * kCostFactor, kShortestInterval, kLongestInterval);
}

} // namespace intact
