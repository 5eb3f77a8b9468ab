// SPDX-License-Identifier: GPL-3.0-or-later
// What keys and the buttons in the rows do to the list.
#include "tests/support/test_registry.h"
#include "tests/support/window_harness.h"
#include "ui/dialogs/new_link_dialog.h"
#include "ui/models/download_columns.h"
#include "ui/models/download_list_model.h"
#include "ui/widgets/download_list_view.h"
#include "ui/widgets/notice_bar.h"
#include "ui/window/list_panel.h"

#include <QAction>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace intact;
using namespace intact::tests;
using namespace intact::ui;

class ListKeysTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_harness = std::make_unique<WindowHarness>();
        m_harness->showList(mixedTwelve());
    }
    void cleanup() { m_harness.reset(); }

    void spacePausesAndResumes() {
        m_harness->selectRow(0);
        QTest::keyClick(&m_harness->view(), Qt::Key_Space);
        QTRY_COMPARE(m_harness->stateAt(0), State::Paused);
        QTRY_COMPARE(m_harness->row(0).state, State::Paused);
        QTest::keyClick(&m_harness->view(), Qt::Key_Space);
        QTRY_COMPARE(m_harness->stateAt(0), State::Queued);
    }

    void deleteRemovesAtOnceAndUndoBringsBack() {
        m_harness->selectRow(0);
        const DownloadId id = m_harness->row(0).id;
        QTest::keyClick(&m_harness->view(), Qt::Key_Delete);
        QTRY_COMPARE(m_harness->rows().rowCount(), 11);
        QCOMPARE(notice().sentence(), QStringLiteral("Removed 1 download"));
        QTest::keyClick(&m_harness->view(), Qt::Key_A, Qt::ControlModifier);
        QTRY_VERIFY(m_harness->action(ActionId::Remove)->isEnabled());
        QTest::keyClick(&m_harness->view(), Qt::Key_Delete);
        QTRY_COMPARE(m_harness->rows().rowCount(), 0);
        QCOMPARE(notice().sentence(), QStringLiteral("Removed 12 downloads"));
        notice().findChild<QPushButton*>()->click();
        QTRY_COMPARE(m_harness->rows().rowCount(), 12);
        QVERIFY(m_harness->service.purged.empty());
        QCOMPARE(m_harness->service.record(id.value).id, id);
        QVERIFY(notice().sentence().isEmpty());
    }

    // Another sentence may stand in the bar when something is removed.
    void undoHoldsAfterAnotherNotice() {
        notice().say(QStringLiteral("something else"), {});
        m_harness->selectRow(0);
        QTest::keyClick(&m_harness->view(), Qt::Key_Delete);
        QTRY_COMPARE(m_harness->rows().rowCount(), 11);
        QVERIFY(m_harness->service.purged.empty());
        notice().findChild<QPushButton*>()->click();
        QTRY_COMPARE(m_harness->rows().rowCount(), 12);
    }

    void shiftDeleteMovesFinishedFilesToTheTrash() {
        QTest::keyClick(&m_harness->view(), Qt::Key_A, Qt::ControlModifier);
        QTRY_VERIFY(m_harness->action(ActionId::RemoveWithFiles)->isEnabled());
        QTest::keyClick(&m_harness->view(), Qt::Key_Delete, Qt::ShiftModifier);
        QTRY_COMPARE(m_harness->rows().rowCount(), 0);
        QCOMPARE(notice().sentence(), QStringLiteral("Removed 12 downloads; finished files go to the trash"));
        QVERIFY(m_harness->files.trashed.isEmpty()); // not before it is for good
        notice().dismiss();
        QCOMPARE(m_harness->service.purged.size(), std::size_t{12});
        QVERIFY(m_harness->files.trashed.contains(QStringLiteral("/home/anna/Downloads/paper.pdf")));
        QVERIFY(m_harness->files.trashed.size() < 12); // what is unfinished has no file
    }

    void undoLeavesFilesWhereTheyAre() {
        m_harness->selectRow(7);
        QTest::keyClick(&m_harness->view(), Qt::Key_Delete, Qt::ShiftModifier);
        QTRY_COMPARE(m_harness->rows().rowCount(), 11);
        notice().findChild<QPushButton*>()->click();
        QTRY_COMPARE(m_harness->rows().rowCount(), 12);
        m_harness->window.reset();
        QVERIFY(m_harness->files.trashed.isEmpty());
        QVERIFY(m_harness->service.purged.empty());
    }

    // What is said of the one would not be true of the other.
    void removingAndDeletingAreTwoThings() {
        m_harness->selectRow(7);
        QTest::keyClick(&m_harness->view(), Qt::Key_Delete, Qt::ShiftModifier);
        QTRY_COMPARE(m_harness->rows().rowCount(), 11);
        m_harness->selectRow(0);
        QTest::keyClick(&m_harness->view(), Qt::Key_Delete);
        QCOMPARE(notice().sentence(), QStringLiteral("Removed 1 download"));
        QCOMPARE(m_harness->files.trashed, QStringList{QStringLiteral("/home/anna/Downloads/paper.pdf")});
        QCOMPARE(m_harness->service.purged.size(), std::size_t{1});
        notice().findChild<QPushButton*>()->click();
        QTRY_COMPARE(m_harness->rows().rowCount(), 11);
    }

    void aFullTrashIsTold() {
        m_harness->files.trashProblems = {QStringLiteral("paper.pdf could not be moved")};
        m_harness->selectRow(7);
        QTest::keyClick(&m_harness->view(), Qt::Key_Delete, Qt::ShiftModifier);
        notice().dismiss();
        QTRY_COMPARE(notice().sentence(), QStringLiteral("paper.pdf could not be moved"));
    }

    // The next removal can still be taken back; only then is the trash's turn.
    void aFullTrashWaitsForTheNextRemoval() {
        m_harness->files.trashProblems = {QStringLiteral("paper.pdf could not be moved")};
        m_harness->selectRow(7);
        QTest::keyClick(&m_harness->view(), Qt::Key_Delete, Qt::ShiftModifier);
        QTRY_COMPARE(m_harness->rows().rowCount(), 11);
        m_harness->selectRow(0);
        QTest::keyClick(&m_harness->view(), Qt::Key_Delete);
        QTRY_COMPARE(m_harness->rows().rowCount(), 10);
        QCOMPARE(notice().sentence(), QStringLiteral("Removed 1 download"));
        notice().findChild<QPushButton*>()->click();
        QTRY_COMPARE(m_harness->rows().rowCount(), 11);
        QTRY_COMPARE(notice().sentence(), QStringLiteral("paper.pdf could not be moved"));
    }

    void whatIsNotTakenBackIsRemovedForGood() {
        m_harness->selectRow(3);
        const DownloadId id = m_harness->row(3).id;
        QTest::keyClick(&m_harness->view(), Qt::Key_Delete);
        QVERIFY(m_harness->service.purged.empty());
        notice().dismiss();
        QCOMPARE(m_harness->service.purged, std::vector<DownloadId>{id});
    }

    void quittingEndsTheTimeForUndo() {
        m_harness->selectRow(3);
        QTest::keyClick(&m_harness->view(), Qt::Key_Delete);
        m_harness->window.reset();
        QCOMPARE(m_harness->service.purged.size(), std::size_t{1});
    }

    void returnOpensOnlyWhatIsFinished() {
        m_harness->selectRow(0);
        QTest::keyClick(&m_harness->view(), Qt::Key_Return);
        QVERIFY(m_harness->shell.opened.isEmpty());
        m_harness->selectRow(7);
        QTest::keyClick(&m_harness->view(), Qt::Key_Return);
        QCOMPARE(m_harness->shell.opened, QStringList{QStringLiteral("/home/anna/Downloads/paper.pdf")});
        QTest::keyClick(&m_harness->view(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_harness->shell.shown, QStringList{QStringLiteral("/home/anna/Downloads/paper.pdf")});
    }

    void linksAreCopied() {
        m_harness->selectRow(7);
        QTest::keyClick(&m_harness->view(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(m_harness->shell.copied, QStringLiteral("https://downloads.example.org/pub/paper.pdf"));
    }

    void movingShowsTheQueue() {
        m_harness->selectRow(4);
        const DownloadId id = m_harness->row(4).id;
        QTest::keyClick(&m_harness->view(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(m_harness->service.moved.size(), std::size_t{1});
        QCOMPARE(m_harness->service.moved.front().first, std::vector<DownloadId>{id});
        QCOMPARE(m_harness->service.moved.front().second, MoveTo::Up);
        QVERIFY(!m_harness->view().isColumnHidden(sectionOf(ColumnId::Queue)));
    }

    void renameHappensInTheRow() {
        m_harness->selectRow(7);
        QTest::keyClick(&m_harness->view(), Qt::Key_F2);
        auto* editor = m_harness->view().viewport()->findChild<QLineEdit*>();
        QVERIFY(editor != nullptr);
        QTRY_COMPARE(editor->selectedText(), QStringLiteral("paper"));
        QTest::keyClicks(editor, QStringLiteral("a study"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(m_harness->service.renamed.size(), std::size_t{1});
        QCOMPARE(m_harness->service.renamed.front().second, std::string("a study.pdf"));
        QVERIFY(m_harness->shell.opened.isEmpty());
    }

    void theButtonInARowTriesAgain() {
        pressFix(11);
        QTRY_COMPARE(m_harness->stateAt(11), State::Queued);
    }

    void theButtonOfAnExpiredLinkAsksForAnother() {
        m_harness->shell.held.plain = "https://example.org/fresh?token=2";
        const DownloadId id = m_harness->row(9).id;
        pressFix(9);
        QTRY_VERIFY(newLinkDialog() != nullptr);
        QCOMPARE(newLinkDialog()->link(), QStringLiteral("https://example.org/fresh?token=2"));
        newLinkDialog()->accept();
        QTRY_COMPARE(m_harness->service.newLinks.size(), std::size_t{1});
        QCOMPARE(m_harness->service.newLinks.front().first, id);
        QCOMPARE(m_harness->service.newLinks.front().second, std::string("https://example.org/fresh?token=2"));
    }

    void theKeyForANewLinkAsksToo() {
        m_harness->selectRow(0); // it runs
        QTRY_VERIFY(!m_harness->action(ActionId::NewLink)->isEnabled());
        m_harness->selectRow(6);
        QTRY_VERIFY(m_harness->action(ActionId::NewLink)->isEnabled());
        QTest::keyClick(&m_harness->view(), Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(newLinkDialog() != nullptr);
        newLinkDialog()->reject();
        QVERIFY(m_harness->service.newLinks.empty());
    }

    void theButtonOfAChangedFileStartsOver() {
        DownloadRecord changed = m_harness->service.record(m_harness->row(9).id.value);
        changed.failure.reason = FailureReason::FileChanged;
        m_harness->service.push(DownloadChanged{changed, {}});
        QTRY_COMPARE(m_harness->row(9).reason, FailureReason::FileChanged);
        pressFix(9);
        QTRY_COMPARE(m_harness->service.restarted, std::vector<DownloadId>{changed.id});
    }

    void aHundredThousandAreSelectedAtOnce() {
        m_harness->service.load(manyRecords(100'000));
        QTRY_COMPARE(m_harness->rows().rowCount(), 100'000);
        m_harness->selectRow(0);
        QElapsedTimer timer;
        timer.start();
        QTest::keyClick(&m_harness->view(), Qt::Key_A, Qt::ControlModifier);
        QCoreApplication::processEvents();
        const qint64 selecting = timer.restart();
        QTest::keyClick(&m_harness->view(), Qt::Key_PageDown);
        m_harness->view().viewport()->repaint();
        qInfo("select all: %lld ms, page down: %lld ms", selecting, timer.elapsed());
        QVERIFY(selecting < 1000);
    }

private:
    [[nodiscard]] NoticeBar& notice() { return m_harness->window->list().notice(); }
    [[nodiscard]] NewLinkDialog* newLinkDialog() { return m_harness->window->findChild<NewLinkDialog*>(); }
    // Clicks on the button in this row.
    void pressFix(int row) {
        auto& view = m_harness->window->list().view();
        const QModelIndex index = m_harness->rows().index(row, 0);
        view.scrollTo(index);
        QStyleOptionViewItem option;
        option.font = view.font();
        option.rect = view.visualRect(index);
        const QRect button = view.rows().fixRect(option, m_harness->row(row));
        QVERIFY(!button.isEmpty());
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, button.center());
    }

    std::unique_ptr<WindowHarness> m_harness;
};

INTACT_TEST(ListKeysTest)
#include "list_keys_test.moc"
