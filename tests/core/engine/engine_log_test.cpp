// SPDX-License-Identifier: GPL-3.0-or-later
// What the log of a download tells, and what it must not.
#include "tests/support/engine_harness.h"
#include "tests/support/scripted_replies.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace intact;
using namespace intact::tests;

namespace {

constexpr TestBody kBody{3 << 20, 1};

std::vector<LogKind> kindsOf(const LogTold& log) {
    std::vector<LogKind> kinds;
    for (const LogLine& line : log.lines)
        kinds.push_back(line.kind);
    return kinds;
}

const LogLine* findLine(const LogTold& log, LogKind kind) {
    const auto found = std::ranges::find(log.lines, kind, &LogLine::kind);
    return found == log.lines.end() ? nullptr : &*found;
}

// Watches the newest download and waits until its log has such a line.
bool logHas(EngineHarness& harness, LogKind kind) {
    harness.engine().watchDetails(harness.record().id);
    return harness.waitUntil([&] { return harness.log() && findLine(*harness.log(), kind) != nullptr; });
}

} // namespace

class EngineLogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWholeLifeIsTold() {
        ScriptedServer server(redirectChain(1, serveFile(kBody)));
        EngineHarness harness;
        harness.start();
        DownloadRequest request = harness.request(server.url("/file?token=s3cret"));
        request.expected = *parseChecksum("sha-256=" + kBody.sha256());
        harness.add(request);
        QVERIFY(harness.waitForState(State::Complete));
        QVERIFY(logHas(harness, LogKind::Finished));
        const std::vector<LogKind> kinds = kindsOf(*harness.log());
        using enum LogKind;
        for (const LogKind kind : {Added, Started, Redirected, Answered, Named, Connections, Verified, Finished})
            QVERIFY2(std::ranges::find(kinds, kind) != kinds.end(), std::to_string(static_cast<int>(kind)).c_str());
        QCOMPARE(kinds.front(), Added);
        QCOMPARE(kinds.back(), Finished);
        const LogLine& answer = *findLine(*harness.log(), Answered);
        QCOMPARE(answer.number, kBody.size);
        QCOMPARE(answer.text, std::string("\"one\""));
        QVERIFY(answer.flag);
        QCOMPARE(findLine(*harness.log(), Redirected)->text, "127.0.0.1:" + std::to_string(server.port()));
        QCOMPARE(findLine(*harness.log(), Verified)->text, std::string("sha-256"));
        for (const LogLine& line : harness.log()->lines)
            QVERIFY(line.text.find("s3cret") == std::string::npos && line.detail.find("s3cret") == std::string::npos);
    }

    void waitsAndFailuresAreTold() {
        ScriptedServer server([](const ServerRequest& request, ServerConnection& connection) {
            const bool first = request.number == 0;
            connection.send(first ? wholeReply("503 Busy", "", {{"Retry-After", "5"}}) : wholeReply("404 Gone", ""));
            return Then::NextRequest;
        });
        EngineHarness harness;
        harness.start();
        harness.add(server.url());
        QVERIFY(harness.waitForState(State::Waiting));
        QVERIFY(logHas(harness, LogKind::Waiting));
        const LogLine* waiting = findLine(*harness.log(), LogKind::Waiting);
        QCOMPARE(waiting->reason, FailureReason::ServerBusy);
        QCOMPARE(waiting->until, harness.record().waitingUntil);
        QVERIFY(harness.endWait());
        QVERIFY(logHas(harness, LogKind::Failed));
        QCOMPARE(findLine(*harness.log(), LogKind::Failed)->reason, FailureReason::NotFound);
    }

    void whatPeopleDoIsTold() {
        EngineHarness harness;
        EngineOptions options;
        options.hold = true;
        harness.start(options);
        harness.add("http://127.0.0.1:1/file");
        QVERIFY(harness.waitUntil([&] { return harness.records().size() == 1; }));
        const DownloadId id = harness.record().id;
        harness.engine().watchDetails(id);
        harness.engine().pause({id});
        harness.engine().replaceLink(id, "http://127.0.0.1:1/other?key=s3cret");
        harness.engine().setStartAt({id}, harness.wallNow() + std::chrono::hours(1));
        const auto seen = [&] {
            return harness.log() && findLine(*harness.log(), LogKind::Deferred) != nullptr;
        };
        QVERIFY(harness.waitUntil(seen));
        using enum LogKind;
        QCOMPARE(kindsOf(*harness.log()), (std::vector<LogKind>{Added, Paused, LinkChanged, Deferred}));
        QVERIFY(findLine(*harness.log(), LinkChanged)->text.find("s3cret") == std::string::npos);
        QVERIFY(findLine(*harness.log(), LinkChanged)->text.find("/other") != std::string::npos);
    }

    void onlyTheWatchedOneIsTold() {
        ScriptedServer server(serveFile(kBody));
        EngineHarness harness;
        harness.start();
        harness.add(server.url("/one"));
        QVERIFY(harness.waitForState(State::Complete));
        QVERIFY(!harness.log());
        const DownloadId first = harness.record().id;
        harness.engine().watchDetails(first);
        QVERIFY(harness.waitUntil([&] { return harness.log().has_value(); }));
        harness.add(server.url("/two"));
        QVERIFY(harness.waitUntil([&] { return harness.timesIn(State::Complete) == 2; }));
        QCOMPARE(harness.log()->id, first);
    }
};

INTACT_TEST(EngineLogTest)
#include "engine_log_test.moc"
