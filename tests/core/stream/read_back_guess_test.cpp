// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stream/read_back_guess.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace intact;

namespace {

constexpr std::int64_t kMiB = 1024 * 1024;
constexpr std::int64_t kQuarter = kMiB / 4;

ByteRange bufferAt(std::int64_t offset) {
    return {offset, offset + kQuarter};
}

} // namespace

class ReadBackGuessTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutDigestsNothingIsReadBack() {
        ReadBackGuess guess(false, false);
        QCOMPARE(guess.cacheFor(bufferAt(0)), PageCache::Pass);
        QCOMPARE(guess.cacheFor(bufferAt(500 * kMiB)), PageCache::Pass);
        guess.addDigests();
        QCOMPARE(guess.cacheFor(bufferAt(501 * kMiB)), PageCache::Keep);
    }

    void piecesAreReadBackWhateverTheirOrder() {
        ReadBackGuess guess(true, true);
        QCOMPARE(guess.cacheFor(bufferAt(0)), PageCache::Keep);
        ReadBackGuess later(true, false);
        QCOMPARE(later.cacheFor(bufferAt(0)), PageCache::Pass);
        later.addPieces();
        QCOMPARE(later.cacheFor(bufferAt(kQuarter)), PageCache::Keep);
    }

    void whatFollowsIsHashedOutOfItsBuffer() {
        ReadBackGuess guess(true, false);
        for (std::int64_t at = 0; at <= 100 * kMiB; at += kQuarter)
            QCOMPARE(guess.cacheFor(bufferAt(at)), PageCache::Pass);
    }

    void whatIsAheadIsReadBack() {
        ReadBackGuess guess(true, false);
        QCOMPARE(guess.cacheFor(bufferAt(4 * kMiB)), PageCache::Keep);
        QCOMPARE(guess.cacheFor(bufferAt(0)), PageCache::Pass);
        // Where the first of two connections stands still, the second is ahead.
        QCOMPARE(guess.cacheFor(bufferAt(4 * kMiB + kQuarter)), PageCache::Keep);
        QCOMPARE(guess.cacheFor(bufferAt(4 * kMiB + 2 * kQuarter)), PageCache::Keep);
    }

    void whatWasAheadIsFollowedOnceTheGapIsFilled() {
        ReadBackGuess guess(true, false);
        QCOMPARE(guess.cacheFor(bufferAt(kQuarter)), PageCache::Keep);
        QCOMPARE(guess.cacheFor(bufferAt(0)), PageCache::Pass);
        QCOMPARE(guess.cacheFor(bufferAt(2 * kQuarter)), PageCache::Pass);
    }

    void whatWasThereBeforeIsFollowed() {
        ReadBackGuess guess(true, false);
        RangeSet there({0, 700 * kMiB});
        there.add({800 * kMiB, 900 * kMiB});
        guess.alreadyThere(there);
        QCOMPARE(guess.cacheFor(bufferAt(700 * kMiB)), PageCache::Pass);
        QCOMPARE(guess.cacheFor(bufferAt(900 * kMiB)), PageCache::Keep);
    }

    void itMayStartOver() {
        ReadBackGuess guess(true, false);
        guess.alreadyThere(RangeSet({0, 100 * kMiB}));
        guess.startOver();
        QCOMPARE(guess.cacheFor(bufferAt(100 * kMiB)), PageCache::Keep);
        QCOMPARE(guess.cacheFor(bufferAt(0)), PageCache::Pass);
    }
};

INTACT_TEST(ReadBackGuessTest)
#include "read_back_guess_test.moc"
