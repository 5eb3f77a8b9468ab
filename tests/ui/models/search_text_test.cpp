// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/search_text.h"

#include "tests/support/test_registry.h"

#include <QTest>

using namespace intact::ui;

class SearchTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void finds_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("found");
        const auto row = [](const char* name, const char* typed, const char* text, bool found) {
            QTest::newRow(name) << QString::fromUtf8(typed) << QString::fromUtf8(text) << found;
        };
        row("nothing typed", "", "a.iso", true);
        row("in the middle", "ian-1", "debian-12.iso", true);
        row("not there", "ubuntu", "debian-12.iso", false);
        row("small finds large", "iso", "DEBIAN.ISO", true);
        row("large finds small", "DEB", "debian.iso", true);
        row("longer than the text", "debian.iso.part", "debian.iso", false);
        row("spaces around it", "  deb ", "debian.iso", true);
        row("space within", "a b", "xa by", true);
        row("plain finds accent", "ubung", "Übung.pdf", true);
        row("accent finds plain", "übung", "Ubung.pdf", true);
        row("accent in two pieces", "übung",
            "U\xCC\x88"
            "bung.pdf",
            true);
        row("a letter of its own", "duong", "Đường.txt", false);
        row("accents upon accents", "uong", "Đường.txt", true);
        row("Cyrillic", "МОСК", "москва.zip", true);
        row("Greek", "ΑΘΗΝΑ", "αθήνα.jpg", true);
        row("no voicing mark", "か", "が.txt", false);
        row("Korean", "한", "한국.txt", true);
        row("a part of a syllable", "하", "한국.txt", false);
        row("outside the first plane", "😀", "a😀b", true);
    }

    void finds() {
        QFETCH(QString, typed);
        QFETCH(QString, text);
        QFETCH(bool, found);
        const SearchText sought(typed);
        QCOMPARE(sought.isIn(text), found);
        QCOMPARE(sought.isInUtf8(text.toUtf8()), found);
    }

    void moreLettersNarrow() {
        const SearchText earlier(QStringLiteral("deb"));
        QVERIFY(SearchText(QStringLiteral("DEBI")).narrows(earlier));
        QVERIFY(SearchText(QStringLiteral("xdeb")).narrows(earlier));
        QVERIFY(SearchText(QStringLiteral("deb")).narrows(SearchText()));
        QVERIFY(!SearchText(QStringLiteral("de")).narrows(earlier));
        QVERIFY(!SearchText(QStringLiteral("dxeb")).narrows(earlier));
    }
};

INTACT_TEST(SearchTextTest)
#include "search_text_test.moc"
