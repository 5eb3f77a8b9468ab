// SPDX-License-Identifier: GPL-3.0-or-later
// How well limits hold: the limiters of some downloads and the division of the limit among them, in simulated time.
#include "core/queue/rate_shares.h"
#include "core/transfer/rate_limiter.h"
#include "tests/support/manual_clock.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

using namespace intact;
using namespace intact::tests;
using namespace std::chrono_literals;

namespace {

using Seconds = std::chrono::duration<double>;

constexpr Duration kStep = 1ms;
constexpr Duration kWindow = 5s;
constexpr std::size_t kLargestBacklog = 512 * 1024;
constexpr std::size_t kPiece = 16 * 1024; // as libcurl hands a body over

// Bytes per second at which a server could send, by the time since the start.
using Server = std::function<double(Duration)>;
using Limit = std::function<std::int64_t(Duration)>;

// One download: what its server has sent waits in the socket until the limiter lets it be taken.
class Download {
public:
    Download(Server server, std::optional<std::int64_t> limit, Duration begin, Duration end)
        : m_server(std::move(server)), m_ownLimit(limit), m_begin(begin), m_end(end) {}

    [[nodiscard]] bool isRunning(Duration time) const { return time >= m_begin && time < m_end; }
    [[nodiscard]] RateWish wish() const { return {m_ownLimit, m_use}; }
    [[nodiscard]] std::int64_t takenInAll() const { return m_takenInAll; }
    void setRate(std::optional<std::int64_t> rate, Instant now) {
        if (rate != m_rate)
            m_limiter.setRate(m_rate = rate, now);
    }

    // One turn of the network loop; the loop is not always on time.
    void run(Duration time, Instant now) {
        m_arrived += m_server(time) * Seconds(kStep).count();
        m_arrived = std::min(m_arrived, static_cast<double>(kLargestBacklog));
        if (time / kStep % 3 == 1)
            return;
        while (m_arrived >= 1) {
            const std::size_t taken = m_limiter.allowance(std::min(static_cast<std::size_t>(m_arrived), kPiece), now);
            if (taken == 0)
                break;
            m_limiter.take(taken, now);
            m_arrived -= static_cast<double>(taken);
            m_takenInAll += static_cast<std::int64_t>(taken);
        }
    }

    // True when there is news, as EngineCore::rateUsed() sees it.
    bool report(RateAccount& account, Instant now) {
        if (now < m_nextReport)
            return false;
        m_nextReport = now + 104ms;
        const RateUse before = std::exchange(m_use, m_limiter.use(now));
        account.note(before, m_use);
        return m_use.wantsMore != before.wantsMore;
    }

private:
    Server m_server;
    std::optional<std::int64_t> m_ownLimit;
    Duration m_begin;
    Duration m_end;
    std::optional<std::int64_t> m_rate;
    RateLimiter m_limiter;
    RateUse m_use;
    Instant m_nextReport{};
    double m_arrived = 0;
    std::int64_t m_takenInAll = 0;
};

// What all downloads together took and might have taken, after every step.
struct Course {
    std::vector<std::int64_t> taken{0};
    std::vector<double> allowed{0};

    // The worst share by which any five seconds after `from` are above or below.
    [[nodiscard]] std::pair<double, double> worst(Duration from) const {
        const auto length = static_cast<std::size_t>(kWindow / kStep);
        double below = 0;
        double above = 0;
        for (auto i = static_cast<std::size_t>(from / kStep); i + length < taken.size(); ++i) {
            const double part = static_cast<double>(taken[i + length] - taken[i]) / (allowed[i + length] - allowed[i]);
            below = std::max(below, 1 - part);
            above = std::max(above, part - 1);
        }
        return {below, above};
    }
};

Course simulate(std::vector<Download>& downloads, const Limit& limit, Duration length) {
    ManualClock clock;
    RateAccount account;
    Course course;
    Instant sharedAt{};
    std::size_t running = 0;
    std::int64_t limitBefore = 0;
    for (Duration time = 0s; time < length; time += kStep, clock.advance(kStep)) {
        std::vector<Download*> now;
        bool news = false;
        for (Download& download : downloads) {
            if (!download.isRunning(time))
                continue;
            download.run(time, clock.now());
            news |= download.report(account, clock.now());
            now.push_back(&download);
        }
        news |= std::exchange(running, now.size()) != now.size();
        news |= std::exchange(limitBefore, limit(time)) != limit(time);
        if (news || clock.now() - sharedAt >= 100ms) {
            sharedAt = clock.now();
            std::vector<RateWish> wishes;
            for (const Download* download : now)
                wishes.push_back(download->wish());
            const auto rates = rateShares(account.settle(limit(time), wishes, sharedAt), wishes);
            for (std::size_t i = 0; i < now.size(); ++i)
                now[i]->setRate(rates[i], sharedAt);
        }
        std::int64_t taken = 0;
        for (const Download& download : downloads)
            taken += download.takenInAll();
        course.taken.push_back(taken);
        course.allowed.push_back(course.allowed.back() + static_cast<double>(limit(time)) * Seconds(kStep).count());
    }
    return course;
}

Limit always(std::int64_t limit) {
    return [limit](Duration) {
        return limit;
    };
}

Server steady(double bytesPerSecond) {
    return [bytesPerSecond](Duration) {
        return bytesPerSecond;
    };
}

Server from(Duration begin, double bytesPerSecond) {
    return [=](Duration time) {
        return time >= begin ? bytesPerSecond : 0.0;
    };
}

// On the average `bytesPerSecond`, a second's worth within a tenth of it.
Server inBursts(double bytesPerSecond) {
    return [=](Duration time) {
        return time % 1s < 100ms ? bytesPerSecond * 10 : 0.0;
    };
}

// Nothing between the two.
Server silent(Duration begin, Duration end, double bytesPerSecond) {
    return [=](Duration time) {
        return time < begin || time >= end ? bytesPerSecond : 0.0;
    };
}

} // namespace

class RateLimitsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anyFiveSeconds_data() {
        QTest::addColumn<std::vector<Download>>("downloads");
        QTest::addColumn<Limit>("limit");
        constexpr Duration kEnd = 20s;
        for (const std::int64_t rate : {std::int64_t{50'000}, std::int64_t{300'000}, std::int64_t{20'000'000}}) {
            const auto speed = static_cast<double>(rate);
            const Server fast = steady(speed * 5);
            const auto row = [&](const char* name, const std::vector<Download>& downloads, const Limit& limit) {
                QTest::addRow("%s, %lld kB/s", name, static_cast<long long>(rate / 1000)) << downloads << limit;
            };
            const Download one(fast, {}, 0s, kEnd);
            row("one", {one}, always(rate));
            row("three", {one, one, one}, always(rate));
            row("thirty", std::vector<Download>(30, one), always(rate));
            row("one of two ends", {one, Download(fast, {}, 0s, 9s)}, always(rate));
            row("two of three end", {one, Download(fast, {}, 0s, 9s), Download(fast, {}, 0s, 12s)}, always(rate));
            row("one comes, connecting for a second", {one, Download(from(9s, speed * 5), {}, 8s, kEnd)}, always(rate));
            row("slow server", {one, one, Download(steady(speed / 6), {}, 0s, kEnd)}, always(rate));
            row("server a bit below its share", {one, Download(steady(speed * 0.45), {}, 0s, kEnd)}, always(rate));
            row("server in bursts", {one, Download(inBursts(speed / 4), {}, 0s, kEnd)}, always(rate));
            row("slow server in bursts", {one, Download(inBursts(speed / 10), {}, 0s, kEnd)}, always(rate));
            row("one of two stalls", {one, Download(silent(9s, 13s, speed * 5), {}, 0s, kEnd)}, always(rate));
            row("own limit", {one, Download(fast, rate / 7, 0s, kEnd)}, always(rate));
            row(
                "many short ones",
                [&] {
                    std::vector<Download> downloads(1, one);
                    for (Duration begin = 0s; begin < kEnd; begin += 700ms)
                        downloads.emplace_back(from(begin + 150ms, speed * 5), std::nullopt, begin, begin + 700ms);
                    return downloads;
                }(),
                always(rate));
            row("limit up and down", {one, one}, [rate](Duration time) { return time % 8s < 4s ? rate : rate * 10; });
        }
    }
    void anyFiveSeconds() {
        QFETCH(std::vector<Download>, downloads);
        QFETCH(Limit, limit);
        const Course course = simulate(downloads, limit, 20s);
        const auto [below, above] = course.worst(500ms);
        const std::string figures =
            std::to_string(below * 100) + " % below, " + std::to_string(above * 100) + " % above";
        QVERIFY2(below <= 0.03 && above <= 0.03, figures.c_str());
    }
};

INTACT_TEST(RateLimitsTest)
#include "rate_limits_test.moc"
