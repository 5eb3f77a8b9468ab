// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/new_link.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace intact;

class NewLinkTest : public QObject {
    Q_OBJECT

private:
    static DownloadRequest before() {
        DownloadRequest request;
        request.url = "https://example.org/file.iso?token=old";
        request.directory = "/downloads";
        request.fileName = "mine.iso";
        request.segments = 4;
        request.headers = {"Cookie: secret"};
        request.referer = "https://example.org/page";
        request.user = "me";
        request.password = "pass";
        return request;
    }

private Q_SLOTS:
    void theSameOriginKeepsEverything() {
        const auto changed = withNewLink(before(), "https://EXAMPLE.org:443/file.iso?token=new");
        QVERIFY(changed);
        DownloadRequest expected = before();
        expected.url = changed->url;
        QVERIFY(*changed == expected);
        QVERIFY(changed->url.ends_with("?token=new"));
    }

    void anotherOriginGetsNoSecrets_data() {
        QTest::addColumn<QString>("url");
        QTest::newRow("host") << "https://evil.example/file.iso";
        QTest::newRow("port") << "https://example.org:8443/file.iso";
        QTest::newRow("scheme") << "http://example.org/file.iso";
    }
    void anotherOriginGetsNoSecrets() {
        QFETCH(QString, url);
        const auto changed = withNewLink(before(), url.toStdString());
        QVERIFY(changed);
        QVERIFY(changed->headers.empty() && changed->referer.empty());
        QVERIFY(changed->user.empty() && changed->password.empty());
        QCOMPARE(changed->fileName, std::string("mine.iso"));
        QCOMPARE(changed->segments, 4);
    }

    void credentialsInTheLinkWin() {
        const auto changed = withNewLink(before(), "https://you:word@example.org/file.iso");
        QVERIFY(changed);
        QCOMPARE(changed->user, std::string("you"));
        QCOMPARE(changed->password, std::string("word"));
        QVERIFY(changed->url.find("word") == std::string::npos);
    }

    void whatIsNoLinkIsRefused() {
        QVERIFY(withNewLink(before(), "ftp://example.org/file").error().reason == FailureReason::SchemeRefused);
        DownloadRequest file = before();
        file.url = "sftp://example.org/file";
        file.givenByPerson = true;
        QVERIFY(withNewLink(file, "ftp://example.org/file"));
        QVERIFY(!withNewLink(before(), "nonsense"));
        QVERIFY(!withNewLink(before(), ""));
    }
};

INTACT_TEST(NewLinkTest)
#include "new_link_test.moc"
