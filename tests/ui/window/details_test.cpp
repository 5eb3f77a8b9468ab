// SPDX-License-Identifier: GPL-3.0-or-later
// What reaches the details below the list.
#include "tests/support/test_registry.h"
#include "tests/support/window_harness.h"
#include "ui/models/download_list_model.h"
#include "ui/widgets/details_panel.h"
#include "ui/widgets/log_page.h"
#include "ui/widgets/overview_page.h"
#include "ui/widgets/speed_page.h"

#include <QAction>
#include <QTest>

using namespace intact;
using namespace intact::tests;
using namespace intact::ui;

class DetailsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_harness = std::make_unique<WindowHarness>();
        m_harness->showList(mixedTwelve());
    }
    void cleanup() { m_harness.reset(); }

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

    void everyRunningDownloadsSpeedIsKept() {
        m_harness->action(ActionId::Details)->trigger();
        SpeedPage& page = m_harness->window->details().speed();
        m_harness->window->details().setCurrentWidget(&page);
        // Nobody looks at it yet.
        Progress progress = mixedProgress().front();
        for (int half = 0; half < 10; ++half) {
            m_harness->clock.advance(std::chrono::milliseconds(500));
            progress.received += 5'000'000;
            m_harness->service.push(progress);
            QCoreApplication::processEvents();
        }
        m_harness->selectRow(0);
        QTRY_COMPARE(m_harness->service.watched, std::optional(m_harness->row(0).id));
        m_harness->service.push(mixedDetails());
        QTRY_VERIFY2(page.figures().contains(QStringLiteral("MB/s")), qPrintable(page.figures()));
    }

private:
    std::unique_ptr<WindowHarness> m_harness;
};

INTACT_TEST(DetailsTest)
#include "details_test.moc"
