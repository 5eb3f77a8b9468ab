// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/graph_scale.h"

#include "tests/support/test_registry.h"

#include <QTest>

using namespace intact::ui;

using Steps = std::vector<double>;
Q_DECLARE_METATYPE(Steps)

class GraphScaleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void speeds_data() {
        QTest::addColumn<double>("largest");
        QTest::addColumn<int>("most");
        QTest::addColumn<Steps>("expected");
        QTest::newRow("ones") << 4.0 << 4 << Steps{0, 1, 2, 3, 4};
        QTest::newRow("twos") << 7.0 << 4 << Steps{0, 2, 4, 6, 8};
        QTest::newRow("fives") << 20'000'000.0 << 4 << Steps{0, 5e6, 10e6, 15e6, 20e6};
        QTest::newRow("just above") << 20'000'001.0 << 4 << Steps{0, 10e6, 20e6, 30e6};
        QTest::newRow("tens") << 3.9e10 << 4 << Steps{0, 1e10, 2e10, 3e10, 4e10};
        QTest::newRow("nothing") << 0.0 << 4 << Steps{0};
        QTest::newRow("little") << 0.3 << 4 << Steps{0, 0.1, 0.2, 0.1 * 3};
    }
    void speeds() {
        QFETCH(const double, largest);
        QFETCH(const int, most);
        QFETCH(const Steps, expected);
        QCOMPARE(roundSteps(largest, most), expected);
    }

    void neverMoreThanAsked() {
        for (double largest = 1; largest < 1e12; largest *= 1.37) {
            const Steps steps = roundSteps(largest, 4);
            QVERIFY2(steps.size() >= 2 && steps.size() <= 5, QByteArray::number(largest).constData());
            QVERIFY(steps.back() >= largest * 0.999999 && steps[steps.size() - 2] < largest);
        }
    }

    void times_data() {
        QTest::addColumn<double>("longest");
        QTest::addColumn<int>("most");
        QTest::addColumn<Steps>("expected");
        QTest::newRow("five minutes") << 300.0 << 5 << Steps{0, 60, 120, 180, 240, 300};
        QTest::newRow("ten seconds") << 10.0 << 5 << Steps{0, 2, 4, 6, 8, 10};
        QTest::newRow("an hour and a bit") << 4000.0 << 4 << Steps{0, 1800, 3600};
        QTest::newRow("days") << 1'000'000.0 << 6 << Steps{0, 172800, 345600, 518400, 691200, 864000};
        QTest::newRow("weeks") << 3'000'000.0 << 2 << Steps{0, 1814400};
    }
    void times() {
        QFETCH(const double, longest);
        QFETCH(const int, most);
        QFETCH(const Steps, expected);
        QCOMPARE(timeSteps(longest, most), expected);
    }
};

INTACT_TEST(GraphScaleTest)
#include "graph_scale_test.moc"
