// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/link_header.h"
#include "core/net/reply_head.h"
#include "core/net/url.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace intact;

namespace {

// "target|name=value|name=value target|…"
std::string shown(const std::vector<LinkValue>& links) {
    std::string text;
    for (const LinkValue& link : links) {
        text += (text.empty() ? "" : " ") + link.target;
        for (const auto& [name, value] : link.parameters)
            text.append("|").append(name).append("=").append(value);
    }
    return text;
}

AnnouncedLinks announced(const std::vector<std::string>& lines, const char* asked = "https://a.example/dir/x.iso?k=1") {
    ReplyHead head;
    for (const std::string& line : lines)
        head.addField("Link", line);
    return announcedLinks(head, *Url::parse(asked));
}

std::string mirrorsIn(const std::vector<std::string>& lines, const char* asked = "https://a.example/dir/x.iso?k=1") {
    std::string text;
    for (const std::string& url : announced(lines, asked).mirrors)
        text += (text.empty() ? "" : " ") + url;
    return text;
}

} // namespace

class LinkHeaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linksAreRead_data() {
        QTest::addColumn<std::string>("field");
        QTest::addColumn<std::string>("expected");
        const auto row = [](const char* name, const char* field, const char* expected) {
            QTest::newRow(name) << std::string(field) << std::string(expected);
        };
        row("RFC 6249", "<http://www2.example.com/example.ext>; rel=duplicate; pri=1; pref; geo=gb; depth=1",
            "http://www2.example.com/example.ext|rel=duplicate|pri=1|pref=|geo=gb|depth=1");
        row("two of them", "<a>; rel=duplicate, <b>;rel=\"duplicate\"", "a|rel=duplicate b|rel=duplicate");
        row("a comma in a target and in a text", "<a,b;c>; title=\"x, y; z\"; rel=next",
            "a,b;c|title=x, y; z|rel=next");
        row("escapes", "<a>; title=\"say \\\"x\\\\\"", "a|title=say \"x\\");
        row("blanks everywhere", " \t< a > ;  REL \t=  duplicate \t, <b>", "a|rel=duplicate b");
        row("the first of a name counts", "<a>; rel=next; rel=duplicate", "a|rel=next");
        row("empty members", ",, <a>;rel=x ,,<b> ,", "a|rel=x b");
        row("empty parameters", "<a>;;;rel=x;", "a|rel=x");
        row("nothing", "", "");
        std::string many;
        std::string most;
        for (int i = 0; i < 40; ++i) {
            many += ";p" + std::to_string(i);
            most += i < 32 ? "|p" + std::to_string(i) + "=" : "";
        }
        row("more parameters than anybody needs", ("<a>" + many).c_str(), ("a" + most).c_str());
        row("no brackets", "http://a.example/; rel=duplicate", "");
        row("no end of the target", "<http://a.example/; rel=duplicate", "");
        row("no end of a text", "<a>; rel=\"duplicate", "");
        row("an escape at the end", "<a>; rel=\"x\\", "");
        row("what comes before a mistake counts", "<a>; rel=x, b, <c>", "a|rel=x");
        row("something behind the target", "<a> b; rel=x, <c>", "");
        row("a quote in a token", "<a>; rel=x\"y\", <c>", "");
        row("no text", "<>; rel=duplicate", "|rel=duplicate");
    }
    void linksAreRead() {
        QFETCH(std::string, field);
        QTEST(shown(parseLinkHeader(field)), "expected");
    }

    void oneRelMayNameSeveral() {
        const auto isDuplicate = [](const char* field) {
            return parseLinkHeader(field).at(0).isOf("duplicate");
        };
        QVERIFY(isDuplicate("<a>; rel=Duplicate"));
        QVERIFY(isDuplicate("<a>; rel=\"next  duplicate\""));
        QVERIFY(!isDuplicate("<a>; rel=\"duplicates\""));
        QVERIFY(!isDuplicate("<a>; rel=\"http://a.example/duplicate\""));
        QVERIFY(!isDuplicate("<a>; rev=duplicate"));
        QVERIFY(!isDuplicate("<a>"));
    }

    void mirrors_data() {
        QTest::addColumn<std::vector<std::string>>("lines");
        QTest::addColumn<std::string>("expected");
        using Lines = std::vector<std::string>;
        const auto row = [](const char* name, Lines lines, const char* expected) {
            QTest::newRow(name) << std::move(lines) << std::string(expected);
        };
        row("by priority, then in order",
            {"<https://c.example/x>; rel=duplicate; pri=2, <https://b.example/x>; rel=duplicate; pri=1",
             "<https://d.example/x>; rel=duplicate, <https://e.example/x>; rel=duplicate; pri=1"},
            "https://b.example/x https://e.example/x https://c.example/x https://d.example/x");
        row("a priority that is none",
            {"<https://b.example/>; rel=duplicate; pri=0, <https://c.example/>; "
             "rel=duplicate; pri=-5, <https://d.example/>; rel=duplicate; pri=9999999999999"},
            "https://b.example/ https://c.example/ https://d.example/");
        row("relative", {"</other/x.iso>; rel=duplicate"}, "https://a.example/other/x.iso");
        row("of another kind", {"<https://b.example/>; rel=next"}, "");
        row("the file itself", {"<x.iso?k=1>; rel=duplicate"}, "");
        row("twice", {"<https://b.example/>; rel=duplicate, <https://b.example/#top>; rel=duplicate"},
            "https://b.example/");
        row("no encryption", {"<http://b.example/>; rel=duplicate"}, "");
        row("other schemes",
            {"<ftp://b.example/x>; rel=duplicate, <file:///etc/passwd>; rel=duplicate, "
             "<javascript:x>; rel=duplicate"},
            "");
        row("with a login", {"<https://me:secret@b.example/>; rel=duplicate"}, "");
        row("no host", {"<https:///x>; rel=duplicate"}, "");
    }
    void mirrors() {
        QFETCH(std::vector<std::string>, lines);
        QTEST(mirrorsIn(lines), "expected");
    }

    void withoutEncryptionBothAreTaken() {
        QCOMPARE(mirrorsIn({"<http://b.example/>; rel=duplicate, <https://c.example/>; rel=duplicate"},
                           "http://a.example/x"),
                 std::string("http://b.example/ https://c.example/"));
    }

    void theyAreFew() {
        std::string many;
        for (int i = 0; i < 500; ++i)
            many += "<https://m" + std::to_string(i) + ".example/x>; rel=duplicate,";
        QCOMPARE(parseLinkHeader(many).size(), kMostLinks);
        QCOMPARE(announced({many}).mirrors.size(), kMostAnnouncedMirrors);
        QVERIFY(announced(std::vector<std::string>(kMostLinks, "<https://b.example/>; rel=next")).mirrors.empty());
        std::vector<std::string> late(kMostLinks, "<https://b.example/>; rel=next");
        late.emplace_back("<https://b.example/>; rel=duplicate");
        QVERIFY(announced(late).mirrors.empty());
    }

    void theMetalink() {
        const auto metalink = [](const std::string& line) {
            return announced({line}).metalink;
        };
        const std::string type = "; rel=describedby; type=\"application/metalink4+xml\"";
        QCOMPARE(metalink("<x.iso.meta4>" + type), std::string("https://a.example/dir/x.iso.meta4"));
        QCOMPARE(metalink("<https://a.example/m>" + type + ", <https://a.example/n>" + type),
                 std::string("https://a.example/m"));
        QCOMPARE(metalink("<https://b.example/m>" + type), std::string());
        QCOMPARE(metalink("<http://a.example/m>" + type), std::string());
        QCOMPARE(metalink("<m>; rel=describedby"), std::string());
        QCOMPARE(metalink("<m>; rel=describedby; type=\"text/html\""), std::string());
        QCOMPARE(metalink("<m>; rel=next; type=\"application/metalink4+xml\""), std::string());
    }
};

INTACT_TEST(LinkHeaderTest)
#include "link_header_test.moc"
