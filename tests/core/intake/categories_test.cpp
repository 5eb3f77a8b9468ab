// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/categories.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace intact;

namespace {

using Rules = std::vector<std::string>;

Category category(std::int64_t id, Rules types, Rules hosts = {}, Rules patterns = {}) {
    return {{id}, "category " + std::to_string(id), {}, std::move(types), std::move(hosts), std::move(patterns)};
}

std::string repeated(std::string_view text, std::size_t times) {
    std::string all;
    for (std::size_t i = 0; i < times; ++i)
        all += text;
    return all;
}

} // namespace

class CategoriesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstThatFits_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("url");
        QTest::addColumn<int>("expected"); // 0: none
        const auto row = [](const char* what, const char* name, const char* url, int expected) {
            QTest::newRow(what) << QString::fromLatin1(name) << QString::fromLatin1(url) << expected;
        };
        row("by type", "paper.PDF", "https://a.example/x", 1);
        row("by a type of two parts", "x.tar.gz", "https://a.example/x", 2);
        row("not by a part of one", "x.gz", "https://a.example/x", 0);
        row("a name that is only a type", ".pdf", "https://a.example/x", 0);
        row("the type must stand behind a dot", "xpdf", "https://a.example/x", 0);
        row("by server", "x", "https://media.example/x", 3);
        row("by server, whatever the case and port", "x", "http://Media.EXAMPLE:8080/x", 3);
        row("by subdomain", "x", "ftp://a.b.media.example/x", 3);
        row("not by another server with that end", "x", "https://socialmedia.example/x", 0);
        row("the server is not looked for in the path", "x", "https://a.example/media.example", 0);
        row("type and server", "x.iso", "https://isos.example/x", 4);
        row("type on another server", "x.iso", "https://a.example/x", 0);
        row("the order decides", "x.pdf", "https://media.example/x", 1);
        row("by a pattern of the name", "Holiday 2026.jpg", "https://a.example/x", 5);
        row("by a pattern of the link", "x", "https://a.example/work/2026/x?y", 5);
        row("no link at all", "x", "nonsense", 0);
        row("nothing", "", "", 0);
    }
    void theFirstThatFits() {
        const std::vector<Category> categories{category(9, {}),
                                               category(1, {"pdf"}),
                                               category(2, {"tar.gz"}),
                                               category(3, {}, {"media.example"}),
                                               category(4, {"iso"}, {"isos.example"}),
                                               category(5, {}, {}, {"holiday*", "*://a.example/work/*"})};
        QFETCH(QString, name);
        QFETCH(QString, url);
        QFETCH(int, expected);
        const auto found = categoryFor(name.toStdString(), url.toStdString(), categories);
        QCOMPARE(found ? static_cast<int>(found->value) : 0, expected);
    }

    void aLinkWithoutANameSuggestsOne() {
        const std::vector<Category> categories{category(1, {"pdf"})};
        QVERIFY(categoryForLink("", "https://a.example/d/a%20b.pdf?x", categories).has_value());
        QVERIFY(!categoryForLink("b.iso", "https://a.example/d/a.pdf", categories).has_value());
    }

    void patterns_data() {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("fits");
        const auto row = [](const char* pattern, const char* text, bool fits) {
            QTest::addRow("%s against %s", pattern, text)
                << QString::fromLatin1(pattern) << QString::fromLatin1(text) << fits;
        };
        row("abc", "ABC", true);
        row("abc", "abcd", false);
        row("*", "", true);
        row("**", "x", true);
        row("a*", "a", true);
        row("*a", "ba", true);
        row("a*a", "a", false);
        row("a*b*c", "a-b-b-c", true);
        row("a*b*c", "a-c-b", false);
        row("*ab", "aab", true);
        row("*aab", "aaab", true);
        row("a?c", "abc", false);
        row("a[b]*", "a[b]c", true);
        row("", "", true);
        row("", "a", false);
    }
    void patterns() {
        QFETCH(QString, pattern);
        QFETCH(QString, text);
        QTEST(matchesPattern(pattern.toStdString(), text.toStdString()), "fits");
    }

    // Would never end if there were a way back from every star.
    void hostilePatternsEnd() {
        const std::string text(8192, 'a');
        QVERIFY(!matchesPattern(repeated("*a", 99) + "*b", text));
        QVERIFY(!matchesPattern(repeated("*aaaa", 39) + "*b*", text));
        QVERIFY(matchesPattern(repeated("a*", 100), text));
    }

    void rulesAreBroughtIntoOneForm() {
        const auto checked = checkCategories({{{},
                                               "  Work ",
                                               " Sub/Folder// ",
                                               {"*.PDF", ".pdf", " ", "Tar.GZ"},
                                               {"https://Example.org/x", "*.b.example"},
                                               {" *a* "}}});
        QVERIFY(checked.has_value());
        QCOMPARE(checked->front(),
                 (Category{{}, "Work", "Sub/Folder", {"pdf", "tar.gz"}, {"example.org", "b.example"}, {"*a*"}}));
        QCOMPARE(*checkCategories(*checked), *checked);
    }

    void whatCannotBeOneIsRefused_data() {
        QTest::addColumn<std::vector<Category>>("categories");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char* name, const std::vector<Category>& categories, const char* problem) {
            QTest::newRow(name) << categories << QString::fromLatin1(problem);
        };
        const auto named = [](const std::string& name) {
            return Category{{}, name, {}, {}, {}, {}};
        };
        const auto inFolder = [](const std::string& folder) {
            return Category{{}, "a", folder, {}, {}, {}};
        };
        row("no name", {named(" ")}, "no name");
        row("a long name", {named(std::string(121, 'x'))}, "too long");
        row("a name of two lines", {named("a\nb")}, "control");
        row("the same name", {named("Video"), named("video")}, "another one");
        row("a folder outside", {inFolder("a/../../b")}, "leads out");
        row("a folder above", {inFolder("..")}, "leads out");
        row("a folder that is none", {inFolder(std::string("/a\0b", 4))}, "cannot be one");
        row("a server that is none", {category(1, {}, {"a b"})}, "no server");
        row("a type of dots", {category(1, {"*.*"})}, "no file type");
        row("a long pattern", {category(1, {}, {}, {std::string(201, 'x')})}, "no pattern");
        row("too many categories", std::vector<Category>(101, named("a")), "100");
    }
    void whatCannotBeOneIsRefused() {
        QFETCH(const std::vector<Category>, categories);
        QFETCH(QString, problem);
        const auto checked = checkCategories(categories);
        QCOMPARE(checked.has_value(), problem.isEmpty());
        if (!checked) {
            QCOMPARE(checked.error().reason, FailureReason::CategoryInvalid);
            QVERIFY2(QString::fromStdString(checked.error().detail).contains(problem), checked.error().detail.c_str());
        }
    }

    void rulesOfOneKindAreCounted() {
        Rules types;
        for (int number = 0; number < 201; ++number)
            types.push_back("t" + std::to_string(number));
        QVERIFY(!checkCategories({category(1, types)}));
        types.pop_back();
        QVERIFY(checkCategories({category(1, types)}).has_value());
    }

    void foldersAreAbsoluteOrInTheDownloadFolder() {
        Category one = category(1, {});
        QCOMPARE(folderOf(one, "/d"), std::string("/d"));
        one.folder = "Video/New";
        QCOMPARE(folderOf(one, "/d"), std::string("/d/Video/New"));
        QCOMPARE(folderOf(one, "/"), std::string("/Video/New"));
        one.folder = "/elsewhere";
        QCOMPARE(folderOf(one, "/d"), std::string("/elsewhere"));
    }

    void onlyWhatIsCertainToBeThereIsBuiltUpon() {
        Category one = category(1, {});
        QVERIFY(!folderToMake(one, "/d"));
        one.folder = "Video/New";
        QCOMPARE(folderToMake(one, "/d"), std::optional(FolderToMake{"/d", "Video/New"}));
        one.folder = "/media/disk/Video";
        QCOMPARE(folderToMake(one, "/d"), std::optional(FolderToMake{"/media/disk", "Video"}));
        one.folder = "/Video";
        QCOMPARE(folderToMake(one, "/d"), std::optional(FolderToMake{"/", "Video"}));
        one.folder = "/";
        QVERIFY(!folderToMake(one, "/d"));
    }

    void theUsualOnesAreInOrderAndForceNoFolder() {
        std::vector<Category> usual = usualCategories();
        QCOMPARE(usual.size(), std::size_t{6});
        QCOMPARE(*checkCategories(usual), usual); // as they would be stored
        for (const Category& one : usual) {
            QVERIFY(one.folder.empty());
            QVERIFY(!one.types.empty());
        }
        std::int64_t number = 0;
        for (Category& one : usual)
            one.id = {++number};
        QCOMPARE(categoryFor("film.mkv", "https://a.example/film.mkv", usual), std::optional(CategoryId{4}));
        QCOMPARE(categoryFor("x.tar.zst", "https://a.example/x", usual), std::optional(CategoryId{2}));
    }
};

INTACT_TEST(CategoriesTest)
#include "categories_test.moc"
