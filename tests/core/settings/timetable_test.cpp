// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace intact;

namespace {

// Off on working days from 8 to 18, slow on Sunday evening from 22 until midnight.
Timetable officeWeek() {
    Timetable table;
    for (int day = 0; day < 5; ++day) {
        for (int hour = 8; hour < 18; ++hour)
            table.set({day, hour}, HourMode::Off);
    }
    table.set({6, 22}, HourMode::Slow);
    table.set({6, 23}, HourMode::Slow);
    return table;
}

} // namespace

class TimetableTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void changes_data() {
        QTest::addColumn<int>("day");
        QTest::addColumn<int>("hour");
        QTest::addColumn<HourMode>("now");
        QTest::addColumn<int>("daysAhead");
        QTest::addColumn<int>("thenHour");
        QTest::addColumn<HourMode>("then");
        using enum HourMode;
        QTest::newRow("on the same day") << 0 << 3 << Full << 0 << 8 << Off;
        QTest::newRow("in the hour before") << 0 << 7 << Full << 0 << 8 << Off;
        QTest::newRow("from its first hour") << 0 << 8 << Off << 0 << 18 << Full;
        QTest::newRow("in its last hour") << 0 << 17 << Off << 0 << 18 << Full;
        QTest::newRow("on the next day") << 0 << 18 << Full << 1 << 8 << Off;
        QTest::newRow("over the weekend") << 4 << 20 << Full << 2 << 22 << Slow;
        QTest::newRow("at midnight, into the next week") << 6 << 23 << Slow << 1 << 0 << Full;
        QTest::newRow("the week goes round") << 6 << 22 << Slow << 1 << 0 << Full;
    }
    void changes() {
        QFETCH(const int, day);
        QFETCH(const int, hour);
        QFETCH(const HourMode, now);
        QFETCH(const int, daysAhead);
        QFETCH(const int, thenHour);
        QFETCH(const HourMode, then);
        const Timetable table = officeWeek();
        QCOMPARE(table.at({day, hour}), now);
        const auto change = table.changeAfter({day, hour});
        QVERIFY(change.has_value());
        QCOMPARE(change->daysAhead, daysAhead);
        QCOMPARE(change->hour, thenHour);
        QCOMPARE(change->mode, then);
    }

    void aWholeDayOffLastsUntilTheNextOne() {
        Timetable table;
        for (int hour = 0; hour < Timetable::kHours; ++hour)
            table.set({2, hour}, HourMode::Off);
        QCOMPARE(table.changeAfter({2, 0}).value(), (TimetableChange{1, 0, HourMode::Full}));
        QCOMPARE(table.changeAfter({3, 0}).value(), (TimetableChange{6, 0, HourMode::Off}));
        // One hour of the week alone is a change to both sides of it.
        Timetable single;
        single.set({5, 5}, HourMode::Slow);
        QCOMPARE(single.changeAfter({5, 6}).value(), (TimetableChange{7, 5, HourMode::Slow}));
    }

    void aWeekOfOneModeNeverChanges() {
        Timetable table;
        QVERIFY(!table.changeAfter({3, 3}));
        for (int day = 0; day < Timetable::kDays; ++day) {
            for (int hour = 0; hour < Timetable::kHours; ++hour)
                table.set({day, hour}, HourMode::Off);
        }
        QVERIFY(!table.changeAfter({3, 3}));
    }

    void textAndBack() {
        QCOMPARE(Timetable().text(), std::string());
        QVERIFY(Timetable::parse("") == Timetable());
        const std::string text = officeWeek().text();
        QCOMPARE(text.size(), std::size_t{168});
        QVERIFY(text.starts_with("ffffffffooooooooooffffff"));
        QVERIFY(text.ends_with("ss"));
        QVERIFY(Timetable::parse(text) == officeWeek());
        QVERIFY(!Timetable::parse(text + "f"));
        QVERIFY(!Timetable::parse("f"));
        std::string wrong = text;
        wrong[5] = 'F';
        QVERIFY(!Timetable::parse(wrong));
    }

    void itIsASetting() {
        Settings settings;
        QVERIFY(timetableOf(settings) == Timetable());
        QVERIFY(!settings.set(SettingId::Schedule, std::string("always")));
        QVERIFY(settings.set(SettingId::Schedule, officeWeek().text()));
        QVERIFY(timetableOf(Settings::parse(settings.serialize())) == officeWeek());
        QVERIFY(settings.set(SettingId::RateLimit, std::int64_t{2'000'000}));
        QCOMPARE(rateLimitInForce(settings, HourMode::Full).value_or(0), 2'000'000);
        QCOMPARE(rateLimitInForce(settings, HourMode::Off).value_or(0), 2'000'000); // of what is started all the same
        QCOMPARE(rateLimitInForce(settings, HourMode::Slow).value_or(0), 500'000);
    }
};

INTACT_TEST(TimetableTest)
#include "timetable_test.moc"
