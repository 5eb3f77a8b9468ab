// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stream/buffer_pool.h"
#include "core/stream/disk_loop.h"
#include "tests/support/check_result.h"
#include "tests/support/faulty_file_ops.h"
#include "tests/support/manual_clock.h"
#include "tests/support/page_cache_ops.h"
#include "tests/support/piece_list.h"
#include "tests/support/test_body.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <condition_variable>
#include <cstring>
#include <mutex>

using namespace intact;
using namespace intact::tests;

namespace {

constexpr std::int64_t kBuffer = BufferPool::kBufferBytes;
constexpr int kWritesPerBuffer = 8; // into the page cache
const TestBody kBody{8 * kBuffer, 5};
const TestBody kOther{8 * kBuffer, 6};

// What the disk thread tells, as the network thread hears it.
struct Heard : PartObserver {
    void partOpened(const PartOpened&) override { opened = true; }
    void partRead(const std::vector<PartSample>& found) override { samples = found; }
    void partFailed(const Failure& what) override { failure = what; }
    void partDigested(const std::vector<Checksum>& found, Duration) override { digests = found; }
    void piecesWrong(const std::vector<ByteRange>& pieces) override {
        wrong.insert(wrong.end(), pieces.begin(), pieces.end());
    }
    void partCompared(const RangeSet& found) override { changed = found; }
    void partClosed(const std::shared_ptr<PartFile>& file, const Result<void>& checkpoint) override {
        closed = true;
        part = file;
        good = checkpoint.has_value();
    }

    bool opened = false;
    bool closed = false;
    bool good = false;
    std::vector<PartSample> samples;
    std::optional<Failure> failure;
    std::vector<Checksum> digests;
    std::vector<ByteRange> wrong;
    std::optional<RangeSet> changed;
    std::shared_ptr<PartFile> part;
};

Expectation sha256(const TestBody& body) {
    return {*parseChecksum("sha-256=" + body.sha256()), ChecksumSource::Given, {}};
}

// A disk that reads only as often as it is let.
class LimitedReads final : public FaultyFileOps {
public:
    long pread(int fd, std::span<std::byte> bytes, std::int64_t offset) override {
        {
            std::unique_lock lock(m_mutex);
            if (!m_more.wait_for(lock, std::chrono::seconds(10), [this] { return m_left > 0; }))
                return -EIO;
            --m_left;
        }
        return FaultyFileOps::pread(fd, bytes, offset);
    }
    void letGo(int reads = 1000) {
        const std::lock_guard lock(m_mutex);
        m_left += reads;
        m_more.notify_one();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_more;
    int m_left = 0;
};

// Makes nothing durable before it is told to.
class HeldSink {
public:
    LedgerSink sink() {
        return [this](const std::shared_ptr<PartFile>&, const Ledger& ledger, bool,
                      const std::function<void(CheckpointDone)>& done) {
            const std::lock_guard lock(m_mutex);
            m_asked.push_back({ledger.durable, done});
        };
    }
    // What is to be durable after each checkpoint so far.
    [[nodiscard]] std::vector<RangeSet> asked() {
        const std::lock_guard lock(m_mutex);
        std::vector<RangeSet> all;
        for (const auto& [durable, done] : m_asked)
            all.push_back(durable);
        return all;
    }
    void finishLast(const Result<void>& result) {
        const std::lock_guard lock(m_mutex);
        m_asked.back().second({result, {}});
    }

private:
    std::mutex m_mutex;
    std::vector<std::pair<RangeSet, std::function<void(CheckpointDone)>>> m_asked;
};

} // namespace

class DiskLoopTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_directory;
    Clock m_clock;
    int m_number = 0;

    // The test's thread plays the network thread.
    struct Setup {
        Setup(FileOps& files, const Clock& clock)
            : disk(
                  files, clock, [this](TaskQueue::Task task) { network.post(std::move(task)); }, [] {}) {}

        void push(PartKey part, const TestBody& body, int index) {
            std::byte* buffer = pool.take();
            QVERIFY(buffer != nullptr);
            const std::string bytes = body.bytes({index * kBuffer, (index + 1) * kBuffer});
            std::memcpy(buffer, bytes.data(), bytes.size());
            disk.push({part, buffer, static_cast<std::uint32_t>(bytes.size()), index * kBuffer, false});
        }
        // Any bytes.
        void push(PartKey part, std::int64_t offset) {
            disk.push({part, pool.take(), static_cast<std::uint32_t>(kBuffer), offset, false});
        }
        // Lets the posted calls come in, and buffers back.
        bool turn() {
            disk.wakeWriter();
            network.run();
            for (WriteItem item; disk.popReturned(item);) {
                pool.give(item.buffer);
                (item.written ? written : dropped) += 1;
            }
            return true;
        }

        TaskQueue network;
        BufferPool pool;
        Heard heard;
        std::vector<Ledger> ledgers; // filled on the disk thread, read after partClosed
        int written = 0;
        int dropped = 0;
        DiskLoop disk;
    };

    PartPlan plan() {
        Ledger ledger;
        ledger.total = kBody.size;
        ledger.partName = "d" + std::to_string(++m_number) + ".part";
        return {m_directory.path().toStdString(), ledger};
    }
    // Of a file of which an earlier run has left the first `there` bytes.
    PartPlan planOfOld(FileOps& files, std::int64_t total, std::int64_t there) {
        PartPlan old = plan();
        QFile file(m_directory.filePath(QString::fromStdString(old.ledger.partName)));
        FileStatus status;
        if (!file.open(QIODevice::WriteOnly) || !file.resize(total) || files.status(file.handle(), status) != 0)
            qFatal("the file of an earlier run cannot be made");
        old.ledger.total = total;
        old.ledger.partDevice = status.device;
        old.ledger.partInode = status.inode;
        old.ledger.partModifiedNs = status.modifiedNs;
        old.ledger.durable = RangeSet({0, there});
        return old;
    }
    static LedgerSink sinkInto(std::vector<Ledger>& ledgers) {
        return [&ledgers](const std::shared_ptr<PartFile>& part, const Ledger& ledger, bool,
                          const std::function<void(CheckpointDone)>& done) {
            const Result<void> synced = part->sync();
            ledgers.push_back(ledger);
            done({synced, {}});
        };
    }

private Q_SLOTS:
    // On a clock that stands still no checkpoint is ever due.
    void aCheckpointIsMadeWhenItIsWishedFor() {
        FileOps files;
        const ManualClock clock;
        HeldSink sink;
        Setup setup(files, clock);
        const PartKey part = setup.disk.open(plan(), sink.sink(), setup.heard);
        setup.push(part, kBody, 0);
        bool first = false;
        setup.disk.checkpointNow([&first] { first = true; });
        QTRY_VERIFY(setup.turn() && sink.asked().size() == 1);
        QCOMPARE(sink.asked().back().size(), kBuffer);

        // What comes after the snapshot needs one of its own.
        setup.push(part, kBody, 1);
        bool second = false;
        setup.disk.checkpointNow([&second] { second = true; });
        setup.disk.read(part, {{0, 1}});
        QTRY_VERIFY(setup.turn() && !setup.heard.samples.empty());
        QVERIFY(!first && !second);
        QCOMPARE(sink.asked().size(), std::size_t{1});
        sink.finishLast({});
        QTRY_VERIFY(setup.turn() && sink.asked().size() == 2);
        QCOMPARE(sink.asked().back().size(), 2 * kBuffer);
        QVERIFY(!second);
        sink.finishLast({});
        QTRY_VERIFY(setup.turn() && first && second);

        bool third = false;
        setup.disk.checkpointNow([&third] { third = true; });
        QTRY_VERIFY(setup.turn() && third);
        QCOMPARE(sink.asked().size(), std::size_t{2}); // nothing is new
    }

    void aWishWaitsForWhatIsBeingClosed() {
        FileOps files;
        const ManualClock clock;
        HeldSink sink;
        Setup setup(files, clock);
        const PartKey part = setup.disk.open(plan(), sink.sink(), setup.heard);
        setup.push(part, kBody, 0);
        setup.disk.close(part, DiskLoop::Close::WithCheckpoint);
        bool closedBefore = false;
        setup.disk.checkpointNow([&] { closedBefore = setup.heard.closed; });
        QTRY_VERIFY(setup.turn() && sink.asked().size() == 1);
        QVERIFY(!closedBefore && !setup.heard.closed);
        sink.finishLast({});
        QTRY_VERIFY(setup.turn() && closedBefore);
    }

    void aDiskThatFailsKeepsNoWishWaiting() {
        FileOps files;
        const ManualClock clock;
        HeldSink sink;
        Setup setup(files, clock);
        const PartKey part = setup.disk.open(plan(), sink.sink(), setup.heard);
        setup.push(part, kBody, 0);
        bool done = false;
        setup.disk.checkpointNow([&done] { done = true; });
        QTRY_VERIFY(setup.turn() && sink.asked().size() == 1);
        sink.finishLast(tl::make_unexpected(Failure{FailureReason::DiskIo, "sync", {}, EIO, {}}));
        QTRY_VERIFY(setup.turn() && done);
        QVERIFY(setup.heard.failure.has_value());
        bool again = false;
        setup.disk.checkpointNow([&again] { again = true; });
        QTRY_VERIFY(setup.turn() && again);
    }

    // Orders and bytes keep their order, however late the disk thread gets to them.
    void whatComesAfterStartingOverCounts() {
        FileOps files;
        Setup setup(files, m_clock);
        for (int round = 0; round < 20; ++round) {
            setup.heard = {};
            const PartKey part = setup.disk.open(plan(), sinkInto(setup.ledgers), setup.heard);
            for (int i = 0; i < 5; ++i)
                setup.push(part, kOther, i);
            setup.disk.startOver(part);
            for (int i = 7; i >= 0; --i)
                setup.push(part, kBody, i);
            setup.disk.finish(part, kBody.size, {});
            QTRY_VERIFY_WITH_TIMEOUT(setup.turn() && !setup.heard.digests.empty(), 10'000);
            QCOMPARE(setup.heard.digests.front().hex(), kBody.sha256());
            QTRY_VERIFY_WITH_TIMEOUT(setup.turn() && setup.heard.closed, 10'000);
            QVERIFY(setup.heard.part != nullptr);
        }
        QTRY_COMPARE_WITH_TIMEOUT((setup.turn(), setup.pool.available()), BufferPool::kBuffers, 10'000);
    }

    // One digest is wanted in the middle, of bytes that have been hashed by then as well.
    void everyDigestIsTold() {
        FileOps files;
        Setup setup(files, m_clock);
        const PartKey part = setup.disk.open(plan(), sinkInto(setup.ledgers), setup.heard);
        for (int i = 0; i < 4; ++i)
            setup.push(part, kBody, i);
        setup.disk.addDigest(part, DigestAlgorithm::Sha1);
        for (int i = 4; i < 8; ++i)
            setup.push(part, kBody, i);
        setup.disk.finish(part, kBody.size, {sha256(kBody)});
        QTRY_VERIFY_WITH_TIMEOUT(setup.turn() && setup.heard.closed, 10'000);
        QCOMPARE(setup.heard.digests.size(), std::size_t{2});
        QCOMPARE(setup.heard.digests.front().hex(), kBody.sha256());
        Digester sha1(DigestAlgorithm::Sha1);
        const std::string bytes = kBody.bytes();
        sha1.update(std::as_bytes(std::span(bytes)));
        QVERIFY(setup.heard.digests.back() == sha1.finish());
        QVERIFY(setup.heard.part != nullptr);
    }

    // It stays open: whoever decides closes it.
    void aWrongFileIsNotClosedAsWhole() {
        FileOps files;
        Setup setup(files, m_clock);
        const PartKey part = setup.disk.open(plan(), sinkInto(setup.ledgers), setup.heard);
        for (int i = 0; i < 8; ++i)
            setup.push(part, kBody, i);
        setup.disk.finish(part, kBody.size, {sha256(kOther)});
        QTRY_VERIFY_WITH_TIMEOUT(setup.turn() && !setup.heard.digests.empty(), 10'000);
        QVERIFY(!setup.heard.closed);
        setup.disk.close(part, DiskLoop::Close::WithCheckpoint);
        QTRY_VERIFY_WITH_TIMEOUT(setup.turn() && setup.heard.closed, 10'000);
        QVERIFY(setup.heard.part == nullptr);
    }

    // A wrong piece counts as missing, is told, and what comes in its place is written though all had been pushed.
    void aWrongPieceMayComeAgain() {
        FileOps files;
        Setup setup(files, m_clock);
        PartPlan pieced = plan();
        pieced.pieces = piecesOf(kBody, 2 * kBuffer);
        const PartKey part = setup.disk.open(pieced, sinkInto(setup.ledgers), setup.heard);
        for (int i = 7; i >= 0; --i)
            setup.push(part, i == 5 ? kOther : kBody, i);
        setup.disk.finish(part, kBody.size, {sha256(kBody)});
        QTRY_VERIFY_WITH_TIMEOUT(setup.turn() && !setup.heard.wrong.empty(), 10'000);
        QCOMPARE(setup.heard.wrong, (std::vector<ByteRange>{{4 * kBuffer, 6 * kBuffer}}));
        QVERIFY(setup.heard.digests.empty());
        setup.disk.goOn(part);
        for (const int i : {5, 4})
            setup.push(part, kBody, i);
        // Nobody says that it is whole until it is asked for again.
        setup.disk.read(part, {{0, 1}});
        QTRY_VERIFY_WITH_TIMEOUT(setup.turn() && !setup.heard.samples.empty(), 10'000);
        QVERIFY(setup.heard.digests.empty() && !setup.heard.closed);
        setup.disk.finish(part, kBody.size, {sha256(kBody)});
        QTRY_VERIFY_WITH_TIMEOUT(setup.turn() && setup.heard.closed, 10'000);
        QCOMPARE(setup.heard.digests.front().hex(), kBody.sha256());
        QCOMPARE(setup.heard.wrong.size(), std::size_t{1});
        QVERIFY(setup.heard.part != nullptr);
    }

    void aWholeThatIsWrongIsComparedWithWhatComesNext() {
        FileOps files;
        Setup setup(files, m_clock);
        PartPlan small = plan();
        small.blockBytes = kBuffer;
        const PartKey part = setup.disk.open(small, sinkInto(setup.ledgers), setup.heard);
        for (int i = 0; i < 8; ++i)
            setup.push(part, i == 3 || i == 6 ? kOther : kBody, i);
        setup.disk.finish(part, kBody.size, {sha256(kBody)});
        QTRY_VERIFY_WITH_TIMEOUT(setup.turn() && !setup.heard.digests.empty(), 10'000);
        QVERIFY(!setup.heard.changed);
        setup.heard.digests.clear();
        setup.disk.goOn(part);
        setup.disk.fetchAgain(part);
        for (int i = 7; i >= 0; --i)
            setup.push(part, kBody, i);
        setup.disk.finish(part, kBody.size, {sha256(kBody)});
        QTRY_VERIFY_WITH_TIMEOUT(setup.turn() && setup.heard.closed, 10'000);
        QCOMPARE(setup.heard.digests.front().hex(), kBody.sha256());
        RangeSet expected({3 * kBuffer, 4 * kBuffer});
        expected.add({6 * kBuffer, 7 * kBuffer});
        QVERIFY(setup.heard.changed == expected);
    }

    // Stopped while its last bytes are being hashed, it is either whole and handed over, or closed with a checkpoint
    // and never told as whole.
    void stoppedBeforeItsDigestItIsNotToldAsWhole() {
        LimitedReads files;
        Setup setup(files, m_clock);
        const PartKey part = setup.disk.open(plan(), sinkInto(setup.ledgers), setup.heard);
        for (int i = 7; i >= 0; --i) // all but the first have to be read back
            setup.push(part, kBody, i);
        setup.disk.finish(part, kBody.size, {sha256(kBody)});
        setup.disk.close(part, DiskLoop::Close::WithCheckpoint);
        QTRY_VERIFY_WITH_TIMEOUT(setup.turn() && files.count("pwrite") >= 8, 10'000);
        files.letGo();
        QTRY_VERIFY_WITH_TIMEOUT(setup.turn() && setup.heard.closed, 10'000);
        QVERIFY(setup.heard.digests.empty());
        QVERIFY(setup.heard.good);
        QVERIFY(setup.ledgers.back().durable.contains({0, kBody.size}));
    }

    // Reading comes after all bytes that were pushed before.
    void readsWhatWasPushedBefore() {
        FileOps files;
        Setup setup(files, m_clock);
        const PartKey part = setup.disk.open(plan(), sinkInto(setup.ledgers), setup.heard);
        setup.push(part, kBody, 0);
        setup.push(part, kBody, 1);
        setup.disk.read(part, {{0, 100}, {kBuffer - 50, kBuffer + 50}});
        setup.push(part, kBody, 2);
        QTRY_VERIFY_WITH_TIMEOUT(setup.turn() && setup.heard.samples.size() == 2, 10'000);
        for (const PartSample& sample : setup.heard.samples)
            QVERIFY(kBody.matches(sample.offset, sample.bytes));
        QCOMPARE(setup.heard.samples.at(1).range(), (ByteRange{kBuffer - 50, kBuffer + 50}));
        setup.disk.close(part, DiskLoop::Close::AsIs);
        QTRY_VERIFY_WITH_TIMEOUT(setup.turn() && setup.heard.closed, 10'000);
    }

    void whatItsDigestsReadBackStaysInThePageCache_data() {
        // Of two buffers that follow each other and one that is ahead.
        QTest::addColumn<bool>("digests");
        QTest::addColumn<bool>("pieces");
        QTest::addColumn<int>("passed");
        QTest::addColumn<int>("kept");
        QTest::newRow("no digests") << false << false << 3 << 0;
        QTest::newRow("digests") << true << false << 2 << kWritesPerBuffer;
        QTest::newRow("pieces") << true << true << 0 << 3 * kWritesPerBuffer;
    }
    void whatItsDigestsReadBackStaysInThePageCache() {
        QFETCH(bool, digests);
        QFETCH(bool, pieces);
        PageCacheOps files;
        files.fail("fallocate", EOPNOTSUPP);
        Setup setup(files, m_clock);
        PartPlan large = plan();
        large.ledger.total = std::int64_t{1} << 30;
        if (!digests)
            large.digests.clear();
        const PartKey part = setup.disk.open(large, sinkInto(setup.ledgers), setup.heard);
        if (pieces)
            setup.disk.addPieces(part, piecesOf(kBody, 2 * kBuffer));
        for (const int index : {0, 1, 7}) {
            setup.push(part, kBody, index);
            QTRY_VERIFY_WITH_TIMEOUT(setup.turn() && setup.pool.available() == BufferPool::kBuffers, 10'000);
        }
        const auto asked = files.asked();
        QTEST(static_cast<int>(std::ranges::count(asked, PageCache::Pass)), "passed");
        QTEST(static_cast<int>(std::ranges::count(asked, PageCache::Keep)), "kept");
        setup.disk.close(part, DiskLoop::Close::AsIs);
        QTRY_VERIFY_WITH_TIMEOUT(setup.turn() && setup.heard.closed, 10'000);
    }

    // The second buffer lies there when the first one comes; what follows both is next, and so needs no reading.
    void whatIsNextIsHashedOutOfItsBuffer() {
        LimitedReads files;
        Setup setup(files, m_clock);
        const PartKey part = setup.disk.open(plan(), sinkInto(setup.ledgers), setup.heard);
        setup.disk.read(part, {{0, 1}}); // holds the disk thread until all three wait for it
        for (const int index : {1, 0, 2})
            setup.push(part, kBody, index);
        QTRY_VERIFY_WITH_TIMEOUT(setup.turn() && files.count("pwrite") == 3 * kWritesPerBuffer, 10'000);
        files.letGo();
        QTRY_VERIFY_WITH_TIMEOUT(setup.turn() && setup.disk.proven(part) == 3 * kBuffer, 10'000);
        QCOMPARE(files.count("pread"), 2L); // the one that holds it, and the second buffer
        setup.disk.close(part, DiskLoop::Close::AsIs);
        QTRY_VERIFY_WITH_TIMEOUT(setup.turn() && setup.heard.closed, 10'000);
    }

    // What a large file has from earlier takes long to be hashed.
    void aFileThatGoesOnKeepsNobodyElseWaiting() {
        constexpr std::int64_t kThere = 64 * kBuffer;
        LimitedReads files;
        const ManualClock clock; // no checkpoint reads
        Setup setup(files, clock);
        const PartPlan old = planOfOld(files, kThere + kBuffer, kThere);
        const PartKey goingOn = setup.disk.open(old, sinkInto(setup.ledgers), setup.heard);
        Heard heardOther;
        const PartKey other = setup.disk.open(plan(), sinkInto(setup.ledgers), heardOther);
        files.letGo(4); // until it is told
        QTRY_VERIFY_WITH_TIMEOUT(setup.turn() && setup.heard.opened, 10'000);
        setup.push(goingOn, kThere);
        for (const int index : {0, 1})
            setup.push(other, kOther, index);
        // The third is being written, so the first two wait for the disk thread.
        QTRY_VERIFY_WITH_TIMEOUT(setup.turn() && files.count("pwrite") > 2 * kWritesPerBuffer, 10'000);
        files.letGo(44); // of the 60 that are left
        QTRY_VERIFY_WITH_TIMEOUT(setup.turn() && setup.written >= 2, 10'000);
        QVERIFY(setup.disk.proven(goingOn) < kThere);
        files.letGo();
        QTRY_VERIFY_WITH_TIMEOUT(setup.turn() && setup.disk.proven(goingOn) == kThere + kBuffer, 10'000);
        for (const PartKey part : {goingOn, other})
            setup.disk.close(part, DiskLoop::Close::AsIs);
        QTRY_VERIFY_WITH_TIMEOUT(setup.turn() && setup.heard.closed && heardOther.closed, 10'000);
    }

    void whatFollowsOldBytesIsHashedOutOfItsBuffer() {
        constexpr std::int64_t kThere = 4 * kBuffer;
        PageCacheOps files;
        Setup setup(files, m_clock);
        const PartKey part =
            setup.disk.open(planOfOld(files, std::int64_t{1} << 30, kThere), sinkInto(setup.ledgers), setup.heard);
        QTRY_VERIFY_WITH_TIMEOUT(setup.turn() && setup.heard.opened, 10'000);
        setup.push(part, kThere);
        QTRY_VERIFY_WITH_TIMEOUT(setup.turn() && setup.written == 1, 10'000);
        QCOMPARE(files.asked(), std::vector{PageCache::Pass});
        // When all of it comes again, that is ahead.
        setup.disk.startOver(part);
        setup.push(part, kThere + kBuffer);
        QTRY_VERIFY_WITH_TIMEOUT(setup.turn() && setup.written == 2, 10'000);
        QCOMPARE(files.asked().back(), PageCache::Keep);
        setup.disk.close(part, DiskLoop::Close::AsIs);
        QTRY_VERIFY_WITH_TIMEOUT(setup.turn() && setup.heard.closed, 10'000);
    }

    void whatCannotBeReadIsAFailure() {
        FaultyFileOps files;
        Setup setup(files, m_clock);
        const PartKey part = setup.disk.open(plan(), sinkInto(setup.ledgers), setup.heard);
        setup.push(part, kBody, 0);
        QTRY_VERIFY_WITH_TIMEOUT(setup.turn() && setup.heard.opened && setup.written == 1, 10'000);
        files.fail("pread", EIO);
        setup.disk.read(part, {{0, 100}});
        QTRY_VERIFY_WITH_TIMEOUT(setup.turn() && setup.heard.failure, 10'000);
        QCOMPARE(setup.heard.failure->reason, FailureReason::DiskIo);
        QVERIFY(setup.heard.samples.empty());
    }

    void closingWritesWhatWasPushedAndNotesIt() {
        FileOps files;
        Setup setup(files, m_clock);
        const PartKey part = setup.disk.open(plan(), sinkInto(setup.ledgers), setup.heard);
        setup.push(part, kBody, 2);
        setup.push(part, kBody, 0);
        setup.disk.close(part, DiskLoop::Close::WithCheckpoint);
        QTRY_VERIFY_WITH_TIMEOUT(setup.turn() && setup.heard.closed, 10'000);
        QVERIFY(setup.heard.good);
        QVERIFY(setup.heard.part == nullptr);
        RangeSet expected({0, kBuffer});
        expected.add({2 * kBuffer, 3 * kBuffer});
        QCOMPARE(setup.ledgers.back().durable, expected);
        setup.push(part, kBody, 1); // nobody is there any more: the buffer comes back unwritten
        QTRY_VERIFY_WITH_TIMEOUT(setup.turn() && setup.dropped == 1, 10'000);
    }

    void aFailedWriteIsToldAndNothingFollowsIt() {
        FaultyFileOps files;
        Setup setup(files, m_clock);
        const PartKey part = setup.disk.open(plan(), sinkInto(setup.ledgers), setup.heard);
        QTRY_VERIFY_WITH_TIMEOUT(setup.turn() && setup.heard.opened, 10'000);
        files.fail("pwrite", ENOSPC);
        setup.push(part, kBody, 0);
        setup.push(part, kBody, 1);
        QTRY_VERIFY_WITH_TIMEOUT(setup.turn() && setup.heard.failure && setup.dropped == 2, 10'000);
        QCOMPARE(setup.heard.failure->reason, FailureReason::DiskFull);
        setup.disk.close(part, DiskLoop::Close::WithCheckpoint);
        QTRY_VERIFY_WITH_TIMEOUT(setup.turn() && setup.heard.closed, 10'000);
        QVERIFY(setup.ledgers.empty());
    }

    void aFileThatCannotBeMadeIsTold() {
        FileOps files;
        Setup setup(files, m_clock);
        PartPlan nowhere = plan();
        nowhere.directory += "/nowhere";
        const PartKey part = setup.disk.open(std::move(nowhere), sinkInto(setup.ledgers), setup.heard);
        QTRY_VERIFY_WITH_TIMEOUT(setup.turn() && setup.heard.failure, 10'000);
        QCOMPARE(setup.heard.failure->reason, FailureReason::DirectoryMissing);
        setup.disk.close(part, DiskLoop::Close::WithCheckpoint);
        QTRY_VERIFY_WITH_TIMEOUT(setup.turn() && setup.heard.closed, 10'000);
    }
};

INTACT_TEST(DiskLoopTest)
#include "disk_loop_test.moc"
