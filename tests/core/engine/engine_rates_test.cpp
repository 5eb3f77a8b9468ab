// SPDX-License-Identifier: GPL-3.0-or-later
// Limits that change while downloads run.
#include "tests/support/engine_harness.h"
#include "tests/support/scripted_replies.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace intact;
using namespace intact::tests;

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
