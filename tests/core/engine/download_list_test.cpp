// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/download_list.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <array>
#include <functional>

using namespace intact;
using namespace intact::tests;

class DownloadListTest : public QObject {
    Q_OBJECT

private:
    static DownloadRecord record(std::int64_t id, const std::string& url) {
        DownloadRecord record;
        record.id = DownloadId{id};
        record.position = id;
        record.request.url = url;
        record.request.directory = "/downloads";
        return record;
    }

private Q_SLOTS:
    void theSameRequestIsFoundWhileItIsUnfinished() {
        DownloadList list;
        Entry& entry = list.insert(record(1, "http://a/one"));
        list.insert(record(2, "http://a/two"));
        const DownloadRequest wanted = entry.record.request;
        QCOMPARE(list.findUnfinished(wanted), &entry);
        DownloadRequest elsewhere = wanted;
        elsewhere.directory = "/other";
        QVERIFY(list.findUnfinished(elsewhere) == nullptr);
        DownloadRequest named = wanted;
        named.fileName = "name";
        QVERIFY(list.findUnfinished(named) == nullptr);
        entry.record.removed = true;
        list.stateChanged(entry);
        QVERIFY(list.findUnfinished(wanted) == nullptr);
        entry.record.removed = false;
        entry.record.state = State::Complete;
        list.stateChanged(entry);
        QVERIFY(list.findUnfinished(wanted) == nullptr);
    }

    void anUnfinishedOneIsFoundBesideFinishedOnes() {
        DownloadList list;
        for (int id = 1; id <= 3; ++id) {
            DownloadRecord same = record(id, "http://a/one");
            same.state = id == 2 ? State::Failed : State::Complete;
            list.insert(same);
        }
        const Entry* found = list.findUnfinished(record(9, "http://a/one").request);
        QVERIFY(found != nullptr);
        QCOMPARE(found->record.id.value, 2);
    }

    void whatIsAtRestIsPacked_data() {
        QTest::addColumn<State>("state");
        QTest::addColumn<bool>("packed");
        QTest::newRow("queued") << State::Queued << true;
        QTest::newRow("paused") << State::Paused << true;
        QTest::newRow("failed") << State::Failed << true;
        QTest::newRow("complete") << State::Complete << true;
        QTest::newRow("waiting") << State::Waiting << false;
        QTest::newRow("connecting") << State::Connecting << false;
        QTest::newRow("downloading") << State::Downloading << false;
        QTest::newRow("verifying") << State::Verifying << false;
        QTest::newRow("finalizing") << State::Finalizing << false;
    }
    void whatIsAtRestIsPacked() {
        QFETCH(const State, state);
        QFETCH(const bool, packed);
        DownloadList list;
        DownloadRecord one = record(1, "http://a/one");
        one.state = state;
        one.request.password = "s3cret";
        list.insert(one, LastEnd::Crashed);
        list.packResting();
        QCOMPARE(list.unpacked(), std::size_t{packed ? 0U : 1U});
        QCOMPARE(list.recordOf({1})->request.password, std::string("s3cret"));
        QCOMPARE(list.unpacked(), std::size_t{packed ? 0U : 1U}); // only looked at
        const Entry* entry = list.find({1});
        QCOMPARE(entry->record.state, state);
        QVERIFY(entry->record.request == one.request);
        QCOMPARE(entry->lastEnd, LastEnd::Crashed);
        QCOMPARE(entry->server, std::string("a:80"));
        list.packIfResting({1});
        QCOMPARE(list.unpacked(), std::size_t{packed ? 0U : 1U});
    }

    void whatGoesOnIsNotPacked_data() {
        QTest::addColumn<int>("what");
        for (int what = 0; what < 9; ++what)
            QTest::addRow("%d", what) << what;
    }
    void whatGoesOnIsNotPacked() {
        QFETCH(const int, what);
        DownloadList list;
        Entry& entry = list.insert(record(1, "http://a/one"));
        const std::array<std::function<void()>, 9> changes{
            [&] { entry.host = 0; },
            [&] { entry.finalizing = true; },
            [&] { entry.purgeWhenIdle = true; },
            [&] { entry.retryAt = Instant(); },
            [&] { entry.retry.tries = 1; },
            [&] { entry.freshLink = entry.record.request; },
            [&] { entry.beginAnewWhenIdle = true; },
            [&] { entry.forgetting = 1; },
            [&] { entry.diskStops.count = 1; },
        };
        changes.at(static_cast<std::size_t>(what))();
        list.packResting();
        QCOMPARE(list.unpacked(), std::size_t{1});
    }

    void theQueueIsThatOfPackedOnesToo() {
        DownloadList list;
        for (int id = 1; id <= 4; ++id) {
            DownloadRecord queued = record(id, "http://a/" + std::to_string(id));
            queued.request.segments = id;
            list.insert(queued);
        }
        list.setServer(*list.find({2}), "b:80"); // as after a redirect
        list.packResting();
        list.setPosition({4}, 0);
        QCOMPARE(list.positionOf({4}), std::int64_t{0});
        QCOMPARE(list.unpacked(), std::size_t{0});
        const std::vector<QueueEntry> queue = list.queue(2); // of each server
        QCOMPARE(queue.size(), std::size_t{3});
        QCOMPARE(queue[0].id.value, 4);
        QCOMPARE(queue[0].wantedConnections, 4);
        QCOMPARE(queue[0].host, std::string("a:80"));
        QCOMPARE(queue[1].id.value, 1);
        QCOMPARE(queue[2].id.value, 2);
        QCOMPARE(queue[2].host, std::string("b:80"));
        QCOMPARE(list.order(), (std::vector<DownloadId>{{4}, {1}, {2}, {3}}));
        QCOMPARE(list.find({4})->record.position, std::int64_t{0});
        list.find({1})->record.removed = true;
        list.stateChanged(*list.find({1}));
        list.packResting();
        QCOMPARE(list.order(), (std::vector<DownloadId>{{4}, {2}, {3}}));
        QCOMPARE(list.queue(9).size(), std::size_t{3});
        QCOMPARE(list.takePosition(), std::int64_t{5});
        QCOMPARE(list.takePosition(), std::int64_t{6});
    }

    static std::vector<std::int64_t> idsOf(const std::vector<QueueEntry>& queue) {
        std::vector<std::int64_t> ids;
        for (const QueueEntry& entry : queue)
            ids.push_back(entry.id.value);
        return ids;
    }

    // However long the queue of a server is, its urgent ones are among the few that are looked at.
    void theQueueBringsTheUrgentOnesFirst() {
        DownloadList list;
        for (int id = 1; id <= 5; ++id) {
            DownloadRecord queued = record(id, "http://a/" + std::to_string(id));
            queued.request.priority = id == 5 ? Priority::High : id == 1 ? Priority::Low : Priority::Normal;
            list.insert(queued);
        }
        list.packResting();
        QCOMPARE(idsOf(list.queue(2)), (std::vector<std::int64_t>{2, 5}));
        list.setPosition({5}, -3);
        QCOMPARE(idsOf(list.queue(1)), (std::vector<std::int64_t>{5}));
        Entry& first = *list.find({1});
        first.record.request.priority = Priority::High;
        list.requestChanged(first);
        list.packResting();
        QCOMPARE(idsOf(list.queue(2)), (std::vector<std::int64_t>{5, 1}));
        QCOMPARE(list.priorityOf({1}), Priority::High);
    }

    void whatIsToStartLaterIsNotInTheQueue() {
        const auto at = [](int seconds) {
            return WallTime(std::chrono::seconds(seconds));
        };
        DownloadList list;
        for (int id = 1; id <= 3; ++id) {
            DownloadRecord queued = record(id, "http://a/" + std::to_string(id));
            if (id < 3)
                queued.request.startAt = at(100 * id);
            list.insert(queued);
        }
        list.packResting();
        QCOMPARE(list.unpacked(), std::size_t{0});
        QCOMPARE(idsOf(list.queue(9)), (std::vector<std::int64_t>{3}));
        QCOMPARE(list.nextStart(), std::optional(at(100)));
        QVERIFY(list.dueStarts(at(99)).empty());
        QCOMPARE(list.dueStarts(at(100)), (std::vector<DownloadId>{{1}}));
        QCOMPARE(list.dueStarts(at(300)), (std::vector<DownloadId>{{1}, {2}}));
        Entry& first = *list.find({1});
        first.record.request.startAt.reset();
        list.requestChanged(first);
        QCOMPARE(idsOf(list.queue(9)), (std::vector<std::int64_t>{1, 3}));
        Entry& second = *list.find({2});
        second.record.state = State::Paused;
        list.stateChanged(second);
        QVERIFY(!list.nextStart());
        list.erase({2});
    }

    /// All that scheduler, timers and new requests see of a list of one download.
    static std::string seenOf(DownloadList& list, const DownloadRequest& request) {
        std::string seen = list.findUnfinished(request) != nullptr ? "known" : "unknown";
        for (const QueueEntry& entry : list.queue(9))
            seen += std::string(" in the queue as ") + std::string(stateName(entry.state));
        seen += list.running().empty() ? "" : " running";
        seen += list.waitingAt("a:80") == 0 ? "" : " waiting";
        seen += list.nextStart() ? " later" : "";
        return seen;
    }

    void itIsSeenTheSameWhateverStateItWasInBefore_data() {
        QTest::addColumn<bool>("later");
        QTest::newRow("as soon as its turn comes") << false;
        QTest::newRow("later") << true;
    }

    void itIsSeenTheSameWhateverStateItWasInBefore() {
        QFETCH(const bool, later);
        DownloadRecord one = record(1, "http://a/one");
        if (later)
            one.request.startAt = WallTime(std::chrono::seconds(100));
        std::vector<DownloadRecord> all;
        for (int state = 0; state <= static_cast<int>(State::Failed); ++state) {
            one.state = static_cast<State>(state);
            for (const bool removed : {false, true}) {
                one.removed = removed;
                all.push_back(one);
            }
        }
        for (const DownloadRecord& before : all) {
            for (const DownloadRecord& after : all) {
                DownloadList fresh;
                fresh.insert(after);
                DownloadList list;
                Entry& entry = list.insert(before);
                entry.record = after;
                list.stateChanged(entry);
                QCOMPARE(seenOf(list, one.request), seenOf(fresh, one.request));
                list.erase({1});
                QCOMPARE(seenOf(list, one.request), std::string("unknown"));
            }
        }
    }

    void theQueueOfChosenOnesHoldsNoOthers() {
        DownloadList list;
        for (int id = 1; id <= 4; ++id) {
            DownloadRecord one = record(id, "http://a/" + std::to_string(id));
            one.state = id == 4 ? State::Downloading : id == 3 ? State::Paused : State::Queued;
            list.insert(one);
        }
        list.packResting();
        const std::set<DownloadId> chosen{{2}, {3}, {9}};
        QCOMPARE(idsOf(list.queue(9, &chosen)), (std::vector<std::int64_t>{2, 4}));
    }

    void aPackedOneIsFoundByItsRequestAndGoesForGood() {
        DownloadList list;
        list.insert(record(1, "http://a/one"));
        list.packResting();
        Entry* found = list.findUnfinished(record(2, "http://a/one").request);
        QVERIFY(found != nullptr && found->record.id.value == 1);
        list.packResting();
        list.erase({1});
        QVERIFY(list.find({1}) == nullptr);
        QVERIFY(!list.recordOf({1}));
        QVERIFY(list.findUnfinished(record(2, "http://a/one").request) == nullptr);
        QVERIFY(list.queue(5).empty());
    }

    void aChangedLinkIsFoundByTheNewOneOnly() {
        DownloadList list;
        Entry& entry = list.insert(record(1, "http://a/one"));
        const DownloadRequest old = entry.record.request;
        entry.record.request.url = "http://b/one";
        list.requestChanged(entry);
        QVERIFY(list.findUnfinished(old) == nullptr);
        QCOMPARE(list.findUnfinished(entry.record.request), &entry);
        list.erase(entry.record.id);
        QVERIFY(list.findUnfinished(record(1, "http://b/one").request) == nullptr);
    }
};

INTACT_TEST(DownloadListTest)
#include "download_list_test.moc"
