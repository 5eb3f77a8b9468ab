// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/exchange.h"
#include "tests/support/recorded_exchange.h"
#include "tests/support/scripted_replies.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace intact;
using namespace intact::tests;

namespace {

constexpr TestBody kBody{300'000, 7};

FailureReason reasonOf(const RecordedExchange& recorded) {
    return recorded.outcome ? recorded.outcome->failure.reason : FailureReason::InternalError;
}

NetTimeouts impatient() {
    NetTimeouts timeouts;
    timeouts.head = std::chrono::milliseconds(150);
    timeouts.discard = std::chrono::milliseconds(150);
    timeouts.stall = std::chrono::seconds(1);
    return timeouts;
}

} // namespace

/// What an exchange makes of good and bad replies.
class ExchangeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(initNetworking()); }

    void aWholeBodyComesByteForByte() {
        const ScriptedServer server(serveFile(kBody));
        NetLoop loop;
        RecordedExchange recorded(loop);
        QVERIFY(recorded.get(server.url()));
        QCOMPARE(reasonOf(recorded), FailureReason::None);
        QCOMPARE(recorded.heads, 1);
        QCOMPARE(recorded.head.status, 200);
        QCOMPARE(recorded.head.value("etag"), std::optional<std::string_view>("\"one\""));
        QVERIFY(recorded.body == kBody.bytes());
        QCOMPARE(recorded.outcome->use.opened, 1);
        QVERIFY(recorded.outcome->roundTrip.has_value());
        QVERIFY(!recorded.exchange.isRunning());
    }

    void theRequestCarriesWhatWasAskedAndNoMore() {
        const ScriptedServer server(serveFile(kBody));
        NetLoop loop;
        RecordedExchange recorded(loop);
        HttpRequest request;
        request.url = server.url("/a?b=c");
        request.range = "100-199";
        request.ifRange = "\"one\"";
        request.headers = {"X-Api-Key: secret", "X-Empty:"};
        request.userAgent = "agent";
        request.referer = "http://example.org/";
        request.user = "me";
        request.password = "pw";
        QVERIFY(recorded.get(request));
        QCOMPARE(recorded.head.status, 206);
        QVERIFY(recorded.body == kBody.bytes({100, 200}));
        const ServerRequest seen = server.requests().front();
        QCOMPARE(seen.target, std::string("/a?b=c"));
        QCOMPARE(seen.header("Range"), std::optional<std::string>("bytes=100-199"));
        QCOMPARE(seen.header("If-Range"), std::optional<std::string>("\"one\""));
        QCOMPARE(seen.header("X-Api-Key"), std::optional<std::string>("secret"));
        QCOMPARE(seen.header("X-Empty"), std::optional<std::string>(""));
        QCOMPARE(seen.header("User-Agent"), std::optional<std::string>("agent"));
        QCOMPARE(seen.header("Referer"), std::optional<std::string>("http://example.org/"));
        QCOMPARE(seen.header("Accept-Encoding"), std::optional<std::string>("identity"));
        QCOMPARE(seen.header("Authorization"), std::optional<std::string>("Basic bWU6cHc="));
        QVERIFY(recorded.get(server.url("/plain")));
        const ServerRequest plain = server.requests().back();
        for (const char* name : {"Range", "If-Range", "X-Api-Key", "Authorization", "Referer", "Cookie"})
            QVERIFY2(!plain.header(name), name);
        QVERIFY(plain.header("User-Agent").value_or("").starts_with("Intact/"));
    }

    void badRepliesEndWithTheirReason_data() {
        QTest::addColumn<QByteArray>("reply");
        QTest::addColumn<int>("reason");
        QTest::addColumn<int>("heads");
        const auto row = [](const char* name, const std::string& reply, FailureReason reason, int heads) {
            QTest::newRow(name) << QByteArray::fromStdString(reply) << static_cast<int>(reason) << heads;
        };
        using enum FailureReason;
        const std::string ok = "HTTP/1.1 200 OK\r\n";
        row("short body", ok + "Content-Length: 10\r\n\r\nabc", Truncated, 1);
        row("no body at all", ok + "Content-Length: 10\r\n\r\n", Truncated, 1);
        row("chunked, cut in a chunk", ok + "Transfer-Encoding: chunked\r\n\r\n5\r\nab", Truncated, 1);
        row("chunked without its end", ok + "Transfer-Encoding: chunked\r\n\r\n2\r\nab\r\n", Truncated, 1);
        row("chunked, end cut", ok + "Transfer-Encoding: chunked\r\n\r\n2\r\nab\r\n0\r\n", Truncated, 1);
        row("chunk size is no number", ok + "Transfer-Encoding: chunked\r\n\r\nzz\r\nab\r\n", ConnectionLost, 1);
        row("length twice", ok + "Content-Length: 3\r\nContent-Length: 2\r\n\r\nabc", LengthUnclear, 1);
        row("length twice the same", ok + "Content-Length: 3\r\nContent-Length: 3\r\n\r\nabc", LengthUnclear, 1);
        row("length 3abc", ok + "Content-Length: 3abc\r\n\r\nabc", LengthUnclear, 1);
        row("length with chunks", ok + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n",
            LengthUnclear, 1);
        row("unasked gzip", ok + "Transfer-Encoding: gzip\r\n\r\nabc", EncodingUnasked, 1);
        row("unasked gzip, chunked", ok + "Transfer-Encoding: gzip, chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n",
            EncodingUnasked, 1);
        row("huge length", ok + "Content-Length: 99999999999999999999\r\n\r\nabc", LengthUnclear, 0);
        row("negative length", ok + "Content-Length: -1\r\n\r\nabc", MalformedReply, 0);
        row("only an interim reply", "HTTP/1.1 100 Continue\r\n\r\n", ConnectionLost, 0);
        row("nothing", "", ConnectionLost, 0);
        row("SSH", "SSH-2.0-OpenSSH_9.2\r\n", NotHttp, 0);
        row("HTTP/0.9", "<html>hello</html>", NotHttp, 0);
        row("NUL in a header", ok + std::string("X: a\0b\r\n\r\n", 10), MalformedReply, 0);
        row("101", "HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\nabc", UnexpectedStatus, 1);
        row("blank before the colon", ok + "Content-Length : 3\r\n\r\nabc", MalformedReply, 0);
        row("one giant header", ok + "X: " + std::string(70'000, 'x') + "\r\n\r\nabc", MalformedReply, 0);
        std::string many = ok;
        for (int i = 0; i < 101; ++i)
            many += "X-" + std::to_string(i) + ": y\r\n";
        row("101 headers", many + "\r\nabc", MalformedReply, 0);
        std::string interim;
        for (int i = 0; i < 50; ++i)
            interim += "HTTP/1.1 100 Continue\r\n\r\n";
        row("50 interim replies", interim + ok + "Content-Length: 0\r\n\r\n", MalformedReply, 0);
        row("head cut", ok + "Content-Le", ConnectionLost, 0);
    }

    void badRepliesEndWithTheirReason() {
        QFETCH(QByteArray, reply);
        QFETCH(int, reason);
        QFETCH(int, heads);
        const ScriptedServer server(always(reply.toStdString(), Then::Close));
        NetLoop loop;
        RecordedExchange recorded(loop);
        QVERIFY(recorded.get(server.url("/f?token=secret")));
        QCOMPARE(recorded.outcome->failure.reason, static_cast<FailureReason>(reason));
        QCOMPARE(recorded.heads, heads);
        QVERIFY(!recorded.outcome->failure.operation.empty());
        QCOMPARE(recorded.outcome->failure.place, server.url("/f?token=…"));
        QVERIFY(!recorded.outcome->stopped);
    }

    void goodRepliesInOddForms_data() {
        QTest::addColumn<QByteArray>("reply");
        QTest::addColumn<QByteArray>("body");
        const std::string ok = "HTTP/1.1 200 OK\r\n";
        const auto row = [](const char* name, const std::string& reply, const char* body) {
            QTest::newRow(name) << QByteArray::fromStdString(reply) << QByteArray(body);
        };
        row("interim replies before",
            "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nContent-Length: 7\r\n\r\n" + ok +
                "Content-Length: 3\r\n\r\nabc",
            "abc");
        row("trailers", ok + "Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\nContent-Length: 1\r\nX: y\r\n\r\n",
            "abc");
        row("empty", ok + "Content-Length: 0\r\n\r\n", "");
        row("until close", ok + "\r\nabc", "abc");
        row("HTTP/1.0", "HTTP/1.0 200 OK\r\nContent-Length: 3\r\n\r\nabc", "abc");
        row("bare line ends", "HTTP/1.1 200 OK\nContent-Length: 3\n\nabc", "abc");
        row("no reason phrase", "HTTP/1.1 200\r\nContent-Length: 3\r\n\r\nabc", "abc");
        row("folded header", ok + "X: a\r\n b\r\nContent-Length: 3\r\n\r\nabc", "abc");
        row("surplus is cut off", ok + "Content-Length: 3\r\n\r\nabcdef", "abc");
        row("unasked content encoding stays raw", ok + "Content-Encoding: gzip\r\nContent-Length: 3\r\n\r\nabc", "abc");
    }

    void goodRepliesInOddForms() {
        QFETCH(QByteArray, reply);
        QFETCH(QByteArray, body);
        const ScriptedServer server(always(reply.toStdString(), Then::Close));
        NetLoop loop;
        RecordedExchange recorded(loop);
        QVERIFY(recorded.get(server.url()));
        QCOMPARE(reasonOf(recorded), FailureReason::None);
        QCOMPARE(recorded.heads, 1);
        QCOMPARE(recorded.head.status, 200);
        QCOMPARE(QByteArray::fromStdString(recorded.body), body);
        QVERIFY(!recorded.head.value("Content-Length") || recorded.head.value("Content-Length") != "1");
    }

    void aResetIsALostConnection() {
        const ScriptedServer server(serveCut(kBody, 1000, Then::Reset));
        NetLoop loop;
        RecordedExchange recorded(loop);
        QVERIFY(recorded.get(server.url()));
        QCOMPARE(reasonOf(recorded), FailureReason::ConnectionLost);
        QVERIFY(recorded.bodyBytes <= 1000);
    }

    void nobodyListens() {
        std::string url;
        {
            const ScriptedServer server(always(""));
            url = server.url();
        }
        NetLoop loop;
        RecordedExchange recorded(loop);
        QVERIFY(recorded.get(url));
        QCOMPARE(reasonOf(recorded), FailureReason::ConnectionRefused);
        QCOMPARE(recorded.outcome->failure.osCode, ECONNREFUSED);
    }

    void aRequestThatMayNotBeSentFailsWithoutASocket_data() {
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("agent");
        QTest::addColumn<int>("reason");
        QTest::newRow("scheme") << QByteArray("file:///etc/passwd") << QByteArray() << QByteArray()
                                << static_cast<int>(FailureReason::SchemeRefused);
        QTest::newRow("header") << QByteArray() << QByteArray("X: a\r\nHost: evil") << QByteArray()
                                << static_cast<int>(FailureReason::HeaderRefused);
        QTest::newRow("agent") << QByteArray() << QByteArray() << QByteArray("a\r\nX: y")
                               << static_cast<int>(FailureReason::HeaderRefused);
    }

    void aRequestThatMayNotBeSentFailsWithoutASocket() {
        QFETCH(QByteArray, url);
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, agent);
        QFETCH(int, reason);
        const ScriptedServer server(serveFile(kBody));
        NetLoop loop;
        RecordedExchange recorded(loop);
        HttpRequest request;
        request.url = url.isEmpty() ? server.url() : url.toStdString();
        if (!header.isEmpty())
            request.headers = {header.toStdString()};
        request.userAgent = agent.toStdString();
        recorded.start(request);
        QVERIFY2(!recorded.outcome, "not from within start()");
        QVERIFY(recorded.runUntil([&recorded] { return recorded.outcome.has_value(); }));
        QCOMPARE(static_cast<int>(reasonOf(recorded)), reason);
        QCOMPARE(server.connections(), 0);
    }

    void aLongerBodyThanWantedFailsBeforeItsFirstByte() {
        const ScriptedServer server(route({{"/length", serveFile(kBody)}, {"/chunked", serveChunked(kBody)}}));
        NetLoop loop;
        RecordedExchange recorded(loop);
        HttpRequest request;
        request.url = server.url("/length");
        request.maxBody = kBody.size - 1;
        QVERIFY(recorded.get(request));
        QCOMPARE(reasonOf(recorded), FailureReason::ReplyTooLong);
        QCOMPARE(recorded.heads, 1);
        QCOMPARE(recorded.bodyBytes, 0);
        request.maxBody = kBody.size;
        QVERIFY(recorded.get(request));
        QCOMPARE(reasonOf(recorded), FailureReason::None);
        request.url = server.url("/chunked");
        request.maxBody = 10'000;
        QVERIFY(recorded.get(request));
        QCOMPARE(reasonOf(recorded), FailureReason::ReplyTooLong);
        QVERIFY(recorded.bodyBytes <= 10'000);
    }

    void anErrorPageLongerThanTheSegmentIsStillSeen() {
        const ScriptedServer server(always(wholeReply("503 Busy", std::string(5000, 'x'), {{"Retry-After", "7"}})));
        NetLoop loop;
        RecordedExchange recorded(loop);
        recorded.headVerdict = HeadVerdict::Discard;
        HttpRequest request;
        request.url = server.url();
        request.maxBody = 10;
        QVERIFY(recorded.get(request));
        QCOMPARE(reasonOf(recorded), FailureReason::None);
        QCOMPARE(recorded.head.status, 503);
    }

    void redirectsAreHandedOver() {
        const ScriptedServer server(redirectChain(2, serveFile(kBody)));
        NetLoop loop;
        RecordedExchange recorded(loop);
        QVERIFY(recorded.get(server.url()));
        QCOMPARE(recorded.head.status, 302);
        QCOMPARE(recorded.head.value("Location"), std::optional<std::string_view>("/hop/1"));
        QCOMPARE(server.requests().size(), std::size_t{1});
    }

    void aSilentServerRunsIntoTheDeadline_data() {
        QTest::addColumn<QByteArray>("begin");
        QTest::newRow("says nothing") << QByteArray();
        QTest::newRow("stops in the head") << QByteArray("HTTP/1.1 200 OK\r\nContent-");
        QTest::newRow("interim replies only") << QByteArray("HTTP/1.1 100 Continue\r\n\r\n");
    }

    void aSilentServerRunsIntoTheDeadline() {
        QFETCH(QByteArray, begin);
        const ScriptedServer server([begin](const ServerRequest&, ServerConnection& client) {
            client.send(begin.toStdString());
            client.waitUntilClientCloses();
            return Then::Close;
        });
        NetLoop loop(impatient());
        RecordedExchange recorded(loop);
        QVERIFY(recorded.get(server.url()));
        QCOMPARE(reasonOf(recorded), FailureReason::TimedOut);
    }

    void aBodyThatStopsComingIsStalled() {
        const ScriptedServer server([](const ServerRequest&, ServerConnection& client) {
            client.send(replyHead("200 OK", {{"Content-Length", "1000"}}) + "begin");
            client.waitUntilClientCloses();
            return Then::Close;
        });
        NetLoop loop(impatient());
        RecordedExchange recorded(loop);
        QVERIFY(recorded.get(server.url()));
        QCOMPARE(reasonOf(recorded), FailureReason::Stalled);
        QCOMPARE(recorded.body, std::string("begin"));
    }

    void theProxyOfTheEnvironmentIsIgnored() {
        const ScriptedServer proxy(always(wholeReply("200 OK", "from the proxy")));
        const ScriptedServer server(always(wholeReply("200 OK", "direct")));
        const QByteArray address = QByteArray::fromStdString(proxy.url(""));
        for (const char* name : {"http_proxy", "all_proxy", "ALL_PROXY"})
            qputenv(name, address);
        NetLoop loop;
        RecordedExchange recorded(loop);
        const bool ended = recorded.get(server.url());
        for (const char* name : {"http_proxy", "all_proxy", "ALL_PROXY"})
            qunsetenv(name);
        QVERIFY(ended);
        QCOMPARE(recorded.body, std::string("direct"));
        HttpRequest request;
        request.url = server.url();
        request.proxy = proxy.url("");
        QVERIFY(recorded.get(request));
        QCOMPARE(recorded.body, std::string("from the proxy"));
    }
};

INTACT_TEST(ExchangeTest)
#include "exchange_test.moc"
