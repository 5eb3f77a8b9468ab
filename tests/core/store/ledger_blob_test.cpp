// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ledger_blob.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <limits>
#include <random>

using namespace intact;

namespace {

constexpr std::int64_t kLargest = std::numeric_limits<std::int64_t>::max();

RangeSet setOf(std::initializer_list<ByteRange> ranges) {
    RangeSet set;
    for (const ByteRange& range : ranges)
        set.add(range);
    return set;
}

BlockDigest block(std::int64_t index) {
    BlockDigest digest{index, {}};
    for (std::size_t i = 0; i < digest.hash.size(); ++i)
        digest.hash[i] = static_cast<std::uint8_t>(index * 31 + static_cast<std::int64_t>(i));
    return digest;
}

Ledger plausible() {
    Ledger ledger;
    ledger.total = 1050;
    ledger.blockBytes = 100;
    ledger.durable = setOf({{0, 320}, {500, 1050}});
    ledger.blocks = {block(0), block(1), block(2), block(5), block(10)};
    return ledger;
}

bool nothingDurable(Ledger ledger, BlobView durable, BlobView blocks) {
    decodeDurable(ledger, durable, blocks);
    return ledger.durable.empty() && ledger.blocks.empty();
}

} // namespace

class LedgerBlobTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rangesRoundTrip() {
        for (const RangeSet& ranges : {RangeSet(), setOf({{0, 1}}), setOf({{0, 127}, {255, 256}, {16384, 2'000'000}}),
                                       setOf({{0, kLargest}}), setOf({{5, 6}, {kLargest - 1, kLargest}})}) {
            const auto back = decodeRanges(encodeRanges(ranges));
            QVERIFY(back);
            QVERIFY(*back == ranges);
            QCOMPARE(back->size(), ranges.size());
        }
    }

    void blocksRoundTrip() {
        const std::vector<std::vector<BlockDigest>> rows{
            {}, {block(0)}, {block(0), block(1), block(7), block(16383)}, {block(kLargest - 1)}};
        for (const auto& blocks : rows) {
            const auto back = decodeBlocks(encodeBlocks(blocks));
            QVERIFY(back);
            QVERIFY(*back == blocks);
        }
    }

    void linesRoundTrip() {
        const std::vector<std::vector<std::string>> rows{
            {}, {""}, {"A: b", "", std::string("nul\0and\nnewline", 15), std::string(5000, 'x')}};
        for (const auto& lines : rows) {
            const auto back = decodeLines(encodeLines(lines));
            QVERIFY(back);
            QVERIFY(*back == lines);
        }
    }

    void durableRoundTrips() {
        Ledger ledger = plausible();
        decodeDurable(ledger, encodeRanges(ledger.durable), encodeBlocks(ledger.blocks));
        QVERIFY(ledger == plausible());
    }

    void bytesNobodyWritesAreRefused() {
        const std::vector<Blob> ranges{
            {},                                                                 // nothing, not even a version
            {2},                                                                // another version
            {1, 0},                                                             // half a range
            {1, 0, 0},                                                          // an empty range
            {1, 0, 5, 0, 5},                                                    // ranges that touch
            {1, 0x80, 0, 5},                                                    // a number in a longer form than needed
            {1, 0x80},                                                          // a number without an end
            {1, 1, 5, 3, 0x80},                                                 // the same, later
            {1, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F, 1}, // over 63 bits
            {1, 1, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F},       // ends over 63 bits
        };
        for (std::size_t i = 0; i < ranges.size(); ++i)
            QVERIFY2(!decodeRanges(ranges[i]), std::to_string(i).c_str());
        const std::vector<Blob> blocks{
            {},
            {2},
            {1, 0, 0},                                                       // no blocks
            {1, 0, 1, 7},                                                    // half a digest
            {1, 0, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F, 7}, // more than there are bytes
        };
        for (std::size_t i = 0; i < blocks.size(); ++i)
            QVERIFY2(!decodeBlocks(blocks[i]), std::to_string(i).c_str());
        Blob split = encodeBlocks({block(0)});
        const Blob second = encodeBlocks({block(0)});
        split.insert(split.end(), second.begin() + 1, second.end()); // one run written as two
        QVERIFY(!decodeBlocks(split));
        QVERIFY(!decodeLines(Blob{1, 5, 'a'}));
        QVERIFY(!decodeLines(Blob{}));
    }

    void piecesRoundTrip() {
        for (const DigestInfo& info : digestTable()) {
            PieceDigests pieces{info.algorithm, std::int64_t{1} << 40, std::vector<std::uint8_t>(3 * info.digestBytes)};
            pieces.digests[info.digestBytes] = 0xFF;
            QVERIFY(decodePieces(encodePieces(pieces)) == pieces);
        }
        const Blob good = encodePieces({DigestAlgorithm::Md5, 1000, std::vector<std::uint8_t>(32, 7)});
        QCOMPARE(good.size(), std::size_t(1 + 1 + 2 + 32)); // nothing but the digests weighs
    }

    void damagedPiecesAreNone() {
        const Blob good = encodePieces({DigestAlgorithm::Md5, 1000, std::vector<std::uint8_t>(32, 7)});
        for (std::size_t size = 0; size < good.size(); ++size) {
            const bool isWhole = size == 4 || size == 20; // no digest, one digest
            QCOMPARE(decodePieces(BlobView(good).first(size)).has_value(), isWhole);
        }
        Blob unknown = good;
        unknown[1] = 99;
        QVERIFY(!decodePieces(unknown));
        Blob nothing = good;
        nothing[2] = 0;
        QVERIFY(!decodePieces(nothing));
        Blob newer = good;
        newer[0] = 2;
        QVERIFY(!decodePieces(newer));
    }

    void contradictionsMakeNothingDurable() {
        const Ledger good = plausible();
        const Blob ranges = encodeRanges(good.durable);
        const Blob blocks = encodeBlocks(good.blocks);
        QVERIFY(!nothingDurable(good, ranges, blocks));
        const auto with = [&](auto change) {
            Ledger ledger = good;
            change(ledger);
            return nothingDurable(ledger, ranges, blocks);
        };
        QVERIFY(with([](Ledger& ledger) { ledger.total = 1049; }));
        QVERIFY(with([](Ledger& ledger) { ledger.total = 0; }));
        QVERIFY(with([](Ledger& ledger) { ledger.total.reset(); }));
        QVERIFY(with([](Ledger& ledger) { ledger.blockBytes = 0; }));
        QVERIFY(with([](Ledger& ledger) { ledger.blockBytes = -1; }));
        QVERIFY(with([](Ledger& ledger) { ledger.blockBytes = kLargest; }));
        QVERIFY(!nothingDurable(good, ranges, encodeBlocks({block(3)}))); // begun: [300, 320) is durable
        for (const std::int64_t index : {std::int64_t{4}, std::int64_t{11}, kLargest - 1})
            QVERIFY(nothingDurable(good, ranges, encodeBlocks({block(index)})));
        QVERIFY(nothingDurable(good, ranges, Blob{}));
        QVERIFY(nothingDurable(good, Blob{}, encodeBlocks({})));
    }

    // Whatever the bytes: no crash, and what is accepted is what would have been written so.
    void randomDamageIsRefusedOrHarmless() {
        const Ledger good = plausible();
        const Blob ranges = encodeRanges(good.durable);
        const Blob blocks = encodeBlocks(good.blocks);
        std::mt19937 random(1);
        const auto damaged = [&random](Blob blob) {
            for (unsigned n = random() % 3; n > 0; --n)
                blob[random() % blob.size()] = static_cast<std::uint8_t>(random());
            blob.resize(random() % 4 == 0 ? random() % (blob.size() + 1) : blob.size());
            return blob;
        };
        for (int round = 0; round < 20000; ++round) {
            Ledger ledger = good;
            const Blob damagedRanges = damaged(ranges);
            const Blob damagedBlocks = damaged(blocks);
            decodeDurable(ledger, damagedRanges, damagedBlocks);
            QVERIFY(ledger.durable.size() <= 1050);
            if (ledger.durable.empty())
                continue;
            QVERIFY(encodeRanges(ledger.durable) == damagedRanges);
            QVERIFY(encodeBlocks(ledger.blocks) == damagedBlocks);
        }
    }
};

INTACT_TEST(LedgerBlobTest)
#include "ledger_blob_test.moc"
