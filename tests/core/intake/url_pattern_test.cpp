// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/url_pattern.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <limits>

using namespace intact;

class UrlPatternTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void patterns_data() {
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<qint64>("count");
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("last");
        const auto row = [](const char* url, qint64 count, const char* first, const char* last) {
            QTest::newRow(url) << QByteArray(url) << count << QByteArray(first) << QByteArray(last);
        };
        row("http://a/img[001-120].jpg", 120, "http://a/img001.jpg", "http://a/img120.jpg");
        row("http://a/[1-12]", 12, "http://a/1", "http://a/12");
        row("http://a/[01-9]", 9, "http://a/01", "http://a/09");
        row("http://a/[0-100]", 101, "http://a/0", "http://a/100");
        row("http://a/[1-99:3]", 33, "http://a/1", "http://a/97");
        row("http://a/[a-f]", 6, "http://a/a", "http://a/f");
        row("http://a/[A-Z:5]", 6, "http://a/A", "http://a/Z");
        row("http://a/{a,b}", 2, "http://a/a", "http://a/b");
        row("http://a/x.iso{,.sig}", 2, "http://a/x.iso", "http://a/x.iso.sig");
        row("http://a/[1-2]/{x,y,z}", 6, "http://a/1/x", "http://a/2/z");
        row("http://a/x?page=[1-3]", 3, "http://a/x?page=1", "http://a/x?page=3");
        row("http://a?page=[1-3]", 3, "http://a?page=1", "http://a?page=3");
        row("http://[::1]:80/[1-3]", 3, "http://[::1]:80/1", "http://[::1]:80/3");
        row("http://a/[x][1-2]", 2, "http://a/[x]1", "http://a/[x]2");
        row("http://a/[[1-2]", 2, "http://a/[1", "http://a/[2");
        row("http://a/{a,{b,c}", 2, "http://a/{a,b", "http://a/{a,c");
        row("http://a/{a,b}}", 2, "http://a/a}", "http://a/b}");
        row("http://a/[1-999999999999999999]", 999'999'999'999'999'999, "http://a/1", "http://a/999999999999999999");
        row("http://a/[1-999999999999999999][1-999999999999999999]", std::numeric_limits<qint64>::max(), "http://a/11",
            nullptr);
    }

    void patterns() {
        QFETCH(QByteArray, url);
        QFETCH(qint64, count);
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, last);
        const auto pattern = UrlPattern::find(url.toStdString());
        QVERIFY(pattern);
        QCOMPARE(static_cast<qint64>(pattern->count()), count);
        QCOMPARE(QByteArray::fromStdString(pattern->at(0)), first);
        if (!last.isNull())
            QCOMPARE(QByteArray::fromStdString(pattern->at(count - 1)), last);
    }

    void plainTextIsNoPattern_data() {
        QTest::addColumn<QByteArray>("url");
        for (const char* url : {"http://a/x",
                                "http://[::1]/x",
                                "http://[1-3]/x",
                                "http://[fe80::1-2]:80",
                                "http://u:[1-3]@a/",
                                "http://a/[]",
                                "http://a/[1]",
                                "http://a/[x]",
                                "http://a/[1-]",
                                "http://a/[-3]",
                                "http://a/[3-1]",
                                "http://a/[5-5]",
                                "http://a/[1-3:0]",
                                "http://a/[1-3:]",
                                "http://a/[1-3:-1]",
                                "http://a/[1-3:x]",
                                "http://a/[1-3",
                                "http://a/1-3]",
                                "http://a/[a-F]",
                                "http://a/[a-3]",
                                "http://a/[aa-bb]",
                                "http://a/[ 1-3]",
                                "http://a/{a}",
                                "http://a/{}",
                                "http://a/{a,b",
                                "http://a/{a,b]",
                                "http://a/[1-2}",
                                "http://a/[1-9999999999999999999]",
                                "http://a/[--]",
                                "http://a/%5B1-3%5D",
                                "",
                                "[1-3]",
                                "://[1-3]"}) {
            QTest::newRow(url) << QByteArray(url);
        }
    }

    void plainTextIsNoPattern() {
        QFETCH(QByteArray, url);
        QVERIFY(!UrlPattern::find(url.toStdString()));
    }

    void theLastBracketChangesFastest() {
        const auto pattern = UrlPattern::find("http://a/[1-2]{x,y}");
        QStringList all;
        for (std::int64_t index = 0; index < pattern->count(); ++index)
            all << QString::fromStdString(pattern->at(index)).mid(9);
        QCOMPARE(all.join(QLatin1Char(' ')), QStringLiteral("1x 1y 2x 2y"));
    }

    void expandingKeepsTheLoginAndStopsAtTheLimit() {
        Link link;
        link.url = "http://a/[00001-10005]";
        link.user = "me";
        link.password = "secret";
        const LinksFound found = expanded(link, *UrlPattern::find(link.url));
        QCOMPARE(found.links.size(), LinksFound::kMaxLinks);
        QCOMPARE(found.dropped, std::size_t{5});
        QCOMPARE(found.links.back().url, std::string("http://a/10000"));
        QCOMPARE(found.links.back().user, std::string("me"));
        QCOMPARE(found.links.back().password, std::string("secret"));
    }

    void expandingGivesEachLinkOnce() {
        Link link;
        link.url = "ftp://a/{x,x,y}";
        const LinksFound found = expanded(link, *UrlPattern::find(link.url));
        QCOMPARE(found.links.size(), std::size_t{2});
        QCOMPARE(found.links.back().url, std::string("ftp://a/y"));
    }

    void manyBracketsTakeNoTime() {
        std::string url = "http://a/";
        for (int i = 0; i < 6000; ++i)
            url += "{a,b}[";
        const auto pattern = UrlPattern::find(url);
        QVERIFY(pattern);
        QCOMPARE(pattern->count(), std::numeric_limits<std::int64_t>::max());
        QVERIFY(pattern->at(1).ends_with("b["));
    }
};

INTACT_TEST(UrlPatternTest)
#include "url_pattern_test.moc"
