// SPDX-License-Identifier: GPL-3.0-or-later
// What a byte costs between the socket and the file, once a transfer is under way: no memory is asked for, it is copied
// once, written once, and threads are woken for many of them at a time.
#include "core/disk/file_ops.h"
#include "core/net/net_loop.h"
#include "core/stream/worker.h"
#include "core/transfer/fetch.h"
#include "tests/core/costs/call_counts.h"
#include "tests/core/costs/counting_file_ops.h"
#include "tests/support/allocation_count.h"
#include "tests/support/gate.h"
#include "tests/support/nginx_fixture.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <filesystem>
#include <fstream>
#include <memory>
#include <mutex>

using namespace intact;
using namespace intact::tests;

namespace {

constexpr std::int64_t kMiB = 1024 * 1024;
constexpr std::int64_t kTotal = 96 * kMiB;
constexpr std::int64_t kWarm = 16 * kMiB; // by then everything has been asked for that is asked for once
constexpr std::int64_t kMeasured = 32 * kMiB;
constexpr int kMiBPerSecond = 48; // of the server, so that it does not outrun the disk
constexpr int kMostForAPause = 8; // allocations: what is paused has to be kept
// A MiB is handed on at a time, through three threads, beside the network's own rounds.
constexpr double kMostAsleep = 10;
constexpr Duration kTick = std::chrono::milliseconds(25); // as Transfer has it

/// How often threads of this process have gone to sleep of their own accord: proc(5), and so been woken.
std::int64_t timesAsleep() {
    std::int64_t sum = 0;
    for (const auto& thread : std::filesystem::directory_iterator("/proc/self/task")) {
        std::ifstream status(thread.path() / "status");
        for (std::string word; status >> word;) {
            std::int64_t times = 0;
            if (word == "voluntary_ctxt_switches:" && status >> times)
                sum += times;
        }
    }
    return sum;
}

/// What has been spent so far.
struct Spent {
    std::int64_t bytes = 0; // that are known to lie in the file
    std::int64_t taken = 0; // that have arrived from the network
    std::int64_t allocations = 0;
    std::int64_t resumed = 0; // bodies that had waited for buffers
    std::int64_t copied = 0;
    std::int64_t writes = 0;
    std::int64_t written = 0;
    std::int64_t asleep = 0;
};

/// One file over some connections. Lives on the worker's network thread.
class OneFile final : private FetchOwner, private PartObserver, private WriteObserver, private WorkerClient {
public:
    OneFile(Worker& worker, const CountingFileOps& files, std::string url, std::string directory, int connections)
        : m_worker(worker), m_files(files), m_url(std::move(url)), m_connections(connections) {
        m_plan.directory = std::move(directory);
        m_plan.ledger.total = kTotal;
        m_plan.ledger.partName = "file.part";
    }

    void start() {
        warmPool();
        m_key = m_worker.disk().open(m_plan, holdCheckpoint(), static_cast<PartObserver&>(*this));
        m_worker.setWriteObserver(m_key, static_cast<WriteObserver&>(*this));
        m_worker.addClient(static_cast<WorkerClient&>(*this));
        for (int i = 0; i < m_connections; ++i) {
            m_fetches.push_back(std::make_unique<Fetch>(m_worker, static_cast<FetchOwner&>(*this), m_limiter,
                                                        static_cast<std::size_t>(i)));
            m_fetches.back()->setPart(m_key);
            const ByteRange claim{kTotal / m_connections * i, kTotal / m_connections * (i + 1)};
            HttpRequest request;
            request.url = m_url;
            request.range = std::to_string(claim.begin) + "-" + std::to_string(claim.end - 1);
            m_fetches.back()->start(request, claim);
        }
    }
    void end() {
        m_fetches.clear();
        m_worker.removeClient(static_cast<WorkerClient&>(*this));
        m_worker.removeWriteObserver(m_key);
        m_worker.disk().forget(m_key);
    }

    /// Opens when the file is whole.
    Gate whole;
    Spent begin;
    Spent later;
    int failures = 0;

private:
    // Buffers are taken from the system when they are needed for the first time.
    void warmPool() {
        std::vector<std::byte*> all;
        while (std::byte* buffer = m_worker.pool().take())
            all.push_back(buffer);
        for (std::byte* buffer : all)
            m_worker.pool().give(buffer);
    }

    // The first checkpoint is never said to be done, so no other one comes into what is measured.
    LedgerSink holdCheckpoint() {
        return [this](const std::shared_ptr<PartFile>&, const Ledger&, bool, std::function<void(CheckpointDone)> done) {
            const std::lock_guard lock(m_mutex);
            m_checkpoint = std::move(done);
            m_hasCheckpoint = true;
        };
    }

    [[nodiscard]] Spent spent() const {
        // The count of allocations last at the begin and first at the end: looking takes some.
        Spent now{m_bytes,      0, 0, resumedBodies(), copiedBytes(), m_files.writes(), m_files.writtenBytes(),
                  timesAsleep()};
        for (const auto& fetch : m_fetches)
            now.taken += fetch->position() - fetch->claim().begin;
        now.allocations = allocationCount();
        return now;
    }

    HeadVerdict headArrived(Fetch&, const ReplyHead&) override { return HeadVerdict::TakeBody; }
    void fetchDrains(Fetch&) override {}
    void overlapPassed(Fetch&) override {}
    void fetchEnded(Fetch& fetch, const ExchangeOutcome& outcome) override {
        failures += outcome.failure.reason == FailureReason::None && fetch.isDone() ? 0 : 1;
        if (++m_ended == m_connections)
            m_worker.disk().finish(m_key, kTotal, {});
    }

    void bytesWritten(std::int64_t, std::int64_t length) override {
        m_bytes += length;
        if (begin.bytes == 0 && m_bytes >= kWarm && m_hasCheckpoint)
            begin = spent();
        if (begin.bytes == 0 || later.bytes != 0 || m_bytes < begin.bytes + kMeasured)
            return;
        const std::int64_t allocations = allocationCount();
        later = spent();
        later.allocations = allocations;
    }

    std::optional<Instant> tick(Instant now) override {
        for (const auto& fetch : m_fetches)
            fetch->flushOld(now);
        return now + kTick;
    }

    void partOpened(const PartOpened&) override {}
    void partRead(const std::vector<PartSample>&) override {}
    void piecesWrong(const std::vector<ByteRange>&) override {}
    void partCompared(const RangeSet&) override {}
    void partFailed(const Failure&) override {
        ++failures;
        whole.open();
    }
    void partDigested(const std::vector<Checksum>&, Duration) override {
        const std::lock_guard lock(m_mutex);
        if (m_checkpoint)
            m_checkpoint({});
    }
    void partClosed(const std::shared_ptr<PartFile>&, const Result<void>&) override { whole.open(); }

    Worker& m_worker;
    const CountingFileOps& m_files;
    const std::string m_url;
    const int m_connections;
    PartPlan m_plan;
    PartKey m_key = 0;
    RateLimiter m_limiter;
    std::vector<std::unique_ptr<Fetch>> m_fetches;
    std::int64_t m_bytes = 0;
    int m_ended = 0;
    std::mutex m_mutex;
    std::function<void(CheckpointDone)> m_checkpoint;
    std::atomic<bool> m_hasCheckpoint{false};
};

} // namespace

class FetchCostsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        std::signal(SIGPIPE, SIG_IGN);
        QVERIFY(initNetworking());
        if (!NginxFixture::available())
            QSKIP("nginx is not installed");
    }

    void aByteCostsLittle_data() {
        QTest::addColumn<int>("connections");
        // Allocations of a connection's first block, and for lists of ranges, which get longer.
        QTest::addColumn<int>("growth");
        QTest::newRow("one connection") << 1 << 0;
        QTest::newRow("eight connections") << 8 << 16; // from ten on libcurl asks for memory whenever it waits
    }
    void aByteCostsLittle() {
        QFETCH(int, connections);
        QFETCH(int, growth);
        NginxOptions options;
        options.limitRate = std::to_string(kMiBPerSecond / connections) + "m";
        const NginxFixture nginx(options);
        QVERIFY(QFile(QString::fromStdString(nginx.root() + "/file")).open(QIODevice::WriteOnly));
        QVERIFY(QFile::resize(QString::fromStdString(nginx.root() + "/file"), kTotal));
        const QTemporaryDir home;
        const Clock clock;
        CountingFileOps files;
        Worker worker(files, clock);
        OneFile file(worker, files, nginx.url("/file"), home.path().toStdString(), connections);
        worker.post([&] { file.start(); });
        const bool isWhole = file.whole.wait(std::chrono::seconds(100));
        Gate ended;
        worker.post([&] {
            file.end();
            ended.open();
        });
        QVERIFY(ended.wait(std::chrono::seconds(10)));
        QVERIFY(isWhole);
        QCOMPARE(file.failures, 0);
        QVERIFY(file.later.bytes > 0);
        compare(file.begin, file.later, growth);
        QCOMPARE(files.writtenBytes(), kTotal);
    }

private:
    static void compare(const Spent& begin, const Spent& later, int growth) {
        const auto mib = [](std::int64_t bytes) {
            return static_cast<double>(bytes) / kMiB;
        };
        const std::int64_t allocations = later.allocations - begin.allocations;
        const double copies = mib(later.copied - begin.copied) / mib(later.taken - begin.taken);
        const double writes = static_cast<double>(later.writes - begin.writes) / mib(later.written - begin.written);
        const double asleep = static_cast<double>(later.asleep - begin.asleep) / mib(later.bytes - begin.bytes);
        qInfo("%lld allocations in %.0f MiB, %lld pauses; a MiB: %.3f times copied, %.1f pwrite, %.1f times asleep",
              static_cast<long long>(allocations), mib(later.bytes - begin.bytes),
              static_cast<long long>(later.resumed - begin.resumed), copies, writes, asleep);
        QVERIFY(allocations <= growth + kMostForAPause * (later.resumed - begin.resumed));
        QVERIFY(copies < 1.01);
        QVERIFY(writes < 34);
        QVERIFY(asleep < kMostAsleep);
    }
};

INTACT_TEST(FetchCostsTest)
#include "fetch_costs_test.moc"
