// SPDX-License-Identifier: GPL-3.0-or-later
// The timetable in the window: what it does, what is said about it, and how people get around it.
#include "tests/support/test_registry.h"
#include "tests/support/window_harness.h"
#include "ui/dialogs/timetable_editor.h"
#include "ui/models/download_columns.h"
#include "ui/widgets/row_delegate.h"
#include "ui/widgets/status_strip.h"
#include "ui/window/main_tool_bar.h"
#include "ui/window/schedule_keeper.h"

#include <QAction>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace intact;
using namespace intact::tests;
using namespace intact::ui;
using namespace std::chrono_literals;

namespace {

class WallClock final : public Clock {
public:
    [[nodiscard]] WallTime wallNow() const override { return now; }
    WallTime now = kSampleNow; // a Thursday at noon
};

Timetable thursday(int from, int to, HourMode mode) {
    Timetable table;
    for (int hour = from; hour < to; ++hour)
        table.set({3, hour}, mode);
    return table;
}

Settings with(const Timetable& table) {
    Settings settings;
    static_cast<void>(settings.set(SettingId::Schedule, table.text()));
    return settings;
}

} // namespace

class ScheduleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itSaysWhenSomethingElseHolds() {
        WallClock clock;
        ScheduleKeeper keeper(clock);
        QSignalSpy changes(&keeper, &ScheduleKeeper::changed);
        keeper.setTimetable(thursday(10, 14, HourMode::Off));
        QCOMPARE(keeper.mode(), HourMode::Off);
        QCOMPARE(keeper.state().until, std::optional(kSampleNow + 2h));
        QCOMPARE(changes.count(), 1);
        clock.now += 1h;
        keeper.look();
        QCOMPARE(changes.count(), 1);
        clock.now += 1h;
        keeper.look();
        QCOMPARE(keeper.mode(), HourMode::Full);
        QCOMPARE(changes.count(), 2);
        clock.now -= 1h; // somebody sets the clock
        keeper.look();
        QCOMPARE(keeper.mode(), HourMode::Off);
    }

    // By itself: the timer is there whatever the clock does in between.
    void itLooksAtTheClockByItself() {
        WallClock clock;
        clock.now = kSampleNow + 2h - 1s;
        ScheduleKeeper keeper(clock);
        keeper.setTimetable(thursday(10, 14, HourMode::Off));
        clock.now += 1s;
        QTRY_COMPARE(keeper.mode(), HourMode::Full);
    }

    void ignoringItEndsWithTheNextChange() {
        WallClock clock;
        ScheduleKeeper keeper(clock);
        keeper.setTimetable(thursday(10, 14, HourMode::Slow));
        keeper.setIgnored(true);
        QCOMPARE(keeper.mode(), HourMode::Full);
        clock.now += 1h;
        keeper.look();
        QVERIFY(keeper.isIgnored());
        clock.now += 1h;
        keeper.look();
        QVERIFY(!keeper.isIgnored());
        clock.now += 7 * 24h - 1h;
        keeper.look();
        QCOMPARE(keeper.mode(), HourMode::Slow);
    }

    void anHourOffHoldsTheEngineAndIsSaid() {
        WindowHarness harness;
        harness.makeWindow(with(thursday(10, 14, HourMode::Off)));
        harness.service.load({sampleRecord(1, "a.iso", State::Queued)});
        harness.show();
        QTRY_COMPARE(harness.rows().rowCount(), 1);
        QCOMPARE(harness.service.holds.back(), true);
        const QModelIndex name = harness.rows().index(0, sectionOf(ColumnId::Name));
        const QString spoken = name.data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(QStringLiteral("Waits for the timetable until 14:00")), qPrintable(spoken));
        QToolButton& button = harness.window->findChild<MainToolBar*>()->speed();
        QCOMPARE(button.text(), QStringLiteral("Off until 14:00 ▾"));
        QVERIFY(harness.window->findChild<StatusStrip*>()->text().contains(QStringLiteral("off until 14:00")));
        QVERIFY(menuAction(button, QStringLiteral("Ignore the timetable until 14:00")) != nullptr);
        menuAction(button, QStringLiteral("Ignore the timetable until 14:00"))->trigger();
        QCOMPARE(harness.service.holds.back(), false);
        QCOMPARE(button.text(), QStringLiteral("No limit ▾"));
        menuAction(button, QStringLiteral("Ignore the timetable until 14:00"))->trigger();
        QCOMPARE(harness.service.holds.back(), true);
    }

    void theButtonInTheRowStartsOneAllTheSame() {
        WindowHarness harness;
        harness.makeWindow(with(thursday(10, 14, HourMode::Off)));
        harness.service.load({sampleRecord(1, "a.iso", State::Queued), sampleRecord(2, "b.iso", State::Queued)});
        harness.show();
        QTRY_COMPARE(harness.rows().rowCount(), 2);
        const QModelIndex name = harness.rows().index(0, sectionOf(ColumnId::Name));
        const QRect cell = harness.view().visualRect(name);
        const QPoint place(cell.right() - 40, cell.center().y());
        QTest::mouseClick(harness.view().viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(harness.service.startedNow.size(), std::size_t{1});
    }

    void aSlowHourIsTheSlowModeAndCanBeLeft() {
        WindowHarness harness;
        harness.makeWindow(with(thursday(10, 14, HourMode::Slow)));
        harness.show();
        QAction* slow = harness.window->actionSet().action(ActionId::SlowMode);
        QVERIFY(slow->isChecked());
        QCOMPARE(harness.service.rateLimits.back(), std::optional<std::int64_t>(500'000));
        QCOMPARE(harness.service.holds.back(), false);
        slow->trigger();
        QVERIFY(!slow->isChecked());
        QCOMPARE(harness.service.rateLimits.back(), std::optional<std::int64_t>());
    }

    void withoutATimetableNothingIsSaidOfIt() {
        WindowHarness harness;
        harness.makeWindow();
        harness.show();
        QToolButton& button = harness.window->findChild<MainToolBar*>()->speed();
        QCOMPARE(button.text(), QStringLiteral("No limit ▾"));
        button.menu()->popup({});
        for (const QAction* action : button.menu()->actions())
            QVERIFY(!action->text().contains(QStringLiteral("timetable")));
        button.menu()->close();
        QCOMPARE(harness.service.holds, std::vector<bool>(harness.service.holds.size(), false));
    }

private:
    static QAction* menuAction(QToolButton& button, const QString& text) {
        Q_EMIT button.menu()->aboutToShow();
        for (QAction* action : button.menu()->actions()) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }
};

INTACT_TEST(ScheduleTest)
#include "schedule_test.moc"
