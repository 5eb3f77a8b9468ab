// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/live_digest.h"
#include "tests/support/check_result.h"
#include "tests/support/random_bytes.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace intact;
using namespace intact::tests;

namespace {

const std::vector<DigestAlgorithm> kOne{DigestAlgorithm::Sha256};
const std::vector<DigestAlgorithm> kTwo{DigestAlgorithm::Sha256, DigestAlgorithm::Sha512};
constexpr std::int64_t kAll = std::int64_t{1} << 40;

std::vector<Checksum> digestsOf(std::span<const std::byte> bytes, const std::vector<DigestAlgorithm>& algorithms) {
    std::vector<Checksum> digests;
    for (const DigestAlgorithm algorithm : algorithms) {
        Digester digester(algorithm);
        digester.update(bytes);
        digests.push_back(digester.finish());
    }
    return digests;
}

} // namespace

class LiveDigestTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anyOrderGivesTheDigestOfTheWhole() {
        for (unsigned seed = 0; seed < 500; ++seed) {
            std::mt19937 random(seed);
            const std::int64_t total = 1 + static_cast<std::int64_t>(random()) % 20000;
            const std::vector<std::byte> source = randomBytes(static_cast<std::size_t>(total), random);
            MemoryFile file(total);
            LiveDigest live(kOne, file.reader());
            RangeSet written;
            const std::vector<ByteRange> pieces =
                shuffledPieces(total, 1 + static_cast<std::int64_t>(random()) % 3000, random);
            std::size_t untilSecond = random() % pieces.size();
            for (const ByteRange& piece : pieces) {
                if (untilSecond-- == 0) {
                    live.add(DigestAlgorithm::Sha512);
                    for (const ByteRange& there : written.ranges())
                        live.alreadyThere(there);
                }
                live.written(piece.begin, file.put(source, piece));
                written.add(piece);
                if (random() % 3 == 0)
                    VERIFY_OK(live.catchUp(static_cast<std::int64_t>(random()) % 5000));
                QVERIFY(live.frontier() <= written.firstMissing(0));
            }
            VERIFY_OK(live.catchUp(kAll));
            QCOMPARE(live.frontier(), total);
            QVERIFY(live.finish() == digestsOf(source, kTwo));
        }
    }

    void severalDigestsReadOnce() {
        std::mt19937 random(6);
        const std::int64_t total = std::int64_t{3} << 20;
        const std::vector<std::byte> source = randomBytes(static_cast<std::size_t>(total), random);
        MemoryFile file(total);
        LiveDigest live(kTwo, file.reader());
        live.written(1000, file.put(source, {1000, total}));
        live.written(0, file.put(source, {0, 1000}));
        VERIFY_OK(live.catchUp(kAll));
        QCOMPARE(file.bytesRead, total - 1000);
        QVERIFY(live.finish() == digestsOf(source, kTwo));
    }

    // Of a file that nobody has to prove only what is there is known, and whoever comes late reads all of it.
    void whatNobodyWantsIsNotRead() {
        std::mt19937 random(8);
        const std::vector<std::byte> source = randomBytes(10000, random);
        MemoryFile file(10000);
        LiveDigest live({}, file.reader());
        live.alreadyThere({0, 0});
        live.written(4000, file.put(source, {4000, 10000}));
        QCOMPARE(live.frontier(), 0);
        live.written(0, file.put(source, {0, 4000}));
        QCOMPARE(live.frontier(), 10000);
        QVERIFY(live.forget({2000, 3000}));
        QCOMPARE(live.frontier(), 2000);
        live.written(2000, file.put(source, {2000, 3000}));
        QVERIFY(live.catchUp(kAll) == Result<bool>(false));
        QCOMPARE(file.bytesRead, 0);
        QVERIFY(live.finish().empty());

        live.add(DigestAlgorithm::Sha256);
        QCOMPARE(live.frontier(), 0);
        VERIFY_OK(live.catchUp(kAll));
        QCOMPARE(file.bytesRead, 10000);
        QVERIFY(live.finish() == digestsOf(source, kOne));
    }

    // The late one reads what the other has passed, and no byte more.
    void aLateDigestReadsWhatItHasMissed() {
        std::mt19937 random(7);
        const std::vector<std::byte> source = randomBytes(10000, random);
        MemoryFile file(10000);
        LiveDigest live(kOne, file.reader());
        live.written(0, file.put(source, {0, 4000}));
        live.add(DigestAlgorithm::Sha512);
        live.alreadyThere({0, 4000});
        QCOMPARE(live.frontier(), 0);
        live.written(4000, file.put(source, {4000, 5000}));
        const auto more = live.catchUp(3000);
        VERIFY_OK(more);
        QVERIFY(*more);
        QCOMPARE(live.frontier(), 3000);
        VERIFY_OK(live.catchUp(kAll));
        QCOMPARE(live.frontier(), 5000);
        live.written(5000, file.put(source, {5000, 10000}));
        QCOMPARE(file.bytesRead, 5000);
        QVERIFY(live.finish() == digestsOf(source, kTwo));
    }

    void bytesInOrderAreNeverReadBack() {
        std::mt19937 random(1);
        const std::vector<std::byte> source = randomBytes(10000, random);
        MemoryFile file(10000);
        LiveDigest live(kOne, file.reader());
        for (std::int64_t begin = 0; begin < 10000; begin += 100)
            live.written(begin, file.put(source, {begin, begin + 100}));
        const auto more = live.catchUp(kAll);
        VERIFY_OK(more);
        QVERIFY(!*more);
        QCOMPARE(file.bytesRead, 0);
        QVERIFY(live.finish() == digestsOf(source, kOne));
    }

    void overlapsAreHashedOnce() {
        std::mt19937 random(2);
        const std::vector<std::byte> source = randomBytes(100, random);
        MemoryFile file(100);
        LiveDigest live(kOne, file.reader());
        for (const ByteRange range : {ByteRange{0, 40}, ByteRange{20, 60}, ByteRange{10, 30}, ByteRange{60, 60},
                                      ByteRange{80, 90}, ByteRange{50, 85}, ByteRange{70, 100}})
            live.written(range.begin, file.put(source, range));
        QCOMPARE(live.frontier(), 100);
        QCOMPARE(file.bytesRead, 0);
        QVERIFY(live.finish() == digestsOf(source, kOne));
    }

    void aResumedFileIsReadInSlices() {
        std::mt19937 random(3);
        const std::int64_t total = std::int64_t{3} << 20;
        const std::vector<std::byte> source = randomBytes(static_cast<std::size_t>(total), random);
        MemoryFile file(total);
        file.put(source, {0, total});
        LiveDigest live(kOne, file.reader());
        live.alreadyThere({0, total});
        int calls = 1;
        for (Result<bool> more = live.catchUp(700'000);; more = live.catchUp(700'000), ++calls) {
            VERIFY_OK(more);
            QCOMPARE(live.frontier(), std::min<std::int64_t>(total, 700'000 * calls));
            if (!*more)
                break;
        }
        QCOMPARE(calls, 5);
        QCOMPARE(file.bytesRead, total);
        QVERIFY(live.finish() == digestsOf(source, kOne));
    }

    void catchUpOfNothingDoesNothing() {
        MemoryFile file(10);
        LiveDigest live(kOne, file.reader());
        live.alreadyThere({0, 10});
        for (const std::int64_t most : {std::int64_t{0}, std::int64_t{-5}}) {
            const auto more = live.catchUp(most);
            VERIFY_OK(more);
            QVERIFY(*more);
            QCOMPARE(live.frontier(), 0);
        }
    }

    void aFailedReadBackIsTriedAgain() {
        std::mt19937 random(4);
        const std::int64_t total = std::int64_t{5} << 20;
        const std::vector<std::byte> source = randomBytes(static_cast<std::size_t>(total), random);
        MemoryFile file(total);
        file.put(source, {0, total});
        LiveDigest live(kOne, file.reader());
        live.alreadyThere({0, total});
        file.readsUntilFailure = 2;
        VERIFY_FAILS(live.catchUp(kAll), FailureReason::DiskIo);
        const std::int64_t read = file.bytesRead;
        QVERIFY(read > 0);
        QCOMPARE(live.frontier(), read);
        VERIFY_OK(live.catchUp(kAll));
        QCOMPARE(file.bytesRead, total);
        QVERIFY(live.finish() == digestsOf(source, kOne));
    }

    void forgottenBytesAreWaitedFor() {
        std::mt19937 random(5);
        const std::vector<std::byte> source = randomBytes(100, random);
        MemoryFile file(100);
        LiveDigest live(kOne, file.reader());
        live.alreadyThere({0, 100});
        VERIFY_OK(live.catchUp(0));
        file.put(source, {0, 50});
        QVERIFY(live.forget({50, 70}));
        file.put(source, {70, 100});
        VERIFY_OK(live.catchUp(kAll));
        QCOMPARE(live.frontier(), 50);
        QVERIFY(!live.forget({49, 51}));
        QVERIFY(live.forget({10, 10}));
        QVERIFY(live.forget({50, 60}));
        live.written(50, file.put(source, {50, 70}));
        VERIFY_OK(live.catchUp(kAll));
        QVERIFY(live.finish() == digestsOf(source, kOne));
    }
};

INTACT_TEST(LiveDigestTest)
#include "live_digest_test.moc"
