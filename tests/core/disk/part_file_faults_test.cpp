// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disk/part_file.h"
#include "tests/support/check_result.h"
#include "tests/support/faulty_file_ops.h"
#include "tests/support/test_registry.h"

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <set>

using namespace intact;
using namespace intact::tests;
namespace fs = std::filesystem;

namespace {

constexpr const char* kPart = "file.bin.0badcafe.part";

/// How far a download got that does everything a download does to its file.
struct Run {
    Result<void> result;
    bool created = false;
    bool published = false;
};

Run downloadOnce(FileOps& ops, const std::string& directory) {
    Run run;
    const auto part = PartFile::create(ops, directory, kPart, 64);
    if (!part) {
        run.result = tl::make_unexpected(part.error());
        return run;
    }
    run.created = true;
    const std::vector<std::byte> bytes(32);
    const auto step = [&run](Result<void> result) {
        if (run.result)
            run.result = std::move(result);
        return run.result.has_value();
    };
    std::ignore = step((*part)->write(0, bytes)) && step((*part)->sync()) && step((*part)->syncDirectory()) &&
                  step((*part)->write(32, bytes)) && step((*part)->sync()) &&
                  step((*part)->seal(60).map([](const FileStatus&) {})) && step((*part)->sync());
    if (!run.result)
        return run;
    const auto published = (*part)->publish("file.bin");
    if (!published) {
        run.result = tl::make_unexpected(published.error());
        return run;
    }
    run.published = *published;
    step((*part)->syncDirectory());
    return run;
}

FailureReason reasonFor(int osCode) {
    return osFailure(osCode, {}, {}).reason;
}

} // namespace

class PartFileFaultsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Every call of a download's life fails once, with every error: it is reported as what it is, and neither a stray
    // file nor an early final name is left.
    void everyErrorAtEveryCallIsReported_data() {
        QTest::addColumn<int>("osCode");
        QTest::newRow("ENOSPC") << ENOSPC;
        QTest::newRow("EDQUOT") << EDQUOT;
        QTest::newRow("EIO") << EIO;
        QTest::newRow("EROFS") << EROFS;
        QTest::newRow("EACCES") << EACCES;
        QTest::newRow("EFBIG") << EFBIG;
    }
    void everyErrorAtEveryCallIsReported() {
        QFETCH(int, osCode);
        std::set<std::string> hit;
        for (int nth = 1;; ++nth) {
            const QTemporaryDir temporary;
            const std::string directory = temporary.path().toStdString();
            FaultyFileOps ops;
            ops.failAny(nth, osCode);
            const Run run = downloadOnce(ops, directory);
            if (ops.hit().empty()) {
                VERIFY_OK(run.result);
                break;
            }
            hit.insert(ops.hit());
            const std::string where = "call " + std::to_string(nth) + ", " + ops.hit();
            QVERIFY2(!run.result, where.c_str());
            QVERIFY2(run.result.error().reason == reasonFor(osCode), run.result.error().message().c_str());
            QVERIFY2(run.result.error().place.starts_with(directory), where.c_str());
            QVERIFY2(run.created || fs::is_empty(directory), where.c_str());
            QCOMPARE(fs::exists(directory + "/file.bin"), run.published);
            QCOMPARE(ops.openDescriptors(), 0);
        }
        for (const char* kind : {"openDirectory", "openAt", "fallocate", "pwrite", "fdatasync", "fsync", "fsync dir",
                                 "ftruncate", "fchmod", "renameNoReplace"})
            QVERIFY2(hit.contains(kind), kind);
    }

    void withoutFallocateTheFreeSpaceDecides() {
        const QTemporaryDir temporary;
        const std::string directory = temporary.path().toStdString();
        for (const int says : {EOPNOTSUPP, ENOSYS}) {
            FaultyFileOps ops;
            ops.fail("fallocate", says, 1, true);
            VERIFY_OK(PartFile::create(ops, directory, kPart, 1000));
            VERIFY_FAILS(PartFile::create(ops, directory, kPart, std::int64_t{1} << 60), FailureReason::DiskFull);
            QVERIFY(fs::is_empty(directory));
            ops.fail("freeBytes", EIO);
            VERIFY_FAILS(PartFile::create(ops, directory, kPart, 1000), FailureReason::DiskIo);
            QVERIFY(fs::is_empty(directory));
        }
    }

    void fileSystemsWithoutLocksAreUsedWithout() {
        for (const int says : {EOPNOTSUPP, ENOSYS, ENOLCK}) {
            const QTemporaryDir temporary;
            FaultyFileOps ops;
            ops.fail("lockExclusive", says);
            VERIFY_OK(PartFile::create(ops, temporary.path().toStdString(), kPart, 10));
        }
    }

    void aWriteThatMovesNothingEnds() {
        const QTemporaryDir temporary;
        FaultyFileOps ops;
        const auto part = PartFile::create(ops, temporary.path().toStdString(), kPart, 10);
        VERIFY_OK(part);
        ops.limitTransfer(0);
        VERIFY_FAILS((*part)->write(0, std::vector<std::byte>(10)), FailureReason::DiskIo);
    }

    void anErrorAfterAShortWriteIsReported() {
        const QTemporaryDir temporary;
        FaultyFileOps ops;
        const auto part = PartFile::create(ops, temporary.path().toStdString(), kPart, 10);
        VERIFY_OK(part);
        ops.limitTransfer(3);
        ops.fail("pwrite", ENOSPC, 3);
        VERIFY_FAILS((*part)->write(0, std::vector<std::byte>(10)), FailureReason::DiskFull);
        QCOMPARE(ops.count("pwrite"), 3);
    }

    // The one who held the name deletes or renames it after we opened it and before we lock it.
    void theNameMayChangeWhileItIsOpened() {
        struct RacingOps : FaultyFileOps {
            std::string path;
            int races = 0;
            long lockExclusive(int fd) override {
                if (races-- > 0)
                    fs::remove(path);
                return FaultyFileOps::lockExclusive(fd);
            }
        };
        const QTemporaryDir temporary;
        RacingOps ops;
        ops.path = temporary.path().toStdString() + "/" + kPart;
        ops.races = 1;
        {
            const auto part = PartFile::create(ops, temporary.path().toStdString(), kPart, 10);
            VERIFY_OK(part);
            QVERIFY(fs::exists(ops.path));
        }
        ops.races = 1;
        VERIFY_FAILS(PartFile::open(ops, temporary.path().toStdString(), kPart), FailureReason::PartMissing);
        ops.races = 100;
        VERIFY_FAILS(PartFile::create(ops, temporary.path().toStdString(), kPart, 10), FailureReason::PartInUse);
    }

    void aNameThatIsNotTakenIsChanged() {
        const QTemporaryDir temporary;
        const std::string directory = temporary.path().toStdString();
        const std::string wanted = std::string(150, 'n') + ".mkv.0badcafe.part";
        FaultyFileOps ops;
        ops.fail("openAt", ENAMETOOLONG);
        const auto part = PartFile::create(ops, directory, wanted, 10);
        VERIFY_OK(part);
        QCOMPARE((*part)->name(), std::string(125, 'n') + ".mkv.0badcafe.part");
        QVERIFY(fs::exists((*part)->path()));
        QCOMPARE(ops.openDescriptors(), 2); // the file and its directory
        VERIFY_FAILS(PartFile::create(ops, directory, (*part)->name(), 10), FailureReason::PartInUse);
    }

    // Where no name is taken, the failure tells of the one that was wanted.
    void aNameIsNotChangedForEver() {
        const QTemporaryDir temporary;
        const std::string directory = temporary.path().toStdString();
        for (const auto& [osCode, reason] :
             {std::pair(ENAMETOOLONG, FailureReason::NameTooLong), std::pair(EPERM, FailureReason::PermissionDenied),
              std::pair(EINVAL, FailureReason::DiskIo)}) {
            FaultyFileOps ops;
            ops.fail("openAt", osCode, 1, true);
            const auto part = PartFile::create(ops, directory, "Größe.mkv.0badcafe.part", 10);
            VERIFY_FAILS(part, reason);
            QCOMPARE(part.error().place, directory + "/Größe.mkv.0badcafe.part");
            QVERIFY(ops.count("openAt") <= 4);
            QCOMPARE(ops.openDescriptors(), 0);
        }
    }

    void aFailedPlaceholderRenameLeavesNoEmptyFinalFile() {
        const QTemporaryDir temporary;
        const std::string directory = temporary.path().toStdString();
        FaultyFileOps ops;
        const auto part = PartFile::create(ops, directory, kPart, 10);
        VERIFY_OK(part);
        ops.fail("renameNoReplace", EINVAL);
        ops.fail("linkAt", EPERM);
        ops.fail("renameReplace", EIO);
        VERIFY_FAILS((*part)->publish("file.bin"), FailureReason::DiskIo);
        QVERIFY(!fs::exists(directory + "/file.bin"));
        QVERIFY(fs::exists(directory + "/" + kPart));
    }
};

INTACT_TEST(PartFileFaultsTest)
#include "part_file_faults_test.moc"
