// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stream/part_writer.h"
#include "tests/support/check_result.h"
#include "tests/support/manual_clock.h"
#include "tests/support/piece_list.h"
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

// A part file with its writer, as the two disk threads together have it.
class Part : public PartWriter {
public:
    Part(FileOps& files, const Clock& clock, const PartPlan& plan, LedgerSink sink)
        : PartWriter(clock, plan, std::move(sink)), m_files(files), m_clock(clock), m_plan(plan) {}

    [[nodiscard]] Result<PartOpened> open() {
        DirectoryCache directories(m_files, m_clock);
        const auto inHand = openPartFile(m_files, directories, m_plan);
        return inHand ? PartWriter::open(*inHand) : tl::make_unexpected(inHand.error());
    }
    void write(ByteRange range, const TestBody& body = kBody) {
        const std::string text = body.bytes(range);
        const auto bytes = std::as_bytes(std::span(text));
        VERIFY_OK(part()->write(range.begin, bytes));
        written(range.begin, bytes, m_clock.now());
    }

private:
    FileOps& m_files;
    const Clock& m_clock;
    PartPlan m_plan;
};

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

    PartPlan plan(const Ledger& ledger) { return {m_directory.path().toStdString(), ledger}; }
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
    Part writer(const Ledger& ledger) { return Part(m_files, m_clock, plan(ledger), sink()); }

    // [0, 2 MiB) and [3 MiB, 4 MiB + 10) are there and noted.
    void prepare(bool clean) {
        Part first = writer(freshLedger());
        VERIFY_OK(first.open());
        first.write({3 * kMiB, 4 * kMiB + 10});
        first.write({0, 2 * kMiB});
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
    // A piece that was right and is written over: the digest of the whole has the old bytes in it.
    void nothingIsFinishedWhileAPieceWaits() {
        PartPlan pieced = plan(freshLedger());
        pieced.pieces = piecesOf(kBody, kMiB);
        Part part(m_files, m_clock, pieced, sink());
        VERIFY_OK(part.open());
        part.write({0, kBody.size});
        while (*part.catchUp(kMiB)) {
        }
        QCOMPARE(part.proven(), kBody.size);
        part.write({2 * kMiB, 3 * kMiB}, {kBody.size, 8});
        QVERIFY(!part.finishDigests(kBody.size));
        while (*part.catchUp(kMiB)) {
        }
        QCOMPARE(part.takeWrongPieces(), (std::vector<ByteRange>{{2 * kMiB, 3 * kMiB}}));
        QVERIFY(!part.finishDigests(kBody.size));
        part.write({2 * kMiB, 3 * kMiB});
        while (*part.catchUp(kMiB)) {
        }
        const auto digests = part.finishDigests(kBody.size);
        QVERIFY(digests);
        QCOMPARE(digests->front().hex(), kBody.sha256());
    }

    void outOfOrderBytesMakeTheRightDigest() {
        Part part = writer(freshLedger());
        VERIFY_OK(part.open());
        part.write({3 * kMiB, kBody.size});
        QCOMPARE(part.proven(), 0);
        QVERIFY(!part.finishDigests(kBody.size));
        part.write({0, 3 * kMiB});
        QCOMPARE(part.proven(), 3 * kMiB);
        QCOMPARE(part.backlog(), kBody.size - 3 * kMiB);
        while (*part.catchUp(kMiB)) {
        }
        const auto digests = part.finishDigests(kBody.size);
        QVERIFY(digests && digests->size() == 1);
        QCOMPARE(digests->front().hex(), kBody.sha256());
    }

    void aDigestMayBeWantedLater() {
        Part part = writer(freshLedger());
        VERIFY_OK(part.open());
        part.write({0, kMiB});
        part.write({2 * kMiB, kBody.size});
        part.addDigest(DigestAlgorithm::Md5);
        part.addDigest(DigestAlgorithm::Sha256); // is made already
        QCOMPARE(part.proven(), 0);
        QCOMPARE(part.backlog(), kMiB);
        part.write({kMiB, 2 * kMiB});
        QVERIFY(!part.finishDigests(kBody.size));
        while (*part.catchUp(kMiB)) {
        }
        const auto digests = part.finishDigests(kBody.size);
        QVERIFY(digests && digests->size() == 2);
        QCOMPARE(digests->front().hex(), kBody.sha256());
        Digester md5(DigestAlgorithm::Md5);
        const std::string bytes = kBody.bytes();
        md5.update(std::as_bytes(std::span(bytes)));
        QVERIFY(digests->back() == md5.finish());
    }

    // Also what was wanted later.
    void startingOverKeepsTheDigests() {
        Part part = writer(freshLedger());
        VERIFY_OK(part.open());
        part.addDigest(DigestAlgorithm::Md5);
        part.write({0, kMiB});
        part.startOver();
        QCOMPARE(part.proven(), 0);
        part.write({0, kBody.size});
        const auto digests = part.finishDigests(kBody.size);
        QVERIFY(digests && digests->size() == 2);
        QCOMPARE(digests->front().hex(), kBody.sha256());
    }

    void afterACleanEndEverythingIsBelieved() {
        prepare(true);
        Part second = writer(*m_saved);
        const auto opened = second.open();
        VERIFY_OK(opened);
        QCOMPARE(opened->believed, m_saved->durable);
        QCOMPARE(opened->doubted, 0);
        second.write({2 * kMiB, 3 * kMiB});
        second.write({4 * kMiB + 10, kBody.size});
        while (*second.catchUp(kMiB)) {
        }
        QCOMPARE(second.finishDigests(kBody.size)->front().hex(), kBody.sha256());
    }

    // The file has the time of its clean end, but other bytes: as an old inode beside new data after a power cut.
    void aPowerCutMakesCleanEndsDoubtful_data() {
        QTest::addColumn<int>("lastEnd");
        QTest::addColumn<bool>("believed");
        QTest::newRow("clean") << static_cast<int>(LastEnd::Clean) << true;
        QTest::newRow("crash of the program") << static_cast<int>(LastEnd::Crashed) << true;
        QTest::newRow("power cut") << static_cast<int>(LastEnd::Unknown) << false;
    }
    void aPowerCutMakesCleanEndsDoubtful() {
        QFETCH(int, lastEnd);
        QFETCH(bool, believed);
        prepare(true);
        flipByteAt(kMiB + 5);
        DirectoryCache directories(m_files, m_clock);
        m_saved->partModifiedNs = openPartFile(m_files, directories, plan(*m_saved))->file->status()->modifiedNs;
        PartPlan again = plan(*m_saved);
        again.lastEnd = static_cast<LastEnd>(lastEnd);
        Part part(m_files, m_clock, again, sink());
        const auto opened = part.open();
        VERIFY_OK(opened);
        QCOMPARE(opened->believed.contains({kMiB, kMiB + 6}), believed);
    }

    void afterACrashBlocksProveThemselves() {
        prepare(false);
        {
            Part second = writer(*m_saved);
            const auto opened = second.open();
            VERIFY_OK(opened);
            QCOMPARE(opened->believed, m_saved->durable);
            // What is begun goes on: after the next crash the longer beginning proves itself too.
            second.write({4 * kMiB + 10, 4 * kMiB + 500});
            second.checkpoint(false, [](const CheckpointDone& done) { VERIFY_OK(done.result); });
        }
        Part third = writer(*m_saved);
        QVERIFY(third.open()->believed.contains({3 * kMiB, 4 * kMiB + 500}));
    }

    void anEditedBlockIsDoubted() {
        prepare(true);
        flipByteAt(kMiB + 5);
        Part second = writer(*m_saved);
        const auto opened = second.open();
        VERIFY_OK(opened);
        QVERIFY(opened->believed.contains({0, kMiB}));
        QVERIFY(!opened->believed.contains({kMiB, kMiB + 1}));
        QVERIFY(opened->doubted >= kMiB);
    }

    void anEditedPieceOfABlockIsDoubted() {
        prepare(true);
        flipByteAt(4 * kMiB + 5);
        Part second = writer(*m_saved);
        const auto opened = second.open();
        VERIFY_OK(opened);
        QVERIFY(!opened->believed.contains({4 * kMiB + 5, 4 * kMiB + 6}));
    }

    void aMissingFileIsMadeAnew() {
        prepare(true);
        QVERIFY(QFile::remove(m_directory.filePath(QString::fromStdString(m_saved->partName))));
        Part second = writer(*m_saved);
        const auto opened = second.open();
        VERIFY_OK(opened);
        QVERIFY(opened->believed.empty());
        QCOMPARE(opened->doubted, m_saved->durable.size());
    }

    void theWaitForTheFirstByteIsNoReasonForACheckpoint() {
        Part part = writer(freshLedger());
        VERIFY_OK(part.open());
        m_clock.advance(10s);
        part.write({0, 10});
        const Instant first = m_clock.now();
        m_clock.advance(20ms);
        part.write({10, 20});
        QVERIFY(part.checkpointDue() == first + 30ms);
    }

    void checkpointsComeAsOftenAsTheyAreCheap() {
        Part part = writer(freshLedger());
        VERIFY_OK(part.open());
        QVERIFY(!part.checkpointDue());
        part.write({0, 10});
        QVERIFY(part.checkpointDue() == m_clock.now() + 30ms);
        part.checkpoint(false, [&](const CheckpointDone& done) {
            m_pending = [=](auto) {
                (void)done;
            };
        });
        QVERIFY(!part.checkpointDue()); // one at a time
        part.checkpointDone({{}, 33ms});
        part.write({10, 20});
        QVERIFY(part.checkpointDue() == m_clock.now() + 330ms);
        part.checkpoint(false, [](const CheckpointDone&) {});
        part.checkpointDone({{}, 500ms});
        part.write({20, 30});
        QVERIFY(part.checkpointDue() == m_clock.now() + 1s);
    }
};

INTACT_TEST(PartWriterTest)
#include "part_writer_test.moc"
