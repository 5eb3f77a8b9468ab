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
        const auto next = first->redirected(location.toStdString());
        VERIFY_OK(next);
        QCOMPARE(carriesSecret(next->httpRequest()), secret);
    }

    void refererKeepsOnlyItsOriginElsewhere() {
        const auto next = RequestTarget::from(secretRequest())->redirected("http://two.example/");
        QCOMPARE(next->httpRequest().referer, std::string("http://shop.example:80/"));
    }

    void downgradeIsRefused() {
        DownloadRequest request;
        request.url = "https://one.example/file";
        VERIFY_FAILS(RequestTarget::from(request)->redirected("http://one.example/file"),
                     FailureReason::RedirectInsecure);
    }

    void otherSchemesAreRefused() {
        const auto first = RequestTarget::from(secretRequest());
        VERIFY_FAILS(first->redirected("file:///etc/passwd"), FailureReason::SchemeRefused);
        VERIFY_FAILS(first->redirected("ftp://one.example/"), FailureReason::SchemeRefused);
    }

    void twentyHopsAreTheMost() {
        auto target = *RequestTarget::from(secretRequest());
        for (int hop = 0; hop < 20; ++hop) {
            const auto next = target.redirected("/hop");
            VERIFY_OK(next);
            target = *next;
        }
        VERIFY_FAILS(target.redirected("/hop"), FailureReason::RedirectLoop);
    }
};

INTACT_TEST(RedirectTest)
#include "redirect_test.moc"
