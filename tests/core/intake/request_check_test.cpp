// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/request_check.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace intact;

Q_DECLARE_METATYPE(intact::DownloadRequest)

namespace {

DownloadRequest good() {
    DownloadRequest request;
    request.url = "https://example.org/x.iso";
    request.directory = "/tmp";
    return request;
}

template <typename Change>
DownloadRequest with(Change change) {
    DownloadRequest request = good();
    change(request);
    return request;
}

} // namespace

class RequestCheckTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aGoodRequestStaysAsItIs() {
        DownloadRequest request = good();
        request.fileName = "Größe (1).iso";
        request.headers = {"X-Api-Key: 1", "Cookie: a=b"};
        request.userAgent = "agent/1.0";
        request.referer = "https://example.org/page?x=y";
        request.proxy = "socks5h://127.0.0.1:9050";
        const Result<DownloadRequest> checked = checkRequest(request);
        QVERIFY(checked.has_value());
        QCOMPARE(*checked, request);
    }

    void piecesFitTheSize() {
        DownloadRequest request = good();
        request.pieces = PieceDigests{DigestAlgorithm::Md5, 1000, std::vector<std::uint8_t>(48)};
        for (const auto& [size, fits] : std::vector<std::pair<std::optional<std::int64_t>, bool>>{
                 {std::nullopt, false}, {2000, false}, {2001, true}, {3000, true}, {3001, false}, {-1, false}}) {
            request.expectedSize = size;
            QCOMPARE(checkRequest(request)->pieces.has_value(), fits);
        }
        request.expectedSize = 0;
        request.pieces->pieceBytes = 0;
        QVERIFY(!checkRequest(request)->pieces);
    }

    void credentialsMoveOutOfTheUrl() {
        DownloadRequest request = good();
        request.url = " http://me:p%40ss@Example.org:80/x#top ";
        const Result<DownloadRequest> checked = checkRequest(request);
        QVERIFY(checked.has_value());
        QCOMPARE(checked->url, std::string("http://example.org/x"));
        QCOMPARE(checked->user, std::string("me"));
        QCOMPARE(checked->password, std::string("p@ss"));
        request.user = "other";
        request.password = "secret";
        QCOMPARE(checkRequest(request)->user, std::string("other"));
        QCOMPARE(checkRequest(request)->password, std::string("secret"));
    }

    void mirrorsAreLinksWithoutALogin() {
        DownloadRequest request = good();
        request.mirrors = {"HTTP://Mirror.example:80/x#top", "http://mirror.example/x", request.url,
                           "https://b.example/x"};
        const auto checked = checkRequest(request);
        QVERIFY(checked.has_value());
        QCOMPARE(checked->mirrors, (std::vector<std::string>{"http://mirror.example/x", "https://b.example/x"}));
        for (const char* wrong : {"ftp://b.example/x", "b.example/x", "http://me:secret@b.example/x", ""}) {
            request.mirrors = {wrong};
            QVERIFY2(!checkRequest(request), wrong);
            QVERIFY(checkRequest(request).error().message().find("secret") == std::string::npos);
        }
        request.mirrors.assign(101, "http://b.example/x");
        QVERIFY2(!checkRequest(request), "more than 100");
    }

    void onlyAPersonGivesFileLinks() {
        for (const char* url : {"ftp://example.org/x", "ftps://example.org/x", "sftp://example.org/x"}) {
            DownloadRequest request = with([url](auto& r) { r.url = url; });
            QVERIFY(checkRequest(request).error().reason == FailureReason::SchemeRefused);
            request.givenByPerson = true;
            const Result<DownloadRequest> checked = checkRequest(request);
            QVERIFY(checked && checked->givenByPerson);
            QVERIFY(checkRequest(*checked)); // once let in it stays
        }
        QVERIFY(!checkRequest(with([](auto& r) { r.givenByPerson = true; }))->givenByPerson);
        QVERIFY(!checkRequest(with([](auto& r) { r.givenByPerson = true, r.url = "file:///etc/passwd"; })));
    }

    void theRefererLosesItsSecrets() {
        DownloadRequest request = good();
        request.referer = "http://me:pw@example.org/page#part";
        QCOMPARE(checkRequest(request)->referer, std::string("http://example.org/page"));
    }

    void segmentsStayInTheirLimits() {
        QCOMPARE(checkRequest(with([](auto& r) { r.segments = 0; }))->segments, 1);
        QCOMPARE(checkRequest(with([](auto& r) { r.segments = 99; }))->segments, 32);
        QCOMPARE(checkRequest(with([](auto& r) { r.maxRetries = -1; }))->maxRetries, 0);
    }

    void badRequestsAreRefused_data() {
        QTest::addColumn<DownloadRequest>("request");
        QTest::addColumn<int>("reason");
        const auto row = [](const char* name, FailureReason reason, auto change) {
            QTest::newRow(name) << with(change) << static_cast<int>(reason);
        };
        using enum FailureReason;
        row("no url", UrlInvalid, [](auto& r) { r.url = ""; });
        row("ftp", SchemeRefused, [](auto& r) { r.url = "ftp://example.org/x"; });
        row("file", SchemeRefused, [](auto& r) { r.url = "file:///etc/passwd"; });
        row("no scheme", UrlInvalid, [](auto& r) { r.url = "example.org/x"; });
        row("line end in url", UrlInvalid, [](auto& r) { r.url = "http://example.org/x\r\ny"; });
        row("host header", HeaderRefused, [](auto& r) { r.headers = {"Host: x"}; });
        row("range header", HeaderRefused, [](auto& r) { r.headers = {"A: b", "range: bytes=0-1"}; });
        row("no header", HeaderRefused, [](auto& r) { r.headers = {"nonsense"}; });
        row("split header", HeaderRefused, [](auto& r) { r.headers = {"A: b\r\nC: d"}; });
        row("too many headers", HeaderRefused, [](auto& r) { r.headers.assign(65, "A: b"); });
        row("agent", HeaderRefused, [](auto& r) { r.userAgent = "a\nb"; });
        row("referer", HeaderRefused, [](auto& r) { r.referer = "http://a/\r\nX: y"; });
        row("referer no link", HeaderRefused, [](auto& r) { r.referer = "file:///x"; });
        row("user", HeaderRefused, [](auto& r) { r.user = "a:b"; });
        row("password", HeaderRefused, [](auto& r) { r.password = "a\nb"; });
        row("proxy scheme", SchemeRefused, [](auto& r) { r.proxy = "file:///x"; });
        row("proxy", UrlInvalid, [](auto& r) { r.proxy = "http://a b"; });
        row("proxy line end", UrlInvalid, [](auto& r) {
            r.proxy = "http://a\r\n"
                      "b";
        });
        row("no folder", DirectoryMissing, [](auto& r) { r.directory = ""; });
        row("relative folder", DirectoryMissing, [](auto& r) { r.directory = "tmp"; });
        row("folder with NUL", NameInvalid, [](auto& r) { r.directory = std::string("/tmp\0x", 6); });
        row("up", NameInvalid, [](auto& r) { r.fileName = "../x"; });
        row("path", NameInvalid, [](auto& r) { r.fileName = "a/b"; });
        row("absolute", NameInvalid, [](auto& r) { r.fileName = "/x"; });
        row("dot", NameInvalid, [](auto& r) { r.fileName = "."; });
        row("dots", NameInvalid, [](auto& r) { r.fileName = ".."; });
        row("line end in name", NameInvalid, [](auto& r) { r.fileName = "a\nb"; });
        row("NUL in name", NameInvalid, [](auto& r) { r.fileName = std::string("a\0b", 3); });
        row("bad UTF-8", NameInvalid, [](auto& r) { r.fileName = "a\xFF"; });
        row("long name", NameTooLong, [](auto& r) { r.fileName = std::string(256, 'a'); });
    }

    void badRequestsAreRefused() {
        QFETCH(DownloadRequest, request);
        QFETCH(int, reason);
        const Result<DownloadRequest> checked = checkRequest(request);
        QVERIFY(!checked);
        QCOMPARE(static_cast<int>(checked.error().reason), reason);
    }
};

INTACT_TEST(RequestCheckTest)
#include "request_check_test.moc"
