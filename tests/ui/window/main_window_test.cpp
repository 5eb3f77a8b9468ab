// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "tests/support/window_harness.h"
#include "ui/models/download_columns.h"
#include "ui/models/download_list_model.h"
#include "ui/widgets/details_panel.h"
#include "ui/widgets/download_list_view.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/state_sidebar.h"
#include "ui/window/list_panel.h"
#include "ui/window/main_tool_bar.h"

#include <QAction>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace intact;
using namespace intact::tests;
using namespace intact::ui;

class MainWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_harness = std::make_unique<WindowHarness>();
        m_harness->showList(mixedTwelve());
    }
    void cleanup() { m_harness.reset(); }

    void finishedFilesAreLookedFor() {
        std::vector<DownloadId> finished;
        for (int row = 0; row < m_harness->rows().rowCount(); ++row) {
            if (m_harness->stateAt(row) == State::Complete)
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
