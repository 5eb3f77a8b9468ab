// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/curl_failure.h"
#include "core/net/curl_handle.h"
#include "core/net/exchange.h"
#include "core/net/head_collector.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <cerrno>

using namespace intact;
using namespace std::chrono_literals;

/// The pure parts of an exchange.
class ExchangePartsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void headers_data() {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<bool>("allowed");
        for (const char* good : {"X-Api-Key: 1", "Cookie: a=b; c=d", "Authorization: Bearer x", "Accept: */*",
                                 "User-Agent: x", "X:", "x: y: z", "X: \xC3\xA4"})
            QTest::newRow(good) << QByteArray(good) << true;
        for (const char* bad : {"",
                                "nonsense",
                                ": x",
                                " X: y",
                                "X : y",
                                "X\t: y",
                                "Host: a",
                                "host:a",
                                "HOST: a",
                                "Content-Length: 1",
                                "Transfer-Encoding: chunked",
                                "Range: bytes=0-",
                                "If-Range: x",
                                "Connection: close",
                                "Accept-Encoding: gzip",
                                "TE: trailers",
                                "Upgrade: h2c",
                                "Expect: 100-continue",
                                "Keep-Alive: x",
                                "If-None-Match: x",
                                "If-Modified-Since: x",
                                "Proxy-Authorization: x",
                                "X: a\r\nHost: b",
                                "X: a\nb",
                                "X: a\rb",
                                "X: a\tb",
                                "X: a\x7F"
                                "b",
                                "X: \x01",
                                "X\r\n: a",
                                "\xC3\xA4: x",
                                "X(y): z"})
            QTest::newRow(bad) << QByteArray(bad) << false;
        QTest::newRow("NUL") << QByteArray("X: a\0b", 6) << false;
        QTest::newRow("long") << "X: " + QByteArray(20'000, 'x') << false;
    }

    void headers() {
        QFETCH(QByteArray, line);
        QFETCH(bool, allowed);
        const Result<void> checked = checkHeader(line.toStdString());
        QCOMPARE(checked.has_value(), allowed);
        if (!checked)
            QCOMPARE(checked.error().reason, FailureReason::HeaderRefused);
    }

    void aRefusalDoesNotShowTheValue() {
        QVERIFY(checkHeader("Host: SECRET").error().message().find("SECRET") == std::string::npos);
        QVERIFY(checkHeader("SECRET").error().message().find("SECRET") == std::string::npos);
    }

    void failures_data() {
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("osCode");
        QTest::addColumn<int>("proxyStatus");
        QTest::addColumn<bool>("headComplete");
        QTest::addColumn<int>("reason");
        const auto row = [](const char* name, CURLcode code, FailureReason reason, int osCode = 0, int proxyStatus = 0,
                            bool headComplete = false) {
            QTest::newRow(name) << static_cast<int>(code) << osCode << proxyStatus << headComplete
                                << static_cast<int>(reason);
        };
        using enum FailureReason;
        row("ok", CURLE_OK, None);
        row("no such host", CURLE_COULDNT_RESOLVE_HOST, HostNotFound);
        row("no such proxy", CURLE_COULDNT_RESOLVE_PROXY, HostNotFound);
        row("refused", CURLE_COULDNT_CONNECT, ConnectionRefused, ECONNREFUSED);
        row("no route", CURLE_COULDNT_CONNECT, NetworkUnreachable, EHOSTUNREACH);
        row("no network", CURLE_COULDNT_CONNECT, NetworkUnreachable, ENETUNREACH);
        row("connect timed out", CURLE_COULDNT_CONNECT, TimedOut, ETIMEDOUT);
        row("timed out before the head", CURLE_OPERATION_TIMEDOUT, TimedOut);
        row("timed out in the body", CURLE_OPERATION_TIMEDOUT, Stalled, 0, 0, true);
        row("certificate", CURLE_PEER_FAILED_VERIFICATION, CertificateRejected);
        row("handshake", CURLE_SSL_CONNECT_ERROR, TlsFailed);
        row("handshake broken off", CURLE_SSL_CONNECT_ERROR, ConnectionLost, ECONNRESET);
        row("cut", CURLE_PARTIAL_FILE, Truncated, 0, 0, true);
        row("reset", CURLE_RECV_ERROR, ConnectionLost, ECONNRESET);
        row("proxy login", CURLE_RECV_ERROR, ProxyLoginRequired, 0, 407);
        row("proxy says no", CURLE_RECV_ERROR, ConnectionRefused, 0, 403);
        row("reset behind a proxy", CURLE_RECV_ERROR, ConnectionLost, ECONNRESET, 200);
        row("absurdly long", CURLE_FILESIZE_EXCEEDED, LengthUnclear);
        row("no HTTP", CURLE_UNSUPPORTED_PROTOCOL, NotHttp);
        row("out of memory", CURLE_OUT_OF_MEMORY, InternalError);
    }

    void failures() {
        QFETCH(int, code);
        QFETCH(int, osCode);
        QFETCH(int, proxyStatus);
        QFETCH(bool, headComplete);
        QFETCH(int, reason);
        CurlEnd end;
        end.code = code;
        end.osCode = osCode;
        end.proxyStatus = proxyStatus;
        end.headComplete = headComplete;
        const Failure failure = curlFailure(end, "http://a/");
        QCOMPARE(static_cast<int>(failure.reason), reason);
        QCOMPARE(failure.place.empty(), reason == 0);
        QCOMPARE(failure.operation.empty(), reason == 0);
    }

    void trailersAndInterimRepliesAreNoHead() {
        using Step = HeadCollector::Step;
        HeadCollector collector;
        for (const char* line : {"HTTP/1.1 103 Early Hints\r\n", "Content-Range: bytes 0-1/2\r\n", "\r\n",
                                 "HTTP/1.1 200 O\x1B[31mK\r\n", "A: b\r\n", "\tc\r\n"})
            QCOMPARE(collector.addLine(line), Step::More);
        QCOMPARE(collector.addLine("\r\n"), Step::Complete);
        for (const char* line : {"Content-Range: bytes 0-1/2\r\n", "HTTP/1.1 500 x\r\n", "\r\n"})
            QCOMPARE(collector.addLine(line), Step::More);
        QCOMPARE(collector.head().status, 200);
        QCOMPARE(collector.head().reasonPhrase, std::string("O [31mK"));
        QCOMPARE(collector.head().value("A"), std::optional<std::string_view>("b c"));
        QVERIFY(!collector.head().has("Content-Range"));
    }

    void trailersHaveALimitToo() {
        HeadCollector collector;
        for (const char* line : {"HTTP/1.1 200 OK\r\n", "\r\n"})
            QVERIFY(collector.addLine(line) != HeadCollector::Step::Malformed);
        QCOMPARE(collector.addLine("X: " + std::string(70'000, 'x')), HeadCollector::Step::Malformed);
    }
};

INTACT_TEST(ExchangePartsTest)
#include "exchange_parts_test.moc"
