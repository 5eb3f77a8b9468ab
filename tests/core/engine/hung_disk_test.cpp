// SPDX-License-Identifier: GPL-3.0-or-later
// A network disk whose calls do not come back: nobody waits for it who can do without.
#include "tests/support/engine_on_hung_disk.h"
#include "tests/support/scripted_replies.h"
#include "tests/support/test_registry.h"

#include <QElapsedTimer>
#include <QTest>

#include <atomic>
#include <optional>

using namespace intact;
using namespace intact::tests;

namespace {

using namespace std::chrono_literals;

constexpr std::int64_t kMiB = std::int64_t{1} << 20;
constexpr TestBody kLarge{40 * kMiB, 61}; // more than all buffers of a worker hold
constexpr TestBody kOther{3 * kMiB, 62};
constexpr std::int64_t kSoonMs = 2000; // what a person waits at most

} // namespace

class HungDiskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_harness.emplace(2); }
    void cleanup() { m_harness.reset(); }

    void theOthersGoOnAndItIsSaid_data() { bothCalls(); }
    void theOthersGoOnAndItIsSaid() {
        QFETCH(int, call);
        const ScriptedServer server(route({{"/hung.bin", serveFile(kLarge)}, {"/other.bin", serveFile(kOther)}}));
        const DownloadId hung = hangs(server, static_cast<HungDisk::Call>(call));
        if (static_cast<HungDisk::Call>(call) == HungDisk::Call::Write)
            QVERIFY2(m_harness->waitUntil([&] { return m_harness->limitOf(hung) == SpeedLimit::Disk; }),
                     m_harness->history().c_str());
        m_harness->add(server.url("/other.bin"));
        QVERIFY2(m_harness->waitUntil([&] { return !m_harness->completed().empty(); }), m_harness->history().c_str());
        QVERIFY(m_harness->file("other.bin") == kOther.bytes());
        QVERIFY(m_harness->records().at(hung).state != State::Complete);

        m_harness->disk.answer();
        QVERIFY2(m_harness->waitUntil([&] { return m_harness->completed().size() == 2; }),
                 m_harness->history().c_str());
        QVERIFY(m_harness->file("hung.bin") == kLarge.bytes());
    }

    void everyCommandIsAnswered_data() { bothCalls(); }
    void everyCommandIsAnswered() {
        QFETCH(int, call);
        std::atomic<std::int64_t> handedOut{0};
        const ScriptedServer server(servePaced(kOther, 64 * 1024, 20ms, handedOut));
        const DownloadId hung = hangs(server, static_cast<HungDisk::Call>(call));
        QElapsedTimer timer;
        timer.start();
        m_harness->engine().pause({hung});
        QVERIFY(m_harness->waitUntil([&] { return m_harness->record().state == State::Paused; }));
        QVERIFY(timer.restart() < kSoonMs);
        m_harness->engine().remove({hung});
        QVERIFY(m_harness->waitUntil([&] { return m_harness->records().empty(); }));
        QVERIFY(timer.restart() < kSoonMs);
        m_harness->engine().restore({hung});
        QVERIFY(m_harness->waitUntil([&] { return !m_harness->records().empty(); }));
        QVERIFY(timer.restart() < kSoonMs);

        QVERIFY(!m_harness->engine().stop(100ms)); // and the program may end as it stands
        QVERIFY(timer.restart() < kSoonMs);
        m_harness->disk.answer();
        QVERIFY(m_harness->engine().stop(30s));
        m_harness->stop();

        m_harness->disk.hang(HungDisk::Call::None);
        m_harness->start();
        QVERIFY(m_harness->waitUntil([&] { return m_harness->wasLoaded(); }));
        m_harness->engine().resume({hung});
        QVERIFY2(m_harness->waitForState(State::Complete), m_harness->history().c_str());
        QVERIFY(m_harness->file("hung.bin") == kOther.bytes());
    }

private:
    static void bothCalls() {
        QTest::addColumn<int>("call");
        QTest::newRow("a write") << static_cast<int>(HungDisk::Call::Write);
        QTest::newRow("a sync") << static_cast<int>(HungDisk::Call::Sync);
    }
    // A download whose disk has just stopped answering.
    DownloadId hangs(const ScriptedServer& server, HungDisk::Call call) {
        m_harness->add(server.url("/hung.bin"));
        if (!m_harness->waitForState(State::Downloading))
            QTest::qFail(m_harness->history().c_str(), __FILE__, __LINE__);
        m_harness->disk.hang(call);
        [&] {
            QTRY_VERIFY(m_harness->disk.isWaitedFor());
        }();
        return m_harness->record().id;
    }

    std::optional<EngineOnHungDisk> m_harness;
};

INTACT_TEST(HungDiskTest)
#include "hung_disk_test.moc"
