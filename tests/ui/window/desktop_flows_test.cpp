// SPDX-License-Identifier: GPL-3.0-or-later
// The window and what the computer does around it: networks, sleep, docks and job lists.
#include "tests/support/desk.h"
#include "tests/support/test_registry.h"
#include "ui/widgets/drop_basket.h"
#include "ui/window/basket_flow.h"
#include "ui/window/close_flow.h"
#include "ui/window/network_flow.h"
#include "ui/window/sleep_flow.h"

#include <QAction>
#include <QSignalSpy>
#include <QTest>

using namespace intact;
using namespace intact::tests;
using namespace intact::ui;

class DesktopFlowsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
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
        const QSignalSpy answers(&desk.window.bridge, &EngineBridge::checkpointMade);
        Q_EMIT desk.platform.sleep.aboutToSleep();
        QCOMPARE(desk.window.service.checkpoints.size(), std::size_t{1});
        desk.window.service.push(CheckpointMade{0}); // somebody else's
        QTRY_COMPARE(answers.count(), 1);
        QCOMPARE(desk.platform.sleep.let, 0);
        desk.window.service.push(CheckpointMade{desk.window.service.checkpoints.back()});
        QTRY_COMPARE(desk.platform.sleep.let, 1);
        QVERIFY(!desk.window.service.networkAvailable);
        Q_EMIT desk.platform.sleep.wokeUp();
        QCOMPARE(desk.window.service.networkAvailable, std::optional(true));
    }

    void aDiskThatDoesNotAnswerIsWaitedForNotForLong() {
        Desk desk;
        FakeSleep sleep;
        const SleepFlow flow({desk.window.bridge, desk.window.window->downloads(), sleep, desk.flows->network(),
                              std::chrono::milliseconds(50)},
                             nullptr);
        Q_EMIT sleep.aboutToSleep();
        QCOMPARE(sleep.let, 0);
        QTRY_COMPARE(sleep.let, 1);
        const QSignalSpy answers(&desk.window.bridge, &EngineBridge::checkpointMade);
        desk.window.service.push(CheckpointMade{desk.window.service.checkpoints.back()});
        QTRY_COMPARE(answers.count(), 1);
        QCOMPARE(sleep.let, 1);
    }

    // A session that is saved asks for checkpoints too. Without a delay there would be none before the next sleep.
    void anAnswerWithoutASleepLetsNothingGo() {
        Desk desk;
        desk.window.showList(records(1, State::Downloading));
        const QSignalSpy answers(&desk.window.bridge, &EngineBridge::checkpointMade);
        desk.window.service.push(CheckpointMade{0});
        QTRY_COMPARE(answers.count(), 1);
        QCOMPARE(desk.platform.sleep.let, 0);
    }

    // Nothing that belonged to the last sleep may end the next one's delay.
    void whoIsAwakeAgainWaitsForNothing() {
        Desk desk;
        desk.window.showList(records(1, State::Downloading));
        const QSignalSpy answers(&desk.window.bridge, &EngineBridge::checkpointMade);
        Q_EMIT desk.platform.sleep.aboutToSleep();
        Q_EMIT desk.platform.sleep.wokeUp();
        desk.window.service.push(CheckpointMade{desk.window.service.checkpoints.back()});
        QTRY_COMPARE(answers.count(), 1);
        QCOMPARE(desk.platform.sleep.let, 0);
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
