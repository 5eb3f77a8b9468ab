// SPDX-License-Identifier: GPL-3.0-or-later
// Limits that change while downloads run.
#include "tests/support/engine_harness.h"
#include "tests/support/gate.h"
#include "tests/support/scripted_replies.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <atomic>

using namespace intact;
using namespace intact::tests;
using namespace std::chrono_literals;

namespace {

constexpr std::int64_t kMiB = 1024 * 1024;
constexpr std::int64_t kCrawl = 1000; // bytes per second: nothing ends at this rate

} // namespace

class EngineRatesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // From a crawl, whichever limit makes it crawl, to full speed over the same connection and request.
    void changesReachWhatRuns_data() {
        QTest::addColumn<bool>("own");
        QTest::newRow("common limit") << false;
        QTest::newRow("limit of the download") << true;
    }
    void changesReachWhatRuns() {
        QFETCH(bool, own);
        const TestBody body{12 * kMiB, 1};
        ScriptedServer server(serveFile(body));
        EngineHarness harness;
        EngineOptions options;
        if (!own)
            options.rateLimit = kCrawl;
        harness.start(options);
        DownloadRequest request = harness.request(server.url());
        request.segments = 1;
        if (own)
            request.rateLimit = kCrawl;
        harness.add(request);
        QVERIFY(harness.waitUntil([&] { return harness.received() > 0; }));
        const auto limitTo = [&](std::optional<std::int64_t> rate) {
            if (own)
                harness.engine().setDownloadRateLimit({harness.record().id}, rate);
            else
                harness.engine().setRateLimit(rate);
        };
        // So much more than the crawl would have brought by then.
        const std::int64_t before = harness.received();
        limitTo(20 * kMiB);
        QVERIFY(harness.waitUntil([&] { return harness.received() > before + 2 * kMiB; }));
        limitTo(kCrawl);
        QVERIFY(harness.record().state == State::Downloading);
        limitTo(std::nullopt);
        QVERIFY(harness.waitForState(State::Complete));
        QVERIFY(harness.file("file") == body.bytes());
        QCOMPARE(server.connections(), 1);
        QCOMPARE(server.requests().size(), std::size_t{1});
        QCOMPARE(harness.stats()->requests, 1);
    }

    // Several connections share one limit; changing it fetches nothing anew. (How many there are in all is no measure:
    // a stolen claim may cost one.)
    void changeWithSeveralConnections() {
        const TestBody body{24 * kMiB, 1};
        ScriptedServer server(serveFile(body));
        EngineHarness harness;
        EngineOptions options;
        options.rateLimit = 40 * kMiB;
        harness.start(options);
        harness.add(server.url());
        QVERIFY(harness.waitUntil([&] { return harness.mostConnections() > 1; }));
        harness.engine().setRateLimit(kCrawl);
        harness.engine().setRateLimit(30 * kMiB);
        harness.engine().setRateLimit(std::nullopt);
        QVERIFY(harness.waitForState(State::Complete));
        QVERIFY(harness.file("file") == body.bytes());
        QCOMPARE(harness.stats()->refetchedBytes, 0);
    }

    // Under a limit nobody can say why a connection is silent: when it is lifted, what was silent gets its time anew.
    void silenceUnderALimitIsForgottenWithIt() {
        const TestBody body{24 * kMiB, 1};
        Gate goOn;
        std::atomic<std::int64_t> left = 0;
        std::atomic<std::int64_t> heldAt = -1;
        ScriptedServer server([&](const ServerRequest& request, ServerConnection& client) {
            const auto range = request.range(body.size);
            if (request.number != 1 || !range)
                return serveFile(body)(request, client);
            const ByteRange asked{range->first, range->second};
            heldAt = asked.begin + 100'000; // on no boundary at which a claim is parted
            client.send(replyHead("206 Partial Content", {{"ETag", "\"one\""},
                                                          {"Content-Range", "bytes " + std::to_string(asked.begin) +
                                                                                "-" + std::to_string(asked.end - 1) +
                                                                                "/" + std::to_string(body.size)},
                                                          {"Content-Length", std::to_string(asked.length())}}));
            client.send(body.bytes({asked.begin, heldAt}));
            left = asked.end - heldAt;
            client.waitFor(goOn);
            return client.send(body.bytes({heldAt, asked.end})) ? Then::NextRequest : Then::Close;
        });
        EngineHarness harness;
        EngineOptions options;
        options.rateLimit = 40 * kMiB;
        harness.start(options);
        DownloadRequest request = harness.request(server.url());
        request.segments = 2;
        harness.add(request);
        QVERIFY(harness.waitUntil([&] { return harness.received() >= body.size - left; }));
        harness.passTime(5s);
        harness.engine().setRateLimit(std::nullopt);
        goOn.open();
        QVERIFY(harness.waitForState(State::Complete));
        QVERIFY(harness.file("file") == body.bytes());
        QVERIFY(heldAt > 0);
        for (const ServerRequest& asked : server.requests())
            QVERIFY2(asked.range(body.size).value().first != heldAt, "somebody else was given what it was at");
        QCOMPARE(harness.stats()->connections, server.connections());
    }

    void limitOfADownloadIsStored() {
        const TestBody body{kMiB, 1};
        ScriptedServer server(serveFile(body));
        EngineHarness harness;
        harness.start();
        harness.engine().add({harness.request(server.url())}, false);
        QVERIFY(harness.waitForState(State::Paused));
        harness.engine().setDownloadRateLimit({harness.record().id}, 123'456);
        QVERIFY(harness.waitUntil([&] { return harness.record().request.rateLimit == 123'456; }));
        harness.stop();
        harness.start();
        QVERIFY(harness.waitUntil([&] { return !harness.records().empty(); }));
        QCOMPARE(harness.record().request.rateLimit.value_or(0), 123'456);
        harness.engine().setDownloadRateLimit({harness.record().id}, 0);
        QVERIFY(harness.waitUntil([&] { return !harness.record().request.rateLimit; }));
    }
};

INTACT_TEST(EngineRatesTest)
#include "engine_rates_test.moc"
