// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queue/scheduler.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace intact;

namespace {

struct StartCase {
    const char* name;
    std::vector<QueueEntry> entries;
    QueueLimits limits;
    std::vector<std::int64_t> expected;
};

QueueEntry atHost(QueueEntry entry, std::optional<int> connections, bool held = false) {
    entry.hostConnections = connections;
    entry.hostHeld = held;
    return entry;
}

QueueEntry entry(std::int64_t id, State state, const char* host, int wanted = 8) {
    return {.id = {id}, .state = state, .position = id, .host = host, .wantedConnections = wanted};
}

QueueEntry of(Priority priority, QueueEntry entry) {
    entry.priority = priority;
    return entry;
}

const std::vector<StartCase>& startCases() {
    using enum State;
    static const std::vector<StartCase> cases{
        {"nothing there", {}, {}, {}},
        {"up to the limit", {entry(1, Queued, "a"), entry(2, Queued, "a"), entry(3, Queued, "a")}, {2, 16}, {1, 2}},
        {"running ones keep their places",
         {entry(1, Queued, "a"), entry(2, Downloading, "a"), entry(3, Verifying, "b")},
         {3, 16},
         {1}},
        {"all places taken", {entry(1, Queued, "a"), entry(2, Finalizing, "a")}, {1, 16}, {}},
        {"more running than allowed starts nothing",
         {entry(1, Connecting, "a"), entry(2, Downloading, "a"), entry(3, Queued, "b")},
         {1, 16},
         {}},
        {"a full host is passed over",
         {entry(1, Downloading, "a"), entry(2, Downloading, "a"), entry(3, Queued, "a"), entry(4, Queued, "b")},
         {5, 2},
         {4}},
        {"started ones fill their host",
         {entry(1, Queued, "a"), entry(2, Queued, "a"), entry(3, Queued, "b")},
         {5, 1},
         {1, 3}},
        {"only queued ones start",
         {entry(1, Paused, "a"), entry(2, Waiting, "a"), entry(3, Failed, "a"), entry(4, Complete, "a"),
          entry(5, Queued, "a")},
         {5, 16},
         {5}},
        {"a waiting one takes no place", {entry(1, Waiting, "a"), entry(2, Queued, "a")}, {1, 1}, {2}},
        {"row 55: a held host is passed over",
         {atHost(entry(1, Queued, "a"), std::nullopt, true), entry(2, Queued, "b")},
         {1, 16},
         {2}},
        {"row 19: no more than the host takes",
         {atHost(entry(1, Downloading, "a"), 1), atHost(entry(2, Queued, "a"), 1), entry(3, Queued, "b")},
         {5, 16},
         {3}},
        {"high before normal before low, each in the order of the queue",
         {of(Priority::Low, entry(1, Queued, "a")), entry(2, Queued, "a"), of(Priority::High, entry(3, Queued, "a")),
          of(Priority::High, entry(4, Queued, "a")), entry(5, Queued, "a")},
         {4, 16},
         {3, 4, 2, 5}},
        {"a high one takes no place from one that runs",
         {of(Priority::Low, entry(1, Downloading, "a")), of(Priority::High, entry(2, Queued, "a"))},
         {1, 16},
         {}},
        {"no place at all", {entry(1, Queued, "a")}, {0, 16}, {}},
    };
    return cases;
}

struct DivideCase {
    const char* name;
    std::vector<QueueEntry> entries;
    int perHost;
    std::vector<std::pair<std::int64_t, int>> expected;
};

const std::vector<DivideCase>& divideCases() {
    using enum State;
    static const std::vector<DivideCase> cases{
        {"one gets what it wants", {entry(1, Downloading, "a", 8)}, 16, {{1, 8}}},
        {"never more than the host's", {entry(1, Downloading, "a", 32)}, 16, {{1, 16}}},
        {"evenly", {entry(1, Downloading, "a", 16), entry(2, Connecting, "a", 16)}, 16, {{1, 8}, {2, 8}}},
        {"the odd one goes to the first",
         {entry(1, Downloading, "a"), entry(2, Downloading, "a"), entry(3, Downloading, "a")},
         16,
         {{1, 6}, {2, 5}, {3, 5}}},
        {"the odd one goes to the more urgent",
         {entry(1, Downloading, "a"), of(Priority::High, entry(2, Downloading, "a"))},
         15,
         {{2, 8}, {1, 7}}},
        {"what one does not want the others get",
         {entry(1, Downloading, "a", 2), entry(2, Downloading, "a", 20)},
         16,
         {{1, 2}, {2, 14}}},
        {"row 19: what the host takes is shared by all",
         {atHost(entry(1, Downloading, "a"), 3), atHost(entry(2, Downloading, "a"), 3), entry(3, Downloading, "b")},
         16,
         {{1, 2}, {2, 1}, {3, 8}}},
        {"the limit stands above what a host takes", {atHost(entry(1, Downloading, "a", 32), 20)}, 16, {{1, 16}}},
        {"hosts do not share", {entry(1, Downloading, "a", 8), entry(2, Downloading, "b", 8)}, 8, {{1, 8}, {2, 8}}},
        {"more downloads than connections: one each",
         {entry(1, Downloading, "a"), entry(2, Downloading, "a"), entry(3, Downloading, "a")},
         2,
         {{1, 1}, {2, 1}, {3, 1}}},
        {"who does not run gets nothing",
         {entry(1, Queued, "a"), entry(2, Downloading, "a", 4), entry(3, Paused, "a")},
         16,
         {{2, 4}}},
        {"nonsense wishes still get one", {entry(1, Downloading, "a", 0)}, 16, {{1, 1}}},
    };
    return cases;
}

} // namespace

class SchedulerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void starts_data() {
        QTest::addColumn<qsizetype>("index");
        for (std::size_t i = 0; i < startCases().size(); ++i)
            QTest::newRow(startCases()[i].name) << static_cast<qsizetype>(i);
    }

    void starts() {
        QFETCH(qsizetype, index);
        const StartCase& c = startCases()[static_cast<std::size_t>(index)];
        std::vector<std::int64_t> started;
        for (const DownloadId id : downloadsToStart(c.entries, c.limits))
            started.push_back(id.value);
        QCOMPARE(started, c.expected);
    }

    void orderIsByPositionNotByPlaceInTheList() {
        QueueEntry late = entry(1, State::Queued, "a");
        late.position = 20;
        QueueEntry early = entry(2, State::Queued, "a");
        early.position = 10;
        QCOMPARE(downloadsToStart({late, early}, {1, 16}), (std::vector<DownloadId>{{2}}));
        late.state = early.state = State::Downloading;
        const auto grants = divideConnections({late, early}, {5, 3});
        QCOMPARE(grants.size(), std::size_t{2});
        QCOMPARE(grants[0].id, DownloadId{2});
        QCOMPARE(grants[0].connections, 2);
        QCOMPARE(grants[1].connections, 1);
    }

    void divides_data() {
        QTest::addColumn<qsizetype>("index");
        for (std::size_t i = 0; i < divideCases().size(); ++i)
            QTest::newRow(divideCases()[i].name) << static_cast<qsizetype>(i);
    }

    void divides() {
        QFETCH(qsizetype, index);
        const DivideCase& c = divideCases()[static_cast<std::size_t>(index)];
        std::vector<std::pair<std::int64_t, int>> granted;
        for (const ConnectionGrant& grant : divideConnections(c.entries, {100, c.perHost}))
            granted.emplace_back(grant.id.value, grant.connections);
        QCOMPARE(granted, c.expected);
    }
};

INTACT_TEST(SchedulerTest)
#include "scheduler_test.moc"
