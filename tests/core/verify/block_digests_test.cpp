// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/block_digests.h"
#include "tests/support/check_result.h"
#include "tests/support/random_bytes.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace intact;
using namespace intact::tests;

namespace {

constexpr std::int64_t kBlock = 100;
constexpr std::int64_t kTotal = 1050; // ten blocks and a half

/// What a ledger would say of `source` when all of it is durable.
std::vector<BlockDigest> blocksOf(const std::vector<std::byte>& source, std::int64_t blockBytes) {
    BlockDigests digests(static_cast<std::int64_t>(source.size()), blockBytes,
                         [](std::int64_t, std::span<std::byte>) -> Result<void> {
                             return tl::make_unexpected(Failure{FailureReason::InternalError, {}, {}, 0, "read"});
                         });
    digests.written(0, source);
    return digests.snapshot(RangeSet({0, static_cast<std::int64_t>(source.size())})).value();
}

Ledger ledgerOf(const std::vector<std::byte>& source, std::int64_t blockBytes) {
    Ledger ledger;
    ledger.total = static_cast<std::int64_t>(source.size());
    ledger.blockBytes = blockBytes;
    ledger.durable.add({0, *ledger.total});
    ledger.blocks = blocksOf(source, blockBytes);
    return ledger;
}

std::vector<std::int64_t> indicesOf(const std::vector<BlockDigest>& blocks) {
    std::vector<std::int64_t> indices;
    for (const BlockDigest& block : blocks)
        indices.push_back(block.index);
    return indices;
}

} // namespace

class BlockDigestsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        std::mt19937 random(7);
        m_source = randomBytes(kTotal, random);
        m_file = std::make_unique<MemoryFile>(kTotal);
    }

    void blockSizeKeepsTheNumberOfBlocksSmall() {
        constexpr std::int64_t kMiB = std::int64_t{1} << 20;
        QCOMPARE(blockBytesFor(0), kMiB);
        QCOMPARE(blockBytesFor(1), kMiB);
        QCOMPARE(blockBytesFor(16384 * kMiB), kMiB);
        QCOMPARE(blockBytesFor(16384 * kMiB + 1), 2 * kMiB);
        QCOMPARE(blockBytesFor(4 * 16384 * kMiB), 4 * kMiB);
        QVERIFY(blockBytesFor(std::numeric_limits<std::int64_t>::max()) > 0);
    }

    // XXH3-128 in its canonical (big-endian) form: ledgers stay readable on every machine.
    void theDigestIsXxh3() {
        const std::string text = "abc";
        const auto bytes = std::as_bytes(std::span(text));
        const auto blocks = blocksOf({bytes.begin(), bytes.end()}, 1000);
        const std::array<std::uint8_t, 16> expected{0x06, 0xb0, 0x5a, 0xb6, 0x73, 0x3a, 0x61, 0x85,
                                                    0x78, 0xaf, 0x5f, 0x94, 0x89, 0x2f, 0x39, 0x50};
        QCOMPARE(blocks.size(), std::size_t{1});
        QVERIFY(blocks.front().hash == expected);
    }

    void anyOrderGivesTheSameDigests() {
        const std::vector<BlockDigest> expected = blocksOf(m_source, kBlock);
        QCOMPARE(expected.size(), std::size_t{11});
        for (unsigned seed = 0; seed < 500; ++seed) {
            std::mt19937 random(seed);
            BlockDigests digests(kTotal, kBlock, m_file->reader());
            RangeSet durable;
            std::fill(m_file->bytes.begin(), m_file->bytes.end(), std::byte{});
            for (const ByteRange& piece :
                 shuffledPieces(kTotal, 1 + static_cast<std::int64_t>(random()) % 250, random)) {
                digests.written(piece.begin, m_file->put(m_source, piece));
                durable.add(piece);
                if (random() % 4 != 0)
                    continue;
                const auto blocks = digests.snapshot(durable);
                VERIFY_OK(blocks);
                // What a ledger would say now is believed when it is held against the same bytes.
                Ledger ledger;
                ledger.total = kTotal;
                ledger.blockBytes = kBlock;
                ledger.durable = durable;
                ledger.blocks = *blocks;
                const auto proven = BlockDigests::proven(ledger, m_file->reader());
                VERIFY_OK(proven);
                for (const BlockDigest& block : *blocks)
                    QVERIFY(proven->contains({block.index * kBlock, block.index * kBlock + 1}));
                for (const BlockDigest& whole : expected) {
                    const std::int64_t begin = whole.index * kBlock;
                    if (durable.contains({begin, std::min(begin + kBlock, kTotal)}))
                        QVERIFY(std::ranges::find(*blocks, whole) != blocks->end());
                }
            }
            const auto blocks = digests.snapshot(durable);
            VERIFY_OK(blocks);
            QVERIFY(*blocks == expected);
        }
    }

    void blocksThatAreNotDurableAreNotTold() {
        BlockDigests digests(kTotal, kBlock, m_file->reader());
        digests.written(0, m_file->put(m_source, {0, kTotal}));
        RangeSet durable({50, 399});
        durable.add({500, 600});
        durable.add({1000, kTotal}); // the last, shorter block
        const auto blocks = digests.snapshot(durable);
        VERIFY_OK(blocks);
        QCOMPARE(indicesOf(*blocks), (std::vector<std::int64_t>{1, 2, 5, 10}));
        QCOMPARE(m_file->bytesRead, 0);
        QVERIFY(digests.snapshot(RangeSet())->empty());
    }

    void onlyTheRestOfABlockIsReadBack() {
        BlockDigests digests(kTotal, kBlock, m_file->reader());
        digests.written(0, m_file->put(m_source, {0, 30}));
        digests.written(60, m_file->put(m_source, {60, 100}));
        digests.written(30, m_file->put(m_source, {30, 60}));
        const auto blocks = digests.snapshot(RangeSet({0, 100}));
        VERIFY_OK(blocks);
        QCOMPARE(m_file->bytesRead, 40);
        QVERIFY(blocks->front() == blocksOf(m_source, kBlock).front());
    }

    void bytesWrittenAgainCount() {
        BlockDigests digests(kTotal, kBlock, m_file->reader());
        const std::vector<std::byte> other(kTotal, std::byte{7});
        for (const ByteRange again : {ByteRange{0, 20}, ByteRange{40, 50}, ByteRange{90, 110}}) {
            digests.written(0, m_file->put(other, {0, 200}));
            digests.written(200, m_file->put(other, {200, 250}));
            digests.written(again.begin, m_file->put(m_source, again));
            digests.written(210, m_file->put(m_source, {210, 220}));
            digests.written(250, m_file->put(other, {250, 300}));
            const auto blocks = digests.snapshot(RangeSet({0, 300}));
            VERIFY_OK(blocks);
            std::vector<std::byte> now(m_file->bytes.begin(), m_file->bytes.begin() + 300);
            QVERIFY(*blocks == blocksOf(now, kBlock));
        }
    }

    void aFailedReadBackIsTriedAgain() {
        BlockDigests digests(kTotal, kBlock, m_file->reader());
        digests.written(0, m_file->put(m_source, {0, 10}));
        digests.written(50, m_file->put(m_source, {50, 200}));
        digests.written(10, m_file->put(m_source, {10, 50}));
        m_file->readsUntilFailure = 0;
        VERIFY_FAILS(digests.snapshot(RangeSet({0, 200})), FailureReason::DiskIo);
        const auto blocks = digests.snapshot(RangeSet({0, 200}));
        VERIFY_OK(blocks);
        QVERIFY(blocks->at(0) == blocksOf(m_source, kBlock).at(0));
    }

    void restoredBlocksAreNotReadUntilForgotten() {
        BlockDigests digests(kTotal, kBlock, m_file->reader());
        m_file->put(m_source, {0, kTotal});
        std::vector<BlockDigest> known = blocksOf(m_source, kBlock);
        known.push_back({-1, {}});
        known.push_back({11, {}});
        digests.restore(known, RangeSet({0, kTotal}));
        const RangeSet all({0, kTotal});
        VERIFY_OK(digests.snapshot(all));
        QCOMPARE(m_file->bytesRead, 0);
        digests.forget({199, 201});
        digests.forget({-50, 0});
        digests.forget({kTotal, kTotal + 50});
        const auto blocks = digests.snapshot(all);
        VERIFY_OK(blocks);
        QCOMPARE(m_file->bytesRead, 200);
        QVERIFY(*blocks == blocksOf(m_source, kBlock));
    }

    void forgetStopsARunningBlock() {
        BlockDigests digests(kTotal, kBlock, m_file->reader());
        const std::vector<std::byte> other(kTotal, std::byte{7});
        digests.written(0, m_file->put(other, {0, 50}));
        digests.forget({0, 50});
        digests.written(0, m_file->put(m_source, {0, 50}));
        digests.written(50, m_file->put(m_source, {50, 100}));
        const auto blocks = digests.snapshot(RangeSet({0, 100}));
        VERIFY_OK(blocks);
        QCOMPARE(m_file->bytesRead, 0);
        QVERIFY(blocks->front() == blocksOf(m_source, kBlock).front());
    }

    void provenFindsOneFlippedBitAnywhere() {
        const Ledger ledger = ledgerOf(m_source, kBlock);
        m_file->put(m_source, {0, kTotal});
        const auto whole = BlockDigests::proven(ledger, m_file->reader());
        VERIFY_OK(whole);
        QVERIFY(*whole == ledger.durable);
        for (std::size_t at = 0; at < m_file->bytes.size(); ++at) {
            m_file->bytes[at] ^= std::byte{1} << (at % 8);
            const auto proven = BlockDigests::proven(ledger, m_file->reader());
            VERIFY_OK(proven);
            const std::int64_t begin = static_cast<std::int64_t>(at) / kBlock * kBlock;
            RangeSet expected = ledger.durable;
            expected.subtract({begin, std::min(begin + kBlock, kTotal)});
            QVERIFY(*proven == expected);
            m_file->bytes[at] = m_source[at];
        }
    }

    void aSampleFindsWhatIsWrongAtTheEnds() {
        const std::vector<std::byte> source = m_file->bytes;
        Ledger ledger = ledgerOf(source, kBlock);
        QVERIFY(*BlockDigests::sampleIsRight(ledger, m_file->reader(), 1));
        m_file->bytes.back() ^= std::byte{1};
        QVERIFY(!*BlockDigests::sampleIsRight(ledger, m_file->reader(), 1));
        m_file->bytes.back() ^= std::byte{1};
        // A wrong block in the middle is found by some draws, and few others are read.
        m_file->bytes[350] ^= std::byte{1};
        int found = 0;
        m_file->bytesRead = 0;
        for (unsigned seed = 0; seed < 1000; ++seed)
            found += *BlockDigests::sampleIsRight(ledger, m_file->reader(), seed) ? 0 : 1;
        QVERIFY2(found > 2 && found < 30, std::to_string(found).c_str());
        QVERIFY(m_file->bytesRead < 1000 * 2 * kBlock);
        ledger.blocks.erase(ledger.blocks.begin() + 5); // a claim without a digest
        QVERIFY(!*BlockDigests::sampleIsRight(ledger, m_file->reader(), 1));
    }

    void provenBelievesNothingElse() {
        m_file->put(m_source, {0, kTotal});
        Ledger partly = ledgerOf(m_source, kBlock);
        partly.durable = RangeSet({0, 150}); // half of block 1 was durable
        QVERIFY(*BlockDigests::proven(partly, m_file->reader()) == RangeSet({0, 100}));
        Ledger shorter = ledgerOf(m_source, kBlock);
        m_file->bytes.resize(420);
        QVERIFY(*BlockDigests::proven(shorter, m_file->reader()) == RangeSet({0, 400}));
        m_file->readsUntilFailure = 0;
        VERIFY_FAILS(BlockDigests::proven(shorter, m_file->reader()), FailureReason::DiskIo);
        Ledger unknown = ledgerOf(m_source, kBlock);
        unknown.total.reset();
        QVERIFY(BlockDigests::proven(unknown, m_file->reader())->empty());
        Ledger hostile = ledgerOf(m_source, kBlock);
        hostile.blocks = {{-1, {}}, {11, {}}, {std::numeric_limits<std::int64_t>::max(), {}}};
        QVERIFY(BlockDigests::proven(hostile, m_file->reader())->empty());
        hostile.blockBytes = 0;
        QVERIFY(BlockDigests::proven(hostile, m_file->reader())->empty());
    }

private:
    std::vector<std::byte> m_source;
    std::unique_ptr<MemoryFile> m_file;
};

INTACT_TEST(BlockDigestsTest)
#include "block_digests_test.moc"
