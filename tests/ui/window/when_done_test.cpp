// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/when_done.h"

#include "tests/support/manual_clock.h"
#include "tests/support/test_registry.h"
#include "tests/support/widget_search.h"
#include "tests/support/window_harness.h"
#include "ui/bridge/convert.h"
#include "ui/dialogs/countdown_dialog.h"
#include "ui/widgets/status_strip.h"

#include <QAction>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace intact;
using namespace intact::tests;
using namespace intact::ui;
using namespace std::chrono_literals;

namespace {

struct Fixture {
    ManualClock clock;
    DownloadListModel list{clock};
    ActionSet actions;
    FakePower power;
    QWidget window;
    StatusStrip status;
    WhenDone whenDone{{list, actions, power, status, clock, window}, nullptr};

    void choose(ActionId id) { actions.action(id)->trigger(); }
    void become(State state) { list.reset({rowOf(sampleRecord(1, "a", state))}); }
    [[nodiscard]] bool isChosen(ActionId id) const { return actions.action(id)->isChecked(); }
};

} // namespace

class WhenDoneTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void happens_data() {
        QTest::addColumn<ActionId>("step");
        QTest::newRow("quit") << ActionId::WhenDoneQuit;
        QTest::newRow("suspend") << ActionId::WhenDoneSuspend;
        QTest::newRow("power off") << ActionId::WhenDonePowerOff;
    }
    void happens() {
        QFETCH(const ActionId, step);
        Fixture fixture;
        QSignalSpy quits(fixture.actions.action(ActionId::Quit), &QAction::triggered);
        fixture.choose(step);
        QVERIFY(fixture.status.text().contains(QStringLiteral("when all is done")));
        fixture.become(State::Downloading);
        QVERIFY(fixture.whenDone.dialog() == nullptr);
        fixture.become(State::Complete);
        QVERIFY(fixture.whenDone.dialog() != nullptr);
        QVERIFY(fixture.whenDone.dialog()->sentence().contains(QStringLiteral("60 s")));
        fixture.clock.advance(59s);
        QTRY_VERIFY(fixture.whenDone.dialog()->sentence().contains(QStringLiteral(" 1 s")));
        QVERIFY(fixture.power.requested.isEmpty() && quits.isEmpty());
        fixture.clock.advance(1s);
        QTRY_VERIFY(fixture.whenDone.dialog() == nullptr);
        QCOMPARE(quits.count(), step == ActionId::WhenDoneQuit ? 1 : 0);
        QCOMPARE(fixture.power.requested.count(PowerStep::Suspend), step == ActionId::WhenDoneSuspend ? 1 : 0);
        QCOMPARE(fixture.power.requested.count(PowerStep::PowerOff), step == ActionId::WhenDonePowerOff ? 1 : 0);
        // It is forgotten, so that the next list does not do it again.
        QVERIFY(fixture.isChosen(ActionId::WhenDoneNothing));
        QVERIFY(!fixture.status.text().contains(QStringLiteral("when all is done")));
        fixture.become(State::Downloading);
        fixture.become(State::Complete);
        QVERIFY(fixture.whenDone.dialog() == nullptr);
    }

    // Nothing runs at the moment of the choice: then it is about what comes.
    void anEmptyListIsNotDone() {
        Fixture fixture;
        fixture.become(State::Complete);
        fixture.choose(ActionId::WhenDonePowerOff);
        fixture.become(State::Complete);
        QVERIFY(fixture.whenDone.dialog() == nullptr);
        fixture.become(State::Queued);
        fixture.become(State::Paused);
        QVERIFY(fixture.whenDone.dialog() != nullptr);
    }

    void whatGoesOnByItselfIsNotDone_data() {
        QTest::addColumn<State>("state");
        for (const State state : {State::Queued, State::Connecting, State::Downloading, State::Verifying,
                                  State::Finalizing, State::Waiting})
            QTest::newRow(std::string(stateName(state)).c_str()) << state;
    }
    void whatGoesOnByItselfIsNotDone() {
        QFETCH(const State, state);
        Fixture fixture;
        fixture.choose(ActionId::WhenDoneQuit);
        fixture.become(State::Downloading);
        fixture.become(state);
        QVERIFY(fixture.whenDone.dialog() == nullptr);
        fixture.become(State::Failed);
        QVERIFY(fixture.whenDone.dialog() != nullptr);
    }

    void itCanBePrevented() {
        Fixture fixture;
        fixture.choose(ActionId::WhenDonePowerOff);
        fixture.become(State::Downloading);
        fixture.become(State::Complete);
        const auto* cancel = buttonWith(*fixture.whenDone.dialog(), QStringLiteral("Cancel"));
        QVERIFY(cancel != nullptr && cancel->isDefault());
        QTRY_VERIFY(fixture.whenDone.dialog()->focusWidget() == cancel);
        fixture.whenDone.dialog()->reject();
        QVERIFY(fixture.whenDone.dialog() == nullptr);
        QVERIFY(fixture.isChosen(ActionId::WhenDoneNothing));
        QVERIFY(fixture.power.requested.isEmpty());
    }

    void somethingNewStopsTheCountdownAndItBeginsAgain() {
        Fixture fixture;
        fixture.choose(ActionId::WhenDoneSuspend);
        fixture.become(State::Downloading);
        fixture.become(State::Complete);
        fixture.clock.advance(50s);
        fixture.become(State::Queued);
        QVERIFY(fixture.whenDone.dialog() == nullptr);
        fixture.clock.advance(50s);
        QVERIFY(fixture.isChosen(ActionId::WhenDoneSuspend));
        fixture.become(State::Complete);
        QVERIFY(fixture.whenDone.dialog()->sentence().contains(QStringLiteral("60 s")));
    }

    void nobodyHasToWait() {
        Fixture fixture;
        fixture.choose(ActionId::WhenDoneSuspend);
        fixture.become(State::Downloading);
        fixture.become(State::Complete);
        buttonWith(*fixture.whenDone.dialog(), QStringLiteral("Suspend now"))->click();
        QCOMPARE(fixture.power.requested, QList<PowerStep>{PowerStep::Suspend});
    }

    void whatTheSystemCannotDoIsNotOffered() {
        Fixture fixture;
        QMenu menu;
        fixture.actions.fillMainMenu(menu);
        fixture.whenDone.watch(menu);
        fixture.power.obstacle = powerObstacle(QStringLiteral("no"));
        Q_EMIT menu.aboutToShow();
        const QAction* suspend = fixture.actions.action(ActionId::WhenDoneSuspend);
        QVERIFY(!suspend->isEnabled());
        QCOMPARE(suspend->toolTip(), QStringLiteral("You are not allowed to do this."));
        fixture.actions.setSelection({});
        QVERIFY(!suspend->isEnabled());
        QVERIFY(fixture.actions.action(ActionId::WhenDoneQuit)->isEnabled());
        fixture.power.obstacle = powerObstacle(QStringLiteral("challenge"));
        Q_EMIT menu.aboutToShow();
        QVERIFY(suspend->isEnabled());
        QVERIFY(!powerObstacle(QStringLiteral("na")).isEmpty());
        QVERIFY(powerObstacle(QStringLiteral("yes")).isEmpty());
    }

    void aRefusalIsTold() {
        Fixture fixture;
        QSignalSpy failures(&fixture.whenDone, &WhenDone::failed);
        fixture.power.refusal = QStringLiteral("no");
        fixture.choose(ActionId::WhenDoneSuspend);
        fixture.become(State::Downloading);
        fixture.become(State::Complete);
        fixture.whenDone.dialog()->accept();
        QCOMPARE(failures.count(), 1);
    }
};

INTACT_TEST(WhenDoneTest)
#include "when_done_test.moc"
