// SPDX-License-Identifier: GPL-3.0-or-later
// The window among the things of a desktop: notifications, tray, closing, network, sleep, clipboard, drop basket.
#include "tests/support/fake_platform.h"
#include "tests/support/test_registry.h"
#include "tests/support/window_harness.h"
#include "ui/dialogs/add_dialog.h"
#include "ui/widgets/drop_basket.h"
#include "ui/widgets/notice_bar.h"
#include "ui/window/add_flow.h"
#include "ui/window/basket_flow.h"
#include "ui/window/close_flow.h"
#include "ui/window/desktop_flows.h"
#include "ui/window/list_panel.h"
#include "ui/window/network_flow.h"
#include "ui/window/notification_flow.h"
#include "ui/window/tray_flow.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace intact;
using namespace intact::tests;
using namespace intact::ui;

namespace {

struct Desk {
    explicit Desk(const Settings& settings = {}, bool canPlaceWindows = true) {
        window.makeWindow(settings);
        flows = std::make_unique<DesktopFlows>(DesktopFlows::Context{window.bridge, window.shell, platform.references(),
                                                                     window.theme, window.state, window.clock,
                                                                     *window.window, canPlaceWindows});
    }

    /// `id` is told in this state, as the engine does.
    void become(std::int64_t id, State state, FailureReason reason = FailureReason::None) {
        DownloadRecord record = window.service.record(id);
        record.state = state;
        record.failure.reason = reason;
        window.service.push(DownloadChanged{record, {}});
    }
    void runAndBecome(std::int64_t id, State state, FailureReason reason = FailureReason::None) {
        become(id, State::Downloading);
        become(id, state, reason);
    }
    [[nodiscard]] NoticeBar& networkBar() { return window.window->list().networkBar(); }
    [[nodiscard]] NoticeBar& clipboardBar() { return window.window->list().clipboardBar(); }

    WindowHarness window;
    FakePlatform platform;
    std::unique_ptr<DesktopFlows> flows;
};

Settings with(SettingId id, SettingValue value) {
    Settings settings;
    static_cast<void>(settings.set(id, std::move(value)));
    return settings;
}

std::vector<DownloadRecord> records(int count, State state) {
    std::vector<DownloadRecord> list;
    for (int id = 1; id <= count; ++id)
        list.push_back(sampleRecord(id, "file-" + std::to_string(id) + ".iso", state));
    return list;
}

QPushButton* button(QWidget& parent, const char* text) {
    for (QPushButton* each : parent.findChildren<QPushButton*>()) {
        if (each->text() == QString::fromUtf8(text) && !each->isHidden())
            return each;
    }
    return nullptr;
}

OfferedText copied(const char* text) {
    OfferedText offered;
    offered.plain = text;
    return offered;
}

} // namespace

class DesktopFlowsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatFinishesElsewhereIsSaidWithItsActions() {
        Desk desk;
        desk.window.service.load(records(2, State::Queued));
        desk.runAndBecome(1, State::Complete);
        QTRY_COMPARE(desk.platform.notifier.shown.size(), std::size_t{1});
        const auto& [notification, chosen] = desk.platform.notifier.shown.front();
        QCOMPARE(notification.title, QStringLiteral("Download finished"));
        QCOMPARE(notification.category, QStringLiteral("transfer.complete"));
        QCOMPARE(notification.actions.size(), 2);
        QCOMPARE(notification.actions[0].first, QStringLiteral("default"));
        chosen(QStringLiteral("default"), {});
        QCOMPARE(desk.window.shell.opened.size(), 1);
        QVERIFY(desk.window.shell.opened.front().endsWith(QStringLiteral("/file-1.iso")));
        chosen(notification.actions[1].first, {});
        QCOMPARE(desk.window.shell.shown.size(), 1);
    }

    void fiveAreSaidAtOnce() {
        Desk desk;
        desk.window.service.load(records(5, State::Queued));
        for (int id = 1; id <= 5; ++id)
            desk.runAndBecome(id, State::Complete);
        QTRY_VERIFY(!desk.platform.notifier.shown.empty());
        QCOMPARE(desk.platform.notifier.shown.size(), std::size_t{1});
        QCOMPARE(desk.platform.notifier.shown.front().first.title, QStringLiteral("5 downloads finished"));
    }

    void whatFailedCanBeTriedAgainFromThere() {
        Desk desk;
        desk.window.service.load(records(1, State::Queued));
        desk.runAndBecome(1, State::Failed, FailureReason::NotFound);
        QTRY_COMPARE(desk.platform.notifier.shown.size(), std::size_t{1});
        const auto& [notification, chosen] = desk.platform.notifier.shown.front();
        QCOMPARE(notification.category, QStringLiteral("transfer.error"));
        QCOMPARE(notification.actions.back().second, QStringLiteral("Retry"));
        QVERIFY(desk.window.row(0).state == State::Failed);
        chosen(notification.actions.back().first, {});
        QTRY_VERIFY(desk.window.row(0).state == State::Queued);
    }

    void whoLooksAtTheListIsNotTold() {
        Desk desk;
        desk.window.showList(records(2, State::Queued));
        desk.window.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(desk.window.window.get()));
        desk.runAndBecome(1, State::Complete);
        QTRY_VERIFY(desk.flows->notifications().isGathering());
        QTRY_VERIFY(!desk.flows->notifications().isGathering());
        QVERIFY(desk.platform.notifier.shown.empty());
    }

    void whatDidNotRunIsNoNews() {
        Desk desk;
        desk.window.service.load(records(2, State::Complete));
        desk.become(1, State::Complete); // it was looked for
        desk.runAndBecome(2, State::Complete);
        QTRY_COMPARE(desk.platform.notifier.shown.size(), std::size_t{1});
        QVERIFY(desk.platform.notifier.shown.front().first.text.startsWith(QStringLiteral("file-2.iso")));
    }

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

    void aMeteredNetworkHoldsUntilThePersonSaysOtherwise() {
        Desk desk;
        desk.window.showList(records(3, State::Queued));
        desk.platform.network.set({true, true});
        QVERIFY(desk.window.service.holds.back());
        QTRY_COMPARE(desk.networkBar().sentence(), QStringLiteral("This network is metered: 3 downloads wait"));
        button(desk.networkBar(), "Download anyway")->click();
        QVERIFY(!desk.window.service.holds.back());
        QVERIFY(desk.networkBar().sentence().isEmpty());
        // That was meant for this network alone.
        desk.platform.network.set({true, false});
        desk.platform.network.set({true, true});
        QVERIFY(desk.window.service.holds.back());
        desk.platform.network.set({true, false});
        QVERIFY(!desk.window.service.holds.back());
        QVERIFY(desk.networkBar().sentence().isEmpty());
    }

    void whoWantsToDownloadThereIsNotHeld() {
        Desk desk(with(SettingId::Metered, std::string("download")));
        desk.platform.network.set({true, true});
        QVERIFY(desk.flows->network().rule() == NetworkRule::Free);
        QVERIFY(!desk.window.service.holds.back());
    }

    void theEngineHearsWhenTheNetworkGoesAndComes() {
        Desk desk;
        desk.window.showList(records(1, State::Downloading));
        desk.platform.network.set({false, false});
        QCOMPARE(desk.window.service.networkAvailable, std::optional(false));
        QVERIFY(desk.networkBar().sentence().startsWith(QStringLiteral("There is no network")));
        desk.platform.network.set({true, false});
        QCOMPARE(desk.window.service.networkAvailable, std::optional(true));
        QVERIFY(desk.networkBar().sentence().isEmpty());
    }

    void theComputerStaysAwakeWhileSomethingRunsAndOnlyThen() {
        Desk desk;
        desk.window.showList(records(2, State::Queued));
        QVERIFY(!desk.platform.sleep.busy);
        desk.become(1, State::Downloading);
        QTRY_VERIFY(desk.platform.sleep.busy);
        desk.become(1, State::Paused);
        QTRY_VERIFY(!desk.platform.sleep.busy);
    }

    void beforeItSleepsAllIsDurableAndAfterwardsItConnectsAnew() {
        Desk desk;
        desk.window.showList(records(1, State::Downloading));
        Q_EMIT desk.platform.sleep.aboutToSleep();
        QCOMPARE(desk.platform.sleep.let, 0);
        QTRY_COMPARE(desk.platform.sleep.let, 1);
        QVERIFY(!desk.window.service.networkAvailable);
        Q_EMIT desk.platform.sleep.wokeUp();
        QCOMPARE(desk.window.service.networkAvailable, std::optional(true));
    }

    void docksAndJobsFollow() {
        Desk desk;
        desk.window.showList(records(2, State::Queued));
        desk.become(1, State::Downloading);
        Progress progress;
        progress.id = {1};
        progress.received = 25'000'000;
        progress.total = 100'000'000;
        desk.window.service.push(progress);
        QTRY_VERIFY(!desk.platform.launcher.shown.empty() && desk.platform.launcher.shown.back().share == 0.25);
        QCOMPARE(desk.platform.launcher.shown.back().count, 1);
        QCOMPARE(desk.platform.jobs.shown.back().received, 25'000'000);
        desk.become(1, State::Complete);
        QTRY_COMPARE(desk.platform.launcher.shown.back(), LauncherState());
        QTRY_COMPARE(desk.platform.jobs.ends, 1);
        Q_EMIT desk.platform.jobs.pauseWanted();
        QVERIFY(desk.window.service.record(2).state == State::Paused);
    }

    void theClipboardIsLeftAloneUntilItIsToBeWatched() {
        Desk desk;
        desk.window.show();
        desk.window.shell.held = copied("https://a.example/x.iso");
        Q_EMIT desk.platform.clipboard.maybeChanged();
        QVERIFY(desk.clipboardBar().sentence().isEmpty());
    }

    void copiedLinksAreOfferedAndNothingMore() {
        Settings settings = with(SettingId::ClipboardWatch, true);
        QVERIFY(settings.set(SettingId::ClipboardPatterns, std::string("*.iso")));
        Desk desk(settings);
        desk.window.show();
        desk.window.shell.held = copied("https://a.example/page");
        Q_EMIT desk.platform.clipboard.maybeChanged();
        QVERIFY(desk.clipboardBar().sentence().isEmpty());
        desk.window.shell.held = copied("https://a.example/x.iso https://a.example/y.iso");
        Q_EMIT desk.platform.clipboard.maybeChanged();
        QCOMPARE(desk.clipboardBar().sentence(), QStringLiteral("2 links copied"));
        QVERIFY(desk.window.service.added.empty());
        QVERIFY(desk.window.window->adding().dialog() == nullptr);
        desk.clipboardBar().dismiss();
        Q_EMIT desk.platform.clipboard.maybeChanged(); // the same again
        QVERIFY(desk.clipboardBar().sentence().isEmpty());
        desk.window.shell.held = copied("https://a.example/z.iso");
        Q_EMIT desk.platform.clipboard.maybeChanged();
        button(desk.clipboardBar(), "Add…")->click();
        QVERIFY(desk.window.window->adding().dialog() != nullptr);
        QVERIFY(desk.window.service.added.empty());
    }

    void theBasketIsWhereItWas() {
        Desk desk;
        desk.window.show();
        QAction* action = desk.window.action(ActionId::DropBasket);
        QVERIFY(action->isVisible());
        action->trigger();
        DropBasket* basket = desk.flows->basket().basket();
        QVERIFY(basket != nullptr);
        basket->move(90, 70);
        const QByteArray place = basket->place();
        action->trigger();
        QVERIFY(desk.flows->basket().basket() == nullptr);
        action->trigger();
        QCOMPARE(desk.flows->basket().basket()->place(), place);
        desk.flows->basket().basket()->putAt("99999 5"); // on a screen that is gone
        QVERIFY(desk.flows->basket().basket()->place() != "99999 5");
        Q_EMIT desk.window.window->closed();
        QCOMPARE(desk.window.state.values.value(QStringLiteral("basket-shown")), QByteArray("1"));
    }

    void theBasketTakesDropsLikeTheWindow() {
        Desk desk;
        desk.window.show();
        desk.window.action(ActionId::DropBasket)->trigger();
        DropBasket* basket = desk.flows->basket().basket();
        QMimeData mime;
        mime.setText(QStringLiteral("https://a.example/x.iso"));
        QDragEnterEvent enter({5, 5}, Qt::CopyAction | Qt::MoveAction, &mime, Qt::LeftButton, {});
        QCoreApplication::sendEvent(basket, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction | Qt::MoveAction, &mime, Qt::LeftButton, {});
        QCoreApplication::sendEvent(basket, &drop);
        QCOMPARE(drop.dropAction(), Qt::CopyAction);
        QVERIFY(desk.window.window->adding().dialog() != nullptr);
    }

    void theBasketIsGrabbedAndDoubleClicked() {
        Desk desk;
        desk.window.window->hide();
        desk.window.action(ActionId::DropBasket)->trigger();
        DropBasket* basket = desk.flows->basket().basket();
        basket->move(100, 100);
        QTest::mousePress(basket, Qt::LeftButton, {}, {10, 10});
        QMouseEvent move(QEvent::MouseMove, QPointF(30, 20), basket->mapToGlobal(QPointF(30, 20)), Qt::NoButton,
                         Qt::LeftButton, {});
        QCoreApplication::sendEvent(basket, &move);
        QCOMPARE(basket->pos(), QPoint(120, 110));
        QTest::mouseRelease(basket, Qt::LeftButton, {}, {10, 10});
        QTest::mouseDClick(basket, Qt::LeftButton);
        QVERIFY(desk.window.window->isVisible());
    }

    void whereWindowsCannotBePlacedThereIsNoBasket() {
        const Desk desk({}, false);
        QVERIFY(!desk.window.window->actionSet().action(ActionId::DropBasket)->isVisible());
    }

    void howTheDesktopsPartsLook() {
        Desk desk;
        desk.window.showList(mixedTwelve());
        desk.platform.network.set({true, true});
        QTRY_VERIFY(!desk.networkBar().sentence().isEmpty());
        WindowHarness::picture(*desk.window.window, QStringLiteral("metered-light"));
        desk.window.action(ActionId::DropBasket)->trigger();
        desk.flows->basket().setProgress({3, 62, 100, 4'200'000});
        WindowHarness::picture(*desk.flows->basket().basket(), QStringLiteral("basket-light"));
        desk.window.window->close();
        QVERIFY(desk.flows->closing().question() != nullptr);
        WindowHarness::picture(*desk.flows->closing().question(), QStringLiteral("close-light"));
    }
};

INTACT_TEST(DesktopFlowsTest)
#include "desktop_flows_test.moc"
