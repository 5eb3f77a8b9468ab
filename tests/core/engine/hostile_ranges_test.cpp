// SPDX-License-Identifier: GPL-3.0-or-later
// reliability.md §2, rows 28-42 and 52-55: answers that do not fit what was asked or what is there already.
#include "tests/support/hostile_case.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace intact;
using namespace intact::tests;

Q_DECLARE_METATYPE(HostileCase)

namespace {

using Outcome = HostileCase::Then;
using OnDisk = HostileCase::OnDisk;
using Fields = std::vector<std::pair<std::string, std::string>>;
using enum FailureCategory;

constexpr std::int64_t kKiB = 1024;
constexpr std::int64_t kMiB = 1024 * kKiB;
constexpr std::int64_t kGood = 2 * kMiB;
// So much is there that it is not thrown away without asking.
constexpr std::int64_t kMuch = 12 * kMiB;
constexpr TestBody kLarge{24 * kMiB, 41};
constexpr TestBody kOther{24 * kMiB, 42};

std::string rangeText(std::int64_t begin, std::int64_t end, std::int64_t total) {
    return "bytes " + std::to_string(begin) + "-" + std::to_string(end - 1) + "/" + std::to_string(total);
}

// Answers a request for a part by what `reply` makes of its begin and end, any other one by the whole file.
template <typename Reply>
ServerHandler forParts(const TestBody& body, Reply reply) {
    return [=](const ServerRequest& request, ServerConnection& client) {
        const auto range = request.range(body.size);
        if (!range)
            return serveFile(body)(request, client);
        return client.send(reply(range->first, range->second)) ? Then::NextRequest : Then::Close;
    };
}

// The right bytes of a part under these fields.
ServerHandler partUnder(const Fields& fields) {
    return forParts(hostileBody(), [=](std::int64_t begin, std::int64_t end) {
        Fields all = fields;
        all.emplace_back("ETag", "\"one\"");
        return wholeReply("206 Partial Content", hostileBody().bytes({begin, end}), all);
    });
}

// A part under a Content-Range that is off by this much.
ServerHandler shifted(std::int64_t begin, std::int64_t end, const std::string& unit = "bytes") {
    return forParts(hostileBody(), [=](std::int64_t from, std::int64_t to) {
        const std::string range = rangeText(from + begin, to + end, hostileBody().size);
        return wholeReply("206 Partial Content", hostileBody().bytes({from, to}),
                          {{"Content-Range", unit + range.substr(5)}, {"ETag", "\"one\""}});
    });
}

Then multipart(const ServerRequest& request, ServerConnection& client) {
    return forParts(hostileBody(), [](std::int64_t begin, std::int64_t end) {
        const std::string part = "--x\r\nContent-Range: " + rangeText(begin, end, hostileBody().size) + "\r\n\r\n" +
                                 hostileBody().bytes({begin, end}) + "\r\n--x--\r\n";
        return wholeReply("206 Partial Content", part,
                          {{"Content-Type", "multipart/byteranges; boundary=x"}, {"ETag", "\"one\""}});
    })(request, client);
}

// Bounded parts are answered by a little more than was asked for, truthfully.
Then longerParts(const ServerRequest& request, ServerConnection& client) {
    const auto range = request.range(kLarge.size);
    if (!range || range->second == kLarge.size)
        return serveFile(kLarge)(request, client);
    const std::int64_t end = std::min(range->second + 1000, kLarge.size);
    client.send(wholeReply("206 Partial Content", kLarge.bytes({range->first, end}),
                           {{"Content-Range", rangeText(range->first, end, kLarge.size)}, {"ETag", "\"one\""}}));
    return Then::NextRequest;
}

// No more than so much at a time, truthfully.
ServerHandler shorterParts(std::int64_t most) {
    return forParts(hostileBody(), [=](std::int64_t begin, std::int64_t asked) {
        const std::int64_t end = std::min(begin + most, asked);
        return wholeReply("206 Partial Content", hostileBody().bytes({begin, end}),
                          {{"Content-Range", rangeText(begin, end, hostileBody().size)}, {"ETag", "\"one\""}});
    });
}

// Parts from the beginning as parts, all others as the whole file.
Then wholeForSegments(const ServerRequest& request, ServerConnection& client) {
    const auto range = request.range(kLarge.size);
    if (range && range->first == 0)
        return serveFile(kLarge)(request, client);
    const bool sent =
        client.send(replyHead("200 OK", {{"Content-Length", std::to_string(kLarge.size)}, {"ETag", "\"one\""}})) &&
        client.send(kLarge.bytes());
    return sent ? Then::NextRequest : Then::Close;
}

// The link leads to another mirror every time; the mirrors have different files of the same size.
Then mirrorsDiffer(const ServerRequest& request, ServerConnection& client) {
    if (request.target == "/one")
        return serveFile(kLarge, "\"one\"")(request, client);
    if (request.target == "/two")
        return serveFile(kOther, "\"two\"")(request, client);
    const std::string place = request.number == 0 ? "/one" : "/two";
    return client.send(wholeReply("302 Found", "", {{"Location", place}})) ? Then::NextRequest : Then::Close;
}

ServerHandler withAcceptRanges(const std::string& value, bool ranges) {
    return [=](const ServerRequest& request, ServerConnection& client) {
        const auto range = request.range(kLarge.size);
        Fields fields{{"Accept-Ranges", value}, {"ETag", "\"one\""}};
        if (!ranges || !range)
            return client.send(wholeReply("200 OK", kLarge.bytes(), fields)) ? Then::NextRequest : Then::Close;
        fields.emplace_back("Content-Range", rangeText(range->first, range->second, kLarge.size));
        const std::string body = kLarge.bytes({range->first, range->second});
        return client.send(wholeReply("206 Partial Content", body, fields)) ? Then::NextRequest : Then::Close;
    };
}

ServerHandler webPage() {
    return always(wholeReply("200 OK", "<html>Please log in</html>", {{"Content-Type", "text/html; charset=utf-8"}}));
}

void row(const char* name, ServerHandler server, FailureCategory category, Outcome then) {
    QTest::newRow(name) << HostileCase{std::move(server), category, then, OnDisk::Kept, kGood};
}

// Much is there, then the server says something else about the file.
void changed(const char* name, ServerHandler server) {
    QTest::newRow(name) << HostileCase{std::move(server), Changed, Outcome::Stops, OnDisk::Kept, kMuch,
                                       "/file.bin",       1,       false,          kLarge};
}

// Perhaps after a wait: the second wrong answer ends the asking for parts.
void goesOn(const char* name, ServerHandler server, std::int64_t good, const TestBody& body = hostileBody()) {
    HostileCase hostile{std::move(server)};
    hostile.goodBytes = good;
    hostile.segments = good > 0 ? 1 : 8;
    hostile.afterWaits = true;
    hostile.body = body;
    QTest::newRow(name) << hostile;
}

void wrongParts() {
    const std::int64_t size = hostileBody().size;
    goesOn("row 32: begins too early", shifted(-1, 0), kGood);
    goesOn("row 32: begins too late", shifted(1, 0), kGood);
    goesOn("row 32: ends too late", shifted(0, 1), kGood);
    goesOn("row 32: other unit", shifted(0, 0, "items"), kGood);
    goesOn("row 32: unknown total", partUnder({{"Content-Range", "bytes 0-9/*"}}), kGood);
    goesOn("row 32: unsatisfied", partUnder({{"Content-Range", "bytes */" + std::to_string(size)}}), kGood);
    goesOn("row 32: none", partUnder({}), kGood);
    goesOn(
        "row 32: two",
        partUnder({{"Content-Range", rangeText(kGood, size, size)}, {"Content-Range", rangeText(kGood, size, size)}}),
        kGood);
    goesOn("row 32: none from the first", partUnder({}), 0);
    goesOn("row 33: longer than asked", longerParts, 0, kLarge);
    goesOn("row 34: shorter, but consistent", shorterParts(300 * kKiB), kGood);
    goesOn("row 34: shorter from the first", shorterParts(700 * kKiB), 0);
    goesOn("row 35: multipart", multipart, kGood);
    goesOn("row 35: multipart from the first", multipart, 0);
}

void otherKindsOfReply() {
    row("row 28: a redirect of a resumed part", always(wholeReply("302 Found", "", {{"Location", "http://portal/"}})),
        Net, Outcome::Waits);
    row("row 28: a web page for a resumed part", webPage(), Net, Outcome::Waits);
    goesOn("row 29: every request is sent to another mirror", mirrorsDiffer, 0, kLarge);
    goesOn("row 30: the whole file for a segment", wholeForSegments, 0, kLarge);
    goesOn("row 37: 416 though the size is the same",
           forParts(hostileBody(),
                    [](std::int64_t, std::int64_t) {
                        return wholeReply("416 Range Not Satisfiable", "",
                                          {{"Content-Range", "bytes */" + std::to_string(hostileBody().size)}});
                    }),
           kGood);
    goesOn("row 38: ranges work though none are announced", withAcceptRanges("none", true), 0, kLarge);
    goesOn("row 38: ranges are announced and do not work", withAcceptRanges("bytes", false), 0, kLarge);
}

void changedFiles() {
    changed("row 31: 200 to a resumed part: another file", serveFile(kOther, "\"two\""));
    changed("row 37: 416 with another size",
            always(wholeReply("416 Range Not Satisfiable", "", {{"Content-Range", "bytes */1000"}})));
    changed("row 39: another total", forParts(kLarge, [](std::int64_t begin, std::int64_t end) {
                return wholeReply("206 Partial Content", kLarge.bytes({begin, end}),
                                  {{"Content-Range", rangeText(begin, end, kLarge.size + 1)}, {"ETag", "\"one\""}});
            }));
    changed("row 40: another strong tag on a part", forParts(kOther, [](std::int64_t begin, std::int64_t end) {
                return wholeReply("206 Partial Content", kOther.bytes({begin, end}),
                                  {{"Content-Range", rangeText(begin, end, kOther.size)}, {"ETag", "\"two\""}});
            }));
    changed("row 40: the tag is gone", forParts(kOther, [](std::int64_t begin, std::int64_t end) {
                return wholeReply("206 Partial Content", kOther.bytes({begin, end}),
                                  {{"Content-Range", rangeText(begin, end, kOther.size)}});
            }));
}

void refusals() {
    row("row 53: 403 in mid-job", always(wholeReply("403 Forbidden", "expired")), Denied, Outcome::Stops);
    row("row 53: 401 in mid-job", always(wholeReply("401 Unauthorized", "who")), Denied, Outcome::Stops);
    row("row 54: 410 in mid-job is an expired link", always(wholeReply("410 Gone", "gone")), Denied, Outcome::Stops);
    row("row 54: 404 in mid-job", always(wholeReply("404 Not Found", "gone")), Gone, Outcome::Stops);
    QTest::newRow("row 52: a web page instead of a program")
        << HostileCase{webPage(), BadReply, Outcome::Stops, OnDisk::Nothing, 0, "/setup.exe"};
    row("row 55: 503 in mid-job", always(wholeReply("503 Busy", "", {{"Retry-After", "5"}})), Busy, Outcome::Waits);
    row("row 55: 429 in mid-job", always(wholeReply("429 Too Many Requests", "")), Busy, Outcome::Waits);
}

} // namespace

class HostileRangesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void row_data() {
        QTest::addColumn<HostileCase>("hostile");
        wrongParts();
        otherKindsOfReply();
        changedFiles();
        refusals();
    }
    void row() {
        QFETCH(HostileCase, hostile);
        const std::string wrong = runHostile(hostile);
        QVERIFY2(wrong.empty(), wrong.c_str());
    }

    // Whatever tells one version from another: a file that is swapped under the download is never mixed.
    void swappedFiles_data() {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("row 31: other strong tag") << QByteArray("ETag") << QByteArray("\"a\"") << QByteArray("\"b\"");
        QTest::newRow("row 41: the same weak tag")
            << QByteArray("ETag") << QByteArray("W/\"a\"") << QByteArray("W/\"a\"");
        QTest::newRow("row 41: the same date")
            << QByteArray("Last-Modified") << QByteArray("Mon, 01 Jan 2024 00:00:00 GMT")
            << QByteArray("Mon, 01 Jan 2024 00:00:00 GMT");
        QTest::newRow("row 41: nothing to tell them by") << QByteArray("X") << QByteArray("a") << QByteArray("b");
    }
    void swappedFiles() {
        QFETCH(QByteArray, field);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        ScriptedServer server([=](const ServerRequest& request, ServerConnection& client) {
            const TestBody& body = request.number == 0 ? kLarge : kOther;
            const QByteArray& value = request.number == 0 ? before : after;
            const auto range = request.range(body.size);
            Fields fields{{field.toStdString(), value.toStdString()}};
            const std::string ifRange = request.header("If-Range").value_or(value.toStdString());
            const bool whole = !range || ifRange != value.toStdString();
            const ByteRange sent = whole ? ByteRange{0, body.size} : ByteRange{range->first, range->second};
            if (!whole)
                fields.emplace_back("Content-Range", rangeText(sent.begin, sent.end, body.size));
            fields.emplace_back("Content-Length", std::to_string(sent.length()));
            client.send(replyHead(whole ? "200 OK" : "206 Partial Content", fields));
            client.send(body.bytes(request.number == 0 ? ByteRange{0, kMuch} : sent));
            return request.number == 0 ? Then::Close : Then::NextRequest;
        });
        EngineHarness harness;
        harness.start();
        DownloadRequest request = harness.request(server.url("/file.bin"));
        request.segments = 1;
        harness.add(request);
        QVERIFY2(harness.waitForEnd(), harness.history().c_str());
        if (harness.record().state == State::Complete) {
            QVERIFY(harness.file("file.bin") == kOther.bytes());
        } else {
            QVERIFY2(harness.record().failure.reason == FailureReason::FileChanged,
                     harness.record().failure.message().c_str());
            const std::string wrong = checkDisk(harness, OnDisk::Kept, kLarge);
            QVERIFY2(wrong.empty(), wrong.c_str());
        }
    }

    void aTagPerNode_data() {
        QTest::addColumn<int>("nodes");
        QTest::newRow("row 42: two nodes") << 2;
        QTest::newRow("row 42: five nodes") << 5;
    }
    void aTagPerNode() {
        QFETCH(int, nodes);
        ScriptedServer server([=](const ServerRequest& request, ServerConnection& client) {
            const std::string tag = "\"node " + std::to_string(request.number % nodes) + "\"";
            const auto part = request.range(kLarge.size);
            const bool whole = !part || request.header("If-Range").value_or(tag) != tag;
            const ByteRange sent = whole ? ByteRange{0, kLarge.size} : ByteRange{part->first, part->second};
            std::vector<std::pair<std::string, std::string>> fields{{"ETag", tag},
                                                                    {"Last-Modified", "Tue, 24 Nov 2026 10:00:00 GMT"}};
            fields.emplace_back("Content-Length", std::to_string(sent.length()));
            if (!whole)
                fields.emplace_back("Content-Range", "bytes " + std::to_string(sent.begin) + "-" +
                                                         std::to_string(sent.end - 1) + "/" +
                                                         std::to_string(kLarge.size));
            client.send(replyHead(whole ? "200 OK" : "206 Partial Content", fields));
            return client.send(kLarge.bytes(sent)) ? Then::NextRequest : Then::Close;
        });
        EngineHarness harness;
        harness.start();
        harness.add(server.url("/file.bin"));
        QVERIFY2(harness.waitForEnd(), harness.history().c_str());
        QVERIFY2(harness.record().state == State::Complete, harness.record().failure.message().c_str());
        QVERIFY(harness.file("file.bin") == kLarge.bytes());
    }

    void waitingAsTold_data() {
        QTest::addColumn<QByteArray>("retryAfter");
        QTest::addColumn<int>("least");
        QTest::addColumn<int>("most");
        QTest::newRow("row 55: seconds") << QByteArray("120") << 118 << 122;
        QTest::newRow("row 55: zero") << QByteArray("0") << 0 << 2;
        QTest::newRow("row 55: a date in the past") << QByteArray("Mon, 01 Jan 2001 00:00:00 GMT") << 0 << 2;
        QTest::newRow("row 55: a date far away") << QByteArray("Fri, 01 Jan 2100 00:00:00 GMT") << 3598 << 3602;
        QTest::newRow("row 55: 10^12") << QByteArray("1000000000000") << 3598 << 3602;
        QTest::newRow("row 55: beyond any number") << QByteArray("99999999999999999999999") << 3598 << 3602;
        QTest::newRow("row 55: garbage") << QByteArray("soon") << 0 << 62;
        QTest::newRow("row 55: negative") << QByteArray("-5") << 0 << 62;
    }
    void waitingAsTold() {
        QFETCH(QByteArray, retryAfter);
        QFETCH(int, least);
        QFETCH(int, most);
        ScriptedServer server([=](const ServerRequest& request, ServerConnection& client) {
            if (request.number > 0)
                return serveFile(hostileBody())(request, client);
            client.send(wholeReply("503 Busy", "later", {{"Retry-After", retryAfter.toStdString()}}));
            return Then::NextRequest;
        });
        EngineHarness harness;
        harness.start();
        harness.add(server.url("/file.bin"));
        QVERIFY(harness.waitForState(State::Waiting));
        QVERIFY(failureInfo(harness.record().failure.reason).category == FailureCategory::Busy);
        const auto wait = static_cast<int>((*harness.record().waitingUntil - harness.wallNow()).count());
        QVERIFY2(wait >= least && wait <= most, std::to_string(wait).c_str());
        QVERIFY(harness.files().empty());
        QVERIFY(harness.waitForEnd());
        QVERIFY(harness.file("file.bin") == hostileBody().bytes());
    }
};

INTACT_TEST(HostileRangesTest)
#include "hostile_ranges_test.moc"
