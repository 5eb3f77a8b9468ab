// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stream/load_meter.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace intact;
using namespace std::chrono_literals;

class LoadMeterTest : public QObject {
    Q_OBJECT

    // `waited` of every millisecond, for this long.
    static double afterFeeding(LoadMeter& meter, Duration waited, int milliseconds) {
        for (int i = 0; i < milliseconds; ++i)
            meter.add(waited, 1ms);
        return meter.share();
    }

private Q_SLOTS:
    void itBeginsIdle() { QCOMPARE(LoadMeter().share(), 0.0); }

    void aLoopThatNeverWaitsIsBusy() {
        LoadMeter meter;
        QVERIFY(afterFeeding(meter, 0ms, 200) > 0.95);
        QVERIFY(afterFeeding(meter, 1ms, 200) < 0.05);
    }

    void theShareOfTheTimeCountsWhateverTheRoundsAre() {
        LoadMeter fine;
        LoadMeter coarse;
        (void)afterFeeding(fine, 250us, 400);
        for (int i = 0; i < 40; ++i)
            coarse.add(2500us, 10ms);
        QVERIFY(std::abs(fine.share() - 0.75) < 0.01);
        QVERIFY(std::abs(coarse.share() - 0.75) < 0.01);
    }

    void aShortBurstIsNoLoad() {
        LoadMeter meter;
        QVERIFY(afterFeeding(meter, 0ms, 10) < 0.25);
    }

    void timeThatStandsStillChangesNothing() {
        LoadMeter meter;
        meter.add(0ms, 0ms);
        QCOMPARE(meter.share(), 0.0);
    }
};

INTACT_TEST(LoadMeterTest)
#include "load_meter_test.moc"
