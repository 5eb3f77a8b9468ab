// SPDX-License-Identifier: GPL-3.0-or-later
// A long list at the start: how it is told, and that commands find what is on it.
#include "core/store/queue_store.h"
#include "tests/support/check_result.h"
#include "tests/support/engine_harness.h"
#include "tests/support/scripted_replies.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <future>
#include <numeric>

using namespace intact;
using namespace intact::tests;
namespace fs = std::filesystem;

namespace {

constexpr TestBody kBody{10'000, 71};
constexpr int kLong = 700;

DownloadRecord finished(const EngineHarness& harness, std::int64_t id) {
    DownloadRecord record;
    record.id = {id};
    record.position = id;
    record.request = harness.request("http://127.0.0.1:1/" + std::to_string(id));
    record.fileName = std::to_string(id) + ".bin";
    record.state = State::Complete;
    record.finishedAt = WallTime(std::chrono::seconds(1000 + id));
    record.ledger.total = 5;
    record.ledger.validators.strongEtag = "\"" + std::to_string(id) + "\"";
    return record;
}

/// Puts them into the store, as an earlier run would have left them.
Result<void> leave(const EngineHarness& harness, const std::vector<DownloadRecord>& records) {
    const auto store = QueueStore::open(harness.stateDirectory());
    if (!store)
        return tl::make_unexpected(store.error());
    Result<void> done = (*store)->begin();
    for (const DownloadRecord& record : records) {
        if (done)
            done = (*store)->insert(record);
    }
    return done ? (*store)->commit() : done;
}

/// Finished ones, but for the oldest, which is paused: the last one that is read.
std::vector<DownloadRecord> longList(const EngineHarness& harness, const std::string& oldestUrl) {
    std::vector<DownloadRecord> records;
    for (int id = 1; id <= kLong; ++id)
        records.push_back(finished(harness, id));
    DownloadRecord& oldest = records.front();
    oldest = DownloadRecord();
    oldest.id = {1};
    oldest.position = 1;
    oldest.partToken = "0123abcd";
    oldest.request = harness.request(oldestUrl);
    oldest.state = State::Paused;
    return records;
}

std::ptrdiff_t timesListed(const EngineHarness& harness, const std::string& url) {
    return std::ranges::count_if(harness.records(), [&](const auto& pair) { return pair.second.request.url == url; });
}

} // namespace

class EngineListTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLongListComesPieceByPieceTheNewestFirst() {
        EngineHarness harness;
        std::vector<DownloadRecord> records = longList(harness, "http://127.0.0.1:1/oldest");
        records.at(99).removed = true; // its undoing was forgotten with the last run
        VERIFY_OK(leave(harness, records));
        harness.start();
        QVERIFY(harness.waitUntil([&] { return harness.wasLoaded(); }));
        QCOMPARE(harness.pieces(), (std::vector<std::size_t>{256, kLong - 256 - 1}));
        QVERIFY(std::ranges::is_sorted(harness.loaded(), std::greater(), &DownloadRecord::id));
        QCOMPARE(harness.loaded().size(), std::size_t{kLong - 1});
        QCOMPARE(harness.records().at(DownloadId{7}).ledger.validators.strongEtag, std::string("\"7\""));
        harness.stop();
        const auto store = QueueStore::open(harness.stateDirectory());
        VERIFY_OK(store);
        QCOMPARE((*store)->load()->size(), std::size_t{kLong - 1});
    }

    // What is made of a download while it is stored and told is large.
    void manyLinksAreAddedInPiecesOfABoundedSize() {
        std::vector<DownloadRequest> requests;
        std::vector<std::size_t> pieces;
        std::promise<void> allTold;
        EngineHarness harness;
        harness.start();
        QVERIFY(harness.waitUntil([&] { return harness.wasLoaded(); }));
        for (int i = 0; i < 5 * kLong; ++i)
            requests.push_back(harness.request("http://127.0.0.1:1/" + std::to_string(i)));
        // On the engine's thread, at the end of each of its rounds.
        harness.engine().events().setWake([&] {
            pieces.push_back(harness.engine().events().take().size());
            if (std::accumulate(pieces.begin(), pieces.end(), std::size_t{0}) == requests.size())
                allTold.set_value();
        });
        harness.engine().add(requests, false);
        QVERIFY(allTold.get_future().wait_for(std::chrono::seconds(30)) == std::future_status::ready);
        QCOMPARE(pieces.front(), std::size_t{64});
        QVERIFY(std::ranges::max(pieces) <= 1024);
    }

    void anEmptyListIsToldToo() {
        EngineHarness harness;
        harness.start();
        QVERIFY(harness.waitUntil([&] { return harness.wasLoaded(); }));
        QCOMPARE(harness.pieces(), std::vector<std::size_t>{0});
    }

    void whatIsAskedForBeforeTheListIsReadFindsAllOfIt() {
        const ScriptedServer server(serveFile(kBody));
        EngineHarness harness;
        VERIFY_OK(leave(harness, longList(harness, server.url("/file.bin"))));
        harness.start();
        harness.add(server.url("/file.bin")); // the paused one goes on
        harness.add(server.url("/other.bin"));
        QVERIFY(harness.waitUntil([&] { return harness.wasLoaded() && harness.timesIn(State::Complete) == 2; }));
        QCOMPARE(timesListed(harness, server.url("/file.bin")), std::ptrdiff_t{1});
        QCOMPARE(harness.records().at(DownloadId{1}).state, State::Complete);
        QCOMPARE(harness.record().id.value, std::int64_t{kLong + 1});
        QCOMPARE(harness.record().position, std::int64_t{kLong + 1});
        QVERIFY(harness.file("file.bin") == kBody.bytes());
    }

    void whatIsAskedForBeforeTheListIsReadOutlivesTheEnd() {
        EngineHarness harness;
        VERIFY_OK(leave(harness, longList(harness, "http://127.0.0.1:1/oldest")));
        harness.start();
        harness.engine().add({harness.request("http://127.0.0.1:1/late")}, false);
        harness.stop();
        harness.start();
        QVERIFY(harness.waitUntil([&] { return harness.wasLoaded(); }));
        QCOMPARE(timesListed(harness, "http://127.0.0.1:1/late"), std::ptrdiff_t{1});
        QCOMPARE(harness.records().size(), std::size_t{kLong + 1});
    }

    void finishedOnesOfEarlierRunsObeyEveryCommand() {
        EngineHarness harness;
        harness.writeFile("1.bin", "12345");
        VERIFY_OK(leave(harness, {finished(harness, 1), finished(harness, 2), finished(harness, 3)}));
        harness.start();
        QVERIFY(harness.waitUntil([&] { return harness.wasLoaded(); }));
        Engine& engine = harness.engine();
        const auto first = [&]() -> const DownloadRecord& {
            return harness.records().at(DownloadId{1});
        };
        engine.rename({1}, "better.bin");
        QVERIFY(harness.waitUntil([&] { return first().fileName == "better.bin"; }));
        QCOMPARE(harness.file("better.bin").value_or(""), std::string("12345"));
        engine.watchDetails(DownloadId{1});
        QVERIFY(harness.waitUntil([&] { return harness.details().has_value(); }));
        QCOMPARE(harness.details()->record.ledger.validators.strongEtag, std::string("\"1\""));
        fs::remove(harness.directory() + "/better.bin");
        engine.checkFiles({{1}, {2}});
        QVERIFY(harness.waitUntil([&] { return first().fileMissing; }));
        engine.remove({{1}, {2}, {3}});
        QVERIFY(harness.waitUntil([&] { return harness.records().empty(); }));
        engine.restore({{1}, {2}});
        QVERIFY(harness.waitUntil([&] { return harness.records().size() == 2; }));
        QCOMPARE(first().fileName, std::string("better.bin"));
        engine.purge({{3}});
        engine.move({{2}}, MoveTo::Top);
        harness.stop();
        harness.start();
        QVERIFY(harness.waitUntil([&] { return harness.wasLoaded(); }));
        QCOMPARE(harness.records().size(), std::size_t{2});
        QCOMPARE(first().fileName, std::string("better.bin"));
        QVERIFY(harness.records().at(DownloadId{2}).position < first().position);
    }
};

INTACT_TEST(EngineListTest)
#include "engine_list_test.moc"
