// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/crash_guard.h"
#include "tests/support/engine_harness.h"
#include "tests/support/scripted_replies.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <filesystem>

#include <sqlite3.h>

using namespace intact;
using namespace intact::tests;
namespace fs = std::filesystem;

namespace {

DownloadRecord running(int crashes, std::int64_t crashBytes, std::int64_t durable) {
    DownloadRecord record;
    record.state = State::Queued;
    record.crashes = CrashHistory{true, crashes, crashBytes};
    if (durable > 0)
        record.ledger.durable.add({0, durable});
    return record;
}

} // namespace

namespace {

// Whether the list that lies there knows that its first download runs.
bool marksAsRunning(const std::string& directory) {
    sqlite3* database = nullptr;
    sqlite3_open((directory + "/queue.db").c_str(), &database);
    bool running = false;
    sqlite3_exec(
        database, "SELECT running FROM download WHERE id = 1",
        [](void* to, int, char** values, char**) {
            *static_cast<bool*>(to) = values[0] != nullptr && *values[0] == '1';
            return 0;
        },
        &running, nullptr);
    sqlite3_close(database);
    return running;
}

} // namespace

class CrashGuardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsWhatGotNoFurther_data() {
        QTest::addColumn<int>("crashes");
        QTest::addColumn<int>("crashBytes");
        QTest::addColumn<int>("durable");
        QTest::addColumn<int>("counted");
        QTest::addColumn<bool>("held");
        QTest::newRow("the first time") << 0 << -1 << 0 << 1 << false;
        QTest::newRow("the second time, nothing new") << 1 << 0 << 0 << 2 << true;
        QTest::newRow("the second time, at the same byte") << 1 << 500 << 500 << 2 << true;
        QTest::newRow("less than before") << 1 << 500 << 400 << 2 << true;
        QTest::newRow("got further") << 1 << 500 << 501 << 1 << false;
    }
    void countsWhatGotNoFurther() {
        QFETCH(int, crashes);
        QFETCH(int, crashBytes);
        QFETCH(int, durable);
        QFETCH(int, counted);
        QFETCH(bool, held);
        DownloadRecord record = running(crashes, crashBytes, durable);
        QVERIFY(noteLastEnd(record, LastEnd::Crashed));
        QCOMPARE(record.crashes.count, counted);
        QVERIFY(!record.crashes.running);
        QCOMPARE(record.state == State::Failed, held);
        QCOMPARE(record.failure.reason == FailureReason::CrashedRepeatedly, held);
    }

    void nothingIsCountedOtherwise() {
        for (const LastEnd end : {LastEnd::Clean, LastEnd::Unknown}) {
            DownloadRecord record = running(1, 0, 0);
            QVERIFY(noteLastEnd(record, end));
            QCOMPARE(record.crashes.count, 1);
            QVERIFY(record.state == State::Queued);
        }
        DownloadRecord idle;
        QVERIFY(!noteLastEnd(idle, LastEnd::Crashed));
        DownloadRecord paused = running(1, 0, 0);
        paused.state = State::Paused;
        QVERIFY(noteLastEnd(paused, LastEnd::Crashed));
        QVERIFY(paused.state == State::Paused);
    }

    // The state directory as it stands while a download runs is what a crash leaves.
    void heldAfterTwoCrashesWhileTheOthersRun() {
        const ScriptedServer server(route(
            {{"/good", serveFile(TestBody{1000, 3})}, {"/bad", [](const ServerRequest&, ServerConnection& connection) {
                                                           connection.waitUntilClientCloses();
                                                           return Then::Close;
                                                       }}}));
        EngineHarness harness;
        EngineOptions options;
        options.limits.maxRunning = 1;
        harness.start(options);
        harness.add(server.url("/bad"));
        QVERIFY(harness.waitForState(State::Connecting));
        harness.add(server.url("/good"));
        QVERIFY(harness.waitUntil([&] { return harness.records().size() == 2; }));
        for (int requests = 1; requests <= 2; ++requests) {
            QVERIFY(server.waitForRequests(requests));
            const std::string left = harness.stateDirectory() + "-left";
            const auto knowsWhatRuns = [&] {
                fs::remove_all(left);
                fs::copy(harness.stateDirectory(), left);
                return marksAsRunning(left);
            };
            QTRY_VERIFY(knowsWhatRuns());
            harness.stop();
            fs::remove_all(harness.stateDirectory());
            fs::rename(left, harness.stateDirectory());
            harness.start(options);
        }
        const auto is = [&](std::int64_t id, State state) {
            const auto found = harness.records().find(DownloadId{id});
            return found != harness.records().end() && found->second.state == state;
        };
        QVERIFY2(harness.waitUntil([&] { return is(1, State::Failed) && is(2, State::Complete); }),
                 harness.history().c_str());
        QVERIFY(harness.records().at(DownloadId{1}).failure.reason == FailureReason::CrashedRepeatedly);
        harness.engine().resume({DownloadId{1}});
        QVERIFY(harness.waitUntil([&] { return is(1, State::Connecting); }));
    }
};

INTACT_TEST(CrashGuardTest)
#include "crash_guard_test.moc"
