// SPDX-License-Identifier: GPL-3.0-or-later
// reliability.md §2, rows 1-4, 6, 9, 10, 12, 20, 24, 26 and 27: what is refused before anything is asked, and where
// redirects lead.
#include "core/intake/links.h"
#include "tests/support/hostile_case.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace intact;
using namespace intact::tests;

Q_DECLARE_METATYPE(HostileCase)
Q_DECLARE_METATYPE(intact::DownloadRequest)

namespace {

using enum FailureCategory;

constexpr const char* kGoodUrl = "http://127.0.0.1:9/x";
constexpr const char* kCanary = "canary";

template <typename Change>
void refused(const char* name, FailureReason reason, Change change) {
    DownloadRequest request;
    request.url = kGoodUrl;
    change(request);
    QTest::newRow(name) << request << static_cast<int>(reason);
}

void refusedUrl(const char* name, FailureReason reason, const std::string& url) {
    refused(name, reason, [&](DownloadRequest& request) { request.url = url; });
}

void refusedHeader(const char* name, const std::string& line) {
    refused(name, FailureReason::HeaderRefused, [&](DownloadRequest& request) { request.headers = {line}; });
}

void redirectedTo(const char* name, const std::string& location) {
    QTest::newRow(name) << HostileCase{always(wholeReply("302 Found", "", {{"Location", location}})), Policy,
                                       HostileCase::Then::Stops, HostileCase::OnDisk::Nothing};
}

bool hasCanary(const ServerRequest& request) {
    return std::any_of(request.headers.begin(), request.headers.end(), [](const auto& field) {
        return field.second.find(kCanary) != std::string::npos || field.first == "Authorization";
    });
}

} // namespace

class HostileRequestsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusedAtOnce_data() {
        using enum FailureReason;
        QTest::addColumn<DownloadRequest>("request");
        QTest::addColumn<int>("reason");
        for (const char* url : {"file:///etc/passwd", "ftp://127.0.0.1/x", "data:text/plain,x", "javascript:alert(1)",
                                "smb://127.0.0.1/x", "FILE:/etc/passwd"})
            refusedUrl(qPrintable(QStringLiteral("row 1: %1").arg(QLatin1String(url))), SchemeRefused, url);
        refusedUrl("row 2: line end in the URL", UrlInvalid, std::string(kGoodUrl) + "\r\nX: y");
        refused("row 1: a file that a person named", SchemeRefused, [](auto& r) {
            r.givenByPerson = true;
            r.url = "file:///etc/passwd";
        });
        refused("row 2: line end in the path of an ftp link", UrlInvalid, [](auto& r) {
            r.givenByPerson = true;
            r.url = "ftp://127.0.0.1:9/x%0d%0aDELE y";
        });
        refusedUrl("row 2: NUL in the URL", UrlInvalid, std::string("http://127.0.0.1:9/a\0b", 22));
        refusedHeader("row 2: line end in a header", "X-A: b\r\nX-C: d");
        refusedHeader("row 2: line end in a cookie", "Cookie: a=b\nX-C: d");
        refusedHeader("row 2: NUL in a header", std::string("X-A: b\0c", 8));
        refused("row 2: line end in the user agent", HeaderRefused, [](auto& r) { r.userAgent = "a\r\nX: y"; });
        refused("row 2: line end in the referer", HeaderRefused, [](auto& r) { r.referer = "http://a/\r\nX: y"; });
        refusedUrl("row 3: backslash in the authority", UrlInvalid, "http://good.example\\@evil.example/");
        refusedUrl("row 3: semicolon in the authority", UrlInvalid, "http://good.example;@evil.example/");
        refusedUrl("row 6: a URL of more than 64 KiB", UrlInvalid, kGoodUrl + std::string(65 * 1024, 'x'));
        for (const char* name : {"Host", "Content-Length", "Transfer-Encoding", "Range", "If-Range", "Connection"})
            refusedHeader(qPrintable(QStringLiteral("row 10: %1").arg(QLatin1String(name))), std::string(name) + ": 1");
    }
    void refusedAtOnce() {
        QFETCH(DownloadRequest, request);
        QFETCH(int, reason);
        EngineHarness harness;
        harness.start();
        request.directory = harness.directory();
        harness.add(request);
        QVERIFY(harness.waitForRefusal());
        const Failure& failure = harness.refusal()->failure;
        QCOMPARE(static_cast<int>(failure.reason), reason);
        QVERIFY(failureInfo(failure.reason).category == Policy);
        QVERIFY(!failureInfo(failure.reason).keepsBytes);
        QVERIFY(harness.records().empty());
        QVERIFY(harness.files().empty());
    }

    void row_data() {
        QTest::addColumn<HostileCase>("hostile");
        redirectedTo("row 1: redirected to a file", "file:///etc/passwd");
        redirectedTo("row 1: redirected to ftp", "ftp://127.0.0.1/x");
        redirectedTo("row 1: redirected to javascript", "javascript:alert(1)");
        redirectedTo("row 2: redirected by a link with a control byte", "/a\tb\x01");
        redirectedTo("row 3: redirected to an unclear host", "http://good.example\\@evil.example/");
        redirectedTo("row 24: redirected to itself", "/file.bin");
        QTest::newRow("row 24: 21 hops") << HostileCase{redirectChain(21, serveFile(hostileBody())), Policy,
                                                        HostileCase::Then::Stops, HostileCase::OnDisk::Nothing};
        QTest::newRow("row 24: 20 hops") << HostileCase{redirectChain(20, serveFile(hostileBody()))};
    }
    void row() {
        QFETCH(HostileCase, hostile);
        const std::string wrong = runHostile(hostile);
        QVERIFY2(wrong.empty(), wrong.c_str());
    }

    void proxies_data() {
        QTest::addColumn<bool>("asked");
        QTest::newRow("row 20: a proxy that wants a login") << true;
        QTest::newRow("row 20: a proxy that only the environment names") << false;
    }
    void proxies() {
        QFETCH(bool, asked);
        ScriptedServer proxy(always(wholeReply("407 Proxy Authentication Required", "who?")));
        ScriptedServer server(serveFile(hostileBody()));
        qputenv("http_proxy", QByteArray::fromStdString(proxy.url("")));
        EngineHarness harness;
        harness.start();
        DownloadRequest request = harness.request(server.url("/file.bin"));
        if (asked)
            request.proxy = proxy.url("");
        harness.add(request);
        QVERIFY2(harness.waitForEnd(), harness.history().c_str());
        qunsetenv("http_proxy");
        QCOMPARE(proxy.requests().empty(), !asked);
        QCOMPARE(server.requests().empty(), asked);
        if (!asked)
            return;
        const FailureInfo& info = failureInfo(harness.record().failure.reason);
        QVERIFY(info.category == Denied);
        QVERIFY(info.retry == RetryRule::UserDecides);
        QVERIFY(harness.files().empty());
    }

    // The name, the number and the text of one address are one server: Host says what was connected to.
    void canonicalHosts_data() {
        QTest::addColumn<QByteArray>("host");
        QTest::newRow("row 4: hexadecimal address") << QByteArray("0x7f.1");
        QTest::newRow("row 4: decimal address") << QByteArray("2130706433");
        QTest::newRow("row 4: octal address") << QByteArray("0177.0.0.1");
        QTest::newRow("row 4: trailing dot") << QByteArray("127.0.0.1.");
        QTest::newRow("row 4: full-width digits") << QByteArray("１２７.0.0.1");
        QTest::newRow("row 3: credentials before the host") << QByteArray("bank.example:pw@127.0.0.1");
    }
    void canonicalHosts() {
        QFETCH(QByteArray, host);
        ScriptedServer server(serveFile(hostileBody()));
        EngineHarness harness;
        harness.start();
        const std::string port = std::to_string(server.port());
        harness.add("http://" + host.toStdString() + ":" + port + "/file.bin");
        QVERIFY2(harness.waitForEnd(), harness.history().c_str());
        QVERIFY(harness.record().state == State::Complete);
        QCOMPARE(harness.record().request.url, "http://127.0.0.1:" + port + "/file.bin");
        for (const ServerRequest& request : server.requests())
            QCOMPARE(request.header("Host").value_or(""), "127.0.0.1:" + port);
    }

    void manyLinks_data() {
        QTest::addColumn<int>("lines");
        QTest::newRow("row 6: far more lines than links are taken") << 50'000;
    }
    void manyLinks() {
        QFETCH(int, lines);
        std::string text;
        for (int i = 0; i < lines; ++i)
            text += "http://a.org/" + std::to_string(i) + "\n";
        const LinksFound found = findLinksInText(text);
        QCOMPARE(found.links.size(), std::size_t{10'000});
        QCOMPARE(found.dropped, static_cast<std::size_t>(lines) - found.links.size());
    }

    void sameNameTwice_data() {
        QTest::addColumn<QByteArray>("second");
        QTest::addColumn<bool>("inTheList");
        QTest::addColumn<bool>("same");
        QTest::newRow("row 9: the same link again") << QByteArray("/a/file.bin") << true << true;
        QTest::newRow("row 9: the same link in one breath") << QByteArray("/a/file.bin") << false << true;
        QTest::newRow("row 9: two links, one name") << QByteArray("/b/file.bin") << false << false;
    }
    // One writer per part file: the second download gets a name of its own, or is the first one.
    void sameNameTwice() {
        QFETCH(QByteArray, second);
        QFETCH(bool, inTheList);
        QFETCH(bool, same);
        ScriptedServer server(serveFile(hostileBody()));
        EngineHarness harness;
        harness.start();
        harness.engine().add({harness.request(server.url("/a/file.bin"))}, !inTheList);
        if (inTheList)
            QVERIFY(harness.waitForState(State::Paused));
        harness.add(server.url(second.toStdString()));
        const std::vector<std::string> one{"file.bin"};
        const std::vector<std::string> two{"file (1).bin", "file.bin"};
        const auto allComplete = [&] {
            return harness.records().size() == (same ? 1 : 2) &&
                   std::all_of(harness.records().begin(), harness.records().end(),
                               [](const auto& entry) { return entry.second.state == State::Complete; });
        };
        QVERIFY2(harness.waitUntil(allComplete), harness.history().c_str());
        QCOMPARE(harness.files(), same ? one : two);
        for (const std::string& name : harness.files())
            QVERIFY(harness.file(name) == hostileBody().bytes());
    }

    void checksumTexts_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("taken");
        const QByteArray hex(64, 'a');
        QTest::newRow("row 12: right") << "sha-256=" + hex << true;
        QTest::newRow("row 12: a digit short") << "sha-256=" + hex.chopped(1) << false;
        QTest::newRow("row 12: a digit long") << "sha-256=" + hex + "a" << false;
        QTest::newRow("row 12: no hex") << "sha-256=" + hex.chopped(1) + "g" << false;
        QTest::newRow("row 12: SHA-1's length") << "sha-256=" + hex.first(40) << false;
        QTest::newRow("row 12: unknown algorithm") << QByteArray("crc32=abcdabcd") << false;
        QTest::newRow("row 12: weak, but taken") << "md5=" + hex.first(32) << true;
    }
    void checksumTexts() {
        QFETCH(QByteArray, text);
        QFETCH(bool, taken);
        const auto checksum = parseChecksum(text.toStdString());
        QCOMPARE(checksum.has_value(), taken);
        if (!taken)
            QVERIFY(failureInfo(checksum.error().reason).category == Policy);
        else
            QCOMPARE(digestInfo(checksum->algorithm).weak, text.startsWith("md5"));
    }

    void secretsStayHome_data() {
        QTest::addColumn<QByteArray>("status");
        for (const char* status : {"301 Moved", "302 Found", "303 See Other", "307 Temporary", "308 Permanent"})
            QTest::newRow(qPrintable(QStringLiteral("row 26: %1").arg(QLatin1String(status)))) << QByteArray(status);
    }
    void secretsStayHome() {
        QFETCH(QByteArray, status);
        ScriptedServer other(serveFile({24 * 1024 * 1024, 8}));
        ScriptedServer first(always(wholeReply(status.toStdString(), "", {{"Location", other.url("/there")}})));
        EngineHarness harness;
        harness.start();
        DownloadRequest request = harness.request(first.url("/file.bin"));
        request.headers = {std::string("X-Api-Key: ") + kCanary, std::string("Cookie: id=") + kCanary};
        request.user = kCanary;
        request.password = kCanary;
        request.referer = std::string("http://shop.example/") + kCanary + "?id=" + kCanary;
        harness.add(request);
        QVERIFY2(harness.waitForEnd(), harness.history().c_str());
        QVERIFY(harness.record().state == State::Complete);
        QVERIFY(hasCanary(first.requests().front()));
        QVERIFY(other.requests().size() > 1);
        for (const ServerRequest& asked : other.requests())
            QVERIFY(!hasCanary(asked));
    }

    void redirectedNames_data() {
        QTest::addColumn<QByteArray>("disposition");
        QTest::addColumn<QByteArray>("given");
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("row 27: the first link names it") << QByteArray() << QByteArray() << QByteArray("report.pdf");
        QTest::newRow("row 27: the server's own word counts more")
            << QByteArray("attachment; filename=other.pdf") << QByteArray() << QByteArray("other.pdf");
        QTest::newRow("row 27: the person's word counts most")
            << QByteArray("attachment; filename=other.pdf") << QByteArray("mine.pdf") << QByteArray("mine.pdf");
    }
    void redirectedNames() {
        QFETCH(QByteArray, disposition);
        QFETCH(QByteArray, given);
        QFETCH(QByteArray, name);
        const std::string file = wholeReply(
            "200 OK", "abc", {{"Content-Disposition", disposition.isEmpty() ? "inline" : disposition.toStdString()}});
        const std::string away = wholeReply("302 Found", "", {{"Location", "/evil.desktop"}});
        ScriptedServer server(route({{"/report.pdf", always(away)}, {"/evil.desktop", always(file)}}));
        EngineHarness harness;
        harness.start();
        DownloadRequest request = harness.request(server.url("/report.pdf"));
        request.fileName = given.toStdString();
        harness.add(request);
        QVERIFY(harness.waitForState(State::Complete));
        QCOMPARE(harness.files(), std::vector<std::string>{name.toStdString()});
    }
};

INTACT_TEST(HostileRequestsTest)
#include "hostile_requests_test.moc"
