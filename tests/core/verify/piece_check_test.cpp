// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/piece_check.h"
#include "tests/support/check_result.h"
#include "tests/support/piece_list.h"
#include "tests/support/random_bytes.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <cerrno>
#include <random>

using namespace intact;
using namespace intact::tests;

namespace {

constexpr std::int64_t kSize = 1'000'003;

const std::vector<std::byte>& content() {
    static std::mt19937 random(3);
    static const std::vector<std::byte> kContent = randomBytes(kSize, random);
    return kContent;
}

/// A file in memory with the bytes that have been written so far.
struct Disk {
    std::vector<std::byte> bytes = std::vector<std::byte>(kSize);
    RangeSet there;
    int reads = 0;
    bool broken = false;

    void write(PieceCheck& check, ByteRange range) {
        std::copy(content().begin() + range.begin, content().begin() + range.end, bytes.begin() + range.begin);
        there.add(range);
        check.written(range, there);
    }
    void flip(std::int64_t at) { bytes[static_cast<std::size_t>(at)] ^= std::byte{1}; }
    PieceCheck::ReadBack readBack() {
        return [this](std::int64_t offset, std::span<std::byte> into) -> Result<void> {
            ++reads;
            if (broken)
                return unexpectedOs(EIO, "pread", {});
            std::copy_n(bytes.begin() + offset, into.size(), into.begin());
            return {};
        };
    }
};

PieceCheck::Found lookAtAll(PieceCheck& check) {
    PieceCheck::Found all;
    while (check.isBehind()) {
        const PieceCheck::Found some = check.look(1000).value(); // ends the program when it cannot be read
        all.right.insert(all.right.end(), some.right.begin(), some.right.end());
        all.wrong.insert(all.wrong.end(), some.wrong.begin(), some.wrong.end());
    }
    return all;
}

} // namespace

class PieceCheckTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyOrderIsRight_data() {
        QTest::addColumn<std::int64_t>("pieceBytes");
        QTest::addColumn<int>("algorithm");
        QTest::newRow("bytes") << std::int64_t{333} << static_cast<int>(DigestAlgorithm::Md5);
        QTest::newRow("usual") << std::int64_t{65536} << static_cast<int>(DigestAlgorithm::Sha1);
        QTest::newRow("more than a slice") << std::int64_t{700'000} << static_cast<int>(DigestAlgorithm::Sha256);
        QTest::newRow("just one") << kSize << static_cast<int>(DigestAlgorithm::Sha512);
        QTest::newRow("longer than the file") << (std::int64_t{1} << 40) << static_cast<int>(DigestAlgorithm::Sha256);
    }
    void everyOrderIsRight() {
        QFETCH(std::int64_t, pieceBytes);
        QFETCH(int, algorithm);
        for (unsigned seed = 1; seed <= 5; ++seed) {
            std::mt19937 random(seed);
            Disk disk;
            PieceCheck check(piecesOf(content(), pieceBytes, static_cast<DigestAlgorithm>(algorithm)), kSize,
                             disk.readBack());
            RangeSet right;
            for (const ByteRange& range : shuffledPieces(kSize, 100'000, random)) {
                disk.write(check, range);
                const auto found = check.look(50'000);
                VERIFY_OK(found);
                QVERIFY(found->wrong.empty());
            }
            QVERIFY(lookAtAll(check).wrong.empty());
            QCOMPARE(check.right(), RangeSet({0, kSize}));
        }
    }

    void oneFlippedBitIsFoundInItsPiece() {
        const std::int64_t pieceBytes = 4096;
        for (const std::int64_t at : {std::int64_t{0}, std::int64_t{4095}, std::int64_t{4096}, kSize - 1}) {
            Disk disk;
            PieceCheck check(piecesOf(content(), pieceBytes), kSize, disk.readBack());
            disk.write(check, {0, kSize});
            disk.flip(at);
            const PieceCheck::Found found = lookAtAll(check);
            const ByteRange piece{at / pieceBytes * pieceBytes, std::min((at / pieceBytes + 1) * pieceBytes, kSize)};
            QCOMPARE(found.wrong, std::vector<ByteRange>{piece});
            QCOMPARE(check.right().size(), kSize - piece.length());
            // It comes again, and that is all that is read again.
            disk.reads = 0;
            disk.write(check, piece);
            QCOMPARE(lookAtAll(check).right, std::vector<ByteRange>{piece});
            QCOMPARE(check.right(), RangeSet({0, kSize}));
            QVERIFY(disk.reads <= 5);
        }
    }

    void whatIsWrittenWhileItIsReadIsReadAgain() {
        Disk disk;
        PieceCheck check(piecesOf(content(), kSize), kSize, disk.readBack());
        disk.write(check, {0, kSize});
        disk.flip(10);
        VERIFY_OK(check.look(500'000)); // half of it, with the wrong byte
        disk.write(check, {0, 100});
        QVERIFY(lookAtAll(check).wrong.empty());
        QCOMPARE(check.right(), RangeSet({0, kSize}));
    }

    void anIncompletePieceWaits() {
        Disk disk;
        PieceCheck check(piecesOf(content(), 1000), kSize, disk.readBack());
        disk.write(check, {0, 999});
        disk.write(check, {1001, 2000});
        QVERIFY(!check.isBehind());
        disk.write(check, {999, 1001});
        QCOMPARE(lookAtAll(check).right, (std::vector<ByteRange>{{0, 1000}, {1000, 2000}}));
    }

    void noMoreIsReadThanAllowed() {
        Disk disk;
        PieceCheck check(piecesOf(content(), 1000), kSize, disk.readBack());
        disk.write(check, {0, kSize});
        QCOMPARE(check.look(2500)->right.size(), std::size_t{2});
        QCOMPARE(check.look(500)->right.size(), std::size_t{1});
        QVERIFY(check.look(0)->right.empty());
    }

    void aBrokenDiskIsAFailure() {
        Disk disk;
        PieceCheck check(piecesOf(content(), 1000), kSize, disk.readBack());
        disk.write(check, {0, kSize});
        disk.broken = true;
        const auto found = check.look(5000);
        QVERIFY(!found && found.error().reason == FailureReason::DiskIo);
        disk.broken = false;
        QVERIFY(lookAtAll(check).wrong.empty());
    }
};

INTACT_TEST(PieceCheckTest)
#include "piece_check_test.moc"
