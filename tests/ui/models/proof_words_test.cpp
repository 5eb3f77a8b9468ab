// SPDX-License-Identifier: GPL-3.0-or-later
// What the proof column and the status line say of a file's proof.
#include "tests/support/sample_downloads.h"
#include "tests/support/test_registry.h"
#include "ui/bridge/convert.h"
#include "ui/format/times.h"
#include "ui/models/download_columns.h"
#include "ui/models/proof_words.h"
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
        row("sha-256 ✓ signed", proven(DigestAlgorithm::Sha256, SignedChecksumFile, "https://h/pub/SHA256SUMS"));
        row("blake2b-512 ✓ signed", proven(DigestAlgorithm::Blake2b512, Signature, "https://h/pub/a.iso.minisig"));
        row("sha-256 ✓ metalink", proven(DigestAlgorithm::Sha256, Metalink));
        row("sha-256 ✓ server", proven(DigestAlgorithm::Sha256, ReprDigest));
        row("md5, integrity only", proven(DigestAlgorithm::Md5, ChecksumFile, "https://h/pub/MD5SUMS"));
        row("sha-1, integrity only", proven(DigestAlgorithm::Sha1, Given));
        row("not proven", unproven(State::Complete));
        row("", unproven(State::Paused));
        row("sha-256 ✓ CHECKSUM", proven(DigestAlgorithm::Sha256, ChecksumFile, "/home/anna/CHECKSUM"));
        row("MISMATCH", checkedAgain(CheckOutcome::Unlike));
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
        QVERIFY(strong < value(proven(DigestAlgorithm::Sha512, ChecksumSource::Given)));
        QVERIFY(weak < value(proven(DigestAlgorithm::Sha1, ChecksumSource::Given)));
        QVERIFY(strong < value(checkedAgain(CheckOutcome::Unlike)));
        QVERIFY(strong < value(checkedAgain(CheckOutcome::Changed)));
    }

    void equallyStrongOnesAreSortedByTheirWords() {
        const auto value = [](ChecksumSource source) {
            return columnAt(sectionOf(ColumnId::Proof)).sortValue(rowOf(proven(DigestAlgorithm::Sha256, source)));
        };
        QVERIFY(value(ChecksumSource::Given) < value(ChecksumSource::Metalink));
        QVERIFY(value(ChecksumSource::Metalink) < value(ChecksumSource::ReprDigest)); // "server"
    }

    void theToolTip_data() {
        QTest::addColumn<DownloadRecord>("record");
        QTest::addColumn<QStringList>("lines");
        const QString digest = QString(64, QLatin1Char('7')).replace(QLatin1String("77"), QLatin1String("07"));
        DownloadRecord verified =
            proven(DigestAlgorithm::Sha256, ChecksumSource::ChecksumFile, "https://h/p/SHA256SUMS");
        verified.finishedAt = kSampleNow;
        verified.lastCheck = LastCheck{kSampleNow, CheckOutcome::Right, std::nullopt};
        const QString now = momentInFull(kSampleNow);
        QTest::newRow("verified") << verified
                                  << QStringList{
                                         QStringLiteral("Proven by its sha-256"), QStringLiteral("sha-256 ") + digest,
                                         QStringLiteral("The checksum is from SHA256SUMS"),
                                         QStringLiteral("Finished: ") + now, QStringLiteral("Checked again: ") + now};
        DownloadRecord unlike = unproven(State::Complete);
        unlike.request.expected = Checksum{DigestAlgorithm::Sha256, std::vector<std::uint8_t>(32, 7)};
        unlike.lastCheck = LastCheck{kSampleNow, CheckOutcome::Unlike, sampleChecksum()};
        unlike.finishedAt.reset();
        QTest::newRow("mismatch") << unlike
                                  << QStringList{QStringLiteral("This is NOT the file that the checksum is of"),
                                                 QStringLiteral("sha-256 ") + digest,
                                                 QStringLiteral("The checksum was given by you"),
                                                 QStringLiteral("Checked again: ") + now};
        QTest::newRow("not proven") << unproven(State::Complete)
                                    << QStringList{QStringLiteral("Nobody has said what the checksum of this file is")};
        QTest::newRow("nothing") << unproven(State::Paused) << QStringList();
    }

    void theToolTip() {
        QFETCH(const DownloadRecord, record);
        QFETCH(const QStringList, lines);
        QCOMPARE(proofTip(rowOf(record)), lines.join(QLatin1Char('\n')));
    }

    void theStatusLine() {
        const auto lineOf = [](const DownloadRecord& record) {
            return statusLine(rowOf(record), kSampleNow);
        };
        const StatusLine changed = lineOf(checkedAgain(CheckOutcome::Changed));
        QVERIFY(changed.text.startsWith(QStringLiteral("The file has changed since it finished")));
        QVERIFY(changed.tone == Tone::Failed);
        const StatusLine unlike = lineOf(checkedAgain(CheckOutcome::Unlike));
        QVERIFY(unlike.text.startsWith(QStringLiteral("Not the file that its checksum is of")));
        QVERIFY(unlike.tone == Tone::Failed);
        QVERIFY(lineOf(checkedAgain(CheckOutcome::Unreadable)).tone == Tone::Attention);
        QVERIFY(lineOf(checkedAgain(CheckOutcome::Right)).text.contains(QStringLiteral("sha-256 verified")));
        QVERIFY(lineOf(proven(DigestAlgorithm::Md5, ChecksumSource::Given))
                    .text.contains(QStringLiteral("md5, integrity only")));
    }

    void theChain_data() {
        QTest::addColumn<SignatureVerdict>("verdict");
        QTest::addColumn<ChecksumSource>("source");
        QTest::addColumn<QString>("signature");
        QTest::addColumn<QString>("chain");
        const auto row = [](const char* signature, SignatureVerdict verdict, ChecksumSource source, const char* chain) {
            QTest::newRow(signature) << verdict << source << QString::fromUtf8(signature) << QString::fromUtf8(chain);
        };
        using enum SignatureVerdict;
        using Source = ChecksumSource;
        const char* const all = "https://h/S.asc → https://h/S → this file";
        const char* const alone = "https://h/S.asc";
        row("good, by Me (0xABCD)", Good, Source::SignedChecksumFile, all);
        row("by Me (0xABCD), key not known", UnknownKey, Source::ChecksumFile, all);
        row("BAD, by Me (0xABCD); what it is of was not used", Bad, Source::ChecksumFile, alone);
        row("by Me (0xABCD), key or signature expired", Expired, Source::ChecksumFile, all);
        row("by Me (0xABCD), key revoked", Revoked, Source::ChecksumFile, all);
        row("by Me (0xABCD), over a digest that is too weak", Weak, Source::ChecksumFile, all);
        row("could not be checked", Unchecked, Source::ChecksumFile, all);
        QTest::newRow("of the file itself")
            << Good << Source::Signature << QStringLiteral("good, by Me (0xABCD)") << QString::fromLatin1(alone);
    }
    void theChain() {
        QFETCH(SignatureVerdict, verdict);
        QFETCH(ChecksumSource, source);
        QFETCH(QString, signature);
        QFETCH(QString, chain);
        Details details;
        details.record = proven(DigestAlgorithm::Sha256, source, "https://h/S");
        details.record.signature = intact::Signature{verdict, "ABCD", "Me", "https://h/S.asc"};
        QStringList facts;
        for (const auto& [label, value] : shownDetails(details).facts)
            facts.append(label + QStringLiteral("=") + value);
        QVERIFY2(facts.contains(QStringLiteral("Signature=") + signature), qPrintable(facts.join(QLatin1Char('\n'))));
        QVERIFY2(facts.contains(QStringLiteral("Signature from=") + chain), qPrintable(facts.join(QLatin1Char('\n'))));
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
