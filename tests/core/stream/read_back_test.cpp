// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/stream/disk_loop_setup.h"
#include "tests/support/manual_clock.h"
#include "tests/support/page_cache_ops.h"
#include "tests/support/piece_list.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <algorithm>
#include <cerrno>

using namespace intact;
using namespace intact::tests;

/// Which bytes the digests read back from the disk, and who waits for that.
class ReadBackTest : public QObject {
    Q_OBJECT

    PartFolder m_folder;
    Clock m_clock;

private Q_SLOTS:
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
        DiskLoopSetup setup(files, m_clock);
        PartPlan large = m_folder.plan();
        large.ledger.total = std::int64_t{1} << 30;
        if (!digests)
            large.digests.clear();
        const PartKey part = setup.disk.open(large, sinkInto(setup.ledgers), setup.heard);
        if (pieces)
            setup.disk.addPieces(part, piecesOf(kPartBody, 2 * kBuffer));
        for (const int index : {0, 1, 7}) {
            setup.push(part, kPartBody, index);
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
        DiskLoopSetup setup(files, m_clock);
        const PartKey part = setup.disk.open(m_folder.plan(), sinkInto(setup.ledgers), setup.heard);
        setup.disk.read(part, {{0, 1}}); // holds the disk thread until all three wait for it
        for (const int index : {1, 0, 2})
            setup.push(part, kPartBody, index);
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
        DiskLoopSetup setup(files, clock);
        const PartPlan old = m_folder.planOfOld(files, kThere + kBuffer, kThere);
        const PartKey goingOn = setup.disk.open(old, sinkInto(setup.ledgers), setup.heard);
        HeardOfParts heardOther;
        const PartKey other = setup.disk.open(m_folder.plan(), sinkInto(setup.ledgers), heardOther);
        files.letGo(4); // until it is told
        QTRY_VERIFY_WITH_TIMEOUT(setup.turn() && setup.heard.opened, 10'000);
        setup.push(goingOn, kThere);
        for (const int index : {0, 1})
            setup.push(other, kOtherBody, index);
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
        DiskLoopSetup setup(files, m_clock);
        const PartKey part = setup.disk.open(m_folder.planOfOld(files, std::int64_t{1} << 30, kThere),
                                             sinkInto(setup.ledgers), setup.heard);
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
};

INTACT_TEST(ReadBackTest)
#include "read_back_test.moc"
