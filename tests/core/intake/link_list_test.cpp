// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/link_list.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <ctime>

using namespace intact;

namespace {

constexpr const char* kMd5 = "d41d8cd98f00b204e9800998ecf8427e";

/// "url=md5+mirror url …"
QByteArray shown(const LinksFound& found) {
    QByteArrayList list;
    for (const Link& link : found.links) {
        std::string text = link.url + (link.expected ? "=" + link.expected->hex().substr(0, 4) : "");
        for (const std::string& mirror : link.mirrors)
            text += "+" + mirror;
        list << QByteArray::fromStdString(text);
    }
    return list.join(' ');
}

} // namespace

class LinkListTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void files_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("links");
        QTest::addColumn<int>("wrong");
        QTest::addColumn<int>("first");
        const auto row = [](const char* name, const QByteArray& content, const char* links, int wrong = 0,
                            int first = 0) {
            QTest::newRow(name) << content << QByteArray(links) << wrong << first;
        };
        const QByteArray md5(kMd5);
        row("empty", "", "");
        row("lines", "http://a/1\nhttps://a/2\r\nftp://a/3", "http://a/1 https://a/2 ftp://a/3");
        row("comments and blanks", "# http://a/0\n\n   \n  # more\n http://a/1 \n", "http://a/1");
        row("mark", "\xEF\xBB\xBFhttp://a/1\n", "http://a/1");
        row("checksum", "http://a/1 md5=" + md5, "http://a/1=d41d");
        row("mirrors", "http://a/1\thttp://b/1\tmd5=" + md5, "http://a/1=d41d+http://b/1");
        row("twice", "http://a/1\nhttp://a/1 md5=" + md5, "http://a/1=d41d");
        row("prose", "get http://a/1 and http://a/2.\n", "http://a/1 http://a/2");
        row("no link", "hello\nhttp://a/1\nworld", "http://a/1", 2, 1);
        row("link with a word behind", "http://a/1 later", "http://a/1");
        row("bad checksum", "http://a/0\nhttp://a/1 md5=12", "http://a/0 http://a/1", 1, 2);
        row("other schemes", "file:///etc/passwd\njavascript:x", "", 2, 1);
        row("page", "<!DOCTYPE html><base href=\"http://a/\"><a href=\"x\">X</a>", "http://a/x");
        row("page leads to no ftp", " <html><a href=\"ftp://a/x\">X</a>", "");
        row("login", "http://me:pw@a/1", "http://a/1");
    }

    void files() {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, links);
        QFETCH(int, wrong);
        QFETCH(int, first);
        const LinkFile file = linksOfFile(content.toStdString());
        QCOMPARE(shown(file.found), links);
        QCOMPARE(file.wrongLines, static_cast<std::size_t>(wrong));
        QCOMPARE(file.firstWrong.value_or(0), static_cast<std::size_t>(first));
    }

    void aMillionLinesAreCounted() {
        std::string text;
        for (int i = 0; i < 200'000; ++i)
            text += "http://a/" + std::to_string(i) + "\n";
        const std::clock_t before = std::clock();
        const LinkFile file = linksOfFile(text);
        QCOMPARE(file.found.links.size(), LinksFound::kMaxLinks);
        QCOMPARE(file.found.dropped, std::size_t{190'000});
        QVERIFY2(std::clock() - before < 20 * CLOCKS_PER_SEC, "quadratic?");
    }
};

INTACT_TEST(LinkListTest)
#include "link_list_test.moc"
