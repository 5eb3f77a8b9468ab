// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queue/rate_shares.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace intact;
using namespace std::chrono_literals;

namespace {

using Rates = std::vector<std::optional<std::int64_t>>;

RateWish hungry(std::optional<std::int64_t> limit = {}) {
    return {limit, {0, true, {}, 0}};
}
RateWish content(std::int64_t bytesPerSecond, std::optional<std::int64_t> limit = {}) {
    return {limit, {bytesPerSecond, false, {}, 0}};
}

} // namespace

class RateSharesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shares_data() {
        QTest::addColumn<std::optional<std::int64_t>>("limit");
        QTest::addColumn<std::vector<RateWish>>("wishes");
        QTest::addColumn<Rates>("rates");
        const auto row = [](const char* name, std::optional<std::int64_t> limit, const std::vector<RateWish>& wishes,
                            const Rates& rates) {
            QTest::newRow(name) << limit << wishes << rates;
        };
        row("nobody runs", 1000, {}, {});
        row("no limit at all", {}, {hungry(), content(5)}, {std::nullopt, std::nullopt});
        row("own limits only", {}, {hungry(300), hungry()}, {300, std::nullopt});
        row("alone", 1000, {hungry()}, {1000});
        row("alone and new", 1000, {content(0)}, {1000});
        row("all want more", 1000, {hungry(), hungry(), hungry(), hungry()}, {250, 250, 250, 250});
        row("what an own limit leaves", 1000, {hungry(100), hungry(), hungry()}, {100, 450, 450});
        row("own limits above the share", 1000, {hungry(600), hungry(900)}, {500, 500});
        row("own limits together below", 1000, {hungry(100), hungry(200)}, {100, 200});
        row("what a slow server leaves, and its headroom", 1000, {content(200), hungry()}, {300, 800});
        row("headroom is one tenth, for all", 1000, {content(100), content(100), hungry()}, {150, 150, 800});
        row("headroom within the own limit", 1000, {content(200, 210), hungry()}, {210, 800});
        row("headroom up to the others' share", 1000, {content(490), hungry()}, {510, 510});
        row("a new one beside one that uses all", 1000, {hungry(), content(0)}, {1000, 100});
        row("nobody wants more: the rest is theirs", 1000, {content(100), content(300)}, {400, 600});
        row("the rest, within an own limit", 1000, {content(100, 150), content(300)}, {150, 850});
        row("together above the limit", 1000, {content(800), content(700)}, {500, 500});
        row("too little for everybody", 2, {hungry(), hungry(), hungry()}, {1, 1, 1});
    }
    void shares() {
        QFETCH(std::optional<std::int64_t>, limit);
        QFETCH(std::vector<RateWish>, wishes);
        QFETCH(Rates, rates);
        const Rates shares = rateShares(limit, wishes);
        QCOMPARE(shares.size(), rates.size());
        for (std::size_t i = 0; i < rates.size(); ++i)
            QCOMPARE(shares[i].value_or(-1), rates[i].value_or(-1));
    }

    void theAccountMakesUpForWhatWasLost() {
        const Instant begin{1h};
        const RateUse all{500, true, 100ms, 50};
        const RateUse ended{200, false, 100ms, 50};
        const std::vector<RateWish> wishes{{{}, all}, {{}, ended}};
        RateAccount account;
        account.note(all, ended); // nobody is known to want more yet: nothing is owed
        QCOMPARE(account.settle(1000, wishes, begin), 1000);
        account.note(all, ended); // 50 bytes were left to it, 20 taken
        const std::int64_t more = account.settle(1000, wishes, begin + 1ms);
        QVERIFY(more > 1000 && more <= 1100);
        const std::int64_t less = account.settle(1000, wishes, begin + 5s); // too long at that
        QVERIFY(less < 1000 && less >= 700);
    }

    // However much was lost, a stretch of five seconds gets at most two hundredths more.
    void whatIsOwedIsBounded() {
        const Instant begin{1h};
        const std::vector<RateWish> wishes{hungry()};
        RateAccount account;
        QCOMPARE(account.settle(1000, wishes, begin), 1000);
        account.note({0, true, {}, 0}, {0, false, 60s, 60'000});
        QCOMPARE(account.settle(1000, wishes, begin), 1285);
    }
};

INTACT_TEST(RateSharesTest)
#include "rate_shares_test.moc"
