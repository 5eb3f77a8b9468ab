// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_range.h"
#include "core/base/clock.h"
#include "core/base/failure.h"
#include "core/disk/part_file.h"
#include "core/download/last_end.h"
#include "core/download/record.h"
#include "core/stream/part_sample.h"
#include "core/verify/block_digests.h"
#include "core/verify/live_digest.h"
#include "core/verify/piece_check.h"

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace intact {

/// What is needed to open a part file.
struct PartPlan {
    std::string directory; ///< absolute path
    Ledger ledger;         ///< what is known of the file; partName is set; durable empty: a new file is made
    std::vector<DigestAlgorithm> digests{DigestAlgorithm::Sha256}; ///< of the whole file
    std::int64_t blockBytes = 0;             ///< of the digests of a new file; 0: as blockBytesFor() says
    LastEnd lastEnd = LastEnd::Clean;        ///< of the run that has stored the ledger
    std::optional<PieceDigests> pieces = {}; ///< used when they cover the ledger's total
};

/// A part file that is open, but of which nothing is believed yet.
struct PartInHand {
    std::shared_ptr<PartFile> file;
    bool isOld = false; ///< it was there, and may hold what the ledger claims
};
/// Opens what the ledger knows, or makes it; one that is gone means fetching everything again, not failing. Failures
/// as PartFile::create() and open().
[[nodiscard]] Result<PartInHand> openPartFile(FileOps& files, DirectoryCache& directories, const PartPlan& plan);

/// What of an opened part file can be believed.
struct PartOpened {
    std::string partName; ///< as the file system takes it
    RangeSet believed;
    std::int64_t doubted = 0; ///< bytes that the ledger claimed and that are fetched again
};

/// How a checkpoint was: told by whoever made it durable.
struct CheckpointDone {
    Result<void> result;
    Duration cost{};
};

/// Makes a snapshot durable: fdatasync of the file, then COMMIT of the ledger; `done` is called once, on any thread.
/// `last`: the file is about to be closed, so its modification time goes into the ledger as the sign of a clean end.
using LedgerSink = std::function<void(std::shared_ptr<PartFile> part, Ledger ledger, bool last,
                                      std::function<void(CheckpointDone)> done)>;

/// What is known of one part file in work: keeps the written ranges, the live digests and the block digests, and says
/// when a checkpoint is due. Where pieces have digests of their own, only those that are right get to the digests of
/// the whole file, so that these never have to be begun again. Lives on the disk loop's thread; owned by the DiskLoop.
class PartWriter {
public:
    PartWriter(const Clock& clock, PartPlan plan, LedgerSink sink);

    [[nodiscard]] Result<PartOpened> open(const PartInHand& part);
    /// These bytes lie in the file since `when`.
    void written(std::int64_t offset, std::span<const std::byte> bytes, Instant when);
    /// What lies there. Fails with PartDamaged where the file is too short.
    [[nodiscard]] Result<std::vector<PartSample>> read(const std::vector<ByteRange>& places);
    /// Everything is to be fetched again (the server cannot resume).
    void startOver();
    /// The same, and what comes is compared with what was there; see changedBlocks().
    [[nodiscard]] Result<void> fetchAgain();
    /// After fetchAgain(), with all bytes there: the blocks that came otherwise this time. Once; nothing without it.
    [[nodiscard]] std::optional<RangeSet> changedBlocks();
    /// Another link leads to the same file; goes into the ledger with the next checkpoint.
    void setSource(const std::string& finalUrl, const Validators& validators);
    /// The server did not say how long the file is; now its end is known.
    void setTotal(std::int64_t total) { m_plan.ledger.total = total; }

    /// One more digest of the whole file, unless it is made already.
    void addDigest(DigestAlgorithm algorithm);
    /// Digests of pieces, of a file that has none yet. What is there is looked at too.
    void addPieces(PieceDigests pieces);
    /// Hashes what was written ahead, and pieces, at most `most` bytes; true when there is more to do at once.
    [[nodiscard]] Result<bool> catchUp(std::int64_t most);
    /// Bytes from there on are the next for the digests, once these have caught up.
    [[nodiscard]] bool isNext(std::int64_t offset) const { return !m_pieces && offset == m_written.firstMissing(0); }
    /// There may be something for catchUp().
    [[nodiscard]] bool isBehind() const { return backlog() > 0 || (m_pieces && m_pieces->isBehind()); }
    /// Pieces that were found wrong since the last call. They count as missing.
    [[nodiscard]] std::vector<ByteRange> takeWrongPieces() { return std::exchange(m_wrong, {}); }
    /// Bytes that lie on disk and wait for the hindmost digest to take them.
    [[nodiscard]] std::int64_t backlog() const;
    [[nodiscard]] std::int64_t proven() const { return m_digest ? m_digest->frontier() : 0; }
    /// The digests, when every byte of [0, total) has been written and hashed.
    [[nodiscard]] std::optional<std::vector<Checksum>> finishDigests(std::int64_t total);

    /// When a checkpoint should be made; nothing while one is on its way or nothing is new.
    [[nodiscard]] std::optional<Instant> checkpointDue() const;
    /// There is something that no checkpoint has been asked for yet.
    [[nodiscard]] bool isDirty() const { return m_dirty; }
    /// Snapshot → sink. `done` runs on any thread and must bring the result back to checkpointDone().
    void checkpoint(bool last, std::function<void(CheckpointDone)> done);
    void checkpointDone(const CheckpointDone& done);

    [[nodiscard]] const std::shared_ptr<PartFile>& part() const { return m_part; }
    [[nodiscard]] Instant lastWrite() const { return m_lastWrite; }

private:
    [[nodiscard]] Result<RangeSet> believe(const FileStatus& status);
    [[nodiscard]] BlockDigests::ReadBack readBack();
    [[nodiscard]] Result<void> identify();
    void makeDigests();
    void makeFileDigests();
    [[nodiscard]] Result<bool> lookAtPieces(std::int64_t most);
    void lose(ByteRange range);

    const Clock& m_clock;
    PartPlan m_plan;
    LedgerSink m_sink;
    std::shared_ptr<PartFile> m_part;
    RangeSet m_written;
    std::optional<LiveDigest> m_digest;
    std::optional<BlockDigests> m_blocks;
    std::optional<PieceCheck> m_pieces;
    std::vector<ByteRange> m_wrong; // pieces
    std::optional<Ledger> m_before; // what was there when everything began to be fetched again
    Instant m_lastWrite{};
    Instant m_lastCheckpoint{};
    Instant m_dirtySince{};
    Duration m_interval;
    std::int64_t m_sinceCheckpoint = 0; // bytes
    bool m_checkpointRunning = false;
    bool m_dirty = false;
};

} // namespace intact
