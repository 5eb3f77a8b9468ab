// SPDX-License-Identifier: GPL-3.0-or-later
// Secrets go to their origin and nowhere else (reliability.md P9, P16): not to another server, not into the database,
// not into messages.
#include "tests/support/engine_harness.h"
#include "tests/support/proxy_server.h"
#include "tests/support/scripted_replies.h"
#include "tests/support/test_registry.h"
#include "tests/support/tls_front.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <array>
#include <fstream>

using namespace intact;
using namespace intact::tests;

namespace {

constexpr TestBody kBody{50'000, 7};

enum class Secret : std::uint8_t { Basic, Bearer, Cookie, CustomHeader, Userinfo, RefererQuery, ProxyLogin };
constexpr std::array kSecrets{Secret::Basic,    Secret::Bearer,       Secret::Cookie,    Secret::CustomHeader,
                              Secret::Userinfo, Secret::RefererQuery, Secret::ProxyLogin};
constexpr std::array kSecretNames{"Basic",    "Bearer",        "Cookie",     "custom header",
                                  "userinfo", "referer query", "proxy login"};

/// What shows a secret wherever it turns up: itself, or with the user's name in base64.
constexpr const char* kCanary = "c4n4ry";
constexpr const char* kCanaryLogin = "bWU6YzRuNHJ5"; // "me:c4n4ry"

bool showsCanary(const std::string& text) {
    return text.find(kCanary) != std::string::npos || text.find(kCanaryLogin) != std::string::npos;
}

std::string textOf(const ServerRequest& request) {
    std::string text = request.method + " " + request.target + "\n";
    for (const auto& [name, value] : request.headers)
        text += name + ": " + value + "\n";
    return text;
}

int canariesIn(const ScriptedServer& server) {
    int count = 0;
    for (const ServerRequest& request : server.requests())
        count += showsCanary(textOf(request)) ? 1 : 0;
    return count;
}

/// Two servers behind one proxy that knows them by name. The first sends "/file" elsewhere, and every other target to
/// itself: "/there" is the file.
class Stage {
public:
    Stage(std::string location, std::string status, bool proxyLogin)
        : first([location, status](const ServerRequest& request, ServerConnection& client) {
            if (request.target == "/there")
                return serveFile(kBody)(request, client);
            client.send(replyHead(status, {{"Location", location}, {"Content-Length", "0"}}));
            return Then::NextRequest;
        })
        , second(serveFile(kBody))
        , authority(authorityOptions())
        , secure(second.port(), TestCertificate({.names = {"DNS:one.example"}}, &authority))
        , proxy({{"one.example:80", first.port()},
                 {"one.example:8080", second.port()},
                 {"two.example:80", second.port()},
                 {"one.example:443", secure.port()}},
                proxyLogin ? std::string("me:") + kCanary : std::string()) {
        harness.start();
        HostAccess access;
        access.authorityFile = harness.directory() + "/../ca.pem";
        std::ofstream(access.authorityFile) << authority.certificatePem();
        harness.engine().setHostAccess("one.example:443", access);
    }

    static CertificateOptions authorityOptions() {
        CertificateOptions options;
        options.commonName = "an authority";
        options.authority = true;
        return options;
    }

    [[nodiscard]] DownloadRequest request(Secret secret) const {
        const std::string canary = kCanary;
        DownloadRequest request = harness.request("http://one.example/file");
        request.proxy = proxy.url(secret == Secret::ProxyLogin ? "me:" + canary : std::string());
        switch (secret) {
        case Secret::Basic:
            request.user = "me";
            request.password = canary;
            break;
        case Secret::Bearer:
            request.headers = {"Authorization: Bearer " + canary};
            break;
        case Secret::Cookie:
            request.headers = {"Cookie: session=" + canary};
            break;
        case Secret::CustomHeader:
            request.headers = {"X-Api-Key: " + canary};
            break;
        case Secret::Userinfo:
            request.url = "http://me:" + canary + "@one.example/file";
            break;
        case Secret::RefererQuery:
            request.referer = "http://shop.example/basket?id=" + canary;
            break;
        case Secret::ProxyLogin:
            break;
        }
        return request;
    }

    ScriptedServer first;
    ScriptedServer second;
    TestCertificate authority;
    TlsFront secure;
    HttpProxy proxy;
    EngineHarness harness;
};

std::string filesBelow(const std::string& directory) {
    std::string all;
    const QDir folder(QString::fromStdString(directory));
    for (const QString& name : folder.entryList(QDir::Files | QDir::Hidden)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll().toStdString();
    }
    return all;
}

} // namespace

class SecretsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void neverAtAnotherOrigin_data() {
        QTest::addColumn<QByteArray>("location");
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<int>("secret");
        const std::array<std::pair<const char*, const char*>, 3> places{
            std::pair{"other host", "http://two.example/there"},
            std::pair{"other port", "http://one.example:8080/there"},
            std::pair{"other scheme", "https://one.example/there"}};
        for (const auto& [place, location] : places) {
            for (const char* status : {"301 Moved", "302 Found", "303 See Other", "307 Temporary", "308 Permanent"}) {
                for (std::size_t i = 0; i < kSecrets.size(); ++i) {
                    QTest::addRow("%s, %s, %s", place, status, kSecretNames.at(i))
                        << QByteArray(location) << QByteArray(status) << static_cast<int>(kSecrets.at(i));
                }
            }
        }
    }
    void neverAtAnotherOrigin() {
        QFETCH(QByteArray, location);
        QFETCH(QByteArray, status);
        QFETCH(int, secret);
        const auto which = static_cast<Secret>(secret);
        Stage stage(location.toStdString(), status.toStdString(), which == Secret::ProxyLogin);
        stage.harness.add(stage.request(which));
        QVERIFY(stage.harness.waitUntil([&stage] {
            return !stage.harness.records().empty() &&
                   (stage.harness.record().state == State::Complete || stage.harness.record().state == State::Failed);
        }));
        QVERIFY2(stage.harness.record().state == State::Complete, stage.harness.record().failure.message().c_str());
        QVERIFY(stage.harness.file("file") == kBody.bytes());
        QVERIFY(!stage.second.requests().empty());
        QCOMPARE(canariesIn(stage.second), 0);
        // It was sent where it belongs, so that its absence means something.
        QCOMPARE(canariesIn(stage.first) > 0, which != Secret::ProxyLogin);
        bool proxySaw = false;
        for (const std::string& head : stage.proxy.heads()) {
            proxySaw = proxySaw || showsCanary(head);
            if (head.starts_with("CONNECT ") && which != Secret::ProxyLogin)
                QVERIFY2(!showsCanary(head), head.c_str());
        }
        QVERIFY(proxySaw); // plain requests go through it whole
        for (const ServerRequest& request : stage.second.requests()) {
            QVERIFY(!request.header("Authorization"));
            QVERIFY(!request.header("Proxy-Authorization"));
            if (which == Secret::RefererQuery)
                QCOMPARE(request.header("Referer").value_or(""), std::string("http://shop.example:80/"));
        }
    }

    void keptAtTheirOwnOrigin_data() {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<int>("secret");
        for (const char* status : {"301 Moved", "302 Found", "303 See Other", "307 Temporary", "308 Permanent"}) {
            for (std::size_t i = 0; i + 1 < kSecrets.size(); ++i)
                QTest::addRow("%s, %s", status, kSecretNames.at(i)) << QByteArray(status) << static_cast<int>(i);
        }
    }
    void keptAtTheirOwnOrigin() {
        QFETCH(QByteArray, status);
        QFETCH(int, secret);
        Stage stage("http://one.example:80/there", status.toStdString(), false);
        stage.harness.add(stage.request(kSecrets.at(static_cast<std::size_t>(secret))));
        QVERIFY(stage.harness.waitForState(State::Complete));
        QCOMPARE(canariesIn(stage.first), static_cast<int>(stage.first.requests().size()));
        QVERIFY(stage.first.requests().size() >= 2);
    }

    void aSegmentOfARunningDownloadGoesNowhereElse() {
        const TestBody body{24 * 1024 * 1024, 3};
        const ScriptedServer elsewhere(serveFile(body));
        const ScriptedServer server([&](const ServerRequest& request, ServerConnection& client) {
            if (request.number == 0 || request.number > 6)
                return serveFile(body)(request, client);
            client.send(replyHead("302 Found", {{"Location", elsewhere.url()}, {"Content-Length", "0"}}));
            return Then::NextRequest;
        });
        EngineHarness harness;
        harness.start();
        harness.add(server.url());
        QVERIFY(harness.waitForState(State::Complete));
        QVERIFY(harness.file("file") == body.bytes());
        QVERIFY(server.requests().size() > 1);
        QCOMPARE(elsewhere.connections(), 0);
    }

    void fromTheOpenNetworkNothingLeadsInside_data() {
        QTest::addColumn<QByteArray>("host");
        for (const char* host : {"127.0.0.1", "localhost", "10.0.0.1", "[::1]", "2130706433"})
            QTest::newRow(host) << QByteArray(host);
    }
    void fromTheOpenNetworkNothingLeadsInside() {
        QFETCH(QByteArray, host);
        Stage stage("http://" + host.toStdString() + "/secret", "302 Found", false);
        stage.harness.add(stage.request(Secret::Cookie));
        QVERIFY(stage.harness.waitForState(State::Failed));
        QVERIFY(stage.harness.record().failure.reason == FailureReason::AddressRefused);
        QVERIFY(stage.harness.files().empty());
        QCOMPARE(stage.proxy.heads().size(), std::size_t{1});
    }

    void nothingOfThemIsWrittenDownOrTold() {
        Gate go;
        const ScriptedServer server([&go](const ServerRequest&, ServerConnection& client) {
            client.send(replyHead("200 OK", {{"Content-Length", "100"}, {"ETag", "\"one\""}}) + "begin");
            client.waitFor(go);
            return Then::Close;
        });
        EngineHarness harness;
        harness.start();
        HttpProxy proxy({{"one.example:80", server.port()}}, std::string("me:") + kCanary);
        DownloadRequest request = harness.request(std::string("http://me:") + kCanary + "@one.example/file");
        request.headers = {std::string("Cookie: a=") + kCanary, std::string("X-Api-Key: ") + kCanary,
                           std::string("PRIVATE-TOKEN: ") + kCanary, "Accept: */*"};
        request.proxy = proxy.url(std::string("me:") + kCanary);
        harness.add(request);
        QVERIFY(harness.waitForState(State::Downloading));
        QVERIFY(harness.waitUntil([&harness] { return harness.received() > 0; }));
        harness.stop();
        const std::string stored = filesBelow(harness.stateDirectory());
        QVERIFY2(stored.find("one.example") != std::string::npos, "the database was read");
        QVERIFY2(stored.find("X-Api-Key") != std::string::npos, "its name is kept");
        QVERIFY(!showsCanary(stored));

        // Without them it is not tried again, and says why.
        const std::size_t before = server.requests().size();
        harness.start();
        QVERIFY(harness.waitForState(State::Failed));
        const Failure failure = harness.record().failure;
        QVERIFY(failure.reason == FailureReason::LoginRequired);
        QCOMPARE(failure.detail,
                 std::string("Cookie, X-Api-Key, PRIVATE-TOKEN, Authorization, Proxy-Authorization were secret and are "
                             "not kept when the program ends: add the download again with it"));
        QCOMPARE(harness.record().request.headers, std::vector<std::string>{"Accept: */*"});
        harness.engine().resume({harness.record().id});
        QVERIFY(harness.waitUntil([&harness] { return harness.history().find("queued failed") != std::string::npos; }));
        QCOMPARE(server.requests().size(), before);

        // Added again with them, the same download goes on.
        go.open();
        harness.add(request);
        QVERIFY(server.waitForRequests(static_cast<int>(before) + 1));
        QVERIFY(showsCanary(textOf(server.requests().back())));
        QCOMPARE(harness.records().size(), std::size_t{1});
    }

    void theProgramsProxyKnowsItsLoginAgain() {
        Gate go;
        const ScriptedServer server([&go](const ServerRequest& request, ServerConnection& client) {
            if (request.number > 0)
                return serveFile(kBody)(request, client);
            client.waitFor(go);
            return Then::Close;
        });
        HttpProxy proxy({{"one.example:80", server.port()}}, "me:pw");
        EngineHarness harness;
        harness.start();
        DownloadRequest request = harness.request("http://one.example/file");
        request.proxy = proxy.url("me:pw");
        harness.add(request);
        QVERIFY(server.waitForRequests(1));
        harness.stop();
        go.open();
        EngineOptions options;
        options.proxy = proxy.url("me:pw");
        harness.start(options);
        QVERIFY(harness.waitForState(State::Complete));
    }

    void messagesShowNone_data() {
        QTest::addColumn<QByteArray>("status");
        for (const char* status : {"401 Unauthorized", "403 Forbidden", "404 Not Found", "500 Broken", "204 Empty"})
            QTest::newRow(status) << QByteArray(status);
    }
    void messagesShowNone() {
        QFETCH(QByteArray, status);
        const ScriptedServer server(always(wholeReply(status.toStdString(), "")));
        for (const Secret secret : kSecrets) {
            Stage stage("http://two.example/", "302 Found", false);
            DownloadRequest request = stage.request(secret);
            request.url = server.url(std::string("/file?token=") + kCanary);
            request.proxy.clear();
            request.maxRetries = 0;
            stage.harness.add(request);
            QVERIFY(stage.harness.waitForState(State::Failed));
            const std::string message = stage.harness.record().failure.message();
            QVERIFY2(!showsCanary(message), message.c_str());
        }
    }
};

INTACT_TEST(SecretsTest)
#include "secrets_test.moc"
