// SPDX-License-Identifier: GPL-3.0-or-later
// The way through proxies, and what they get to know (reliability.md row 20).
#include "tests/support/engine_harness.h"
#include "tests/support/proxy_server.h"
#include "tests/support/scripted_replies.h"
#include "tests/support/test_registry.h"
#include "tests/support/tls_front.h"

#include <QTest>

#include <fstream>

using namespace intact;
using namespace intact::tests;

namespace {

constexpr TestBody kBody{50'000, 7};

CertificateOptions authorityOptions() {
    CertificateOptions options;
    options.commonName = "an authority";
    options.authority = true;
    return options;
}

HostAccess trusting(const std::string& authorityFile) {
    HostAccess access;
    access.authorityFile = authorityFile;
    return access;
}

/// One server, plain as one.example:80 and with TLS as one.example:443, that can only be reached through proxies.
struct Stage {
    explicit Stage(const std::string& login = {}) : http(routes(), login), socks(routes(), login) {
        harness.start();
        authorityFile = harness.directory() + "/../ca.pem";
        std::ofstream(authorityFile) << authority.certificatePem();
        harness.engine().setHostAccess("one.example:443", trusting(authorityFile));
    }

    [[nodiscard]] ProxyRoutes routes() const {
        return {{"one.example:80", server.port()}, {"one.example:443", secure.port()}};
    }

    bool download(const std::string& scheme, const std::string& proxy) {
        DownloadRequest request = harness.request(scheme + "://one.example/file");
        request.proxy = proxy;
        request.headers = {"X-Api-Key: canary"};
        request.maxRetries = 0;
        harness.add(request);
        return harness.waitUntil([this] {
            return !harness.records().empty() &&
                   (harness.record().state == State::Complete || harness.record().state == State::Failed);
        });
    }

    ScriptedServer server{serveFile(kBody)};
    TestCertificate authority{authorityOptions()};
    TlsFront secure{server.port(), TestCertificate({.names = {"DNS:one.example"}}, &authority)};
    HttpProxy http;
    SocksProxy socks;
    EngineHarness harness;
    std::string authorityFile;
};

} // namespace

class ProxiesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ways_data() {
        QTest::addColumn<QByteArray>("scheme");
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<bool>("login");
        for (const char* scheme : {"http", "https"}) {
            for (const char* kind : {"http", "https", "socks5h"}) {
                for (const bool login : {false, true})
                    QTest::addRow("%s through %s%s", scheme, kind, login ? " with a login" : "")
                        << QByteArray(scheme) << QByteArray(kind) << login;
            }
        }
    }
    void ways() {
        QFETCH(QByteArray, scheme);
        QFETCH(QByteArray, kind);
        QFETCH(bool, login);
        const std::string who = login ? "me:pa%3Ass" : "";
        Stage stage(login ? "me:pa:ss" : "");
        const TlsFront secureProxy(stage.http.port(), TestCertificate({}, &stage.authority));
        const std::string secureServer = "127.0.0.1:" + std::to_string(secureProxy.port());
        stage.harness.engine().setHostAccess(secureServer, trusting(stage.authorityFile));
        std::string proxy = kind == "http" ? stage.http.url(who) : stage.socks.url(who);
        if (kind == "https")
            proxy = "https://" + (login ? who + "@" : "") + secureServer;
        QVERIFY(stage.download(scheme.toStdString(), proxy));
        QVERIFY2(stage.harness.record().state == State::Complete, stage.harness.record().failure.message().c_str());
        QVERIFY(stage.harness.file("file") == kBody.bytes());
        for (const ServerRequest& request : stage.server.requests()) {
            QVERIFY(!request.header("Proxy-Authorization"));
            QCOMPARE(request.header("X-Api-Key").value_or("none"), std::string("canary"));
        }
        if (kind == "socks5h") {
            // The name is for the proxy to look up.
            QCOMPARE(stage.socks.targets().front(), std::string("one.example:") + (scheme == "http" ? "80" : "443"));
            return;
        }
        QVERIFY(!stage.http.heads().empty());
        for (const std::string& head : stage.http.heads()) {
            if (scheme == "https")
                QVERIFY2(head.find("canary") == std::string::npos, head.c_str());
        }
    }

    void aLoginIsAskedFor_data() {
        QTest::addColumn<QByteArray>("scheme");
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<QByteArray>("login");
        for (const char* login : {"", "me:wrong"}) {
            QTest::addRow("http, '%s'", login) << QByteArray("http") << QByteArray("http") << QByteArray(login);
            QTest::addRow("tunnel, '%s'", login) << QByteArray("https") << QByteArray("http") << QByteArray(login);
            QTest::addRow("socks5h, '%s'", login) << QByteArray("http") << QByteArray("socks5h") << QByteArray(login);
        }
    }
    void aLoginIsAskedFor() {
        QFETCH(QByteArray, scheme);
        QFETCH(QByteArray, kind);
        QFETCH(QByteArray, login);
        Stage stage("me:right");
        const std::string proxy =
            kind == "http" ? stage.http.url(login.toStdString()) : stage.socks.url(login.toStdString());
        QVERIFY(stage.download(scheme.toStdString(), proxy));
        const Failure failure = stage.harness.record().failure;
        QVERIFY2(failure.reason == FailureReason::ProxyLoginRequired, failure.message().c_str());
        QVERIFY(failure.message().find("wrong") == std::string::npos);
        QVERIFY(stage.server.requests().empty());
        QVERIFY(stage.harness.files().empty());
    }

    // A tunnel belongs to who logged in for it (CVE-2026-3784).
    void aTunnelIsNotForThoseWithoutItsLogin() {
        Stage stage("me:right");
        QVERIFY(stage.download("https", stage.http.url("me:right")));
        QVERIFY(stage.harness.record().state == State::Complete);
        const std::size_t tunnels = stage.http.heads().size();
        DownloadRequest again = stage.harness.request("https://one.example/again");
        again.proxy = stage.http.url("me:right");
        stage.harness.add(again);
        QVERIFY(stage.harness.waitUntil(
            [&] { return stage.harness.records().size() == 2 && stage.harness.record().state == State::Complete; }));
        QCOMPARE(stage.http.heads().size(), 2 * tunnels); // none is used twice
        DownloadRequest request = stage.harness.request("https://one.example/second");
        request.proxy = stage.http.url();
        stage.harness.add(request);
        QVERIFY(stage.harness.waitUntil(
            [&] { return stage.harness.records().size() == 3 && stage.harness.record().state == State::Failed; }));
        QVERIFY(stage.harness.record().failure.reason == FailureReason::ProxyLoginRequired);
    }

    // reliability.md P11 and row 21: TLS, nothing kept, no way round; the person's choice is for one host and one key.
    void anExceptionIsAPersonsChoiceAndLasts() {
        const ScriptedServer server(serveFile(kBody));
        const TestCertificate certificate({});
        const TlsFront front(server.port(), certificate);
        const std::string host = "127.0.0.1:" + std::to_string(front.port());
        EngineHarness harness;
        harness.start();
        harness.add("https://" + host + "/file");
        QVERIFY(harness.waitForState(State::Failed));
        QCOMPARE(failureInfo(harness.record().failure.reason).category, FailureCategory::Tls);
        QVERIFY(harness.files().empty());
        QCOMPARE(server.connections(), 0);

        HostAccess access;
        access.pinnedKey = "no key";
        harness.engine().setHostAccess(host, access);
        QVERIFY(harness.waitForRefusal());
        access.pinnedKey = TestCertificate({}).keyPin();
        harness.engine().setHostAccess(host, access);
        harness.engine().resume({harness.record().id});
        QVERIFY(harness.waitUntil([&harness] {
            return harness.record().state == State::Failed &&
                   harness.record().failure.detail.find("another key") != std::string::npos;
        }));
        access.pinnedKey = certificate.keyPin();
        harness.engine().setHostAccess("127.0.0.1:" + std::to_string(server.port()), access); // another host
        harness.engine().setHostAccess(host, access);
        harness.stop();
        harness.start();
        QVERIFY(harness.waitForState(State::Failed));
        harness.engine().resume({harness.record().id});
        QVERIFY(harness.waitForState(State::Complete));
        QVERIFY(harness.file("file") == kBody.bytes());

        harness.engine().setHostAccess(host, {});
        DownloadRequest second = harness.request("https://" + host + "/file");
        second.fileName = "second";
        harness.add(second);
        QVERIFY(harness.waitUntil(
            [&harness] { return harness.records().size() == 2 && harness.record().state == State::Failed; }));
    }

    void aProxyWithABadCertificateGetsNothing() {
        Stage stage;
        const TestCertificate certificate({});
        const TlsFront secureProxy(stage.http.port(), certificate);
        QVERIFY(stage.download("https", "https://me:canary@127.0.0.1:" + std::to_string(secureProxy.port())));
        const Failure failure = stage.harness.record().failure;
        QVERIFY2(failure.reason == FailureReason::CertificateRejected, failure.message().c_str());
        QVERIFY2(failure.detail.find("the certificate of the proxy") != std::string::npos, failure.detail.c_str());
        QVERIFY(failure.detail.find(certificate.keyPin()) != std::string::npos);
        QVERIFY(stage.http.heads().empty());
    }
};

INTACT_TEST(ProxiesTest)
#include "proxies_test.moc"
