// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/times.h"

#include "tests/support/test_registry.h"

#include <QTest>

using namespace intact;
using namespace intact::ui;

class TimesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "UTC"); }

    void remaining_data() {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("spoken");
        const auto row = [](const char* name, int seconds, const char* text, const char* spoken) {
            QTest::newRow(name) << seconds << QString::fromLatin1(text) << QString::fromLatin1(spoken);
        };
        row("nearly done", 0, "5 s", "5 seconds left");
        row("steps of five seconds", 18, "20 s", "20 seconds left");
        row("one minute", 58, "1 min", "1 minute left");
        row("minutes", 4 * 60 + 10, "4 min", "4 minutes left");
        row("steps of five minutes", 33 * 60, "35 min", "35 minutes left");
        row("an hour", 61 * 60, "1 h", "1 hour left");
        row("hours in tens of minutes", 83 * 60, "1 h 20 min", "1 hour 20 minutes left");
        row("hours", 7 * 3600 + 900, "7 h", "7 hours left");
        row("a day", 25 * 3600, "1 day", "1 day left");
        row("days", 60 * 3600, "3 days", "3 days left");
    }
    void remaining() {
        QFETCH(int, seconds);
        QTEST(remainingText(std::chrono::seconds(seconds)), "text");
        QTEST(remainingSpoken(std::chrono::seconds(seconds)), "spoken");
    }

    void remainingIsBounded() { QCOMPARE(remainingText(Duration::max()), QStringLiteral("999 days")); }

    void moments() {
        const WallTime now{std::chrono::seconds(1'700'136'000)}; // Thursday, 16 November 2023, 12:00 UTC
        QCOMPARE(momentText(now - std::chrono::hours(2), now), QStringLiteral("10:00"));
        QCOMPARE(momentText(now - std::chrono::hours(20), now), QStringLiteral("Wed 16:00"));
        QCOMPARE(momentText(now - std::chrono::hours(24 * 30), now), QStringLiteral("17 Oct 12:00"));
        QCOMPARE(momentText(now - std::chrono::hours(24 * 400), now), QStringLiteral("12 Oct 2022"));
        QCOMPARE(soonText(now + std::chrono::seconds(42), now), QStringLiteral("12:00:42"));
        QCOMPARE(soonText(now + std::chrono::minutes(30), now), QStringLiteral("12:30"));
    }
};

INTACT_TEST(TimesTest)
#include "times_test.moc"
