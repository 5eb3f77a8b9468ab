// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stream/part_writer.h"
#include "tests/support/check_result.h"
#include "tests/support/manual_clock.h"
#include "tests/support/test_body.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace intact;
using namespace intact::tests;
using namespace std::chrono_literals;

namespace {

constexpr std::int64_t kMiB = 1024 * 1024;
const TestBody kBody{5 * kMiB + 100, 7};

void writeBody(PartWriter& writer, ByteRange range) {
    const std::string bytes = kBody.bytes(range);
    QVERIFY(writer.write(range.begin, std::as_bytes(std::span(bytes))).has_value());
}

} // namespace

class PartWriterTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_directory;
    FileOps m_files;
    ManualClock m_clock;
    std::optional<Ledger> m_saved; // the newest snapshot that reached the sink
    std::function<void(CheckpointDone)> m_pending;
    int m_number = 0;

    PartPlan plan(const Ledger& ledger) { return {m_directory.path().toStdString(), ledger, DigestAlgorithm::Sha256}; }
    Ledger freshLedger() {
        Ledger ledger;
        ledger.total = kBody.size;
        ledger.rangesWork = true;
        ledger.partName = "x" + std::to_string(++m_number) + ".part";
        return ledger;
    }
    // Makes durable at once, as the engine does: the modification time only at the end.
    LedgerSink sink() {
        return [this](const std::shared_ptr<PartFile>& part, Ledger ledger, bool last,
                      std::function<void(CheckpointDone)> done) {
            const Result<void> synced = part->sync();
            if (last)
                ledger.partModifiedNs = part->status()->modifiedNs;
            m_saved = std::move(ledger);
            done({synced, 1ms});
        };
    }
    PartWriter writer(const Ledger& ledger) { return PartWriter(m_files, m_clock, plan(ledger), sink()); }

    // [0, 2 MiB) and [3 MiB, 4 MiB + 10) are there and noted.
    void prepare(bool clean) {
        PartWriter first = writer(freshLedger());
        VERIFY_OK(first.open());
        writeBody(first, {3 * kMiB, 4 * kMiB + 10});
        writeBody(first, {0, 2 * kMiB});
        first.checkpoint(clean, [](const CheckpointDone& done) { VERIFY_OK(done.result); });
    }
    void flipByteAt(std::int64_t offset) {
        QFile file(m_directory.filePath(QString::fromStdString(m_saved->partName)));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(offset));
        const QByteArray byte = file.read(1);
        QVERIFY(file.seek(offset));
        QVERIFY(file.write(QByteArray(1, static_cast<char>(byte[0] ^ 1))) == 1);
    }

private Q_SLOTS:
    void outOfOrderBytesMakeTheRightDigest() {
        PartWriter part = writer(freshLedger());
        VERIFY_OK(part.open());
        writeBody(part, {3 * kMiB, kBody.size});
        QCOMPARE(part.proven(), 0);
        QVERIFY(!part.finishDigest(kBody.size));
        writeBody(part, {0, 3 * kMiB});
        QCOMPARE(part.proven(), 3 * kMiB);
        QCOMPARE(part.backlog(), kBody.size - 3 * kMiB);
        while (*part.catchUp(kMiB)) {
        }
        const auto digest = part.finishDigest(kBody.size);
        QVERIFY(digest);
        QCOMPARE(digest->hex(), kBody.sha256());
    }

    void afterACleanEndEverythingIsBelieved() {
        prepare(true);
        PartWriter second = writer(*m_saved);
        const auto opened = second.open();
        VERIFY_OK(opened);
        QCOMPARE(opened->believed, m_saved->durable);
        QCOMPARE(opened->doubted, 0);
        writeBody(second, {2 * kMiB, 3 * kMiB});
        writeBody(second, {4 * kMiB + 10, kBody.size});
        while (*second.catchUp(kMiB)) {
        }
        QCOMPARE(second.finishDigest(kBody.size)->hex(), kBody.sha256());
    }

    void afterACrashBlocksProveThemselves() {
        prepare(false);
        {
            PartWriter second = writer(*m_saved);
            const auto opened = second.open();
            VERIFY_OK(opened);
            QCOMPARE(opened->believed, m_saved->durable);
            // What is begun goes on: after the next crash the longer beginning proves itself too.
            writeBody(second, {4 * kMiB + 10, 4 * kMiB + 500});
            second.checkpoint(false, [](const CheckpointDone& done) { VERIFY_OK(done.result); });
        }
        PartWriter third = writer(*m_saved);
        QVERIFY(third.open()->believed.contains({3 * kMiB, 4 * kMiB + 500}));
    }

    void anEditedBlockIsDoubted() {
        prepare(true);
        flipByteAt(kMiB + 5);
        PartWriter second = writer(*m_saved);
        const auto opened = second.open();
        VERIFY_OK(opened);
        QVERIFY(opened->believed.contains({0, kMiB}));
        QVERIFY(!opened->believed.contains({kMiB, kMiB + 1}));
        QVERIFY(opened->doubted >= kMiB);
    }

    void anEditedPieceOfABlockIsDoubted() {
        prepare(true);
        flipByteAt(4 * kMiB + 5);
        PartWriter second = writer(*m_saved);
        const auto opened = second.open();
        VERIFY_OK(opened);
        QVERIFY(!opened->believed.contains({4 * kMiB + 5, 4 * kMiB + 6}));
    }

    void aMissingFileIsMadeAnew() {
        prepare(true);
        QVERIFY(QFile::remove(m_directory.filePath(QString::fromStdString(m_saved->partName))));
        PartWriter second = writer(*m_saved);
        const auto opened = second.open();
        VERIFY_OK(opened);
        QVERIFY(opened->believed.empty());
        QCOMPARE(opened->doubted, m_saved->durable.size());
    }

    void theWaitForTheFirstByteIsNoReasonForACheckpoint() {
        PartWriter part = writer(freshLedger());
        VERIFY_OK(part.open());
        m_clock.advance(10s);
        writeBody(part, {0, 10});
        const Instant first = m_clock.now();
        m_clock.advance(20ms);
        writeBody(part, {10, 20});
        QVERIFY(part.checkpointDue() == first + 30ms);
    }

    void checkpointsComeAsOftenAsTheyAreCheap() {
        PartWriter part = writer(freshLedger());
        VERIFY_OK(part.open());
        QVERIFY(!part.checkpointDue());
        writeBody(part, {0, 10});
        QVERIFY(part.checkpointDue() == m_clock.now() + 30ms);
        part.checkpoint(false, [&](const CheckpointDone& done) {
            m_pending = [=](auto) {
                (void)done;
            };
        });
        QVERIFY(!part.checkpointDue()); // one at a time
        part.checkpointDone({{}, 33ms});
        writeBody(part, {10, 20});
        QVERIFY(part.checkpointDue() == m_clock.now() + 330ms);
        part.checkpoint(false, [](const CheckpointDone&) {});
        part.checkpointDone({{}, 500ms});
        writeBody(part, {20, 30});
        QVERIFY(part.checkpointDue() == m_clock.now() + 1s);
    }
};

INTACT_TEST(PartWriterTest)
#include "part_writer_test.moc"
