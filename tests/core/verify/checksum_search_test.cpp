// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/checksum_list.h"
#include "core/verify/checksum_search.h"
#include "tests/support/check_result.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace intact;

class ChecksumSearchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void placesOfAUrl_data() {
        QTest::addColumn<std::string>("url");
        QTest::addColumn<std::string>("list");
        QTest::addColumn<std::string>("own");
        const auto row = [](const char* url, const char* list, const char* own) {
            QTest::newRow(url) << std::string(url) << std::string(list) << std::string(own);
        };
        row("http://h/a/x.iso", "http://h/a/SHA256SUMS", "http://h/a/x.iso.sha256");
        row("https://H:443/x.iso", "https://h/SHA256SUMS", "https://h/x.iso.sha256");
        row("http://h:8080/a/b%20c.iso", "http://h:8080/a/SHA256SUMS", "http://h:8080/a/b%20c.iso.sha256");
        row("http://h/a/x.iso?mirror=2", "http://h/a/SHA256SUMS", "http://h/a/x.iso.sha256");
        row("http://h/a/x.iso?path=/b/c", "http://h/a/SHA256SUMS", "http://h/a/x.iso.sha256");
        row("http://[::1]:80/x", "http://[::1]/SHA256SUMS", "http://[::1]/x.sha256");
    }
    void placesOfAUrl() {
        QFETCH(std::string, url);
        const auto parsed = Url::parse(url);
        VERIFY_OK(parsed);
        const auto places = checksumPlaces(*parsed);
        QVERIFY(places);
        QTEST(places->url(checksumNames()[0]), "list");
        QTEST(places->url(checksumNames()[3]), "own");
        QCOMPARE(places->fileName, parsed->lastPathSegment());
        QCOMPARE(places->server, parsed->origin().server());
    }

    void nobodyIsAsked_data() {
        QTest::addColumn<std::string>("url");
        for (const char* url : {"ftp://h/a/x.iso", "sftp://h/a/x.iso", "http://h/", "http://h/a/",
                                "http://h/SHA256SUMS", "http://h/x.iso.sha256", "http://h/CHECKSUM",
                                "http://h/x.iso.asc", "http://h/x.iso.SIG", "http://h/x?X-Amz-Signature=1&X-Amz-Date=2",
                                "http://h/x?a=1&Signature=zzz", "http://h/x?token=1", "http://h/x?x-goog-expires=5",
                                "http://h/x?b=2;Expires=5", "http://h/x?v=0123456789abcdef0123456789abcdef"})
            QTest::newRow(url) << std::string(url);
    }
    void nobodyIsAsked() {
        QFETCH(std::string, url);
        const auto parsed = Url::parse(url, Schemes::AndFiles);
        VERIFY_OK(parsed);
        QVERIFY(!checksumPlaces(*parsed));
    }

    // Whoever asks stops at the first strong one.
    void strongNamesComeFirst() {
        bool wasWeak = false;
        for (const ChecksumName& name : checksumNames()) {
            QVERIFY(name.weak || !wasWeak);
            wasWeak = name.weak;
            const auto algorithm = algorithmOfList(name.text);
            QVERIFY(!algorithm || digestInfo(*algorithm).weak == name.weak);
            QCOMPARE(name.isOfOneFile, name.text.starts_with('.'));
        }
        QVERIFY(wasWeak);
    }
};

INTACT_TEST(ChecksumSearchTest)
#include "checksum_search_test.moc"
