// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/event_queue.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace intact;

namespace {

Progress progress(std::int64_t id, std::int64_t received) {
    Progress event;
    event.id = {id};
    event.received = received;
    return event;
}

Details details(std::int64_t id, std::int64_t received) {
    Details event;
    event.record.id = {id};
    event.progress = progress(id, received);
    return event;
}

DownloadChanged changed(std::int64_t id, State state) {
    DownloadChanged event;
    event.record.id = {id};
    event.record.state = state;
    return event;
}

/// "P1=20" progress, "D1=20" details, "C1=downloading", "R1".
std::string shown(const Event& event) {
    if (const auto* one = std::get_if<Progress>(&event))
        return "P" + std::to_string(one->id.value) + "=" + std::to_string(one->received);
    if (const auto* one = std::get_if<Details>(&event))
        return "D" + std::to_string(one->record.id.value) + "=" + std::to_string(one->progress.received);
    if (const auto* one = std::get_if<DownloadChanged>(&event))
        return "C" + std::to_string(one->record.id.value) + "=" + std::string(stateName(one->record.state));
    if (const auto* one = std::get_if<CheckProgress>(&event))
        return "V" + std::to_string(one->id.value) + "=" + std::to_string(one->read);
    if (const auto* one = std::get_if<CheckEnded>(&event))
        return "E" + std::to_string(one->id.value);
    if (const auto* one = std::get_if<DownloadRemoved>(&event))
        return "R" + std::to_string(one->id.value);
    return "?";
}

std::vector<std::string> taken(EventQueue& queue) {
    std::vector<std::string> lines;
    for (const Event& event : queue.take())
        lines.push_back(shown(event));
    return lines;
}

} // namespace

class EventQueueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsAddedWakesTheReaderOnceAndWithTheFlush() {
        EventQueue queue;
        int wakes = 0;
        queue.setWake([&] { ++wakes; });
        queue.flush(); // nothing to tell
        queue.add(changed(1, State::Connecting));
        queue.add(changed(1, State::Downloading));
        QCOMPARE(wakes, 0);
        queue.flush();
        queue.flush();
        queue.push(changed(2, State::Connecting));
        QCOMPARE(wakes, 1);
        QCOMPARE(queue.take().size(), std::size_t{3});
        queue.add(changed(3, State::Connecting));
        queue.flush();
        QCOMPARE(wakes, 2);
    }

    void ofACheckOnlyTheNewestStaysAndItsEndAlways() {
        EventQueue queue;
        queue.push(CheckProgress{{1}, 10, 100});
        queue.push(CheckProgress{{2}, 5, 100});
        queue.push(CheckProgress{{1}, 20, 100});
        queue.push(CheckEnded{{1}, {}});
        queue.push(CheckProgress{{1}, 0, {}}); // asked for again
        QVERIFY((taken(queue) == std::vector<std::string>{"V1=20", "V2=5", "E1", "V1=0"}));
    }

    void eventsComeInOrderAndOnce() {
        EventQueue queue;
        queue.push(changed(1, State::Connecting));
        queue.push(progress(1, 10));
        queue.push(DownloadRemoved{{2}});
        QCOMPARE(taken(queue), (std::vector<std::string>{"C1=connecting", "P1=10", "R2"}));
        QVERIFY(taken(queue).empty());
    }

    void onlyTheNewestProgressStaysInItsPlace() {
        EventQueue queue;
        queue.push(progress(1, 10));
        queue.push(details(1, 10));
        queue.push(progress(2, 5));
        for (std::int64_t received = 11; received < 1000; ++received) {
            queue.push(progress(1, received));
            queue.push(details(1, received));
        }
        QCOMPARE(taken(queue), (std::vector<std::string>{"P1=999", "D1=999", "P2=5"}));
        queue.push(progress(1, 1000));
        QCOMPARE(taken(queue), std::vector<std::string>{"P1=1000"});
    }

    void changesAreNeverDroppedAndNeverOvertaken() {
        EventQueue queue;
        queue.push(progress(1, 10));
        queue.push(changed(1, State::Verifying));
        queue.push(progress(1, 20));
        queue.push(changed(2, State::Paused));
        queue.push(progress(1, 30));
        queue.push(changed(1, State::Finalizing));
        queue.push(changed(1, State::Complete));
        QCOMPARE(taken(queue), (std::vector<std::string>{"P1=10", "C1=verifying", "P1=30", "C2=paused", "C1=finalizing",
                                                         "C1=complete"}));
    }

    void wakesOncePerFilling() {
        EventQueue queue;
        int wakes = 0;
        queue.setWake([&] { ++wakes; });
        QCOMPARE(wakes, 0);
        queue.push(progress(1, 1));
        queue.push(progress(1, 2));
        queue.push(changed(1, State::Paused));
        QCOMPARE(wakes, 1);
        QCOMPARE(queue.take().size(), std::size_t{2});
        queue.push(progress(1, 3));
        QCOMPARE(wakes, 2);
    }

    void aLateListenerIsWokenForWhatIsThere() {
        EventQueue queue;
        queue.push(progress(1, 1));
        int wakes = 0;
        queue.setWake([&] { ++wakes; });
        QCOMPARE(wakes, 1);
        queue.setWake({});
        queue.push(progress(1, 1));
        QCOMPARE(wakes, 1);
    }

    void theWakeMayTake() {
        EventQueue queue;
        std::vector<std::string> lines;
        queue.setWake([&] { lines = taken(queue); });
        queue.push(progress(1, 1));
        QCOMPARE(lines, std::vector<std::string>{"P1=1"});
    }

    void manyThreadsLoseNoChange() {
        constexpr int kThreads = 4;
        constexpr int kEach = 5000;
        EventQueue queue;
        std::atomic<int> wakes = 0;
        queue.setWake([&] { ++wakes; });
        std::atomic<int> running = kThreads;
        std::vector<std::thread> threads;
        for (int thread = 0; thread < kThreads; ++thread)
            threads.emplace_back([&, thread] {
                for (int n = 0; n < kEach; ++n) {
                    queue.push(progress(thread, n));
                    queue.push(changed(thread, State::Paused));
                }
                --running;
            });
        int changes = 0;
        const auto count = [&] {
            for (const Event& event : queue.take())
                changes += std::holds_alternative<DownloadChanged>(event) ? 1 : 0;
        };
        while (running != 0)
            count();
        for (std::thread& thread : threads)
            thread.join();
        count();
        QCOMPARE(changes, kThreads * kEach);
        QVERIFY(wakes > 0);
    }
};

INTACT_TEST(EventQueueTest)
#include "event_queue_test.moc"
