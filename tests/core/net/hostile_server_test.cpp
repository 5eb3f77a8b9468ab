// SPDX-License-Identifier: GPL-3.0-or-later
// A server that means to exhaust us (reliability.md P12): ends by its deadline, with a name, and without memory.
#include "core/net/exchange.h"
#include "tests/support/recorded_exchange.h"
#include "tests/support/scripted_replies.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace intact;
using namespace intact::tests;
using namespace std::chrono_literals;

namespace {

const std::string kOk = "HTTP/1.1 200 OK\r\n";

NetTimeouts impatient() {
    NetTimeouts timeouts;
    timeouts.connect = 1s;
    timeouts.head = 400ms;
    timeouts.discard = 150ms;
    timeouts.stall = 1s;
    return timeouts;
}

/// Sends `begin`, then `piece` again and again until the client has had enough.
ServerHandler endless(std::string begin, std::string piece) {
    return [begin = std::move(begin), piece = std::move(piece)](const ServerRequest&, ServerConnection& client) {
        client.send(begin);
        while (client.send(piece)) {
        }
        return Then::Close;
    };
}

ServerHandler silent() {
    return [](const ServerRequest&, ServerConnection& client) {
        client.waitUntilClientCloses();
        return Then::Close;
    };
}

/// The same with a wait before each piece, which the stop of the server ends.
ServerHandler dripping(std::string begin, std::string piece, std::chrono::milliseconds pause) {
    return [=](const ServerRequest&, ServerConnection& client) {
        const Gate never;
        client.send(begin);
        while (!never.wait(pause) && client.send(piece)) {
        }
        return Then::Close;
    };
}

struct Attack {
    ServerHandler handler;
    FailureReason reason = FailureReason::None;
    std::int64_t mostBytes = 0; ///< of body that may be delivered
};

} // namespace

Q_DECLARE_METATYPE(Attack)

class HostileServerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(initNetworking()); }

    void endsInTimeWithAName_data() {
        QTest::addColumn<Attack>("attack");
        const auto row = [](const char* name, ServerHandler handler, FailureReason reason, std::int64_t mostBytes = 0) {
            QTest::newRow(name) << Attack{std::move(handler), reason, mostBytes};
        };
        using R = FailureReason;
        const std::string chunked = kOk + "Transfer-Encoding: chunked\r\n\r\n";
        row("silence", silent(), R::TimedOut);
        row("header byte by byte", dripping(kOk + "X: ", "y", 20ms), R::TimedOut);
        row("header line by line", dripping(kOk, "X: y\r\n", 20ms), R::TimedOut);
        std::string lines;
        for (int i = 0; i < 80; ++i)
            lines += "X: " + std::string(10'000, 'y') + "\r\n";
        row("800 KB of headers", always(kOk + lines + "\r\nabc", Then::Close), R::MalformedReply);
        row("endless headers", endless(kOk, "X: " + std::string(1000, 'y') + "\r\n"), R::MalformedReply);
        row("one endless header", endless(kOk + "X: ", std::string(1000, 'y')), R::MalformedReply);
        row("an endless status line", endless("HTTP/1.1 200 ", std::string(1000, 'y')), R::MalformedReply);
        row("endless interim replies", endless("", "HTTP/1.1 100 Continue\r\n\r\n"), R::MalformedReply);
        row("a chunk extension without end", endless(chunked + "3;", std::string(1000, 'y')), R::Stalled);
        row("chunk extensions without end", endless(chunked, "1;" + std::string(30'000, 'y') + "\r\na\r\n"), R::None,
            1000);
        row("endless trailers", endless(chunked + "3\r\nabc\r\n0\r\n", "X: " + std::string(1000, 'y') + "\r\n"),
            R::MalformedReply, 3);
        row("a byte a second", dripping(kOk + "Content-Length: 1000\r\n\r\n", "x", 300ms), R::Stalled, 100);
        row("transfer encoding gzip", endless(kOk + "Transfer-Encoding: gzip\r\n\r\n", std::string(1000, '\x1f')),
            R::EncodingUnasked);
        row("gzip within chunks",
            endless(kOk + "Transfer-Encoding: gzip, chunked\r\n\r\n", chunk(std::string(1000, '\x1f'))),
            R::EncodingUnasked);
    }

    void endsInTimeWithAName() {
        QFETCH(Attack, attack);
        const ScriptedServer server(attack.handler);
        NetLoop loop(impatient());
        RecordedExchange recorded(loop);
        // Where the bytes are legal, it is the taker who has had enough.
        recorded.bodyVerdict = [&](std::span<const std::byte>) {
            return attack.reason == FailureReason::None && recorded.bodyBytes >= attack.mostBytes ? BodyVerdict::Stop
                                                                                                  : BodyVerdict::Taken;
        };
        const auto begin = std::chrono::steady_clock::now();
        QVERIFY(recorded.get(server.url()));
        QVERIFY(std::chrono::steady_clock::now() - begin < 15s);
        const Failure& failure = recorded.outcome->failure;
        QVERIFY2(failure.reason == attack.reason, failure.message().c_str());
        QVERIFY2(recorded.bodyBytes <= attack.mostBytes + 16'384, std::to_string(recorded.bodyBytes).c_str());
        QVERIFY2(failure.message().size() < 500, failure.message().c_str());
    }

    void tenThousandChunkExtensionsAreStillAFile() {
        std::string reply = kOk + "Transfer-Encoding: chunked\r\n\r\n";
        for (int i = 0; i < 10'000; ++i)
            reply += "1;name=\"" + std::to_string(i) + "\"\r\na\r\n";
        const ScriptedServer server(always(reply + chunk(""), Then::Close));
        NetLoop loop;
        RecordedExchange recorded(loop);
        QVERIFY(recorded.get(server.url()));
        QVERIFY(recorded.outcome->failure.reason == FailureReason::None);
        QCOMPARE(recorded.body, std::string(10'000, 'a'));
    }

    void aDiscardedBodyIsNotReadForEver() {
        const ScriptedServer server(
            dripping("HTTP/1.1 302 Found\r\nLocation: /x\r\nContent-Length: 60000\r\n\r\n", "x", 20ms));
        NetLoop loop(impatient());
        RecordedExchange recorded(loop);
        recorded.headVerdict = HeadVerdict::Discard;
        QVERIFY(recorded.get(server.url()));
        QVERIFY(recorded.outcome->failure.reason == FailureReason::None);
        QCOMPARE(recorded.bodyBytes, 0);
    }
};

INTACT_TEST(HostileServerTest)
#include "hostile_server_test.moc"
