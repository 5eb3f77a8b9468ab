// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/retry.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace intact;
using namespace std::chrono_literals;
using Kind = RetryDecision::Kind;

namespace {

const Failure kLost{FailureReason::ConnectionLost, "GET", "http://example.org/", 0, {}};

} // namespace

class RetryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void delaysDoubleUpToAMinute() {
        RetryCount count;
        const std::vector<Duration> ceilings{1s, 2s, 4s, 8s, 16s, 32s, 60s, 60s};
        for (const Duration ceiling : ceilings) {
            RetryCount same = count;
            const RetryDecision longest = decideRetry(kLost, count, 0, 100, std::nullopt, 0.999999);
            QVERIFY(longest.kind == Kind::Later);
            QVERIFY(longest.delay <= ceiling && longest.delay > ceiling * 0.99);
            QVERIFY(decideRetry(kLost, same, 0, 100, std::nullopt, 0.0).delay == 0s);
        }
    }

    void givesUpWithoutProgress() {
        RetryCount count;
        for (int i = 0; i < 8; ++i)
            QVERIFY(decideRetry(kLost, count, 100, 8, std::nullopt, 0.5).kind == Kind::Later);
        QVERIFY(decideRetry(kLost, count, 100, 8, std::nullopt, 0.5).kind == Kind::GiveUp);
    }

    void progressStartsAnewAndAtOnce() {
        RetryCount count;
        for (int i = 0; i < 8; ++i)
            (void)decideRetry(kLost, count, 100, 8, std::nullopt, 0.5);
        QVERIFY(decideRetry(kLost, count, 100 + kProgressThatCounts, 8, std::nullopt, 0.5).kind == Kind::Now);
        QCOMPARE(count.tries, 1);
        QVERIFY(decideRetry(kLost, count, 101 + kProgressThatCounts, 8, std::nullopt, 0.5).kind == Kind::Later);
    }

    void whatTheServerSaysIsDone() {
        RetryCount count;
        const Failure busy{FailureReason::ServerBusy, "GET", {}, 0, {}};
        const RetryDecision decision = decideRetry(busy, count, 0, 8, 30s, 0.1);
        QVERIFY(decision.kind == Kind::Later);
        QVERIFY(decision.delay == 30s);
    }

    void threeCutsAtOnePlaceAreForGood() {
        RetryCount count;
        QVERIFY(!isCutForGood(count, 100));
        QVERIFY(!isCutForGood(count, 100));
        QVERIFY(!isCutForGood(count, 200));
        QVERIFY(!isCutForGood(count, 100));
        QVERIFY(!isCutForGood(count, 100));
        QVERIFY(isCutForGood(count, 100));
    }

    void row56AServersOwnErrorIsAskedFiveTimes() {
        RetryCount count;
        const Failure error{FailureReason::ServerError, "GET", {}, 0, {}};
        for (int i = 0; i < 4; ++i)
            QVERIFY(decideRetry(error, count, 100, 8, std::nullopt, 0.5).kind == Kind::Later);
        QVERIFY(decideRetry(error, count, 100, 8, std::nullopt, 0.5).kind == Kind::GiveUp);
        RetryCount few;
        QVERIFY(decideRetry(error, few, 0, 1, std::nullopt, 0.5).kind == Kind::Later);
        QVERIFY(decideRetry(error, few, 0, 1, std::nullopt, 0.5).kind == Kind::GiveUp);
    }

    void row17TheThirdStallIsMentioned() {
        RetryCount count;
        QVERIFY(!isVerySlow(count, 100));
        QVERIFY(!isVerySlow(count, 200));
        QVERIFY(isVerySlow(count, 300));
        QVERIFY(isVerySlow(count, 400));
        QVERIFY(!isVerySlow(count, 100 + kProgressThatCounts));
        QVERIFY(!isVerySlow(count, 101 + kProgressThatCounts));
        QVERIFY(isVerySlow(count, 102 + kProgressThatCounts));
    }

    void onlyThePersonCanHelp_data() {
        QTest::addColumn<int>("reason");
        for (const FailureInfo& info : failureTable()) {
            if (info.retry == RetryRule::UserDecides || info.retry == RetryRule::Never)
                QTest::newRow(std::string(info.key).c_str()) << static_cast<int>(info.reason);
        }
    }
    void onlyThePersonCanHelp() {
        QFETCH(int, reason);
        RetryCount count;
        const Failure failure{static_cast<FailureReason>(reason), {}, {}, 0, {}};
        QVERIFY(decideRetry(failure, count, 0, 8, std::nullopt, 0.5).kind == Kind::GiveUp);
    }
};

INTACT_TEST(RetryTest)
#include "retry_test.moc"
