// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/quantities.h"

#include "tests/support/test_registry.h"

#include <QTest>

using namespace intact::ui;

class QuantitiesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bytes_data() {
        QTest::addColumn<qint64>("bytes");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << qint64{0} << QStringLiteral("0 B");
        QTest::newRow("bytes are whole") << qint64{999} << QStringLiteral("999 B");
        QTest::newRow("decimal units") << qint64{1000} << QStringLiteral("1.0 kB");
        QTest::newRow("one place below a hundred") << qint64{12'440'000} << QStringLiteral("12.4 MB");
        QTest::newRow("no place from a hundred") << qint64{631'400'000} << QStringLiteral("631 MB");
        QTest::newRow("never 1000 MB") << qint64{999'990'000} << QStringLiteral("1.0 GB");
        QTest::newRow("never 100.0 MB") << qint64{99'960'000} << QStringLiteral("100 MB");
        QTest::newRow("the largest") << qint64{9'223'372'036'854'775'807} << QStringLiteral("9223 PB");
        QTest::newRow("nonsense") << qint64{-5} << QStringLiteral("0 B");
    }
    void bytes() {
        QFETCH(qint64, bytes);
        QTEST(bytesText(bytes), "text");
    }

    void bytesOf_data() {
        QTest::addColumn<qint64>("received");
        QTest::addColumn<qint64>("total");
        QTest::addColumn<QString>("text");
        QTest::newRow("one unit for both")
            << qint64{392'900'000} << qint64{631'000'000} << QStringLiteral("392 of 631 MB");
        QTest::newRow("cut, not rounded up")
            << qint64{630'999'999} << qint64{631'000'000} << QStringLiteral("630 of 631 MB");
        QTest::newRow("small part of large")
            << qint64{5'000} << qint64{18'400'000'000} << QStringLiteral("0.0 of 18.4 GB");
        QTest::newRow("all") << qint64{4'100'000} << qint64{4'100'000} << QStringLiteral("4.1 MB");
    }
    void bytesOf() {
        QFETCH(qint64, received);
        QFETCH(qint64, total);
        QTEST(bytesOfText(received, total), "text");
    }

    void hundredPercentMeansAll() {
        QCOMPARE(percentText(999'999'999, 1'000'000'000), QStringLiteral("99 %"));
        QCOMPARE(percentText(1'000'000'000, 1'000'000'000), QStringLiteral("100 %"));
        QCOMPARE(percentText(0, 0), QStringLiteral("100 %"));
    }

    void speeds() {
        QCOMPARE(speedText(12'400'000.0), QStringLiteral("12.4 MB/s"));
        QCOMPARE(speedText(0.4), QStringLiteral("0 B/s"));
        QCOMPARE(speedText(-1), QStringLiteral("0 B/s"));
    }
};

INTACT_TEST(QuantitiesTest)
#include "quantities_test.moc"
