// SPDX-License-Identifier: GPL-3.0-or-later
// Where the window goes when it is closed, and how it comes back.
#include "tests/support/desk.h"
#include "tests/support/test_registry.h"
#include "ui/window/close_flow.h"
#include "ui/window/tray_flow.h"

#include <QAction>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace intact;
using namespace intact::tests;
using namespace intact::ui;

class ClosingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTrayHasAnIconWhereThereIsOneAndGivesTheWindowBack() {
        Desk desk;
        desk.window.show();
        QVERIFY(!desk.flows->tray().isShown());
        desk.platform.tray.setAvailable(true);
        QVERIFY(desk.flows->tray().isShown());
        QVERIFY(desk.flows->tray().toolTip().contains(QStringLiteral("No downloads running")));
        desk.flows->closing().putAway();
        QVERIFY(desk.window.window->isHidden());
        desk.platform.tray.setAvailable(false);
        QVERIFY(!desk.window.window->isHidden());
        QVERIFY(!desk.flows->tray().isShown());
    }

    void theTraysMenuReachesEverything() {
        Desk desk;
        desk.window.service.load(records(3, State::Queued));
        desk.window.window->hide();
        QTRY_COMPARE(desk.window.rows().rowCount(), 3);
        QStringList texts;
        for (const QAction* action : desk.flows->tray().menu().actions()) {
            if (!action->isSeparator())
                texts.append(action->text());
        }
        QCOMPARE(texts, QStringList({QStringLiteral("Show Intact"), QStringLiteral("Add…"), QStringLiteral("Pause all"),
                                     QStringLiteral("Resume all"), QStringLiteral("Quit")}));
        desk.flows->tray().menu().actions().front()->trigger();
        QVERIFY(desk.window.window->isVisible());
        desk.window.action(ActionId::PauseAll)->trigger();
        for (int id = 1; id <= 3; ++id)
            QVERIFY(desk.window.service.record(id).state == State::Paused);
        QTRY_COMPARE(desk.window.row(0).state, State::Paused);
        desk.window.action(ActionId::ResumeAll)->trigger();
        QVERIFY(desk.window.service.record(2).state == State::Queued);
    }

    void theIconCanBeUnwanted() {
        Desk desk(with(SettingId::TrayIcon, false));
        desk.platform.tray.setAvailable(true);
        QVERIFY(!desk.flows->tray().isShown());
    }

    void closingAsksOnceWhileSomethingRuns() {
        Desk desk;
        desk.platform.tray.setAvailable(true);
        desk.window.showList(records(2, State::Downloading));
        QSignalSpy closed(desk.window.window.get(), &MainWindow::closed);
        desk.window.window->close();
        QVERIFY(desk.flows->closing().question() != nullptr);
        QVERIFY(desk.window.window->isVisible());
        button(*desk.flows->closing().question(), "Keep running")->click();
        QVERIFY(desk.window.window->isHidden());
        QCOMPARE(desk.window.window->settings().text(SettingId::CloseWindow), std::string("keep running"));
        desk.window.window->showInFront();
        desk.window.window->close();
        QVERIFY(desk.window.window->isHidden());
        QCOMPARE(closed.count(), 0);
        desk.window.action(ActionId::Quit)->trigger(); // Quit means it
        QCOMPARE(closed.count(), 1);
    }

    void theAnswerMayBeToQuit() {
        Desk desk;
        desk.window.showList(records(1, State::Downloading));
        QSignalSpy closed(desk.window.window.get(), &MainWindow::closed);
        desk.window.window->close();
        desk.window.window->close(); // a second time: the same question
        button(*desk.flows->closing().question(), "Quit")->click();
        QCOMPARE(closed.count(), 1);
        QCOMPARE(desk.window.window->settings().text(SettingId::CloseWindow), std::string("quit"));
    }

    void atRestClosingQuits() {
        Desk desk;
        desk.window.showList(records(2, State::Paused));
        QSignalSpy closed(desk.window.window.get(), &MainWindow::closed);
        desk.window.window->close();
        QCOMPARE(closed.count(), 1);
    }

    void withoutATrayTheWindowBecomesSmall() {
        Desk desk(with(SettingId::CloseWindow, std::string("keep running")));
        desk.window.show();
        desk.window.window->close();
        QVERIFY(desk.window.window->isMinimized());
        QVERIFY(!desk.window.window->isHidden());
    }

    void startedQuietlyItGoesIntoATrayThatComesLater() {
        Desk desk;
        desk.flows->startAway();
        QVERIFY(desk.window.window->isMinimized());
        desk.platform.tray.setAvailable(true);
        QVERIFY(desk.window.window->isHidden());
    }
};

INTACT_TEST(ClosingTest)
#include "closing_test.moc"
