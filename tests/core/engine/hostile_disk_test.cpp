// SPDX-License-Identifier: GPL-3.0-or-later
// reliability.md §2, row 59: sizes that the disk cannot hold.
#include "tests/support/faulty_file_ops.h"
#include "tests/support/hostile_case.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <cerrno>

using namespace intact;
using namespace intact::tests;

namespace {

// A disk without fallocate() and with so much space.
class SmallDisk final : public FileOps {
public:
    explicit SmallDisk(std::int64_t space) : m_space(space) {}
    long fallocate(int /*fd*/, std::int64_t /*length*/) override { return -EOPNOTSUPP; }
    long freeBytes(int /*directory*/) override { return m_space; }

private:
    std::int64_t m_space;
};

// A size that no reply may be trusted with, and only its first bytes.
ServerHandler hugeFile(std::int64_t size) {
    return [=](const ServerRequest&, ServerConnection& client) {
        client.send(replyHead("206 Partial Content",
                              {{"Content-Range", "bytes 0-" + std::to_string(size - 1) + "/" + std::to_string(size)},
                               {"ETag", "\"one\""},
                               {"Content-Length", std::to_string(size)}}));
        client.send(std::string(1000, 'x'));
        client.waitUntilClientCloses();
        return Then::Close;
    };
}

} // namespace

class HostileDiskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tooLarge_data() {
        QTest::addColumn<int>("osCode");
        QTest::addColumn<int>("category");
        QTest::addColumn<bool>("waits"); // for space: row 68
        const auto row = [](const char* name, int osCode, FailureCategory category, bool waits) {
            QTest::newRow(name) << osCode << static_cast<int>(category) << waits;
        };
        row("row 59: no space for all of it", ENOSPC, FailureCategory::Full, true);
        row("row 59: over the quota", EDQUOT, FailureCategory::Full, false);
        row("row 59: more than the disk's format can hold", EFBIG, FailureCategory::Limit, false);
    }
    void tooLarge() {
        QFETCH(int, osCode);
        QFETCH(int, category);
        QFETCH(bool, waits);
        FaultyFileOps files;
        files.fail("fallocate", osCode, 1, true);
        ScriptedServer server(serveFile(hostileBody()));
        EngineHarness harness(&files);
        harness.start();
        harness.add(server.url("/file.bin"));
        QVERIFY2(harness.waitForState(waits ? State::Waiting : State::Failed), harness.history().c_str());
        QCOMPARE(static_cast<int>(failureInfo(harness.record().failure.reason).category), category);
        QVERIFY(harness.files().empty());

        files.heal();
        harness.engine().resume({harness.record().id});
        QVERIFY2(harness.waitForState(State::Complete), harness.history().c_str());
        QVERIFY(harness.file("file.bin") == hostileBody().bytes());
    }

    void largerThanWhatIsFree_data() {
        QTest::addColumn<qint64>("size");
        QTest::newRow("row 59: a little more") << qint64{1'000'001};
        QTest::newRow("row 59: more than a double can count") << (qint64{1} << 53) + 1;
        QTest::newRow("row 59: as much as is believed") << (qint64{1} << 62);
    }
    void largerThanWhatIsFree() {
        QFETCH(qint64, size);
        SmallDisk files(1'000'000);
        ScriptedServer server(hugeFile(size));
        EngineHarness harness(&files);
        harness.start();
        harness.add(server.url("/file.bin"));
        QVERIFY2(harness.waitForState(State::Waiting), harness.history().c_str());
        QVERIFY(harness.record().failure.reason == FailureReason::DiskFull);
        QVERIFY2(harness.record().failure.message().find(std::to_string(size)) != std::string::npos,
                 harness.record().failure.message().c_str());
        QVERIFY(harness.files().empty());
    }
};

INTACT_TEST(HostileDiskTest)
#include "hostile_disk_test.moc"
