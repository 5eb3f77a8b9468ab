// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever the server does: the right file, or a named failure and no file.
#include "tests/support/engine_harness.h"
#include "tests/support/scripted_replies.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <atomic>

using namespace intact;
using namespace intact::tests;

namespace {

constexpr std::int64_t kKiB = 1024;
constexpr std::int64_t kMiB = 1024 * kKiB;

struct ServerScenario {
    ServerHandler handler;
    TestBody body;
    std::string name = "file";
};

// Cuts every reply after some bytes, whatever is asked, and knows no ranges.
ServerHandler cutWithoutRanges(const TestBody& body, std::int64_t bytes) {
    return [=](const ServerRequest&, ServerConnection& connection) {
        connection.send(replyHead("200 OK", {{"Content-Length", std::to_string(body.size)}}));
        connection.send(body.bytes({0, bytes}));
        return Then::Close;
    };
}

// Cuts the first reply only, then sends everything; knows no ranges.
ServerHandler cutOnceWithoutRanges(const TestBody& body) {
    return [=](const ServerRequest& request, ServerConnection& connection) {
        return request.number == 0 ? cutWithoutRanges(body, body.size / 2)(request, connection)
                                   : serveWithoutRanges(body)(request, connection);
    };
}

// Chunked; the first reply ends without the last chunk.
ServerHandler chunkedCutOnce(const TestBody& body) {
    return [=](const ServerRequest& request, ServerConnection& connection) {
        if (request.number > 0)
            return serveChunked(body)(request, connection);
        connection.send(replyHead("200 OK", {{"Transfer-Encoding", "chunked"}}));
        connection.send(chunk(body.bytes({0, body.size / 2})));
        return Then::Close;
    };
}

// One request at a time: while it is served, all others are told that the server is busy.
ServerHandler oneAtATime(const TestBody& body) {
    return [=, active = std::make_shared<std::atomic<int>>(0)](const ServerRequest& request,
                                                               ServerConnection& connection) {
        const bool alone = ++*active == 1;
        Then then = Then::NextRequest;
        if (alone)
            then = serveFile(body)(request, connection);
        else
            connection.send(wholeReply("503 Busy", "busy"));
        --*active;
        return then;
    };
}

// The first request is answered with 206, every later one with 200 and everything.
ServerHandler rangesOnlyOnce(const TestBody& body) {
    return [=](const ServerRequest& request, ServerConnection& connection) {
        if (request.number == 0)
            return serveCut(body, body.size / 3)(request, connection);
        connection.send(replyHead("200 OK", {{"Content-Length", std::to_string(body.size)}, {"ETag", "\"one\""}}));
        connection.send(body.bytes());
        return Then::NextRequest;
    };
}

} // namespace

Q_DECLARE_METATYPE(ServerScenario)

class EngineServersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rightFile_data() {
        QTest::addColumn<ServerScenario>("scenario");
        const TestBody small{100 * kKiB + 7, 3};
        const TestBody large{24 * kMiB + 5, 4};
        const auto row = [](const char* name, ServerHandler handler, const TestBody& body) {
            QTest::newRow(name) << ServerScenario{std::move(handler), body};
        };
        row("small", serveFile(small), small);
        row("empty", serveFile({0, 1}), {0, 1});
        row("one byte", serveFile({1, 1}), {1, 1});
        row("large in segments", serveFile(large), large);
        row("no validator: one stream", serveFile(large, ""), large);
        row("weak validator", serveFile(large, "W/\"weak\""), large);
        row("no ranges", serveWithoutRanges(large), large);
        row("chunked", serveChunked(small), small);
        row("until close", serveUntilClose(small), small);
        row(
            "lies about ranges",
            [=](const ServerRequest& request, ServerConnection& connection) {
                return request.header("range") ? serveWrongRange(small, "bytes 5-9/100")(request, connection)
                                               : serveWithoutRanges(small)(request, connection);
            },
            small);
        row(
            "no content-range",
            [=](const ServerRequest& request, ServerConnection& connection) {
                if (!request.header("range"))
                    return serveWithoutRanges(small)(request, connection);
                connection.send(wholeReply("206 Partial Content", small.bytes()));
                return Then::NextRequest;
            },
            small);
        row(
            "refuses ranges",
            [=](const ServerRequest& request, ServerConnection& connection) {
                if (!request.header("range"))
                    return serveWithoutRanges(small)(request, connection);
                connection.send(wholeReply("416 Range Not Satisfiable", "no"));
                return Then::NextRequest;
            },
            small);
        row("ranges only once", rangesOnlyOnce(small), small);
        row("cut in the middle, resumed", serveCut({12 * kMiB, 5}, 5 * kMiB), {12 * kMiB, 5});
        row("cut and reset, resumed", serveCut({12 * kMiB, 5}, 5 * kMiB, Then::Reset), {12 * kMiB, 5});
        row("segments cut", serveCut({40 * kMiB, 6}, 1500 * kKiB), {40 * kMiB, 6});
        row("cut once without ranges", cutOnceWithoutRanges({3 * kMiB, 7}), {3 * kMiB, 7});
        row("chunked without its end, once", chunkedCutOnce({3 * kMiB, 8}), {3 * kMiB, 8});
        row("one request at a time", oneAtATime(large), large);
        row("redirected", redirectChain(3, serveFile(large)), large);
        row("gz said to be gzip",
            route({{"/file.gz",
                    [=](const ServerRequest&, ServerConnection& connection) {
                        connection.send(wholeReply("200 OK", small.bytes(), {{"Content-Encoding", "gzip"}}));
                        return Then::NextRequest;
                    }}}),
            small);
    }
    void rightFile() {
        QFETCH(ServerScenario, scenario);
        ScriptedServer server(scenario.handler);
        EngineHarness harness;
        harness.start();
        const bool packed = QByteArray(QTest::currentDataTag()).contains("gz");
        const std::string name = packed ? "file.gz" : "file";
        DownloadRequest request = harness.request(server.url("/" + name));
        request.expected = *parseChecksum("sha-256=" + scenario.body.sha256());
        harness.add(request);
        const bool ended = harness.waitUntil([&] {
            return !harness.records().empty() &&
                   (harness.record().state == State::Complete || harness.record().state == State::Failed);
        });
        QVERIFY2(ended, harness.history().c_str());
        QVERIFY2(harness.record().state == State::Complete, harness.record().failure.message().c_str());
        QVERIFY(harness.record().proof.has_value());
        QCOMPARE(harness.files(), std::vector<std::string>{name});
        QVERIFY(harness.file(name) == scenario.body.bytes());
    }

    void segmentsShareConnectionsAndKeepThem() {
        const TestBody body{64 * kMiB, 9};
        ScriptedServer server(serveFile(body));
        EngineHarness harness;
        harness.start();
        harness.add(server.url());
        QVERIFY(harness.waitForState(State::Complete));
        QVERIFY(harness.file("file") == body.bytes());
        const TransferStats& stats = *harness.stats();
        // Eight, one more for the first, which is given up for its neighbours, and what is stolen from at the end.
        QVERIFY2(server.connections() <= 9 + 8, std::to_string(server.connections()).c_str());
        QCOMPARE(stats.connections + stats.reusedConnections, stats.requests);
        QVERIFY(stats.reusedConnections > 0);
        // Every part was asked for under the condition that it is the same file.
        for (const ServerRequest& request : server.requests()) {
            QVERIFY(request.header("range"));
            QCOMPARE(request.header("if-range").value_or("none"),
                     std::string(request.number == 0 ? "none" : "\"one\""));
        }
    }

    void namedFailure_data() {
        QTest::addColumn<ServerScenario>("scenario");
        QTest::addColumn<int>("reason");
        const TestBody body{3 * kMiB, 2};
        const auto row = [](const char* name, ServerHandler handler, FailureReason reason) {
            QTest::newRow(name) << ServerScenario{std::move(handler), {}} << static_cast<int>(reason);
        };
        using R = FailureReason;
        row("404", always(wholeReply("404 Not Found", "gone")), R::NotFound);
        row("401", always(wholeReply("401 Unauthorized", "who?")), R::LoginRequired);
        row("403", always(wholeReply("403 Forbidden", "no")), R::Forbidden);
        row("204", always(replyHead("204 No Content")), R::UnexpectedStatus);
        row(
            "206 that nobody asked for",
            [=](const ServerRequest& request, ServerConnection& connection) {
                connection.send(wholeReply(request.header("range") ? "416 No" : "206 Partial Content", "x"));
                return Then::NextRequest;
            },
            R::UnexpectedStatus);
        row("banner", always("SSH-2.0-OpenSSH_9.2\r\n", Then::Close), R::NotHttp);
        row("two lengths", always("HTTP/1.1 200 OK\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabcd", Then::Close),
            R::LengthUnclear);
        row("gzip transfer",
            always("HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n", Then::Close),
            R::EncodingUnasked);
        row("gzip content", always(wholeReply("200 OK", "xx", {{"Content-Encoding", "gzip"}})), R::EncodingUnasked);
        row("redirect to nowhere", always(replyHead("302 Found", {{"Content-Length", "0"}})), R::RedirectBroken);
        row(
            "redirect loop",
            [](const ServerRequest&, ServerConnection& connection) {
                connection.send(replyHead("302 Found", {{"Location", "/file"}, {"Content-Length", "0"}}));
                return Then::NextRequest;
            },
            R::RedirectLoop);
        row("redirect to a file",
            always(replyHead("302 Found", {{"Location", "file:///etc/passwd"}, {"Content-Length", "0"}})),
            R::SchemeRefused);
        row("always cut at the same place", cutWithoutRanges(body, 2 * kMiB), R::RepeatedlyTruncated);
    }
    void namedFailure() {
        QFETCH(ServerScenario, scenario);
        QFETCH(int, reason);
        ScriptedServer server(scenario.handler);
        EngineHarness harness;
        harness.start();
        DownloadRequest request = harness.request(server.url());
        request.maxRetries = 3;
        harness.add(request);
        QVERIFY(harness.waitForState(State::Failed));
        QCOMPARE(static_cast<int>(harness.record().failure.reason), reason);
        QVERIFY(!harness.file("file"));
    }

    void busyServerIsWaitedFor() {
        const TestBody body{10 * kKiB, 2};
        ScriptedServer server([=](const ServerRequest& request, ServerConnection& connection) {
            if (request.number > 0)
                return serveFile(body)(request, connection);
            connection.send(wholeReply("503 Busy", "later", {{"Retry-After", "1"}}));
            return Then::NextRequest;
        });
        EngineHarness harness;
        harness.start();
        harness.add(server.url());
        QVERIFY(harness.waitForState(State::Waiting));
        QVERIFY(harness.record().failure.reason == FailureReason::ServerBusy);
        QVERIFY(harness.record().waitingUntil.has_value());
        QVERIFY(harness.waitForState(State::Complete));
        QVERIFY(harness.file("file") == body.bytes());
    }

    void refusedConnectionIsTriedAgainThenNamed() {
        EngineHarness harness;
        harness.start();
        DownloadRequest request = harness.request("http://127.0.0.1:1/file");
        request.maxRetries = 1;
        harness.add(request);
        QVERIFY(harness.waitForState(State::Failed));
        QVERIFY(harness.record().failure.reason == FailureReason::ConnectionRefused);
        QVERIFY(harness.files().empty());
    }

    void wrongChecksumNeverGetsTheName() {
        const TestBody body{5 * kMiB, 2};
        ScriptedServer server(serveFile(body));
        EngineHarness harness;
        harness.start();
        DownloadRequest request = harness.request(server.url());
        request.expected = *parseChecksum("sha-256=" + TestBody{5 * kMiB, 99}.sha256());
        harness.add(request);
        QVERIFY(harness.waitForState(State::Failed));
        QVERIFY(harness.record().failure.reason == FailureReason::ChecksumMismatch);
        QVERIFY(!harness.file("file"));
        QCOMPARE(harness.files(), std::vector<std::string>{harness.record().ledger.partName});
    }

    void contentDispositionNamesTheFile() {
        ScriptedServer server(always(
            wholeReply("200 OK", "abc", {{"Content-Disposition", "attachment; filename=\"../../evil name.bin\""}})));
        EngineHarness harness;
        harness.start();
        harness.add(server.url("/download.php?id=7"));
        QVERIFY(harness.waitForState(State::Complete));
        QCOMPARE(harness.files().size(), std::size_t{1});
        QVERIFY(harness.files().front().find('/') == std::string::npos);
        QVERIFY(harness.files().front().find("evil name.bin") != std::string::npos);
    }
};

INTACT_TEST(EngineServersTest)
#include "engine_servers_test.moc"
