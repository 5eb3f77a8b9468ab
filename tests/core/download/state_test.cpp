// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/download/state.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <set>

using namespace intact;

class StateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void successorsAreThoseOfTheComments() {
        using enum State;
        const std::vector<std::pair<State, std::set<State>>> rows{
            {Queued, {Connecting, Waiting, Paused, Failed, Finalizing}},
            {Connecting, {Downloading, Verifying, Waiting, Paused, Failed, Queued}},
            {Downloading, {Verifying, Connecting, Waiting, Paused, Failed, Queued}},
            {Verifying, {Finalizing, Connecting, Downloading, Waiting, Paused, Failed, Queued}},
            {Finalizing, {Complete, Waiting, Failed, Queued}},
            {Complete, {Queued}},
            {Paused, {Queued, Finalizing}},
            {Waiting, {Queued, Connecting, Paused, Failed}},
            {Failed, {Queued, Paused}},
        };
        for (const auto& [from, successors] : rows) {
            for (const auto& [to, unused] : rows)
                QVERIFY2(canTransition(from, to) == successors.contains(to),
                         (std::string(stateName(from)) + " -> " + std::string(stateName(to))).c_str());
        }
    }

    void everyStateHasAnotherName() {
        std::set<std::string_view> names;
        for (int number = 0; number < 9; ++number)
            names.insert(stateName(static_cast<State>(number)));
        QCOMPARE(names.size(), std::size_t{9});
    }

    void whatGoesOnByItself() {
        using enum State;
        for (const State state : {Connecting, Downloading, Verifying, Finalizing})
            QVERIFY(isRunning(state) && isUnfinishedAndWanted(state));
        for (const State state : {Queued, Waiting})
            QVERIFY(!isRunning(state) && isUnfinishedAndWanted(state));
        for (const State state : {Complete, Paused, Failed})
            QVERIFY(!isRunning(state) && !isUnfinishedAndWanted(state));
    }
};

INTACT_TEST(StateTest)
#include "state_test.moc"
