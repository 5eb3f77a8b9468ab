// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/filing_flow.h"

#include "tests/support/test_registry.h"
#include "tests/support/widget_search.h"
#include "tests/support/window_harness.h"
#include "ui/dialogs/tags_dialog.h"
#include "ui/models/download_columns.h"
#include "ui/models/dragged_downloads.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/sidebar.h"
#include "ui/widgets/sidebar_list.h"
#include "ui/widgets/state_sidebar.h"
#include "ui/window/list_panel.h"
#include "ui/window/main_tool_bar.h"

#include <QAction>
#include <QCompleter>
#include <QDropEvent>
#include <QMenu>
#include <QMimeData>
#include <QTest>

using namespace intact;
using namespace intact::tests;
using namespace intact::ui;

namespace {

DownloadRecord filed(std::int64_t id, State state, std::int64_t category, const std::vector<std::string>& tags) {
    DownloadRecord record = sampleRecord(id, "f" + std::to_string(id) + ".iso", state, 1000);
    record.request.filing.tags = tags;
    if (category != 0)
        record.request.filing.category.id = CategoryId{category};
    return record;
}

} // namespace

class FilingFlowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_harness = std::make_unique<WindowHarness>();
        m_harness->service.setCategories({{{1}, "One", {}, {}, {}, {}}, {{2}, "Two", {}, {}, {}, {}}});
        m_harness->showList({filed(1, State::Paused, 1, {"linux"}), filed(2, State::Paused, 2, {"linux", "work"}),
                             filed(3, State::Complete, 2, {}), filed(4, State::Complete, 0, {})});
    }
    void cleanup() { m_harness.reset(); }

    void filtersCombine() {
        click(sidebar().categories(), 1);
        QCOMPARE(shown(), QStringLiteral("2 3"));
        sidebar().states().choose(StateFilter::Paused);
        QCOMPARE(shown(), QStringLiteral("2"));
        sidebar().states().choose(StateFilter::All);
        click(sidebar().tags(), 0); // linux
        QCOMPARE(shown(), QStringLiteral("2"));
        search().setText(QStringLiteral("f1"));
        QCOMPARE(shown(), QString());
        QTRY_VERIFY(m_harness->window->findChild<EmptyState*>() != nullptr);
        for (EmptyState* state : m_harness->window->findChildren<EmptyState*>()) {
            if (state->isVisible())
                state->findChild<QPushButton*>()->click(); // "Show all"
        }
        QCOMPARE(shown(), QStringLiteral("1 2 3 4"));
        QCOMPARE(sidebar().categories().chosen(), -1);
        QCOMPARE(sidebar().tags().chosen(), -1);
    }

    void aSecondClickGivesTheFilterUp() {
        click(sidebar().categories(), 2); // without category
        QCOMPARE(shown(), QStringLiteral("4"));
        click(sidebar().categories(), 2);
        QCOMPARE(shown(), QStringLiteral("1 2 3 4"));
    }

    void spaceAndEscapeDoItByKeyboard() {
        SidebarList& tags = sidebar().tags();
        tags.setFocus();
        tags.selectionModel()->setCurrentIndex(tags.model()->index(1, 0), QItemSelectionModel::NoUpdate);
        QTest::keyClick(&tags, Qt::Key_Space);
        QCOMPARE(shown(), QStringLiteral("2"));
        QTest::keyClick(&tags, Qt::Key_Space);
        QCOMPARE(shown(), QStringLiteral("1 2 3 4"));
        QTest::keyClick(&tags, Qt::Key_Up);
        QCOMPARE(shown(), QStringLiteral("1 2"));
        QTest::keyClick(&tags, Qt::Key_Escape);
        QCOMPARE(shown(), QStringLiteral("1 2 3 4"));
    }

    void theRightButtonOnlyPoints() {
        SidebarList& categories = sidebar().categories();
        QTest::mouseClick(categories.viewport(), Qt::RightButton, {},
                          categories.visualRect(categories.model()->index(1, 0)).center());
        QCOMPARE(shown(), QStringLiteral("1 2 3 4"));
        QCOMPARE(categories.currentIndex().row(), 1);
    }

    void aFilterFollowsItsCategory() {
        click(sidebar().categories(), 1);
        m_harness->service.setCategories({{{2}, "Other name", {}, {}, {}, {}}, {{1}, "One", {}, {}, {}, {}}});
        QTRY_COMPARE(sidebar().categories().chosen(), 0);
        QCOMPARE(shown(), QStringLiteral("2 3"));
        m_harness->service.setCategories({{{1}, "One", {}, {}, {}, {}}});
        QTRY_COMPARE(shown(), QStringLiteral("1 2 3 4")); // it is gone
        QCOMPARE(sidebar().categories().chosen(), -1);
    }

    void aFilterEndsWithTheLastOfItsTag() {
        click(sidebar().tags(), 1); // work
        QCOMPARE(shown(), QStringLiteral("2"));
        m_harness->service.changeTags({{1}}, {"new"}, {});
        QTRY_COMPARE(sidebar().tags().model()->rowCount(), 3);
        QCOMPARE(shown(), QStringLiteral("2"));
        QCOMPARE(sidebar().tags().chosen(), 2);
        m_harness->service.changeTags({{2}}, {}, {"work"});
        QTRY_COMPARE(shown(), QStringLiteral("1 2 3 4"));
    }

    void searchFindsTagsAndServers() {
        search().setText(QStringLiteral("work"));
        QCOMPARE(shown(), QStringLiteral("2"));
        search().setText(QStringLiteral("downloads.example"));
        QCOMPARE(shown(), QStringLiteral("1 2 3 4"));
    }

    void droppedDownloadsGetTheCategory() {
        const auto mime = draggedDownloads({{3}, {4}});
        SidebarList& view = sidebar().categories();
        const QPoint at = view.visualRect(view.model()->index(0, 0)).center();
        QDragEnterEvent enter(at, Qt::CopyAction, mime.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(view.viewport(), &enter);
        QDragMoveEvent move(at, Qt::CopyAction, mime.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(view.viewport(), &move);
        QVERIFY(move.isAccepted());
        QDropEvent drop(at, Qt::CopyAction, mime.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(view.viewport(), &drop);
        QCOMPARE(categoryOf(3), std::int64_t{1});
        QCOMPARE(categoryOf(4), std::int64_t{1});
        QTRY_COMPARE(view.model()->index(0, 0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("One, 3"));
        QCOMPARE(m_harness->service.record(3).request.directory, std::string("/home/anna/Downloads"));
    }

    void theMenuSetsTheCategory() {
        m_harness->window->list().select({{2}, {3}});
        QMenu* menu = filledMenu();
        QCOMPARE(entry(*menu, QStringLiteral("Two"))->isChecked(), true);
        QCOMPARE(entry(*menu, QStringLiteral("One"))->isChecked(), false);
        entry(*menu, QStringLiteral("One"))->trigger();
        QCOMPARE(categoryOf(2), std::int64_t{1});
        QCOMPARE(categoryOf(3), std::int64_t{1});
        QTRY_COMPARE(shownIn(ColumnId::Category, 2), QStringLiteral("One"));
        entry(*filledMenu(), QStringLiteral("None"))->trigger();
        QCOMPARE(categoryOf(2), std::int64_t{0});
        entry(*filledMenu(), QStringLiteral("By the rules"))->trigger();
        QVERIFY(m_harness->service.record(2).request.filing.category.byRule);
    }

    void tagsOfSeveralAreChangedTogether() {
        m_harness->window->list().select({{1}, {2}});
        QTRY_VERIFY(action(ActionId::EditTags)->isEnabled());
        QTest::keyClick(&m_harness->view(), Qt::Key_T, Qt::ControlModifier);
        QTRY_VERIFY(tagsDialog() != nullptr);
        auto* field = named<QLineEdit>(*tagsDialog(), QStringLiteral("Tags"));
        QCOMPARE(field->text(), QStringLiteral("linux")); // what both have
        field->setText(QStringLiteral("new, two"));
        QTest::keyClick(tagsDialog(), Qt::Key_Return);
        QTRY_COMPARE(tagsOf(1), (std::vector<std::string>{"new", "two"}));
        QCOMPARE(tagsOf(2), (std::vector<std::string>{"work", "new", "two"}));
        QTRY_COMPARE(sidebar().tags().model()->rowCount(), 3);
    }

    void badTagsAreRefusedInTheDialog() {
        m_harness->selectRow(0);
        QTRY_VERIFY(action(ActionId::EditTags)->isEnabled());
        action(ActionId::EditTags)->trigger();
        QTRY_VERIFY(tagsDialog() != nullptr);
        named<QLineEdit>(*tagsDialog(), QStringLiteral("Tags"))->setText(QString(41, QLatin1Char('x')));
        QTest::keyClick(tagsDialog(), Qt::Key_Return);
        QVERIFY(tagsDialog() != nullptr);
        QVERIFY(shownText(*tagsDialog()).contains(QStringLiteral("it has more than 40 characters")));
    }

    void knownTagsAreOffered() {
        m_harness->window->list().select({{4}});
        QTRY_VERIFY(action(ActionId::EditTags)->isEnabled());
        action(ActionId::EditTags)->trigger();
        QTRY_VERIFY(tagsDialog() != nullptr);
        auto* field = named<QLineEdit>(*tagsDialog(), QStringLiteral("Tags"));
        QTest::keyClicks(field, QStringLiteral("x, LI"));
        auto* completer = field->findChild<QCompleter*>();
        QCOMPARE(completer->currentCompletion(), QStringLiteral("linux"));
        Q_EMIT completer->activated(QStringLiteral("linux"));
        QCOMPARE(field->text(), QStringLiteral("x, linux"));
    }

    void everyEntryHasANameThatIsSpoken() {
        QVERIFY(!sidebar().categories().accessibleName().isEmpty());
        QVERIFY(!sidebar().tags().accessibleName().isEmpty());
        QCOMPARE(sidebar().tags().model()->index(0, 0).data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("linux, 2"));
    }

private:
    [[nodiscard]] Sidebar& sidebar() { return *m_harness->window->findChild<Sidebar*>(); }
    [[nodiscard]] QLineEdit& search() { return m_harness->window->findChild<MainToolBar*>()->search(); }
    [[nodiscard]] QAction* action(ActionId id) { return m_harness->action(id); }
    [[nodiscard]] TagsDialog* tagsDialog() { return m_harness->window->findChild<TagsDialog*>(); }
    static void click(SidebarList& list, int row) {
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(list.model()->index(row, 0)).center());
    }
    /// The numbers of the rows that are shown, sorted.
    [[nodiscard]] QString shown() {
        QStringList ids;
        for (int row = 0; row < m_harness->rows().rowCount(); ++row)
            ids.append(QString::number(m_harness->row(row).id.value));
        ids.sort();
        return ids.join(QLatin1Char(' '));
    }
    [[nodiscard]] QString shownIn(ColumnId column, std::int64_t id) {
        return m_harness->rows().index(m_harness->placeOf(id), sectionOf(column)).data().toString();
    }
    [[nodiscard]] QMenu* filledMenu() {
        auto* menu = action(ActionId::SetCategory)->menu<QMenu*>();
        Q_EMIT menu->aboutToShow();
        return menu;
    }
    [[nodiscard]] static QAction* entry(const QMenu& menu, const QString& text) {
        for (QAction* action : menu.actions()) {
            if (action->text() == text)
                return action;
        }
        qFatal("no such entry");
    }
    [[nodiscard]] std::int64_t categoryOf(std::int64_t id) {
        return m_harness->service.record(id).request.filing.category.id.value_or(CategoryId()).value;
    }
    [[nodiscard]] const std::vector<std::string>& tagsOf(std::int64_t id) {
        return m_harness->service.record(id).request.filing.tags;
    }

    std::unique_ptr<WindowHarness> m_harness;
};

INTACT_TEST(FilingFlowTest)
#include "filing_flow_test.moc"
