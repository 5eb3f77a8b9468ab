// SPDX-License-Identifier: GPL-3.0-or-later
// What the proof column and the status line say of a file's proof.
#include "tests/support/sample_downloads.h"
#include "tests/support/test_registry.h"
#include "ui/bridge/convert.h"
#include "ui/models/download_columns.h"
#include "ui/models/status_line.h"

#include <QTest>

using namespace intact;
using namespace intact::tests;
using namespace intact::ui;

namespace {

DownloadRecord proven(DigestAlgorithm algorithm, ChecksumSource source, const char* place = "") {
    DownloadRecord record = sampleRecord(1, "a.iso", State::Complete, 1000);
    record.proof =
        Proof{Checksum{algorithm, std::vector<std::uint8_t>(digestInfo(algorithm).digestBytes, 7)}, source, place};
    return record;
}

DownloadRecord unproven(State state) {
    DownloadRecord record = sampleRecord(1, "a.iso", state, 1000);
    record.proof.reset();
    return record;
}

DownloadRecord checkedAgain(CheckOutcome outcome) {
    DownloadRecord record = proven(DigestAlgorithm::Sha256, ChecksumSource::Given);
    record.lastCheck = LastCheck{kSampleNow, outcome, std::nullopt};
    return record;
}

QString cellOf(const DownloadRecord& record) {
    const QueuePlaces places;
    return columnAt(sectionOf(ColumnId::Proof)).text(rowOf(record), {kSampleNow, places});
}

} // namespace

class ProofWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theColumn_data() {
        QTest::addColumn<DownloadRecord>("record");
        QTest::addColumn<QString>("cell");
        const auto row = [](const char* cell, DownloadRecord record) {
            QTest::newRow(cell) << std::move(record) << QString::fromUtf8(cell);
        };
        using enum ChecksumSource;
        row("sha-256 ✓ given", proven(DigestAlgorithm::Sha256, Given));
        row("sha-512 ✓ SHA512SUMS", proven(DigestAlgorithm::Sha512, ChecksumFile, "https://h/pub/SHA512SUMS"));
        row("sha-256 ✓ metalink", proven(DigestAlgorithm::Sha256, Metalink));
        row("sha-256 ✓ server", proven(DigestAlgorithm::Sha256, ReprDigest));
        row("md5, integrity only", proven(DigestAlgorithm::Md5, ChecksumFile, "https://h/pub/MD5SUMS"));
        row("sha-1, integrity only", proven(DigestAlgorithm::Sha1, Given));
        row("not proven", unproven(State::Complete));
        row("", unproven(State::Paused));
        row("changed!", checkedAgain(CheckOutcome::Changed));
    }
    void theColumn() {
        QFETCH(const DownloadRecord, record);
        QFETCH(const QString, cell);
        QCOMPARE(cellOf(record), cell);
    }

    void sortedFromNothingToTrouble() {
        const auto value = [](const DownloadRecord& record) {
            return columnAt(sectionOf(ColumnId::Proof)).sortValue(rowOf(record)).number;
        };
        const double weak = value(proven(DigestAlgorithm::Md5, ChecksumSource::Given));
        const double strong = value(proven(DigestAlgorithm::Sha256, ChecksumSource::Given));
        QVERIFY(value(unproven(State::Complete)) < weak);
        QVERIFY(weak < strong);
        QVERIFY(strong < value(checkedAgain(CheckOutcome::Changed)));
    }

    void theStatusLine() {
        const auto lineOf = [](const DownloadRecord& record) {
            return statusLine(rowOf(record), kSampleNow);
        };
        const StatusLine changed = lineOf(checkedAgain(CheckOutcome::Changed));
        QVERIFY(changed.text.startsWith(QStringLiteral("The file has changed since it finished")));
        QVERIFY(changed.tone == Tone::Failed);
        QVERIFY(lineOf(checkedAgain(CheckOutcome::Unreadable)).tone == Tone::Attention);
        QVERIFY(lineOf(checkedAgain(CheckOutcome::Right)).text.contains(QStringLiteral("sha-256 verified")));
        QVERIFY(lineOf(proven(DigestAlgorithm::Md5, ChecksumSource::Given))
                    .text.contains(QStringLiteral("md5, integrity only")));
    }

    void theOverview() {
        Details details;
        details.record = proven(DigestAlgorithm::Sha512, ChecksumSource::ChecksumFile, "https://h/pub/SHA512SUMS");
        details.record.digest = sampleChecksum();
        details.record.lastCheck = LastCheck{kSampleNow, CheckOutcome::Right, sampleChecksum()};
        QStringList facts;
        for (const auto& [label, value] : shownDetails(details).facts)
            facts.append(label + QStringLiteral("=") + value);
        QVERIFY(facts.contains(QStringLiteral("Checksum from=https://h/pub/SHA512SUMS")));
        QVERIFY(facts.contains(
            QStringLiteral("Own checksum=sha-256 %1").arg(QString::fromStdString(sampleChecksum().hex()))));
        const QStringList checked = facts.filter(QStringLiteral("Checked again="));
        QVERIFY(checked.size() == 1 && checked.front().endsWith(QStringLiteral(", unchanged")));
    }
};

INTACT_TEST(ProofWordsTest)
#include "proof_words_test.moc"
