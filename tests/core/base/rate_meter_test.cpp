// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/rate_meter.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace intact;
using namespace std::chrono_literals;

namespace {

bool near(double actual, double expected, double tolerance) {
    return std::abs(actual - expected) <= tolerance * expected;
}

} // namespace

class RateMeterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsKnownBeforeAndAtOnce() {
        RateMeter meter;
        QVERIFY(!meter.bytesPerSecond(m_start));
        meter.start(m_start);
        meter.add(1000, m_start + 10ms);
        QVERIFY(!meter.bytesPerSecond(m_start + 49ms));
        const auto rate = meter.bytesPerSecond(m_start + 100ms);
        QVERIFY(rate);
        QVERIFY(near(*rate, 10'000, 0.001));
    }

    void aSteadyStreamIsMeasuredExactly() {
        RateMeter meter;
        meter.start(m_start);
        feed(meter, m_start, 5s, 1'000'000);
        QVERIFY(near(*meter.bytesPerSecond(m_start + 5s), 1'000'000, 0.01));
    }

    void aChangeShowsWithinSeconds() {
        RateMeter meter;
        meter.start(m_start);
        feed(meter, m_start, 5s, 1'000'000);
        feed(meter, m_start + 5s, 2s, 4'000'000);
        const double soon = *meter.bytesPerSecond(m_start + 7s);
        QVERIFY(soon > 2'500'000 && soon < 3'500'000); // one time constant: 63 %
        feed(meter, m_start + 7s, 10s, 4'000'000);
        QVERIFY(near(*meter.bytesPerSecond(m_start + 17s), 4'000'000, 0.03));
    }

    void silenceFadesWithoutBeingFed() {
        RateMeter meter;
        meter.start(m_start);
        feed(meter, m_start, 5s, 1'000'000);
        const double before = *meter.bytesPerSecond(m_start + 5s);
        const double after = *meter.bytesPerSecond(m_start + 8s);
        const double later = *meter.bytesPerSecond(m_start + 30s);
        QVERIFY(before > after && after > later && later >= 0);
        QVERIFY(later < before / 1000);
    }

    void askingDoesNotChangeTheAnswer() {
        RateMeter meter;
        meter.start(m_start);
        feed(meter, m_start, 3s, 500'000);
        const auto first = meter.bytesPerSecond(m_start + 4s);
        QVERIFY(meter.bytesPerSecond(m_start + 9s));
        QVERIFY(meter.bytesPerSecond(m_start + 4s) == first);
    }

    void startForgets() {
        RateMeter meter;
        feed(meter, m_start, 3s, 500'000);
        meter.start(m_start + 3s);
        QVERIFY(!meter.bytesPerSecond(m_start + 3s));
    }

private:
    // `rate` bytes per second in pieces every 10 ms.
    static void feed(RateMeter& meter, Instant from, Duration length, std::int64_t rate) {
        for (Duration at = 10ms; at <= length; at += 10ms)
            meter.add(rate / 100, from + at);
    }

    const Instant m_start = Instant{} + 1000s;
};

INTACT_TEST(RateMeterTest)
#include "rate_meter_test.moc"
