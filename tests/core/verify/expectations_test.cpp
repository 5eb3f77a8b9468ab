// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/expectations.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace intact;

namespace {

using enum DigestAlgorithm;
using Source = ChecksumSource;

Checksum checksum(DigestAlgorithm algorithm, std::uint8_t byte) {
    return {algorithm, std::vector<std::uint8_t>(digestInfo(algorithm).digestBytes, byte)};
}

// What the file has is all ones.
Expectation right(DigestAlgorithm algorithm, Source source) {
    return {checksum(algorithm, 1), source, {}};
}
Expectation wrong(DigestAlgorithm algorithm, Source source) {
    return {checksum(algorithm, 2), source, {}};
}

std::string verdict(const std::vector<Expectation>& expectations) {
    std::vector<Checksum> digests;
    for (const DigestAlgorithm algorithm : algorithmsFor(expectations, KeptDigest::Sha256))
        digests.push_back(checksum(algorithm, 1));
    const auto judged = judge(expectations, digests);
    if (!judged) {
        const Expectation& missed = judged.error().expected;
        return "not " + std::string(digestInfo(missed.checksum.algorithm).name) + " of " +
               std::string(sourceName(missed.source));
    }
    if (!*judged)
        return "nothing expected";
    return std::string(digestInfo((*judged)->checksum.algorithm).name) + " of " +
           std::string(sourceName((*judged)->source));
}

} // namespace

class ExpectationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void verdicts_data() {
        QTest::addColumn<std::vector<Expectation>>("expectations");
        QTest::addColumn<std::string>("expected");
        const auto row = [](const char* name, std::vector<Expectation> expectations, const char* expected) {
            QTest::newRow(name) << std::move(expectations) << std::string(expected);
        };
        row("nothing", {}, "nothing expected");
        row("given, right", {right(Sha256, Source::Given)}, "sha-256 of given");
        row("given, wrong", {wrong(Sha512, Source::Given)}, "not sha-512 of given");
        row("what is given decides alone", {wrong(Sha512, Source::ReprDigest), right(Md5, Source::Given)},
            "md5 of given");
        row("also when it is wrong", {right(Sha512, Source::ReprDigest), wrong(Md5, Source::Given)},
            "not md5 of given");
        row("so does a metalink", {right(Sha1, Source::Metalink), wrong(Sha256, Source::ChecksumFile)},
            "sha-1 of metalink");
        row("announced, right", {right(Sha256, Source::ReprDigest)}, "sha-256 of repr-digest");
        row("announced, wrong", {wrong(Sha256, Source::ReprDigest)}, "not sha-256 of repr-digest");
        row("weak alone", {right(Md5, Source::ContentMd5)}, "md5 of content-md5");
        row("the strongest is the proof",
            {right(Sha1, Source::Digest), right(Sha512, Source::ReprDigest), right(Sha256, Source::ReprDigest)},
            "sha-512 of repr-digest");
        row("all have to agree", {right(Sha512, Source::ReprDigest), wrong(Md5, Source::ContentMd5)},
            "not md5 of content-md5");
        row("the strongest of the wrong ones is named", {wrong(Md5, Source::ContentMd5), wrong(Sha256, Source::Digest)},
            "not sha-256 of digest");
        row("two of one algorithm that differ", {right(Sha256, Source::ReprDigest), wrong(Sha256, Source::Digest)},
            "not sha-256 of digest");
        row("a file before an answer", {right(Sha256, Source::ChecksumFile), right(Sha256, Source::ReprDigest)},
            "sha-256 of checksum-file");
        row("a checksum file before a metalink that the server names",
            {right(Sha256, Source::LinkMetalink), right(Sha256, Source::ChecksumFile)}, "sha-256 of checksum-file");
        row("such a metalink before an answer",
            {right(Sha256, Source::ObjectStore), right(Sha256, Source::LinkMetalink)}, "sha-256 of link-metalink");
        row("such a metalink does not decide alone",
            {right(Sha256, Source::LinkMetalink), wrong(Sha256, Source::ReprDigest)}, "not sha-256 of repr-digest");
        row("a signed file before one that is not",
            {right(Sha256, Source::SignedChecksumFile), right(Sha256, Source::ChecksumFile)},
            "sha-256 of signed-checksum-file");
        row("a signed file decides over an answer",
            {wrong(Sha512, Source::ReprDigest), wrong(Md5, Source::ContentMd5),
             right(Sha256, Source::SignedChecksumFile)},
            "sha-256 of signed-checksum-file");
        row("also when it is not met", {right(Sha512, Source::ReprDigest), wrong(Sha256, Source::SignedChecksumFile)},
            "not sha-256 of signed-checksum-file");
        row("what is given decides over a signed file",
            {wrong(Sha512, Source::SignedChecksumFile), right(Sha256, Source::Given)}, "sha-256 of given");
        row("and against it", {right(Sha512, Source::SignedChecksumFile), wrong(Md5, Source::Given)},
            "not md5 of given");
    }
    void verdicts() {
        QFETCH(const std::vector<Expectation>, expectations);
        QTEST(verdict(expectations), "expected");
    }

    void whoIsBelievedBeforeAServersMetalink_data() {
        QTest::addColumn<std::vector<Expectation>>("expectations");
        QTest::addColumn<bool>("outranked");
        QTest::newRow("nobody") << std::vector<Expectation>() << false;
        QTest::newRow("nobody who comes from the server")
            << std::vector{right(Sha512, Source::ReprDigest), right(Sha256, Source::ChecksumFile)} << false;
        QTest::newRow("a signed list") << std::vector{right(Md5, Source::ContentMd5),
                                                      right(Sha1, Source::SignedChecksumFile)}
                                       << true;
        QTest::newRow("the person") << std::vector{right(Md5, Source::Given)} << true;
    }
    void whoIsBelievedBeforeAServersMetalink() {
        QFETCH(const std::vector<Expectation>, expectations);
        QTEST(isOutranked(Source::LinkMetalink, expectations), "outranked");
    }

    void whatWasNotComputedIsNotMet() {
        const auto judged = judge({right(Sha512, Source::Given)}, {checksum(Sha256, 1)});
        QVERIFY(!judged);
        QVERIFY(judged.error() == (Contradiction{right(Sha512, Source::Given), std::nullopt}));
    }

    void whatIsComputed_data() {
        using Algorithms = std::vector<DigestAlgorithm>;
        QTest::addColumn<std::vector<Expectation>>("expectations");
        QTest::addColumn<KeptDigest>("kept");
        QTest::addColumn<Algorithms>("algorithms");
        const std::vector<Expectation> several{right(Md5, Source::ContentMd5), right(Sha256, Source::Digest),
                                               wrong(Md5, Source::ObjectStore)};
        const std::vector<Expectation> nothing;
        QTest::newRow("what is kept") << nothing << KeptDigest::Sha256 << Algorithms{Sha256};
        QTest::newRow("what is kept, first, and each once") << several << KeptDigest::Sha256 << Algorithms{Sha256, Md5};
        QTest::newRow("what nobody asks for") << nothing << KeptDigest::None << Algorithms{};
        QTest::newRow("what is expected") << several << KeptDigest::None << Algorithms{Md5, Sha256};
    }
    void whatIsComputed() {
        QFETCH(const std::vector<Expectation>, expectations);
        QFETCH(const KeptDigest, kept);
        QTEST(algorithmsFor(expectations, kept), "algorithms");
    }

    void theProofKeepsItsPlace() {
        Expectation beside = right(Sha256, Source::ChecksumFile);
        beside.place = "https://example.org/SHA256SUMS";
        const auto judged = judge({beside}, {checksum(Sha256, 1)});
        QVERIFY(judged && *judged == std::optional(Proof{beside.checksum, beside.source, beside.place}));
    }

    void contradictionsAreSentences() {
        const std::string one = checksum(Md5, 1).hex();
        const std::string two = checksum(Md5, 2).hex();
        const auto text = [](Source source, const char* place, bool isKnown) {
            return contradictionText(
                {{checksum(Md5, 2), source, place}, isKnown ? std::optional(checksum(Md5, 1)) : std::nullopt});
        };
        QCOMPARE(text(Source::Given, "", true), "md5 should be " + two + " and is " + one);
        QCOMPARE(text(Source::Given, "", false), "md5 should be " + two + " and is unknown");
        QCOMPARE(text(Source::ContentMd5, "", true), "md5 should be " + two + " by content-md5 and is " + one);
        QCOMPARE(text(Source::ChecksumFile, "http://h/MD5SUMS", true),
                 "md5 should be " + two + " by http://h/MD5SUMS and is " + one);
    }
};

INTACT_TEST(ExpectationsTest)
#include "expectations_test.moc"
