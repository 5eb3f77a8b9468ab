// SPDX-License-Identifier: GPL-3.0-or-later
// reliability.md §2, rows 61 and 63: a file system that does not take the name.
#include "core/disk/names.h"
#include "tests/support/engine_harness.h"
#include "tests/support/picky_file_ops.h"
#include "tests/support/scripted_replies.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <cerrno>

using namespace intact;
using namespace intact::tests;

namespace {

using namespace std::chrono_literals;

constexpr std::int64_t kMiB = std::int64_t{1} << 20;
constexpr TestBody kBody{3 * kMiB, 41};
constexpr std::size_t kLimit = 143;

// As eCryptfs.
int takesShortOnes(const std::string& name) {
    return name.size() > kLimit ? ENAMETOOLONG : 0;
}

// As vfat without utf8.
int takesPlainOnes(const std::string& name) {
    const bool plain = std::ranges::all_of(name, [](char c) { return c > 0x1F && c != ':'; });
    return plain ? 0 : EINVAL;
}

const std::string kLong = std::string(200, 'n') + ".mkv";
const std::string kShortened = std::string(139, 'n') + ".mkv";

} // namespace

class EngineNamesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theNearestNameIsTaken_data() {
        QTest::addColumn<bool>("plain");
        QTest::addColumn<std::string>("name");
        QTest::addColumn<std::string>("expected");
        QTest::addColumn<std::string>("numbered");
        QTest::newRow("row 61: too long") << false << kLong << kShortened << std::string(135, 'n') + " (1).mkv";
        QTest::newRow("row 61: only for its part file")
            << false << std::string(136, 'n') + ".mkv" << std::string(136, 'n') + ".mkv"
            << std::string(135, 'n') + " (1).mkv";
        QTest::newRow("row 63: colon") << true << std::string("a: b.mkv") << std::string("a_ b.mkv")
                                       << std::string("a_ b (1).mkv");
        QTest::newRow("row 63: letters") << true << std::string("Größe.mkv") << std::string("Gr__e.mkv")
                                         << std::string("Gr__e (1).mkv");
    }
    void theNearestNameIsTaken() {
        QFETCH(bool, plain);
        QFETCH(std::string, name);
        QFETCH(std::string, expected);
        QFETCH(std::string, numbered);
        const ScriptedServer server(serveFile(kBody));
        PickyFileOps disk(plain ? takesPlainOnes : takesShortOnes);
        EngineHarness harness(&disk);
        harness.start();
        for (const std::string& wanted : {expected, numbered}) {
            // Renamed while it waits: this way a name comes that no server and no link may give.
            harness.engine().add({harness.request(server.url("/x"))}, false);
            QVERIFY(harness.waitForState(State::Paused));
            harness.engine().rename(harness.record().id, name);
            harness.engine().resume({harness.record().id});
            QVERIFY2(harness.waitForEnd(), harness.history().c_str());
            QVERIFY2(harness.record().state == State::Complete, harness.record().failure.message().c_str());
            QCOMPARE(harness.record().fileName, wanted);
            QVERIFY(harness.file(wanted) == kBody.bytes());
        }
        QVERIFY(disk.refusals() > 0);
        std::vector<std::string> files{expected, numbered};
        std::ranges::sort(files);
        QCOMPARE(harness.files(), files);
    }

    void itGoesOnUnderTheOtherName() {
        std::atomic<std::int64_t> handedOut{0};
        const ScriptedServer server(servePaced(kBody, 128 * 1024, 20ms, handedOut));
        PickyFileOps disk(takesShortOnes);
        EngineHarness harness(&disk);
        harness.start();
        harness.add(server.url("/" + kLong));
        QVERIFY(harness.waitUntil([&] { return harness.received() > kMiB; }));
        harness.engine().pause({harness.record().id});
        QVERIFY(harness.waitUntil([&] { return harness.record().state == State::Paused && !harness.files().empty(); }));
        harness.stop();
        const std::vector<std::string> left = harness.files();
        QCOMPARE(left.size(), std::size_t{1});
        QVERIFY(left.front().size() <= kLimit && splitPartFileName(left.front()));

        handedOut = 0;
        harness.start();
        QVERIFY(harness.waitUntil([&] { return harness.wasLoaded(); }));
        QCOMPARE(harness.record().ledger.partName, left.front());
        const std::int64_t durable = harness.record().durableBytes();
        QVERIFY(durable > 0);
        harness.engine().resume({harness.record().id});
        QVERIFY2(harness.waitForEnd(), harness.history().c_str());
        QVERIFY(handedOut < kBody.size);
        QCOMPARE(harness.record().fileName, kShortened);
        QCOMPARE(harness.files(), std::vector<std::string>{kShortened});
        QVERIFY(harness.file(kShortened) == kBody.bytes());
    }

    void whatIsRemovedLeavesNothing() {
        std::atomic<std::int64_t> handedOut{0};
        const ScriptedServer server(servePaced(kBody, 128 * 1024, 20ms, handedOut));
        PickyFileOps disk(takesShortOnes);
        EngineHarness harness(&disk);
        harness.start();
        harness.add(server.url("/" + kLong));
        QVERIFY(harness.waitUntil([&] { return harness.received() > 0; }));
        QCOMPARE(harness.files().size(), std::size_t{1});
        const DownloadId id = harness.record().id;
        harness.engine().remove({id});
        harness.engine().purge({id});
        harness.stop();
        QCOMPARE(harness.files(), std::vector<std::string>());
    }
};

INTACT_TEST(EngineNamesTest)
#include "engine_names_test.moc"
