// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/links.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <ctime>

using namespace intact;

namespace {

/// "url|title url|title …"
QByteArray shown(const LinksFound& found) {
    QByteArrayList list;
    for (const Link& link : found.links)
        list << QByteArray::fromStdString(link.title.empty() ? link.url : link.url + "|" + link.title);
    return list.join('\n');
}

std::string utf16(const QString& text) {
    return QByteArray(static_cast<const char*>(static_cast<const void*>(text.utf16())), text.size() * 2).toStdString();
}

} // namespace

class LinksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linksInText_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("links");
        const auto row = [](const char* text, const char* links) {
            QTest::newRow(text) << QByteArray(text) << QByteArray(links);
        };
        row("http://a.org/x", "http://a.org/x");
        row("HTTPS://A.org/X", "https://a.org/X");
        row("  http://a.org/x\r\nhttp://a.org/y\n", "http://a.org/x\nhttp://a.org/y");
        row("see http://a.org/x, or http://a.org/y.", "http://a.org/x\nhttp://a.org/y");
        row("(http://a.org/x)", "http://a.org/x");
        row("(see http://a.org/x_(y)).", "http://a.org/x_(y)");
        row("http://a.org/x_(y)", "http://a.org/x_(y)");
        row("<http://a.org/x>", "http://a.org/x");
        row("[t](http://a.org/x)", "http://a.org/x");
        row("wget 'http://a.org/x?a=b&c=d' -O y", "http://a.org/x?a=b&c=d");
        row("\"http://a.org/x\"", "http://a.org/x");
        row("`http://a.org/x`", "http://a.org/x");
        row("“http://a.org/x”", "http://a.org/x");
        row("链接http://a.org/x。好", "http://a.org/x");
        row("http://a.org/é", "http://a.org/%C3%A9");
        row("http://a.org/x http://a.org/x", "http://a.org/x");
        row("http://a.org/x#1 http://a.org/x#2", "http://a.org/x");
        row("http://a.org/x?u=http://b.org/y", "http://a.org/x?u=http://b.org/y");
        row("ahttp://a.org/x", "");
        row("xhttps://a.org", "");
        row("file:///etc/passwd javascript:alert(1) data:x smb://a.org/x", "");
        row("ftp://a.org/x, FTPS://a.org/y or sftp://a.org/z.", "ftp://a.org/x\nftps://a.org/y\nsftp://a.org/z");
        row("ftp.a.org/x xftp://a.org/x ssftp://a.org/x ftpes://a.org/x", "");
        row("ftp://a.org/folder/ sftp://a.org", "");
        row("http://", "");
        row("http:// a.org", "");
        row("http:///x https://?", "");
        row("http://a.org\\@b.org/", "");
        row("http://a;b/", "");
        row("no links at all", "");
        row("", "");
        row("http://a.org/x!!! really?", "http://a.org/x");
        row("http://a.org/x*", "http://a.org/x");
        row("://http://a.org/x", "http://a.org/x");
        row("http://[::1]:8080/x", "http://[::1]:8080/x");
        row("http://a.org/a b", "http://a.org/a");
    }

    void linksInText() {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, links);
        QCOMPARE(shown(findLinksInText(text.toStdString())), links);
    }

    void linksInHtml_data() {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QByteArray>("links");
        const auto row = [](const char* html, const char* links) {
            QTest::newRow(html) << QByteArray(html) << QByteArray(links);
        };
        row("<a href=\"http://a.org/x\">Title</a>", "http://a.org/x|Title");
        row("<A HREF='http://a.org/x'>Title</A>", "http://a.org/x|Title");
        row("<a href=http://a.org/x>Title</a>", "http://a.org/x|Title");
        row("<a\n class=\"b\"\n href = \"http://a.org/x\" target=_blank>T</a>", "http://a.org/x|T");
        row("<a href=\"http://a.org/x?a=1&amp;b=2&copy=3\">T</a>", "http://a.org/x?a=1&b=2&copy=3|T");
        row("<a href=\"http&#58;//a.org/&#x41;\">T</a>", "http://a.org/A|T");
        row("<a href=\"http://a.org/&#0;\">T</a>", "http://a.org/%EF%BF%BD|T");
        row("<a href=\" http://a.org/x \">T</a>", "http://a.org/x|T");
        row("<a href=\"http://a.org/\n x\">T</a>", "http://a.org/%20x|T");
        row("one <a href=\"http://a.org/1\">A</a> two <a href=\"http://a.org/2\">B</a>",
            "http://a.org/1|A\nhttp://a.org/2|B");
        row("<a href=\"http://a.org/x\"><b>Bold</b>\n  and <i>not</i></a>", "http://a.org/x|Bold and not");
        row("<a href=\"http://a.org/x\">R&amp;D &lt;1&gt;</a>", "http://a.org/x|R&D <1>");
        row("<a href=\"http://a.org/x\">http://a.org/x</a>", "http://a.org/x");
        row("<a href=\"http://a.org/x\"><img src=\"http://a.org/i.png\"></a>", "http://a.org/x\nhttp://a.org/i.png");
        row("<img src=\"http://a.org/x\"><a href=\"http://a.org/x\">T</a>", "http://a.org/x|T");
        row("<IMG alt=x SRC='http://a.org/i.png'/><video src=http://a.org/v.mp4></video>",
            "http://a.org/i.png\nhttp://a.org/v.mp4");
        row("<audio controls><source src=\"http://a.org/s.ogg\"></audio><embed src=\"http://a.org/e\">",
            "http://a.org/s.ogg\nhttp://a.org/e");
        row("<map><area href=\"http://a.org/x\"></map>", "http://a.org/x");
        row("<script src=\"http://a.org/x.js\"></script><link href=\"http://a.org/x.css\">", "");
        row("<imgx src=\"http://a.org/i\"><sourcery src=\"http://a.org/i\">", "");
        row("<base href=\"http://a.org/b/c.html\"><a href=\"d.zip\">D</a><a href=\"/e\">E</a><img src=\"../f\">",
            "http://a.org/b/d.zip|D\nhttp://a.org/e|E\nhttp://a.org/f");
        row("<base href=\"http://a.org/b/\"><base href=\"http://evil.org/\"><a href=\"x\">T</a>", "http://a.org/b/x|T");
        row("<base href=\"http://a.org/\"><a href=\"#top\">T</a><a href=\"mailto:a@b\">T</a><a "
            "href=\"//b.org/x\">T</a>",
            "http://b.org/x|T");
        row("<base href=\"file:///etc/\"><a href=\"passwd\">T</a>", "");
        row("<base href=\"http://a.org/\"><a href=\"ftp://b.org/x\">T</a><a href=\"\\\\b.org\\x\">T</a>", "");
        row("<!-- saved from url=(0019)https://a.org/b/c -->\n<a href=\"d\">D</a>", "https://a.org/b/d|D");
        row("<!-- saved from url=(0019 --><a href=\"d\">D</a>", "");
        row("<a title=\">\" href=\"http://a.org/x\">T</a>", "http://a.org/x|T");
        row("<a href=\"http://a.org/1\" href=\"http://a.org/2\">T</a>", "http://a.org/1|T");
        row("<a href=\"/relative\">T</a><a href=\"javascript:x()\">T</a><a href=\"mailto:a@b\">T</a>", "");
        row("<a href=\"ftp://a.org/x\">T</a><a href=\"sftp://a.org/x\">T</a>", ""); // a page is no person
        row("<abbr href=\"http://a.org/x\">T</abbr>", "");
        row("<!-- <a href=\"http://a.org/x\">T</a> -->", "");
        row("<!-- open <a href=\"http://a.org/x\">T</a>", "");
        row("<a href=\"http://a.org/x", "http://a.org/x");
        row("<a href", "");
        row("<a ", "");
        row("<a", "");
        row("<", "");
        row("text only http://a.org/x", "http://a.org/x");
        row("see http://a.org/1 and <a href=\"http://a.org/2\">B</a>, <b>http://a.org/3</b>.",
            "http://a.org/1\nhttp://a.org/2|B\nhttp://a.org/3");
        row("<p>http://a.org/x</p><a href=\"http://a.org/x\">T</a>", "http://a.org/x|T");
        row("<a href=\"http://a.org/x\">http://b.org/shor…</a> http://c.org/y", "http://a.org/x\nhttp://c.org/y");
        row("<a href=\"http://a.org/x\"><img src=\"http://a.org/i\"> http://b.org/</A\n>",
            "http://a.org/x\nhttp://a.org/i");
        row("<script>load('http://a.org/x.js')</script><style>@import 'http://a.org/s'</style>http://a.org/x",
            "http://a.org/x");
        row("<p title=\"http://a.org/t\" data-x='http://a.org/d'>http://a.org/x?a=1&amp;b=2</p>",
            "http://a.org/x?a=1&b=2");
        row("ftp://a.org/x sftp://a.org/x", "");
        row("<img src=\"http://a.org/i.png\">http://a.org/x", "http://a.org/i.png\nhttp://a.org/x");
        row("<<<<p>http://a.org/x", "http://a.org/x");
        row("<a href=\"http://a.org/x\">T", "http://a.org/x|T");
        row("<a href=\"http://a.org/1\">A<a href=\"http://a.org/2\">B", "http://a.org/1|A\nhttp://a.org/2|B");
        row("<a/href=\"http://a.org/x\">T</a>", "http://a.org/x|T");
        row("<a href=\"http://a.org/1\"></a><a href=\"http://a.org/1\">Later</a>", "http://a.org/1|Later");
    }

    void linksInHtml() {
        QFETCH(QByteArray, html);
        QFETCH(QByteArray, links);
        OfferedText offered;
        offered.html = html.toStdString();
        QCOMPARE(shown(findLinks(offered)), links);
    }

    void uriLists() {
        OfferedText offered;
        offered.uriList = "# comment\r\nhttp://a.org/1\r\nfile:///etc/passwd\r\nhttps://a.org/2\r\n";
        QCOMPARE(shown(findLinks(offered)), QByteArray("http://a.org/1\nhttps://a.org/2"));
        offered.uriList = "file:///home/me/x.iso\r\n";
        offered.plain = "file:///home/me/x.iso";
        QVERIFY(findLinks(offered).links.empty());
    }

    void titledUrls() {
        OfferedText offered;
        offered.mozUrl = utf16(QStringLiteral("http://a.org/1\nGrößer 😀"));
        QCOMPARE(shown(findLinks(offered)), QByteArray("http://a.org/1|Größer 😀"));
        offered.mozUrl = "\xFF\xFE" + offered.mozUrl;
        QCOMPARE(shown(findLinks(offered)), QByteArray("http://a.org/1|Größer 😀"));
        offered.mozUrl.clear();
        offered.netscapeUrl = "http://a.org/1\nTitle";
        QCOMPARE(shown(findLinks(offered)), QByteArray("http://a.org/1|Title"));
        offered.netscapeUrl = "http://a.org/1";
        QCOMPARE(shown(findLinks(offered)), QByteArray("http://a.org/1"));
        offered.netscapeUrl = "http://a.org/1\nevil\x1B[31m\ttitle";
        QCOMPARE(shown(findLinks(offered)), QByteArray("http://a.org/1|evil [31m title"));
    }

    /// As a browser offers one dragged link, and a selection.
    void theFirstKindWinsAndTakesTheTitlesOfTheOthers() {
        OfferedText link;
        link.uriList = "http://a.org/1\r\n";
        link.plain = "http://a.org/1";
        link.netscapeUrl = "http://a.org/1\nThe title";
        link.html = "<a href=\"http://a.org/1\">Other</a><a href=\"http://a.org/9\">x</a>";
        QCOMPARE(shown(findLinks(link)), QByteArray("http://a.org/1|The title"));
        OfferedText selection;
        selection.html = "one <a href=\"http://a.org/1\">A</a> two <a href=\"http://a.org/2\">B</a>";
        selection.plain = "one A two B http://a.org/3";
        QCOMPARE(shown(findLinks(selection)), QByteArray("http://a.org/1|A\nhttp://a.org/2|B"));
        selection.html = "<p>one A</p>";
        QCOMPARE(shown(findLinks(selection)), QByteArray("http://a.org/3"));
    }

    void whatIsOnlyEmbeddedSaysSo() {
        OfferedText page;
        page.html = "<a href=\"http://a.org/x\"><img src=\"http://a.org/i.png\"></a><img src=\"http://a.org/x\">";
        const LinksFound both = findLinks(page);
        QCOMPARE(both.links.size(), std::size_t{2});
        QVERIFY(!both.links[0].embedded);
        QVERIFY(both.links[1].embedded);
        page.html = "<img src=\"http://a.org/i.png\">";
        QVERIFY(!findLinks(page).links.front().embedded); // nothing else is meant
        page.plain = "http://a.org/3";
        QCOMPARE(shown(findLinks(page)), QByteArray("http://a.org/3"));
    }

    void htmlInUtf16() {
        OfferedText offered;
        offered.html = utf16(QStringLiteral("<a href=\"http://a.org/1\">Ä</a>"));
        QCOMPARE(shown(findLinks(offered)), QByteArray("http://a.org/1|Ä"));
    }

    void credentialsAreTakenOut() {
        const LinksFound found = findLinksInText("http://me:p%40ss@a.org/x");
        QCOMPARE(found.links.size(), std::size_t{1});
        QCOMPARE(found.links[0], (Link{"http://a.org/x", "me", "p@ss", ""}));
    }

    void theLimitCountsTheRest() {
        std::string text;
        for (int i = 0; i < 10'005; ++i)
            text += "http://a.org/" + std::to_string(i) + "\n";
        const LinksFound found = findLinksInText(text);
        QCOMPARE(found.links.size(), LinksFound::kMaxLinks);
        QCOMPARE(found.dropped, std::size_t{5});
    }

    void hostileTextTakesNoTime_data() {
        QTest::addColumn<QByteArray>("piece");
        for (const char* piece : {"http://", "<a ", "<a/>", "<a href=\"", "<a b='", "<!--", "(((", "http://a/(",
                                  "http://a)))", "&#", "&amp", "://", "<a href=http://a.org/x>", "'http://a'", "<a\t>",
                                  "<img src=x>", "<base href=http://a.org/>", "<a href=x>", "<!-- saved from url=(-->"})
            QTest::newRow(piece) << QByteArray(piece);
    }

    void hostileTextTakesNoTime() {
        QFETCH(QByteArray, piece);
        OfferedText offered;
        offered.html = "<base href=\"http://a.org/\">" + piece.repeated(1'000'000 / piece.size()).toStdString();
        offered.plain = offered.html;
        const std::clock_t before = std::clock(); // of this process: a busy machine does not count
        QVERIFY(findLinks(offered).links.size() <= LinksFound::kMaxLinks);
        QVERIFY2(std::clock() - before < 10 * CLOCKS_PER_SEC, "quadratic?");
    }

    void aLinkThatIsTooLongIsPassedOver() {
        const std::string text = "http://a.org/" + std::string(70'000, 'x') + " http://a.org/y";
        QCOMPARE(shown(findLinksInText(text)), QByteArray("http://a.org/y"));
    }
};

INTACT_TEST(LinksTest)
#include "links_test.moc"
