// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/download/packed_record.h"
#include "tests/support/sample_record.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace intact;
using namespace intact::tests;

namespace {

DownloadRecord secretRecord() {
    DownloadRecord record = fullRecord(7);
    record.request.givenByPerson = true;
    record.request.headers.emplace_back("Authorization: Bearer s3cret");
    record.request.password = "s3cret";
    record.fileMissing = true;
    return record;
}

DownloadRecord usualRecord(State state) {
    DownloadRecord record;
    record.id = {123'456};
    record.request.url = "https://server7.example.org/files/archive/number-123456.tar.gz";
    record.request.directory = "/home/person/Downloads";
    record.state = state;
    record.position = 123'456;
    record.partToken = "0123abcd";
    record.addedAt = WallTime(std::chrono::seconds(1'790'000'000));
    if (state == State::Complete)
        record.finishedAt = record.addedAt;
    return record;
}

} // namespace

class PackedRecordTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingComesBack_data() {
        QTest::addColumn<DownloadRecord>("record");
        QTest::newRow("nothing in it") << DownloadRecord();
        QTest::newRow("every field, secrets too") << secretRecord();
        QTest::newRow("queued") << usualRecord(State::Queued);
        QTest::newRow("complete") << usualRecord(State::Complete);
    }
    void everythingComesBack() {
        QFETCH(const DownloadRecord, record);
        const DownloadRecord back = PackedRecord(record).unpack();
        QCOMPARE(back.id.value, record.id.value);
        QVERIFY(back.request == record.request);
        QCOMPARE(back.state, record.state);
        QCOMPARE(back.position, record.position);
        QCOMPARE(back.partToken, record.partToken);
        QCOMPARE(back.fileName, record.fileName);
        QVERIFY(back.failure == record.failure);
        QVERIFY(back.waitingUntil == record.waitingUntil);
        QVERIFY(back.proof == record.proof);
        QVERIFY(back.signature == record.signature);
        QVERIFY(back.digest == record.digest);
        QVERIFY(back.lastCheck == record.lastCheck);
        QVERIFY(back.addedAt == record.addedAt);
        QVERIFY(back.finishedAt == record.finishedAt);
        QCOMPARE(back.removed, record.removed);
        QVERIFY(back.crashes == record.crashes);
        QCOMPARE(back.fileMissing, record.fileMissing);
        QVERIFY(back.ledger == record.ledger);
        QCOMPARE(back.durableBytes(), record.durableBytes());
    }

    void anEmptyOneIsADefaultRecord() { QVERIFY(PackedRecord().unpack().request == DownloadRequest()); }

    void piecesTakeTheirBytes() {
        DownloadRecord pieced = usualRecord(State::Queued);
        pieced.request.pieces = PieceDigests{DigestAlgorithm::Sha256, 1 << 20, std::vector<std::uint8_t>(3200, 0xFF)};
        QVERIFY(PackedRecord(pieced).bytes() <= PackedRecord(usualRecord(State::Queued)).bytes() + 3200 + 10);
        QVERIFY(PackedRecord(pieced).unpack().request == pieced.request);
    }

    // What 100,000 of them cost follows from this.
    void aUsualOneIsShort() {
        QVERIFY(PackedRecord(usualRecord(State::Queued)).bytes() <= 160);
        QVERIFY(PackedRecord(usualRecord(State::Complete)).bytes() <= 160);
        DownloadRecord hashed = usualRecord(State::Complete);
        hashed.digest = Checksum{DigestAlgorithm::Sha256, std::vector<std::uint8_t>(32, 7)};
        QVERIFY(PackedRecord(hashed).bytes() <= PackedRecord(usualRecord(State::Complete)).bytes() + 36);
    }
};

INTACT_TEST(PackedRecordTest)
#include "packed_record_test.moc"
