// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/checkpointer.h"
#include "tests/support/checkpoint_rounds.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <algorithm>
#include <filesystem>
#include <future>
#include <thread>

using namespace intact;
using namespace intact::tests;

namespace {

Failure trouble(const char* where) {
    return Failure{FailureReason::DiskIo, where, {}, 5, {}};
}

} // namespace

class CheckpointerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_rounds = std::make_unique<CheckpointRounds>(); }
    void cleanup() { m_rounds.reset(); }

    void aRoundSyncsAllThenWritesAllThenTellsAll() {
        {
            Checkpointer checkpointer(m_rounds->open(), std::nullopt);
            const auto gate = CheckpointRounds::holdRound(checkpointer);
            for (const int id : {1, 2, 3})
                checkpointer.submit(m_rounds->job(id));
        }
        QCOMPARE(m_rounds->log().lines(),
                 (std::vector<std::string>{"sync 1", "sync 2", "sync 3", "step 1", "step 2", "step 3", "write 1",
                                           "write 2", "write 3", "good 1", "good 2", "good 3"}));
        QCOMPARE(m_rounds->stored(), (std::vector<std::int64_t>{1, 2, 3}));
    }

    void snapshotsAreMadeWhenChangedAndAtTheEnd() {
        const std::string snapshot = m_rounds->directory() + "/queue.db.bak";
        {
            Checkpointer checkpointer(m_rounds->open(), std::chrono::milliseconds(1));
            checkpointer.submit(m_rounds->job(1));
            QTRY_VERIFY(std::filesystem::exists(snapshot));
        }
        std::filesystem::remove(snapshot);
        {
            Checkpointer checkpointer(m_rounds->open(), std::chrono::hours(1));
            checkpointer.submit(m_rounds->job(2));
        }
        QVERIFY(std::filesystem::exists(snapshot));
        QCOMPARE(static_cast<unsigned>(std::filesystem::status(snapshot).permissions()), 0600U);
        QVERIFY(!std::filesystem::exists(snapshot + ".tmp"));
        std::filesystem::remove(m_rounds->directory() + "/queue.db");
        QCOMPARE(m_rounds->stored(), (std::vector<std::int64_t>{1, 2}));
    }

    void whatIsToldAsGoodIsCommitted() {
        auto store = m_rounds->open();
        QueueStore& view = *store; // used by the checkpoint thread only, inside the jobs
        Checkpointer checkpointer(std::move(store), std::nullopt);
        std::promise<std::size_t> seen;
        StoreJob one = m_rounds->job(1);
        one.done = [&](const Result<void>& result) {
            view.rollback(); // undoes what is not committed
            const auto records = view.load();
            seen.set_value(result && records ? records->size() : 0);
        };
        checkpointer.submit(std::move(one));
        QCOMPARE(seen.get_future().get(), std::size_t{1});
    }

    void aFailedSyncSkipsItsWriteOnly() {
        {
            Checkpointer checkpointer(m_rounds->open(), std::nullopt);
            const auto gate = CheckpointRounds::holdRound(checkpointer);
            StoreJob bad = m_rounds->job(2);
            bad.sync = [] {
                return Result<void>(tl::make_unexpected(trouble("fdatasync")));
            };
            checkpointer.submit(m_rounds->job(1));
            checkpointer.submit(std::move(bad));
            checkpointer.submit(m_rounds->job(3));
        }
        QCOMPARE(m_rounds->log().lines(), (std::vector<std::string>{"sync 1", "sync 3", "step 1", "step 3", "write 1",
                                                                    "write 3", "good 1", "bad 2 fdatasync", "good 3"}));
        QCOMPARE(m_rounds->stored(), (std::vector<std::int64_t>{1, 3}));
    }

    void oneBadWriteFailsAlone() {
        {
            Checkpointer checkpointer(m_rounds->open(), std::nullopt);
            const auto gate = CheckpointRounds::holdRound(checkpointer);
            StoreJob bad = m_rounds->job(2);
            bad.write = [](QueueStore& store) {
                // Half of its work is done before it fails: none of that may stay.
                if (auto inserted = store.insert(CheckpointRounds::record(99)); !inserted)
                    return inserted;
                return store.erase({12345});
            };
            checkpointer.submit(m_rounds->job(1));
            checkpointer.submit(std::move(bad));
            checkpointer.submit(m_rounds->job(3));
        }
        const auto lines = m_rounds->log().lines();
        QCOMPARE(std::vector<std::string>(lines.end() - 3, lines.end()),
                 (std::vector<std::string>{"good 1", "bad 2 erase", "good 3"}));
        QCOMPARE(std::count(lines.begin(), lines.end(), "sync 1"), 1);
        QCOMPARE(m_rounds->stored(), (std::vector<std::int64_t>{1, 3}));
    }

    void aFailedCommitIsTriedJobByJob() {
        {
            Checkpointer checkpointer(m_rounds->open(), std::nullopt);
            const auto gate = CheckpointRounds::holdRound(checkpointer);
            StoreJob breaker = m_rounds->job(2);
            breaker.write = [first = true](QueueStore& store) mutable {
                if (std::exchange(first, false))
                    store.rollback(); // the round's COMMIT finds no transaction
                return Result<void>{};
            };
            checkpointer.submit(m_rounds->job(1));
            checkpointer.submit(std::move(breaker));
        }
        const auto lines = m_rounds->log().lines();
        QCOMPARE(std::vector<std::string>(lines.end() - 2, lines.end()),
                 (std::vector<std::string>{"good 1", "good 2"}));
        QCOMPARE(m_rounds->stored(), (std::vector<std::int64_t>{1}));
    }

    void aSyncThatDoesNotComeBackHoldsUpItsJobOnly_data() {
        QTest::addColumn<bool>("good");
        QTest::newRow("good in the end") << true;
        QTest::newRow("failed in the end") << false;
    }
    void aSyncThatDoesNotComeBackHoldsUpItsJobOnly() {
        QFETCH(bool, good);
        std::promise<void> answers;
        {
            Checkpointer checkpointer(m_rounds->open(), std::nullopt);
            StoreJob hung = m_rounds->job(1);
            hung.sync = [&answers, good] {
                answers.get_future().wait();
                return good ? Result<void>{} : Result<void>(tl::make_unexpected(trouble("fdatasync")));
            };
            checkpointer.submit(std::move(hung));
            for (const int id : {2, 3, 4, 5, 6, 7})
                checkpointer.submit(m_rounds->job(id));
            QTRY_VERIFY(std::ranges::count(m_rounds->log().lines(), std::string("good 7")) == 1);
            checkpointer.submit(m_rounds->job(8));
            QTRY_VERIFY(std::ranges::count(m_rounds->log().lines(), std::string("good 8")) == 1);
            QCOMPARE(std::ranges::count(m_rounds->log().lines(), std::string("step 1")), 0);
            answers.set_value();
        }
        QCOMPARE(m_rounds->log().lines().back(), std::string(good ? "good 1" : "bad 1 fdatasync"));
        QCOMPARE(std::ranges::count(m_rounds->log().lines(), std::string("write 1")), good ? 1 : 0);
        const std::vector<std::int64_t> ids = m_rounds->stored();
        QCOMPARE(std::ranges::count(ids, 1), good ? 1 : 0);
        QCOMPARE(ids.size(), std::size_t{good ? 8U : 7U});
    }

    void partsOfAJobMayBeMissing() {
        Checkpointer checkpointer(m_rounds->open(), std::nullopt);
        std::promise<bool> told;
        checkpointer.submit(StoreJob{});
        StoreJob last;
        last.done = [&](const Result<void>& result) {
            told.set_value(result.has_value());
        };
        checkpointer.submit(std::move(last));
        QVERIFY(told.get_future().get());
    }

    void aJobMaySubmitItsNextOne() {
        {
            Checkpointer checkpointer(m_rounds->open(), std::nullopt);
            StoreJob first = m_rounds->job(1);
            first.done = [&](const Result<void>&) {
                checkpointer.submit(m_rounds->job(2));
            };
            checkpointer.submit(std::move(first));
        }
        QCOMPARE(m_rounds->stored(), (std::vector<std::int64_t>{1, 2}));
    }

    void everythingSubmittedIsFinished() {
        constexpr int kThreads = 4;
        constexpr int kEach = 50;
        {
            Checkpointer checkpointer(m_rounds->open(), std::nullopt);
            std::vector<std::thread> threads;
            for (int thread = 0; thread < kThreads; ++thread)
                threads.emplace_back([&, thread] {
                    for (int n = 1; n <= kEach; ++n)
                        checkpointer.submit(m_rounds->job(thread * kEach + n));
                });
            for (std::thread& thread : threads)
                thread.join();
        }
        QCOMPARE(m_rounds->stored().size(), std::size_t{kThreads * kEach});
        // A submitter's jobs are told in its order.
        std::vector<int> last(kThreads, 0);
        for (const std::string& line : m_rounds->log().lines()) {
            if (!line.starts_with("good "))
                continue;
            const int id = std::stoi(line.substr(5));
            int& before = last[static_cast<std::size_t>((id - 1) / kEach)];
            QVERIFY(before < id);
            before = id;
        }
    }

private:
    std::unique_ptr<CheckpointRounds> m_rounds;
};

INTACT_TEST(CheckpointerTest)
#include "checkpointer_test.moc"
