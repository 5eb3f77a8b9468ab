// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/useful_connections.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace intact;
using namespace std::chrono_literals;

class UsefulConnectionsTest : public QObject {
    Q_OBJECT

    const Instant m_start{std::chrono::hours(1)};

private Q_SLOTS:
    void allOfThemWhileTheNetworkLimits() {
        UsefulConnections useful;
        QCOMPARE(useful.update(0, 8, false, m_start), 8);
        QCOMPARE(useful.update(8, 32, false, m_start + 1s), 32);
    }

    void underLoadNoneIsAddedToThoseThatRun() {
        UsefulConnections useful;
        QCOMPARE(useful.update(7, 8, true, m_start), 7);
        QCOMPARE(useful.update(3, 8, true, m_start + 1ms), 3);
        QCOMPARE(useful.update(8, 8, true, m_start + 2ms), 3); // they were given up already
        QCOMPARE(useful.update(0, 8, true, m_start + 3ms), 1); // one goes on in any case
    }

    void theyComeBackOneByOne() {
        UsefulConnections useful;
        (void)useful.update(1, 8, true, m_start);
        QCOMPARE(useful.update(1, 8, false, m_start + 99ms), 1);
        QCOMPARE(useful.update(1, 8, false, m_start + 100ms), 2);
        QCOMPARE(useful.update(2, 8, false, m_start + 150ms), 2);
        for (int i = 2; i <= 20; ++i)
            (void)useful.update(2, 8, false, m_start + 100ms * i);
        QCOMPARE(useful.update(8, 8, false, m_start + 3s), 8);
    }

    void moreThanAllowedIsNeverUseful() {
        UsefulConnections useful;
        QCOMPARE(useful.update(4, 2, false, m_start), 2);
        QCOMPARE(useful.update(4, 2, true, m_start), 2);
    }
};

INTACT_TEST(UsefulConnectionsTest)
#include "useful_connections_test.moc"
