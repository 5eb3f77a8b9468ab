// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stream/read_back_guess.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace intact;

namespace {

constexpr std::int64_t kMiB = 1024 * 1024;
constexpr std::int64_t kQuarter = kMiB / 4;

} // namespace

class ReadBackGuessTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutDigestsNothingIsReadBack() {
        ReadBackGuess guess(false, false);
        QCOMPARE(guess.cacheFor(0, kQuarter, 0), PageCache::Pass);
        QCOMPARE(guess.cacheFor(500 * kMiB, kQuarter, 0), PageCache::Pass);
        guess.addDigests();
        QCOMPARE(guess.cacheFor(501 * kMiB, kQuarter, 0), PageCache::Keep);
    }

    void piecesAreReadBackWhateverTheirOrder() {
        ReadBackGuess guess(true, true);
        QCOMPARE(guess.cacheFor(0, kQuarter, 0), PageCache::Keep);
        ReadBackGuess later(true, false);
        QCOMPARE(later.cacheFor(0, kQuarter, 0), PageCache::Pass);
        later.addPieces();
        QCOMPARE(later.cacheFor(kQuarter, kQuarter, 0), PageCache::Keep);
    }

    // The digests come behind by what waits for them in buffers, which is 12 MiB at most.
    void whatFollowsIsHashedOutOfItsBuffer() {
        ReadBackGuess guess(true, false);
        for (std::int64_t at = 0; at <= 12 * kMiB; at += kQuarter)
            QCOMPARE(guess.cacheFor(at, kQuarter, 0), PageCache::Pass);
        QCOMPARE(guess.cacheFor(12 * kMiB + kQuarter, kQuarter, 0), PageCache::Keep);
    }

    void whatIsAheadIsReadBack() {
        ReadBackGuess guess(true, false);
        QCOMPARE(guess.cacheFor(100 * kMiB, kQuarter, 0), PageCache::Keep);
        QCOMPARE(guess.cacheFor(100 * kMiB + kQuarter, kQuarter, 0), PageCache::Keep);
        QCOMPARE(guess.cacheFor(0, kQuarter, 0), PageCache::Pass);
        // Where the first of two connections stands still, the second is ahead.
        QCOMPARE(guess.cacheFor(4 * kMiB, kQuarter, kQuarter), PageCache::Keep);
        QCOMPARE(guess.cacheFor(4 * kMiB + kQuarter, kQuarter, kQuarter), PageCache::Keep);
    }

    void whatWasAheadFollowsWhenTheDigestsGetThere() {
        ReadBackGuess guess(true, false);
        QCOMPARE(guess.cacheFor(100 * kMiB, kQuarter, 0), PageCache::Keep);
        QCOMPARE(guess.cacheFor(102 * kMiB, kQuarter, 101 * kMiB), PageCache::Pass);
        QCOMPARE(guess.cacheFor(102 * kMiB + kQuarter, kQuarter, 101 * kMiB), PageCache::Pass);
    }

    // It is fetched again from its beginning on.
    void itMayStartOver() {
        ReadBackGuess guess(true, false);
        QCOMPARE(guess.cacheFor(100 * kMiB, kQuarter, 100 * kMiB), PageCache::Pass);
        QCOMPARE(guess.cacheFor(0, kQuarter, 100 * kMiB), PageCache::Pass);
        QCOMPARE(guess.cacheFor(kQuarter, kQuarter, 0), PageCache::Pass);
    }
};

INTACT_TEST(ReadBackGuessTest)
#include "read_back_guess_test.moc"
