// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/url.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace intact;

class UrlTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goodOnes_data() {
        QTest::addColumn<QByteArray>("given");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<int>("port");
        QTest::addColumn<QByteArray>("name");
        const auto row = [](const char* given, const char* text, const char* host, int port, const char* name) {
            QTest::newRow(given) << QByteArray(given) << QByteArray(text) << QByteArray(host) << port
                                 << QByteArray(name);
        };
        row("http://example.org/a.zip", "http://example.org/a.zip", "example.org", 80, "a.zip");
        row(" \thttps://example.org/a.zip\r\n", "https://example.org/a.zip", "example.org", 443, "a.zip");
        row("HTTP://EXAMPLE.org:80/A", "http://example.org/A", "example.org", 80, "A");
        row("https://example.org:8443", "https://example.org:8443/", "example.org", 8443, "");
        row("http://example.org?q=1", "http://example.org/?q=1", "example.org", 80, "");
        row("http://example.org/a/?q=/b", "http://example.org/a/?q=/b", "example.org", 80, "");
        row("http://example.org/a#b/c", "http://example.org/a", "example.org", 80, "a");
        row("http://example.org./x", "http://example.org/x", "example.org", 80, "x");
        row("http://example.org/a b", "http://example.org/a%20b", "example.org", 80, "a b");
        row("http://example.org/ä?ö", "http://example.org/%C3%A4?%C3%B6", "example.org", 80, "ä");
        row("http://example.org/%41%2f%zz", "http://example.org/%41%2f%zz", "example.org", 80, "A/%zz");
        row("http://example.org/a/../b/./c", "http://example.org/b/c", "example.org", 80, "c");
        row("http://example.org/../../x", "http://example.org/x", "example.org", 80, "x");
        row("http://bücher.example/", "http://xn--bcher-kva.example/", "xn--bcher-kva.example", 80, "");
        row("http://аррӏе.com/", "http://xn--80ak6aa92e.com/", "xn--80ak6aa92e.com", 80, "");
        row("http://a．b。c/", "http://a.b.c/", "a.b.c", 80, "");
        row("http://127.0.0.1/", "http://127.0.0.1/", "127.0.0.1", 80, "");
        row("http://0x7f.1/", "http://127.0.0.1/", "127.0.0.1", 80, "");
        row("http://2130706433/", "http://127.0.0.1/", "127.0.0.1", 80, "");
        row("http://0177.0.0.1/", "http://127.0.0.1/", "127.0.0.1", 80, "");
        row("http://127.1./x", "http://127.0.0.1/x", "127.0.0.1", 80, "x");
        row("http://１２７.１/", "http://127.0.0.1/", "127.0.0.1", 80, "");
        row("http://[::1]/", "http://[::1]/", "[::1]", 80, "");
        row("http://[0:0::0001]:99/", "http://[::1]:99/", "[::1]", 99, "");
        row("http://[2001:DB8::A]/", "http://[2001:db8::a]/", "[2001:db8::a]", 80, "");
        row("http://a_b.example/", "http://a_b.example/", "a_b.example", 80, "");
        row("http://example.org/a;b=c,d", "http://example.org/a;b=c,d", "example.org", 80, "a;b=c,d");
        row("http://example.org/@user/x", "http://example.org/@user/x", "example.org", 80, "x");
        row("http://example.org/?u=http://b/", "http://example.org/?u=http://b/", "example.org", 80, "");
    }

    void goodOnes() {
        QFETCH(QByteArray, given);
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, host);
        QFETCH(int, port);
        QFETCH(QByteArray, name);
        const Result<Url> url = Url::parse(given.toStdString());
        QVERIFY2(url.has_value(), given.constData());
        QCOMPARE(QByteArray::fromStdString(url->text()), text);
        QCOMPARE(QByteArray::fromStdString(url->origin().host), host);
        QCOMPARE(url->origin().port, port);
        QCOMPARE(url->origin().scheme, std::string(text.startsWith("https") ? "https" : "http"));
        QCOMPARE(QByteArray::fromStdString(url->lastPathSegment()), name);
        const Result<Url> again = Url::parse(url->text());
        QVERIFY(again && again->text() == url->text() && again->origin() == url->origin());
        QVERIFY(Origin::ofChecked(url->text()) == url->origin());
        QCOMPARE(lastPathSegmentOf(url->text()), url->lastPathSegment());
    }

    void textsThatWereNeverCheckedBreakNothing() {
        for (const char* text :
             {"", "://", "x", "http://", "http://[", "http://h:", "http://h:x/y", "a://b:99999999999/c"})
            QVERIFY2(Origin::ofChecked(text).port >= 0 && lastPathSegmentOf(text).size() < 3, text);
        QCOMPARE(lastPathSegmentOf("http://h/a/b?x/y#z/w"), std::string("b"));
    }

    void badOnes_data() {
        QTest::addColumn<QByteArray>("given");
        QTest::addColumn<int>("reason");
        const auto row = [](const char* given, FailureReason reason = FailureReason::UrlInvalid) {
            QTest::newRow(given) << QByteArray(given) << static_cast<int>(reason);
        };
        for (const char* refused : {"file:///etc/passwd", "ftp://example.org/x", "data:text/html,x",
                                    "javascript:alert(1)", "smb://h/s", "gopher://h/", "magnet:?xt=urn", "mailto:a@b",
                                    "view-source:http://a/", "blob:http://a/", "httpx://a/", "dict://h:1/", "FILE://x"})
            row(refused, FailureReason::SchemeRefused);
        for (const char* invalid : {"",
                                    "   ",
                                    "example.org/x",
                                    "example.org:80/x",
                                    "localhost:8080/x",
                                    "//example.org/x",
                                    "/x",
                                    "http",
                                    "http:",
                                    "http:/",
                                    "http://",
                                    "http:///x",
                                    "http:x",
                                    "http:/x",
                                    "https://?q",
                                    "http://#f",
                                    "http://:80/",
                                    "http://@/",
                                    "http://a b/",
                                    "http://a\\@b/",
                                    "http://a\\b/",
                                    "http://a;b/",
                                    "http://a:b/",
                                    "http://a:0/",
                                    "http://a:65536/",
                                    "http://a:-1/",
                                    "http://a:80x/",
                                    "http://.a/",
                                    "http://a..b/",
                                    "http://a../",
                                    "http://./",
                                    "http://[::1",
                                    "http://[zz]/",
                                    "http://[fe80::1%25eth0]/",
                                    "http://[1.2.3.4]/",
                                    "http://a%00b/",
                                    "http://a%2fb/",
                                    "http://a,b/",
                                    "http://a\nb/",
                                    "http://a/\r\nX: y",
                                    "http://a/\x01",
                                    "http://a/\x7F",
                                    "http://u%0d:p@a/",
                                    "http://a\"b/",
                                    "http://a<b>/",
                                    "http://a|b/",
                                    "http://a^b/",
                                    "://a/",
                                    ":",
                                    "?",
                                    "http//a/"})
            row(invalid);
        QTest::newRow("NUL") << QByteArray("http://a/\0b", 11) << static_cast<int>(FailureReason::UrlInvalid);
        QTest::newRow("long") << QByteArray("http://a/") + QByteArray(65'536, 'x')
                              << static_cast<int>(FailureReason::UrlInvalid);
        QTest::newRow("no UTF-8 host") << QByteArray("http://a\xFF.org/")
                                       << static_cast<int>(FailureReason::UrlInvalid);
        std::string tooLong("http://"); // no name has a part of this length, however it is written
        for (int i = 0; i < 64; ++i)
            tooLong += "ä";
        row((tooLong + ".example/").c_str());
    }

    void badOnes() {
        QFETCH(QByteArray, given);
        QFETCH(int, reason);
        const Result<Url> url = Url::parse(given.toStdString());
        QVERIFY2(!url, url ? url->text().c_str() : "");
        QCOMPARE(static_cast<int>(url.error().reason), reason);
    }

    void credentialsAreTakenOut() {
        const Result<Url> url = Url::parse("https://bank.example%40x:p%3Aw%2F@evil.example/x");
        QVERIFY(url.has_value());
        QCOMPARE(url->text(), std::string("https://evil.example/x"));
        QCOMPARE(url->origin().host, std::string("evil.example"));
        QCOMPARE(url->user(), std::string("bank.example@x"));
        QCOMPARE(url->password(), std::string("p:w/"));
        QCOMPARE(Url::parse("http://me@a/")->user(), std::string("me"));
    }

    void resolve_data() {
        QTest::addColumn<QByteArray>("location");
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char* location, const char* text) {
            QTest::newRow(location) << QByteArray(location) << QByteArray(text);
        };
        row("/x", "http://a.org/x");
        row("x", "http://a.org/b/x");
        row("./x", "http://a.org/b/x");
        row("../x", "http://a.org/x");
        row("../../../x", "http://a.org/x");
        row("?y", "http://a.org/b/c?y");
        row("#f", "http://a.org/b/c?q");
        row("x#f", "http://a.org/b/x");
        row("x y", "http://a.org/b/x%20y");
        row("/ä", "http://a.org/%C3%A4");
        row("/\xE4", "http://a.org/%E4");
        row("//other.org/x", "http://other.org/x");
        row("https://other.org/x", "https://other.org/x");
        row(" https://other.org/x ", "https://other.org/x");
        row("x?u=http://b/", "http://a.org/b/x?u=http://b/");
        row("", "");
        row("ftp://other.org/x", "");
        row("file:///etc/passwd", "");
        row("javascript:x", "");
        row("/a\r\nX: y", "");
        row("http://", "");
        row("//", "");
        row("\\\\other.org\\x", "");
        row("/\\other.org/x", "");
        row("http:x", "");
    }

    void resolve() {
        QFETCH(QByteArray, location);
        QFETCH(QByteArray, text);
        const Result<Url> base = Url::parse("http://me:pw@a.org/b/c?q");
        const Result<Url> url = base->resolve(location.toStdString());
        QCOMPARE(url.has_value(), !text.isEmpty());
        if (url)
            QCOMPARE(QByteArray::fromStdString(url->text()), text);
    }

    void redacted_data() {
        QTest::addColumn<QByteArray>("given");
        QTest::addColumn<QByteArray>("shown");
        const auto row = [](const char* given, const char* shown) {
            QTest::newRow(given) << QByteArray(given) << QByteArray(shown);
        };
        row("http://a.org/x", "http://a.org/x");
        row("http://me:SECRET@a.org/x", "http://a.org/x");
        row("http://me:SECRET@SECRET@a.org/x", "http://a.org/x");
        row("http://a.org/x?token=SECRET&b=SECRET", "http://a.org/x?token=…&b=…");
        row("http://a.org/x?SECRET", "http://a.org/x?…");
        row("http://a.org/x?a=SECRET;b", "http://a.org/x?a=…;…");
        row("http://a.org/x?a=http://u:SECRET@b/", "http://a.org/x?a=…");
        row("http://a.org/x#SECRET", "http://a.org/x");
        row("http://a.org/x?", "http://a.org/x?");
        row("http://me:SECR/ET@a.org/x", "http://a.org/x");
        row("http://me:SECR?ET@a.org/x", "http://a.org/x");
        row("me:SECRET@a.org/x", "a.org/x");
        row("http://a.org/@user/x", "http://a.org/@user/x");
        row("http://a.org:80/@user/x", "http://a.org:80/@user/x");
        row("http://[::1]:80/x", "http://[::1]:80/x");
        row("", "");
        row("a\nb", "a b");
        row("ftp://me:SECRET@h/x", "ftp://h/x");
        row("http:/me:SECRET@h/x", "h/x");
    }

    void redacted() {
        QFETCH(QByteArray, given);
        QFETCH(QByteArray, shown);
        const std::string found = redactedUrl(given.toStdString());
        QCOMPARE(QByteArray::fromStdString(found), shown);
        QVERIFY(found.find("SECRET") == std::string::npos);
    }
};

INTACT_TEST(UrlTest)
#include "url_test.moc"
