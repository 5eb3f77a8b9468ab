// SPDX-License-Identifier: GPL-3.0-or-later
// What people do with downloads, and what survives.
#include "core/transfer/same_file.h"
#include "tests/support/engine_harness.h"
#include "tests/support/scripted_replies.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace intact;
using namespace intact::tests;

namespace {

constexpr std::int64_t kMiB = 1024 * 1024;

constexpr TestBody kHeld{8 * kMiB, 1};
constexpr std::int64_t kHeldAt = 3 * kMiB;

// A download over one connection that has exactly its first 3 MiB: the server holds the rest back.
struct HeldDownload {
    const Gate gate;
    ScriptedServer server;
    EngineHarness harness;

    explicit HeldDownload(ServerHandler later = {})
        : server([this, later = std::move(later)](const ServerRequest& request, ServerConnection& connection) {
            const bool isFirst = request.number == 0;
            return isFirst || !later ? serveHeldAt(kHeld, kHeldAt, gate)(request, connection)
                                     : later(request, connection);
        }) {
        harness.start();
    }
    bool arrivesInPart(std::optional<Checksum> expected = std::nullopt) {
        DownloadRequest request = harness.request(server.url());
        request.segments = 1;
        request.expected = std::move(expected);
        harness.add(request);
        return harness.waitUntil([this] { return harness.received() >= kHeldAt; });
    }
    bool pauses() {
        harness.engine().pause({harness.record().id});
        return harness.waitForState(State::Paused);
    }
};

std::optional<std::int64_t> rangeBegin(const ServerRequest& request, std::int64_t size) {
    const auto range = request.range(size);
    return range ? std::optional(range->first) : std::nullopt;
}

} // namespace

class EngineQueueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pauseAndResumeLoseNothing() {
        HeldDownload held;
        EngineHarness& harness = held.harness;
        QVERIFY(held.arrivesInPart() && held.pauses());
        QVERIFY(!harness.file("file"));
        harness.engine().resume({harness.record().id});
        QVERIFY(harness.waitForState(State::Complete));
        QVERIFY(harness.file("file") == kHeld.bytes());
        // The last 64 KiB come once more, to be compared.
        QCOMPARE(rangeBegin(held.server.requests().at(1), kHeld.size).value_or(-1), 3 * kMiB - kOverlapBytes);
        QCOMPARE(held.server.requests().at(1).header("if-range").value_or(""), std::string("\"one\""));
        QCOMPARE(harness.stats()->refetchedBytes, kOverlapBytes);
    }

    // Its last byte may come before the pause does, or after it: what has arrived counts in any case.
    void pausedAtItsEndNothingIsLost() {
        const TestBody body{1 * kMiB, 1};
        ScriptedServer server(serveFile(body, "\"one\""));
        EngineHarness harness;
        harness.start();
        for (int i = 0; i < 40; ++i) {
            DownloadRequest request = harness.request(server.url() + std::to_string(i));
            request.segments = 1;
            harness.add(request);
            QVERIFY(harness.waitUntil([&] { return harness.timesIn(State::Verifying) > i; }));
            harness.engine().pause({harness.record().id});
            const auto rests = [&] {
                return harness.record().state == State::Complete || harness.record().state == State::Paused;
            };
            QVERIFY2(harness.waitUntil(rests), harness.history().c_str());
            harness.engine().resume({harness.record().id});
            QVERIFY2(harness.waitForState(State::Complete), harness.history().c_str());
        }
        for (const ServerRequest& request : server.requests()) {
            const auto begin = rangeBegin(request, body.size).value_or(0);
            QVERIFY2(begin == 0 || begin >= body.size - kOverlapBytes, std::to_string(begin).c_str());
        }
        const auto fromZero = std::ranges::count_if(server.requests(), [&](const ServerRequest& request) {
            return rangeBegin(request, body.size).value_or(0) == 0;
        });
        QCOMPARE(fromZero, 40);
    }

    void aLongListIsStoredWholeAndInOrderBeforeTheEnd() {
        EngineHarness harness;
        harness.start();
        std::vector<DownloadRequest> requests;
        for (int i = 0; i < 1000; ++i)
            requests.push_back(harness.request("http://127.0.0.1:1/" + std::to_string(i)));
        harness.engine().add(requests, false);
        harness.stop();
        harness.start();
        QVERIFY(harness.waitUntil([&] { return harness.records().size() == requests.size(); }));
        std::vector<std::pair<std::int64_t, std::string>> places;
        for (const auto& [id, record] : harness.records())
            places.emplace_back(record.position, record.request.url);
        std::ranges::sort(places);
        for (std::size_t i = 0; i < places.size(); ++i)
            QCOMPARE(places[i].second, requests[i].url);
    }

    void quitAndStartAgainGoOn() {
        HeldDownload held;
        EngineHarness& harness = held.harness;
        QVERIFY(held.arrivesInPart(*parseChecksum("sha-256=" + kHeld.sha256())));
        harness.stop();
        harness.start();
        QVERIFY(harness.waitForState(State::Complete));
        QVERIFY(harness.file("file") == kHeld.bytes());
        QVERIFY(harness.record().proof.has_value());
        QCOMPARE(rangeBegin(held.server.requests().at(1), kHeld.size).value_or(-1), 3 * kMiB - kOverlapBytes);
    }

    void pausedStaysPausedAfterARestart() {
        HeldDownload held;
        EngineHarness& harness = held.harness;
        QVERIFY(held.arrivesInPart() && held.pauses());
        harness.stop();
        harness.start();
        QVERIFY(harness.waitForState(State::Paused));
        QCOMPARE(harness.record().durableBytes(), 3 * kMiB);
        QCOMPARE(held.server.requests().size(), std::size_t{1});
    }

    void editedPartFileIsNoticed() {
        HeldDownload held;
        EngineHarness& harness = held.harness;
        QVERIFY(held.arrivesInPart() && held.pauses());
        harness.stop();
        const std::string part = harness.files().at(0);
        std::string content = *harness.file(part);
        content[kMiB + 17] = static_cast<char>(content[kMiB + 17] ^ 1);
        harness.writeFile(part, content);
        harness.start();
        QVERIFY(harness.waitForState(State::Paused));
        harness.engine().resume({harness.record().id});
        QVERIFY(harness.waitForState(State::Complete));
        QVERIFY(harness.file("file") == kHeld.bytes());
        QVERIFY(harness.stats()->refetchedBytes >= kMiB);
    }

    void deletedPartFileIsFetchedAgain() {
        HeldDownload held;
        EngineHarness& harness = held.harness;
        QVERIFY(held.arrivesInPart() && held.pauses());
        harness.stop();
        QVERIFY(std::remove((harness.directory() + "/" + harness.files().at(0)).c_str()) == 0);
        harness.start();
        QVERIFY(harness.waitForState(State::Paused));
        harness.engine().resume({harness.record().id});
        QVERIFY(harness.waitForState(State::Complete));
        QVERIFY(harness.file("file") == kHeld.bytes());
    }

    void changedFileIsNeverMixed() {
        const TestBody after{kHeld.size, 2};
        HeldDownload held(serveFile(after, "\"two\""));
        EngineHarness& harness = held.harness;
        QVERIFY(held.arrivesInPart() && held.pauses());
        harness.engine().resume({harness.record().id});
        QVERIFY(harness.waitForState(State::Complete));
        QVERIFY(harness.file("file") == after.bytes());
    }

    void existingFileIsNeverOverwritten() {
        const TestBody body{kMiB, 1};
        ScriptedServer server(serveFile(body));
        EngineHarness harness;
        harness.writeFile("file", "mine");
        harness.writeFile("file (1)", "mine too");
        harness.start();
        harness.add(server.url());
        QVERIFY(harness.waitForState(State::Complete));
        QCOMPARE(harness.record().fileName, std::string("file (2)"));
        QCOMPARE(harness.file("file").value_or(""), std::string("mine"));
        QVERIFY(harness.file("file (2)") == body.bytes());
    }

    void removeIsUndoneUntilPurged() {
        HeldDownload held;
        EngineHarness& harness = held.harness;
        QVERIFY(held.arrivesInPart() && held.pauses());
        const DownloadId id = harness.record().id;
        harness.engine().remove({id});
        QVERIFY(harness.waitUntil([&] { return harness.records().empty(); }));
        QCOMPARE(harness.files().size(), std::size_t{1});
        harness.engine().restore({id});
        QVERIFY(harness.waitForState(State::Paused));
        harness.engine().remove({id});
        harness.engine().purge({id});
        harness.stop();
        QVERIFY(harness.files().empty());
        harness.start();
        QVERIFY(harness.waitUntil([] { return true; }));
        QVERIFY(harness.records().empty());
    }

    void removeWhileRunningThenRestoreGoesOn() {
        HeldDownload held;
        EngineHarness& harness = held.harness;
        QVERIFY(held.arrivesInPart());
        const DownloadId id = harness.record().id;
        harness.engine().remove({id});
        harness.engine().restore({id});
        QVERIFY(harness.waitForState(State::Complete));
        QVERIFY(harness.file("file") == kHeld.bytes());
    }

    void sameLinkAgainContinues() {
        HeldDownload held;
        EngineHarness& harness = held.harness;
        QVERIFY(held.arrivesInPart() && held.pauses());
        harness.add(held.server.url());
        QVERIFY(harness.waitForState(State::Complete));
        QCOMPARE(harness.records().size(), std::size_t{1});
        QCOMPARE(rangeBegin(held.server.requests().at(1), kHeld.size).value_or(-1), 3 * kMiB - kOverlapBytes);
    }

    void atMostFiveRunAndTheOrderCounts_data() {
        QTest::addColumn<bool>("beside");
        QTest::newRow("to the top") << false;
        QTest::newRow("beside another") << true;
    }

    void atMostFiveRunAndTheOrderCounts() {
        QFETCH(bool, beside);
        const TestBody body{1000, 1};
        Gate gate;
        ScriptedServer server([&](const ServerRequest& request, ServerConnection& connection) {
            return connection.waitFor(gate) ? serveFile(body)(request, connection) : Then::Close;
        });
        EngineHarness harness;
        harness.start();
        std::vector<DownloadRequest> requests;
        for (int i = 0; i < 7; ++i)
            requests.push_back(harness.request(server.url("/f" + std::to_string(i))));
        harness.engine().add(requests, true);
        QVERIFY(server.waitForRequests(5));
        const auto idOf = [&](int i) {
            for (const auto& [id, record] : harness.records()) {
                if (record.request.url == server.url("/f" + std::to_string(i)))
                    return id;
            }
            return DownloadId{};
        };
        QVERIFY(harness.waitUntil([&] { return harness.records().size() == 7; }));
        if (beside)
            harness.engine().moveBeside({idOf(6)}, Beside::Before, idOf(5));
        else
            harness.engine().move({idOf(6)}, MoveTo::Top);
        QCOMPARE(server.requests().size(), std::size_t{5});
        harness.engine().pause({idOf(0)});
        QVERIFY(server.waitForRequests(6));
        QCOMPARE(server.requests().at(5).target, std::string("/f6"));
        harness.engine().resume({idOf(0)});
        gate.open();
        QVERIFY(harness.waitUntil([&] {
            return std::ranges::all_of(harness.records(),
                                       [](const auto& pair) { return pair.second.state == State::Complete; });
        }));
        QCOMPARE(harness.files().size(), std::size_t{7});
    }

    void sixteenConnectionsPerHostOverAllDownloads() {
        const TestBody body{32 * kMiB, 1};
        std::atomic<int> open{0};
        std::atomic<int> most{0};
        ScriptedServer server([&](const ServerRequest& request, ServerConnection& connection) {
            const int now = ++open;
            int seen = most;
            while (now > seen && !most.compare_exchange_weak(seen, now)) {
            }
            const Then then = serveFile(body)(request, connection);
            --open;
            return then;
        });
        EngineHarness harness;
        harness.start();
        std::vector<DownloadRequest> requests;
        for (int i = 0; i < 4; ++i)
            requests.push_back(harness.request(server.url("/f" + std::to_string(i))));
        harness.engine().add(requests, true);
        QVERIFY(harness.waitUntil([&] {
            return harness.records().size() == 4 && std::ranges::all_of(harness.records(), [](const auto& pair) {
                       return pair.second.state == State::Complete;
                   });
        }));
        QVERIFY2(most <= 16, std::to_string(most.load()).c_str());
    }

    void badRequestsAreRefusedWithASentence_data() {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("reason");
        const auto row = [](const char* what, const char* url, const char* name, FailureReason reason) {
            QTest::newRow(what) << QString::fromLatin1(url) << QString::fromLatin1(name) << static_cast<int>(reason);
        };
        row("ftp", "ftp://example.org/x", "", FailureReason::SchemeRefused);
        row("file", "file:///etc/passwd", "", FailureReason::SchemeRefused);
        row("nonsense", "not a link", "", FailureReason::UrlInvalid);
        row("path in the name", "http://127.0.0.1:1/x", "../x", FailureReason::NameInvalid);
    }
    void badRequestsAreRefusedWithASentence() {
        QFETCH(QString, url);
        QFETCH(QString, name);
        QFETCH(int, reason);
        EngineHarness harness;
        harness.start();
        DownloadRequest request = harness.request(url.toStdString());
        request.fileName = name.toStdString();
        harness.add(request);
        QVERIFY(harness.waitForRefusal());
        QCOMPARE(static_cast<int>(harness.refusal()->failure.reason), reason);
        QVERIFY(!harness.refusal()->failure.message().empty());
        QVERIFY(harness.records().empty());
    }

    void missingFolderIsNamed() {
        const TestBody body{1000, 1};
        ScriptedServer server(serveFile(body));
        EngineHarness harness;
        harness.start();
        DownloadRequest request = harness.request(server.url());
        request.directory += "/nowhere";
        harness.add(request);
        QVERIFY(harness.waitForState(State::Failed));
        QVERIFY(harness.record().failure.reason == FailureReason::DirectoryMissing);
        QVERIFY(harness.record().failure.place.find("nowhere") != std::string::npos);
    }

    void renameFinishedFile() {
        const TestBody body{1000, 1};
        ScriptedServer server(serveFile(body));
        EngineHarness harness;
        harness.start();
        harness.add(server.url());
        QVERIFY(harness.waitForState(State::Complete));
        harness.engine().rename(harness.record().id, "better");
        QVERIFY(harness.waitUntil([&] { return harness.record().fileName == "better"; }));
        QVERIFY(harness.file("better") == body.bytes());
        harness.writeFile("taken", "x");
        harness.engine().rename(harness.record().id, "taken");
        QVERIFY(harness.waitForRefusal());
        QCOMPARE(harness.file("taken").value_or(""), std::string("x"));
    }

    void rateLimitSlowsDown() {
        const TestBody body{3 * kMiB, 1};
        ScriptedServer server(serveFile(body));
        EngineHarness harness;
        EngineOptions options;
        options.rateLimit = 2 * kMiB;
        harness.start(options);
        harness.add(server.url());
        QVERIFY(harness.waitForState(State::Complete));
        QVERIFY2(harness.stats()->seconds > 0.7, std::to_string(harness.stats()->seconds).c_str());
        QVERIFY(harness.file("file") == body.bytes());
    }
};

INTACT_TEST(EngineQueueTest)
#include "engine_queue_test.moc"
