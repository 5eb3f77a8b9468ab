// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/source_choice.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace intact;

namespace {

using Shares = std::vector<int>;

SourceStanding at(double megabytesPerSecond, int running = 0, int accepts = 16) {
    SourceStanding source;
    source.accepts = accepts;
    source.running = running;
    if (megabytesPerSecond > 0)
        source.bytesPerSecond = megabytesPerSecond * 1e6;
    return source;
}

SourceStanding unmeasured(int running = 0, int accepts = 16) {
    return at(0, running, accepts);
}

SourceStanding out(double megabytesPerSecond = 100) {
    SourceStanding source = at(megabytesPerSecond);
    source.usable = false;
    return source;
}

SourceStanding notReady() {
    SourceStanding source = unmeasured();
    source.ready = false;
    return source;
}

struct ChoiceCase {
    const char* name;
    std::vector<SourceStanding> sources;
    int connections;
    Shares shares;
    std::optional<std::size_t> next;
};

const std::vector<ChoiceCase>& choiceCases() {
    static const std::vector<ChoiceCase> cases{
        {"nobody", {}, 8, {}, std::nullopt},
        {"one alone has them all before it is measured", {unmeasured()}, 8, {8}, 0},
        {"one alone has them all", {at(10, 7)}, 8, {8}, 0},
        {"one alone has enough", {at(10, 8)}, 8, {8}, std::nullopt},
        {"its server grants fewer", {at(10, 3, 3)}, 8, {3}, std::nullopt},
        {"while none is measured the first has the rest", {unmeasured(), unmeasured()}, 8, {7, 1}, 0},
        {"a mirror gets a first try and no second", {at(10, 7), unmeasured()}, 8, {7, 1}, 1},
        {"its first try is under way", {at(10, 7), unmeasured(1)}, 8, {7, 1}, std::nullopt},
        {"its place is kept until it can be asked", {at(10, 7), notReady()}, 8, {7, 1}, std::nullopt},
        {"two alike share evenly", {at(10, 8), at(10, 0)}, 8, {4, 4}, 1},
        {"four times as fast, four times as many", {at(10, 1), at(40, 2)}, 5, {1, 4}, 1},
        {"a slow one keeps one", {at(100, 7), at(0.1, 0)}, 8, {7, 1}, 1},
        {"a slow one keeps no more than one", {at(0.1, 4), at(100, 4)}, 8, {1, 7}, 1},
        {"what one does not take goes to the next", {at(10, 0), at(100, 2, 2)}, 8, {6, 2}, 0},
        {"a place that a server does not grant stays empty", {at(10, 0, 2), at(10, 0, 2)}, 8, {2, 2}, 0},
        {"one that is out gets nothing", {at(10, 8), out()}, 8, {8, 0}, std::nullopt},
        {"the one in the lead is out", {out(), at(10, 1)}, 4, {0, 4}, 1},
        {"a server that grants nothing gets nothing", {at(10, 4), at(90, 0, 0)}, 8, {8, 0}, 0},
        {"fewer connections than sources: the new one first", {at(10), at(50), unmeasured()}, 2, {0, 1, 1}, 1},
        {"fewer connections than sources: then the fastest", {at(10), at(50), at(20)}, 2, {0, 1, 1}, 1},
        {"one connection", {at(10), at(50)}, 1, {0, 1}, 1},
        {"silent ones are measured too", {at(1e-7), at(1e-7)}, 4, {2, 2}, 0},
    };
    return cases;
}

} // namespace

class SourceChoiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoIsNext_data() {
        QTest::addColumn<std::size_t>("index");
        for (std::size_t i = 0; i < choiceCases().size(); ++i)
            QTest::newRow(choiceCases()[i].name) << i;
    }
    void whoIsNext() {
        QFETCH(std::size_t, index);
        const ChoiceCase& row = choiceCases()[index];
        QVERIFY(divideOverSources(row.sources, row.connections) == row.shares);
        QVERIFY(chooseSource(row.sources, row.connections) == row.next);
    }

    // One after the other, every connection finds its place, and then it is quiet.
    void dealingComesToAnEnd() {
        std::vector<SourceStanding> sources{at(20), unmeasured(), at(10, 0, 2), out()};
        int dealt = 0;
        while (const auto next = chooseSource(sources, 8)) {
            ++sources[*next].running;
            QVERIFY(++dealt <= 8);
        }
        QCOMPARE(dealt, 8);
        QVERIFY(sources[0].running == 5 && sources[1].running == 1 && sources[2].running == 2);
    }
};

INTACT_TEST(SourceChoiceTest)
#include "source_choice_test.moc"
