// SPDX-License-Identifier: GPL-3.0-or-later
// When downloads may run: the timetable's hold, times to start, priorities.
#include "tests/support/engine_harness.h"
#include "tests/support/gate.h"
#include "tests/support/scripted_replies.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <chrono>

using namespace intact;
using namespace intact::tests;
using namespace std::chrono_literals;

namespace {

constexpr TestBody kBody{1 << 20, 1};

// Serves the first half of the first answer and keeps the rest back; all later answers are whole.
ServerHandler halfAtFirst(const Gate& gate) {
    return [&gate](const ServerRequest& request, ServerConnection& connection) {
        if (request.number > 0)
            return serveFile(kBody)(request, connection);
        const std::string size = std::to_string(kBody.size);
        connection.send(replyHead("206 Partial Content",
                                  {{"Content-Length", size},
                                   {"Content-Range", "bytes 0-" + std::to_string(kBody.size - 1) + "/" + size},
                                   {"ETag", "\"one\""}}));
        connection.send(kBody.bytes({0, kBody.size / 2}));
        connection.waitFor(gate);
        return Then::Close;
    };
}

const DownloadRecord& recordOf(const EngineHarness& harness, const std::string& url) {
    for (const auto& [id, record] : harness.records()) {
        if (record.request.url == url)
            return record;
    }
    static const DownloadRecord kNone;
    return kNone;
}

} // namespace

class EngineTimesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aHoldStopsWhatRunsAndItGoesOnByItself() {
        const Gate gate;
        ScriptedServer server(halfAtFirst(gate));
        EngineHarness harness;
        harness.start();
        harness.add(server.url());
        QVERIFY(harness.waitUntil([&] { return harness.received() >= kBody.size / 2; }));
        harness.engine().setHold(true);
        QVERIFY(harness.waitForState(State::Queued));
        harness.engine().setHold(false);
        QVERIFY2(harness.waitForState(State::Complete), harness.history().c_str());
        QVERIFY(harness.file("file") == kBody.bytes());
        QVERIFY(server.requests().at(1).range(kBody.size)->first > 0); // with what was there
    }

    void underAHoldNothingStartsButWhatIsStartedAnyway() {
        ScriptedServer server(serveFile(kBody));
        EngineHarness harness;
        EngineOptions options;
        options.hold = true;
        options.limits.maxRunning = 1;
        harness.start(options);
        for (const char* name : {"/one", "/two", "/three"})
            harness.add(server.url(name));
        QVERIFY(harness.waitUntil([&] { return harness.records().size() == 3; }));
        harness.engine().startNow({recordOf(harness, server.url("/three")).id});
        QVERIFY(harness.waitUntil([&] { return recordOf(harness, server.url("/three")).state == State::Complete; }));
        QCOMPARE(server.requests().front().target, std::string("/three"));
        QCOMPARE(recordOf(harness, server.url("/one")).state, State::Queued);
        harness.engine().setHold(false);
        QVERIFY(harness.waitUntil([&] { return harness.timesIn(State::Complete) == 3; }));
    }

    void whatIsResumedUnderAHoldWaitsForItsEnd() {
        ScriptedServer server(serveFile(kBody));
        EngineHarness harness;
        EngineOptions options;
        options.hold = true;
        harness.start(options);
        harness.engine().add({harness.request(server.url())}, false);
        QVERIFY(harness.waitUntil([&] { return harness.records().size() == 1; }));
        harness.engine().resume({harness.record().id});
        QVERIFY(harness.waitForState(State::Queued));
        harness.passTime(1h);
        QVERIFY(server.requests().empty());
        harness.engine().setHold(false);
        QVERIFY(harness.waitForState(State::Complete));
    }

    void aTimeToStartIsWaitedForAcrossRuns() {
        ScriptedServer server(serveFile(kBody));
        EngineHarness harness;
        harness.start();
        DownloadRequest request = harness.request(server.url());
        const WallTime when = harness.wallNow() + 8h;
        request.startAt = when;
        harness.add(request);
        QVERIFY(harness.waitUntil([&] { return harness.records().size() == 1; }));
        harness.passTime(4h);
        harness.stop();
        harness.start();
        QVERIFY(harness.waitUntil([&] { return harness.wasLoaded(); }));
        QCOMPARE(harness.record().state, State::Queued);
        QCOMPARE(harness.record().request.startAt, std::optional(when));
        QVERIFY(server.requests().empty());
        harness.passTime(4h + 1s);
        QVERIFY2(harness.waitForState(State::Complete), harness.history().c_str());
        QVERIFY(!harness.record().request.startAt);
    }

    // A computer that sleeps does not count the time, but its clock on the wall does.
    void theClockOnTheWallCounts() {
        ScriptedServer server(serveFile(kBody));
        EngineHarness harness;
        harness.start();
        DownloadRequest request = harness.request(server.url());
        request.startAt = harness.wallNow() + 8h;
        harness.add(request);
        QVERIFY(harness.waitUntil([&] { return harness.records().size() == 1; }));
        harness.setWall(*request.startAt + 1s);
        harness.passTime(31s);
        QVERIFY2(harness.waitForState(State::Complete), harness.history().c_str());
    }

    void aTimeThatHasPassedIsNow() {
        ScriptedServer server(serveFile(kBody));
        EngineHarness harness;
        harness.start();
        DownloadRequest request = harness.request(server.url());
        request.startAt = harness.wallNow() - 1h;
        harness.add(request);
        QVERIFY(harness.waitForState(State::Complete));
    }

    void whatRunsStopsUntilItsTime() {
        const Gate gate;
        ScriptedServer server(halfAtFirst(gate));
        EngineHarness harness;
        harness.start();
        harness.add(server.url());
        QVERIFY(harness.waitUntil([&] { return harness.received() >= kBody.size / 2; }));
        harness.engine().setStartAt({harness.record().id}, harness.wallNow() + 1h);
        QVERIFY(harness.waitForState(State::Queued));
        QVERIFY(harness.record().request.startAt.has_value());
        harness.engine().startNow({harness.record().id});
        QVERIFY2(harness.waitForState(State::Complete), harness.history().c_str());
        QVERIFY(harness.file("file") == kBody.bytes());
    }

    void whatRestsIsQueuedForItsTimeAndAPausedOneGoesOnAtOnce() {
        ScriptedServer server(serveFile(kBody));
        EngineHarness harness;
        harness.start();
        harness.engine().add({harness.request(server.url())}, false);
        QVERIFY(harness.waitUntil([&] { return harness.records().size() == 1; }));
        const DownloadId id = harness.record().id;
        harness.engine().setStartAt({id}, harness.wallNow() + 1h);
        QVERIFY(harness.waitForState(State::Queued));
        harness.engine().pause({id});
        QVERIFY(harness.waitForState(State::Paused));
        harness.passTime(2h);
        QCOMPARE(harness.record().state, State::Paused); // the person said so later
        harness.engine().setStartAt({id}, harness.wallNow() + 1h);
        QVERIFY(harness.waitForState(State::Queued));
        harness.engine().pause({id});
        QVERIFY(harness.waitForState(State::Paused));
        harness.engine().resume({id});
        QVERIFY(harness.waitForState(State::Complete));
    }

    void anotherTimeIsAnOption() {
        ScriptedServer server(serveFile(kBody));
        EngineHarness harness;
        harness.start();
        DownloadRequest request = harness.request(server.url());
        request.startAt = harness.wallNow() + 1h;
        harness.add(request);
        QVERIFY(harness.waitUntil([&] { return harness.records().size() == 1; }));
        DownloadRequest changed = harness.record().request;
        changed.priority = Priority::High;
        changed.startAt.reset();
        harness.engine().changeRequest(harness.record().id, changed);
        QVERIFY(harness.waitForState(State::Complete));
        QCOMPARE(harness.record().request.priority, Priority::High);
    }

    void theUrgentOneIsNextAndStaysSoAcrossRuns() {
        ScriptedServer server(serveFile(kBody));
        EngineHarness harness;
        EngineOptions options;
        options.hold = true;
        options.limits.maxRunning = 1;
        harness.start(options);
        for (const char* name : {"/one", "/two", "/three"})
            harness.add(server.url(name));
        QVERIFY(harness.waitUntil([&] { return harness.records().size() == 3; }));
        harness.engine().setPriority({recordOf(harness, server.url("/three")).id}, Priority::High);
        harness.engine().setPriority({recordOf(harness, server.url("/one")).id}, Priority::Low);
        QVERIFY(
            harness.waitUntil([&] { return recordOf(harness, server.url("/one")).request.priority == Priority::Low; }));
        harness.stop();
        options.hold = false;
        harness.start(options);
        QVERIFY(harness.waitUntil([&] { return harness.timesIn(State::Complete) == 3; }));
        std::vector<std::string> order;
        for (const ServerRequest& request : server.requests())
            order.push_back(request.target);
        QCOMPARE(order, (std::vector<std::string>{"/three", "/two", "/one"}));
    }

    void movingStaysWithinAPriority() {
        EngineHarness harness;
        EngineOptions options;
        options.hold = true;
        harness.start(options);
        for (int i = 0; i < 4; ++i) {
            DownloadRequest request = harness.request("http://127.0.0.1:1/" + std::to_string(i));
            request.priority = i == 1 ? Priority::High : Priority::Normal;
            harness.add(request);
        }
        QVERIFY(harness.waitUntil([&] { return harness.records().size() == 4; }));
        std::vector<DownloadId> ids;
        for (const auto& [id, record] : harness.records())
            ids.push_back(id);
        harness.engine().move({ids[2]}, MoveTo::Up); // past the first, not past the urgent one
        harness.engine().askRecords(7, {});
        QVERIFY(harness.waitUntil([&] { return harness.told().has_value(); }));
        std::vector<DownloadId> order;
        for (const DownloadRecord& record : harness.told()->records)
            order.push_back(record.id);
        QCOMPARE(order, (std::vector<DownloadId>{ids[2], ids[1], ids[0], ids[3]}));
    }
};

INTACT_TEST(EngineTimesTest)
#include "engine_times_test.moc"
