// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/exchange.h"
#include "tests/support/nginx_fixture.h"
#include "tests/support/recorded_exchange.h"
#include "tests/support/scripted_replies.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <ctime>
#include <memory>

using namespace intact;
using namespace intact::tests;

namespace {

constexpr TestBody kSmall{300'000, 7};
constexpr TestBody kLarge{20'000'000, 8};

HttpRequest requestFor(const std::string& url, std::optional<std::string> range = {}) {
    HttpRequest request;
    request.url = url;
    request.range = std::move(range);
    return request;
}

bool ended(const RecordedExchange& recorded) {
    return recorded.outcome.has_value();
}

FailureReason reasonOf(const RecordedExchange& recorded) {
    return recorded.outcome ? recorded.outcome->failure.reason : FailureReason::InternalError;
}

/// Seconds of CPU that this thread has used.
double threadSeconds() {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

} // namespace

/// Exchanges over time: connections kept and dropped, pauses, ends from our side, several at once.
class ExchangeFlowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(initNetworking()); }

    void aBodyReadToItsEndKeepsTheConnection() {
        const ScriptedServer server(serveFile(kSmall));
        NetLoop loop;
        RecordedExchange recorded(loop);
        for (int i = 0; i < 20; ++i) {
            const ByteRange range{i * 1000, i * 1000 + 1000};
            QVERIFY(recorded.get(server.url(), std::to_string(range.begin) + "-" + std::to_string(range.end - 1)));
            QCOMPARE(reasonOf(recorded), FailureReason::None);
            QVERIFY(recorded.body == kSmall.bytes(range));
            QCOMPARE(recorded.outcome->use.opened, i == 0 ? 1 : 0);
            QCOMPARE(recorded.outcome->roundTrip.has_value(), i == 0);
        }
        QCOMPARE(server.connections(), 1);
    }

    void aKeptConnectionServesAnotherExchange() {
        const ScriptedServer server(serveFile(kSmall));
        NetLoop loop;
        {
            RecordedExchange first(loop);
            QVERIFY(first.get(server.url(), "0-9"));
        }
        RecordedExchange second(loop);
        QVERIFY(second.get(server.url(), "10-19"));
        QCOMPARE(second.outcome->use.opened, 0);
        QCOMPARE(server.connections(), 1);
    }

    void chunkedBodiesKeepTheConnection() {
        const ScriptedServer server(serveChunked(kSmall));
        NetLoop loop;
        RecordedExchange recorded(loop);
        for (int i = 0; i < 3; ++i) {
            QVERIFY(recorded.get(server.url()));
            QVERIFY(recorded.body == kSmall.bytes());
        }
        QCOMPARE(server.connections(), 1);
    }

    void otherCredentialsAreNeverSentByAnOldHandle() {
        const ScriptedServer server(serveFile(kSmall));
        NetLoop loop;
        RecordedExchange recorded(loop);
        HttpRequest request = requestFor(server.url(), "0-9");
        request.user = "me";
        request.password = "pw";
        QVERIFY(recorded.get(request));
        QVERIFY(recorded.get(server.url(), "10-19"));
        QVERIFY(server.requests().front().header("Authorization").has_value());
        QVERIFY(!server.requests().back().header("Authorization").has_value());
    }

    void whatCameUnaskedIsNoReply_data() {
        QTest::addColumn<QByteArray>("surplus");
        QTest::newRow("late 408") << QByteArray("HTTP/1.1 408 Request Timeout\r\nContent-Length: 0\r\n\r\n");
        QTest::newRow("a forged reply") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nevil");
        QTest::newRow("surplus body") << QByteArray("more of the body");
    }

    void whatCameUnaskedIsNoReply() {
        QFETCH(QByteArray, surplus);
        Gate firstEnded;
        Gate surplusSent;
        const ScriptedServer server([&](const ServerRequest& request, ServerConnection& client) {
            client.send(wholeReply("200 OK", "good"));
            if (request.number == 0) {
                client.waitFor(firstEnded);
                client.send(surplus.toStdString());
                surplusSent.open();
            }
            return Then::NextRequest;
        });
        NetLoop loop;
        RecordedExchange recorded(loop);
        QVERIFY(recorded.get(server.url("/1")));
        firstEnded.open();
        QVERIFY(surplusSent.wait(std::chrono::seconds(10)));
        QVERIFY(recorded.get(server.url("/2")));
        QCOMPARE(reasonOf(recorded), FailureReason::None);
        QCOMPARE(recorded.head.status, 200);
        QCOMPARE(recorded.body, std::string("good"));
        QCOMPARE(recorded.outcome->use.opened, 1);
    }

    void stopInTheHeadLosesTheConnection() {
        const ScriptedServer server(serveFile(kLarge));
        NetLoop loop;
        RecordedExchange recorded(loop);
        recorded.headVerdict = HeadVerdict::Stop;
        QVERIFY(recorded.get(server.url()));
        QVERIFY(recorded.outcome->stopped);
        QCOMPARE(reasonOf(recorded), FailureReason::None);
        QCOMPARE(recorded.bodyBytes, 0);
        recorded.headVerdict = HeadVerdict::TakeBody;
        QVERIFY(recorded.get(server.url(), "0-9"));
        QVERIFY(recorded.body == kLarge.bytes({0, 10}));
        QCOMPARE(recorded.outcome->use.opened, 1);
        QCOMPARE(server.connections(), 2);
    }

    void stopInTheBodyLosesTheConnection() {
        const ScriptedServer server(serveFile(kLarge));
        NetLoop loop;
        RecordedExchange recorded(loop);
        recorded.bodyVerdict = [&recorded](auto) {
            return recorded.bodyBytes > 100'000 ? BodyVerdict::Stop : BodyVerdict::Taken;
        };
        QVERIFY(recorded.get(server.url()));
        QVERIFY(recorded.outcome->stopped);
        QCOMPARE(reasonOf(recorded), FailureReason::None);
        QVERIFY(recorded.body == kLarge.bytes({0, recorded.bodyBytes}));
        recorded.bodyVerdict = {};
        QVERIFY(recorded.get(server.url(), "5-9"));
        QVERIFY(recorded.body == kLarge.bytes({5, 10}));
        QCOMPARE(server.connections(), 2);
    }

    void aDrainedBodyKeepsTheConnection() {
        const ScriptedServer server(serveFile(kSmall));
        NetLoop loop;
        RecordedExchange recorded(loop);
        recorded.bodyVerdict = [](auto) {
            return BodyVerdict::Drain;
        };
        QVERIFY(recorded.get(server.url()));
        QVERIFY(!recorded.outcome->stopped);
        QCOMPARE(reasonOf(recorded), FailureReason::None);
        QVERIFY(recorded.bodyBytes < kSmall.size); // asked once only
        recorded.bodyVerdict = {};
        QVERIFY(recorded.get(server.url(), "5-9"));
        QVERIFY(recorded.body == kSmall.bytes({5, 10}));
        QCOMPARE(recorded.outcome->use.opened, 0);
        QCOMPARE(server.connections(), 1);
    }

    void whoNeverGotThroughReusedNothing() {
        int port = 0;
        {
            const ScriptedServer server(serveFile(kSmall));
            port = server.port();
        }
        NetLoop loop;
        RecordedExchange recorded(loop);
        QVERIFY(recorded.get("http://127.0.0.1:" + std::to_string(port) + "/"));
        QCOMPARE(reasonOf(recorded), FailureReason::ConnectionRefused);
        QVERIFY(!recorded.outcome->use.reused);
    }

    // A label of more than 63 letters is no name for any resolver. What libcurl keeps of a request that failed must not
    // be in the way of the next one, of this exchange or of another.
    void theNextRequestAfterAFailureIsLikeAFirstOne() {
        const std::string url = "http://" + std::string(64, 'a') + ".invalid/";
        NetLoop loop;
        for (int i = 0; i < 2; ++i) {
            RecordedExchange recorded(loop);
            for (int j = 0; j < 2; ++j) {
                QVERIFY(recorded.get(url));
                QCOMPARE(reasonOf(recorded), FailureReason::HostNotFound);
            }
        }
    }

    void drainingHasATimeLimit() {
        const ScriptedServer server([](const ServerRequest& request, ServerConnection& connection) {
            if (request.target != "/stalls")
                return serveFile(kSmall)(request, connection);
            connection.send(replyHead("200 OK", {{"Content-Length", "1000"}}) + "begun");
            connection.waitUntilClientCloses();
            return Then::Close;
        });
        NetTimeouts timeouts;
        timeouts.discard = std::chrono::milliseconds(50);
        NetLoop loop(timeouts);
        RecordedExchange recorded(loop);
        recorded.bodyVerdict = [](auto) {
            return BodyVerdict::Drain;
        };
        QVERIFY(recorded.get(server.url("/stalls")));
        QCOMPARE(reasonOf(recorded), FailureReason::None);
        recorded.bodyVerdict = {};
        QVERIFY(recorded.get(server.url("/file"), "5-9"));
        QCOMPARE(recorded.outcome->use.opened, 1);
    }

    void aShortDiscardedBodyKeepsTheConnection_data() {
        QTest::addColumn<bool>("chunked");
        QTest::addColumn<int>("bytes");
        QTest::addColumn<int>("connections");
        QTest::newRow("short") << false << 5'000 << 1;
        QTest::newRow("chunked") << true << 5'000 << 1;
        QTest::newRow("exactly 64 KiB") << false << 65'536 << 1;
        QTest::newRow("too long") << false << 65'537 << 2;
        QTest::newRow("too long, chunked") << true << 1'000'000 << 2;
    }

    void aShortDiscardedBodyKeepsTheConnection() {
        QFETCH(bool, chunked);
        QFETCH(int, bytes);
        QFETCH(int, connections);
        const TestBody page{bytes, 3};
        const ScriptedServer server(chunked ? serveChunked(page) : serveWithoutRanges(page));
        NetLoop loop;
        RecordedExchange recorded(loop);
        recorded.headVerdict = HeadVerdict::Discard;
        for (int i = 0; i < 2; ++i) {
            QVERIFY(recorded.get(server.url()));
            QCOMPARE(reasonOf(recorded), FailureReason::None);
            QVERIFY(!recorded.outcome->stopped);
            QCOMPARE(recorded.bodyBytes, 0);
        }
        QCOMPARE(server.connections(), connections);
    }

    void aDiscardedBodyThatDoesNotComeIsGivenUp() {
        const ScriptedServer server([](const ServerRequest&, ServerConnection& client) {
            client.send(replyHead("404 Not Found", {{"Content-Length", "100"}}) + "begin");
            client.waitUntilClientCloses();
            return Then::Close;
        });
        NetTimeouts timeouts;
        timeouts.discard = std::chrono::milliseconds(100);
        NetLoop loop(timeouts);
        RecordedExchange recorded(loop);
        recorded.headVerdict = HeadVerdict::Discard;
        QVERIFY(recorded.get(server.url()));
        QCOMPARE(reasonOf(recorded), FailureReason::None);
    }

    void pausedBytesComeAgain() {
        const ScriptedServer server(serveFile(kLarge));
        NetLoop loop;
        RecordedExchange recorded(loop);
        int pauses = 0;
        std::int64_t next = 0;
        recorded.bodyVerdict = [&](auto) {
            if (recorded.bodyBytes < next)
                return BodyVerdict::Taken;
            next += 1'000'000;
            ++pauses;
            return BodyVerdict::Pause;
        };
        recorded.start(requestFor(server.url()));
        while (!ended(recorded)) {
            QVERIFY(recorded.runUntil([&] { return recorded.exchange.isPaused() || ended(recorded); }));
            const std::int64_t before = recorded.bodyBytes;
            recorded.exchange.unpause();
            QCOMPARE(recorded.bodyBytes, before); // not from within unpause()
            QVERIFY(!recorded.exchange.isPaused());
        }
        QCOMPARE(reasonOf(recorded), FailureReason::None);
        QVERIFY(pauses >= 19);
        QVERIFY(recorded.body == kLarge.bytes());
    }

    void aPausedExchangeWaitsWithoutBurning() {
        const ScriptedServer server(serveFile(kLarge));
        NetLoop loop;
        RecordedExchange recorded(loop);
        bool paused = true;
        recorded.bodyVerdict = [&paused](auto) {
            return paused ? BodyVerdict::Pause : BodyVerdict::Taken;
        };
        recorded.start(requestFor(server.url()));
        QVERIFY(recorded.runUntil([&recorded] { return recorded.exchange.isPaused(); }));
        const double before = threadSeconds();
        const auto end = std::chrono::steady_clock::now() + std::chrono::milliseconds(300);
        int turns = 0;
        for (; std::chrono::steady_clock::now() < end; ++turns) {
            loop.perform();
            loop.wait(std::chrono::milliseconds(100));
        }
        QVERIFY2(turns < 50, "the loop spins");
        QVERIFY(threadSeconds() - before < 0.15);
        QCOMPARE(recorded.bodyBytes, 0);
        paused = false;
        recorded.exchange.unpause();
        QVERIFY(recorded.runUntil([&recorded] { return ended(recorded); }));
        QVERIFY(recorded.body == kLarge.bytes());
    }

    void cancelEndsWithoutAWord() {
        const ScriptedServer server(serveFile(kLarge));
        NetLoop loop;
        RecordedExchange recorded(loop);
        recorded.start(requestFor(server.url()));
        QVERIFY(recorded.runUntil([&recorded] { return recorded.bodyBytes > 100'000; }));
        recorded.exchange.cancel();
        QVERIFY(!recorded.exchange.isRunning());
        loop.perform();
        QVERIFY(!recorded.outcome);
        QVERIFY(recorded.get(server.url(), "0-99"));
        QVERIFY(recorded.body == kLarge.bytes({0, 100}));
        QCOMPARE(server.connections(), 2);
    }

    void cancelWhilePausedAndBeforeTheFirstPerform() {
        const ScriptedServer server(serveFile(kLarge));
        NetLoop loop;
        RecordedExchange recorded(loop);
        recorded.exchange.cancel();
        recorded.start(requestFor(server.url()));
        recorded.exchange.cancel();
        recorded.bodyVerdict = [](auto) {
            return BodyVerdict::Pause;
        };
        recorded.start(requestFor(server.url()));
        QVERIFY(recorded.runUntil([&recorded] { return recorded.exchange.isPaused(); }));
        recorded.exchange.unpause();
        recorded.exchange.cancel();
        loop.perform();
        recorded.start(requestFor("ftp://refused/"));
        recorded.exchange.cancel();
        loop.perform();
        QVERIFY(!recorded.outcome);
    }

    void onDoneMayStartAgain() {
        const ScriptedServer server(serveFile(kSmall));
        NetLoop loop;
        RecordedExchange recorded(loop);
        int rounds = 0;
        recorded.whenDone = [&] {
            if (++rounds < 5)
                recorded.start(requestFor(server.url(), "0-9"));
        };
        recorded.start(requestFor(server.url(), "0-9"));
        QVERIFY(recorded.runUntil([&rounds] { return rounds == 5; }));
        QCOMPARE(server.requests().size(), std::size_t{5});
    }

    void onDoneMayDestroyTheExchangeAndItsSiblings() {
        const ScriptedServer server(serveFile(kSmall));
        NetLoop loop;
        std::vector<std::unique_ptr<RecordedExchange>> all;
        bool destroyed = false;
        for (int i = 0; i < 4; ++i) {
            all.push_back(std::make_unique<RecordedExchange>(loop));
            all.back()->whenDone = [&all, &destroyed] {
                destroyed = true;
                const std::function<void()> keepAlive = all.front()->whenDone;
                all.clear();
            };
            all.back()->start(requestFor(i == 3 ? "ftp://refused/" : server.url()));
        }
        for (int i = 0; i < 1000 && !destroyed; ++i) {
            loop.perform();
            loop.wait(std::chrono::milliseconds(20));
        }
        QVERIFY(destroyed);
        loop.perform();
    }

    /// The engine starts its segments as soon as the first head says that ranges work.
    void onHeadMayStartOthers() {
        const ScriptedServer server(serveFile(kSmall));
        NetLoop loop;
        RecordedExchange second(loop);
        struct Starter : RecordedExchange {
            using RecordedExchange::RecordedExchange;
            std::function<void()> action;
            HeadVerdict onHead(const ReplyHead& received) override {
                action();
                return RecordedExchange::onHead(received);
            }
        } first(loop);
        first.action = [&] {
            second.start(requestFor(server.url(), "10-19"));
        };
        QVERIFY(first.get(server.url(), "0-9"));
        QVERIFY(second.runUntil([&second] { return ended(second); }));
        QVERIFY(second.body == kSmall.bytes({10, 20}));
    }

    void manyAtOnce() {
        const ScriptedServer server(serveFile(kSmall));
        NetLoop loop;
        std::vector<std::unique_ptr<RecordedExchange>> all;
        constexpr int kCount = 32;
        constexpr std::int64_t kPart = 9'000;
        for (int i = 0; i < kCount; ++i) {
            all.push_back(std::make_unique<RecordedExchange>(loop));
            all.back()->start(
                requestFor(server.url(), std::to_string(i * kPart) + "-" + std::to_string((i + 1) * kPart - 1)));
        }
        for (int i = 0; i < kCount; ++i) {
            RecordedExchange& recorded = *all[static_cast<std::size_t>(i)];
            QVERIFY(recorded.runUntil([&recorded] { return ended(recorded); }));
            QVERIFY(recorded.body == kSmall.bytes({i * kPart, (i + 1) * kPart}));
        }
    }

    void nginxServesRangesOverOneConnection() {
        if (!NginxFixture::available())
            QSKIP("no nginx here");
        const NginxFixture nginx;
        nginx.addFile("file.bin", kLarge);
        NetLoop loop;
        RecordedExchange recorded(loop);
        std::string whole;
        constexpr std::int64_t kPart = 1'000'000;
        for (std::int64_t at = 0; at < kLarge.size; at += kPart) {
            QVERIFY(recorded.get(nginx.url("/file.bin"), std::to_string(at) + "-" + std::to_string(at + kPart - 1)));
            QCOMPARE(reasonOf(recorded), FailureReason::None);
            QCOMPARE(recorded.head.status, 206);
            const auto range = parseContentRange(recorded.head.value("Content-Range").value_or(""));
            QVERIFY(range && range->begin == at && range->total == kLarge.size);
            QCOMPARE(recorded.outcome->use.opened, at == 0 ? 1 : 0);
            whole += recorded.body;
        }
        QVERIFY(whole == kLarge.bytes());
    }

    void nginxFixturesRunSideBySide() {
        if (!NginxFixture::available())
            QSKIP("no nginx here");
        NginxOptions options;
        options.limitRate = "10m";
        options.serverSnippet = "    location /moved { return 302 /file.bin; }";
        const NginxFixture one(options);
        const NginxFixture two;
        QVERIFY(one.port() != two.port());
        one.addFile("file.bin", "one");
        two.addFile("file.bin", "two");
        NetLoop loop;
        RecordedExchange recorded(loop);
        QVERIFY(recorded.get(one.url("/file.bin")));
        QCOMPARE(recorded.body, std::string("one"));
        QVERIFY(recorded.get(two.url("/file.bin")));
        QCOMPARE(recorded.body, std::string("two"));
        QVERIFY(recorded.get(one.url("/moved")));
        QCOMPARE(recorded.head.status, 302);
        QCOMPARE(recorded.head.value("Location").value_or(""), std::string_view(one.url("/file.bin")));
    }
};

INTACT_TEST(ExchangeFlowTest)
#include "exchange_flow_test.moc"
