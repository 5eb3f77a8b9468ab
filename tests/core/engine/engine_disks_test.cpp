// SPDX-License-Identifier: GPL-3.0-or-later
// reliability.md §2, rows 68-71: a disk that is full, sick or not there.
#include "tests/support/engine_harness.h"
#include "tests/support/faulty_file_ops.h"
#include "tests/support/scripted_replies.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <atomic>
#include <cerrno>
#include <filesystem>

using namespace intact;
using namespace intact::tests;
namespace fs = std::filesystem;

namespace {

using namespace std::chrono_literals;

constexpr std::int64_t kMiB = std::int64_t{1} << 20;
constexpr TestBody kBody{3 * kMiB, 31};
constexpr auto kLook = 70s; // longer than the engine ever waits before it looks again

/// A disk whose calls can be made to fail, and that says what space it has.
class SickDisk final : public FaultyFileOps {
public:
    long freeBytes(int directory) override { return space >= 0 ? long{space} : FaultyFileOps::freeBytes(directory); }
    long status(int fd, FileStatus& status) override {
        const long result = FaultyFileOps::status(fd, status);
        status.device += swapped && !status.regular ? 1 : 0;
        return result;
    }
    std::atomic<std::int64_t> space{-1};
    std::atomic<bool> swapped{false}; // the folders are on another disk
};

} // namespace

class EngineDisksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fullIsAPause_data() {
        QTest::addColumn<QString>("call");
        for (const char* call : {"fallocate", "pwrite", "fdatasync", "fsync", "fsync dir", "renameNoReplace"})
            QTest::addRow("row 68: %s", call) << QString::fromLatin1(call);
    }
    void fullIsAPause() {
        QFETCH(QString, call);
        std::atomic<std::int64_t> handedOut{0};
        // Long enough for checkpoints, whose syncs have to come before the file's last.
        const auto pause = call == QStringLiteral("fdatasync") ? 100ms : 20ms;
        const ScriptedServer server(servePaced(kBody, 256 * 1024, pause, handedOut));
        SickDisk disk;
        EngineHarness harness(&disk);
        harness.start();
        disk.space = 0;
        disk.fail(call.toStdString(), ENOSPC, 1, true);
        DownloadRequest request = harness.request(server.url("/file.bin"));
        request.segments = 1; // else a second connection may just have asked, and be heard of late
        harness.add(request);
        QVERIFY2(harness.waitForState(State::Waiting), harness.history().c_str());
        QCOMPARE(harness.record().failure.reason, FailureReason::DiskFull);
        QVERIFY(!harness.file("file.bin"));

        // It is looked at, and waits on: nothing is asked of the server.
        const std::size_t requests = server.requests().size();
        const long looks = disk.count("mayWrite");
        harness.passTime(kLook);
        QTRY_VERIFY(disk.count("mayWrite") > looks);
        QCOMPARE(server.requests().size(), requests);

        disk.heal();
        disk.space = -1;
        QVERIFY2(harness.passTimeUntilTheEnd(kLook), harness.history().c_str());
        QVERIFY2(harness.record().state == State::Complete, harness.record().failure.message().c_str());
        QVERIFY(harness.file("file.bin") == kBody.bytes());
        QCOMPARE(harness.files(), std::vector<std::string>{"file.bin"});
    }

    void withoutReservationTooLittleSpaceIsSeenBefore() {
        const ScriptedServer server(serveFile(kBody));
        SickDisk disk;
        EngineHarness harness(&disk);
        harness.start();
        disk.fail("fallocate", EOPNOTSUPP, 1, true);
        disk.space = kBody.size - 1;
        harness.add(server.url("/file.bin"));
        QVERIFY2(harness.waitForState(State::Waiting), harness.history().c_str());
        QCOMPARE(harness.record().failure.reason, FailureReason::DiskFull);
        QVERIFY(harness.record().failure.detail.find(std::to_string(kBody.size)) != std::string::npos);
        QCOMPARE(disk.count("pwrite"), 0L);
        QVERIFY(harness.files().empty());
        disk.space = kBody.size + 65 * kMiB;
        QVERIFY2(harness.passTimeUntilTheEnd(kLook), harness.history().c_str());
        QVERIFY2(harness.record().state == State::Complete, harness.record().failure.message().c_str());
        QVERIFY(harness.file("file.bin") == kBody.bytes());
    }

    void othersAreNotHeldUp() {
        const ScriptedServer server(serveFile(kBody));
        SickDisk disk;
        EngineHarness harness(&disk);
        EngineOptions options;
        options.limits.maxRunning = 1;
        harness.start(options);
        disk.space = 0;
        disk.fail("fallocate", ENOSPC); // the first one only
        harness.engine().add({harness.request(server.url("/a")), harness.request(server.url("/b"))}, true);
        QVERIFY(harness.waitUntil([&] { return harness.completed().size() == 1; }));
        QVERIFY(harness.waitUntil([&] { return harness.timesIn(State::Waiting) == 1; }));
    }

    void namedAndLeftToThePerson_data() {
        QTest::addColumn<int>("osCode");
        QTest::addColumn<int>("reason");
        const auto row = [](const char* name, int osCode, FailureReason reason) {
            QTest::newRow(name) << osCode << static_cast<int>(reason);
        };
        row("row 69: quota", EDQUOT, FailureReason::QuotaExceeded);
        row("row 69: too large", EFBIG, FailureReason::FileTooLarge);
        row("row 69: read-only", EROFS, FailureReason::ReadOnlyFileSystem);
        row("row 69: forbidden", EACCES, FailureReason::PermissionDenied);
        row("row 70: error", EIO, FailureReason::DiskIo);
    }
    void namedAndLeftToThePerson() {
        QFETCH(int, osCode);
        QFETCH(int, reason);
        for (const char* call : {"pwrite", "fdatasync", "fsync"}) {
            std::atomic<std::int64_t> handedOut{0};
            const ScriptedServer server(servePaced(kBody, 256 * 1024, 20ms, handedOut));
            SickDisk disk;
            EngineHarness harness(&disk);
            harness.start();
            disk.fail(call, osCode, 3);
            harness.add(server.url("/file.bin"));
            QVERIFY(harness.waitUntil([&] {
                return !harness.records().empty() &&
                       (harness.record().state == State::Failed || harness.record().state == State::Complete);
            }));
            // Fewer than three of them: it got through.
            QVERIFY2(harness.record().state == State::Failed || disk.count(call) < 3, call);
            if (harness.record().state == State::Failed) {
                QCOMPARE(static_cast<int>(harness.record().failure.reason), reason);
                QVERIFY2(harness.record().failure.place.starts_with(harness.directory()),
                         harness.record().failure.place.c_str());
                QVERIFY(!harness.file("file.bin"));
                disk.heal();
                harness.engine().resume({harness.record().id});
                QVERIFY2(harness.waitForState(State::Complete), harness.history().c_str());
            }
            QVERIFY(harness.file("file.bin") == kBody.bytes());
        }
    }

    // What had been synced before the error stays, and nothing that came after is believed.
    void whatAnErrorMayHaveLostIsFetchedAgain() {
        std::atomic<std::int64_t> handedOut{0};
        // Long enough for three checkpoints, also on a busy machine.
        const ScriptedServer server(servePaced(kBody, 64 * 1024, 50ms, handedOut));
        SickDisk disk;
        EngineHarness harness(&disk);
        harness.start();
        disk.fail("fdatasync", EIO, 3);
        harness.add(server.url("/file.bin"));
        QVERIFY2(harness.waitForState(State::Failed), harness.history().c_str());
        const std::int64_t durable = harness.record().durableBytes();
        QVERIFY(durable > 0 && durable < kBody.size);
        handedOut = 0;
        harness.engine().resume({harness.record().id});
        QVERIFY2(harness.waitForState(State::Complete), harness.history().c_str());
        QVERIFY(handedOut >= kBody.size - durable);
        QVERIFY(harness.file("file.bin") == kBody.bytes());
    }

    void aPulledDiskIsWaitedFor_data() {
        QTest::addColumn<int>("osCode");
        QTest::addColumn<bool>("mountPoint");
        QTest::newRow("row 71: error, nothing left") << EIO << false;
        QTest::newRow("row 71: error, the mount point left") << EIO << true;
        QTest::newRow("row 71: no such device") << ENODEV << false;
        QTest::newRow("row 71: stale, the mount point left") << ESTALE << true;
    }
    void aPulledDiskIsWaitedFor() {
        QFETCH(int, osCode);
        QFETCH(bool, mountPoint);
        std::atomic<std::int64_t> handedOut{0};
        const ScriptedServer server(servePaced(kBody, 128 * 1024, 20ms, handedOut));
        SickDisk disk;
        EngineHarness harness(&disk);
        harness.start();
        harness.add(server.url("/file.bin"));
        QVERIFY(harness.waitUntil([&] { return harness.received() > kMiB; }));
        const std::string away = harness.stateDirectory() + "-away";
        fs::rename(harness.directory(), away);
        if (mountPoint) {
            disk.swapped = true;
            fs::create_directory(harness.directory());
        }
        disk.fail("pwrite", osCode, 1, true);
        QVERIFY2(harness.waitUntil([&] {
            return harness.record().state == State::Waiting &&
                   harness.record().failure.reason == FailureReason::DiskGone;
        }),
                 harness.history().c_str());
        disk.heal();
        const std::size_t requests = server.requests().size();
        const long looks = disk.count("openDirectory");
        harness.passTime(kLook);
        QTRY_VERIFY(disk.count("openDirectory") > looks);
        // The person is impatient: still nothing is begun on the wrong disk.
        harness.engine().resume({harness.record().id});
        if (mountPoint)
            QVERIFY(harness.waitUntil([&] { return server.requests().size() >= requests; }));
        QVERIFY2(harness.waitUntil([&] { return harness.record().state == State::Waiting; }),
                 harness.history().c_str());
        QVERIFY(!mountPoint || fs::is_empty(harness.directory()));

        fs::remove(harness.directory());
        fs::rename(away, harness.directory());
        disk.swapped = false;
        QVERIFY2(harness.passTimeUntilTheEnd(kLook), harness.history().c_str());
        QVERIFY2(harness.record().state == State::Complete, harness.record().failure.message().c_str());
        QVERIFY(harness.file("file.bin") == kBody.bytes());
        QCOMPARE(harness.files(), std::vector<std::string>{"file.bin"});
    }

    void aProgramWithoutPatienceIsTold() {
        const ScriptedServer server(serveFile(kBody));
        SickDisk disk;
        EngineHarness harness(&disk);
        EngineOptions options;
        options.waitForDisk = false;
        harness.start(options);
        disk.fail("fallocate", ENOSPC, 1, true);
        harness.add(server.url("/file.bin"));
        QVERIFY2(harness.waitForState(State::Failed), harness.history().c_str());
        QCOMPARE(harness.record().failure.reason, FailureReason::DiskFull);
    }
};

INTACT_TEST(EngineDisksTest)
#include "engine_disks_test.moc"
