// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/download/checksum.h"
#include "tests/support/check_result.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace intact;

namespace {

std::string hexDigits(std::size_t count) {
    std::string hex;
    while (hex.size() < count)
        hex += "0123456789abcdef";
    return hex.substr(0, count);
}

} // namespace

class ChecksumTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTableIsByNumberWeakestFirst() {
        int number = 1;
        for (const DigestInfo& info : digestTable()) {
            QCOMPARE(static_cast<int>(info.algorithm), number++);
            QVERIFY(&digestInfo(info.algorithm) == &info);
            QVERIFY(digestFromName(info.name) == info.algorithm);
            QCOMPARE(info.weak, info.digestBytes <= 20);
        }
        QCOMPARE(number, 8);
    }

    void namesHaveCommonSpellings() {
        using enum DigestAlgorithm;
        const std::vector<std::pair<const char*, std::optional<DigestAlgorithm>>> rows{
            {"sha-256", Sha256},
            {"SHA256", Sha256},
            {"sha_256", Sha256},
            {"Sha-1", Sha1},
            {"SHA1", Sha1},
            {"MD5", Md5},
            {"md-5", Md5},
            {"blake2b", Blake2b512},
            {"BLAKE2b-512", Blake2b512},
            {"blake2b512", Blake2b512},
            {"SHA2-256", Sha256},
            {"sha", std::nullopt},
            {"sha-25", std::nullopt},
            {"sha-2566", std::nullopt},
            {"", std::nullopt},
            {"crc32", std::nullopt},
        };
        for (const auto& [name, expected] : rows)
            QVERIFY2(digestFromName(name) == expected, name);
    }

    void everyAlgorithmIsParsedAndWritten() {
        for (const DigestInfo& info : digestTable()) {
            const std::string hex = hexDigits(info.digestBytes * 2);
            for (const char* separator : {"=", ":"}) {
                const auto checksum = parseChecksum(std::string(info.name) + separator + hex);
                VERIFY_OK(checksum);
                QVERIFY(checksum->algorithm == info.algorithm);
                QCOMPARE(checksum->digest.size(), info.digestBytes);
                QCOMPARE(checksum->hex(), hex);
            }
        }
        const auto upper = parseChecksum("MD5=00FFAB00000000000000000000000001");
        VERIFY_OK(upper);
        QCOMPARE(upper->hex(), std::string("00ffab00000000000000000000000001"));
    }

    void messagesSayWhatIsWrong_data() {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("detail");
        const auto row = [](const std::string& text, const char* detail) {
            QTest::newRow(detail) << text << std::string(detail);
        };
        row("sha-256=" + hexDigits(63), "sha-256 needs 64 hex digits, this has 63");
        row("sha-256=", "sha-256 needs 64 hex digits, this has 0");
        row("MD5:" + hexDigits(64), "md5 needs 32 hex digits, this has 64");
        row("md5=0123456g", "\"g\" at place 8 is no hex digit");
        row("md5= " + hexDigits(32), "\" \" at place 1 is no hex digit");
        row("foo=00", "\"foo\" is none of the known algorithms md5, sha-1, sha-224, sha-256, sha-384, sha-512, "
                      "blake2b-512");
        row(hexDigits(32), "\"0123456789abcdef0123456789abcdef\" is not of the form ALGORITHM=HEX");
        row(std::string(50, '\x1B'), "\"????????????????????????????????????????…\" is not of the form ALGORITHM=HEX");
        row("", "\"\" is not of the form ALGORITHM=HEX");
    }
    void messagesSayWhatIsWrong() {
        QFETCH(std::string, text);
        QFETCH(std::string, detail);
        const auto parsed = parseChecksum(text);
        VERIFY_FAILS(parsed, FailureReason::ChecksumInvalid);
        QCOMPARE(parsed.error().detail, detail);
    }

    void bareHexTellsItsAlgorithmByItsLength() {
        using enum DigestAlgorithm;
        for (const auto& [digits, algorithm] : std::vector<std::pair<std::size_t, DigestAlgorithm>>{
                 {32, Md5}, {40, Sha1}, {56, Sha224}, {64, Sha256}, {96, Sha384}, {128, Sha512}}) {
            const auto checksum = parseChecksumLoosely(" \t" + hexDigits(digits) + "\r\n");
            VERIFY_OK(checksum);
            QVERIFY(checksum->algorithm == algorithm);
        }
        VERIFY_OK(parseChecksumLoosely("  blake2b=" + hexDigits(128) + " "));
    }

    // Of "abc", as the tools that are named write it.
    void whatPeopleHaveAtHandIsTaken_data() {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("checksum");
        const auto row = [](const char* name, const std::string& text, const std::string& checksum) {
            QTest::newRow(name) << text << checksum;
        };
        const std::string sha256 = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        const std::string md5 = "900150983cd24fb0d6963f7d28e17f72";
        row("sha256sum", sha256 + "  abc.txt\n", "sha-256=" + sha256);
        row("sha256sum -b", sha256 + " *abc.txt", "sha-256=" + sha256);
        row("a tab", sha256 + "\tabc.txt", "sha-256=" + sha256);
        row("a name with everything", sha256 + "  a=b:c (d) = e", "sha-256=" + sha256);
        row("an escaped name", "\\" + sha256 + "  a\\nb", "sha-256=" + sha256);
        row("md5sum", md5 + "  abc.txt", "md5=" + md5);
        row("sha256sum --tag", "SHA256 (abc.txt) = " + sha256, "sha-256=" + sha256);
        row("a name with brackets", "SHA256 (a (b) = c) = " + sha256, "sha-256=" + sha256);
        row("openssl dgst", "SHA2-256(abc.txt)= " + sha256, "sha-256=" + sha256);
        row("openssl 1", "MD5(abc.txt)= " + md5, "md5=" + md5);
        row("as web sites write it", "SHA-256: " + sha256, "sha-256=" + sha256);
        row("integrity", "sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=", "sha-256=" + sha256);
        row("sha-256 with hex", "sha-256:" + sha256, "sha-256=" + sha256);
    }
    void whatPeopleHaveAtHandIsTaken() {
        QFETCH(std::string, text);
        QFETCH(std::string, checksum);
        const auto parsed = parseChecksumLoosely(text);
        VERIFY_OK(parsed);
        QVERIFY(*parsed == *parseChecksum(checksum));
    }

    void looseTextThatIsNoChecksumIsRefused() {
        const std::vector<std::pair<std::string, std::string>> rows{
            {"", "it is empty"},
            {" \n", "it is empty"},
            {hexDigits(63), "no known algorithm has 63 hex digits"},
            {"hello", "\"hello\" is not of the form ALGORITHM=HEX"},
            {std::string(32, 'g'), "\"g\" at place 1 is no hex digit"},
            {"add a word", "\"add a word\" is not of the form ALGORITHM=HEX"},
            {hexDigits(63) + "  abc.txt", "no known algorithm has 63 hex digits"},
            {hexDigits(64) + "  a\n" + hexDigits(64) + "  b", "it has more than one line"},
            {"SHA256 (abc) = " + hexDigits(63), "sha-256 needs 64 hex digits, this has 63"},
            {"CRC (abc) = 12345678", "\"CRC\" is none of the known algorithms md5, sha-1, sha-224, sha-256, sha-384, "
                                     "sha-512, blake2b-512"},
            {"sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0",
             "\"sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qct…\" is not of the form ALGORITHM=HEX"},
            {"sha256-ungWv48=", "\"sha256-ungWv48\" is none of the known algorithms md5, sha-1, sha-224, sha-256, "
                                "sha-384, sha-512, blake2b-512"},
        };
        for (const auto& [text, detail] : rows) {
            const auto parsed = parseChecksumLoosely(text);
            VERIFY_FAILS(parsed, FailureReason::ChecksumInvalid);
            QCOMPARE(parsed.error().detail, detail);
        }
    }

    // The numbers are stored.
    void sourcesHaveNumbersAndNames() {
        const std::vector<std::pair<int, std::string_view>> rows{
            {1, "given"},       {2, "repr-digest"},          {3, "digest"},
            {4, "content-md5"}, {5, "object-store"},         {6, "checksum-file"},
            {7, "metalink"},    {8, "signed-checksum-file"}, {9, "link-metalink"},
            {10, "signature"},
        };
        for (const auto& [number, name] : rows) {
            const auto source = sourceOfNumber(number);
            QVERIFY(source && static_cast<int>(*source) == number);
            QCOMPARE(sourceName(*source), name);
            QVERIFY(sourceFromName(name) == source);
        }
        for (const std::int64_t number : {std::int64_t{0}, std::int64_t{-1}, std::int64_t{11}, std::int64_t{258}})
            QVERIFY(!sourceOfNumber(number));
        QVERIFY(!sourceFromName("") && !sourceFromName("unknown"));
        for (const int number : {0, 200})
            QCOMPARE(sourceName(static_cast<ChecksumSource>(number)), std::string_view("unknown"));
    }
};

INTACT_TEST(ChecksumTest)
#include "checksum_test.moc"
