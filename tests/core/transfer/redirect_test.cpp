// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/redirect.h"
#include "tests/support/check_result.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace intact;

namespace {

DownloadRequest secretRequest() {
    DownloadRequest request;
    request.url = "http://one.example/file";
    request.headers = {"X-Api-Key: canary"};
    request.user = "canary";
    request.password = "canary";
    request.referer = "http://shop.example/basket?id=canary";
    return request;
}

bool carriesSecret(const HttpRequest& request) {
    return !request.headers.empty() || !request.user.empty() || !request.password.empty() ||
           request.referer.find("canary") != std::string::npos;
}

} // namespace

class RedirectTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void secretsStayAtTheirOrigin_data() {
        QTest::addColumn<QString>("location");
        QTest::addColumn<bool>("secret");
        QTest::newRow("same origin") << QStringLiteral("/there") << true;
        QTest::newRow("same origin, port written out") << QStringLiteral("http://one.example:80/there") << true;
        QTest::newRow("other host") << QStringLiteral("http://two.example/there") << false;
        QTest::newRow("other port") << QStringLiteral("http://one.example:8080/there") << false;
        QTest::newRow("other scheme") << QStringLiteral("https://one.example/there") << false;
        QTest::newRow("subdomain") << QStringLiteral("http://a.one.example/there") << false;
    }
    void secretsStayAtTheirOrigin() {
        QFETCH(QString, location);
        QFETCH(bool, secret);
        const auto first = RequestTarget::from(secretRequest());
        VERIFY_OK(first);
        QVERIFY(carriesSecret(first->httpRequest()));
        const auto next = first->redirected(location.toStdString(), {});
        VERIFY_OK(next);
        QCOMPARE(carriesSecret(next->httpRequest()), secret);
    }

    void refererKeepsOnlyItsOriginElsewhere() {
        const auto next = RequestTarget::from(secretRequest())->redirected("http://two.example/", {});
        QCOMPARE(next->httpRequest().referer, std::string("http://shop.example:80/"));
    }

    void downgradeIsRefused() {
        DownloadRequest request;
        request.url = "https://one.example/file";
        VERIFY_FAILS(RequestTarget::from(request)->redirected("http://one.example/file", {}),
                     FailureReason::RedirectInsecure);
    }

    void otherSchemesAreRefused() {
        const auto first = RequestTarget::from(secretRequest());
        VERIFY_FAILS(first->redirected("file:///etc/passwd", {}), FailureReason::SchemeRefused);
        VERIFY_FAILS(first->redirected("ftp://one.example/", {}), FailureReason::SchemeRefused);
    }

    void twentyHopsAreTheMost() {
        auto target = *RequestTarget::from(secretRequest());
        for (int hop = 0; hop < 20; ++hop) {
            const auto next = target.redirected("/hop", {});
            VERIFY_OK(next);
            target = *next;
        }
        VERIFY_FAILS(target.redirected("/hop", {}), FailureReason::RedirectLoop);
    }

    void theChainIsShown() {
        auto circle = *RequestTarget::from(secretRequest());
        auto line = circle;
        for (int hop = 0; hop < 20; ++hop) {
            circle = *circle.redirected(hop % 2 == 0 ? "/b?id=canary" : "/a", {});
            line = *line.redirected("/" + std::to_string(hop), {});
        }
        QCOMPARE(circle.redirected("/a", {}).error().detail,
                 std::string("http://one.example/file → http://one.example/b?id=… → http://one.example/a → "
                             "http://one.example/b?id=…"));
        const std::string shown = line.redirected("/end", {}).error().detail;
        QVERIFY2(shown.starts_with("http://one.example/file → http://one.example/0 → "), shown.c_str());
        QVERIFY2(shown.ends_with(" → … → http://one.example/end"), shown.c_str());
    }

    void backAtItsOriginASecretIsSentAgain() {
        const auto there = RequestTarget::from(secretRequest())->redirected("http://two.example/", {});
        QVERIFY(!carriesSecret(there->httpRequest()));
        QVERIFY(carriesSecret(there->redirected("http://one.example/x", {})->httpRequest()));
    }

    void aLoginInTheLocationIsNotUsed() {
        DownloadRequest request;
        request.url = "http://one.example/file";
        const auto next = RequestTarget::from(request)->redirected("http://canary:canary@two.example/", {});
        VERIFY_OK(next);
        QVERIFY(!carriesSecret(next->httpRequest()));
        QCOMPARE(next->httpRequest().url, std::string("http://two.example/"));
    }

    void fromOutsideNothingLeadsInside_data() {
        QTest::addColumn<QByteArray>("location");
        QTest::addColumn<QByteArray>("answeredBy");
        QTest::addColumn<QByteArray>("proxy");
        QTest::addColumn<bool>("refused");
        QTest::addColumn<bool>("watched");
        const auto row = [](const char* name, const char* location, const char* by, const char* proxy, bool refused,
                            bool watched) {
            QTest::newRow(name) << QByteArray(location) << QByteArray(by) << QByteArray(proxy) << refused << watched;
        };
        row("outside to outside", "http://two.example/", "93.184.216.34", "", false, true);
        row("outside to loopback", "http://127.0.0.1/", "93.184.216.34", "", true, true);
        row("outside to an odd spelling", "http://0x7f.1/", "93.184.216.34", "", true, true);
        row("outside to metadata", "http://169.254.169.254/", "93.184.216.34", "", true, true);
        row("outside to localhost", "http://localhost./", "93.184.216.34", "", true, true);
        row("outside to IPv6", "http://[::1]/", "2a00::1", "", true, true);
        row("inside to loopback", "http://127.0.0.1/", "10.0.0.7", "", false, false);
        row("inside to outside", "http://two.example/", "127.0.0.1", "", false, false);
        row("outside through a proxy inside", "http://127.0.0.1/", "10.0.0.7", "http://10.0.0.7:3128", true, true);
        row("out through a proxy", "http://two.example/", "10.0.0.7", "http://10.0.0.7:3128", false, true);
    }
    void fromOutsideNothingLeadsInside() {
        QFETCH(QByteArray, location);
        QFETCH(QByteArray, answeredBy);
        QFETCH(QByteArray, proxy);
        QFETCH(bool, refused);
        QFETCH(bool, watched);
        DownloadRequest request = secretRequest();
        request.proxy = proxy.toStdString();
        const auto first = RequestTarget::from(request);
        QVERIFY(!first->httpRequest().publicOnly);
        const auto next = first->redirected(location.toStdString(), answeredBy.toStdString());
        if (refused) {
            VERIFY_FAILS(next, FailureReason::AddressRefused);
            return;
        }
        VERIFY_OK(next);
        QCOMPARE(next->httpRequest().publicOnly, watched);
        // What was outside once stays suspicious, whoever answers now.
        const auto further = next->redirected("/x", "127.0.0.1");
        VERIFY_OK(further);
        QCOMPARE(further->httpRequest().publicOnly, watched);
    }

    void eachServerHasItsOwnAccess() {
        DownloadRequest request;
        request.url = "https://one.example/file";
        request.proxy = "https://user:pass@proxy.example:3129";
        HostAccesses accesses;
        accesses["one.example:443"].certificateFile = "/one.pem";
        accesses["two.example:443"].authorityFile = "/two.pem";
        accesses["proxy.example:3129"].authorityFile = "/proxy.pem";
        const auto first = RequestTarget::from(request, accesses);
        QCOMPARE(first->httpRequest().access.certificateFile, std::string("/one.pem"));
        QCOMPARE(first->httpRequest().proxyAccess.authorityFile, std::string("/proxy.pem"));
        const auto next = first->redirected("https://two.example/", {});
        QVERIFY(next->httpRequest().access.certificateFile.empty());
        QCOMPARE(next->httpRequest().access.authorityFile, std::string("/two.pem"));
        QVERIFY(next->redirected("https://one.example:444/", {})->httpRequest().access == HostAccess());
    }
};

INTACT_TEST(RedirectTest)
#include "redirect_test.moc"
