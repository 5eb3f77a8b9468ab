// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/network_state.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <vector>

using namespace intact;

namespace {

constexpr InterfaceAddress kLoopback{true, true, false};
constexpr InterfaceAddress kWired{true, false, false};
constexpr InterfaceAddress kUnplugged{false, false, false};
constexpr InterfaceAddress kSelfGiven{true, false, true};

struct Case {
    const char* name;
    std::vector<InterfaceAddress> addresses;
    bool reachable;
};

const std::vector<Case>& cases() {
    static const std::vector<Case> all{
        {"row 18: nothing", {}, false},
        {"row 18: only loopback", {kLoopback}, false},
        {"row 18: a real address", {kLoopback, kWired}, true},
        {"row 18: unplugged", {kLoopback, kUnplugged}, false},
        {"row 18: only self-given addresses", {kLoopback, kSelfGiven}, false},
        {"row 18: one of two", {kUnplugged, kSelfGiven, kWired}, true},
    };
    return all;
}

} // namespace

class NetworkStateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reachable_data() {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < cases().size(); ++i)
            QTest::newRow(cases()[i].name) << static_cast<int>(i);
    }
    void reachable() {
        QFETCH(int, index);
        const Case& row = cases()[static_cast<std::size_t>(index)];
        QCOMPARE(canReachOthers(row.addresses), row.reachable);
    }
};

INTACT_TEST(NetworkStateTest)
#include "network_state_test.moc"
