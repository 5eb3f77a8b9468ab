// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/offered_text.h"

#include "tests/support/test_registry.h"

#include <QMimeData>
#include <QTest>

using namespace intact;
using namespace intact::ui;

class OfferedTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aClipboardWithoutOwnerOffersNothing() { QVERIFY(findLinks(offeredText(nullptr)).links.empty()); }

    void everyKindIsTakenAsItIs() {
        QMimeData mime;
        mime.setData(QStringLiteral("text/uri-list"), "https://a.example/1\r\n");
        mime.setData(QStringLiteral("text/x-moz-url"), QByteArray("h\0", 2));
        mime.setData(QStringLiteral("_NETSCAPE_URL"), "https://a.example/2\nTitle");
        mime.setHtml(QStringLiteral("<a href=\"https://a.example/3\">ä</a>"));
        mime.setText(QStringLiteral("https://a.example/4"));
        const OfferedText offered = offeredText(&mime);
        QCOMPARE(offered.uriList, std::string("https://a.example/1\r\n"));
        QCOMPARE(offered.mozUrl, std::string("h\0", 2));
        QCOMPARE(offered.netscapeUrl, std::string("https://a.example/2\nTitle"));
        QVERIFY(offered.html.find("\xC3\xA4</a>") != std::string::npos);
        QCOMPARE(offered.plain, std::string("https://a.example/4"));
    }

    void onlyLinksAreTaken_data() {
        QTest::addColumn<QByteArray>("uriList");
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QByteArray>("plain");
        QTest::newRow("row 7: the list counts before the text")
            << QByteArray("https://a.example/1\r\n") << QByteArray() << QByteArray("https://a.example/2");
        QTest::newRow("row 7: a local file beside a link")
            << QByteArray("file:///etc/passwd\r\nhttps://a.example/1\r\n") << QByteArray() << QByteArray();
        QTest::newRow("row 7: a local file in the list, a link in the text")
            << QByteArray("file:///etc/passwd\r\n") << QByteArray() << QByteArray("https://a.example/1");
        QTest::newRow("row 7: a page with a script and a link")
            << QByteArray() << QByteArray("<script src=\"javascript:x\"></script><a href=\"https://a.example/1\">x</a>")
            << QByteArray("x");
    }
    void onlyLinksAreTaken() {
        QFETCH(QByteArray, uriList);
        QFETCH(QByteArray, html);
        QFETCH(QByteArray, plain);
        QMimeData mime;
        mime.setData(QStringLiteral("application/x-kde4-urilist"), "https://a.example/promised");
        mime.setData(QStringLiteral("application/octet-stream"), "https://a.example/bytes");
        if (!uriList.isEmpty())
            mime.setData(QStringLiteral("text/uri-list"), uriList);
        if (!html.isEmpty())
            mime.setHtml(QString::fromUtf8(html));
        if (!plain.isEmpty())
            mime.setText(QString::fromUtf8(plain));
        const LinksFound found = findLinks(offeredText(&mime));
        QCOMPARE(found.links.size(), std::size_t{1});
        QCOMPARE(found.links.front().url, std::string("https://a.example/1"));
    }
};

INTACT_TEST(OfferedTextTest)
#include "offered_text_test.moc"
