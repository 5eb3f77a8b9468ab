// SPDX-License-Identifier: GPL-3.0-or-later
// Links that run out, files that have changed: what the person may do about it, and what is kept until then.
#include "core/transfer/same_file.h"
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
constexpr std::int64_t kArrived = 12 * kMiB;
const TestBody kBody{24 * kMiB + 5, 1};
const TestBody kOther{24 * kMiB + 5, 2};

struct NewServer {
    FileVersion version;
    Spoilt spoilt;
};

// Gives the first 12 MiB, then has run out, then works again.
class FirstServer {
public:
    enum Phase { Giving, Expired, Mended };

    FirstServer()
        : m_server([this](const ServerRequest& request, ServerConnection& connection) {
            if (m_phase == Expired)
                return always(wholeReply("403 Forbidden", "too late"))(request, connection);
            return sendVersion({kBody, "\"one\"", {}}, request, connection,
                               {.holdAt = m_phase == Giving ? kArrived : kBody.size});
        }) {}

    void become(Phase phase) { m_phase = phase; }
    [[nodiscard]] ScriptedServer& server() { return m_server; }

private:
    std::atomic<Phase> m_phase{Giving};
    ScriptedServer m_server;
};

} // namespace

Q_DECLARE_METATYPE(NewServer)

class EngineLinksTest : public QObject {
    Q_OBJECT

private:
    // A download with 12 MiB whose link has run out.
    static bool expired(FirstServer& first, EngineHarness& harness) {
        harness.start();
        harness.add(first.server().url());
        if (!harness.waitUntil([&] { return harness.received() >= kArrived; }))
            return false;
        harness.engine().pause({harness.record().id});
        if (!harness.waitForState(State::Paused))
            return false;
        first.become(FirstServer::Expired);
        harness.engine().resume({harness.record().id});
        return harness.waitForState(State::Failed) && harness.record().failure.reason == FailureReason::LinkExpired &&
               harness.record().durableBytes() == kArrived;
    }

private Q_SLOTS:
    void newLinkGoesOnFromTheBytes_data() {
        QTest::addColumn<NewServer>("there");
        QTest::addColumn<bool>("atOnce"); // nothing but the end of what is there is compared
        const auto row = [](const char* name, FileVersion version, bool atOnce = false) {
            QTest::newRow(name) << NewServer{std::move(version), {}} << atOnce;
        };
        row("same tag", {kBody, "\"one\"", {}}, true);
        row("other tag", {kBody, "\"two\"", {}});
        row("weak tag", {kBody, "W/\"one\"", {}});
        row("date only", {kBody, {}, "Mon, 01 Jan 2024 00:00:00 GMT"});
        row("nothing but bytes", {kBody, {}, {}});
    }
    void newLinkGoesOnFromTheBytes() {
        QFETCH(NewServer, there);
        QFETCH(bool, atOnce);
        FirstServer first;
        ScriptedServer second([&](const ServerRequest& request, ServerConnection& connection) {
            if (request.target == "/moved")
                return sendVersion(there.version, request, connection);
            connection.send(wholeReply("302 Found", "there", {{"Location", "/moved"}}));
            return Then::NextRequest;
        });
        EngineHarness harness;
        QVERIFY(expired(first, harness));
        const std::size_t asked = first.server().requests().size();
        harness.engine().replaceLink(harness.record().id, second.url("/new?token=2"));
        QVERIFY2(harness.waitForState(State::Complete), harness.history().c_str());
        QVERIFY(harness.file("file") == kBody.bytes());
        QCOMPARE(harness.record().request.url, second.url("/new?token=2"));
        QCOMPARE(harness.record().ledger.finalUrl, second.url("/moved"));
        QCOMPARE(first.server().requests().size(), asked);
        QVERIFY(!second.requests().at(1).header("if-range"));
        const std::int64_t again = harness.stats()->refetchedBytes;
        QVERIFY2(atOnce ? again == 2 * kOverlapBytes : again > 3 * kOverlapBytes && again <= 6 * kOverlapBytes,
                 std::to_string(again).c_str());
    }

    void aLinkToAnotherFileIsNotTaken_data() {
        QTest::addColumn<NewServer>("there");
        QTest::newRow("other bytes") << NewServer{{kOther, "\"two\"", {}}, {}};
        QTest::newRow("other bytes, no validators") << NewServer{{kOther, {}, {}}, {}};
        QTest::newRow("other size") << NewServer{{{24 * kMiB, 1}, "\"one\"", {}}, {}};
        QTest::newRow("other bytes, same tag") << NewServer{{kOther, "\"one\"", {}}, {}};
    }
    void aLinkToAnotherFileIsNotTaken() {
        QFETCH(NewServer, there);
        FirstServer first;
        ScriptedServer second([&](const ServerRequest& request, ServerConnection& connection) {
            return sendVersion(there.version, request, connection);
        });
        EngineHarness harness;
        QVERIFY(expired(first, harness));
        harness.engine().replaceLink(harness.record().id, second.url());
        QVERIFY(harness.waitUntil([&] { return harness.timesIn(State::Failed) == 2; }));
        QCOMPARE(static_cast<int>(harness.record().failure.reason), static_cast<int>(FailureReason::LinkToOtherFile));
        QCOMPARE(harness.record().request.url, first.server().url());
        QCOMPARE(harness.record().durableBytes(), kArrived);
        QCOMPARE(harness.record().ledger.validators.strongEtag, std::string("\"one\""));
        first.become(FirstServer::Mended);
        harness.engine().resume({harness.record().id});
        QVERIFY2(harness.waitForState(State::Complete), harness.history().c_str());
        QVERIFY(harness.file("file") == kBody.bytes());
    }

    // Where the download would go on the bytes are the same: the other samples tell.
    void theBeginningIsComparedToo() {
        FirstServer first;
        ScriptedServer second([&](const ServerRequest& request, ServerConnection& connection) {
            const bool beginning =
                request.range(kBody.size).value_or(std::pair<std::int64_t, std::int64_t>()).first < 1;
            return sendVersion({beginning ? kOther : kBody, {}, {}}, request, connection);
        });
        EngineHarness harness;
        QVERIFY(expired(first, harness));
        harness.engine().replaceLink(harness.record().id, second.url());
        QVERIFY(harness.waitUntil([&] { return harness.timesIn(State::Failed) == 2; }));
        QVERIFY(harness.record().failure.reason == FailureReason::LinkToOtherFile);
        QCOMPARE(harness.record().durableBytes(), kArrived);
    }

    void aServerWithoutRangesCannotProveAnything() {
        FirstServer first;
        ScriptedServer second(serveWithoutRanges(kBody));
        EngineHarness harness;
        QVERIFY(expired(first, harness));
        harness.engine().replaceLink(harness.record().id, second.url());
        QVERIFY(harness.waitUntil([&] { return harness.timesIn(State::Failed) == 2; }));
        QVERIFY(harness.record().failure.reason == FailureReason::LinkToOtherFile);
        QCOMPARE(harness.record().durableBytes(), kArrived);
    }

    void aLinkThatFailsLeavesTheOldOne() {
        FirstServer first;
        ScriptedServer second(always(wholeReply("404 Not Found", "gone")));
        EngineHarness harness;
        QVERIFY(expired(first, harness));
        harness.engine().replaceLink(harness.record().id, second.url());
        QVERIFY(harness.waitUntil([&] { return harness.timesIn(State::Failed) == 2; }));
        QVERIFY(harness.record().failure.reason == FailureReason::NotFound);
        QCOMPARE(harness.record().request.url, first.server().url());
        QCOMPARE(harness.record().durableBytes(), kArrived);
    }

    void theNewLinkIsStoredOnceProven() {
        FirstServer first;
        ScriptedServer second([&](const ServerRequest& request, ServerConnection& connection) {
            return sendVersion({kBody, "\"two\"", {}}, request, connection, {.holdAt = kArrived + kMiB});
        });
        EngineHarness harness;
        QVERIFY(expired(first, harness));
        harness.engine().replaceLink(harness.record().id, second.url());
        QVERIFY(harness.waitUntil([&] { return harness.received() == kArrived + kMiB; }));
        harness.stop();
        EngineOptions options;
        options.resumeAtStart = false;
        harness.start(options);
        QVERIFY(harness.waitForState(State::Paused));
        QCOMPARE(harness.record().request.url, second.url());
        QCOMPARE(harness.record().ledger.validators.strongEtag, std::string("\"two\""));
        QCOMPARE(harness.record().durableBytes(), kArrived + kMiB);
    }

    void withNothingThereTheLinkIsTakenAtOnce() {
        ScriptedServer first(always(wholeReply("403 Forbidden", "no")));
        ScriptedServer second(serveFile(kBody));
        EngineHarness harness;
        harness.start();
        harness.add(first.url());
        QVERIFY(harness.waitForState(State::Failed));
        harness.engine().replaceLink(harness.record().id, second.url());
        QVERIFY(harness.waitForState(State::Complete));
        QCOMPARE(harness.record().request.url, second.url());
        QCOMPARE(harness.stats()->refetchedBytes, 0);
    }

    void whatCannotBeUsedIsRefused() {
        FirstServer first;
        EngineHarness harness;
        QVERIFY(expired(first, harness));
        harness.engine().replaceLink(harness.record().id, "ftp://example.org/file");
        QVERIFY(harness.waitForRefusal());
        QVERIFY(harness.refusal()->failure.reason == FailureReason::SchemeRefused);
        QVERIFY(harness.record().state == State::Failed);
    }

    void aRunningDownloadKeepsItsLink() {
        FirstServer first;
        EngineHarness harness;
        harness.start();
        harness.add(first.server().url());
        QVERIFY(harness.waitForState(State::Downloading));
        harness.engine().replaceLink(harness.record().id, "http://127.0.0.1:1/other");
        QVERIFY(harness.waitForRefusal());
        QVERIFY(harness.refusal()->failure.reason == FailureReason::PartInUse);
    }

    void restartGivesUpTheBytes() {
        std::atomic<bool> changed{false};
        ScriptedServer server([&](const ServerRequest& request, ServerConnection& connection) {
            return changed ? sendVersion({kOther, "\"two\"", {}}, request, connection)
                           : sendVersion({kBody, "\"one\"", {}}, request, connection, {.holdAt = kArrived});
        });
        EngineHarness harness;
        harness.start();
        harness.add(server.url());
        QVERIFY(harness.waitUntil([&] { return harness.received() >= kArrived; }));
        harness.engine().pause({harness.record().id});
        QVERIFY(harness.waitForState(State::Paused));
        changed = true;
        harness.engine().resume({harness.record().id});
        QVERIFY(harness.waitForState(State::Failed));
        QVERIFY(harness.record().failure.reason == FailureReason::FileChanged);
        harness.engine().restart({harness.record().id});
        QVERIFY2(harness.waitForState(State::Complete), harness.history().c_str());
        QVERIFY(harness.file("file") == kOther.bytes());
        QCOMPARE(harness.files().size(), std::size_t{1});
    }

    // Right after the pause, while its last checkpoint is on its way.
    void restartOfWhatIsStillClosing() {
        FirstServer first;
        EngineHarness harness;
        harness.start();
        DownloadRequest request = harness.request(first.server().url());
        request.segments = 1;
        harness.add(request);
        QVERIFY(harness.waitUntil([&] { return harness.received() >= kArrived; }));
        first.become(FirstServer::Mended);
        harness.engine().pause({harness.record().id});
        harness.engine().restart({harness.record().id});
        QVERIFY2(harness.waitForState(State::Complete), harness.history().c_str());
        QVERIFY(harness.file("file") == kBody.bytes());
        QCOMPARE(first.server().requests().at(1).header("range").value_or(""), std::string("bytes=0-"));
        QCOMPARE(harness.stats()->refetchedBytes, 0);
    }

    void cacheThatIgnoresConditionsIsAskedWithout() {
        std::atomic<bool> held{true};
        ScriptedServer server([&](const ServerRequest& request, ServerConnection& connection) {
            return sendVersion({kBody, "\"one\"", {}}, request, connection,
                               {.holdAt = held ? kArrived : kBody.size, .ifRangeAlwaysFails = true});
        });
        EngineHarness harness;
        harness.start();
        DownloadRequest request = harness.request(server.url());
        request.segments = 1;
        harness.add(request);
        QVERIFY(harness.waitUntil([&] { return harness.received() >= kArrived; }));
        harness.engine().pause({harness.record().id});
        QVERIFY(harness.waitForState(State::Paused));
        held = false;
        harness.engine().resume({harness.record().id});
        QVERIFY2(harness.waitForState(State::Complete), harness.history().c_str());
        QVERIFY(harness.file("file") == kBody.bytes());
        QCOMPARE(harness.stats()->refetchedBytes, kOverlapBytes);
        QVERIFY(server.requests().at(1).header("if-range") && !server.requests().at(2).header("if-range"));
    }

    // Begun anew, it gets on at its first bytes, not only beyond where the old version had come to.
    void whatIsBegunAnewIsNotHeldBack() {
        ScriptedServer server([&](const ServerRequest& request, ServerConnection& connection) {
            const FileVersion version =
                request.number < 3 ? FileVersion{kOther, "\"one\"", {}} : FileVersion{kBody, "\"two\"", {}};
            return sendVersion(version, request, connection, {.mostBytes = 3 * kMiB});
        });
        EngineHarness harness;
        harness.start();
        DownloadRequest request = harness.request(server.url());
        request.segments = 1;
        harness.add(request);
        QVERIFY2(harness.waitForState(State::Complete), harness.history().c_str());
        QVERIFY(harness.file("file") == kBody.bytes());
        QCOMPARE(harness.timesIn(State::Queued), 1);
        QCOMPARE(harness.timesIn(State::Waiting), 0);
    }

    // Every server behind the name has its own tag for the same file.
    void tagsPerNodeLoseNothing() {
        ScriptedServer server([&](const ServerRequest& request, ServerConnection& connection) {
            const std::string tag = "\"node" + std::to_string(request.number) + "\"";
            return sendVersion({kBody, tag, "Mon, 01 Jan 2024 00:00:00 GMT"}, request, connection,
                               {.mostBytes = 5 * kMiB});
        });
        EngineHarness harness;
        harness.start();
        harness.add(server.url());
        QVERIFY2(harness.waitForState(State::Complete), harness.history().c_str());
        QVERIFY(harness.file("file") == kBody.bytes());
        QVERIFY2(harness.stats()->refetchedBytes <= 10 * kOverlapBytes,
                 std::to_string(harness.stats()->refetchedBytes).c_str());
        // Only a wait queues it again: it was not begun anew.
        QCOMPARE(harness.timesIn(State::Queued), harness.timesIn(State::Waiting));
    }

    void withoutValidatorsACutLosesNothing() {
        ScriptedServer server([&](const ServerRequest& request, ServerConnection& connection) {
            return sendVersion({kBody, {}, {}}, request, connection, {.mostBytes = 7 * kMiB});
        });
        EngineHarness harness;
        harness.start();
        harness.add(server.url());
        QVERIFY2(harness.waitForState(State::Complete), harness.history().c_str());
        QVERIFY(harness.file("file") == kBody.bytes());
        QCOMPARE(harness.stats()->refetchedBytes, 3 * kOverlapBytes);
        QCOMPARE(server.requests().size(), std::size_t{4});
    }

    void portalPageInTheMiddleIsWaitedOut() {
        std::atomic<bool> held{true};
        std::atomic<int> pages{0};
        ScriptedServer server([&](const ServerRequest& request, ServerConnection& connection) {
            if (held || pages++ > 0)
                return sendVersion({kBody, "\"one\"", {}}, request, connection,
                                   {.holdAt = held ? kArrived : kBody.size});
            connection.send(wholeReply("200 OK", "<html>log in</html>", {{"Content-Type", "text/html"}}));
            return Then::NextRequest;
        });
        EngineHarness harness;
        harness.start();
        harness.add(server.url());
        QVERIFY(harness.waitUntil([&] { return harness.received() >= kArrived; }));
        harness.engine().pause({harness.record().id});
        QVERIFY(harness.waitForState(State::Paused));
        held = false;
        harness.engine().resume({harness.record().id});
        QVERIFY2(harness.waitForState(State::Complete), harness.history().c_str());
        QVERIFY(harness.file("file") == kBody.bytes());
        QVERIFY(pages >= 2);
        QCOMPARE(harness.stats()->refetchedBytes, kOverlapBytes);
    }
};

INTACT_TEST(EngineLinksTest)
#include "engine_links_test.moc"
