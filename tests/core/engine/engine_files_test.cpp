// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/engine_harness.h"
#include "tests/support/scripted_replies.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <filesystem>

using namespace intact;
using namespace intact::tests;
namespace fs = std::filesystem;

namespace {

constexpr TestBody kBody{10'000, 51};

} // namespace

class EngineFilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFinishedFileThatGoesIsNoticedAndThatComesBackToo() {
        const ScriptedServer server(serveFile(kBody));
        EngineHarness harness;
        harness.start();
        harness.add(server.url("/file.bin"));
        QVERIFY(harness.waitForState(State::Complete));
        const DownloadId id = harness.record().id;
        const std::string path = harness.directory() + "/file.bin";
        const std::string away = harness.stateDirectory() + "-away";
        const auto isSeenAs = [&](bool missing) {
            harness.engine().checkFiles({id});
            return harness.waitUntil([&] { return harness.record().fileMissing == missing; });
        };
        fs::rename(path, away);
        QVERIFY(isSeenAs(true));
        QVERIFY(harness.record().state == State::Complete);
        fs::rename(away, path);
        QVERIFY(isSeenAs(false));
        fs::remove(path);
        fs::create_directory(path); // something else of that name
        QVERIFY(isSeenAs(true));
        fs::remove(path);
        fs::rename(harness.directory(), away);
        harness.stop();
        harness.start(); // not stored: looked for again
        QVERIFY(harness.waitUntil([&] { return harness.wasLoaded(); }));
        QVERIFY(!harness.record().fileMissing);
        QVERIFY(isSeenAs(true));
        fs::rename(away, harness.directory());
    }

    void finishedOnesAreFoundInTheDatabase() {
        const ScriptedServer server(serveFile(kBody));
        EngineHarness harness;
        harness.start();
        for (const char* name : {"/first.bin", "/second.bin"}) {
            harness.add(server.url(name));
            QVERIFY(harness.waitUntil([&] {
                return !harness.records().empty() && harness.record().request.url == server.url(name) &&
                       harness.record().state == State::Complete;
            }));
        }
        HistoryQuery query;
        query.text = "FIRST";
        harness.engine().searchHistory(7, query);
        QVERIFY(harness.waitUntil([&] { return harness.historyPage().has_value(); }));
        QCOMPARE(harness.historyPage()->token, std::uint64_t{7});
        QCOMPARE(harness.historyPage()->records.size(), std::size_t{1});
        QCOMPARE(harness.historyPage()->records.front().fileName, std::string("first.bin"));
    }
};

INTACT_TEST(EngineFilesTest)
#include "engine_files_test.moc"
