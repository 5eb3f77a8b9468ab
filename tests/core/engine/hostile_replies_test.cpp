// SPDX-License-Identifier: GPL-3.0-or-later
// reliability.md §2, rows 36, 43-51 and 56-58: answers that are wrong by themselves.
#include "tests/support/hostile_case.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace intact;
using namespace intact::tests;

Q_DECLARE_METATYPE(HostileCase)

namespace {

using Outcome = HostileCase::Then;
using OnDisk = HostileCase::OnDisk;
using enum FailureCategory;

constexpr std::int64_t kGood = 2 * 1024 * 1024;

std::string repeated(const std::string& text, int times) {
    std::string all;
    for (int i = 0; i < times; ++i)
        all += text;
    return all;
}

// What a server says that has the file and is asked for all of it: status line, then these lines.
std::string rawReply(const std::string& lines, const std::string& body) {
    return "HTTP/1.1 200 OK\r\n" + lines + "\r\n" + body;
}

// Refuses ranges, then answers the request without one by a part.
Then partUnasked(const ServerRequest& request, ServerConnection& client) {
    if (request.header("range")) {
        client.send(wholeReply("416 Range Not Satisfiable", "no"));
        return Then::NextRequest;
    }
    client.send(wholeReply("206 Partial Content", "abc", {{"Content-Range", "bytes 0-2/3"}}));
    return Then::NextRequest;
}

ServerHandler withFields(const std::vector<std::pair<std::string, std::string>>& fields) {
    return always(wholeReply("200 OK", hostileBody().bytes(), fields));
}

// The right part, in an encoding, but only when a part was asked for.
Then packedParts(const ServerRequest& request, ServerConnection& client) {
    const TestBody body = hostileBody();
    const auto range = request.range(body.size);
    if (!range)
        return serveFile(body)(request, client);
    client.send(wholeReply("206 Partial Content", body.bytes({range->first, range->second}),
                           {{"Content-Range", "bytes " + std::to_string(range->first) + "-" +
                                                  std::to_string(range->second - 1) + "/" + std::to_string(body.size)},
                            {"Content-Encoding", "gzip"},
                            {"ETag", "\"one\""}}));
    return Then::NextRequest;
}

// All of the file behind interim replies.
ServerHandler afterInterim(int count) {
    return always(repeated("HTTP/1.1 100 Continue\r\n\r\n", count) + wholeReply("200 OK", hostileBody().bytes()));
}

// Announces less than it sends.
Then lengthTooSmall(const ServerRequest&, ServerConnection& client) {
    const std::string body = hostileBody().bytes();
    client.send(rawReply("Content-Length: " + std::to_string(body.size() - 1000) + "\r\n", body));
    return Then::NextRequest;
}

void stops(const char* name, ServerHandler server) {
    QTest::newRow(name) << HostileCase{std::move(server), BadReply, Outcome::Stops, OnDisk::Nothing};
}

void goesOn(const char* name, ServerHandler server, const char* target = "/file.bin") {
    HostileCase hostile{std::move(server)};
    hostile.target = target;
    hostile.checksum = true;
    QTest::newRow(name) << hostile;
}

void lengths() {
    const auto length = [](const char* name, const std::string& lines) {
        stops(name, always(rawReply(lines, std::string(100, 'x')), Then::Close));
    };
    length("row 44: two lengths", "Content-Length: 100\r\nContent-Length: 99\r\n");
    length("row 44: a list of lengths", "Content-Length: 100, 100\r\n");
    length("row 44: letters in the length", "Content-Length: 100abc\r\n");
    length("row 44: an overflowing length", "Content-Length: 99999999999999999999\r\n");
    length("row 44: a length of 2^63 - 1", "Content-Length: 9223372036854775807\r\n");
    length("row 44: a negative length", "Content-Length: -100\r\n");
    length("row 44: length and chunks", "Content-Length: 100\r\nTransfer-Encoding: chunked\r\n");
    length("row 44: a blank before the colon", "Content-Length : 100\r\n");
    QTest::newRow("row 46: less announced than sent, checksum known")
        << HostileCase{lengthTooSmall, Hash, Outcome::Stops, OnDisk::Kept, 0, "/file.bin", 1, true};
    goesOn("row 43: no length", serveUntilClose(hostileBody()));
    goesOn("row 43: chunked", serveChunked(hostileBody()));
}

void encodings() {
    stops("row 48: gzip though identity was asked", withFields({{"Content-Encoding", "gzip"}}));
    stops("row 48: br behind identity", withFields({{"Content-Encoding", "identity, br"}}));
    goesOn("row 48: packed parts: one stream", packedParts);
    goesOn("row 48: a .gz said to be gzip is kept as received", withFields({{"Content-Encoding", "gzip"}}), "/file.gz");
    goesOn("row 48: a .zst said to be zstd", withFields({{"Content-Encoding", "zstd"}}), "/file.zst");
    stops("row 49: gzip as transfer encoding",
          always(rawReply("Transfer-Encoding: gzip, chunked\r\n", chunk("abc") + chunk("")), Then::Close));
    stops("row 49: gzip alone", always(rawReply("Transfer-Encoding: gzip\r\n", "abc"), Then::Close));
    stops("row 49: chunked twice",
          always(rawReply("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n", chunk("abc") + chunk("")),
                 Then::Close));
}

void heads() {
    stops("row 50: a banner", always("SSH-2.0-OpenSSH_9.2\r\n", Then::Close));
    stops("row 50: HTTP/0.9", always("<html>hello</html>\r\n", Then::Close));
    stops("row 50: garbage", always(std::string("\x16\x03\x01\x00\xff\xfe\r\n\r\n", 10), Then::Close));
    const std::string whole = "Content-Length: 3\r\n";
    stops("row 51: 300 KiB of headers",
          always(rawReply(repeated("X-Long: " + std::string(3000, 'x') + "\r\n", 100) + whole, "abc"), Then::Close));
    stops("row 51: 101 lines", always(rawReply(repeated("X: y\r\n", 101) + whole, "abc"), Then::Close));
    stops("row 51: NUL in a header", always(rawReply(std::string("X: a\0b\r\n", 8) + whole, "abc"), Then::Close));
    stops("row 51: 50 interim replies", afterInterim(50));
    goesOn("row 51: a few interim replies", afterInterim(3));
    goesOn("row 51: a folded header", withFields({{"X-Folded", "a\r\n b"}}));
}

void statuses() {
    stops("row 36: a part though none was asked for", partUnasked);
    for (const char* status : {"201 Created", "202 Accepted", "204 No Content", "205 Reset Content", "304 Not Modified",
                               "101 Switching Protocols", "299 What", "400 Bad Request", "505 No"})
        stops(qPrintable(QStringLiteral("row 57: %1").arg(QLatin1String(status))), always(wholeReply(status, "")));
    stops("row 57: 302 without a place", always(wholeReply("302 Found", "")));
    const auto busy = [](const char* status) {
        const QByteArray name = QByteArray("row 56: ") + status;
        QTest::newRow(name.constData()) << HostileCase{always(wholeReply(status, "sorry")), Busy, Outcome::Waits,
                                                       OnDisk::Kept, kGood};
    };
    for (const char* status : {"500 Internal Server Error", "502 Bad Gateway", "504 Gateway Timeout"})
        busy(status);
}

} // namespace

class HostileRepliesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void row_data() {
        QTest::addColumn<HostileCase>("hostile");
        lengths();
        encodings();
        heads();
        statuses();
    }
    void row() {
        QFETCH(HostileCase, hostile);
        const std::string wrong = runHostile(hostile);
        QVERIFY2(wrong.empty(), wrong.c_str());
    }

    void verySmallFiles_data() {
        QTest::addColumn<int>("size");
        QTest::newRow("row 58: an empty file") << 0;
        QTest::newRow("row 58: one byte") << 1;
        QTest::newRow("row 58: fewer bytes than segments") << 5;
    }
    void verySmallFiles() {
        QFETCH(int, size);
        const TestBody body{size, 3};
        ScriptedServer server(serveFile(body));
        EngineHarness harness;
        harness.start();
        DownloadRequest request = harness.request(server.url("/file.bin"));
        request.segments = 8;
        harness.add(request);
        QVERIFY(harness.waitForState(State::Complete));
        QCOMPARE(harness.files(), std::vector<std::string>{"file.bin"});
        QVERIFY(harness.file("file.bin") == body.bytes());
        QVERIFY(server.connections() <= 2); // a 416 for an empty file costs one
    }

    void brokenServersAreGivenUp_data() {
        QTest::addColumn<int>("tries");
        QTest::newRow("row 56: five tries") << 5;
    }
    void brokenServersAreGivenUp() {
        QFETCH(int, tries);
        ScriptedServer server(always(wholeReply("500 Internal Server Error", "sorry")));
        EngineHarness harness;
        harness.start();
        harness.add(server.url());
        QVERIFY(harness.waitForEnd());
        QVERIFY(harness.record().state == State::Failed);
        QVERIFY(harness.record().failure.reason == FailureReason::ServerError);
        QVERIFY(harness.files().empty());
        QCOMPARE(static_cast<int>(server.requests().size()), tries);
    }

    // What comes after the announced end must not be taken for the answer to the next request.
    void surplusIsNobodysAnswer_data() {
        QTest::addColumn<QByteArray>("surplus");
        QTest::newRow("row 46: a whole reply behind the body")
            << QByteArray::fromStdString(wholeReply("200 OK", "evil", {{"ETag", "\"one\""}}));
        QTest::newRow("row 46: garbage behind the body") << QByteArray("garbage");
    }
    void surplusIsNobodysAnswer() {
        QFETCH(QByteArray, surplus);
        const TestBody body{24 * 1024 * 1024, 5};
        ScriptedServer server([&](const ServerRequest& request, ServerConnection& client) {
            const Then then = serveFile(body)(request, client);
            client.send(surplus.toStdString());
            return then;
        });
        EngineHarness harness;
        harness.start();
        harness.add(server.url("/file.bin"));
        QVERIFY2(harness.waitForEnd(), harness.history().c_str());
        QVERIFY2(harness.record().state == State::Complete, harness.record().failure.message().c_str());
        QVERIFY(harness.file("file.bin") == body.bytes());
    }
};

INTACT_TEST(HostileRepliesTest)
#include "hostile_replies_test.moc"
