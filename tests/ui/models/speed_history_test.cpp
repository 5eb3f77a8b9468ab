// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/speed_history.h"

#include "tests/support/test_registry.h"
#include "ui/models/speed_book.h"

#include <QTest>

#include <algorithm>

using namespace intact;
using namespace intact::ui;
using namespace std::chrono_literals;

namespace {

constexpr Instant kBegin{std::chrono::hours(1)};

// Tells ten times a second, for so many seconds, what comes at this speed.
struct Feed {
    SpeedHistory history;
    Instant now = kBegin;
    double received = 0;

    Feed() { history.add(now, 0); }
    void run(int seconds, double bytesPerSecond) {
        for (int tick = 0; tick < seconds * 10; ++tick) {
            now += 100ms;
            received += bytesPerSecond / 10;
            history.add(now, static_cast<std::int64_t>(received));
        }
    }
};

bool allAre(const std::vector<float>& speeds, double expected) {
    return std::ranges::all_of(speeds, [=](float speed) { return std::abs(speed - expected) < expected / 100 + 1; });
}

} // namespace

class SpeedHistoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachSecondIsWhatCameInIt() {
        Feed feed;
        feed.run(3, 1'000'000);
        feed.run(2, 4'000'000);
        const SpeedSeries series = feed.history.recent(feed.now);
        QCOMPARE(series.speeds.size(), std::size_t{5});
        QCOMPARE(series.secondsPerSpeed, 1.0);
        QVERIFY(allAre({series.speeds.begin(), series.speeds.begin() + 3}, 1'000'000));
        QVERIFY(allAre({series.speeds.begin() + 3, series.speeds.end()}, 4'000'000));
        QVERIFY(std::abs(feed.history.mean() - 2'200'000) < 20'000);
        QVERIFY(std::abs(feed.history.peak() - 4'000'000) < 40'000);
    }

    void whatIsToldSeldomIsSpreadOverItsTime() {
        SpeedHistory history;
        history.add(kBegin, 0);
        history.add(kBegin + 4s, 4'000);
        const SpeedSeries series = history.recent(kBegin + 4s);
        QCOMPARE(series.speeds.size(), std::size_t{4});
        QVERIFY(allAre(series.speeds, 1000));
    }

    void whatWasThereAtFirstIsNoSpeed() {
        SpeedHistory history;
        history.add(kBegin, 900'000'000);
        history.add(kBegin + 1s, 900'001'000);
        QCOMPARE(history.recent(kBegin + 1s).speeds, (std::vector<float>{1000.0F}));
        QCOMPARE(history.peak(), 1000.0);
        history.add(kBegin + 2s, 0); // begun anew
        QCOMPARE(history.recent(kBegin + 2s).speeds.back(), 0.0F);
    }

    void onlyFiveMinutesAreRecent() {
        Feed feed;
        feed.run(310, 1'000);
        feed.run(10, 9'000);
        const SpeedSeries series = feed.history.recent(feed.now);
        QCOMPARE(series.speeds.size(), SpeedHistory::kRecent);
        QVERIFY(allAre({series.speeds.begin(), series.speeds.end() - 10}, 1'000)); // in their order, the oldest first
        QVERIFY(allAre({series.speeds.end() - 10, series.speeds.end()}, 9'000));
    }

    void aPauseIsNothingInTheLastMinutesAndNoTimeInAll() {
        Feed feed;
        feed.run(10, 1'000);
        feed.now += 60s;
        QCOMPARE(feed.history.recent(feed.now).speeds.size(), std::size_t{70}); // also while it still lasts
        QCOMPARE(feed.history.recent(feed.now).speeds.back(), 0.0F);
        feed.history.add(feed.now, static_cast<std::int64_t>(feed.received));
        feed.run(10, 1'000);
        const std::vector<float> recent = feed.history.recent(feed.now).speeds;
        QCOMPARE(std::ranges::count(recent, 0.0F), 60);
        QVERIFY(allAre(feed.history.whole().speeds, 1'000));
        QCOMPARE(feed.history.whole().speeds.size(), std::size_t{20});
        QVERIFY(std::abs(feed.history.mean() - 1'000) < 10);
        feed.now += 24h;
        QCOMPARE(feed.history.recent(feed.now).speeds, std::vector<float>(SpeedHistory::kRecent, 0.0F));
    }

    void theWholeGetsCoarserAndKeepsItsMean() {
        Feed feed;
        feed.run(600, 1'000);
        feed.run(600, 3'000);
        const SpeedSeries whole = feed.history.whole();
        QCOMPARE(whole.secondsPerSpeed, 4.0);
        QVERIFY(whole.speeds.size() <= SpeedHistory::kWhole);
        QCOMPARE(whole.speeds.size(), std::size_t{300});
        QVERIFY(allAre({whole.speeds.begin(), whole.speeds.begin() + 149}, 1'000));
        QVERIFY(allAre({whole.speeds.begin() + 151, whole.speeds.end()}, 3'000));
        QVERIFY(std::abs(feed.history.mean() - 2'000) < 20);
    }

    void theBookForgetsThoseOfLongAgo() {
        SpeedBook book;
        const auto told = [](std::int64_t id, std::int64_t received) {
            Progress progress;
            progress.id = {id};
            progress.received = received;
            return progress;
        };
        for (std::int64_t id = 1; id <= 256; ++id)
            book.add(kBegin, {told(id, 0)});
        book.add(kBegin + 1s, {told(1, 5'000)});
        book.add(kBegin + 1s, {told(257, 0)});
        QVERIFY(book.find({2}) == nullptr);
        QVERIFY(book.find({257}) != nullptr && book.find({257})->isEmpty());
        QCOMPARE(book.find({1})->peak(), 5'000.0);
        book.erase({{1}, {2}});
        QVERIFY(book.find({1}) == nullptr);
    }
};

INTACT_TEST(SpeedHistoryTest)
#include "speed_history_test.moc"
