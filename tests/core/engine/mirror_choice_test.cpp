// SPDX-License-Identifier: GPL-3.0-or-later
// One file from several servers: who gives how much, and who takes the place of one that fails.
#include "tests/support/mirror_servers.h"
#include "tests/support/test_registry.h"
#include "tests/support/tls_front.h"

#include <QTest>

#include <atomic>

using namespace intact;
using namespace intact::tests;
using namespace std::chrono_literals;

namespace {

constexpr TestBody kOtherSize{kMirrored.size + 1, kMirrored.seed};

} // namespace

class MirrorChoiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void twoGiveOneFile() {
        const PacedServer first;
        const PacedServer second;
        EngineHarness harness;
        harness.start();
        harness.add(requestFor(harness, first.url(), {second.url()}));
        QVERIFY2(harness.waitForState(State::Complete), harness.history().c_str());
        QVERIFY(harness.file("file.bin") == kMirrored.bytes());
        QVERIFY(bytesFrom(harness, 0) >= 2 * kMiB);
        QVERIFY(bytesFrom(harness, 1) >= 2 * kMiB);
        QCOMPARE(bytesFrom(harness, 0) + bytesFrom(harness, 1), kMirrored.size);
        QVERIFY(harness.mostConnections() <= 4);
        QVERIFY(harness.dropped().empty());
        QVERIFY(harness.stats()->sources[1].connections >= 1);
    }

    void aMirrorMayRedirect() {
        const PacedServer first;
        const ScriptedServer second(redirectChain(2, serveFile(kMirrored)));
        EngineHarness harness;
        harness.start();
        harness.add(requestFor(harness, first.url(), {second.url("/file.bin")}));
        QVERIFY2(harness.waitForState(State::Complete), harness.history().c_str());
        QVERIFY(harness.file("file.bin") == kMirrored.bytes());
        QVERIFY(bytesFrom(harness, 1) > 0);
        const auto requests = second.requests();
        QCOMPARE(std::ranges::count(requests, "/file.bin", &ServerRequest::target), 1);
    }

    // It takes a place, and nobody waits for it.
    void aSilentMirrorHoldsNothingUp() {
        const PacedServer first;
        const ScriptedServer second([](const ServerRequest&, ServerConnection& client) {
            client.waitUntilClientCloses();
            return Then::Close;
        });
        EngineHarness harness;
        harness.start();
        harness.add(requestFor(harness, first.url(), {second.url("/file.bin")}));
        QVERIFY2(harness.waitForState(State::Complete), harness.history().c_str());
        QVERIFY(harness.file("file.bin") == kMirrored.bytes());
        QVERIFY(second.waitForRequests(1));
        QCOMPARE(bytesFrom(harness, 0), kMirrored.size);
    }

    // Its further connections are refused for a while; the one that works is all there is, and brings the file.
    void whatArrivesGoesOnArriving() {
        const FallingServer first(always(wholeReply("404 Not Found", "")), 6 * kMiB);
        std::atomic<int> open{0};
        std::atomic<std::int64_t> handedOut{0};
        const ServerHandler paced = servePaced(kMirrored, 64 * kKiB, 5ms, handedOut);
        const ScriptedServer second([&](const ServerRequest& request, ServerConnection& client) {
            const bool alone = ++open == 1;
            const Then then = alone ? paced(request, client)
                                    : always(wholeReply("503 Busy", "", {{"Retry-After", "1"}}))(request, client);
            --open;
            return then;
        });
        EngineHarness harness;
        harness.start();
        harness.add(requestFor(harness, first.url(), {second.url("/file.bin")}));
        QVERIFY2(harness.waitForEnd(), harness.history().c_str());
        QVERIFY(harness.file("file.bin") == kMirrored.bytes());
        QVERIFY(bytesFrom(harness, 1) > 0);
    }

    void theLinkFallsAway_data() {
        QTest::addColumn<ServerHandler>("bad");
        QTest::addColumn<FailureReason>("reason");
        QTest::newRow("row 54: 404 in mid-file") << always(wholeReply("404 Not Found", "")) << FailureReason::NotFound;
        QTest::newRow("410 in mid-file") << always(wholeReply("410 Gone", "")) << FailureReason::LinkExpired;
        QTest::newRow("the file changes") << serveFile(kOtherSize, "\"other\"") << FailureReason::FileChanged;
        QTest::newRow("it hangs up, again and again") << always("", Then::Reset) << FailureReason::None;
        QTest::newRow("row 55: it wants to be left alone")
            << always(wholeReply("503 Busy", "", {{"Retry-After", "600"}})) << FailureReason::None;
    }
    void theLinkFallsAway() {
        QFETCH(ServerHandler, bad);
        QFETCH(FailureReason, reason);
        const FallingServer first(bad, 12 * kMiB);
        const PacedServer second;
        EngineHarness harness;
        harness.start();
        harness.add(requestFor(harness, first.url(), {second.url()}));
        QVERIFY2(harness.waitForState(State::Complete), harness.history().c_str());
        QVERIFY(harness.file("file.bin") == kMirrored.bytes());
        QCOMPARE(harness.timesIn(State::Waiting), 0);
        QVERIFY(bytesFrom(harness, 0) > 0);
        QVERIFY(bytesFrom(harness, 1) > 0);
        if (reason != FailureReason::None)
            QVERIFY(wasDropped(harness, reason));
        QVERIFY(harness.stats()->refetchedBytes < 2 * kMiB);
    }

    void aMirrorFallsAway() {
        const PacedServer first;
        const FallingServer second(always(wholeReply("404 Not Found", "")), 3 * kMiB);
        EngineHarness harness;
        harness.start();
        harness.add(requestFor(harness, first.url(), {second.url()}));
        QVERIFY2(harness.waitForState(State::Complete), harness.history().c_str());
        QVERIFY(harness.file("file.bin") == kMirrored.bytes());
        QVERIFY(bytesFrom(harness, 1) > 0);
        QVERIFY(wasDropped(harness, FailureReason::LinkExpired) || wasDropped(harness, FailureReason::NotFound));
    }

    void theLinkFailsAtOnce_data() {
        QTest::addColumn<QString>("link");
        QTest::addColumn<FailureReason>("reason"); // None: it may come back
        QTest::newRow("row 54: 404") << QStringLiteral("404") << FailureReason::NotFound;
        QTest::newRow("no such host") << QStringLiteral("http://nowhere.invalid/file.bin") << FailureReason::None;
        QTest::newRow("nobody listens") << QString::fromStdString(refusingUrl()) << FailureReason::None;
        QTest::newRow("a certificate of nobody known") << QStringLiteral("https") << FailureReason::CertificateRejected;
        QTest::newRow("busy") << QStringLiteral("503") << FailureReason::None;
    }
    void theLinkFailsAtOnce() {
        QFETCH(QString, link);
        QFETCH(FailureReason, reason);
        const ScriptedServer first([&](const ServerRequest&, ServerConnection& client) {
            client.send(wholeReply(link.toStdString() + " No", "no", {{"Retry-After", "300"}}));
            return Then::NextRequest;
        });
        const TlsFront secure(first.port(), TestCertificate({}));
        std::string url = link.toStdString();
        if (link.size() == 3)
            url = first.url("/file.bin");
        if (link == QStringLiteral("https"))
            url = "https://127.0.0.1:" + std::to_string(secure.port()) + "/file.bin";
        const PacedServer second;
        const PacedServer third;
        EngineHarness harness;
        harness.start();
        harness.add(requestFor(harness, url, {second.url(), third.url()}));
        QVERIFY2(harness.waitForState(State::Complete), harness.history().c_str());
        QVERIFY(harness.file("file.bin") == kMirrored.bytes());
        QCOMPARE(harness.timesIn(State::Waiting), 0);
        QCOMPARE(bytesFrom(harness, 0), 0);
        QVERIFY(bytesFrom(harness, 1) > 0);
        QVERIFY(bytesFrom(harness, 2) > 0);
        QVERIFY(harness.mostConnections() <= 4);
        if (reason != FailureReason::None)
            QVERIFY(wasDropped(harness, reason));
        QVERIFY(harness.record().request.url == url); // it stays the download's link
    }

    void theFasterOneGivesMore() {
        const PacedServer slow(20ms);
        const PacedServer fast(5ms);
        EngineHarness harness;
        harness.start();
        harness.add(requestFor(harness, slow.url(), {fast.url()}, 2));
        QVERIFY2(harness.waitForState(State::Complete), harness.history().c_str());
        QVERIFY(harness.file("file.bin") == kMirrored.bytes());
        QVERIFY2(bytesFrom(harness, 1) > 2 * bytesFrom(harness, 0), std::to_string(bytesFrom(harness, 1)).c_str());
    }

    void aMirrorWithoutPartsIsKeptInReserve() {
        const PacedServer first;
        const ScriptedServer second(serveWithoutRanges(kMirrored));
        EngineHarness harness;
        harness.start();
        harness.add(requestFor(harness, first.url(), {second.url("/file.bin")}));
        QVERIFY2(harness.waitForState(State::Complete), harness.history().c_str());
        QVERIFY(harness.file("file.bin") == kMirrored.bytes());
        QCOMPARE(bytesFrom(harness, 1), 0);
        QCOMPARE(second.requests().size(), std::size_t(1));
        QCOMPARE(bytesFrom(harness, 0), kMirrored.size);
    }

    void theReserveGivesItAllWhenNobodyElseIsLeft() {
        const FallingServer first(always(wholeReply("404 Not Found", "")));
        const ScriptedServer second(serveWithoutRanges(kMirrored));
        EngineHarness harness;
        harness.start();
        harness.add(requestFor(harness, first.url(), {second.url("/file.bin")}));
        QVERIFY2(harness.waitForState(State::Complete), harness.history().c_str());
        QVERIFY(harness.file("file.bin") == kMirrored.bytes());
        QCOMPARE(bytesFrom(harness, 1), kMirrored.size);
    }

    void allAreOut() {
        const ScriptedServer first(always(wholeReply("410 Gone", "")));
        const ScriptedServer second(always(wholeReply("403 Forbidden", "")));
        EngineHarness harness;
        harness.start();
        DownloadRequest request = requestFor(harness, first.url("/file.bin"), {second.url("/file.bin"), refusingUrl()});
        request.maxRetries = 1;
        harness.add(request);
        QVERIFY2(harness.waitForEnd(), harness.history().c_str());
        QVERIFY(harness.record().state == State::Failed);
        QVERIFY2(harness.record().failure.reason == FailureReason::NotFound,
                 harness.record().failure.message().c_str());
        QVERIFY(wasDropped(harness, FailureReason::NotFound));
        QVERIFY(wasDropped(harness, FailureReason::Forbidden));
        QVERIFY(wasDropped(harness, FailureReason::ConnectionRefused));
    }

    void allAreBusy() {
        const auto busy = [](int seconds) {
            return always(wholeReply("503 Busy", "", {{"Retry-After", std::to_string(seconds)}}));
        };
        const ScriptedServer first(busy(600));
        const ScriptedServer second(busy(120));
        EngineHarness harness;
        harness.start();
        harness.add(requestFor(harness, first.url("/file.bin"), {second.url("/file.bin")}));
        QVERIFY2(harness.waitForState(State::Waiting), harness.history().c_str());
        QVERIFY(harness.record().failure.reason == FailureReason::ServerBusy);
        const auto wait = (*harness.record().waitingUntil - harness.wallNow()).count();
        QVERIFY2(wait >= 115 && wait <= 121, std::to_string(wait).c_str());
        QVERIFY(harness.dropped().empty());
    }
};

INTACT_TEST(MirrorChoiceTest)
#include "mirror_choice_test.moc"
