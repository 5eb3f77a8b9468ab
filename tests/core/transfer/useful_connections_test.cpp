// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/useful_connections.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace intact;
using namespace std::chrono_literals;

class UsefulConnectionsTest : public QObject {
    Q_OBJECT

    static constexpr double kIdle = 0.1;
    static constexpr double kHalfBusy = 0.5;
    static constexpr double kBusy = 0.9;
    const Instant m_start{std::chrono::hours(1)};

private Q_SLOTS:
    void allOfThemWhileTheNetworkLimits() {
        UsefulConnections useful;
        QCOMPARE(useful.update(0, 8, kIdle, m_start), 8);
        QCOMPARE(useful.update(8, 32, kIdle, m_start + 1s), 32);
    }

    void underLoadNoneIsAddedToThoseThatRun() {
        UsefulConnections useful;
        QCOMPARE(useful.update(7, 8, kBusy, m_start), 7);
        QCOMPARE(useful.update(3, 8, kBusy, m_start + 1ms), 3);
        QCOMPARE(useful.update(8, 8, kBusy, m_start + 2ms), 3); // they were given up already
        QCOMPARE(useful.update(0, 8, kBusy, m_start + 3ms), 1); // one goes on in any case
    }

    void theyComeBackOneByOne() {
        UsefulConnections useful;
        (void)useful.update(1, 8, kBusy, m_start);
        QCOMPARE(useful.update(1, 8, kIdle, m_start + 99ms), 1);
        QCOMPARE(useful.update(1, 8, kIdle, m_start + 100ms), 2);
        QCOMPARE(useful.update(2, 8, kIdle, m_start + 150ms), 2);
        for (int i = 2; i <= 20; ++i)
            (void)useful.update(2, 8, kIdle, m_start + 100ms * i);
        QCOMPARE(useful.update(8, 8, kIdle, m_start + 3s), 8);
    }

    // A server on the same machine leaves its connection waiting though there is nothing to be had by another.
    void theyComeBackSlowlyWhileItIsHalfBusy() {
        UsefulConnections useful;
        QCOMPARE(useful.update(8, 8, kHalfBusy, m_start), 8); // none is taken away
        (void)useful.update(1, 8, kBusy, m_start);
        QCOMPARE(useful.update(1, 8, kHalfBusy, m_start + 999ms), 1);
        QCOMPARE(useful.update(1, 8, kHalfBusy, m_start + 1000ms), 2);
        QCOMPARE(useful.update(2, 8, kHalfBusy, m_start + 1999ms), 2);
        QCOMPARE(useful.update(2, 8, kIdle, m_start + 1999ms), 3);
    }

    void moreThanAllowedIsNeverUseful() {
        UsefulConnections useful;
        QCOMPARE(useful.update(4, 2, kIdle, m_start), 2);
        QCOMPARE(useful.update(4, 2, kBusy, m_start), 2);
    }
};

INTACT_TEST(UsefulConnectionsTest)
#include "useful_connections_test.moc"
