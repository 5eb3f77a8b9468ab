// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/stream/disk_loop_setup.h"
#include "tests/support/check_result.h"
#include "tests/support/manual_clock.h"
#include "tests/support/piece_list.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <algorithm>
#include <cerrno>
#include <mutex>

using namespace intact;
using namespace intact::tests;

namespace {

Expectation sha256(const TestBody& body) {
    return {*parseChecksum("sha-256=" + body.sha256()), ChecksumSource::Given, {}};
}

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
    PartFolder m_folder;
    Clock m_clock;

private Q_SLOTS:
    // On a clock that stands still no checkpoint is ever due.
    void aCheckpointIsMadeWhenItIsWishedFor() {
        FileOps files;
        const ManualClock clock;
        HeldSink sink;
        DiskLoopSetup setup(files, clock);
        const PartKey part = setup.disk.open(m_folder.plan(), sink.sink(), setup.heard);
        setup.push(part, kPartBody, 0);
        bool first = false;
        setup.disk.checkpointNow([&first] { first = true; });
        QTRY_VERIFY(setup.turn() && sink.asked().size() == 1);
        QCOMPARE(sink.asked().back().size(), kBuffer);

        // What comes after the snapshot needs one of its own.
        setup.push(part, kPartBody, 1);
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
        DiskLoopSetup setup(files, clock);
        const PartKey part = setup.disk.open(m_folder.plan(), sink.sink(), setup.heard);
        setup.push(part, kPartBody, 0);
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
        DiskLoopSetup setup(files, clock);
        const PartKey part = setup.disk.open(m_folder.plan(), sink.sink(), setup.heard);
        setup.push(part, kPartBody, 0);
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
        DiskLoopSetup setup(files, m_clock);
        for (int round = 0; round < 20; ++round) {
            setup.heard = {};
            const PartKey part = setup.disk.open(m_folder.plan(), sinkInto(setup.ledgers), setup.heard);
            for (int i = 0; i < 5; ++i)
                setup.push(part, kOtherBody, i);
            setup.disk.startOver(part);
            for (int i = 7; i >= 0; --i)
                setup.push(part, kPartBody, i);
            setup.disk.finish(part, kPartBody.size, {});
            QTRY_VERIFY_WITH_TIMEOUT(setup.turn() && !setup.heard.digests.empty(), 10'000);
            QCOMPARE(setup.heard.digests.front().hex(), kPartBody.sha256());
            QTRY_VERIFY_WITH_TIMEOUT(setup.turn() && setup.heard.closed, 10'000);
            QVERIFY(setup.heard.part != nullptr);
        }
        QTRY_COMPARE_WITH_TIMEOUT((setup.turn(), setup.pool.available()), BufferPool::kBuffers, 10'000);
    }

    // One digest is wanted in the middle, of bytes that have been hashed by then as well.
    void everyDigestIsTold() {
        FileOps files;
        DiskLoopSetup setup(files, m_clock);
        const PartKey part = setup.disk.open(m_folder.plan(), sinkInto(setup.ledgers), setup.heard);
        for (int i = 0; i < 4; ++i)
            setup.push(part, kPartBody, i);
        setup.disk.addDigest(part, DigestAlgorithm::Sha1);
        for (int i = 4; i < 8; ++i)
            setup.push(part, kPartBody, i);
        setup.disk.finish(part, kPartBody.size, {sha256(kPartBody)});
        QTRY_VERIFY_WITH_TIMEOUT(setup.turn() && setup.heard.closed, 10'000);
        QCOMPARE(setup.heard.digests.size(), std::size_t{2});
        QCOMPARE(setup.heard.digests.front().hex(), kPartBody.sha256());
        Digester sha1(DigestAlgorithm::Sha1);
        const std::string bytes = kPartBody.bytes();
        sha1.update(std::as_bytes(std::span(bytes)));
        QVERIFY(setup.heard.digests.back() == sha1.finish());
        QVERIFY(setup.heard.part != nullptr);
    }

    // It stays open: whoever decides closes it.
    void aWrongFileIsNotClosedAsWhole() {
        FileOps files;
        DiskLoopSetup setup(files, m_clock);
        const PartKey part = setup.disk.open(m_folder.plan(), sinkInto(setup.ledgers), setup.heard);
        for (int i = 0; i < 8; ++i)
            setup.push(part, kPartBody, i);
        setup.disk.finish(part, kPartBody.size, {sha256(kOtherBody)});
        QTRY_VERIFY_WITH_TIMEOUT(setup.turn() && !setup.heard.digests.empty(), 10'000);
        QVERIFY(!setup.heard.closed);
        setup.disk.close(part, DiskLoop::Close::WithCheckpoint);
        QTRY_VERIFY_WITH_TIMEOUT(setup.turn() && setup.heard.closed, 10'000);
        QVERIFY(setup.heard.part == nullptr);
    }

    // A wrong piece counts as missing, is told, and what comes in its place is written though all had been pushed.
    void aWrongPieceMayComeAgain() {
        FileOps files;
        DiskLoopSetup setup(files, m_clock);
        PartPlan pieced = m_folder.plan();
        pieced.pieces = piecesOf(kPartBody, 2 * kBuffer);
        const PartKey part = setup.disk.open(pieced, sinkInto(setup.ledgers), setup.heard);
        for (int i = 7; i >= 0; --i)
            setup.push(part, i == 5 ? kOtherBody : kPartBody, i);
        setup.disk.finish(part, kPartBody.size, {sha256(kPartBody)});
        QTRY_VERIFY_WITH_TIMEOUT(setup.turn() && !setup.heard.wrong.empty(), 10'000);
        QCOMPARE(setup.heard.wrong, (std::vector<ByteRange>{{4 * kBuffer, 6 * kBuffer}}));
        QVERIFY(setup.heard.digests.empty());
        setup.disk.goOn(part);
        for (const int i : {5, 4})
            setup.push(part, kPartBody, i);
        // Nobody says that it is whole until it is asked for again.
        setup.disk.read(part, {{0, 1}});
        QTRY_VERIFY_WITH_TIMEOUT(setup.turn() && !setup.heard.samples.empty(), 10'000);
        QVERIFY(setup.heard.digests.empty() && !setup.heard.closed);
        setup.disk.finish(part, kPartBody.size, {sha256(kPartBody)});
        QTRY_VERIFY_WITH_TIMEOUT(setup.turn() && setup.heard.closed, 10'000);
        QCOMPARE(setup.heard.digests.front().hex(), kPartBody.sha256());
        QCOMPARE(setup.heard.wrong.size(), std::size_t{1});
        QVERIFY(setup.heard.part != nullptr);
    }

    void aWholeThatIsWrongIsComparedWithWhatComesNext() {
        FileOps files;
        DiskLoopSetup setup(files, m_clock);
        PartPlan small = m_folder.plan();
        small.blockBytes = kBuffer;
        const PartKey part = setup.disk.open(small, sinkInto(setup.ledgers), setup.heard);
        for (int i = 0; i < 8; ++i)
            setup.push(part, i == 3 || i == 6 ? kOtherBody : kPartBody, i);
        setup.disk.finish(part, kPartBody.size, {sha256(kPartBody)});
        QTRY_VERIFY_WITH_TIMEOUT(setup.turn() && !setup.heard.digests.empty(), 10'000);
        QVERIFY(!setup.heard.changed);
        setup.heard.digests.clear();
        setup.disk.goOn(part);
        setup.disk.fetchAgain(part);
        for (int i = 7; i >= 0; --i)
            setup.push(part, kPartBody, i);
        setup.disk.finish(part, kPartBody.size, {sha256(kPartBody)});
        QTRY_VERIFY_WITH_TIMEOUT(setup.turn() && setup.heard.closed, 10'000);
        QCOMPARE(setup.heard.digests.front().hex(), kPartBody.sha256());
        RangeSet expected({3 * kBuffer, 4 * kBuffer});
        expected.add({6 * kBuffer, 7 * kBuffer});
        QVERIFY(setup.heard.changed == expected);
    }

    // Stopped while its last bytes are being hashed, it is either whole and handed over, or closed with a checkpoint
    // and never told as whole.
    void stoppedBeforeItsDigestItIsNotToldAsWhole() {
        LimitedReads files;
        DiskLoopSetup setup(files, m_clock);
        const PartKey part = setup.disk.open(m_folder.plan(), sinkInto(setup.ledgers), setup.heard);
        for (int i = 7; i >= 0; --i) // all but the first have to be read back
            setup.push(part, kPartBody, i);
        setup.disk.finish(part, kPartBody.size, {sha256(kPartBody)});
        setup.disk.close(part, DiskLoop::Close::WithCheckpoint);
        QTRY_VERIFY_WITH_TIMEOUT(setup.turn() && files.count("pwrite") >= 8, 10'000);
        files.letGo();
        QTRY_VERIFY_WITH_TIMEOUT(setup.turn() && setup.heard.closed, 10'000);
        QVERIFY(setup.heard.digests.empty());
        QVERIFY(setup.heard.good);
        QVERIFY(setup.ledgers.back().durable.contains({0, kPartBody.size}));
    }

    // Reading comes after all bytes that were pushed before.
    void readsWhatWasPushedBefore() {
        FileOps files;
        DiskLoopSetup setup(files, m_clock);
        const PartKey part = setup.disk.open(m_folder.plan(), sinkInto(setup.ledgers), setup.heard);
        setup.push(part, kPartBody, 0);
        setup.push(part, kPartBody, 1);
        setup.disk.read(part, {{0, 100}, {kBuffer - 50, kBuffer + 50}});
        setup.push(part, kPartBody, 2);
        QTRY_VERIFY_WITH_TIMEOUT(setup.turn() && setup.heard.samples.size() == 2, 10'000);
        for (const PartSample& sample : setup.heard.samples)
            QVERIFY(kPartBody.matches(sample.offset, sample.bytes));
        QCOMPARE(setup.heard.samples.at(1).range(), (ByteRange{kBuffer - 50, kBuffer + 50}));
        setup.disk.close(part, DiskLoop::Close::AsIs);
        QTRY_VERIFY_WITH_TIMEOUT(setup.turn() && setup.heard.closed, 10'000);
    }

    void whatCannotBeReadIsAFailure() {
        FaultyFileOps files;
        DiskLoopSetup setup(files, m_clock);
        const PartKey part = setup.disk.open(m_folder.plan(), sinkInto(setup.ledgers), setup.heard);
        setup.push(part, kPartBody, 0);
        QTRY_VERIFY_WITH_TIMEOUT(setup.turn() && setup.heard.opened && setup.written == 1, 10'000);
        files.fail("pread", EIO);
        setup.disk.read(part, {{0, 100}});
        QTRY_VERIFY_WITH_TIMEOUT(setup.turn() && setup.heard.failure, 10'000);
        QCOMPARE(setup.heard.failure->reason, FailureReason::DiskIo);
        QVERIFY(setup.heard.samples.empty());
    }

    void closingWritesWhatWasPushedAndNotesIt() {
        FileOps files;
        DiskLoopSetup setup(files, m_clock);
        const PartKey part = setup.disk.open(m_folder.plan(), sinkInto(setup.ledgers), setup.heard);
        setup.push(part, kPartBody, 2);
        setup.push(part, kPartBody, 0);
        setup.disk.close(part, DiskLoop::Close::WithCheckpoint);
        QTRY_VERIFY_WITH_TIMEOUT(setup.turn() && setup.heard.closed, 10'000);
        QVERIFY(setup.heard.good);
        QVERIFY(setup.heard.part == nullptr);
        RangeSet expected({0, kBuffer});
        expected.add({2 * kBuffer, 3 * kBuffer});
        QCOMPARE(setup.ledgers.back().durable, expected);
        setup.push(part, kPartBody, 1); // nobody is there any more: the buffer comes back unwritten
        QTRY_VERIFY_WITH_TIMEOUT(setup.turn() && setup.dropped == 1, 10'000);
    }

    void aFailedWriteIsToldAndNothingFollowsIt() {
        FaultyFileOps files;
        DiskLoopSetup setup(files, m_clock);
        const PartKey part = setup.disk.open(m_folder.plan(), sinkInto(setup.ledgers), setup.heard);
        QTRY_VERIFY_WITH_TIMEOUT(setup.turn() && setup.heard.opened, 10'000);
        files.fail("pwrite", ENOSPC);
        setup.push(part, kPartBody, 0);
        setup.push(part, kPartBody, 1);
        QTRY_VERIFY_WITH_TIMEOUT(setup.turn() && setup.heard.failure && setup.dropped == 2, 10'000);
        QCOMPARE(setup.heard.failure->reason, FailureReason::DiskFull);
        setup.disk.close(part, DiskLoop::Close::WithCheckpoint);
        QTRY_VERIFY_WITH_TIMEOUT(setup.turn() && setup.heard.closed, 10'000);
        QVERIFY(setup.ledgers.empty());
    }

    void aFileThatCannotBeMadeIsTold() {
        FileOps files;
        DiskLoopSetup setup(files, m_clock);
        PartPlan nowhere = m_folder.plan();
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
