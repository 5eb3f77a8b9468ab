// SPDX-License-Identifier: GPL-3.0-or-later
// Everything durable at once, for a computer that is about to sleep.
#include "tests/support/engine_on_hung_disk.h"
#include "tests/support/scripted_replies.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <optional>

using namespace intact;
using namespace intact::tests;

namespace {

constexpr TestBody kBody{600'000, 71};
constexpr TestBody kSmall{200'000, 72};
constexpr std::uint64_t kToken = 7;

// The whole body over one connection, but at each of these places only when its gate is open.
struct Stop {
    std::int64_t at = 0;
    const Gate& gate;
};
ServerHandler inSteps(std::vector<Stop> stops) {
    return [stops](const ServerRequest&, ServerConnection& client) {
        std::int64_t at = 0;
        bool goesOn = client.send(replyHead("200 OK", {{"Content-Length", std::to_string(kBody.size)}}));
        for (const Stop& stop : stops) {
            goesOn = goesOn && client.send(kBody.bytes({at, stop.at})) && client.waitFor(stop.gate);
            at = stop.at;
        }
        return goesOn && client.send(kBody.bytes({at, kBody.size})) ? Then::NextRequest : Then::Close;
    };
}

} // namespace

class EngineCheckpointsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_harness.emplace(2); }
    void cleanup() { m_harness.reset(); }

    void whereNothingRunsItIsAnsweredAtOnce() {
        m_harness->engine().checkpointNow(kToken);
        QVERIFY(answered());
        m_harness->engine().checkpointNow(kToken + 1);
        QVERIFY(m_harness->waitUntil([&] { return m_harness->checkpointMade() == kToken + 1; }));
    }

    // Also what has come while a checkpoint was on its way already.
    void whatHadBeenReceivedIsDurableWhenItIsAnswered() {
        const Gate neverOpened;
        Gate second;
        Gate third;
        const ScriptedServer server(inSteps({{100'000, second}, {200'000, third}, {400'000, neverOpened}}));
        m_harness->add(server.url("/hung.bin"));
        QVERIFY(m_harness->waitUntil([&] { return m_harness->received() == 100'000; }));
        m_harness->disk.hang(HungDisk::Call::Sync);
        second.open();
        QTRY_VERIFY(m_harness->disk.isWaitedFor());
        third.open();
        QVERIFY(m_harness->waitUntil([&] { return m_harness->received() == 400'000; }));

        m_harness->engine().checkpointNow(kToken);
        QVERIFY(theDiskThreadHasGoneOn());
        QVERIFY(!m_harness->checkpointMade());
        m_harness->disk.answer();
        QVERIFY(answered());
        QCOMPARE(durableBytes(), 400'000);
        QVERIFY(m_harness->record().state == State::Downloading);
    }

    void whatIsJustEndingIsWaitedFor() {
        const ScriptedServer server(serveFile(kSmall));
        m_harness->disk.hang(HungDisk::Call::Sync);
        m_harness->add(server.url("/hung.bin"));
        QVERIFY2(m_harness->waitForState(State::Finalizing), m_harness->history().c_str());
        m_harness->engine().checkpointNow(kToken);
        QVERIFY(theDiskThreadHasGoneOn());
        QVERIFY(!m_harness->checkpointMade());
        m_harness->disk.answer();
        QVERIFY(answered());
        QVERIFY2(m_harness->record().state == State::Complete, m_harness->history().c_str());
    }

private:
    bool answered() {
        return m_harness->waitUntil([&] { return m_harness->checkpointMade() == kToken; });
    }
    // Whoever asks the store now is answered after everything that does not wait for a file.
    bool theDiskThreadHasGoneOn() {
        m_harness->engine().searchHistory(1, {});
        return m_harness->waitUntil([&] { return m_harness->historyPage().has_value(); });
    }
    int durableBytes() {
        m_harness->engine().askRecords(1, {});
        if (!m_harness->waitUntil([&] { return m_harness->told().has_value(); }))
            return -1;
        return static_cast<int>(m_harness->told()->records.front().durableBytes());
    }

    std::optional<EngineOnHungDisk> m_harness;
};

INTACT_TEST(EngineCheckpointsTest)
#include "engine_checkpoints_test.moc"
