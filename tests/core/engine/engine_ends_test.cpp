// SPDX-License-Identifier: GPL-3.0-or-later
// The end of a download when the list cannot be written: what has its final name is never fetched again.
#include "tests/support/engine_on_hung_disk.h"
#include "tests/support/faulty_file_ops.h"
#include "tests/support/recording_vfs.h"
#include "tests/support/scripted_replies.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <cerrno>
#include <functional>

using namespace intact;
using namespace intact::tests;

namespace {

using namespace std::chrono_literals;

constexpr TestBody kBody{600'000, 51};
constexpr auto kLook = 70s;      // longer than the engine ever waits before it looks again
constexpr int kMostWrites = 400; // far more than one download needs
constexpr int kAfterTheRename = 0;

/// Tells when a file has its final name.
class RenameWatch final : public FileOps {
public:
    std::function<void()> renamed;
    long renameNoReplace(int directory, const std::string& from, const std::string& to) override {
        const long result = FileOps::renameNoReplace(directory, from, to);
        if (result >= 0 && renamed)
            renamed();
        return result;
    }
};

} // namespace

class EngineEndsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theListCannotBeWritten_data() {
        QTest::addColumn<bool>("full");
        QTest::addColumn<int>("goesOn");
        QTest::newRow("full, healed") << true << static_cast<int>(GoesOn::ByItself);
        QTest::newRow("full, next start") << true << static_cast<int>(GoesOn::NextTime);
        QTest::newRow("full, removed and taken back") << true << static_cast<int>(GoesOn::TakenBack);
        QTest::newRow("broken, the person tries again") << false << static_cast<int>(GoesOn::WhenAsked);
        QTest::newRow("broken, next start") << false << static_cast<int>(GoesOn::NextTime);
    }
    // From its N-th write or sync on the list's disk takes nothing, for every N of a download's life.
    void theListCannotBeWritten() {
        QFETCH(bool, full);
        QFETCH(int, goesOn);
        const auto how = static_cast<GoesOn>(goesOn);
        int before = 0;
        for (int n = 1;; ++n) {
            QVERIFY(n < kMostWrites);
            const Found found = endsWell(n, full, how);
            if (QTest::currentTestFailed())
                qInfo("from write %d on", n);
            if (QTest::currentTestFailed() || found == Found::Through)
                break;
            before += found == Found::Unplaced ? 1 : 0;
        }
        QVERIFY(before > 0);
        // How many writes there are before the last COMMIT changes from run to run, so it is met by itself.
        QVERIFY(endsWell(kAfterTheRename, full, how) == Found::Placed);
    }

    // The last rename or its fsync fails: everything has been proven, and only the end is tried again.
    void theLastStepFails_data() {
        QTest::addColumn<QString>("call");
        QTest::addColumn<int>("nth");
        QTest::addColumn<int>("osCode");
        QTest::newRow("rename, full") << "renameNoReplace" << 1 << ENOSPC;
        QTest::newRow("rename, error") << "renameNoReplace" << 1 << EIO;
        QTest::newRow("rename, forbidden") << "renameNoReplace" << 1 << EACCES;
        QTest::newRow("fsync after it, full") << "fsync dir" << 2 << ENOSPC;
        QTest::newRow("fsync after it, error") << "fsync dir" << 2 << EIO;
    }
    void theLastStepFails() {
        QFETCH(QString, call);
        QFETCH(int, nth);
        QFETCH(int, osCode);
        const ScriptedServer server(serveFile(kBody));
        FaultyFileOps disk;
        EngineHarness harness(&disk);
        harness.start();
        addPaused(harness, server);
        disk.fail(call.toStdString(), osCode, nth);
        harness.engine().resume({harness.record().id});
        const bool waits = osCode == ENOSPC; // an I/O error only until it has been looked at
        QVERIFY2(harness.waitForState(waits ? State::Waiting : State::Failed), harness.history().c_str());
        const std::size_t requests = server.requests().size();
        if (!waits) {
            harness.engine().resume({harness.record().id});
            QVERIFY2(harness.waitForState(State::Complete), harness.history().c_str());
        } else {
            QVERIFY2(harness.passTimeUntilTheEnd(kLook), harness.history().c_str());
            QVERIFY2(harness.record().state == State::Complete, harness.record().failure.message().c_str());
        }
        QCOMPARE(server.requests().size(), requests);
        QCOMPARE(harness.files(), std::vector<std::string>{"file.bin"});
        QVERIFY(harness.file("file.bin") == kBody.bytes());
    }

    // A disk that is slow, or does not answer, holds up neither commands nor connections.
    void neitherEngineNorNetworkThreadTouchesAFile() {
        const ScriptedServer server(serveFile(kBody));
        FaultyFileOps disk;
        EngineHarness harness(&disk);
        harness.start();
        for (int i = 0; i < 5; ++i)
            harness.add(server.url("/whole" + std::to_string(i)));
        QVERIFY(harness.waitUntil([&] { return harness.completed().size() == 5; }));
        for (const char* call : {"fchmod", "renameNoReplace", "pwrite", "fallocate", "openAt"}) {
            disk.fail(call, EIO);
            harness.add(server.url("/failed by " + std::string(call)));
            QVERIFY2(harness.waitForState(State::Failed), call);
            harness.engine().remove({harness.record().id});
            harness.engine().purge({harness.record().id});
        }
        harness.stop();
        const auto callers = disk.callers();
        QVERIFY(callers.contains("checkpoint"));
        QVERIFY(callers.contains("write"));
        for (const char* thread : {"engine", "network"})
            QVERIFY2(!callers.contains(thread), callers.contains(thread) ? callers.at(thread).begin()->c_str() : "");
    }

    // One that was removed when it was just whole: it can be taken back, so it must be closed before.
    void norDoesItCloseWhatNobodyWants() {
        Gate rest;
        const ScriptedServer server(
            route({{"/hung.bin", serveHeldAt(kBody, kBody.size / 2, rest)}, {"/other.bin", serveFile(kBody)}}));
        EngineOnHungDisk harness(1);
        HungDisk& disk = harness.disk;
        disk.hang(HungDisk::Call::Sync);
        harness.add(server.url("/hung.bin"));
        // For a checkpoint: it is not closed before that is made.
        QVERIFY(harness.waitUntil([&] { return disk.isWaitedFor() && !harness.records().empty(); }));
        const DownloadId id = harness.record().id;
        rest.open();
        QVERIFY2(harness.waitUntil([&] { return harness.records().at(id).state == State::Verifying; }),
                 harness.history().c_str());
        // What comes after it on the same threads has ended, so it is known to be whole.
        harness.add(server.url("/other.bin"));
        QVERIFY2(harness.waitUntil([&] { return harness.completed().size() == 1; }), harness.history().c_str());
        harness.engine().remove({id});
        QVERIFY(harness.waitUntil([&] { return !harness.records().contains(id); }));
        const int open = disk.openDescriptors();
        disk.answer();
        QTRY_VERIFY(disk.openDescriptors() < open);
        harness.engine().restore({id});
        QVERIFY2(harness.waitUntil([&] { return harness.completed().size() == 2; }), harness.history().c_str());
        QVERIFY(harness.file("hung.bin") == kBody.bytes());
        harness.stop();
        QVERIFY(!disk.callers().contains("engine"));
    }

    void aNewBeginningIsANewFile() {
        RecordingVfs vfs;
        RenameWatch disk;
        const ScriptedServer server(serveFile(kBody));
        EngineHarness harness(&disk);
        disk.renamed = [&vfs] {
            vfs.failAt(1, false, true);
        };
        start(harness, vfs);
        harness.add(server.url("/file.bin"));
        QVERIFY2(harness.waitForState(State::Failed), harness.history().c_str());
        QVERIFY(harness.file("file.bin") == kBody.bytes());
        disk.renamed = nullptr;
        vfs.failAt(0, false, false);
        harness.engine().restart({harness.record().id});
        QVERIFY2(harness.waitForState(State::Complete), harness.history().c_str());
        QCOMPARE(harness.files(), (std::vector<std::string>{"file (1).bin", "file.bin"}));
    }

private:
    enum class GoesOn { ByItself, NextTime, WhenAsked, TakenBack };
    enum class Found { Through, Unplaced, Placed };

    static void start(EngineHarness& harness, const RecordingVfs& vfs) {
        EngineOptions options;
        options.databaseVfs = vfs.name();
        options.workers = 1;
        harness.start(options);
    }
    static void addPaused(EngineHarness& harness, const ScriptedServer& server) {
        harness.engine().add({harness.request(server.url("/file.bin"))}, false);
        QVERIFY(harness.waitForState(State::Paused));
    }
    static bool stops(EngineHarness& harness) {
        return harness.waitUntil([&] {
            const State state = harness.record().state;
            return state == State::Waiting || state == State::Failed || state == State::Complete;
        });
    }

    static Found endsWell(int n, bool full, GoesOn goesOn) {
        RecordingVfs vfs;
        RenameWatch disk;
        const ScriptedServer server(serveFile(kBody));
        EngineHarness harness(&disk);
        start(harness, vfs);
        addPaused(harness, server);
        if (n == kAfterTheRename) {
            disk.renamed = [&vfs, full] {
                vfs.failAt(1, full, true);
            };
        } else {
            vfs.failAt(n, full, true);
        }
        harness.engine().resume({harness.record().id});
        if (!stops(harness))
            QTest::qFail(harness.history().c_str(), __FILE__, __LINE__);
        if (harness.record().state == State::Complete)
            return Found::Through;
        const bool placed = harness.file("file.bin").has_value();
        checkNamed(harness, full);
        const std::size_t requests = server.requests().size();
        disk.renamed = nullptr;
        goOn(harness, vfs, goesOn);
        if (harness.record().state != State::Complete)
            QTest::qFail((harness.history() + harness.record().failure.message()).c_str(), __FILE__, __LINE__);
        if (placed && server.requests().size() != requests)
            QTest::qFail("it was fetched again", __FILE__, __LINE__);
        if (harness.files() != std::vector<std::string>{"file.bin"} || harness.file("file.bin") != kBody.bytes())
            QTest::qFail("not the one right file", __FILE__, __LINE__);
        return placed ? Found::Placed : Found::Unplaced;
    }

    static void checkNamed(const EngineHarness& harness, bool full) {
        const Failure& failure = harness.record().failure;
        const State wanted = full ? State::Waiting : State::Failed;
        const FailureReason reason = full ? FailureReason::DiskFull : FailureReason::StoreFailed;
        if (harness.record().state != wanted || failure.reason != reason ||
            !failure.place.starts_with(harness.stateDirectory()))
            QTest::qFail(failure.message().c_str(), __FILE__, __LINE__);
    }

    static void goOn(EngineHarness& harness, RecordingVfs& vfs, GoesOn how) {
        const DownloadId id = harness.record().id;
        switch (how) {
        case GoesOn::ByItself:
            vfs.failAt(0, false, false);
            break;
        case GoesOn::WhenAsked:
            vfs.failAt(0, false, false);
            harness.engine().resume({id});
            QVERIFY2(harness.waitForState(State::Complete), harness.history().c_str());
            return;
        case GoesOn::TakenBack:
            harness.engine().remove({id});
            QVERIFY(harness.waitUntil([&] { return harness.records().empty(); }));
            vfs.failAt(0, false, false);
            harness.engine().restore({id});
            QVERIFY(harness.waitUntil([&] { return !harness.records().empty(); }));
            break;
        case GoesOn::NextTime:
            harness.stop();
            vfs.failAt(0, false, false);
            start(harness, vfs);
            QVERIFY(harness.waitUntil([&] { return harness.wasLoaded(); }));
            if (harness.record().state == State::Paused) // that it went on was not stored
                harness.engine().resume({id});
            QVERIFY2(harness.waitForState(State::Complete), harness.history().c_str());
            return;
        }
        QVERIFY2(harness.passTimeUntilTheEnd(kLook), harness.history().c_str());
    }
};

INTACT_TEST(EngineEndsTest)
#include "engine_ends_test.moc"
