// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/timetable_clock.h"

#include "tests/support/test_registry.h"

#include <QTest>
#include <QTimeZone>

using namespace intact;
using namespace intact::ui;

namespace {

// Off from 8 to 18 on working days, and on Sunday from 2 to 3, where the clocks are changed.
Timetable week() {
    Timetable table;
    for (int day = 0; day < 5; ++day) {
        for (int hour = 8; hour < 18; ++hour)
            table.set({day, hour}, HourMode::Off);
    }
    table.set({6, 2}, HourMode::Off);
    return table;
}

QDateTime berlin(const QString& utc) {
    return QDateTime::fromString(utc + QLatin1Char('Z'), Qt::ISODate).toTimeZone(QTimeZone("Europe/Berlin"));
}

} // namespace

class TimetableClockTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void changes_data() {
        QTest::addColumn<QString>("utc");
        QTest::addColumn<HourMode>("now");
        QTest::addColumn<QString>("changeUtc");
        using enum HourMode;
        const auto row = [](const char* name, const char* utc, HourMode now, const char* change) {
            QTest::newRow(name) << QString::fromLatin1(utc) << now << QString::fromLatin1(change);
        };
        row("winter, before work", "2024-01-15T06:30:00", Full, "2024-01-15T07:00:00"); // 7:30 local
        row("winter, at work", "2024-01-15T07:00:00", Off, "2024-01-15T17:00:00");
        row("summer, at work", "2024-07-15T06:00:00", Off, "2024-07-15T16:00:00");
        row("Friday evening, until Sunday 2:00", "2024-01-19T18:00:00", Full, "2024-01-21T01:00:00");
        row("before the hour that spring leaves out", "2024-03-31T00:30:00", Full,
            "2024-03-31T01:00:00"); // 1:30 → 3:00
        row("after it", "2024-03-31T01:00:00", Full, "2024-04-01T06:00:00");
        row("autumn, the hour that comes twice, first", "2024-10-27T00:30:00", Off, "2024-10-27T02:00:00");
        row("autumn, the same hour, second", "2024-10-27T01:30:00", Off, "2024-10-27T02:00:00");
    }
    void changes() {
        QFETCH(const QString, utc);
        QFETCH(const HourMode, now);
        QFETCH(const QString, changeUtc);
        const QDateTime local = berlin(utc);
        QVERIFY(local.isValid());
        QCOMPARE(week().at(hourOfWeek(local)), now);
        const auto change = nextChange(week(), local);
        QVERIFY(change.has_value());
        QCOMPARE(change->toUTC().toString(Qt::ISODate), changeUtc + QLatin1Char('Z'));
    }

    void theSameMomentIsAnotherHourElsewhere() {
        const QDateTime moment = berlin(QStringLiteral("2024-01-15T07:00:00"));
        QCOMPARE(week().at(hourOfWeek(moment)), HourMode::Off);
        QCOMPARE(week().at(hourOfWeek(moment.toTimeZone(QTimeZone("America/New_York")))), HourMode::Full); // 2:00
    }

    void aWeekOfOneModeHasNoEnd() {
        QVERIFY(!nextChange(Timetable(), berlin(QStringLiteral("2024-01-15T07:00:00"))));
        QCOMPARE(timetableState(Timetable(), WallTime(std::chrono::seconds(1'700'000'000))), TimetableState());
    }
};

INTACT_TEST(TimetableClockTest)
#include "timetable_clock_test.moc"
