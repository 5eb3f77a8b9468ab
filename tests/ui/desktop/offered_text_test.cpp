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
};

INTACT_TEST(OfferedTextTest)
#include "offered_text_test.moc"
