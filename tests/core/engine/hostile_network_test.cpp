// SPDX-License-Identifier: GPL-3.0-or-later
// reliability.md §2, rows 13-19 and 45-47: connections that do not hold.
#include "tests/support/black_hole.h"
#include "tests/support/hostile_case.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <memory>

using namespace intact;
using namespace intact::tests;

Q_DECLARE_METATYPE(HostileCase)

namespace {

using namespace std::chrono_literals;

constexpr std::int64_t kMiB = 1024 * 1024;
constexpr std::int64_t kGood = 2 * kMiB;

Then silent(const ServerRequest&, ServerConnection& client) {
    client.waitUntilClientCloses();
    return Then::Close;
}

// A field every few milliseconds, and never the blank line.
Then trickledHead(const ServerRequest&, ServerConnection& client) {
    const Gate neverOpened;
    client.send("HTTP/1.1 206 Partial Content\r\n");
    while (client.send("X-More: 1\r\n"))
        static_cast<void>(neverOpened.wait(30ms));
    return Then::Close;
}

// The head of the right reply, without its body.
std::string rightHead(const ServerRequest& request, const std::vector<std::pair<std::string, std::string>>& framing) {
    const TestBody body = hostileBody();
    const auto [begin, end] = request.range(body.size).value_or(std::pair<std::int64_t, std::int64_t>(0, body.size));
    std::vector<std::pair<std::string, std::string>> fields{
        {"ETag", "\"one\""},
        {"Content-Range",
         "bytes " + std::to_string(begin) + "-" + std::to_string(end - 1) + "/" + std::to_string(body.size)}};
    fields.insert(fields.end(), framing.begin(), framing.end());
    if (framing.empty())
        fields.emplace_back("Content-Length", std::to_string(end - begin));
    return replyHead("206 Partial Content", fields);
}

// The right head, then the end.
ServerHandler headThen(Then then) {
    return [=](const ServerRequest& request, ServerConnection& client) {
        client.send(rightHead(request, {}));
        return then;
    };
}

// A chunk of the right bytes, then these ones and the end.
ServerHandler chunkThen(std::string bytes) {
    return [=](const ServerRequest& request, ServerConnection& client) {
        const TestBody body = hostileBody();
        const auto range = request.range(body.size).value_or(std::pair<std::int64_t, std::int64_t>(0, body.size));
        client.send(rightHead(request, {{"Transfer-Encoding", "chunked"}}) +
                    chunk(body.bytes({range.first, range.first + 1000})) + bytes);
        return Then::Close;
    };
}

// One byte every tenth of a second.
Then trickledBody(const ServerRequest& request, ServerConnection& client) {
    const Gate neverOpened;
    const TestBody body = hostileBody();
    std::int64_t at = request.range(body.size).value_or(std::pair<std::int64_t, std::int64_t>(0, 0)).first;
    client.send(rightHead(request, {}));
    while (client.send(body.bytes({at, at + 1}))) {
        ++at;
        static_cast<void>(neverOpened.wait(100ms));
    }
    return Then::Close;
}

// The file in a range, but the first `served` bytes of it only, after which the connection ends.
ServerHandler alwaysCutAt(std::int64_t position) {
    return [=](const ServerRequest& request, ServerConnection& client) {
        const TestBody body = hostileBody();
        const auto range = request.range(body.size).value_or(std::pair<std::int64_t, std::int64_t>(0, body.size));
        client.send(rightHead(request, {}));
        if (range.first < position)
            client.send(body.bytes({range.first, position}));
        return Then::Close;
    };
}

// Serves so many requests at once; the rest are answered by `refusal`.
ServerHandler atMost(int connections, const TestBody& body, const ServerHandler& refusal) {
    return [=, active = std::make_shared<std::atomic<int>>(0)](const ServerRequest& request, ServerConnection& client) {
        const bool allowed = ++*active <= connections;
        const Then then = allowed ? serveFile(body)(request, client) : refusal(request, client);
        --*active;
        return then;
    };
}

Then reset(const ServerRequest&, ServerConnection&) {
    return Then::Reset;
}

} // namespace

class HostileNetworkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void row_data() {
        using enum FailureCategory;
        using Outcome = HostileCase::Then;
        QTest::addColumn<HostileCase>("hostile");
        const auto row = [](const char* name, ServerHandler server, HostileCase::OnDisk disk, bool impatient) {
            HostileCase hostile{std::move(server), Net, Outcome::Waits, disk};
            hostile.goodBytes = disk == HostileCase::OnDisk::Kept ? kGood : 0;
            hostile.impatient = impatient;
            QTest::newRow(name) << hostile;
        };
        const auto first = [&](const char* name, ServerHandler server, bool impatient = false) {
            row(name, std::move(server), HostileCase::OnDisk::Nothing, impatient);
        };
        const auto kept = [&](const char* name, ServerHandler server, bool impatient = false) {
            row(name, std::move(server), HostileCase::OnDisk::Kept, impatient);
        };
        first("row 15: reset before the first answer", reset);
        kept("row 15: reset before the answer", reset);
        kept("row 15: closed before the answer", [](const auto&, auto&) { return Then::Close; });
        kept("row 15: reset after the head", headThen(Then::Reset));
        first("row 16: silence from the first", silent, true);
        kept("row 16: silence", silent, true);
        kept("row 16: the head trickles", trickledHead, true);
        kept("row 17: a byte now and then", trickledBody, true);
        kept("row 45: nothing after the head", headThen(Then::Close));
        HostileCase cutForGood{alwaysCutAt(kGood), BadReply, Outcome::Stops, HostileCase::OnDisk::Kept, kGood};
        cutForGood.afterWaits = true;
        QTest::newRow("row 45: cut at the same place every time") << cutForGood;
        kept("row 47: chunks without an end", chunkThen("100\r\n"));
        kept("row 47: a bad chunk size", chunkThen("xyz\r\n"));
        kept("row 47: a chunk extension without an end", chunkThen("5;" + std::string(100'000, 'x')));
    }
    void row() {
        QFETCH(HostileCase, hostile);
        const std::string wrong = runHostile(hostile);
        QVERIFY2(wrong.empty(), wrong.c_str());
    }

    // row 13: a label of more than 63 letters is no name for any resolver, and none is asked.
    void namesNobodyKnows_data() {
        QTest::addColumn<bool>("stopped");
        QTest::newRow("row 13: the name is not found") << false;
        QTest::newRow("row 13: and is given up by the person at once") << true;
    }
    void namesNobodyKnows() {
        QFETCH(bool, stopped);
        EngineHarness harness;
        harness.start();
        DownloadRequest request = harness.request("http://" + std::string(64, 'a') + ".invalid/file");
        request.maxRetries = 2;
        harness.add(request);
        QVERIFY(harness.waitForState(State::Waiting));
        QVERIFY(harness.record().failure.reason == FailureReason::HostNotFound);
        QVERIFY(harness.files().empty());
        if (stopped) {
            harness.engine().pause({harness.record().id});
            QVERIFY(harness.waitForState(State::Paused));
        } else {
            QVERIFY(harness.waitForEnd());
            QVERIFY(failureInfo(harness.record().failure.reason).category == FailureCategory::Net);
        }
        QVERIFY(harness.files().empty());
    }

    void oneFamilyIsBroken_data() {
        QTest::addColumn<bool>("hole");
        QTest::newRow("row 14: refused over IPv6") << false;
        QTest::newRow("row 14: a black hole over IPv6") << true;
    }
    // The name has an address of each family, and the server is to be reached over one of them only.
    void oneFamilyIsBroken() {
        QFETCH(bool, hole);
        ScriptedServer server(serveFile(hostileBody()));
        std::unique_ptr<BlackHole> swallows;
        if (hole)
            swallows = std::make_unique<BlackHole>(server.port());
        EngineHarness harness;
        harness.start();
        harness.add("http://localhost:" + std::to_string(server.port()) + "/file.bin");
        QVERIFY2(harness.waitForEnd(), harness.history().c_str());
        QVERIFY2(harness.record().state == State::Complete, harness.record().failure.message().c_str());
        QVERIFY(harness.file("file.bin") == hostileBody().bytes());
    }

    void theServerIsGone_data() {
        QTest::addColumn<int>("tries");
        QTest::newRow("row 15: refused, then given up") << 3;
    }
    void theServerIsGone() {
        QFETCH(int, tries);
        auto server = std::make_unique<ScriptedServer>([](const ServerRequest& asked, ServerConnection& client) {
            return asked.number == 0 ? serveCut(hostileBody(), kGood)(asked, client) : silent(asked, client);
        });
        EngineHarness harness;
        harness.start();
        DownloadRequest request = harness.request(server->url("/file.bin"));
        request.maxRetries = tries;
        request.segments = 1;
        harness.add(request);
        QVERIFY(server->waitForRequests(2));
        server.reset();
        QVERIFY(harness.waitForState(State::Waiting));
        QVERIFY(harness.waitForEnd());
        QVERIFY(harness.record().failure.reason == FailureReason::ConnectionRefused);
        const std::string wrong = checkDisk(harness, HostileCase::OnDisk::Kept, hostileBody());
        QVERIFY2(wrong.empty(), wrong.c_str());
    }

    void connectionsAreCapped_data() {
        QTest::addColumn<HostileCase>("hostile");
        const TestBody large{24 * kMiB, 31};
        const auto row = [&](const char* name, int connections, const ServerHandler& refusal) {
            QTest::newRow(name) << HostileCase{atMost(connections, large, refusal)};
        };
        row("row 19: 503 from the second on", 1, always(wholeReply("503 Busy", "busy")));
        row("row 19: 429 from the third on", 2, always(wholeReply("429 Too Many Requests", "slow down")));
        row("row 19: reset from the third on", 2, reset);
        row("row 19: closed from the second on", 1, [](const auto&, auto&) { return Then::Close; });
        row("row 19: an error page with 200 from the third on", 2,
            always(wholeReply("200 OK", "<html>too many</html>", {{"Content-Type", "text/html"}})));
    }
    void connectionsAreCapped() {
        QFETCH(HostileCase, hostile);
        const TestBody large{24 * kMiB, 31};
        ScriptedServer server(hostile.server);
        EngineHarness harness;
        harness.start();
        harness.add(server.url("/file.bin"));
        QVERIFY2(harness.waitForEnd(), harness.history().c_str());
        QVERIFY2(harness.record().state == State::Complete, harness.record().failure.message().c_str());
        QVERIFY(harness.file("file.bin") == large.bytes());
        QCOMPARE(harness.files(), std::vector<std::string>{"file.bin"});
        QVERIFY2(server.requests().size() < 200, std::to_string(server.requests().size()).c_str());
    }
};

INTACT_TEST(HostileNetworkTest)
#include "hostile_network_test.moc"
