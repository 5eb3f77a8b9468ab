// SPDX-License-Identifier: GPL-3.0-or-later
// Trouble on the way: tried again, from where it broke off, and named when it is for good. The rows are those of
// reliability.md, section 2.
#include "tests/support/engine_harness.h"
#include "tests/support/scripted_names.h"
#include "tests/support/scripted_replies.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <arpa/inet.h>
#include <sys/socket.h>

using namespace intact;
using namespace intact::tests;
using namespace std::chrono_literals;

namespace {

constexpr std::int64_t kMiB = 1024 * 1024;
const TestBody kBody{3 * kMiB, 21};

EngineOptions impatient() {
    EngineOptions options;
    options.workers = 1;
    options.timeouts.head = 300ms;
    options.timeouts.stall = 1s;
    return options;
}

std::string fields(const std::string& more = {}) {
    return "Content-Length: " + std::to_string(kBody.size) + "\r\nContent-Range: bytes 0-" +
           std::to_string(kBody.size - 1) + "/" + std::to_string(kBody.size) + "\r\nETag: \"one\"\r\n" + more + "\r\n";
}

using First = std::function<Then(ServerConnection&)>;

// The first request gets this, the later ones what they ask for.
ServerHandler firstThenFile(First first) {
    return [first = std::move(first)](const ServerRequest& request, ServerConnection& connection) {
        return request.number == 0 ? first(connection) : serveFile(kBody)(request, connection);
    };
}

Then closeAfter(ServerConnection& connection, const std::string& bytes) {
    connection.send(bytes);
    return Then::Close;
}

Then trickle(ServerConnection& connection) {
    const Gate neverOpened;
    connection.send("HTTP/1.1 206 Partial Content\r\n");
    for (int i = 0; connection.send("X-" + std::to_string(i) + ": y\r\n") && i < 1000; ++i)
        static_cast<void>(neverOpened.wait(20ms));
    return Then::Close;
}

// Some of the body, then nothing.
Then stall(ServerConnection& connection) {
    connection.send("HTTP/1.1 206 Partial Content\r\n" + fields());
    connection.send(kBody.bytes({0, kMiB + 5}));
    connection.waitUntilClientCloses();
    return Then::Close;
}

std::string chunkedHead() {
    return replyHead("200 OK", {{"Transfer-Encoding", "chunked"}});
}

struct RetryScenario {
    ServerHandler handler;
    FailureReason waitsFor = FailureReason::None;
};

// A port that takes connections and never answers: its queue is full, further SYNs are dropped.
class BlackHole {
public:
    explicit BlackHole(int port) : m_listener(socket(AF_INET6, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
        sockaddr_in6 address{};
        address.sin6_family = AF_INET6;
        address.sin6_addr = in6addr_loopback;
        address.sin6_port = htons(static_cast<std::uint16_t>(port));
        auto* generic = static_cast<sockaddr*>(static_cast<void*>(&address));
        m_works = bind(m_listener.get(), generic, sizeof address) == 0 && listen(m_listener.get(), 0) == 0;
        for (Descriptor& filler : m_fillers) {
            filler = Descriptor(socket(AF_INET6, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
            static_cast<void>(connect(filler.get(), generic, sizeof address));
        }
    }
    [[nodiscard]] bool works() const { return m_works; }

private:
    Descriptor m_listener;
    Descriptor m_fillers[4];
    bool m_works = false;
};

} // namespace

Q_DECLARE_METATYPE(RetryScenario)

class EngineRetryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void triedAgainAndRight_data() {
        QTest::addColumn<RetryScenario>("scenario");
        const auto row = [](const char* name, First first, FailureReason waitsFor) {
            QTest::newRow(name) << RetryScenario{firstThenFile(std::move(first)), waitsFor};
        };
        using R = FailureReason;
        row(
            "row 15: reset before an answer", [](ServerConnection&) { return Then::Reset; }, R::ConnectionLost);
        row(
            "row 16: accepts, then silence",
            [](ServerConnection& connection) {
                connection.waitUntilClientCloses();
                return Then::Close;
            },
            R::TimedOut);
        row("row 16: a head that trickles", trickle, R::TimedOut);
        row(
            "row 45: the length is larger than the body",
            [](ServerConnection& connection) {
                return closeAfter(connection, "HTTP/1.1 200 OK\r\n" + fields() + kBody.bytes({0, 1000}));
            },
            R::Truncated);
        row(
            "row 47: chunks without an end",
            [](ServerConnection& connection) { return closeAfter(connection, chunkedHead() + chunk("abc")); },
            R::Truncated);
        row(
            "row 47: a bad chunk size",
            [](ServerConnection& connection) { return closeAfter(connection, chunkedHead() + "zz\r\nabc\r\n"); },
            R::ConnectionLost);
        row(
            "row 47: a huge chunk extension",
            [](ServerConnection& connection) {
                return closeAfter(connection, chunkedHead() + "3;" + std::string(100'000, 'x') + "\r\nab");
            },
            R::Truncated);
        for (const char* status : {"500 Oops", "502 Bad Gateway", "504 Gateway Timeout"}) {
            row((std::string("row 56: ") + status).c_str(),
                [status](ServerConnection& connection) {
                    connection.send(wholeReply(status, "an error page"));
                    return Then::NextRequest;
                },
                R::ServerError);
        }
    }
    void triedAgainAndRight() {
        QFETCH(RetryScenario, scenario);
        ScriptedServer server(scenario.handler);
        EngineHarness harness;
        harness.start(impatient());
        harness.add(server.url());
        QVERIFY2(harness.waitUntil([&] { return harness.waited().has_value(); }), harness.history().c_str());
        const DownloadRecord& waited = *harness.waited();
        const FailureInfo& info = failureInfo(waited.failure.reason);
        QVERIFY2(info.reason == scenario.waitsFor, waited.failure.message().c_str());
        const bool net = info.category == FailureCategory::Net;
        QVERIFY(net || info.category == FailureCategory::Busy);
        QVERIFY(waited.waitingUntil.has_value());
        QVERIFY2(harness.waitForState(State::Complete), harness.history().c_str());
        QCOMPARE(harness.files(), std::vector<std::string>{"file"});
        QVERIFY(harness.file("file") == kBody.bytes());
    }

    void row15AndRow17GoOnFromWhereItBrokeOff_data() {
        QTest::addColumn<RetryScenario>("scenario");
        QTest::newRow("row 15: closed in the body") << RetryScenario{serveCut(kBody, kMiB + 5)};
        QTest::newRow("row 17: next to nothing for a minute") << RetryScenario{firstThenFile(stall)};
    }
    void row15AndRow17GoOnFromWhereItBrokeOff() {
        QFETCH(RetryScenario, scenario);
        ScriptedServer server([&](const ServerRequest& request, ServerConnection& connection) {
            return request.number == 0 ? scenario.handler(request, connection) : serveFile(kBody)(request, connection);
        });
        EngineHarness harness;
        harness.start(impatient());
        harness.add(server.url());
        QVERIFY2(harness.waitForState(State::Complete), harness.history().c_str());
        QVERIFY(harness.file("file") == kBody.bytes());
        // Nothing is fetched twice, and the rest only of the same file.
        std::int64_t lowest = kBody.size;
        for (const ServerRequest& request : server.requests()) {
            if (request.number == 0)
                continue;
            lowest = std::min(lowest, request.range(kBody.size).value().first);
            QCOMPARE(request.header("if-range").value_or("none"), std::string("\"one\""));
        }
        QCOMPARE(lowest, kMiB + 5);
    }

    void row17TheThirdTimeThePersonHearsOfIt() {
        ScriptedServer server([](const ServerRequest&, ServerConnection& connection) {
            connection.send(replyHead("200 OK", {{"Content-Length", "1000000"}}) + "abc");
            connection.waitUntilClientCloses();
            return Then::Close;
        });
        EngineHarness harness;
        harness.start(impatient());
        DownloadRequest request = harness.request(server.url());
        request.maxRetries = 2;
        harness.add(request);
        QVERIFY(harness.waitForState(State::Failed));
        QVERIFY(harness.record().failure.reason == FailureReason::Stalled);
        QVERIFY(failureInfo(FailureReason::Stalled).category == FailureCategory::Net);
        QCOMPARE(harness.record().failure.detail, std::string("the server is very slow"));
        QCOMPARE(server.requests().size(), std::size_t{3});
        QCOMPARE(harness.files(), std::vector<std::string>{harness.record().ledger.partName});
    }

    void row45ThreeCutsAtOnePlaceAreForGood() {
        // The file on the server is shorter than it says.
        ScriptedServer server([](const ServerRequest& request, ServerConnection& connection) {
            const auto range = *request.range(kBody.size);
            connection.send(replyHead(
                "206 Partial Content",
                {{"ETag", "\"one\""},
                 {"Content-Length", std::to_string(range.second - range.first)},
                 {"Content-Range", "bytes " + std::to_string(range.first) + "-" + std::to_string(range.second - 1) +
                                       "/" + std::to_string(kBody.size)}}));
            connection.send(kBody.bytes({range.first, std::max<std::int64_t>(range.first, 2 * kMiB)}));
            return Then::Close;
        });
        EngineHarness harness;
        harness.start();
        harness.add(server.url());
        QVERIFY(harness.waitForState(State::Failed));
        QVERIFY(harness.record().failure.reason == FailureReason::RepeatedlyTruncated);
        QVERIFY(failureInfo(FailureReason::RepeatedlyTruncated).category == FailureCategory::BadReply);
        QCOMPARE(server.requests().size(), std::size_t{3});
        QCOMPARE(harness.record().durableBytes(), 2 * kMiB);
        QCOMPARE(harness.files(), std::vector<std::string>{harness.record().ledger.partName});
    }

    void row13AnUnknownNameIsTriedAgainThenNamed() {
        ScriptedNames names;
        names.addUnknown("nowhere.test");
        EngineHarness harness;
        EngineOptions options = impatient();
        options.hasNetwork = [] {
            return true;
        };
        harness.start(options);
        DownloadRequest request = harness.request("http://nowhere.test/file");
        request.maxRetries = 1;
        harness.add(request);
        QVERIFY(harness.waitForState(State::Failed));
        QVERIFY(harness.waited() && harness.waited()->failure.reason == FailureReason::HostNotFound);
        QVERIFY(harness.record().failure.reason == FailureReason::HostNotFound);
        QVERIFY(failureInfo(FailureReason::HostNotFound).category == FailureCategory::Net);
        QVERIFY(harness.files().empty());
    }

    void row13AResolverThatHangsHoldsUpNobodyElse() {
        ScriptedNames names;
        names.addHanging("hangs.test");
        ScriptedServer server(serveFile(kBody));
        EngineHarness harness;
        harness.start(impatient());
        harness.add("http://hangs.test/file");
        QTRY_COMPARE(names.hanging(), 1);
        QVERIFY(harness.waitForState(State::Connecting));
        const DownloadId hanging = harness.record().id;
        harness.engine().pause({hanging});
        // On the same network thread, after the cancelling.
        harness.add(server.url("/other"));
        QVERIFY(harness.waitUntil(
            [&] { return harness.records().size() == 2 && harness.record().state == State::Complete; }));
        QVERIFY(harness.records().at(hanging).state == State::Paused);
        QCOMPARE(names.hanging(), 1);
        QVERIFY(harness.file("other") == kBody.bytes());
        harness.stop();
    }

    void row14ABlackHoleOfOneFamilyIsPassedBy() {
        ScriptedServer server(serveFile(kBody));
        const BlackHole hole(server.port());
        if (!hole.works())
            QSKIP("no IPv6 loopback here");
        ScriptedNames names;
        names.add("both.test", {"::1", "127.0.0.1"});
        EngineHarness harness;
        EngineOptions options; // only the other family can be in time
        options.timeouts.connect = 10min;
        options.timeouts.head = 10min;
        harness.start(options);
        harness.add("http://both.test:" + std::to_string(server.port()) + "/file");
        QVERIFY(harness.waitForState(State::Complete));
        QVERIFY(harness.file("file") == kBody.bytes());
    }

    void row18LostAsTheDesktopSaysIsHeldWithoutCounting() {
        std::atomic<bool> works{false};
        ScriptedServer server([&](const ServerRequest& request, ServerConnection& connection) {
            return works ? serveFile(kBody)(request, connection) : Then::Reset;
        });
        EngineHarness harness;
        harness.start(impatient());
        DownloadRequest request = harness.request(server.url());
        request.maxRetries = 1;
        harness.engine().setNetworkAvailable(false);
        harness.add(request);
        for (int round = 1; round <= 4; ++round) {
            QVERIFY2(harness.waitUntil([&] {
                return !harness.records().empty() && harness.record().state == State::Waiting &&
                       static_cast<int>(server.requests().size()) == round;
            }),
                     harness.history().c_str());
            QVERIFY(harness.record().failure.reason == FailureReason::NetworkUnreachable);
            QVERIFY(!harness.record().waitingUntil);
            // Back, and at once gone again: the next try meets the same.
            works = round == 4;
            harness.engine().setNetworkAvailable(true);
            if (round < 4)
                harness.engine().setNetworkAvailable(false);
        }
        QVERIFY2(harness.waitForState(State::Complete), harness.history().c_str());
        QVERIFY(harness.file("file") == kBody.bytes());
    }

    void row18NoInterfaceIsHeldAndLookedForAgain() {
        std::atomic<int> looks{0};
        ScriptedServer server(serveFile(kBody));
        ScriptedNames names;
        names.addUnknown("soon.test");
        EngineHarness harness;
        EngineOptions options = impatient();
        options.hasNetwork = [&] {
            const bool back = ++looks >= 3;
            if (back)
                names.add("soon.test", {"127.0.0.1"});
            return back;
        };
        harness.start(options);
        DownloadRequest request = harness.request("http://soon.test:" + std::to_string(server.port()) + "/file");
        request.maxRetries = 0;
        harness.add(request);
        QVERIFY2(harness.waitForState(State::Complete), harness.history().c_str());
        QVERIFY(harness.waited() && harness.waited()->failure.reason == FailureReason::NetworkUnreachable);
        QCOMPARE(looks.load(), 3);
    }

    void row18ConnectionsThatFellSilentAreReplaced() {
        Gate gone;
        ScriptedServer server([&](const ServerRequest& request, ServerConnection& connection) {
            if (request.number > 0)
                return serveFile(kBody)(request, connection);
            connection.send("HTTP/1.1 206 Partial Content\r\n" + fields() + kBody.bytes({0, kMiB}));
            connection.waitUntilClientCloses();
            gone.open();
            return Then::Close;
        });
        EngineHarness harness;
        harness.start(); // a minute until it would be noticed by itself
        harness.add(server.url());
        QVERIFY(harness.waitUntil([&] { return harness.received() == kMiB; }));
        harness.engine().setNetworkAvailable(false);
        harness.engine().setNetworkAvailable(true);
        QVERIFY(gone.wait(10s));
        QVERIFY2(harness.waitForState(State::Complete), harness.history().c_str());
        QVERIFY(harness.file("file") == kBody.bytes());
        for (const ServerRequest& request : server.requests())
            QVERIFY(request.number == 0 || request.range(kBody.size).value().first >= kMiB);
    }
};

INTACT_TEST(EngineRetryTest)
#include "engine_retry_test.moc"
