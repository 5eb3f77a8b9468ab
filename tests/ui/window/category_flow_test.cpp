// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/category_flow.h"

#include "core/intake/categories.h"
#include "tests/support/test_registry.h"
#include "tests/support/widget_search.h"
#include "tests/support/window_harness.h"
#include "ui/desktop/languages.h"
#include "ui/dialogs/category_dialog.h"
#include "ui/models/dragged_downloads.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/sidebar.h"
#include "ui/widgets/sidebar_list.h"
#include "ui/widgets/sidebar_section.h"
#include "ui/window/list_panel.h"

#include <QAction>
#include <QDropEvent>
#include <QMimeData>
#include <QTest>
#include <QToolButton>

using namespace intact;
using namespace intact::tests;
using namespace intact::ui;

class CategoryFlowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_harness = std::make_unique<WindowHarness>();
        m_harness->service.load({sampleRecord(1, "a.iso", State::Paused, 1000)});
        m_harness->service.setCategories(
            {{{1}, "One", {}, {"a"}, {}, {}}, {{2}, "Two", {}, {}, {}, {}}, {{3}, "Three", {}, {}, {}, {}}});
        m_harness->show();
        QTRY_COMPARE(view().model()->rowCount(), 4);
        view().setFocus();
        QTRY_VERIFY(view().hasFocus());
    }
    void cleanup() { m_harness.reset(); }

    void theUsualOnesAreThereAtFirst() {
        m_harness->service.categories.clear();
        m_harness->service.push(CategoriesTold{{}, false});
        QTRY_COMPARE(m_harness->service.categories.size(), usualCategories().size());
        QCOMPARE(m_harness->service.categories.front().name, std::string("Documents"));
        QTRY_COMPARE(view().model()->rowCount(), static_cast<int>(usualCategories().size()) + 1);
    }

    void theUsualOnesFollowTheLanguage() {
        m_harness->service.setCategories(usualCategories());
        QTRY_COMPARE(view().model()->index(0, 0).data().toString(), QStringLiteral("Documents"));
        const Translations german(QStringLiteral("de"));
        QCOMPARE(view().model()->index(0, 0).data().toString(), QStringLiteral("Dokumente"));
        // Nobody sees that it is stored otherwise.
        view().model()->setData(view().model()->index(1, 0), QStringLiteral("dokumente"));
        QVERIFY(!notice().sentence().isEmpty());
        QCOMPARE(m_harness->service.categories[1].name, std::string("Archives"));
        view().model()->setData(view().model()->index(0, 0), QStringLiteral("Papiere"));
        QTRY_COMPARE(m_harness->service.categories.front().name, std::string("Papiere"));
        QTRY_COMPARE(view().model()->index(0, 0).data().toString(), QStringLiteral("Papiere"));
        view().model()->setData(view().model()->index(0, 0), QStringLiteral("Dokumente"));
        QTRY_COMPARE(m_harness->service.categories.front().name, std::string("Documents"));
    }

    void whoWantsNoneGetsNone() {
        m_harness->service.setCategories({});
        QTRY_COMPARE(view().model()->rowCount(), 1);
        QVERIFY(m_harness->service.categories.empty());
    }

    void f2RenamesInPlace() {
        point(1);
        QTest::keyClick(&view(), Qt::Key_F2);
        auto* editor = view().findChild<QLineEdit*>();
        QVERIFY(editor != nullptr);
        editor->setText(QStringLiteral("Second"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(names(), QStringLiteral("One Second Three"));
        QCOMPARE(m_harness->service.categories[1].id, CategoryId{2});
        QTRY_COMPARE(view().currentIndex().row(), 1); // the next key means the same one
    }

    void aNameThatIsTakenIsRefusedInASentence() {
        point(1);
        view().model()->setData(view().currentIndex(), QStringLiteral("one"));
        QVERIFY2(notice().sentence().contains(QStringLiteral("another one with this name")),
                 qPrintable(notice().sentence()));
        QCOMPARE(names(), QStringLiteral("One Two Three"));
    }

    void altAndArrowsMoveIt() {
        point(0);
        QTest::keyClick(&view(), Qt::Key_Down, Qt::AltModifier);
        QTRY_COMPARE(names(), QStringLiteral("Two One Three"));
        QTRY_COMPARE(view().currentIndex().row(), 1);
        QTest::keyClick(&view(), Qt::Key_Down, Qt::AltModifier);
        QTRY_COMPARE(names(), QStringLiteral("Two Three One"));
        QTRY_COMPARE(view().currentIndex().row(), 2);
        QTest::keyClick(&view(), Qt::Key_Down, Qt::AltModifier); // it is the last already
        QTest::keyClick(&view(), Qt::Key_Up, Qt::AltModifier);
        QTRY_COMPARE(names(), QStringLiteral("Two One Three"));
    }

    void draggingMovesItToo() {
        const std::unique_ptr<QMimeData> mime(view().model()->mimeData({view().model()->index(2, 0)}));
        drop(*mime, view().visualRect(view().model()->index(0, 0)).topLeft() + QPoint(20, 1));
        QTRY_COMPARE(names(), QStringLiteral("Three One Two"));
    }

    void deletingCanBeTakenBack() {
        m_harness->service.setCategory({{1}}, {false, CategoryId{2}});
        QTRY_COMPARE(count(1), 1);
        point(1);
        QTest::keyClick(&view(), Qt::Key_Delete);
        QTRY_COMPARE(names(), QStringLiteral("One Three"));
        QCOMPARE(notice().sentence(), QStringLiteral("Deleted the category Two; its downloads stay"));
        QCOMPARE(m_harness->service.count(), std::size_t{1});
        QTRY_COMPARE(count(2), 1); // without category
        buttonWith(notice(), QStringLiteral("Undo"))->click();
        QTRY_COMPARE(names(), QStringLiteral("One Two Three"));
        QTRY_COMPARE(count(1), 1);
    }

    void severalDeletionsAreTakenBackOneByOne() {
        point(0);
        QTest::keyClick(&view(), Qt::Key_Delete);
        QTRY_COMPARE(view().model()->rowCount(), 3);
        point(0);
        QTest::keyClick(&view(), Qt::Key_Delete);
        QTRY_COMPARE(view().model()->rowCount(), 2);
        QCOMPARE(names(), QStringLiteral("Three"));
        QCOMPARE(notice().sentence(), QStringLiteral("Deleted the category Two; its downloads stay"));
        buttonWith(notice(), QStringLiteral("Undo"))->click();
        QTRY_COMPARE(names(), QStringLiteral("Two Three"));
        QCOMPARE(notice().sentence(), QStringLiteral("Deleted the category One; its downloads stay"));
        QTRY_COMPARE(view().model()->rowCount(), 3);
        buttonWith(notice(), QStringLiteral("Undo"))->click();
        QTRY_COMPARE(names(), QStringLiteral("One Two Three"));
        QVERIFY(notice().sentence().isEmpty());
    }

    void whatIsNoLongerOfferedIsNotTakenBack() {
        point(0);
        QTest::keyClick(&view(), Qt::Key_Delete);
        QTRY_COMPARE(view().model()->rowCount(), 3);
        notice().dismiss();
        point(0);
        QTest::keyClick(&view(), Qt::Key_Delete);
        QTRY_COMPARE(view().model()->rowCount(), 2);
        QCOMPARE(names(), QStringLiteral("Three"));
        buttonWith(notice(), QStringLiteral("Undo"))->click();
        QTRY_COMPARE(names(), QStringLiteral("Two Three"));
        QVERIFY(notice().sentence().isEmpty());
    }

    void undoKeepsWhatWasDoneMeanwhile() {
        point(0);
        QTest::keyClick(&view(), Qt::Key_Delete);
        QTRY_COMPARE(view().model()->rowCount(), 3);
        view().model()->setData(view().model()->index(0, 0), QStringLiteral("Second"));
        QTRY_COMPARE(view().model()->index(0, 0).data().toString(), QStringLiteral("Second"));
        buttonWith(notice(), QStringLiteral("Undo"))->click();
        QTRY_COMPARE(names(), QStringLiteral("One Second Three"));
    }

    void theUndoOfSomethingElseBringsNoneBack() {
        point(1);
        QTest::keyClick(&view(), Qt::Key_Delete);
        notice().say(QStringLiteral("something else"), QStringLiteral("Undo"));
        buttonWith(notice(), QStringLiteral("Undo"))->click();
        QCOMPARE(names(), QStringLiteral("One Three"));
    }

    void theEntryForNoneCanOnlyBeLookedAt() {
        point(3);
        for (const Qt::Key key : {Qt::Key_Delete, Qt::Key_F2, Qt::Key_Return})
            QTest::keyClick(&view(), key);
        QCOMPARE(names(), QStringLiteral("One Two Three"));
        QVERIFY(dialog() == nullptr);
    }

    void returnEditsItsRules() {
        point(0);
        QTest::keyClick(&view(), Qt::Key_Return);
        QTRY_VERIFY(isAsking());
        QCOMPARE(named<QLineEdit>(*dialog(), QStringLiteral("Types of files"))->text(), QStringLiteral("a"));
        named<QLineEdit>(*dialog(), QStringLiteral("Types of files"))->setText(QStringLiteral(".PDF, *.tar.gz"));
        named<QLineEdit>(*dialog(), QStringLiteral("Servers"))->setText(QStringLiteral("https://Example.org/x"));
        named<QLineEdit>(*dialog(), QStringLiteral("Folder"))->setText(QStringLiteral("Papers"));
        QTest::keyClick(dialog(), Qt::Key_Return);
        QTRY_COMPARE(m_harness->service.categories.front(),
                     (Category{{1}, "One", "Papers", {"pdf", "tar.gz"}, {"example.org"}, {}}));
    }

    void aRelativeFolderIsLookedForInTheDownloadFolder() {
        point(0);
        QTest::keyClick(&view(), Qt::Key_Return);
        QTRY_VERIFY(isAsking());
        QTest::keyClicks(named<QLineEdit>(*dialog(), QStringLiteral("Folder")), QStringLiteral("Papers"));
        QTRY_COMPARE(m_harness->service.inspected.back(), std::string("/home/anna/Downloads/Papers"));
        QTRY_VERIFY(shownText(*dialog()).contains(QStringLiteral("free")));
    }

    void ctrlShiftNMakesOneAndSaysWhatIsWrong() {
        QTest::keyClick(m_harness->window.get(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(isAsking());
        QTest::keyClick(dialog(), Qt::Key_Return);
        QVERIFY(shownText(*dialog()).contains(QStringLiteral("it has no name")));
        named<QLineEdit>(*dialog(), QStringLiteral("Name"))->setText(QStringLiteral("Four"));
        QTest::keyClick(dialog(), Qt::Key_Return);
        QTRY_COMPARE(names(), QStringLiteral("One Two Three Four"));
        QCOMPARE(m_harness->service.categories.back().id, CategoryId{4});
    }

    void theButtonBesideTheHeadingMakesOne() {
        auto* button = named<QToolButton>(*m_harness->window, m_harness->action(ActionId::NewCategory)->toolTip());
        QVERIFY(button != nullptr);
        button->click();
        QTRY_VERIFY(isAsking());
    }

    void theHeadingOpensAndCloses() {
        auto* heading = buttonWith<QToolButton>(*m_harness->window, QStringLiteral("Categories"));
        QTest::keyClick(heading, Qt::Key_Space);
        QVERIFY(!view().isVisible());
        m_harness->window->close();
        m_harness->makeWindow();
        m_harness->show();
        QVERIFY(!view().isVisible()); // as it was left
        buttonWith<QToolButton>(*m_harness->window, QStringLiteral("Categories"))->click();
        QVERIFY(view().isVisible());
    }

private:
    [[nodiscard]] SidebarList& view() { return m_harness->window->findChild<Sidebar*>()->categories(); }
    [[nodiscard]] NoticeBar& notice() { return m_harness->window->list().notice(); }
    [[nodiscard]] CategoryDialog* dialog() { return m_harness->window->findChild<CategoryDialog*>(); }
    [[nodiscard]] int count(int row) { return view().model()->index(row, 0).data(Qt::UserRole + 1).toInt(); }
    /// The dialog is there, and the keys are its own.
    [[nodiscard]] bool isAsking() {
        return dialog() != nullptr && named<QLineEdit>(*dialog(), QStringLiteral("Name"))->hasFocus();
    }
    void point(int row) {
        view().selectionModel()->setCurrentIndex(view().model()->index(row, 0), QItemSelectionModel::NoUpdate);
    }
    void drop(QMimeData& mime, const QPoint& at) {
        QWidget* viewport = view().viewport();
        QDragEnterEvent enter(at, Qt::MoveAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(viewport, &enter);
        QDragMoveEvent move(at, Qt::MoveAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(viewport, &move);
        QVERIFY(move.isAccepted());
        QDropEvent dropped(at, Qt::MoveAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(viewport, &dropped);
    }
    [[nodiscard]] QString names() {
        QStringList all;
        for (const Category& category : m_harness->service.categories)
            all.append(QString::fromStdString(category.name));
        return all.join(QLatin1Char(' '));
    }

    std::unique_ptr<WindowHarness> m_harness;
};

INTACT_TEST(CategoryFlowTest)
#include "category_flow_test.moc"
