// SPDX-License-Identifier: GPL-3.0-or-later
// What a round of the checkpoint thread does with files and their directories.
#include "core/store/checkpointer.h"
#include "tests/support/checkpoint_rounds.h"
#include "tests/support/faulty_file_ops.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <ranges>

using namespace intact;
using namespace intact::tests;

namespace {

/// New part files, in turn in one of two directories.
class Parts {
public:
    Parts(const CheckpointRounds& rounds, int count) {
        const std::string base = rounds.directory() + "/files";
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

} // namespace

class CheckpointFilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_rounds = std::make_unique<CheckpointRounds>(); }
    void cleanup() { m_rounds.reset(); }

    void aRoundSyncsEachDirectoryOnceAfterAllFiles() {
        constexpr int kFiles = 40;
        const Parts parts(*m_rounds, kFiles);
        {
            Checkpointer checkpointer(m_rounds->open(), std::nullopt);
            const auto gate = CheckpointRounds::holdRound(checkpointer);
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
        QCOMPARE(m_rounds->stored().size(), std::size_t{kFiles});
        for (int i = 0; i < kFiles; ++i)
            QVERIFY(!parts[i]->directoryIsDirty());
    }

    void aRoundPreparesAllFilesBeforeTheFirstSync() {
        constexpr int kFiles = 12;
        const Parts parts(*m_rounds, kFiles);
        {
            Checkpointer checkpointer(m_rounds->open(), std::nullopt);
            const auto gate = CheckpointRounds::holdRound(checkpointer);
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
        const Parts parts(*m_rounds, files);
        parts.ops->setUnwritten(unwritten);
        if (refused)
            parts.ops->fail("syncFileSystem", EIO);
        {
            Checkpointer checkpointer(m_rounds->open(), std::nullopt);
            const auto gate = CheckpointRounds::holdRound(checkpointer);
            for (int i = 0; i < files; ++i)
                checkpointer.submit(job(i + 1, parts[i]));
        }
        QTEST(parts.ops->count("syncFileSystem"), "atOnce");
        QTEST(parts.ops->count("fsync"), "oneByOne");
        QCOMPARE(parts.ops->count("awaitWriteback"), files - parts.ops->count("fsync"));
        QCOMPARE(parts.ops->count("fsync dir"), 2);
        QCOMPARE(m_rounds->stored().size(), static_cast<std::size_t>(files));
        const std::vector<std::string> log = parts.ops->log();
        const auto whole = std::ranges::find(log, "syncFileSystem");
        if (whole != log.end())
            QVERIFY(std::find(log.begin(), whole, "awaitWriteback") == whole);
    }

    void aFileOfManyThatWasNotWrittenWellFailsAlone() {
        constexpr int kFiles = 20;
        const Parts parts(*m_rounds, kFiles);
        parts.ops->setUnwritten(0);
        parts.ops->fail("awaitWriteback", EIO, 3);
        {
            Checkpointer checkpointer(m_rounds->open(), std::nullopt);
            const auto gate = CheckpointRounds::holdRound(checkpointer);
            for (int i = 0; i < kFiles; ++i)
                checkpointer.submit(job(i + 1, parts[i]));
        }
        const std::vector<std::int64_t> ids = m_rounds->stored();
        QCOMPARE(ids.size(), std::size_t{kFiles - 1});
        QCOMPARE(std::ranges::count(ids, 3), 0);
    }

    void whatWasWrittenAfterwardsIsSyncedByItself() {
        const Parts parts(*m_rounds, 1);
        parts[0]->fileSystemSynced();
        QVERIFY(parts[0]->sync());
        QCOMPARE(parts.ops->count("fsync"), 0);
        QVERIFY(parts[0]->sync());
        QCOMPARE(parts.ops->count("fsync"), 1);
    }

    void aPreparationThatFailsFailsItsJobAlone() {
        const Parts parts(*m_rounds, 2);
        parts.ops->fail("fchmod", EIO);
        std::vector<bool> good;
        {
            Checkpointer checkpointer(m_rounds->open(), std::nullopt);
            const auto gate = CheckpointRounds::holdRound(checkpointer);
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
        QCOMPARE(m_rounds->stored().size(), std::size_t{1});
        QCOMPARE(parts.ops->count("fsync"), 1);
    }

    void aDirectoryThatCannotBeSyncedFailsItsFilesOnly() {
        const Parts parts(*m_rounds, 4);
        parts.ops->fail("fsync dir", EIO);
        {
            Checkpointer checkpointer(m_rounds->open(), std::nullopt);
            const auto gate = CheckpointRounds::holdRound(checkpointer);
            for (int i = 0; i < 4; ++i)
                checkpointer.submit(job(i + 1, parts[i]));
        }
        QCOMPARE(m_rounds->stored(), (std::vector<std::int64_t>{2, 4})); // every second one lies in the other directory
        QVERIFY(parts[0]->directoryIsDirty() && parts[2]->directoryIsDirty());
    }

private:
    /// A job that syncs this file, which is new in its directory.
    StoreJob job(int id, const std::shared_ptr<PartFile>& part) {
        StoreJob job = m_rounds->job(id);
        job.part = part;
        job.sync = [part] {
            return part->sync();
        };
        return job;
    }

    std::unique_ptr<CheckpointRounds> m_rounds;
};

INTACT_TEST(CheckpointFilesTest)
#include "checkpoint_files_test.moc"
