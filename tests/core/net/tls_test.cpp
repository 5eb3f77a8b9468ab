// SPDX-License-Identifier: GPL-3.0-or-later
// TLS is really checked (reliability.md P11, rows 21-23), and goes as the person has chosen for one host.
#include "core/net/exchange.h"
#include "tests/support/check_result.h"
#include "tests/support/recorded_exchange.h"
#include "tests/support/scripted_replies.h"
#include "tests/support/test_registry.h"
#include "tests/support/tls_front.h"

#include <QDateTime>
#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace intact;
using namespace intact::tests;

namespace {

constexpr TestBody kBody{300'000, 7};

CertificateOptions authorityOptions(const char* name) {
    CertificateOptions options;
    options.commonName = name;
    options.authority = true;
    return options;
}

/// An authority with its PEM files in a directory, and what is behind the TLS.
struct Stage {
    Stage() {
        if (!directory.isValid())
            throw std::runtime_error("no directory");
        write("ca.pem", authority.certificatePem());
    }

    [[nodiscard]] std::string path(const std::string& name) const {
        return directory.path().toStdString() + "/" + name;
    }
    void write(const std::string& name, const std::string& text) const { std::ofstream(path(name)) << text; }

    [[nodiscard]] HttpRequest request(const TlsFront& front) const {
        HttpRequest made;
        made.url = "https://127.0.0.1:" + std::to_string(front.port()) + "/file?token=secret";
        made.access.authorityFile = path("ca.pem");
        return made;
    }

    QTemporaryDir directory;
    TestCertificate authority{authorityOptions("a private authority")};
    ScriptedServer server{serveFile(kBody)};
};

struct BadChain {
    std::function<TestCertificate(const TestCertificate& authority)> make;
    TlsFrontOptions front;
    FailureReason reason = FailureReason::CertificateRejected;
    QByteArray words;
};

} // namespace

Q_DECLARE_METATYPE(BadChain)

class TlsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(initNetworking()); }

    void aPrivateAuthorityIsBelievedForItsHost() {
        const Stage stage;
        const TlsFront front(stage.server.port(), TestCertificate({}, &stage.authority));
        NetLoop loop;
        RecordedExchange recorded(loop);
        QVERIFY(recorded.get(stage.request(front)));
        QVERIFY2(recorded.outcome->failure.reason == FailureReason::None, recorded.outcome->failure.message().c_str());
        QVERIFY(recorded.body == kBody.bytes());
    }

    void badChains_data() {
        QTest::addColumn<BadChain>("chain");
        const auto row = [](const char* name, const char* words, CertificateOptions options) {
            QTest::newRow(name) << BadChain{
                [options](const TestCertificate& authority) { return TestCertificate(options, &authority); },
                {},
                FailureReason::CertificateRejected,
                words};
        };
        constexpr long kDay = 86'400;
        const QByteArray from =
            "is not valid yet but from " +
            QDateTime::currentDateTimeUtc().addDays(2).toString(QStringLiteral("yyyy-MM-dd")).toLatin1();
        row("expired", "has expired on 20", {.validFrom = -9 * kDay, .validUntil = -kDay});
        row("not yet valid", from.constData(), {.validFrom = 2 * kDay, .validUntil = 9 * kDay});
        row("wrong host",
            "is for other.example, 127.0.0.2 and not for 127.0.0.1:", {.names = {"DNS:other.example", "IP:127.0.0.2"}});
        row("wildcard misuse", "and not for 127.0.0.1:", {.names = {"DNS:*.0.0.1"}});
        row("1024 bit", "has a key that is too short", {.rsaBits = 1024});
        row("SHA-1", "is signed with a digest that can be forged", {.sha1 = true});
        row("no names", "names no host", {.names = {}});
        QTest::newRow("self-signed") << BadChain{[](const TestCertificate&) { return TestCertificate({}); },
                                                 {},
                                                 FailureReason::CertificateRejected,
                                                 "is signed by nobody but itself"};
        QTest::newRow("unknown authority")
            << BadChain{[](const TestCertificate&) {
                            const TestCertificate other(authorityOptions("another authority"));
                            return TestCertificate({}, &other);
                        },
                        {},
                        FailureReason::CertificateRejected,
                        "comes from an authority that is not trusted here"};
        TlsFrontOptions old;
        old.onlyTls11 = true;
        QTest::newRow("TLS 1.1") << BadChain{
            [](const TestCertificate& authority) { return TestCertificate({}, &authority); }, old,
            FailureReason::TlsFailed, "protocol version"};
    }

    void badChains() {
        QFETCH(BadChain, chain);
        const Stage stage;
        const TestCertificate certificate = chain.make(stage.authority);
        const TlsFront front(stage.server.port(), certificate, chain.front);
        NetLoop loop;
        RecordedExchange recorded(loop);
        QVERIFY(recorded.get(stage.request(front)));
        const Failure& failure = recorded.outcome->failure;
        const std::string message = failure.message();
        QVERIFY2(failure.reason == chain.reason, message.c_str());
        QVERIFY2(message.find(chain.words.toStdString()) != std::string::npos, message.c_str());
        QVERIFY2(message.find("127.0.0.1:" + std::to_string(front.port())) != std::string::npos, message.c_str());
        QVERIFY(message.find("secret") == std::string::npos);
        if (chain.reason == FailureReason::CertificateRejected)
            QVERIFY2(message.find(certificate.keyPin()) != std::string::npos, message.c_str());
        QCOMPARE(recorded.heads, 0);
        QCOMPARE(recorded.bodyBytes, 0);
        QVERIFY(stage.server.requests().empty());
    }

    void theSystemKnowsNothingOfAPrivateAuthority() {
        const Stage stage;
        const TlsFront front(stage.server.port(), TestCertificate({}, &stage.authority));
        NetLoop loop;
        RecordedExchange recorded(loop);
        HttpRequest request = stage.request(front);
        QVERIFY(recorded.get(request));
        // The same loop, with the connection of the other still open.
        request.access = {};
        QVERIFY(recorded.get(request));
        QCOMPARE(recorded.outcome->failure.reason, FailureReason::CertificateRejected);
        QCOMPARE(stage.server.requests().size(), std::size_t{1});
    }

    void anAcceptedKeyStandsForACertificateThatIsNotTrusted_data() {
        QTest::addColumn<bool>("weak");
        QTest::newRow("self-signed, expired, wrong host") << false;
        QTest::newRow("short key as well") << true;
    }
    void anAcceptedKeyStandsForACertificateThatIsNotTrusted() {
        QFETCH(bool, weak);
        const Stage stage;
        CertificateOptions options{.names = {"DNS:other.example"}, .validFrom = -200'000, .validUntil = -86'400};
        options.rsaBits = weak ? 1024 : 0;
        const TestCertificate certificate(options);
        const TlsFront front(stage.server.port(), certificate);
        NetLoop loop;
        RecordedExchange recorded(loop);
        HttpRequest request = stage.request(front);
        request.access = {};
        request.access.pinnedKey = certificate.keyPin();
        QVERIFY(recorded.get(request));
        QVERIFY2(recorded.outcome->failure.reason == FailureReason::None, recorded.outcome->failure.message().c_str());
        QVERIFY(recorded.body == kBody.bytes());
    }

    void anotherKeyIsRefusedWhateverItsCertificate() {
        const Stage stage;
        const TestCertificate certificate({}, &stage.authority);
        const TestCertificate other({});
        const TlsFront front(stage.server.port(), certificate);
        NetLoop loop;
        RecordedExchange recorded(loop);
        HttpRequest request = stage.request(front);
        request.access.pinnedKey = other.keyPin();
        QVERIFY(recorded.get(request));
        const std::string message = recorded.outcome->failure.message();
        QVERIFY2(recorded.outcome->failure.reason == FailureReason::CertificateRejected, message.c_str());
        QVERIFY2(message.find("has another key than the one that was accepted; its key is " + certificate.keyPin()) !=
                     std::string::npos,
                 message.c_str());
        QVERIFY(stage.server.requests().empty());
    }

    void aClientCertificateIsShownWhereItIsWanted() {
        const Stage stage;
        const TestCertificate client(authorityOptions("the client"));
        stage.write("me.pem", client.certificatePem());
        stage.write("me.key", client.keyPem());
        stage.write("both.pem", client.certificatePem() + client.keyPem());
        TlsFrontOptions options;
        options.clientAuthorityFile = stage.path("me.pem");
        const TlsFront front(stage.server.port(), TestCertificate({}, &stage.authority), options);
        for (const bool oneFile : {false, true}) {
            NetLoop loop;
            RecordedExchange recorded(loop);
            HttpRequest request = stage.request(front);
            request.access.certificateFile = stage.path(oneFile ? "both.pem" : "me.pem");
            request.access.keyFile = oneFile ? "" : stage.path("me.key");
            QVERIFY(recorded.get(request));
            QVERIFY2(recorded.outcome->failure.reason == FailureReason::None,
                     recorded.outcome->failure.message().c_str());
            QCOMPARE(front.clientName(), std::string("the client"));
        }
    }

    void aMissingClientCertificateIsNamed_data() {
        QTest::addColumn<bool>("polite");
        QTest::newRow("alert") << true;
        QTest::newRow("reset") << false;
    }
    void aMissingClientCertificateIsNamed() {
        QFETCH(bool, polite);
        const Stage stage;
        TlsFrontOptions options;
        options.clientAuthorityFile = stage.path("ca.pem");
        options.politeRefusal = polite;
        const TlsFront front(stage.server.port(), TestCertificate({}, &stage.authority), options);
        NetLoop loop;
        RecordedExchange recorded(loop);
        QVERIFY(recorded.get(stage.request(front)));
        const Failure failure = recorded.outcome->failure;
        QCOMPARE(failure.detail, "127.0.0.1:" + std::to_string(front.port()) + " asks for a client certificate");
        if (polite)
            QCOMPARE(failure.reason, FailureReason::TlsFailed);
        QVERIFY(stage.server.requests().empty());
    }

    void aWrongClientCertificateIsNamed() {
        const Stage stage;
        const TestCertificate client(authorityOptions("a stranger"));
        stage.write("me.pem", client.certificatePem() + client.keyPem());
        TlsFrontOptions options;
        options.clientAuthorityFile = stage.path("ca.pem");
        const TlsFront front(stage.server.port(), TestCertificate({}, &stage.authority), options);
        NetLoop loop;
        RecordedExchange recorded(loop);
        HttpRequest request = stage.request(front);
        request.access.certificateFile = stage.path("me.pem");
        QVERIFY(recorded.get(request));
        QVERIFY2(recorded.outcome->failure.reason == FailureReason::TlsFailed,
                 recorded.outcome->failure.message().c_str());
        QVERIFY2(recorded.outcome->failure.detail.find("alert unknown ca") != std::string::npos,
                 recorded.outcome->failure.detail.c_str());
    }

    void accessThatCannotBeIsRefusedBeforeASocket_data() {
        QTest::addColumn<QByteArray>("pin");
        QTest::newRow("a file name") << QByteArray("/etc/passwd");
        QTest::newRow("too short") << QByteArray("sha256//AAAA");
        QTest::newRow("two") << QByteArray("sha256//" + QByteArray(43, 'A') + "=;sha256//" + QByteArray(43, 'B') + "=");
        QTest::newRow("bad digits") << QByteArray("sha256//" + QByteArray(43, '*') + "=");
    }
    void accessThatCannotBeIsRefusedBeforeASocket() {
        QFETCH(QByteArray, pin);
        const Stage stage;
        const TlsFront front(stage.server.port(), TestCertificate({}, &stage.authority));
        NetLoop loop;
        RecordedExchange recorded(loop);
        HttpRequest request = stage.request(front);
        request.access.pinnedKey = pin.toStdString();
        VERIFY_FAILS(checkAccess(request.access), FailureReason::TlsFailed);
        QVERIFY(recorded.get(request));
        QCOMPARE(recorded.outcome->failure.reason, FailureReason::TlsFailed);
        QCOMPARE(front.connections(), 0);
    }

    void missingFilesFailAsTls() {
        const Stage stage;
        const TlsFront front(stage.server.port(), TestCertificate({}, &stage.authority));
        for (const bool authority : {true, false}) {
            NetLoop loop;
            RecordedExchange recorded(loop);
            HttpRequest request = stage.request(front);
            (authority ? request.access.authorityFile : request.access.certificateFile) = stage.path("missing.pem");
            QVERIFY(recorded.get(request));
            QVERIFY2(recorded.outcome->failure.reason == FailureReason::TlsFailed,
                     recorded.outcome->failure.message().c_str());
        }
        QVERIFY(stage.server.requests().empty());
    }

    void anEndOfTheConnectionConfirmsNoSize_data() {
        QTest::addColumn<bool>("politeEnd");
        QTest::addColumn<bool>("chunked");
        for (const bool polite : {true, false}) {
            for (const bool chunked : {true, false})
                QTest::addRow("%s, %s", polite ? "close_notify" : "none", chunked ? "chunked" : "until close")
                    << polite << chunked;
        }
    }
    void anEndOfTheConnectionConfirmsNoSize() {
        QFETCH(bool, politeEnd);
        QFETCH(bool, chunked);
        const Stage stage;
        TlsFrontOptions options;
        options.politeEnd = politeEnd;
        const ScriptedServer server(chunked ? serveChunked(kBody) : serveUntilClose(kBody));
        const TlsFront front(server.port(), TestCertificate({}, &stage.authority), options);
        NetLoop loop;
        RecordedExchange recorded(loop);
        QVERIFY(recorded.get(stage.request(front)));
        QVERIFY2(recorded.outcome->failure.reason == FailureReason::None, recorded.outcome->failure.message().c_str());
        QVERIFY(recorded.body == kBody.bytes());
        QCOMPARE(recorded.outcome->endUnconfirmed, !chunked);
    }

    void anEndWithoutCloseNotifyIsNoTruncationWhenTheLengthIsKnown() {
        const Stage stage;
        TlsFrontOptions options;
        options.politeEnd = false;
        const ScriptedServer cut(serveCut(kBody, 1000));
        const ScriptedServer whole([](const ServerRequest&, ServerConnection& client) {
            client.send(replyHead("200 OK", {{"Content-Length", "3"}, {"Connection", "close"}}) + "abc");
            return Then::Close;
        });
        const TestCertificate certificate({}, &stage.authority);
        const TlsFront cutFront(cut.port(), certificate, options);
        const TlsFront wholeFront(whole.port(), certificate, options);
        NetLoop loop;
        RecordedExchange recorded(loop);
        QVERIFY(recorded.get(stage.request(wholeFront)));
        QCOMPARE(recorded.outcome->failure.reason, FailureReason::None);
        QVERIFY(recorded.get(stage.request(cutFront)));
        QVERIFY2(recorded.outcome->failure.reason != FailureReason::None, "1000 of 300000 bytes are no whole file");
        QCOMPARE(failureInfo(recorded.outcome->failure.reason).category, FailureCategory::Net);
    }
};

INTACT_TEST(TlsTest)
#include "tls_test.moc"
