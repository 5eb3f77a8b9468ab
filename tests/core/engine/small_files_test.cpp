// SPDX-License-Identifier: GPL-3.0-or-later
// Many small files from one host: what they cost in connections, syncs and order.
#include "tests/support/engine_harness.h"
#include "tests/support/faulty_file_ops.h"
#include "tests/support/gate.h"
#include "tests/support/scripted_replies.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <atomic>
#include <cerrno>

using namespace intact;
using namespace intact::tests;

namespace {

constexpr int kFiles = 200;
constexpr TestBody kBody{16 * 1024, 5};

/// Counts what the engine says of finished downloads.
struct Totals {
    int complete = 0;
    int connections = 0;
    int reused = 0;
    int requests = 0;
};

/// Holds every download back at its end, where it gets its mode.
class SlowEnds : public FileOps {
public:
    long fchmod(int fd, unsigned mode) override {
        return !m_holds || m_open.wait(std::chrono::seconds(30)) ? FileOps::fchmod(fd, mode) : -ETIMEDOUT;
    }
    /// From now on; before, the list's own files get their mode.
    void hold() { m_holds = true; }
    void goOn() { m_open.open(); }

private:
    std::atomic<bool> m_holds{false};
    Gate m_open;
};

std::vector<DownloadRequest> requestsFor(const EngineHarness& harness, const ScriptedServer& server, int count) {
    std::vector<DownloadRequest> requests;
    for (int i = 0; i < count; ++i)
        requests.push_back(harness.request(server.url("/f" + std::to_string(i))));
    return requests;
}

} // namespace

class SmallFilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void manyFilesNeedFewConnectionsAndOneSyncEach_data() {
        QTest::addColumn<int>("workers");
        QTest::newRow("one worker") << 1;
        QTest::newRow("several workers") << 4;
    }
    void manyFilesNeedFewConnectionsAndOneSyncEach() {
        QFETCH(int, workers);
        const ScriptedServer server(serveFile(kBody));
        FaultyFileOps files;
        EngineHarness harness(&files);
        EngineOptions options;
        options.workers = workers;
        options.limits.maxRunning = 16;
        harness.start(options);
        files.clearLog(); // of the list's own files
        Totals totals;
        harness.engine().add(requestsFor(harness, server, kFiles), true);
        QVERIFY(harness.waitUntil([&] { return harness.completed().size() == kFiles; }));
        for (const TransferStats& stats : harness.completed()) {
            totals.connections += stats.connections;
            totals.reused += stats.reusedConnections;
            totals.requests += stats.requests;
        }
        for (int i = 0; i < kFiles; ++i)
            QVERIFY(harness.file("f" + std::to_string(i)) == kBody.bytes());
        QCOMPARE(harness.files().size(), std::size_t{kFiles}); // and no part file
        QCOMPARE(static_cast<int>(server.requests().size()), kFiles);
        QCOMPARE(totals.requests, kFiles);
        QCOMPARE(totals.connections, server.connections());
        QCOMPARE(totals.reused, kFiles - server.connections());
        QVERIFY2(server.connections() <= 32, std::to_string(server.connections()).c_str());
        // One each, and a checkpoint for those that took long.
        QVERIFY(files.count("fsync") >= kFiles);
        QVERIFY2(files.count("fsync") + files.count("fdatasync") < 2L * kFiles,
                 std::to_string(files.count("fsync") + files.count("fdatasync")).c_str());
        QVERIFY(files.count("fsync dir") < 2L * kFiles);
        // Nothing else but what brings the file to its name and makes it last.
        for (const char* once : {"openAt", "lockExclusive", "statusAt", "fchmod", "renameNoReplace"})
            QCOMPARE(files.count(once), long{kFiles});
        for (const char* never : {"fallocate", "ftruncate", "linkAt", "unlinkAt"})
            QCOMPARE(files.count(never), 0L);
        QVERIFY2(files.count("openDirectory") <= kFiles / 4, std::to_string(files.count("openDirectory")).c_str());
        const long checkpoints = files.count("fsync") + files.count("fdatasync") - kFiles;
        QVERIFY(files.count("startWriteback") <= kFiles + checkpoints); // at most one before each sync
        QVERIFY(files.count("pread") <= checkpoints); // which look at a block that came in one piece
        QVERIFY2(files.count("status") <= 2 * kFiles + files.count("openDirectory") + checkpoints,
                 std::to_string(files.count("status")).c_str());
    }

    void theNextOneStartsWhileTheLastGetsItsName() {
        SlowEnds files;
        const ScriptedServer server(serveFile(kBody));
        EngineHarness harness(&files);
        EngineOptions options;
        options.limits.maxRunning = 1;
        harness.start(options);
        files.hold();
        harness.engine().add(requestsFor(harness, server, 3), true);
        const bool started = server.waitForRequests(3);
        const std::vector<std::string> names = harness.files();
        files.goOn();
        QVERIFY(started);
        QVERIFY(std::ranges::none_of(names, [](const std::string& name) { return !name.ends_with(".part"); }));
        QVERIFY(harness.waitUntil([&] { return harness.completed().size() == 3; }));
        QCOMPARE(server.connections(), 1);
    }

    void refusedOnesKeepTheConnection() {
        const ScriptedServer server(always(wholeReply("404 Not Found", "there is no such file")));
        EngineHarness harness;
        EngineOptions options;
        options.limits.maxRunning = 1;
        harness.start(options);
        constexpr int kMissing = 10;
        harness.engine().add(requestsFor(harness, server, kMissing), true);
        QVERIFY(harness.waitUntil([&] {
            return std::ranges::count(harness.records(), State::Failed,
                                      [](const auto& pair) { return pair.second.state; }) == kMissing;
        }));
        QCOMPARE(server.connections(), 1);
    }

    // Data and name durable, only then the final name; that durable, only then told.
    void nothingOvertakesDurability() {
        const ScriptedServer server(serveFile(kBody));
        FaultyFileOps files;
        EngineHarness harness(&files);
        harness.start();
        files.clearLog(); // of the list's own files
        harness.add(server.url());
        QVERIFY(harness.waitForState(State::Complete));
        std::vector<std::string> order;
        for (const std::string& call : files.log()) {
            if (call == "pwrite" || call == "fchmod" || call.starts_with("fsync") || call.starts_with("rename"))
                order.push_back(call);
        }
        const auto begin = std::ranges::find(order, "fchmod");
        QVERIFY(begin != order.end());
        QCOMPARE(std::ranges::count(begin, order.end(), "pwrite"), 0);
        QCOMPARE(order.back(), std::string("fsync dir"));
        const auto rename = std::ranges::find(order, "renameNoReplace");
        QCOMPARE(std::ranges::count(begin, rename, "fsync"), 1);
        QCOMPARE(std::ranges::count(order.begin(), rename, "fsync dir"), 1);
        QCOMPARE(std::ranges::count(rename, order.end(), "fsync dir"), 1);
    }

    void eachFailedStepLeavesNoWrongFile_data() {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("nth");
        QTest::addColumn<bool>("placed"); // it has its final name, though it is not told as complete
        QTest::newRow("mode") << "fchmod" << 1 << false;
        QTest::newRow("data") << "fsync" << 1 << false;
        QTest::newRow("part's name") << "fsync dir" << 1 << false;
        QTest::newRow("rename") << "renameNoReplace" << 1 << false;
        QTest::newRow("final name") << "fsync dir" << 2 << true;
    }
    void eachFailedStepLeavesNoWrongFile() {
        QFETCH(QString, kind);
        QFETCH(int, nth);
        QFETCH(bool, placed);
        const ScriptedServer server(serveFile(kBody));
        FaultyFileOps files;
        EngineHarness harness(&files);
        harness.start();
        files.fail(kind.toStdString(), EIO, nth);
        harness.add(server.url());
        QVERIFY(harness.waitForState(State::Failed));
        QCOMPARE(harness.record().failure.reason, FailureReason::DiskIo);
        QCOMPARE(harness.file("file").has_value(), placed);
        if (placed)
            QVERIFY(harness.file("file") == kBody.bytes());
        files.heal();
        harness.engine().resume({harness.record().id});
        QVERIFY(harness.waitForState(State::Complete));
        QVERIFY(harness.file(harness.record().fileName) == kBody.bytes());
    }
};

INTACT_TEST(SmallFilesTest)
#include "small_files_test.moc"
