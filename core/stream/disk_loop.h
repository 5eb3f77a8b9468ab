// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/spsc_ring.h"
#include "core/base/task_queue.h"
#include "core/stream/checkpoint_wishes.h"
#include "core/stream/doorbell.h"
#include "core/stream/part_sample.h"
#include "core/stream/part_writer.h"
#include "core/stream/read_back_guess.h"
#include "core/stream/write_item.h"
#include "core/stream/write_loop.h"
#include "core/verify/expectations.h"

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <unordered_map>
#include <vector>

namespace intact {

/// What the disk loop tells the network thread about one part file; every call is posted to the network thread.
class PartObserver {
public:
    virtual ~PartObserver() = default;
    virtual void partOpened(const PartOpened& opened) = 0;
    /// What read() asked for.
    virtual void partRead(const std::vector<PartSample>& samples) = 0;
    /// Nothing more will be written for this file; what is durable stays.
    virtual void partFailed(const Failure& failure) = 0;
    /// These pieces are not what they should be, and count as missing.
    virtual void piecesWrong(const std::vector<ByteRange>& pieces) = 0;
    /// After fetchAgain(), before partDigested: the blocks that came otherwise this time.
    virtual void partCompared(const RangeSet& changed) = 0;
    /// The digests of the whole file, `lag` after the last byte was written.
    virtual void partDigested(const std::vector<Checksum>& digests, Duration lag) = 0;
    /// Closed, its last checkpoint made (or failed). `part`: only after Close::AsIs, open and locked until it is
    /// dropped.
    virtual void partClosed(const std::shared_ptr<PartFile>& part, const Result<void>& checkpoint) = 0;
};

/// The second of a worker's two disk threads: takes written buffers from the ring, feeds the digests, sends the buffer
/// back, and makes checkpoints when they are due. Owns the first, the WriteLoop. Owned by the Worker; unless said
/// otherwise, methods are for the network thread.
class DiskLoop final : private WriteSink {
public:
    /// `toNetwork` posts to the network thread; `wakeNetwork` makes it look at the ring. Both thread-safe.
    DiskLoop(FileOps& files, const Clock& clock, std::function<void(TaskQueue::Task)> toNetwork,
             std::function<void()> wakeNetwork);
    ~DiskLoop() override;
    DiskLoop(const DiskLoop&) = delete;
    DiskLoop& operator=(const DiskLoop&) = delete;

    /// Opens or makes the part file; answered by partOpened or partFailed. Items pushed after this call are written
    /// after it. `observer` must stay until partClosed, or until forget().
    PartKey open(PartPlan plan, LedgerSink sink, PartObserver& observer);
    /// `cache` of the item does not count.
    void push(WriteItem item);
    /// At the end of a round of the network loop: what was pushed and ordered in it is to be done now.
    void wakeWriter() { m_writeLoop->wake(); }
    [[nodiscard]] bool writerCanWaitForMore() const { return m_writeLoop->canWaitForMore(); }
    /// A buffer that has come back; false: none.
    [[nodiscard]] bool popReturned(WriteItem& item) { return m_up.pop(item); }

    /// What lies at these places, with everything pushed before this call; answered by partRead or partFailed.
    void read(PartKey key, std::vector<ByteRange> places);
    void startOver(PartKey key);
    /// The same with a file that was whole, to compare what comes with what was there.
    void fetchAgain(PartKey key);
    /// What finish() was told was not so: more is going to be written. After piecesWrong, or after partDigested with
    /// digests that are not as wanted.
    void goOn(PartKey key);
    /// The bytes come from there from now on: the ledger says so from the next checkpoint on.
    void setSource(PartKey key, std::string finalUrl, Validators validators);
    /// One more digest of the whole file, also of what has arrived already.
    void addDigest(PartKey key, DigestAlgorithm algorithm);
    /// Digests of its pieces, also of those that have arrived already; wrong ones are told by piecesWrong.
    void addPieces(PartKey key, PieceDigests pieces);
    /// All bytes have been pushed and the file is `total` long; answered by partDigested. When the digests are as
    /// judge() wants them, the file is closed AsIs at once, and partClosed follows.
    void finish(PartKey key, std::int64_t total, std::vector<Expectation> expectations);
    enum class Close : std::uint8_t {
        WithCheckpoint, ///< the ledger says what is there, for the next run
        AsIs,           ///< the file is whole: what comes next makes it durable
    };
    /// Writes what was pushed and closes; answered by partClosed.
    void close(PartKey key, Close how);
    /// Makes everything durable that was pushed before this call, without waiting until it is due. `done` is called on
    /// the network thread when it is, or can never be; of files that are closed meanwhile after their partClosed.
    void checkpointNow(TaskQueue::Task done);
    /// The observer goes away: nothing is told any more.
    void forget(PartKey key);

    /// How far the digests of `key` have got; 0 for an unknown one. A figure for display.
    [[nodiscard]] std::int64_t proven(PartKey key) const;

private:
    struct Slot {
        std::unique_ptr<PartWriter> writer;
        std::shared_ptr<std::atomic<std::int64_t>> proven;
        std::optional<std::int64_t> finishing;
        std::vector<Expectation> expectations; // with finishing
        bool failed = false;
        std::optional<Close> closing;
        bool checkpointRunning = false;
        bool checkpointAgain = false; // what runs was begun before the newest wish
    };
    /// The network thread's half of a slot.
    struct Handle {
        PartObserver* observer = nullptr;
        std::shared_ptr<std::atomic<std::int64_t>> proven;
        ReadBackGuess readBack;
        std::weak_ptr<PartFile> file; // whoever closes it must not be kept from that
    };

    // On the write thread
    void bufferWritten(const WriteItem& item) override { pass(item); }
    void writeFailed(PartKey key, const Failure& failure) override;
    void orderPassed(TaskQueue::Task task) override;
    void handedOn() override { m_bell.ring(); }
    void pass(const WriteItem& item);

    void run();
    void opened(PartKey key, Slot& slot, const Result<PartInHand>& part);
    bool handleSome();
    void handle(WriteItem item);
    void runOrder();
    [[nodiscard]] Slot* openSlot(PartKey key);
    bool hashSome();
    void catchUp(Slot& slot, std::int64_t longestBacklog);
    void makeDueCheckpoints();
    void checkpoint(PartKey key, Slot& slot, bool last);
    void checkpointDone(PartKey key, bool last, const CheckpointDone& done);
    void takeWish(TaskQueue::Task done);
    void tryFinish(PartKey key, Slot& slot);
    void tellWrongPieces(PartKey key, Slot& slot);
    void startClosing(PartKey key, Close how);
    void fail(PartKey key, Slot& slot, const Failure& failure);
    void tell(PartKey key, std::function<void(PartObserver&)> what);
    void flushTold();
    void sleep();
    void guessAnew(PartKey key);
    void onDisk(PartKey key, std::function<void(Slot&)> what);

    FileOps& m_files;
    const Clock& m_clock;
    DirectoryCache m_directories; // write thread
    std::function<void(TaskQueue::Task)> m_toNetwork;
    std::function<void()> m_wakeNetwork;
    SpscRing<WriteItem, kRingItems> m_down;
    SpscRing<WriteItem, kRingItems> m_up;
    Doorbell m_bell;
    std::atomic<bool> m_stopping{false};
    std::mutex m_ordersMutex;
    std::deque<TaskQueue::Task> m_orders;          // each has its place in the ring
    TaskQueue m_tasks;                             // what comes back from checkpoints
    std::unordered_map<PartKey, Slot> m_slots;     // disk thread
    CheckpointWishes m_wishes;                     // disk thread: of checkpointNow()
    std::vector<TaskQueue::Task> m_told;           // disk thread: goes to the network thread with the next post
    std::unordered_map<PartKey, Handle> m_handles; // network thread
    PartKey m_nextKey = 1;                         // network thread
    std::thread m_thread;                          // starts when everything above is there
    std::unique_ptr<WriteLoop> m_writeLoop;        // last: it pushes into all of this
};

} // namespace intact
