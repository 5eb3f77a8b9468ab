// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/web_page.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace intact;

class WebPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void names_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("says");
        const auto row = [](const char* name, NameSays says) {
            QTest::newRow(name) << name << static_cast<int>(says);
        };
        row("", NameSays::Nothing);
        row("file", NameSays::Nothing);
        row("a.iso", NameSays::File);
        row("A.ISO", NameSays::File);
        row("a.tar.gz", NameSays::File);
        row("http://h.zip/", NameSays::Nothing);
        row("http://h/a.zip?id=1.html", NameSays::File);
        row("http://h/get?file=a.zip", NameSays::Nothing);
        row("http://h/a.zip#page.html", NameSays::File);
        row("http://h/d.zip/page", NameSays::Nothing);
        row("page.html", NameSays::Page);
        row("http://h/x.php", NameSays::Page);
        row("release-1.2", NameSays::Nothing);
        row("a.", NameSays::Nothing);
    }
    void names() {
        QFETCH(QString, name);
        QFETCH(int, says);
        QCOMPARE(static_cast<int>(whatNameSays(name.toStdString())), says);
    }

    void pages_data() {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("disposition");
        QTest::addColumn<bool>("expected");
        QTest::newRow("html") << "text/html"
                              << "" << true;
        QTest::newRow("with charset") << "Text/HTML; charset=utf-8"
                                      << "" << true;
        QTest::newRow("xhtml") << "application/xhtml+xml"
                               << "" << true;
        QTest::newRow("inline") << "text/html"
                                << "inline" << true;
        QTest::newRow("attachment") << "text/html"
                                    << "Attachment; filename=a.iso" << false;
        QTest::newRow("plain") << "text/plain"
                               << "" << false;
        QTest::newRow("begins alike") << "text/htmlish"
                                      << "" << false;
        QTest::newRow("none") << ""
                              << "" << false;
    }
    void pages() {
        QFETCH(QString, type);
        QFETCH(QString, disposition);
        QFETCH(bool, expected);
        ReplyHead head;
        head.status = 200;
        if (!type.isEmpty())
            head.addField("Content-Type", type.toStdString());
        if (!disposition.isEmpty())
            head.addField("Content-Disposition", disposition.toStdString());
        QCOMPARE(isWebPage(head), expected);
    }
};

INTACT_TEST(WebPageTest)
#include "web_page_test.moc"
