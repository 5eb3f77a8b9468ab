// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queue/order.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace intact;

namespace {

// "ABC" stands for the downloads 'A', 'B', 'C' in this order.
std::vector<DownloadId> idsOf(const char* letters) {
    std::vector<DownloadId> ids;
    for (; *letters != '\0'; ++letters)
        ids.push_back({*letters});
    return ids;
}

} // namespace

class OrderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void moves_data() {
        QTest::addColumn<QByteArray>("order");
        QTest::addColumn<QByteArray>("chosen");
        QTest::addColumn<int>("where");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char* name, const char* order, const char* chosen, MoveTo where, const char* result) {
            QTest::newRow(name) << QByteArray(order) << QByteArray(chosen) << static_cast<int>(where)
                                << QByteArray(result);
        };
        row("up one", "ABCDE", "C", MoveTo::Up, "ACBDE");
        row("up at the edge", "ABCDE", "A", MoveTo::Up, "ABCDE");
        row("up a block", "ABCDE", "CD", MoveTo::Up, "ACDBE");
        row("up a block at the edge", "ABCDE", "AB", MoveTo::Up, "ABCDE");
        row("up edge and apart", "ABCDE", "AD", MoveTo::Up, "ABDCE");
        row("up apart", "ABCDE", "CE", MoveTo::Up, "ACBED");
        row("down one", "ABCDE", "C", MoveTo::Down, "ABDCE");
        row("down at the edge", "ABCDE", "E", MoveTo::Down, "ABCDE");
        row("down a block", "ABCDE", "BC", MoveTo::Down, "ADBCE");
        row("down a block at the edge", "ABCDE", "DE", MoveTo::Down, "ABCDE");
        row("top keeps their order", "ABCDE", "EC", MoveTo::Top, "CEABD");
        row("bottom keeps their order", "ABCDE", "DA", MoveTo::Bottom, "BCEAD");
        row("unknown ones are ignored", "ABC", "XC", MoveTo::Top, "CAB");
        row("twice chosen", "ABC", "BB", MoveTo::Up, "BAC");
        row("nothing chosen", "ABC", "", MoveTo::Down, "ABC");
        row("all chosen", "ABC", "ABC", MoveTo::Down, "ABC");
        row("empty list", "", "A", MoveTo::Up, "");
    }

    void moves() {
        QFETCH(QByteArray, order);
        QFETCH(QByteArray, chosen);
        QFETCH(int, where);
        QFETCH(QByteArray, expected);
        QCOMPARE(movedOrder(idsOf(order.constData()), idsOf(chosen.constData()), static_cast<MoveTo>(where)),
                 idsOf(expected.constData()));
    }
};

INTACT_TEST(OrderTest)
#include "order_test.moc"
