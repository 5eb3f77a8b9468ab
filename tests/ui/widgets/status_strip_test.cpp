// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "ui/widgets/status_strip.h"

#include <QTest>
#include <QToolButton>

using namespace intact::ui;

class StatusStripTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLongerTextHasRoomAtOnce() {
        StatusStrip strip;
        strip.resize(800, 40);
        strip.show();
        QVERIFY(QTest::qWaitForWindowExposed(&strip));
        const auto* activity = strip.findChild<QToolButton*>();
        QVERIFY(activity != nullptr);
        strip.setLimit(20'000'000, true);
        strip.setActivity(18'600'000, 12);
        QVERIFY(activity->text().contains(QStringLiteral("12")));
        QVERIFY(activity->width() >= activity->sizeHint().width());
    }

    void whatIsToComeIsSaid() {
        StatusStrip strip;
        strip.setHold(QStringLiteral("18:00"));
        QVERIFY(strip.text().contains(QStringLiteral("off until 18:00, as the timetable says")));
        strip.setHold({});
        strip.setAfterwards(QStringLiteral("quits when all is done"));
        QVERIFY(strip.text().contains(QStringLiteral("Nothing is downloading · quits when all is done")));
        QVERIFY(!strip.text().contains(QStringLiteral("timetable")));
    }
};

INTACT_TEST(StatusStripTest)
#include "status_strip_test.moc"
