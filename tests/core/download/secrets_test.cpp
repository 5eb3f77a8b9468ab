// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/download/secrets.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace intact;

using Lines = std::vector<std::string>;

class SecretsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyHarmlessValuesAreStored() {
        DownloadRequest request;
        request.headers = {"Accept: */*", "X-Api-Key: s3cret", "cookie: s3cret", "ACCEPT-LANGUAGE: de", "X-Empty:"};
        request.user = "me";
        request.password = "s3cret";
        request.proxy = "http://me:s3cret@proxy:3128";
        const Lines stored = storableHeaders(request);
        QCOMPARE(stored, (Lines{"Accept: */*", "ACCEPT-LANGUAGE: de", "X-Api-Key", "cookie", "X-Empty", "Authorization",
                                "Proxy-Authorization"}));
        DownloadRequest loaded;
        restoreHeaders(loaded, stored);
        QCOMPARE(loaded.headers, (Lines{"Accept: */*", "ACCEPT-LANGUAGE: de"}));
        QCOMPARE(loaded.forgotten, (Lines{"X-Api-Key", "cookie", "X-Empty", "Authorization", "Proxy-Authorization"}));
        QCOMPARE(storableHeaders(loaded), stored);
    }

    void withoutSecretsNothingIsForgotten() {
        DownloadRequest request;
        request.headers = {"Accept: */*"};
        request.user = "anonymous";
        request.proxy = "http://proxy:3128";
        QCOMPARE(storableHeaders(request), request.headers);
        QVERIFY(!missingSecrets(request));
    }

    void logins_data() {
        QTest::addColumn<QByteArray>("proxy");
        QTest::addColumn<QByteArray>("bare");
        const auto row = [](const char* proxy, const char* bare) {
            QTest::newRow(proxy) << QByteArray(proxy) << QByteArray(bare);
        };
        row("", "");
        row("proxy:3128", "proxy:3128");
        row("http://proxy:3128/", "http://proxy:3128/");
        row("http://u:p@proxy:3128", "http://proxy:3128");
        row("u:p@proxy:3128", "proxy:3128");
        row("socks5h://u@proxy:1080", "socks5h://proxy:1080");
        row("http://u:p@q@proxy:3128", "http://proxy:3128");
        row("http://u:p@[::1]:3128/x@y", "http://[::1]:3128/x@y");
    }
    void logins() {
        QFETCH(QByteArray, proxy);
        QFETCH(QByteArray, bare);
        QCOMPARE(withoutLogin(proxy.toStdString()), bare.toStdString());
    }

    void theProgramsOwnProxyIsNoSecretToIt() {
        DownloadRequest request;
        request.proxy = "http://proxy:3128";
        request.forgotten = {"Cookie", "Proxy-Authorization"};
        restoreProxyLogin(request, "http://u:p@other:3128");
        QCOMPARE(request.forgotten, (Lines{"Cookie", "Proxy-Authorization"}));
        restoreProxyLogin(request, "http://u:p@proxy:3128");
        QCOMPARE(request.proxy, std::string("http://u:p@proxy:3128"));
        QCOMPARE(request.forgotten, Lines{"Cookie"});
        DownloadRequest without;
        restoreProxyLogin(without, "http://u:p@proxy:3128");
        QVERIFY(without.proxy.empty());
    }

    void whatIsMissingIsNamed() {
        DownloadRequest request;
        request.forgotten = {"Proxy-Authorization"};
        QVERIFY(missingSecrets(request)->reason == FailureReason::ProxyLoginRequired);
        QCOMPARE(missingSecrets(request)->detail,
                 std::string("Proxy-Authorization was secret and is not kept when the program ends: add the download "
                             "again with it"));
        request.forgotten = {"Cookie", "Proxy-Authorization"};
        QVERIFY(missingSecrets(request)->reason == FailureReason::LoginRequired);
    }
};

INTACT_TEST(SecretsTest)
#include "secrets_test.moc"
