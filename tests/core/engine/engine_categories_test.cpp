// SPDX-License-Identifier: GPL-3.0-or-later
// Categories and tags.
#include "tests/support/engine_harness.h"
#include "tests/support/scripted_replies.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace intact;
using namespace intact::tests;

namespace {

Category made(const std::string& name, const std::string& type) {
    Category one;
    one.name = name;
    one.types = {type};
    return one;
}

// Calls whatever is asked for "paper.pdf".
ServerHandler servePaper() {
    return always(wholeReply("200 OK", "content", {{"Content-Disposition", "attachment; filename=\"paper.pdf\""}}));
}

} // namespace

class EngineCategoriesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_harness = std::make_unique<EngineHarness>();
        m_harness->start();
        QVERIFY(m_harness->waitUntil([this] { return m_harness->categories().has_value(); }));
        QVERIFY(!m_harness->categories()->everSet);
        m_harness->engine().setCategories({made("Documents", "pdf"), made("Pages", "html")});
        QVERIFY(waitForCategories(2));
    }
    void cleanup() { m_harness.reset(); }

    void theyAreNumberedAndKept() {
        const std::vector<Category> told = m_harness->categories()->categories;
        QVERIFY(m_harness->categories()->everSet);
        QCOMPARE(told[0].id.value, std::int64_t{1});
        QCOMPARE(told[1].id.value, std::int64_t{2});
        restart();
        QCOMPARE(m_harness->categories()->categories, told);
        QVERIFY(m_harness->categories()->everSet);
    }

    void whatIsWrongChangesNothing() {
        m_harness->engine().setCategories({made("a", "x"), made("A", "y")});
        QVERIFY(m_harness->waitForRefusal());
        QCOMPARE(m_harness->refusal()->failure.reason, FailureReason::CategoryInvalid);
        QCOMPARE(m_harness->categories()->categories.size(), std::size_t{2});
    }

    void aDeletedOneKeepsItsNumberForItsReturn() {
        const std::vector<Category> before = m_harness->categories()->categories;
        m_harness->engine().setCategories({before[0]});
        QVERIFY(waitForCategories(1));
        m_harness->engine().setCategories({before[0], made("New", "x")});
        QVERIFY(waitForCategories(2));
        QCOMPARE(m_harness->categories()->categories[1].id.value, std::int64_t{3});
        m_harness->engine().setCategories(before);
        QVERIFY(m_harness->waitUntil([&] { return m_harness->categories()->categories == before; }));
    }

    void theRulesAreAskedAgainWhenTheServerNamesTheFile() {
        const ScriptedServer server(servePaper());
        DownloadRequest request = m_harness->request(server.url("/show.html"));
        request.filing.category.byRule = true;
        m_harness->engine().add({request}, false);
        QVERIFY(m_harness->waitUntil([this] { return !m_harness->records().empty(); }));
        QCOMPARE(category(), std::int64_t{2}); // as far as the link says
        m_harness->engine().resume({m_harness->record().id});
        QVERIFY2(m_harness->waitForState(State::Complete), m_harness->history().c_str());
        QCOMPARE(m_harness->record().fileName, std::string("paper.pdf"));
        QCOMPARE(category(), std::int64_t{1});
        restart();
        QCOMPARE(category(), std::int64_t{1});
        QVERIFY(m_harness->record().request.filing.category.byRule);
    }

    void whatAPersonHasChosenStays() {
        const ScriptedServer server(servePaper());
        DownloadRequest request = m_harness->request(server.url("/show.html"));
        request.filing.category.id = CategoryId{2};
        m_harness->add(request);
        QVERIFY2(m_harness->waitForState(State::Complete), m_harness->history().c_str());
        QCOMPARE(category(), std::int64_t{2});
    }

    void finishedDownloadsAreFiledToo() {
        const ScriptedServer server(servePaper());
        m_harness->add(m_harness->request(server.url("/x")));
        QVERIFY2(m_harness->waitForState(State::Complete), m_harness->history().c_str());
        QCOMPARE(category(), std::int64_t{0});
        const DownloadId id = m_harness->record().id;
        m_harness->engine().setCategory({id}, {true, std::nullopt});
        QVERIFY(m_harness->waitUntil([this] { return category() == 1; }));
        m_harness->engine().setCategory({id}, {false, CategoryId{2}});
        m_harness->engine().changeTags({id}, {"one", "two"}, {});
        m_harness->engine().changeTags({id}, {"three"}, {"ONE"});
        const std::vector<std::string> expected{"two", "three"};
        QVERIFY(m_harness->waitUntil([&] { return tags() == expected; }));
        QCOMPARE(category(), std::int64_t{2});
        restart();
        QCOMPARE(category(), std::int64_t{2});
        QCOMPARE(tags(), expected);
        QCOMPARE(m_harness->record().state, State::Complete);
    }

    void aFolderIsThereForWhatIsAddedBehindIt() {
        const ScriptedServer server(servePaper());
        DownloadRequest request = m_harness->request(server.url("/x"));
        request.directory = m_harness->directory() + "/Films/New";
        m_harness->engine().makeFolder(m_harness->directory(), "Films/New");
        m_harness->engine().makeFolder(m_harness->directory(), "Films/New");
        m_harness->add(request);
        QVERIFY2(m_harness->waitForState(State::Complete), m_harness->history().c_str());
        QVERIFY(m_harness->file("Films/New/paper.pdf").has_value());
        QVERIFY(!m_harness->refusal());
        m_harness->engine().makeFolder(m_harness->directory() + "/gone", "Films");
        QVERIFY(m_harness->waitForRefusal());
        QCOMPARE(m_harness->refusal()->failure.reason, FailureReason::DirectoryMissing);
        QVERIFY(!m_harness->file("gone"));
    }

    void tagsBeyondTheLimitAreRefused() {
        m_harness->engine().add({m_harness->request("http://127.0.0.1:9/file")}, false);
        QVERIFY(m_harness->waitUntil([this] { return !m_harness->records().empty(); }));
        m_harness->engine().changeTags({m_harness->record().id}, {std::string(41, 'x')}, {});
        QVERIFY(m_harness->waitForRefusal());
        QCOMPARE(m_harness->refusal()->failure.reason, FailureReason::TagInvalid);
        QVERIFY(tags().empty());
    }

    void askingOnceMoreForgetsNoTags() {
        DownloadRequest request = m_harness->request("http://127.0.0.1:9/file.html");
        request.filing = {{false, CategoryId{1}}, {"kept"}};
        m_harness->engine().add({request}, false);
        QVERIFY(m_harness->waitUntil([this] { return !m_harness->records().empty(); }));
        request.filing = {{true, std::nullopt}, {}};
        request.segments = 3;
        m_harness->engine().add({request}, false);
        QVERIFY(m_harness->waitUntil([this] { return m_harness->record().request.segments == 3; }));
        QCOMPARE(tags(), std::vector<std::string>{"kept"});
        QCOMPARE(category(), std::int64_t{1});
    }

    void anImportedListBringsItsCategories() {
        DownloadRecord record;
        record.request = m_harness->request("http://127.0.0.1:9/a");
        record.request.filing.category.id = CategoryId{1};
        record.state = State::Paused;
        Category theirs = made("Theirs", "x");
        theirs.id = {1};
        m_harness->engine().importList({{theirs}, {record}}, false);
        QVERIFY(m_harness->waitUntil([this] { return m_harness->imported().has_value(); }));
        QCOMPARE(m_harness->categories()->categories.back().name, std::string("Theirs"));
        QCOMPARE(category(), m_harness->categories()->categories.back().id.value);
        restart();
        QCOMPARE(m_harness->categories()->categories.size(), std::size_t{3});
        QCOMPARE(category(), std::int64_t{3});
    }

private:
    [[nodiscard]] bool waitForCategories(std::size_t count) {
        return m_harness->waitUntil([&] { return m_harness->categories()->categories.size() == count; });
    }
    /// Of the newest download; 0: none.
    [[nodiscard]] std::int64_t category() const {
        return m_harness->record().request.filing.category.id.value_or(CategoryId()).value;
    }
    [[nodiscard]] const std::vector<std::string>& tags() const { return m_harness->record().request.filing.tags; }
    void restart() {
        m_harness->stop();
        m_harness->start();
        QVERIFY(m_harness->waitUntil([this] { return m_harness->wasLoaded(); }));
    }

    std::unique_ptr<EngineHarness> m_harness;
};

INTACT_TEST(EngineCategoriesTest)
#include "engine_categories_test.moc"
