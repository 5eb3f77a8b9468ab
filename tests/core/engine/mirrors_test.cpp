// SPDX-License-Identifier: GPL-3.0-or-later
// One file from several servers, good and bad ones.
#include "tests/support/engine_harness.h"
#include "tests/support/scripted_replies.h"
#include "tests/support/test_registry.h"
#include "tests/support/tls_front.h"

#include <QTest>

#include <atomic>

using namespace intact;
using namespace intact::tests;
using namespace std::chrono_literals;

namespace {

constexpr std::int64_t kKiB = 1024;
constexpr std::int64_t kMiB = 1024 * kKiB;
const TestBody kBody{24 * kMiB + 5, 1};
const TestBody kOtherBytes{24 * kMiB + 5, 2};
const TestBody kOtherSize{24 * kMiB + 6, 1};
const TestBody kImage{64 * kMiB + 5, 1};
const TestBody kOtherImage{64 * kMiB + 5, 2};
constexpr std::int64_t kEmpty = 20 * kMiB; // beyond what is asked for at first

// Some 12 MB a second over each connection, under a tag of its own.
class PacedServer {
public:
    explicit PacedServer(std::chrono::milliseconds pause = 5ms, TestBody body = kBody)
        : m_server(servePaced(body, 64 * kKiB, pause, m_handedOut)) {}

    [[nodiscard]] std::string url() const { return m_server.url("/file.bin"); }
    [[nodiscard]] const ScriptedServer& server() const { return m_server; }

private:
    std::atomic<std::int64_t> m_handedOut{0};
    ScriptedServer m_server;
};

// Works as `good` does until it is told to answer as `bad` does; bodies that are being sent are cut.
class FallingServer {
public:
    explicit FallingServer(ServerHandler bad, std::int64_t most = 6 * kMiB)
        : m_bad(std::move(bad))
        , m_left(most)
        , m_server([this](const ServerRequest& request, ServerConnection& client) { return serve(request, client); }) {}

    [[nodiscard]] std::string url() const { return m_server.url("/file.bin"); }

private:
    Then serve(const ServerRequest& request, ServerConnection& client) {
        if (m_left <= 0)
            return m_bad(request, client);
        const auto range = request.range(kBody.size).value_or(std::pair<std::int64_t, std::int64_t>(0, kBody.size));
        client.send(replyHead("206 Partial Content", {{"ETag", "\"falling\""},
                                                      {"Content-Range", "bytes " + std::to_string(range.first) + "-" +
                                                                            std::to_string(range.second - 1) + "/" +
                                                                            std::to_string(kBody.size)},
                                                      {"Content-Length", std::to_string(range.second - range.first)}}));
        const Gate neverOpened;
        for (std::int64_t at = range.first; at < range.second; at += 64 * kKiB) {
            const ByteRange piece{at, std::min(at + 64 * kKiB, range.second)};
            if ((m_left -= piece.length()) <= 0 || !client.send(kBody.bytes(piece)))
                return Then::Reset;
            static_cast<void>(neverOpened.wait(5ms));
        }
        return Then::NextRequest;
    }

    ServerHandler m_bad;
    std::atomic<std::int64_t> m_left;
    ScriptedServer m_server;
};

// A file that begins with much of nothing.
std::string imageBytes(const TestBody& body, ByteRange range) {
    std::string bytes = body.bytes(range);
    for (std::int64_t at = range.begin; at < std::min(range.end, kEmpty); ++at)
        bytes[static_cast<std::size_t>(at - range.begin)] = '\0';
    return bytes;
}

DownloadRequest requestFor(const EngineHarness& harness, const std::string& link, std::vector<std::string> mirrors,
                           int segments = 4) {
    DownloadRequest request = harness.request(link);
    request.mirrors = std::move(mirrors);
    request.segments = segments;
    return request;
}

std::int64_t bytesFrom(const EngineHarness& harness, std::size_t source) {
    return harness.stats()->sources.at(source).bytes;
}

bool wasDropped(const EngineHarness& harness, FailureReason reason) {
    return std::ranges::any_of(harness.dropped(),
                               [&](const SourceDropped& one) { return one.failure.reason == reason; });
}

// A port where nobody listens.
std::string refusingUrl() {
    return ScriptedServer(always("")).url("/file.bin");
}

} // namespace

class MirrorsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void twoGiveOneFile() {
        const PacedServer first;
        const PacedServer second;
        EngineHarness harness;
        harness.start();
        harness.add(requestFor(harness, first.url(), {second.url()}));
        QVERIFY2(harness.waitForState(State::Complete), harness.history().c_str());
        QVERIFY(harness.file("file.bin") == kBody.bytes());
        QVERIFY(bytesFrom(harness, 0) >= 2 * kMiB);
        QVERIFY(bytesFrom(harness, 1) >= 2 * kMiB);
        QCOMPARE(bytesFrom(harness, 0) + bytesFrom(harness, 1), kBody.size);
        QVERIFY(harness.mostConnections() <= 4);
        QVERIFY(harness.dropped().empty());
        QVERIFY(harness.stats()->sources[1].connections >= 1);
    }

    void aBadMirrorIsDropped_data() {
        QTest::addColumn<ServerHandler>("mirror");
        QTest::addColumn<FailureReason>("reason");
        const auto row = [](const char* name, ServerHandler mirror, FailureReason reason) {
            QTest::newRow(name) << std::move(mirror) << reason;
        };
        row("another size", serveFile(kOtherSize), FailureReason::MirrorDiffers);
        row("other bytes of the same size and tag", serveFile(kOtherBytes), FailureReason::MirrorDiffers);
        row("other bytes under another tag", serveFile(kOtherBytes, "\"two\""), FailureReason::MirrorDiffers);
        row("row 54: not there", always(wholeReply("404 Not Found", "no")), FailureReason::NotFound);
        row("a login is wanted", always(wholeReply("401 Unauthorized", "who?")), FailureReason::LoginRequired);
        row("a web page in place of the file", always(wholeReply("204 No Content", "")),
            FailureReason::UnexpectedStatus);
    }
    void aBadMirrorIsDropped() {
        QFETCH(ServerHandler, mirror);
        QFETCH(FailureReason, reason);
        const PacedServer first;
        const ScriptedServer second(mirror);
        EngineHarness harness;
        harness.start();
        harness.add(requestFor(harness, first.url(), {second.url("/file.bin")}));
        QVERIFY2(harness.waitForState(State::Complete), harness.history().c_str());
        QVERIFY(harness.file("file.bin") == kBody.bytes());
        QCOMPARE(harness.dropped().size(), std::size_t(1));
        QVERIFY2(harness.dropped()[0].failure.reason == reason, harness.dropped()[0].failure.message().c_str());
        QCOMPARE(harness.dropped()[0].server, "127.0.0.1:" + std::to_string(second.port()));
        QCOMPARE(bytesFrom(harness, 1), 0);
        QVERIFY(harness.stats()->sources[1].dropped.has_value());
        QVERIFY(!harness.stats()->sources[0].dropped.has_value());
        QCOMPARE(second.requests().size(), std::size_t(1));
    }

    void aMirrorThatChangesUnderWay() {
        const PacedServer first(8ms);
        std::atomic<std::int64_t> asked{0};
        const ScriptedServer second([&](const ServerRequest& request, ServerConnection& client) {
            const bool changed = asked > 2 * kMiB;
            const auto range = request.range(kBody.size).value_or(std::pair<std::int64_t, std::int64_t>(0, 0));
            asked += range.second - range.first;
            return serveFile(changed ? kOtherBytes : kBody, changed ? "\"new\"" : "\"old\"")(request, client);
        });
        EngineHarness harness;
        harness.start();
        harness.add(requestFor(harness, first.url(), {second.url("/file.bin")}));
        QVERIFY2(harness.waitForState(State::Complete), harness.history().c_str());
        QVERIFY(harness.file("file.bin") == kBody.bytes());
        QVERIFY(bytesFrom(harness, 1) >= kMiB);
        QVERIFY(wasDropped(harness, FailureReason::FileChanged));
    }

    // Disk images begin with empty space: that two servers agree on it says nothing.
    void emptySpaceProvesNothing() {
        const auto image = [](const TestBody& body) {
            return [body](const ServerRequest& request, ServerConnection& client) {
                const auto range =
                    request.range(body.size).value_or(std::pair<std::int64_t, std::int64_t>(0, body.size));
                client.send(replyHead(
                    "206 Partial Content",
                    {{"ETag", "\"one\""},
                     {"Content-Range", "bytes " + std::to_string(range.first) + "-" + std::to_string(range.second - 1) +
                                           "/" + std::to_string(body.size)},
                     {"Content-Length", std::to_string(range.second - range.first)}}));
                const Gate neverOpened;
                for (std::int64_t at = range.first; at < range.second; at += 64 * kKiB) {
                    if (!client.send(imageBytes(body, {at, std::min(at + 64 * kKiB, range.second)})))
                        return Then::Close;
                    static_cast<void>(neverOpened.wait(2ms));
                }
                return Then::NextRequest;
            };
        };
        const ScriptedServer first(image(kImage));
        const ScriptedServer second(image(kOtherImage));
        const ScriptedServer third(image(kImage));
        EngineHarness harness;
        harness.start();
        harness.add(requestFor(harness, first.url("/file.bin"), {second.url("/file.bin"), third.url("/file.bin")}));
        QVERIFY2(harness.waitForState(State::Complete), harness.history().c_str());
        QVERIFY(harness.file("file.bin") == imageBytes(kImage, {0, kImage.size}));
        QVERIFY(wasDropped(harness, FailureReason::MirrorDiffers));
        QCOMPARE(bytesFrom(harness, 1), 0);
        QVERIFY(bytesFrom(harness, 2) > 0);
    }

    void aMirrorMayRedirect() {
        const PacedServer first;
        const ScriptedServer second(redirectChain(2, serveFile(kBody)));
        EngineHarness harness;
        harness.start();
        harness.add(requestFor(harness, first.url(), {second.url("/file.bin")}));
        QVERIFY2(harness.waitForState(State::Complete), harness.history().c_str());
        QVERIFY(harness.file("file.bin") == kBody.bytes());
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
        QVERIFY(harness.file("file.bin") == kBody.bytes());
        QVERIFY(second.waitForRequests(1));
        QCOMPARE(bytesFrom(harness, 0), kBody.size);
    }

    // Its further connections are refused for a while; the one that works is all there is, and brings the file.
    void whatArrivesGoesOnArriving() {
        const FallingServer first(always(wholeReply("404 Not Found", "")), 6 * kMiB);
        std::atomic<int> open{0};
        std::atomic<std::int64_t> handedOut{0};
        const ServerHandler paced = servePaced(kBody, 64 * kKiB, 5ms, handedOut);
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
        QVERIFY(harness.file("file.bin") == kBody.bytes());
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
        QVERIFY(harness.file("file.bin") == kBody.bytes());
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
        QVERIFY(harness.file("file.bin") == kBody.bytes());
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
        QVERIFY(harness.file("file.bin") == kBody.bytes());
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
        QVERIFY(harness.file("file.bin") == kBody.bytes());
        QVERIFY2(bytesFrom(harness, 1) > 2 * bytesFrom(harness, 0), std::to_string(bytesFrom(harness, 1)).c_str());
    }

    void secretsStayWithTheirOrigin() {
        const PacedServer first;
        const PacedServer second;
        EngineHarness harness;
        harness.start();
        DownloadRequest request = requestFor(harness, first.url(), {second.url()});
        request.headers = {"X-Api-Key: canary-1", "Cookie: session=canary-2"};
        request.user = "someone";
        request.password = "canary-3";
        request.referer = "http://example.org/page?token=canary-4";
        harness.add(request);
        QVERIFY2(harness.waitForState(State::Complete), harness.history().c_str());
        QVERIFY(bytesFrom(harness, 1) > 0);
        for (const ServerRequest& one : first.server().requests())
            QVERIFY(one.header("X-Api-Key") == "canary-1" && one.header("Authorization").has_value());
        for (const ServerRequest& one : second.server().requests()) {
            QVERIFY(!one.header("Authorization"));
            for (const auto& [name, value] : one.headers)
                QVERIFY2(value.find("canary") == std::string::npos, (name + ": " + value).c_str());
        }
    }

    void tagsStayWithTheirServer() {
        const ScriptedServer first(serveFile(kBody, "\"first\""));
        const ScriptedServer second(serveFile(kBody, "\"second\""));
        EngineHarness harness;
        EngineOptions options;
        options.rateLimit = 40 * kMiB;
        harness.start(options);
        harness.add(requestFor(harness, first.url("/file.bin"), {second.url("/file.bin")}));
        QVERIFY2(harness.waitForState(State::Complete), harness.history().c_str());
        QVERIFY(harness.file("file.bin") == kBody.bytes());
        QVERIFY(bytesFrom(harness, 1) > 0);
        for (const ServerRequest& one : first.requests())
            QVERIFY(one.header("If-Range").value_or("\"first\"") == "\"first\"");
        for (const ServerRequest& one : second.requests())
            QVERIFY(one.header("If-Range").value_or("\"second\"") == "\"second\"");
    }

    void aMirrorWithoutPartsIsKeptInReserve() {
        const PacedServer first;
        const ScriptedServer second(serveWithoutRanges(kBody));
        EngineHarness harness;
        harness.start();
        harness.add(requestFor(harness, first.url(), {second.url("/file.bin")}));
        QVERIFY2(harness.waitForState(State::Complete), harness.history().c_str());
        QVERIFY(harness.file("file.bin") == kBody.bytes());
        QCOMPARE(bytesFrom(harness, 1), 0);
        QCOMPARE(second.requests().size(), std::size_t(1));
        QCOMPARE(bytesFrom(harness, 0), kBody.size);
    }

    void theReserveGivesItAllWhenNobodyElseIsLeft() {
        const FallingServer first(always(wholeReply("404 Not Found", "")));
        const ScriptedServer second(serveWithoutRanges(kBody));
        EngineHarness harness;
        harness.start();
        harness.add(requestFor(harness, first.url(), {second.url("/file.bin")}));
        QVERIFY2(harness.waitForState(State::Complete), harness.history().c_str());
        QVERIFY(harness.file("file.bin") == kBody.bytes());
        QCOMPARE(bytesFrom(harness, 1), kBody.size);
    }

    // What comes from a mirror alone is compared with the link's own file when that is there again.
    void afterARestart_data() {
        QTest::addColumn<bool>("linkWasThere");
        QTest::addColumn<ServerHandler>("linkThen");
        QTest::addColumn<bool>("linkHelps");
        QTest::newRow("both as before") << true << serveFile(kBody) << true;
        QTest::newRow("the link is gone") << true << always(wholeReply("404 Not Found", "")) << false;
        QTest::newRow("the link comes back") << false << serveFile(kBody, "\"late\"") << true;
        QTest::newRow("the link comes back with another file") << false << serveFile(kOtherBytes, "\"late\"") << false;
        QTest::newRow("the link stays away") << false << always(wholeReply("404 Not Found", "")) << false;
    }
    void afterARestart() {
        QFETCH(bool, linkWasThere);
        QFETCH(ServerHandler, linkThen);
        QFETCH(bool, linkHelps);
        std::atomic<bool> again{false};
        std::atomic<std::int64_t> handedOut{0};
        const ServerHandler paced = servePaced(kBody, 64 * kKiB, 5ms, handedOut);
        const ServerHandler before = linkWasThere ? paced : always(wholeReply("404 Not Found", ""));
        const ScriptedServer first([&](const ServerRequest& request, ServerConnection& client) {
            return (again ? linkThen : before)(request, client);
        });
        const PacedServer second;
        EngineHarness harness;
        harness.start();
        harness.add(requestFor(harness, first.url("/file.bin"), {second.url()}));
        QVERIFY(harness.waitUntil([&] { return harness.received() >= 11 * kMiB; }));
        harness.engine().pause({harness.record().id});
        QVERIFY(harness.waitForState(State::Paused));
        harness.stop();
        again = true;
        harness.start();
        QVERIFY(harness.waitUntil([&] { return !harness.records().empty(); }));
        harness.engine().resume({harness.record().id});
        QVERIFY2(harness.waitForState(State::Complete), harness.history().c_str());
        QVERIFY(harness.file("file.bin") == kBody.bytes());
        QCOMPARE(bytesFrom(harness, 0) > 0, linkHelps);
        QVERIFY2(bytesFrom(harness, 0) + bytesFrom(harness, 1) < kBody.size - 10 * kMiB,
                 std::to_string(bytesFrom(harness, 0)).c_str());
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

INTACT_TEST(MirrorsTest)
#include "mirrors_test.moc"
