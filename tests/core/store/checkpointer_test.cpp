// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/checkpointer.h"
#include "tests/support/check_result.h"
#include "tests/support/faulty_file_ops.h"
#include "tests/support/sample_record.h"
#include "tests/support/test_registry.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <future>
#include <ranges>

using namespace intact;
using namespace intact::tests;

namespace {

/// What happened, in order. Thread-safe.
class Log {
public:
    void add(std::string line) {
        const std::lock_guard lock(m_mutex);
        m_lines.push_back(std::move(line));
    }
    [[nodiscard]] std::vector<std::string> lines() {
        const std::lock_guard lock(m_mutex);
        // The syncs of a round run side by side.
        const auto isSync = [](const std::string& line) {
            return line.starts_with("sync");
        };
        std::vector<std::string> lines = m_lines;
        std::sort(lines.begin(), std::find_if_not(lines.begin(), lines.end(), isSync));
        return lines;
    }

private:
    std::mutex m_mutex;
    std::vector<std::string> m_lines;
};

/// New part files, in turn in one of two directories.
class Parts {
public:
    Parts(const QTemporaryDir& home, int count) {
        const std::string base = home.path().toStdString() + "/files";
        for (const char* directory : {"/even", "/odd"})
            std::filesystem::create_directories(base + directory);
        for (int i = 0; i < count; ++i) {
            const std::string directory = base + (i % 2 == 0 ? "/even" : "/odd");
            m_parts.push_back(PartFile::create(*ops, directory, std::to_string(i) + ".part", 1).value());
        }
    }
    [[nodiscard]] const std::shared_ptr<PartFile>& operator[](int index) const {
        return m_parts.at(static_cast<std::size_t>(index));
    }
    std::unique_ptr<FaultyFileOps> ops = std::make_unique<FaultyFileOps>();

private:
    std::vector<std::shared_ptr<PartFile>> m_parts;
};

Failure trouble(const char* where) {
    return Failure{FailureReason::DiskIo, where, {}, 5, {}};
}

} // namespace

class CheckpointerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_temporary = std::make_unique<QTemporaryDir>();
        m_log = std::make_unique<Log>();
    }

    void aRoundSyncsAllThenWritesAllThenTellsAll() {
        {
            Checkpointer checkpointer(open(), std::nullopt);
            const auto gate = holdRound(checkpointer);
            for (const int id : {1, 2, 3})
                checkpointer.submit(job(id));
        }
        QCOMPARE(m_log->lines(),
                 (std::vector<std::string>{"sync 1", "sync 2", "sync 3", "step 1", "step 2", "step 3", "write 1",
                                           "write 2", "write 3", "good 1", "good 2", "good 3"}));
        QCOMPARE(stored(), (std::vector<std::int64_t>{1, 2, 3}));
    }

    void snapshotsAreMadeWhenChangedAndAtTheEnd() {
        const std::string snapshot = m_temporary->path().toStdString() + "/queue.db.bak";
        {
            Checkpointer checkpointer(open(), std::chrono::milliseconds(1));
            checkpointer.submit(job(1));
            QTRY_VERIFY(std::filesystem::exists(snapshot));
        }
        std::filesystem::remove(snapshot);
        {
            Checkpointer checkpointer(open(), std::chrono::hours(1));
            checkpointer.submit(job(2));
        }
        QVERIFY(std::filesystem::exists(snapshot));
        QCOMPARE(static_cast<unsigned>(std::filesystem::status(snapshot).permissions()), 0600U);
        QVERIFY(!std::filesystem::exists(snapshot + ".tmp"));
        std::filesystem::remove(m_temporary->path().toStdString() + "/queue.db");
        QCOMPARE(stored(), (std::vector<std::int64_t>{1, 2}));
    }

    void whatIsToldAsGoodIsCommitted() {
        auto store = open();
        QueueStore& view = *store; // used by the checkpoint thread only, inside the jobs
        Checkpointer checkpointer(std::move(store), std::nullopt);
        std::promise<std::size_t> seen;
        StoreJob one = job(1);
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
            Checkpointer checkpointer(open(), std::nullopt);
            const auto gate = holdRound(checkpointer);
            StoreJob bad = job(2);
            bad.sync = [] {
                return Result<void>(tl::make_unexpected(trouble("fdatasync")));
            };
            checkpointer.submit(job(1));
            checkpointer.submit(std::move(bad));
            checkpointer.submit(job(3));
        }
        QCOMPARE(m_log->lines(), (std::vector<std::string>{"sync 1", "sync 3", "step 1", "step 3", "write 1", "write 3",
                                                           "good 1", "bad 2 fdatasync", "good 3"}));
        QCOMPARE(stored(), (std::vector<std::int64_t>{1, 3}));
    }

    void oneBadWriteFailsAlone() {
        {
            Checkpointer checkpointer(open(), std::nullopt);
            const auto gate = holdRound(checkpointer);
            StoreJob bad = job(2);
            bad.write = [](QueueStore& store) {
                // Half of its work is done before it fails: none of that may stay.
                if (auto inserted = store.insert(record(99)); !inserted)
                    return inserted;
                return store.erase({12345});
            };
            checkpointer.submit(job(1));
            checkpointer.submit(std::move(bad));
            checkpointer.submit(job(3));
        }
        const auto lines = m_log->lines();
        QCOMPARE(std::vector<std::string>(lines.end() - 3, lines.end()),
                 (std::vector<std::string>{"good 1", "bad 2 erase", "good 3"}));
        QCOMPARE(std::count(lines.begin(), lines.end(), "sync 1"), 1);
        QCOMPARE(stored(), (std::vector<std::int64_t>{1, 3}));
    }

    void aFailedCommitIsTriedJobByJob() {
        {
            Checkpointer checkpointer(open(), std::nullopt);
            const auto gate = holdRound(checkpointer);
            StoreJob breaker = job(2);
            breaker.write = [first = true](QueueStore& store) mutable {
                if (std::exchange(first, false))
                    store.rollback(); // the round's COMMIT finds no transaction
                return Result<void>{};
            };
            checkpointer.submit(job(1));
            checkpointer.submit(std::move(breaker));
        }
        const auto lines = m_log->lines();
        QCOMPARE(std::vector<std::string>(lines.end() - 2, lines.end()),
                 (std::vector<std::string>{"good 1", "good 2"}));
        QCOMPARE(stored(), (std::vector<std::int64_t>{1}));
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
            Checkpointer checkpointer(open(), std::nullopt);
            StoreJob hung = job(1);
            hung.sync = [&answers, good] {
                answers.get_future().wait();
                return good ? Result<void>{} : Result<void>(tl::make_unexpected(trouble("fdatasync")));
            };
            checkpointer.submit(std::move(hung));
            for (const int id : {2, 3, 4, 5, 6, 7})
                checkpointer.submit(job(id));
            QTRY_VERIFY(std::ranges::count(m_log->lines(), std::string("good 7")) == 1);
            checkpointer.submit(job(8));
            QTRY_VERIFY(std::ranges::count(m_log->lines(), std::string("good 8")) == 1);
            QCOMPARE(std::ranges::count(m_log->lines(), std::string("step 1")), 0);
            answers.set_value();
        }
        QCOMPARE(m_log->lines().back(), std::string(good ? "good 1" : "bad 1 fdatasync"));
        QCOMPARE(std::ranges::count(m_log->lines(), std::string("write 1")), good ? 1 : 0);
        const std::vector<std::int64_t> ids = stored();
        QCOMPARE(std::ranges::count(ids, 1), good ? 1 : 0);
        QCOMPARE(ids.size(), std::size_t{good ? 8U : 7U});
    }

    void partsOfAJobMayBeMissing() {
        Checkpointer checkpointer(open(), std::nullopt);
        std::promise<bool> told;
        checkpointer.submit(StoreJob{});
        StoreJob last;
        last.done = [&](const Result<void>& result) {
            told.set_value(result.has_value());
        };
        checkpointer.submit(std::move(last));
        QVERIFY(told.get_future().get());
    }

    void aRoundSyncsEachDirectoryOnceAfterAllFiles() {
        constexpr int kFiles = 40;
        const Parts parts(*m_temporary, kFiles);
        {
            Checkpointer checkpointer(open(), std::nullopt);
            const auto gate = holdRound(checkpointer);
            for (int i = 0; i < kFiles; ++i)
                checkpointer.submit(job(i + 1, parts[i]));
        }
        const std::vector<std::string> log = parts.ops->log();
        QCOMPARE(parts.ops->count("fsync"), kFiles);
        QCOMPARE(parts.ops->count("fsync dir"), 2);
        const auto place = [&log](const char* kind, auto begin, auto end) {
            return std::find(begin, end, kind) - begin;
        };
        const auto size = static_cast<std::ptrdiff_t>(log.size());
        const auto lastWriteback = size - 1 - place("startWriteback", log.rbegin(), log.rend());
        const auto lastFile = size - 1 - place("fsync", log.rbegin(), log.rend());
        QVERIFY(lastWriteback < place("fsync", log.begin(), log.end()));
        QVERIFY(lastFile < place("fsync dir", log.begin(), log.end()));
        QCOMPARE(stored().size(), std::size_t{kFiles});
        for (int i = 0; i < kFiles; ++i)
            QVERIFY(!parts[i]->directoryIsDirty());
    }

    void aRoundPreparesAllFilesBeforeTheFirstSync() {
        constexpr int kFiles = 12;
        const Parts parts(*m_temporary, kFiles);
        {
            Checkpointer checkpointer(open(), std::nullopt);
            const auto gate = holdRound(checkpointer);
            for (int i = 0; i < kFiles; ++i) {
                StoreJob sealing = job(i + 1, parts[i]);
                sealing.prepare = [part = parts[i]] {
                    return part->seal(0).map([](const FileStatus&) {});
                };
                checkpointer.submit(std::move(sealing));
            }
        }
        const std::vector<std::string> log = parts.ops->log();
        QCOMPARE(std::ranges::count(log, "fchmod"), kFiles);
        const auto afterLast = std::ranges::find(std::ranges::reverse_view(log), "fchmod").base();
        QCOMPARE(std::find(log.begin(), afterLast, "fsync"), afterLast);
        QCOMPARE(parts.ops->count("fsync"), kFiles);
    }

    void manyFilesAreSyncedAtOnce_data() {
        constexpr long kMiB = 1024L * 1024;
        QTest::addColumn<int>("files");
        QTest::addColumn<long>("unwritten");
        QTest::addColumn<bool>("refused");
        QTest::addColumn<long>("atOnce");
        QTest::addColumn<long>("oneByOne");
        QTest::newRow("many") << 20 << 64 * kMiB << false << 1L << 0L;
        QTest::newRow("few") << 15 << 0L << false << 0L << 15L;
        QTest::newRow("others write much") << 20 << 64 * kMiB + 1 << false << 0L << 20L;
        QTest::newRow("nobody knows what others write") << 20 << -1L << false << 0L << 20L;
        QTest::newRow("refused") << 20 << 0L << true << 1L << 20L;
    }
    void manyFilesAreSyncedAtOnce() {
        QFETCH(int, files);
        QFETCH(long, unwritten);
        QFETCH(bool, refused);
        const Parts parts(*m_temporary, files);
        parts.ops->setUnwritten(unwritten);
        if (refused)
            parts.ops->fail("syncFileSystem", EIO);
        {
            Checkpointer checkpointer(open(), std::nullopt);
            const auto gate = holdRound(checkpointer);
            for (int i = 0; i < files; ++i)
                checkpointer.submit(job(i + 1, parts[i]));
        }
        QTEST(parts.ops->count("syncFileSystem"), "atOnce");
        QTEST(parts.ops->count("fsync"), "oneByOne");
        QCOMPARE(parts.ops->count("awaitWriteback"), files - parts.ops->count("fsync"));
        QCOMPARE(parts.ops->count("fsync dir"), 2);
        QCOMPARE(stored().size(), static_cast<std::size_t>(files));
        const std::vector<std::string> log = parts.ops->log();
        const auto whole = std::ranges::find(log, "syncFileSystem");
        if (whole != log.end())
            QVERIFY(std::find(log.begin(), whole, "awaitWriteback") == whole);
    }

    void aFileOfManyThatWasNotWrittenWellFailsAlone() {
        constexpr int kFiles = 20;
        const Parts parts(*m_temporary, kFiles);
        parts.ops->setUnwritten(0);
        parts.ops->fail("awaitWriteback", EIO, 3);
        {
            Checkpointer checkpointer(open(), std::nullopt);
            const auto gate = holdRound(checkpointer);
            for (int i = 0; i < kFiles; ++i)
                checkpointer.submit(job(i + 1, parts[i]));
        }
        const std::vector<std::int64_t> ids = stored();
        QCOMPARE(ids.size(), std::size_t{kFiles - 1});
        QCOMPARE(std::ranges::count(ids, 3), 0);
    }

    void whatWasWrittenAfterwardsIsSyncedByItself() {
        const Parts parts(*m_temporary, 1);
        parts[0]->fileSystemSynced();
        QVERIFY(parts[0]->sync());
        QCOMPARE(parts.ops->count("fsync"), 0);
        QVERIFY(parts[0]->sync());
        QCOMPARE(parts.ops->count("fsync"), 1);
    }

    void aPreparationThatFailsFailsItsJobAlone() {
        const Parts parts(*m_temporary, 2);
        parts.ops->fail("fchmod", EIO);
        std::vector<bool> good;
        {
            Checkpointer checkpointer(open(), std::nullopt);
            const auto gate = holdRound(checkpointer);
            for (int i = 0; i < 2; ++i) {
                StoreJob sealing = job(i + 1, parts[i]);
                if (i == 0)
                    sealing.prepare = [part = parts[i]] {
                        return part->seal(0).map([](const FileStatus&) {});
                    };
                sealing.done = [&good](const Result<void>& done) {
                    good.push_back(done.has_value());
                };
                checkpointer.submit(std::move(sealing));
            }
        }
        QCOMPARE(good, (std::vector<bool>{false, true}));
        QCOMPARE(stored().size(), std::size_t{1});
        QCOMPARE(parts.ops->count("fsync"), 1);
    }

    void aDirectoryThatCannotBeSyncedFailsItsFilesOnly() {
        const Parts parts(*m_temporary, 4);
        parts.ops->fail("fsync dir", EIO);
        {
            Checkpointer checkpointer(open(), std::nullopt);
            const auto gate = holdRound(checkpointer);
            for (int i = 0; i < 4; ++i)
                checkpointer.submit(job(i + 1, parts[i]));
        }
        QCOMPARE(stored(), (std::vector<std::int64_t>{2, 4})); // every second one lies in the other directory
        QVERIFY(parts[0]->directoryIsDirty() && parts[2]->directoryIsDirty());
    }

    void aJobMaySubmitItsNextOne() {
        {
            Checkpointer checkpointer(open(), std::nullopt);
            StoreJob first = job(1);
            first.done = [&](const Result<void>&) {
                checkpointer.submit(job(2));
            };
            checkpointer.submit(std::move(first));
        }
        QCOMPARE(stored(), (std::vector<std::int64_t>{1, 2}));
    }

    void everythingSubmittedIsFinished() {
        constexpr int kThreads = 4;
        constexpr int kEach = 50;
        {
            Checkpointer checkpointer(open(), std::nullopt);
            std::vector<std::thread> threads;
            for (int thread = 0; thread < kThreads; ++thread)
                threads.emplace_back([&, thread] {
                    for (int n = 1; n <= kEach; ++n)
                        checkpointer.submit(job(thread * kEach + n));
                });
            for (std::thread& thread : threads)
                thread.join();
        }
        QCOMPARE(stored().size(), std::size_t{kThreads * kEach});
        // A submitter's jobs are told in its order.
        std::vector<int> last(kThreads, 0);
        for (const std::string& line : m_log->lines()) {
            if (!line.starts_with("good "))
                continue;
            const int id = std::stoi(line.substr(5));
            int& before = last[static_cast<std::size_t>((id - 1) / kEach)];
            QVERIFY(before < id);
            before = id;
        }
    }

private:
    static DownloadRecord record(std::int64_t id) {
        DownloadRecord record = fullRecord(id);
        record.position = id;
        return record;
    }

    std::unique_ptr<QueueStore> open() {
        auto store = QueueStore::open(m_temporary->path().toStdString());
        return store ? std::move(*store) : nullptr;
    }

    /// As job(), for a file that is new in its directory.
    StoreJob job(int id, const std::shared_ptr<PartFile>& part) {
        StoreJob job = this->job(id);
        job.part = part;
        job.sync = [part] {
            return part->sync();
        };
        return job;
    }

    /// Inserts a download and logs each step.
    StoreJob job(int id) {
        const std::string name = std::to_string(id);
        StoreJob job;
        job.sync = [this, name] {
            m_log->add("sync " + name);
            return Result<void>{};
        };
        job.step = [this, name] {
            m_log->add("step " + name);
            return Result<void>{};
        };
        job.write = [this, name, id](QueueStore& store) {
            m_log->add("write " + name);
            return store.insert(record(id));
        };
        job.done = [this, name](const Result<void>& result) {
            m_log->add(result ? "good " + name : "bad " + name + " " + result.error().operation);
        };
        return job;
    }

    /// Keeps the checkpoint thread busy until the result is destroyed: what is submitted meanwhile is one round.
    static std::shared_ptr<std::promise<void>> holdRound(Checkpointer& checkpointer) {
        auto running = std::make_shared<std::promise<void>>();
        auto* gate = new std::promise<void>;
        StoreJob holder;
        holder.step = [running, open = std::make_shared<std::future<void>>(gate->get_future())] {
            running->set_value();
            open->wait();
            return Result<void>{};
        };
        checkpointer.submit(std::move(holder));
        running->get_future().wait();
        return {gate, [](std::promise<void>* held) {
                    held->set_value();
                    delete held;
                }};
    }

    std::vector<std::int64_t> stored() {
        std::vector<std::int64_t> ids;
        const auto store = open();
        if (store) {
            for (const DownloadRecord& one : store->load().value_or(std::vector<DownloadRecord>{}))
                ids.push_back(one.id.value);
        }
        return ids;
    }

    std::unique_ptr<QTemporaryDir> m_temporary;
    std::unique_ptr<Log> m_log;
};

INTACT_TEST(CheckpointerTest)
#include "checkpointer_test.moc"
