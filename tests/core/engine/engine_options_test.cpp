// SPDX-License-Identifier: GPL-3.0-or-later
// Options that are changed while a download is on the list, and the list as a whole.
#include "tests/support/engine_harness.h"
#include "tests/support/scripted_replies.h"
#include "tests/support/test_registry.h"
#include "tests/support/versioned_file.h"

#include <QTest>

#include <atomic>

using namespace intact;
using namespace intact::tests;

namespace {

constexpr std::int64_t kMiB = 1024 * 1024;
constexpr std::int64_t kArrived = 4 * kMiB;
const TestBody kBody{8 * kMiB + 5, 1};

// Gives the first 4 MiB and then waits; whoever has the word gets everything.
class WordServer {
public:
    WordServer()
        : m_server([](const ServerRequest& request, ServerConnection& connection) {
            const bool knows = request.header("x-word") == "sesame";
            return sendVersion({kBody, "\"one\"", {}}, request, connection, {.holdAt = knows ? kBody.size : kArrived});
        }) {}
    [[nodiscard]] ScriptedServer& server() { return m_server; }

private:
    ScriptedServer m_server;
};

} // namespace

class EngineOptionsTest : public QObject {
    Q_OBJECT

private:
    static DownloadRequest changed(const EngineHarness& harness) {
        DownloadRequest wanted = harness.record().request;
        wanted.headers = {"X-Word: sesame"};
        return wanted;
    }

private Q_SLOTS:
    void aRunningDownloadGoesOnWithThem() {
        WordServer word;
        EngineHarness harness;
        harness.start();
        DownloadRequest request = harness.request(word.server().url());
        request.segments = 1;
        harness.add(request);
        QVERIFY(harness.waitUntil([&] { return harness.received() >= kArrived; }));
        const std::size_t asked = word.server().requests().size();
        harness.engine().changeRequest(harness.record().id, changed(harness));
        QVERIFY2(harness.waitForState(State::Complete), harness.history().c_str());
        QVERIFY(harness.file("file") == kBody.bytes());
        QCOMPARE(harness.record().request.headers, std::vector<std::string>{"X-Word: sesame"});
        // Not from the beginning.
        QVERIFY(word.server().requests().size() > asked);
        const auto range = word.server().requests().at(asked).header("range");
        QVERIFY(range && !range->starts_with("bytes=0-"));
    }

    void aPausedOneStaysPausedAndTakesThemWhenItGoesOn() {
        WordServer word;
        EngineHarness harness;
        harness.start();
        harness.add(word.server().url());
        QVERIFY(harness.waitUntil([&] { return harness.received() >= kArrived; }));
        harness.engine().pause({harness.record().id});
        QVERIFY(harness.waitForState(State::Paused));
        harness.engine().changeRequest(harness.record().id, changed(harness));
        QVERIFY(harness.waitUntil([&] { return !harness.record().request.headers.empty(); }));
        QCOMPARE(harness.record().state, State::Paused);
        harness.engine().resume({harness.record().id});
        QVERIFY2(harness.waitForState(State::Complete), harness.history().c_str());
        QVERIFY(harness.file("file") == kBody.bytes());
    }

    void limitsAreTakenWithoutANewConnection() {
        WordServer word;
        EngineHarness harness;
        harness.start();
        DownloadRequest request = harness.request(word.server().url());
        request.segments = 1;
        harness.add(request);
        QVERIFY(harness.waitUntil([&] { return harness.received() >= kArrived; }));
        const std::size_t asked = word.server().requests().size();
        DownloadRequest wanted = harness.record().request;
        wanted.rateLimit = 123'456;
        wanted.fileName = "other.bin";
        harness.engine().changeRequest(harness.record().id, wanted);
        QVERIFY(harness.waitUntil([&] { return harness.record().request.rateLimit == 123'456; }));
        QCOMPARE(harness.record().fileName, std::string("other.bin"));
        QCOMPARE(harness.record().state, State::Downloading);
        QCOMPARE(word.server().requests().size(), asked);
    }

    void theFolderStaysOnceThereIsAPartFile() {
        WordServer word;
        EngineHarness harness;
        harness.start();
        harness.add(word.server().url());
        QVERIFY(harness.waitUntil([&] { return harness.received() >= kArrived; }));
        harness.engine().pause({harness.record().id});
        QVERIFY(harness.waitForState(State::Paused));
        DownloadRequest wanted = changed(harness);
        wanted.directory = "/tmp";
        harness.engine().changeRequest(harness.record().id, wanted);
        QVERIFY(harness.waitForRefusal());
        QVERIFY(harness.waitUntil([&] { return !harness.record().request.headers.empty(); }));
        QCOMPARE(harness.record().request.directory, harness.directory());
    }

    void theLinkIsNoOption() {
        EngineHarness harness;
        harness.start();
        harness.engine().add({harness.request("http://127.0.0.1:9/file")}, false);
        QVERIFY(harness.waitForState(State::Paused));
        DownloadRequest wanted = changed(harness);
        wanted.url = "http://127.0.0.1:9/other";
        wanted.directory = "/tmp";
        harness.engine().changeRequest(harness.record().id, wanted);
        QVERIFY(harness.waitUntil([&] { return !harness.record().request.headers.empty(); }));
        QCOMPARE(harness.record().request.url, std::string("http://127.0.0.1:9/file"));
        QCOMPARE(harness.record().request.directory, std::string("/tmp")); // there was no part file
    }

    void whatIsWrongIsRefused() {
        EngineHarness harness;
        harness.start();
        harness.engine().add({harness.request("http://127.0.0.1:9/file")}, false);
        QVERIFY(harness.waitForState(State::Paused));
        DownloadRequest wanted = changed(harness);
        wanted.headers = {"Host: evil"};
        harness.engine().changeRequest(harness.record().id, wanted);
        QVERIFY(harness.waitForRefusal());
        QCOMPARE(harness.refusal()->failure.reason, FailureReason::HeaderRefused);
        QVERIFY(harness.record().request.headers.empty());
    }

    void anotherListIsTakenInOnce() {
        EngineHarness harness;
        harness.start();
        DownloadRecord unfinished;
        unfinished.request = harness.request("http://127.0.0.1:9/a");
        unfinished.state = State::Paused;
        DownloadRecord finished;
        finished.request = harness.request("http://127.0.0.1:9/b");
        finished.state = State::Complete;
        finished.fileName = "b";
        finished.finishedAt = harness.wallNow();
        harness.engine().importList({{}, {unfinished, finished, unfinished}}, false);
        QVERIFY(harness.waitUntil([&] { return harness.imported().has_value(); }));
        QCOMPARE(harness.imported()->added, std::size_t{2});
        QCOMPARE(harness.imported()->known, std::size_t{1});
        harness.engine().importList({{}, {finished, unfinished}}, false);
        QVERIFY(harness.waitUntil([&] { return harness.imported()->added == 0; }));
        QCOMPARE(harness.records().size(), std::size_t{2});
        harness.engine().askRecords(7, {});
        QVERIFY(harness.waitUntil([&] { return harness.told().has_value(); }));
        QCOMPARE(harness.told()->token, std::uint64_t{7});
        QCOMPARE(harness.told()->records.size(), std::size_t{2});
        QVERIFY(harness.told()->records[0].partToken != harness.told()->records[1].partToken);
        harness.stop();
        harness.start(); // it was stored
        QVERIFY(harness.waitUntil([&] { return harness.wasLoaded(); }));
        QCOMPARE(harness.loaded().size(), std::size_t{2});
        QCOMPARE(harness.loaded().front().state, State::Complete); // the newest first
        QCOMPARE(harness.loaded().back().state, State::Paused);
    }
};

INTACT_TEST(EngineOptionsTest)
#include "engine_options_test.moc"
