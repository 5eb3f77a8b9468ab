// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/task_queue.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <semaphore>
#include <thread>

using namespace intact;

class TaskQueueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tasksRunInOrderOnce() {
        TaskQueue queue;
        std::vector<int> ran;
        QVERIFY(!queue.hasTasks() && !queue.run());
        for (int n = 0; n < 5; ++n)
            QVERIFY(queue.post([&ran, n] { ran.push_back(n); }));
        QVERIFY(queue.hasTasks());
        QVERIFY(queue.run());
        QCOMPARE(ran, (std::vector<int>{0, 1, 2, 3, 4}));
        QVERIFY(!queue.hasTasks() && !queue.run());
    }

    void tasksPostedWhileRunningWaitForTheNextRun() {
        TaskQueue queue;
        int ran = 0;
        queue.post([&] {
            ++ran;
            queue.post([&] { ran += 10; });
        });
        QVERIFY(queue.run());
        QCOMPARE(ran, 1);
        QVERIFY(queue.hasTasks() && queue.run());
        QCOMPARE(ran, 11);
    }

    void everyPostWakes() {
        int wakes = 0;
        TaskQueue queue([&] { ++wakes; });
        queue.post([] {});
        queue.post([] {});
        QCOMPARE(wakes, 2);
    }

    void aQuietPostWakesNobody() {
        int wakes = 0;
        int ran = 0;
        TaskQueue queue([&] { ++wakes; });
        QVERIFY(queue.postQuietly([&] { ran += 1; }));
        QCOMPARE(wakes, 0);
        QVERIFY(queue.hasTasks());
        queue.post([&] { ran += 10; });
        QCOMPARE(wakes, 1);
        QVERIFY(queue.run());
        QCOMPARE(ran, 11);
        queue.close();
        QVERIFY(!queue.postQuietly([] {}));
    }

    void aClosedQueueTakesNothingAndWakesNobody() {
        int wakes = 0;
        int ran = 0;
        TaskQueue queue([&] { ++wakes; });
        QVERIFY(queue.post([&] { ++ran; }));
        queue.close();
        QVERIFY(!queue.post([&] { ++ran; }));
        QCOMPARE(wakes, 1);
        QVERIFY(queue.run()); // what was accepted is done
        QCOMPARE(ran, 1);
    }

    void manyThreadsLoseNothing() {
        constexpr int kThreads = 4;
        constexpr int kEach = 20000;
        std::counting_semaphore<> wake(0);
        TaskQueue queue([&] { wake.release(); });
        std::vector<int> last(kThreads, 0); // touched by the owner only
        int ran = 0;
        bool inOrder = true;
        std::vector<std::thread> threads;
        for (int thread = 0; thread < kThreads; ++thread)
            threads.emplace_back([&, thread] {
                for (int n = 1; n <= kEach; ++n)
                    queue.post([&, thread, n] {
                        int& before = last[static_cast<std::size_t>(thread)];
                        inOrder = inOrder && before == n - 1;
                        before = n;
                        ++ran;
                    });
            });
        while (ran < kThreads * kEach) {
            wake.acquire();
            queue.run();
        }
        for (std::thread& thread : threads)
            thread.join();
        QVERIFY(inOrder);
        QCOMPARE(ran, kThreads * kEach);
    }
};

INTACT_TEST(TaskQueueTest)
#include "task_queue_test.moc"
