// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/file_check.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace intact;

namespace {

Checksum sum(DigestAlgorithm algorithm, std::uint8_t fill) {
    return {algorithm, std::vector<std::uint8_t>(digestInfo(algorithm).digestBytes, fill)};
}

const Checksum kSha256 = sum(DigestAlgorithm::Sha256, 1);
const Checksum kMd5 = sum(DigestAlgorithm::Md5, 2);
const Checksum kSha512 = sum(DigestAlgorithm::Sha512, 3);

DownloadRecord record(std::optional<Checksum> proof, std::optional<Checksum> digest) {
    DownloadRecord made;
    if (proof)
        made.proof = Proof{*proof, ChecksumSource::Given, {}};
    made.digest = std::move(digest);
    return made;
}

DownloadRecord expecting(Checksum expected, std::optional<Checksum> proof = {}, std::optional<Checksum> digest = {}) {
    DownloadRecord made = record(std::move(proof), std::move(digest));
    made.request.expected = std::move(expected);
    return made;
}

} // namespace

class FileCheckTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsComputed() {
        using Algorithms = std::vector<DigestAlgorithm>;
        QVERIFY(algorithmsToCheck(record({}, kSha256)) == Algorithms{DigestAlgorithm::Sha256});
        QVERIFY(algorithmsToCheck(record(kSha256, kSha256)) == Algorithms{DigestAlgorithm::Sha256});
        QVERIFY((algorithmsToCheck(expecting(kSha512, kMd5)) ==
                 Algorithms{DigestAlgorithm::Sha256, DigestAlgorithm::Md5, DigestAlgorithm::Sha512}));
        QVERIFY((algorithmsToCheck(expecting(kSha256, kSha256)) == Algorithms{DigestAlgorithm::Sha256}));
        QVERIFY((algorithmsToCheck(record(kMd5, {})) == Algorithms{DigestAlgorithm::Sha256, DigestAlgorithm::Md5}));
    }

    void whatItIs_data() {
        QTest::addColumn<DownloadRecord>("known");
        QTest::addColumn<FileDigests>("read");
        QTest::addColumn<FileVerdict>("verdict");
        const auto row = [](const char* name, const DownloadRecord& known, std::vector<Checksum> computed,
                            FileVerdict verdict) {
            QTest::newRow(name) << known << FileDigests{.how = FileRead::Whole, .checksums = std::move(computed)}
                                << std::move(verdict);
        };
        const Checksum other = sum(DigestAlgorithm::Sha256, 9);
        const Checksum otherMd5 = sum(DigestAlgorithm::Md5, 9);
        row("by its own digest", record({}, kSha256), {kSha256}, {CheckOutcome::Right, kSha256, kSha256});
        row("the strongest is told", record(kSha512, kSha256), {kSha256, kSha512},
            {CheckOutcome::Right, kSha512, kSha512});
        row("not the weaker", record(kMd5, kSha256), {kSha256, kMd5}, {CheckOutcome::Right, kSha256, kSha256});
        row("by the proof alone", record(kMd5, {}), {kSha256, kMd5}, {CheckOutcome::Right, kMd5, kMd5});
        row("changed", record({}, kSha256), {other}, {CheckOutcome::Changed, kSha256, other});
        row("made so that only the weak one fits", record(kMd5, kSha256), {other, kMd5},
            {CheckOutcome::Changed, kSha256, other});
        row("the proof does not fit", record(kMd5, kSha256), {kSha256, otherMd5},
            {CheckOutcome::Changed, kMd5, otherMd5});
        row("nothing was known", record({}, {}), {kSha256}, {CheckOutcome::Recorded, {}, kSha256});
        row("as expected afterwards", expecting(kSha256), {kSha256}, {CheckOutcome::Right, kSha256, kSha256});
        row("not as expected afterwards", expecting(other), {kSha256}, {CheckOutcome::Unlike, other, kSha256});
        row("as it was, but not as expected", expecting(otherMd5, kSha256, kSha256), {kSha256, kMd5},
            {CheckOutcome::Unlike, otherMd5, kMd5});
        row("changed to what is expected", expecting(other, {}, kSha256), {other},
            {CheckOutcome::Changed, kSha256, other});
        QTest::newRow("missing") << record({}, kSha256) << FileDigests{.how = FileRead::Missing}
                                 << FileVerdict{.outcome = CheckOutcome::Missing};
        QTest::newRow("unreadable") << record({}, kSha256) << FileDigests{.how = FileRead::Unreadable}
                                    << FileVerdict{.outcome = CheckOutcome::Unreadable};
    }
    void whatItIs() {
        QFETCH(const DownloadRecord, known);
        QFETCH(const FileDigests, read);
        QFETCH(const FileVerdict, verdict);
        QVERIFY(judgeAgain(known, read) == verdict);
    }

    void whatProvesItThen() {
        const FileDigests read{.how = FileRead::Whole, .checksums = {kSha256, kMd5, kSha512}};
        const auto proof = [&read](const DownloadRecord& known, const char* list) {
            return proofAgain(known, read, list);
        };
        const Proof byList{kSha256, ChecksumSource::ChecksumFile, "/d/SHA256SUMS"};
        QVERIFY(proof(expecting(kSha256), "/d/SHA256SUMS") == byList);
        QVERIFY(proof(expecting(kSha256, kMd5), "/d/SHA256SUMS") == byList);
        QVERIFY(proof(expecting(kSha256, kSha256), "/d/SHA256SUMS") == byList); // who says so last is told
        QVERIFY((proof(expecting(kSha256), "") == Proof{kSha256, ChecksumSource::Given, {}}));
        DownloadRecord byServer = expecting(kSha256, kSha256);
        byServer.proof->source = ChecksumSource::ReprDigest;
        QVERIFY(proof(byServer, "") == byServer.proof);
        const DownloadRecord strong = expecting(kMd5, kSha512);
        QVERIFY(proof(strong, "/d/MD5SUMS") == strong.proof); // the stronger one stays
        QVERIFY(!proof(record({}, kSha256), ""));
        QVERIFY(!proof(expecting(sum(DigestAlgorithm::Sha384, 1)), "")); // was not computed
    }

    void storedNumbers() {
        QVERIFY(outcomeOfNumber(1) == CheckOutcome::Right);
        QVERIFY(outcomeOfNumber(5) == CheckOutcome::Recorded);
        QVERIFY(!outcomeOfNumber(0));
        QVERIFY(outcomeOfNumber(6) == CheckOutcome::Unlike);
        QVERIFY(!outcomeOfNumber(7));
        QVERIFY(!outcomeOfNumber(256 + 1));
    }
};

INTACT_TEST(FileCheckTest)
#include "file_check_test.moc"
