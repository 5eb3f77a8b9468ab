// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/dropped_file.h"
#include "core/intake/request_change.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace intact;

namespace {

DownloadRequest sample() {
    DownloadRequest request;
    request.url = "http://a.org/x";
    request.directory = "/d";
    request.forgotten = {"Cookie", "Authorization", "Proxy-Authorization"};
    return request;
}

} // namespace

class RequestChangeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsGivenAgainIsForgottenNoMore_data() {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("password");
        QTest::addColumn<QByteArray>("proxy");
        QTest::addColumn<QByteArray>("forgotten");
        QTest::newRow("nothing") << QByteArray() << QByteArray() << QByteArray()
                                 << QByteArray("Cookie Authorization Proxy-Authorization");
        QTest::newRow("header") << QByteArray("cookie: a=1") << QByteArray() << QByteArray()
                                << QByteArray("Authorization Proxy-Authorization");
        QTest::newRow("another header") << QByteArray("Cookie2: a=1") << QByteArray() << QByteArray()
                                        << QByteArray("Cookie Authorization Proxy-Authorization");
        QTest::newRow("password") << QByteArray() << QByteArray("pw") << QByteArray()
                                  << QByteArray("Cookie Proxy-Authorization");
        QTest::newRow("proxy") << QByteArray() << QByteArray() << QByteArray("http://u:p@p.org:1")
                               << QByteArray("Cookie Authorization");
    }

    void whatIsGivenAgainIsForgottenNoMore() {
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, password);
        QFETCH(QByteArray, proxy);
        QFETCH(QByteArray, forgotten);
        DownloadRequest wanted = sample();
        if (!header.isEmpty())
            wanted.headers = {header.toStdString()};
        wanted.password = password.toStdString();
        wanted.proxy = proxy.toStdString();
        const auto changed = withOptions(sample(), wanted);
        QVERIFY(changed);
        QByteArrayList names;
        for (const std::string& name : changed->forgotten)
            names << QByteArray::fromStdString(name);
        QCOMPARE(names.join(' '), forgotten);
    }

    void theLinkStaysAndTheRestIsChecked() {
        DownloadRequest wanted = sample();
        wanted.url = "file:///etc/passwd";
        wanted.segments = 99;
        QCOMPARE(withOptions(sample(), wanted)->url, std::string("http://a.org/x"));
        QCOMPARE(withOptions(sample(), wanted)->segments, 32);
        wanted.headers = {"Range: bytes=0-"};
        QVERIFY(!withOptions(sample(), wanted));
    }

    void anotherChecksumIsThePersons() {
        DownloadRequest listed = sample();
        listed.expected = *parseChecksum("md5=d41d8cd98f00b204e9800998ecf8427e");
        listed.expectedSource = ChecksumSource::Metalink;
        listed.expectedSize = 5;
        listed.pieces = PieceDigests{DigestAlgorithm::Md5, 8, std::vector<std::uint8_t>(16)};
        QVERIFY(withOptions(listed, listed)->expectedSource == ChecksumSource::Metalink);
        DownloadRequest wanted = listed;
        wanted.pieces.reset(); // the window does not know them
        QVERIFY(withOptions(listed, wanted)->pieces == listed.pieces);
        wanted.expected = *parseChecksum("md5=00000000000000000000000000000000");
        QVERIFY(withOptions(listed, wanted)->expectedSource == ChecksumSource::Given);
        QVERIFY(!withOptions(listed, wanted)->pieces);
    }

    void whatNeedsNewConnections() {
        const auto needs = [](auto change) {
            DownloadRequest after = sample();
            change(after);
            return needsNewConnections(sample(), after);
        };
        QVERIFY(!needs([](DownloadRequest&) {}));
        QVERIFY(!needs([](DownloadRequest& request) { request.rateLimit = 1; }));
        QVERIFY(!needs([](DownloadRequest& request) { request.segments = 1; }));
        QVERIFY(!needs([](DownloadRequest& request) { request.fileName = "y"; }));
        QVERIFY(!needs([](DownloadRequest& request) { request.filing.tags = {"a"}; }));
        QVERIFY(needs([](DownloadRequest& request) { request.headers = {"A: b"}; }));
        QVERIFY(needs([](DownloadRequest& request) { request.password = "p"; }));
        QVERIFY(needs([](DownloadRequest& request) { request.proxy = "http://p:1"; }));
        QVERIFY(needs([](DownloadRequest& request) { request.mirrors = {"http://m/x"}; }));
        QVERIFY(needs([](DownloadRequest& request) { request.directory = "/e"; }));
        QVERIFY(needs([](DownloadRequest& request) { request.expected = Checksum{}; }));
    }

    void droppedFilesByTheirNames() {
        QCOMPARE(droppedFile("links.txt"), DroppedFile::Links);
        QCOMPARE(droppedFile("/a/b/Page.HTM"), DroppedFile::Links);
        QCOMPARE(droppedFile("list.json"), DroppedFile::DownloadList);
        QCOMPARE(droppedFile("x.iso.aria2"), DroppedFile::ForeignPart);
        QCOMPARE(droppedFile("x.crdownload"), DroppedFile::ForeignPart);
        for (const char* name : {"", ".txt", "/a/.txt", "/a.txt/b", "x.iso", "txt", "x.txt.gz", "x.part2"})
            QVERIFY2(droppedFile(name) == DroppedFile::Other, name);
    }
};

INTACT_TEST(RequestChangeTest)
#include "request_change_test.moc"
