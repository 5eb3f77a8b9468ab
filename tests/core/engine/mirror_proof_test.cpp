// SPDX-License-Identifier: GPL-3.0-or-later
// One file from several servers: which of them has the same file, and what each may know.
#include "tests/support/mirror_servers.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <atomic>

using namespace intact;
using namespace intact::tests;
using namespace std::chrono_literals;

namespace {

constexpr TestBody kOtherBytes{kMirrored.size, 2};
constexpr TestBody kOtherSize{kMirrored.size + 1, kMirrored.seed};
constexpr TestBody kImage{64 * kMiB + 5, 1};
constexpr TestBody kOtherImage{64 * kMiB + 5, 2};
constexpr std::int64_t kEmpty = 20 * kMiB; // beyond what is asked for at first

// A file that begins with much of nothing.
std::string imageBytes(const TestBody& body, ByteRange range) {
    std::string bytes = body.bytes(range);
    for (std::int64_t at = range.begin; at < std::min(range.end, kEmpty); ++at)
        bytes[static_cast<std::size_t>(at - range.begin)] = '\0';
    return bytes;
}

} // namespace

class MirrorProofTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
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
        QVERIFY(harness.file("file.bin") == kMirrored.bytes());
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
            const auto range = request.range(kMirrored.size).value_or(std::pair<std::int64_t, std::int64_t>(0, 0));
            asked += range.second - range.first;
            return serveFile(changed ? kOtherBytes : kMirrored, changed ? "\"new\"" : "\"old\"")(request, client);
        });
        EngineHarness harness;
        harness.start();
        harness.add(requestFor(harness, first.url(), {second.url("/file.bin")}));
        QVERIFY2(harness.waitForState(State::Complete), harness.history().c_str());
        QVERIFY(harness.file("file.bin") == kMirrored.bytes());
        QVERIFY(bytesFrom(harness, 1) >= kMiB);
        QVERIFY(wasDropped(harness, FailureReason::FileChanged));
    }

    // Disk images begin with empty space: that two servers agree on it says nothing.
    void emptySpaceProvesNothing() {
        const auto image = [](const TestBody& body) {
            return [body](const ServerRequest& request, ServerConnection& client) {
                const ByteRange range = sendRangeHead(request, client, body.size, "\"one\"");
                const Gate neverOpened;
                for (std::int64_t at = range.begin; at < range.end; at += 64 * kKiB) {
                    if (!client.send(imageBytes(body, {at, std::min(at + 64 * kKiB, range.end)})))
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
        // The first holds its last bytes back until the second has sent far more than its proof.
        Gate secondIsUsed;
        const ScriptedServer first(serveInPieces("\"first\"", [&](std::int64_t handedOut) {
            if (handedOut > 12 * kMiB)
                static_cast<void>(secondIsUsed.wait(20s));
        }));
        const ScriptedServer second(serveInPieces("\"second\"", [&](std::int64_t handedOut) {
            if (handedOut > kMiB)
                secondIsUsed.open();
        }));
        EngineHarness harness;
        harness.start();
        harness.add(requestFor(harness, first.url("/file.bin"), {second.url("/file.bin")}));
        QVERIFY2(harness.waitForState(State::Complete), harness.history().c_str());
        QVERIFY(harness.file("file.bin") == kMirrored.bytes());
        QVERIFY(bytesFrom(harness, 1) > 0);
        for (const ServerRequest& one : first.requests())
            QVERIFY(one.header("If-Range").value_or("\"first\"") == "\"first\"");
        for (const ServerRequest& one : second.requests())
            QVERIFY(one.header("If-Range").value_or("\"second\"") == "\"second\"");
    }

    // What comes from a mirror alone is compared with the link's own file when that is there again.
    void afterARestart_data() {
        QTest::addColumn<bool>("linkWasThere");
        QTest::addColumn<ServerHandler>("linkThen");
        QTest::addColumn<bool>("linkHelps");
        QTest::newRow("both as before") << true << serveFile(kMirrored) << true;
        QTest::newRow("the link is gone") << true << always(wholeReply("404 Not Found", "")) << false;
        QTest::newRow("the link comes back") << false << serveFile(kMirrored, "\"late\"") << true;
        QTest::newRow("the link comes back with another file") << false << serveFile(kOtherBytes, "\"late\"") << false;
        QTest::newRow("the link stays away") << false << always(wholeReply("404 Not Found", "")) << false;
    }
    void afterARestart() {
        QFETCH(bool, linkWasThere);
        QFETCH(ServerHandler, linkThen);
        QFETCH(bool, linkHelps);
        std::atomic<bool> again{false};
        std::atomic<std::int64_t> handedOut{0};
        const ServerHandler paced = servePaced(kMirrored, 64 * kKiB, 5ms, handedOut);
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
        QVERIFY(harness.file("file.bin") == kMirrored.bytes());
        QCOMPARE(bytesFrom(harness, 0) > 0, linkHelps);
        QVERIFY2(bytesFrom(harness, 0) + bytesFrom(harness, 1) < kMirrored.size - 10 * kMiB,
                 std::to_string(bytesFrom(harness, 0)).c_str());
    }
};

INTACT_TEST(MirrorProofTest)
#include "mirror_proof_test.moc"
