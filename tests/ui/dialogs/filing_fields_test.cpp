// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/filing_fields.h"

#include "tests/support/test_registry.h"
#include "tests/support/widget_search.h"
#include "tests/support/window_harness.h"
#include "ui/dialogs/add_dialog.h"
#include "ui/dialogs/folder_field.h"
#include "ui/dialogs/properties_dialog.h"
#include "ui/window/add_flow.h"
#include "ui/window/list_panel.h"

#include <QAction>
#include <QComboBox>
#include <QTest>

using namespace intact;
using namespace intact::tests;
using namespace intact::ui;

/// Category and tags in the dialogs that add and change downloads, and the folders that follow from them.
class FilingFieldsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_harness = std::make_unique<WindowHarness>();
        m_harness->service.setCategories({{{1}, "Video", "Films", {"mkv"}, {}, {}},
                                          {{2}, "Papers", "/papers", {"pdf"}, {}, {}},
                                          {{3}, "Rest", {}, {}, {}, {}}});
        m_harness->service.load({});
        m_harness->show();
    }
    void cleanup() { m_harness.reset(); }

    void theRulesSayWhatTheyWouldDo() {
        offer("https://a.example/film.mkv");
        QCOMPARE(category()->currentText(), QStringLiteral("By the rules: Video"));
        QCOMPARE(folder(), QStringLiteral("/home/anna/Downloads/Films"));
        start();
        QCOMPARE(added().filing.category.byRule, true);
        QCOMPARE(added().directory, std::string("/home/anna/Downloads/Films"));
    }

    void aFolderThatIsNotThereIsMade() {
        m_harness->service.folderFailure = Failure{FailureReason::DirectoryMissing, "open", "x", 2, {}};
        offer("https://a.example/film.mkv");
        QTRY_VERIFY(shownText(*dialog()).contains(QStringLiteral("This folder will be made")));
        choose(QStringLiteral("Rest"));
        QTRY_VERIFY(shownText(*dialog()).contains(QStringLiteral("The folder does not exist")));
        choose(QStringLiteral("Video"));
        QVERIFY(m_harness->service.folders.empty());
        start();
        QCOMPARE(m_harness->service.folders.size(), std::size_t{1});
        QCOMPARE(m_harness->service.folders.front(),
                 (std::pair<std::string, std::string>{"/home/anna/Downloads", "Films"}));
    }

    void whatTheServerSaysChangesIt() {
        offer("https://a.example/show?id=1");
        QCOMPARE(category()->currentText(), QStringLiteral("By the rules: none"));
        QTRY_COMPARE(m_harness->service.probes.size(), std::size_t{1});
        ProbeResult answer;
        answer.token = m_harness->service.probes.front().first;
        answer.fileName = "paper.pdf";
        m_harness->service.push(answer);
        QTRY_COMPARE(category()->currentText(), QStringLiteral("By the rules: Papers"));
        QCOMPARE(folder(), QStringLiteral("/papers"));
    }

    void aTypedNameChangesItToo() {
        offer("https://a.example/film.mkv");
        QLineEdit& name = lineWithHint(*dialog(), QStringLiteral("as the server says"));
        name.selectAll();
        QTest::keyClicks(&name, QStringLiteral("x.pdf"));
        QCOMPARE(category()->currentText(), QStringLiteral("By the rules: Papers"));
        QCOMPARE(folder(), QStringLiteral("/papers"));
    }

    void aChosenCategoryChangesTheFolder() {
        offer("https://a.example/film.mkv");
        choose(QStringLiteral("Papers"));
        QCOMPARE(folder(), QStringLiteral("/papers"));
        choose(QStringLiteral("Rest"));
        QCOMPARE(folder(), QStringLiteral("/home/anna/Downloads"));
        named<QLineEdit>(*dialog(), QStringLiteral("Tags"))->setText(QStringLiteral("one, two,one"));
        start();
        QVERIFY(added().filing == (Filing{{false, CategoryId{3}}, {"one", "two"}}));
    }

    void aFolderThatAPersonHasSetStays() {
        offer("https://a.example/film.mkv");
        auto* edit = named<QLineEdit>(*dialog(), QStringLiteral("Folder"));
        edit->clear();
        QTest::keyClicks(edit, QStringLiteral("/mine"));
        choose(QStringLiteral("Papers"));
        QCOMPARE(folder(), QStringLiteral("/mine"));
        start();
        QTRY_VERIFY(dialog() == nullptr);
        offer("https://a.example/x"); // and is where the next one goes
        QCOMPARE(folder(), QStringLiteral("/mine"));
    }

    void theFolderOfACategoryIsNotThatOfTheNextDownload() {
        offer("https://a.example/film.mkv");
        start();
        QTRY_VERIFY(dialog() == nullptr);
        offer("https://a.example/x");
        QCOMPARE(folder(), QStringLiteral("/home/anna/Downloads"));
    }

    void manyLinksGoEachToItsOwn() {
        offer("https://a.example/film.mkv https://a.example/x.pdf https://a.example/y");
        QCOMPARE(category()->currentText(), QStringLiteral("By the rules: each its own"));
        named<QLineEdit>(*dialog(), QStringLiteral("Tags"))->setText(QStringLiteral("new"));
        QTest::keyClick(dialog(), Qt::Key_Return);
        QTRY_COMPARE(m_harness->service.added.size(), std::size_t{3});
        QCOMPARE(m_harness->service.added[0].directory, std::string("/home/anna/Downloads/Films"));
        QCOMPARE(m_harness->service.added[1].directory, std::string("/papers"));
        QCOMPARE(m_harness->service.added[2].directory, std::string("/home/anna/Downloads"));
        for (const DownloadRequest& request : m_harness->service.added) {
            QVERIFY(request.filing.category.byRule);
            QCOMPARE(request.filing.tags, std::vector<std::string>{"new"});
        }
    }

    void manyLinksCanGoToOneCategory() {
        offer("https://a.example/film.mkv https://a.example/x.pdf");
        choose(QStringLiteral("Papers"));
        QCOMPARE(folder(), QStringLiteral("/papers"));
        QTest::keyClick(dialog(), Qt::Key_Return);
        QTRY_COMPARE(m_harness->service.added.size(), std::size_t{2});
        QCOMPARE(m_harness->service.added[0].directory, std::string("/papers"));
        QCOMPARE(m_harness->service.added[0].filing.category.id, std::optional(CategoryId{2}));
    }

    void badTagsAreSaidInPlace() {
        offer("https://a.example/x");
        named<QLineEdit>(*dialog(), QStringLiteral("Tags"))->setText(QString(41, QLatin1Char('x')));
        start();
        QVERIFY(m_harness->service.added.empty());
        QVERIFY(
            shownText(*dialog()).contains(QStringLiteral("This tag cannot be used (it has more than 40 characters)")));
    }

    void withoutADialogTheRulesDecideToo() {
        m_harness->window->adding().addAtOnce(findLinksInText("https://a.example/film.mkv https://a.example/y").links);
        const auto& requests = m_harness->service.added;
        QCOMPARE(requests.size(), std::size_t{2});
        QVERIFY(requests[0].filing.category.byRule);
        QCOMPARE(requests[0].directory, std::string("/home/anna/Downloads/Films"));
        QCOMPARE(requests[1].directory, std::string("/home/anna/Downloads"));
        QCOMPARE(m_harness->service.folders.size(), std::size_t{1});
    }

    void theOptionsOfADownloadHaveThem() {
        openProperties({{false, CategoryId{3}}, {"old"}}, {});
        QCOMPARE(categoryOf(*properties())->currentText(), QStringLiteral("Rest"));
        categoryOf(*properties())->setCurrentText(QStringLiteral("Papers"));
        Q_EMIT categoryOf(*properties())->activated(categoryOf(*properties())->currentIndex());
        named<QLineEdit>(*properties(), QStringLiteral("Tags"))->setText(QStringLiteral("old, new"));
        QTest::keyClick(properties(), Qt::Key_Return);
        QTRY_COMPARE(m_harness->service.changedRequests.size(), std::size_t{1});
        const DownloadRequest& changed = m_harness->service.changedRequests.front().second;
        QVERIFY(changed.filing == (Filing{{false, CategoryId{2}}, {"old", "new"}}));
        QCOMPARE(changed.directory, std::string("/papers"));
    }

    void whatHasBegunStaysInItsFolder() {
        openProperties({{true, CategoryId{1}}, {}}, "f.mkv.12345678.part");
        QCOMPARE(categoryOf(*properties())->currentText(), QStringLiteral("By the rules: Video"));
        categoryOf(*properties())->setCurrentText(QStringLiteral("Papers"));
        Q_EMIT categoryOf(*properties())->activated(categoryOf(*properties())->currentIndex());
        QTest::keyClick(properties(), Qt::Key_Return);
        QTRY_COMPARE(m_harness->service.changedRequests.size(), std::size_t{1});
        QCOMPARE(m_harness->service.changedRequests.front().second.directory, std::string("/home/anna/Downloads"));
    }

    void whatIsGoneIsKeptUntilSomebodyChooses() {
        openProperties({{false, CategoryId{99}}, {}}, {});
        QCOMPARE(categoryOf(*properties())->currentText(), QStringLiteral("None"));
        QTest::keyClick(properties(), Qt::Key_Return);
        QTRY_VERIFY(properties() == nullptr);
        QVERIFY(m_harness->service.changedRequests.empty());
    }

private:
    [[nodiscard]] AddDialog* dialog() { return m_harness->window->adding().dialog(); }
    [[nodiscard]] PropertiesDialog* properties() { return m_harness->window->findChild<PropertiesDialog*>(); }
    [[nodiscard]] static QComboBox* categoryOf(const QWidget& dialog) {
        return named<QComboBox>(dialog, QStringLiteral("Category"));
    }
    [[nodiscard]] QComboBox* category() { return categoryOf(*dialog()); }
    [[nodiscard]] QString folder() { return dialog()->folder(); }
    [[nodiscard]] const DownloadRequest& added() { return m_harness->service.added.back(); }
    void offer(const char* text) { m_harness->window->offer(findLinksInText(text)); }
    void choose(const QString& name) {
        category()->setCurrentText(name);
        QCOMPARE(category()->currentText(), name);
        Q_EMIT category()->activated(category()->currentIndex());
    }
    void start() { buttonWith(*dialog(), QStringLiteral("Start"))->click(); }
    void openProperties(const Filing& filing, const std::string& partName) {
        DownloadRecord record = sampleRecord(1, "f.mkv", State::Paused, 1000);
        record.request.filing = filing;
        record.ledger.partName = partName;
        m_harness->service.load({record});
        QTRY_COMPARE(m_harness->rows().rowCount(), 1);
        m_harness->selectRow(0);
        QAction* action = m_harness->window->actionSet().action(ActionId::Properties);
        QTRY_VERIFY(action->isEnabled());
        action->trigger();
        QTRY_VERIFY(properties() != nullptr);
    }

    std::unique_ptr<WindowHarness> m_harness;
};

INTACT_TEST(FilingFieldsTest)
#include "filing_fields_test.moc"
