// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/list_commands.h"
#include "app/list_file.h"
#include "core/engine/list_import.h"
#include "core/store/queue_store.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace intact;
using namespace intact::app;

namespace {

DownloadRecord unfinished(const std::string& url) {
    DownloadRecord record;
    record.request.url = url;
    record.request.givenByPerson = true;
    record.request.directory = "/downloads";
    record.request.segments = 3;
    record.request.expected = *parseChecksum("md5=d41d8cd98f00b204e9800998ecf8427e");
    record.request.expectedSource = ChecksumSource::Metalink;
    record.request.expectedSize = std::int64_t{1} << 40;
    record.request.headers = {"Accept: text/plain", "Cookie: canary-1"};
    record.request.user = "me";
    record.request.password = "canary-2";
    record.request.proxy = "http://me:canary-3@proxy:3128";
    record.request.mirrors = {"http://mirror.example/f"};
    record.request.rateLimit = std::int64_t{1} << 60;
    record.request.priority = Priority::Low;
    record.request.startAt = WallTime(std::chrono::seconds(2'000'000'000));
    record.state = State::Paused;
    record.addedAt = WallTime(std::chrono::seconds(1000));
    return record;
}

DownloadRecord complete(const std::string& url, const std::string& name) {
    DownloadRecord record;
    record.request.url = url;
    record.request.givenByPerson = true;
    record.request.directory = "/downloads";
    record.fileName = name;
    record.state = State::Complete;
    record.ledger.total = 5'000'000'000;
    record.finishedAt = WallTime(std::chrono::seconds(2000));
    record.proof = Proof{*parseChecksum("md5=d41d8cd98f00b204e9800998ecf8427e"), ChecksumSource::ChecksumFile,
                         "https://example.org/MD5SUMS"};
    record.signature =
        Signature{SignatureVerdict::UnknownKey, "BED4DB97F434B3CE", "", "https://example.org/MD5SUMS.asc"};
    record.digest = parseChecksumLoosely(std::string(64, 'a')).value();
    return record;
}

// With ' for ".
QByteArray json(const char* text) {
    return QByteArray(text).replace('\'', '"');
}

QByteArray listWith(const QByteArray& download) {
    return json("{'format':'intact-list','version':1,'downloads':[") + download + "]}";
}

void write(const QString& path, const QByteArray& content) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

std::vector<DownloadRecord> stored(const QString& directory) {
    const auto store = QueueStore::open(directory.toStdString());
    const auto records = store ? (*store)->load() : Result<std::vector<DownloadRecord>>();
    return records ? *records : std::vector<DownloadRecord>();
}

} // namespace

class ListFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingButSecretsComesBack() {
        DownloadRecord first = unfinished("https://example.org/a");
        first.request.filing = {{true, CategoryId{9}}, {"linux", "Größe"}};
        const std::vector<Category> categories{{{5}, "Work", "/work", {"pdf"}, {"a.example"}, {"*x*"}},
                                               {{9}, "Später", "later", {}, {}, {}}};
        const DownloadRecord second = complete("https://example.org/b", "b (1).iso");
        DownloadRecord removed = complete("https://example.org/gone", "gone");
        removed.removed = true;
        const QByteArray file = writeList({categories, {first, second, removed}});
        QVERIFY2(!file.contains("canary"), file.constData());
        const auto read = readList(file);
        QVERIFY2(read, read ? "" : qPrintable(read.error()));
        QCOMPARE(read->records.size(), std::size_t{2});
        std::vector<Category> renumbered = categories;
        renumbered[0].id = {1};
        renumbered[1].id = {2};
        QCOMPARE(read->categories, renumbered);
        DownloadRequest expected = first.request;
        expected.headers = {"Accept: text/plain"};
        expected.password.clear();
        expected.proxy = "http://proxy:3128";
        expected.filing.category.id = CategoryId{2};
        expected.forgotten = read->records.front().request.forgotten;
        QVERIFY(std::ranges::find(expected.forgotten, "Cookie") != expected.forgotten.end());
        DownloadRequest found = read->records.front().request;
        found.givenByPerson = true;
        QVERIFY(found == expected);
        QCOMPARE(static_cast<int>(read->records.front().state), static_cast<int>(State::Paused));
        QVERIFY(read->records.front().addedAt == first.addedAt);
        QCOMPARE(read->records.back().fileName, second.fileName);
        QCOMPARE(static_cast<int>(read->records.back().state), static_cast<int>(State::Complete));
        QVERIFY(read->records.back().ledger.total == second.ledger.total);
        QVERIFY(read->records.back().finishedAt == second.finishedAt);
        QVERIFY(read->records.back().proof == second.proof);
        QVERIFY(read->records.back().signature == second.signature);
        QVERIFY(read->records.back().digest == second.digest);
    }

    void whatCannotBeUsedIsRefused_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("because");
        const auto row = [](const char* name, const QByteArray& content, const char* because) {
            QTest::newRow(name) << content << QString::fromLatin1(because);
        };
        const QByteArray good = writeList({{}, {unfinished("https://example.org/a")}});
        row("empty", {}, "damaged at byte");
        row("cut", good.first(good.size() / 2), "damaged at byte");
        row("not JSON",
            "\x7f"
            "ELF",
            "damaged at byte");
        row("deep", QByteArray(100'000, '['), "damaged at byte");
        row("another file", "{}", "no download list");
        row("an array", "[]", "no download list");
        row("newer", json("{'format':'intact-list','version':2,'downloads':[]}"), "another version");
        row("no downloads", json("{'format':'intact-list','version':1}"), "no usable");
        row("downloads of another kind", json("{'format':'intact-list','version':1,'downloads':{}}"), "no usable");
        row("a number", listWith("7"), "Download 1");
        row("no link", listWith(json("{'directory':'/d'}")), "Download 1");
        row("a link to a file", listWith(json("{'url':'file:///etc/passwd','directory':'/d'}")), "Download 1");
        row("a relative folder", listWith(json("{'url':'http://h/a','directory':'d'}")), "Download 1");
        row("a name that climbs", listWith(json("{'url':'http://h/a','directory':'/d','asked_name':'../x'}")),
            "Download 1");
        row("a finished name that climbs",
            listWith(json("{'url':'http://h/a','directory':'/d','name':'../x','complete':true}")), "Download 1");
        row("a link of another kind", listWith(json("{'url':['http://h/a'],'directory':'/d'}")), "\"url\"");
        row("a negative size", listWith(json("{'url':'http://h/a','directory':'/d','size':-1}")), "\"size\"");
        row("a broken checksum", listWith(json("{'url':'http://h/a','directory':'/d','checksum':'md5=1'}")),
            "\"checksum\"");
        row("mirrors of another kind", listWith(json("{'url':'http://h/a','directory':'/d','mirrors':[1]}")),
            "\"mirrors\"");
        row("a header with a line break",
            listWith(json("{'url':'http://h/a','directory':'/d','headers':['A: b\\r\\nHost: x']}")), "Download 1");
        row("a tag with a comma", listWith(json("{'url':'http://h/a','directory':'/d','tags':['a,b']}")), "Download 1");
        row("tags of another kind", listWith(json("{'url':'http://h/a','directory':'/d','tags':'a'}")), "\"tags\"");
        row("a category without a name",
            json("{'format':'intact-list','version':1,'downloads':[],'categories':[{'types':['pdf']}]}"), "no name");
        row("rules of another kind",
            json("{'format':'intact-list','version':1,'downloads':[],'categories':[{'name':'a','types':'pdf'}]}"),
            "\"types\"");
        row("the second one", listWith(json("{'url':'http://h/a','directory':'/d'},{'url':'x'}")), "Download 2");
    }
    void whatCannotBeUsedIsRefused() {
        QFETCH(QByteArray, content);
        QFETCH(QString, because);
        const auto read = readList(content);
        QVERIFY(!read);
        QVERIFY2(read.error().contains(because), qPrintable(read.error()));
    }

    void whatIsThereIsNotDoubled() {
        const std::vector<DownloadRecord> listed{unfinished("http://h/a"), complete("http://h/b", "b")};
        const auto fresh = newToList({unfinished("http://h/a"), unfinished("http://h/b"), complete("http://h/b", "b"),
                                      complete("http://h/b", "b (1)"), unfinished("http://h/b")},
                                     listed);
        QCOMPARE(fresh.size(), std::size_t{2});
        QCOMPARE(fresh[0].request.url, std::string("http://h/b"));
        QCOMPARE(fresh[1].fileName, std::string("b (1)"));
    }

    void categoriesOfAnotherListFindTheirNamesakes() {
        const std::vector<Category> own{{{3}, "Work", "/here", {}, {}, {}}};
        ListContent list{{{{1}, "Video", "", {"mkv"}, {}, {}}, {{2}, "work", "/there", {}, {}, {}}},
                         {unfinished("http://h/a"), unfinished("http://h/b"), unfinished("http://h/c")}};
        for (std::size_t i = 0; i < 3; ++i)
            list.records[i].request.filing.category.id = CategoryId{static_cast<std::int64_t>(i) + 1};
        CategoryId next{8};
        const std::vector<Category> merged = mergedCategories(own, next, list);
        QCOMPARE(merged, (std::vector<Category>{own[0], {{8}, "Video", "", {"mkv"}, {}, {}}}));
        QCOMPARE(next.value, std::int64_t{9});
        QCOMPARE(list.records[0].request.filing.category.id, std::optional(CategoryId{8}));
        QCOMPARE(list.records[1].request.filing.category.id, std::optional(CategoryId{3}));
        QVERIFY(!list.records[2].request.filing.category.id);
    }

    void aFinishedOneWithoutItsTimeIsStillFinished() {
        const auto read =
            readList(listWith(json("{'url':'http://h/a','directory':'/d','complete':true,'name':'a','added_at':7}")));
        QVERIFY(read);
        QCOMPARE(read->records.front().finishedAt, std::optional(WallTime(std::chrono::seconds(7))));
    }

    void aListMovesToAnotherPlace() {
        const QTemporaryDir home;
        const QString file = home.filePath(QStringLiteral("list.json"));
        const QString first = home.filePath(QStringLiteral("first"));
        const QString second = home.filePath(QStringLiteral("second"));
        DownloadRecord filed = unfinished("http://h/a");
        filed.request.filing.category.id = CategoryId{4};
        write(file, writeList({{{{4}, "Work", "", {"x"}, {}, {}}}, {filed, complete("http://h/b", "b")}}));
        QVERIFY(importList(first, file, false).ok);
        QVERIFY(exportList(first, file).ok);
        QVERIFY(!(QFile::permissions(file) & QFileDevice::ReadOther));
        QVERIFY(importList(second, file, true).ok);
        QCOMPARE(importList(second, file, true).sentence,
                 QStringLiteral("0 downloads were added, 2 were on the list already."));
        const auto records = stored(second);
        QCOMPARE(records.size(), std::size_t{2});
        QCOMPARE(static_cast<int>(records[0].state), static_cast<int>(State::Queued));
        QCOMPARE(static_cast<int>(records[1].state), static_cast<int>(State::Complete));
        QCOMPARE(records[0].partToken.size(), std::size_t{8});
        QCOMPARE(static_cast<int>(stored(first)[0].state), static_cast<int>(State::Paused));
        QCOMPARE(records[0].request.filing.category.id, std::optional(CategoryId{1}));
        const auto store = QueueStore::open(second.toStdString());
        QVERIFY(store);
        QCOMPARE((*store)->loadCategories()->categories, (std::vector<Category>{{{1}, "Work", "", {"x"}, {}, {}}}));
    }

    void aBrokenFileChangesNothing() {
        const QTemporaryDir home;
        const QString file = home.filePath(QStringLiteral("list.json"));
        const QString state = home.filePath(QStringLiteral("state"));
        write(file, listWith(json("{'url':'http://h/a','directory':'/d'},{'url':'x'}")));
        const ListOutcome outcome = importList(state, file, false);
        QVERIFY(!outcome.ok);
        QVERIFY2(outcome.sentence.endsWith(QStringLiteral("Nothing was changed.")), qPrintable(outcome.sentence));
        QVERIFY(stored(state).empty());
        QVERIFY(!importList(state, home.filePath(QStringLiteral("missing")), false).ok);
    }

    void aListInUseIsLeftAlone() {
        const QTemporaryDir home;
        const QString state = home.filePath(QStringLiteral("state"));
        const QString file = home.filePath(QStringLiteral("list.json"));
        write(file, writeList({{}, {unfinished("http://h/a")}}));
        const auto store = QueueStore::open(state.toStdString());
        QVERIFY(store);
        QVERIFY(importList(state, file, false).sentence.contains(QStringLiteral("close it first")));
        QVERIFY(exportList(state, file).sentence.contains(QStringLiteral("close it first")));
    }
};

INTACT_TEST(ListFileTest)
#include "list_file_test.moc"
