// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/file_origin.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace intact;

class FileOriginTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlySchemeAndHostAreTold_data() {
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("told");
        const auto row = [](const char* link, const char* told) {
            QTest::newRow(link) << QString::fromLatin1(link) << QString::fromLatin1(told);
        };
        row("https://example.org/a/b.iso?key=secret#part", "https://example.org");
        row("https://user:secret@Example.org:8443/b.iso", "https://example.org");
        row("http://[::1]:8080/b", "http://[::1]");
        row("sftp://host/~/b", "sftp://host");
        row("", "");
        row("no link", "");
        row("file:///etc/passwd", "");
    }

    void onlySchemeAndHostAreTold() {
        QFETCH(QString, link);
        QFETCH(QString, told);
        DownloadRequest request;
        request.url = link.toStdString();
        QCOMPARE(originOf(request), (FileOrigin{told.toStdString(), {}}));
        request.referer = request.url;
        QCOMPARE(originOf(request).referrer, told.toStdString());
    }
};

INTACT_TEST(FileOriginTest)
#include "file_origin_test.moc"
