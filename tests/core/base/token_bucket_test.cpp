// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/token_bucket.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace intact;
using namespace std::chrono_literals;

class TokenBucketTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Whatever the pieces are, ten seconds bring ten seconds' worth and at most one piece more.
    void averageIsExact_data() {
        QTest::addColumn<int>("piece");
        for (const int piece : {1, 100, 16'384, 524'288})
            QTest::addRow("%d", piece) << piece;
    }
    void averageIsExact() {
        QFETCH(int, piece);
        constexpr std::int64_t kRate = 100'000;
        const Instant begin{1h};
        TokenBucket bucket(kRate, begin);
        std::int64_t taken = 0;
        for (Instant now = begin; now < begin + 10s; now += 1ms) {
            while (bucket.mayTake(now)) {
                bucket.take(piece, now);
                taken += piece;
            }
        }
        QVERIFY(taken >= 10 * kRate * 99 / 100);
        QVERIFY(taken <= 10 * kRate + kRate / 10 + piece);
    }

    void whatWasNotUsedIsForgotten() {
        const Instant begin{1h};
        TokenBucket bucket(1000, begin);
        const Instant later = begin + 1h;
        bucket.take(1000, later);
        QVERIFY(!bucket.mayTake(later));
        QVERIFY(bucket.readyAt() >= later + 900ms);
    }

    void anotherRateCountsFromNow() {
        const Instant begin{1h};
        TokenBucket bucket(1000, begin);
        bucket.setRate(10'000, begin);
        bucket.take(10'000, begin);
        QVERIFY(bucket.readyAt() <= begin + 1s);
    }

    // A debt made at a low rate is no wait of the same length at a high one, and nothing is given away either.
    void debtAndCreditStayTheSameInBytes() {
        const Instant begin{1h};
        TokenBucket bucket(1000, begin);
        bucket.take(5000, begin);
        bucket.setRate(10'000, begin);
        QCOMPARE(bucket.readyAt(), begin + 500ms);
        bucket.setRate(1000, begin + 400ms);
        QCOMPARE(bucket.readyAt(), begin + 1400ms);
        QCOMPARE(bucket.credit(begin + 1450ms), 50);
        bucket.setRate(100'000, begin + 1450ms);
        QCOMPARE(bucket.credit(begin + 1450ms), 50);
        QCOMPARE(bucket.credit(begin + 1h), 10'000);
    }
};

INTACT_TEST(TokenBucketTest)
#include "token_bucket_test.moc"
