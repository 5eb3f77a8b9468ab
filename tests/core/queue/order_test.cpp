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

    void movesBeside_data() {
        QTest::addColumn<QByteArray>("chosen");
        QTest::addColumn<bool>("behind");
        QTest::addColumn<QByteArray>("neighbour");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char* name, const char* chosen, Beside side, const char* neighbour,
                            const char* result) {
            QTest::newRow(name) << QByteArray(chosen) << (side == Beside::Behind) << QByteArray(neighbour)
                                << QByteArray(result);
        };
        row("forwards", "D", Beside::Before, "B", "ADBCEF");
        row("backwards", "B", Beside::Before, "E", "ACDBEF");
        row("to the front", "C", Beside::Before, "A", "CABDEF");
        row("to the end", "C", Beside::Behind, "F", "ABDEFC");
        row("behind", "A", Beside::Behind, "C", "BCADEF");
        row("several keep their order", "FBD", Beside::Before, "D", "ACBDFE");
        row("several from both sides", "AF", Beside::Behind, "C", "BCAFDE");
        row("beside itself", "C", Beside::Before, "C", "ABCDEF");
        row("behind itself", "C", Beside::Behind, "C", "ABCDEF");
        row("unknown chosen", "X", Beside::Before, "A", "ABCDEF");
        row("unknown neighbour", "B", Beside::Before, "X", "ABCDEF");
        row("nothing", "", Beside::Before, "D", "ABCDEF");
    }

    void movesBeside() {
        QFETCH(QByteArray, chosen);
        QFETCH(bool, behind);
        QFETCH(QByteArray, neighbour);
        QFETCH(QByteArray, expected);
        QCOMPARE(movedBeside(idsOf("ABCDEF"), idsOf(chosen.constData()), behind ? Beside::Behind : Beside::Before,
                             idsOf(neighbour.constData()).front()),
                 idsOf(expected.constData()));
    }
};

INTACT_TEST(OrderTest)
#include "order_test.moc"
