// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/disk_wait.h"
#include "tests/support/test_registry.h"

#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <filesystem>
#include <fstream>

using namespace intact;
using namespace std::chrono_literals;

namespace {

constexpr std::int64_t kSpare = std::int64_t{64} << 20;
const DiskNeed kNeed{"/disk/films", "film.0123abcd.part", 7, 1000};

Failure stoppedBy(FailureReason reason) {
    return Failure{reason, "pwrite", "/disk/films/film.0123abcd.part", 0, {}};
}

DiskFound sound() {
    DiskFound found;
    found.device = 7;
    found.hasPart = true;
    found.allocated = 400;
    found.freeBytes = kSpare + 600;
    return found;
}

} // namespace

class DiskWaitTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatHelps() {
        using enum FailureReason;
        struct Row {
            const char* name;
            FailureReason by;
            DiskStep step;
            FailureReason then;
            void (*change)(DiskNeed& need, DiskFound& found);
        };
        const std::vector<Row> rows{
            {"enough again", DiskFull, DiskStep::GoOn, None,
             [](auto&, auto&) {
             }},
            {"one byte too few", DiskFull, DiskStep::Wait, DiskFull,
             [](auto&, auto& found) {
                 --found.freeBytes;
             }},
            {"all set aside already", DiskFull, DiskStep::GoOn, None,
             [](auto&, auto& found) {
                 found.allocated = 1000;
                 found.freeBytes = kSpare;
             }},
            {"no part yet", DiskFull, DiskStep::Wait, DiskFull,
             [](auto& need, auto& found) {
                 need.device = 0;
                 found.hasPart = false;
                 found.allocated = 0;
             }},
            {"size unknown", DiskFull, DiskStep::GoOn, None,
             [](auto& need, auto&) {
                 need.total.reset();
             }},
            {"an error, and the disk is there", DiskIo, DiskStep::GiveUp, DiskIo,
             [](auto&, auto&) {
             }},
            {"an error, and the folder is gone", DiskIo, DiskStep::Wait, DiskGone,
             [](auto&, auto& found) {
                 found.trouble.reason = DirectoryMissing;
             }},
            {"an error, and only the mount point is left", DiskIo, DiskStep::Wait, DiskGone,
             [](auto&, auto& found) {
                 found.device = 8;
                 found.hasPart = false;
             }},
            {"back under another number", DiskGone, DiskStep::GoOn, None,
             [](auto&, auto& found) {
                 found.device = 8;
             }},
            {"back, but without the part file", DirectoryMissing, DiskStep::GoOn, None,
             [](auto&, auto& found) {
                 found.hasPart = false;
             }},
            {"still not there", DirectoryMissing, DiskStep::Wait, DiskGone,
             [](auto&, auto& found) {
                 found.trouble.reason = DiskGone;
             }},
            {"never there", DirectoryMissing, DiskStep::GiveUp, DirectoryMissing,
             [](auto& need, auto& found) {
                 need.device = 0;
                 found.trouble.reason = DirectoryMissing;
             }},
            {"back, but read-only", DiskGone, DiskStep::GiveUp, ReadOnlyFileSystem,
             [](auto&, auto& found) {
                 found.trouble.reason = ReadOnlyFileSystem;
             }},
        };
        for (const Row& row : rows) {
            DiskNeed need = kNeed;
            DiskFound found = sound();
            row.change(need, found);
            const DiskVerdict verdict = judgeDisk(stoppedBy(row.by), need, found);
            QVERIFY2(verdict.step == row.step && verdict.failure.reason == row.then, row.name);
        }
    }

    void whatMayPass() {
        using enum FailureReason;
        for (const FailureInfo& info : failureTable()) {
            const bool passes = info.reason == DiskFull || info.reason == DiskGone || info.reason == DirectoryMissing ||
                                info.reason == DiskIo;
            QVERIFY2(mayPass(Failure{info.reason, {}, {}, 0, {}}) == passes, info.key.data());
        }
    }

    void theListHasADiskToo() {
        DownloadRecord record;
        record.request.directory = "/disk/films";
        record.ledger.partName = kNeed.partName;
        record.ledger.partDevice = 7;
        record.ledger.total = 1000;
        QCOMPARE(needOf(record, stoppedBy(FailureReason::DiskFull), "/state"), kNeed);
        const Failure ofTheList{FailureReason::DiskFull, "commit", "/state/queue.db", 0, {}};
        QCOMPARE(needOf(record, ofTheList, "/state"), (DiskNeed{"/state", {}, 0, {}}));
    }

    void lookedAtLessAndLessOften() {
        DiskStops stops;
        const Failure full = stoppedBy(FailureReason::DiskFull);
        for (const Duration wanted : {2s, 4s, 8s, 16s, 32s, 60s, 60s})
            QVERIFY(lookAfter(full, 100, stops) == wanted);
        QVERIFY(lookAfter(full, 101, stops) == 2s); // it has got on
        QVERIFY(lookAfter(stoppedBy(FailureReason::DiskIo), 101, stops) == 0s);
    }

    void whatIsFound() {
        const QTemporaryDir home;
        const std::string directory = home.path().toStdString();
        FileOps files;
        DiskNeed need{directory, "a.part", 0, {}};
        DiskFound found = lookAtDisk(files, need);
        QCOMPARE(found.trouble.reason, FailureReason::None);
        QVERIFY(!found.hasPart && found.device != 0 && found.freeBytes > 0);
        std::ofstream(directory + "/a.part") << std::string(100'000, 'x');
        found = lookAtDisk(files, need);
        QVERIFY(found.hasPart && found.allocated >= 100'000);
        need.directory += "/gone";
        QCOMPARE(lookAtDisk(files, need).trouble.reason, FailureReason::DirectoryMissing);
    }
};

INTACT_TEST(DiskWaitTest)
#include "disk_wait_test.moc"
