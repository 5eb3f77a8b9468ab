// SPDX-License-Identifier: GPL-3.0-or-later
// What one server takes, over all downloads and from run to run (reliability.md rows 19 and 55).
#include "core/store/queue_store.h"
#include "tests/support/engine_harness.h"
#include "tests/support/scripted_replies.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <atomic>

using namespace intact;
using namespace intact::tests;
using namespace std::chrono_literals;

namespace {

constexpr std::int64_t kMiB = 1024 * 1024;

/// A server that serves so many requests at a time and refuses the others.
class LimitedServer {
public:
    LimitedServer(TestBody body, int most, std::string refusal)
        : m_body(body)
        , m_most(most)
        , m_refusal(std::move(refusal))
        , m_server([this](const ServerRequest& request, ServerConnection& connection) {
            return answer(request, connection);
        }) {}

    [[nodiscard]] std::string url(std::string_view target) const { return m_server.url(target); }
    [[nodiscard]] int refused() const { return m_refused; }

private:
    Then answer(const ServerRequest& request, ServerConnection& connection) {
        if (++m_active <= m_most)
            return serve(*request.range(m_body.size), connection) ? Then::NextRequest : Then::Close;
        ++m_refused;
        --m_active;
        if (m_refusal.empty())
            return Then::Reset;
        return connection.send(m_refusal) ? Then::NextRequest : Then::Close;
    }

    // At a pace that lets connections meet. The place is free before the client has the last byte and asks again.
    bool serve(std::pair<std::int64_t, std::int64_t> range, ServerConnection& connection) {
        constexpr std::int64_t kPiece = kMiB / 4;
        const Gate neverOpened;
        const std::string text = "bytes " + std::to_string(range.first) + "-" + std::to_string(range.second - 1) + "/" +
                                 std::to_string(m_body.size);
        bool taken = connection.send(
            replyHead("206 Partial Content", {{"ETag", "\"one\""},
                                              {"Content-Range", text},
                                              {"Content-Length", std::to_string(range.second - range.first)}}));
        for (std::int64_t at = range.first; taken && at + kPiece < range.second; at += kPiece) {
            taken = connection.send(m_body.bytes({at, at + kPiece}));
            static_cast<void>(neverOpened.wait(4ms));
        }
        --m_active;
        const std::int64_t last = (range.second - range.first - 1) / kPiece * kPiece + range.first;
        return taken && connection.send(m_body.bytes({last, range.second}));
    }

    const TestBody m_body;
    const int m_most;
    const std::string m_refusal; // empty: RST
    std::atomic<int> m_active{0};
    std::atomic<int> m_refused{0};
    ScriptedServer m_server; // last: answers from now on
};

std::vector<HostRecord> storedHosts(const EngineHarness& harness) {
    const auto store = QueueStore::open(harness.stateDirectory());
    const auto hosts = store ? (*store)->loadHosts() : tl::unexpected(store.error());
    return hosts ? *hosts : std::vector<HostRecord>();
}

bool allComplete(const EngineHarness& harness, std::size_t count) {
    return harness.records().size() == count && std::ranges::all_of(harness.records(), [](const auto& pair) {
               return pair.second.state == State::Complete;
           });
}

} // namespace

class EngineHostsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void row19TheHostsLimitIsLearnedAndRemembered_data() {
        QTest::addColumn<QByteArray>("refusal");
        QTest::newRow("row 19: 503") << QByteArray::fromStdString(wholeReply("503 Busy", "<html>busy</html>"));
        QTest::newRow("row 19: 429") << QByteArray::fromStdString(wholeReply("429 Too Many", "<html>no</html>"));
        QTest::newRow("row 19: reset") << QByteArray();
    }
    void row19TheHostsLimitIsLearnedAndRemembered() {
        QFETCH(QByteArray, refusal);
        const TestBody body{40 * kMiB, 31};
        LimitedServer server(body, 3, refusal.toStdString());
        EngineHarness harness;
        harness.start();
        harness.add(server.url("/one"));
        QVERIFY2(harness.waitForState(State::Complete), harness.history().c_str());
        QVERIFY(harness.file("one") == body.bytes());
        QVERIFY(server.refused() > 0);
        harness.stop();
        const std::vector<HostRecord> hosts = storedHosts(harness);
        QCOMPARE(hosts.size(), std::size_t{1});
        QVERIFY(server.url("/").find(hosts.front().server) != std::string::npos);
        const int learned = hosts.front().connections.value_or(0);
        QVERIFY2(learned >= 1 && learned <= 4, std::to_string(learned).c_str());

        // The next run begins with what was learned.
        harness.start();
        harness.engine().add({harness.request(server.url("/two")), harness.request(server.url("/three"))}, true);
        QVERIFY2(harness.waitUntil([&] { return allComplete(harness, 3); }), harness.history().c_str());
        // As counted here: the server may serve a connection on that was closed a moment ago.
        QVERIFY2(harness.mostConnections() <= learned, std::to_string(harness.mostConnections()).c_str());
        QVERIFY(harness.file("two") == body.bytes());
        QVERIFY(harness.file("three") == body.bytes());
    }

    void row19AServerWithRoomForOneServesAllInTurn() {
        const TestBody body{20 * kMiB, 32};
        LimitedServer server(body, 1, wholeReply("503 Busy", "busy"));
        EngineHarness harness;
        harness.start();
        std::vector<DownloadRequest> requests;
        for (const char* name : {"/a", "/b", "/c"}) {
            requests.push_back(harness.request(server.url(name)));
            requests.back().maxRetries = 2;
        }
        harness.engine().add(requests, true);
        QVERIFY2(harness.waitUntil([&] { return allComplete(harness, 3); }), harness.history().c_str());
        for (const char* name : {"a", "b", "c"})
            QVERIFY(harness.file(name) == body.bytes());
    }

    void row17AConnectionFarBelowItsSiblingsIsReplaced() {
        const TestBody body{64 * kMiB, 35};
        std::atomic<std::int64_t> handedOut{0};
        std::atomic<std::int64_t> handedOutAtTheEnd{-1};
        const ServerHandler fast = servePaced(body, kMiB / 16, 20ms, handedOut);
        const ServerHandler slow = servePaced(body, 512, 20ms, handedOut);
        ScriptedServer server([&](const ServerRequest& request, ServerConnection& connection) {
            if (request.connection != 2)
                return fast(request, connection);
            const Then then = slow(request, connection); // until the client has enough of it
            handedOutAtTheEnd = handedOut.load();
            return then;
        });
        EngineHarness harness;
        harness.start();
        harness.add(server.url("/file"));
        QVERIFY2(harness.waitForState(State::Complete), harness.history().c_str());
        QVERIFY(harness.file("file") == body.bytes());
        QTRY_VERIFY(handedOutAtTheEnd >= 0);
        // In the middle, not when the others had nothing left to do.
        QVERIFY2(handedOutAtTheEnd < body.size * 3 / 4, std::to_string(handedOutAtTheEnd).c_str());
        const TransferStats& stats = *harness.stats();
        QCOMPARE(stats.connections + stats.reusedConnections, stats.requests);
    }

    void row17TheEndIsNotHeldUpByAConnectionThatStandsStill() {
        const TestBody body{32 * kMiB, 36};
        ScriptedServer server([&](const ServerRequest& request, ServerConnection& connection) {
            if (request.connection != 2 || request.numberOnConnection > 0)
                return serveFile(body)(request, connection);
            connection.waitUntilClientCloses(); // by itself it would do so after a minute
            return Then::Close;
        });
        EngineHarness harness;
        harness.start();
        harness.add(server.url("/file"));
        QVERIFY2(harness.waitForState(State::Complete), harness.history().c_str());
        QVERIFY(harness.file("file") == body.bytes());
        const TransferStats& stats = *harness.stats();
        QCOMPARE(stats.connections + stats.reusedConnections, stats.requests);
    }

    void row55TheWholeHostIsLeftAloneAsTold() {
        const TestBody body{100'000, 33};
        std::atomic<int> early{0};
        std::mutex mutex;
        std::optional<Instant> until;
        const Clock clock;
        ScriptedServer server([&](const ServerRequest& request, ServerConnection& connection) {
            if (request.number == 0) {
                const std::lock_guard lock(mutex);
                until = clock.now() + 2s;
                connection.send(wholeReply("503 Busy", "later", {{"Retry-After", "2"}}));
                return Then::NextRequest;
            }
            const std::lock_guard lock(mutex);
            early += static_cast<int>(clock.now() < *until);
            return serveFile(body)(request, connection);
        });
        EngineHarness harness;
        EngineOptions options;
        options.limits.maxRunning = 1;
        harness.start(options);
        harness.engine().add({harness.request(server.url("/one"))}, true);
        QVERIFY(harness.waitForState(State::Waiting));
        QVERIFY(harness.record().failure.reason == FailureReason::ServerBusy);
        QVERIFY(failureInfo(FailureReason::ServerBusy).category == FailureCategory::Busy);
        // Others of that server wait with the same reason; another server's run.
        ScriptedServer other(serveFile(body));
        harness.engine().add({harness.request(server.url("/two")), harness.request(other.url("/three"))}, true);
        QVERIFY(harness.waitUntil([&] { return harness.file("three").has_value(); }));
        harness.stop();
        const std::vector<HostRecord> hosts = storedHosts(harness);
        QCOMPARE(hosts.size(), std::size_t{1});
        QVERIFY(hosts.front().busyUntil.has_value());

        // It is left alone after a restart as well.
        harness.start(options);
        QVERIFY(harness.waitUntil([&] {
            return harness.records().size() == 3 && harness.records().begin()->second.state == State::Waiting;
        }));
        const DownloadRecord& first = harness.records().begin()->second;
        QVERIFY(first.failure.reason == FailureReason::ServerBusy);
        QVERIFY(first.waitingUntil.has_value());
        QVERIFY2(harness.waitUntil([&] { return allComplete(harness, 3); }), harness.history().c_str());
        QCOMPARE(early.load(), 0);
        QVERIFY(harness.file("one") == body.bytes());
        QVERIFY(harness.file("two") == body.bytes());
    }

    void row55BodiesThatArriveGoOn() {
        const TestBody body{24 * kMiB, 34};
        LimitedServer server(body, 2, wholeReply("503 Busy", "later", {{"Retry-After", "1"}}));
        EngineHarness harness;
        harness.start();
        harness.add(server.url("/file"));
        QVERIFY2(harness.waitForState(State::Complete), harness.history().c_str());
        QVERIFY(harness.file("file") == body.bytes());
        QVERIFY(server.refused() > 0);
    }
};

INTACT_TEST(EngineHostsTest)
#include "engine_hosts_test.moc"
