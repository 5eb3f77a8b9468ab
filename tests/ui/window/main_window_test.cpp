// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "tests/support/window_harness.h"
#include "ui/dialogs/new_link_dialog.h"
#include "ui/models/download_columns.h"
#include "ui/models/download_list_model.h"
#include "ui/widgets/details_panel.h"
#include "ui/widgets/download_list_view.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/log_page.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/overview_page.h"
#include "ui/widgets/state_sidebar.h"
#include "ui/widgets/status_strip.h"
#include "ui/window/add_flow.h"
#include "ui/window/list_panel.h"
#include "ui/window/main_tool_bar.h"

#include <QAction>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace intact;
using namespace intact::tests;
using namespace intact::ui;

namespace {

// As the engine has it.
State stateAt(WindowHarness& harness, int row) {
    return harness.service.record(harness.row(row).id.value).state;
}

} // namespace

class MainWindowTest : public QObject {
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
        QTRY_COMPARE(stateAt(*m_harness, 0), State::Paused);
        QTRY_COMPARE(m_harness->row(0).state, State::Paused);
        QTest::keyClick(&m_harness->view(), Qt::Key_Space);
        QTRY_COMPARE(stateAt(*m_harness, 0), State::Queued);
    }

    void finishedFilesAreLookedFor() {
        std::vector<DownloadId> finished;
        for (int row = 0; row < m_harness->rows().rowCount(); ++row) {
            if (stateAt(*m_harness, row) == State::Complete)
                finished.push_back(m_harness->row(row).id);
        }
        QVERIFY(!finished.empty() && !m_harness->service.checked.empty());
        std::vector<DownloadId> asked = m_harness->service.checked.front();
        std::ranges::sort(asked);
        std::ranges::sort(finished);
        QCOMPARE(asked, finished);
    }

    void theReportOfACrashCanBeShown() {
        m_harness->window->offerReport(QStringLiteral("/state/crash-report.txt"));
        QVERIFY(notice().sentence().contains(QStringLiteral("ended unexpectedly")));
        notice().findChild<QPushButton*>()->click();
        QCOMPARE(m_harness->shell.opened, QStringList{QStringLiteral("/state/crash-report.txt")});
        // Once; and the button of another notice is not its own.
        m_harness->window->offerReport(QStringLiteral("/state/crash-report.txt"));
        notice().say(QStringLiteral("something else"), QStringLiteral("Undo"));
        notice().findChild<QPushButton*>()->click();
        QCOMPARE(m_harness->shell.opened.size(), 1);
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
        QCOMPARE(notice().sentence(), QStringLiteral("paper.pdf could not be moved"));
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
        QTRY_COMPARE(stateAt(*m_harness, 11), State::Queued);
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

    void sidebarCountsAndFilters() {
        auto* sidebar = m_harness->window->findChild<StateSidebar*>();
        QTRY_COMPARE(sidebar->item(5)->data(Qt::AccessibleTextRole).toString(), QStringLiteral("Failed, 3"));
        sidebar->choose(StateFilter::Failed);
        QCOMPARE(m_harness->rows().rowCount(), 3);
        search().setText(QStringLiteral("nothing like this"));
        QCOMPARE(m_harness->rows().rowCount(), 0);
        QTRY_VERIFY(visibleEmptyState() != nullptr);
        visibleEmptyState()->findChild<QPushButton*>()->click();
        QCOMPARE(m_harness->rows().rowCount(), 12);
        QCOMPARE(sidebar->chosen(), StateFilter::All);
        QVERIFY(search().text().isEmpty());
    }

    void searchDoesNotLoseItsFocus() {
        QTest::keyClick(m_harness->window.get(), Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(search().hasFocus());
        QTest::keyClicks(&search(), QStringLiteral("zzz"));
        QVERIFY(search().hasFocus());
        QCOMPARE(m_harness->rows().rowCount(), 0);
    }

    void theSelectionOutlivesAFilter() {
        m_harness->selectRow(7);
        const DownloadId id = m_harness->row(7).id;
        m_harness->window->list().setStateFilter(StateFilter::Finished);
        QCOMPARE(m_harness->window->list().selectedIds(), std::vector<DownloadId>{id});
    }

    void detailsAreAskedForOnlyWhileTheyShow() {
        m_harness->selectRow(0);
        QCoreApplication::processEvents();
        QVERIFY(!m_harness->service.watched);
        QAction* toggle = m_harness->action(ActionId::Details);
        toggle->trigger();
        QTRY_COMPARE(m_harness->service.watched, std::optional(m_harness->row(0).id));
        m_harness->service.push(mixedDetails());
        QTRY_VERIFY(m_harness->window->details().overview().text().contains(QStringLiteral("64f1c2-278c0000")));
        toggle->trigger();
        QTRY_VERIFY(!m_harness->service.watched);
    }

    void theLogReachesItsPage() {
        m_harness->action(ActionId::Details)->trigger();
        m_harness->selectRow(0);
        QTRY_COMPARE(m_harness->service.watched, std::optional(m_harness->row(0).id));
        LogTold log;
        log.id = m_harness->row(0).id;
        log.lines.push_back({.kind = LogKind::Paused});
        m_harness->service.push(log);
        QTRY_VERIFY(m_harness->window->findChild<LogPage*>()->toPlainText().contains(QStringLiteral("Paused by you")));
    }

    void statusSaysSpeedAndRoom() {
        for (const Progress& progress : mixedProgress())
            m_harness->service.push(progress);
        QTRY_VERIFY(status().text().contains(QStringLiteral("18.6 MB/s · 4 active")));
        QVERIFY(status().text().contains(QStringLiteral("212 GB free in Downloads")));
    }

    void theToolBarChangesTheSpeedLimit() {
        QSignalSpy changed(m_harness->window.get(), &MainWindow::settingsChanged);
        QToolButton& button = bar().speed();
        QCOMPARE(button.text(), QStringLiteral("No limit ▾"));
        const auto choose = [&](const QString& text) {
            Q_EMIT button.menu()->aboutToShow();
            for (QAction* action : button.menu()->actions()) {
                if (action->text() == text)
                    action->trigger();
            }
        };
        choose(QStringLiteral("5.0 MB/s"));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.last().first().value<Settings>().number(SettingId::RateLimit), 5'000'000);
        QCOMPARE(button.text(), QStringLiteral("5.0 MB/s ▾"));
        QVERIFY(status().text().contains(QStringLiteral("(limit 5.0 MB/s)")));
        choose(QStringLiteral("Slow mode"));
        QVERIFY(changed.last().first().value<Settings>().flag(SettingId::SlowMode));
        QCOMPARE(button.accessibleName(), QStringLiteral("Speed limit: 500 kB/s, slow mode"));
        choose(QStringLiteral("No limit")); // who chooses a speed wants it now
        QVERIFY(!changed.last().first().value<Settings>().flag(SettingId::SlowMode));
        QCOMPARE(button.text(), QStringLiteral("No limit ▾"));
        QVERIFY(!status().text().contains(QStringLiteral("limit")));
    }

    void aLimitOfOnesOwnStandsInTheMenu() {
        Settings settings;
        QVERIFY(settings.set(SettingId::RateLimit, std::int64_t{3'300'000}));
        m_harness->makeWindow(settings);
        Q_EMIT bar().speed().menu()->aboutToShow();
        QStringList checked;
        for (const QAction* action : bar().speed().menu()->actions()) {
            if (action->isChecked())
                checked.append(action->text());
        }
        QCOMPARE(checked, QStringList{QStringLiteral("3.3 MB/s")});
    }

    void theStatusLineAndAKeySwitchTheSlowMode() {
        QSignalSpy changed(m_harness->window.get(), &MainWindow::settingsChanged);
        QTest::mouseClick(&status().activity(), Qt::LeftButton);
        QCOMPARE(changed.size(), 1);
        QVERIFY(changed.last().first().value<Settings>().flag(SettingId::SlowMode));
        QVERIFY(m_harness->action(ActionId::SlowMode)->isChecked());
        QVERIFY(status().text().contains(QStringLiteral("(slow mode, limit 500 kB/s)")));
        QTest::keyClick(&status().activity(), Qt::Key_Space);
        QCOMPARE(changed.size(), 2);
        QVERIFY(!changed.last().first().value<Settings>().flag(SettingId::SlowMode));
        QTest::keyClick(m_harness->window.get(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(changed.size(), 3);
        QVERIFY(changed.last().first().value<Settings>().flag(SettingId::SlowMode));
    }

    void refusalsAreToldWithoutADialog() {
        m_harness->service.push(CommandRefused{"smb://x", Failure{FailureReason::SchemeRefused, "", "", 0, ""}});
        QTRY_COMPARE(notice().sentence(),
                     QStringLiteral("smb://x: Only http, https, ftp and sftp links can be downloaded"));
    }

    void theShapeComesBack() {
        auto& window = *m_harness->window;
        window.resize(900, 500);
        window.findChild<StateSidebar*>()->choose(StateFilter::Failed);
        window.actionSet().action(ActionId::Details)->trigger();
        m_harness->view().sortByColumn(sectionOf(ColumnId::Size), Qt::AscendingOrder);
        m_harness->view().setColumnHidden(sectionOf(ColumnId::Proof), true);
        window.close();
        m_harness->makeWindow();
        m_harness->show();
        QCOMPARE(m_harness->window->size(), QSize(900, 500));
        QVERIFY(m_harness->window->details().isVisible());
        QVERIFY(m_harness->view().isColumnHidden(sectionOf(ColumnId::Proof)));
        QCOMPARE(m_harness->view().header()->sortIndicatorSection(), sectionOf(ColumnId::Size));
        QCOMPARE(m_harness->window->findChild<StateSidebar*>()->chosen(), StateFilter::Failed);
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

    void rightToLeftIsTheMirrorImage() {
        m_harness->window->setLayoutDirection(Qt::RightToLeft);
        m_harness->selectRow(5);
        QCoreApplication::processEvents();
        WindowHarness::picture(*m_harness->window, QStringLiteral("right-to-left"));
        QVERIFY(m_harness->view().visualRect(m_harness->rows().index(5, 0)).center().x() >
                m_harness->view().width() / 2);
        // A file begins at the right: there is what has been proven of it, and nothing at its end.
        m_harness->service.push(mixedProgress().front());
        QTRY_VERIFY(m_harness->row(0).proven > 0);
        const QRect cell = m_harness->view().visualRect(m_harness->rows().index(0, sectionOf(ColumnId::Progress)));
        const QImage image = m_harness->view().viewport()->grab(cell).toImage();
        const int edge = RowDelegate::cellMargin() + 4;
        const auto at = [&](int x) {
            return image.pixelColor(x, image.height() / 2 + 1);
        };
        QCOMPARE(at(image.width() - edge), m_harness->theme.colors().accent);
    }

    void everyControlHasAName() {
        for (const QToolButton* button : m_harness->window->findChildren<QToolButton*>()) {
            if (button->objectName().startsWith(QStringLiteral("qt_")))
                continue;
            const bool named = !button->accessibleName().isEmpty() || !button->text().isEmpty() ||
                               (button->defaultAction() != nullptr);
            const bool insideField = qobject_cast<const QLineEdit*>(button->parentWidget()) != nullptr ||
                                     button->parentWidget()->inherits("QTabBar");
            QVERIFY2(named || insideField, button->metaObject()->className());
        }
        for (const QLineEdit* edit : m_harness->window->findChildren<QLineEdit*>())
            QVERIFY(!edit->accessibleName().isEmpty());
    }

private:
    [[nodiscard]] NoticeBar& notice() { return m_harness->window->list().notice(); }
    [[nodiscard]] QLineEdit& search() { return m_harness->window->findChild<MainToolBar*>()->search(); }
    [[nodiscard]] MainToolBar& bar() { return *m_harness->window->findChild<MainToolBar*>(); }
    [[nodiscard]] StatusStrip& status() { return *m_harness->window->findChild<StatusStrip*>(); }
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
    [[nodiscard]] EmptyState* visibleEmptyState() {
        for (EmptyState* page : m_harness->window->findChildren<EmptyState*>()) {
            if (page->isVisible())
                return page;
        }
        return nullptr;
    }

    std::unique_ptr<WindowHarness> m_harness;
};

INTACT_TEST(MainWindowTest)
#include "main_window_test.moc"
