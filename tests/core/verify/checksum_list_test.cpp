// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/checksum_list.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace intact;

namespace {

using enum DigestAlgorithm;

std::string hexOf(std::size_t digits, char digit) {
    return std::string(digits, digit);
}

const std::string kA = hexOf(64, 'a');
const std::string kB = hexOf(64, 'b');
const std::string kLong = hexOf(128, 'c');

// "sha-256 aaaa NAME; …" with the first four digits.
std::string told(const std::vector<ChecksumEntry>& entries) {
    std::string text;
    for (const ChecksumEntry& entry : entries) {
        text += std::string(text.empty() ? "" : "; ") + std::string(digestInfo(entry.checksum.algorithm).name) + ' ' +
                entry.checksum.hex().substr(0, 4) + ' ' + entry.name;
    }
    return text;
}

std::string found(const std::string& text, const char* name) {
    const auto [checksum, contradicted] = checksumFor(parseChecksumList(text), name);
    if (contradicted)
        return "contradicted";
    return checksum ? std::string(digestInfo(checksum->algorithm).name) + ' ' + checksum->hex().substr(0, 4) : "";
}

} // namespace

class ChecksumListTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void formsOfALine_data() {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("entries");
        const auto row = [](const char* name, const std::string& text, const std::string& entries) {
            QTest::newRow(name) << text << entries;
        };
        row("GNU", kA + "  x.iso\n" + kB + "  y z.iso\n", "sha-256 aaaa x.iso; sha-256 bbbb y z.iso");
        row("GNU, binary", kA + " *x.iso", "sha-256 aaaa x.iso");
        row("one blank", kA + " x.iso", "sha-256 aaaa x.iso");
        row("a tab", kA + "\tx.iso", "sha-256 aaaa x.iso");
        row("CR LF", kA + "  x.iso\r\n", "sha-256 aaaa x.iso");
        row("byte order mark", "\xEF\xBB\xBF" + kA + "  x.iso\n", "sha-256 aaaa x.iso");
        row("upper case", hexOf(64, 'A') + "  x", "sha-256 aaaa x");
        row("escaped", '\\' + kA + "  a\\\\b\\nc\\rd", "sha-256 aaaa a\\b\nc\rd");
        row("a bad escape", '\\' + kA + "  a\\xb", "");
        row("an open escape", '\\' + kA + "  a\\", "");
        row("not escaped", kA + "  a\\nb", "sha-256 aaaa a\\nb");
        row("alone", kA + '\n', "sha-256 aaaa ");
        row("BSD", "SHA256 (x (1).iso) = " + kA, "sha-256 aaaa x (1).iso");
        row("BSD, escaped", "\\SHA256 (a\\\\b) = " + kA, "sha-256 aaaa a\\b");
        row("openssl", "SHA256(x.iso)= " + kA, "sha-256 aaaa x.iso");
        row("openssl 3", "SHA2-512(x.iso)= " + kLong, "sha-512 cccc x.iso");
        row("BLAKE2", "BLAKE2b (x) = " + kLong, "blake2b-512 cccc x");
        row("BSD without a name", "SHA256 () = " + kA, "");
        row("BSD of another length", "SHA1 (x) = " + kA, "");
        row("BSD of something unknown", "WHIRLPOOL (x) = " + kLong, "");
        row("comments and sizes", "# x.iso: 5 bytes\nSHA256 (x.iso) = " + kA + "\n\n", "sha-256 aaaa x.iso");
        row("too many digits", kA + "a  x", "");
        row("digits in a word", kA + "x", "");
        row("a web page", "<html><body>404 not found (x) = y</body></html>", "");
        row("a zero byte", kA + "  a" + std::string(1, '\0') + "b", "");
        row("a very long line", kA + "  " + std::string(10'000, 'x') + '\n' + kB + "  y", "sha-256 bbbb y");
        row("nothing", "", "");
        row("signed",
            "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\n" + kA + "  x\n- " + kB +
                "  y\n-----BEGIN PGP SIGNATURE-----\n\n" + kB + "  z\n",
            "sha-256 aaaa x; sha-256 bbbb y");
    }
    void formsOfALine() {
        QFETCH(std::string, text);
        QTEST(told(parseChecksumList(text)), "entries");
    }

    void aHintTellsEqualLengthsApart() {
        QCOMPARE(told(parseChecksumList(kLong + "  x", Blake2b512)), std::string("blake2b-512 cccc x"));
        QCOMPARE(told(parseChecksumList(kA + "  x", Blake2b512)), std::string("sha-256 aaaa x"));
        QVERIFY(algorithmOfList("B2SUMS") == Blake2b512);
        QVERIFY(algorithmOfList("SHA512SUMS") == Sha512);
        QVERIFY(algorithmOfList("sha256sum.txt") == Sha256);
        QVERIFY(algorithmOfList("x.iso.sha1") == Sha1);
        QVERIFY(algorithmOfList("x.iso.md5sum") == Md5);
        QVERIFY(!algorithmOfList("CHECKSUM"));
        QVERIFY(!algorithmOfList("mysha512.iso"));
        QVERIFY(isChecksumFileName("CHECKSUM") && isChecksumFileName("checksums.txt"));
        QVERIFY(!isChecksumFileName("checksum.iso"));
    }

    void whichEntryIsAboutAFile() {
        QCOMPARE(found(kA + "  x\n" + kB + "  y\n", "y"), std::string("sha-256 bbbb"));
        QCOMPARE(found(kA + "  ./x\n" + kB + "  y\n", "x"), std::string("sha-256 aaaa"));
        QCOMPARE(found(kA + "  x\n" + kB + "  y\n", "z"), std::string());
        QCOMPARE(found(kA + "  X\n" + kB + "  y\n", "x"), std::string()); // another file on the server
    }

    void theStrongestCounts() {
        QCOMPARE(found(hexOf(32, '1') + "  x\nSHA512 (x) = " + kLong + '\n' + kA + "  x\n", "x"),
                 std::string("sha-512 cccc"));
        QCOMPARE(found(kA + "  x\n" + kA + "  x\n", "x"), std::string("sha-256 aaaa"));
        QCOMPARE(found(kA + "  x\n" + kB + "  x\nSHA512 (x) = " + kLong, "x"), std::string("contradicted"));
    }

    void foldersAreOtherFiles() {
        QCOMPARE(found(kA + "  sub/x\n" + kB + "  y\n", "x"), std::string());
        QCOMPARE(found(kA + "  sub/x\n" + kB + "  x\n", "x"), std::string("sha-256 bbbb"));
        QCOMPARE(found(kA + "  /home/anna/x\n", "x"), std::string("sha-256 aaaa")); // made somewhere else
        QCOMPARE(found(kA + "  C:\\temp\\x\r\n", "x"), std::string("sha-256 aaaa"));
        QCOMPARE(found(kA + "\n", "x"), std::string("sha-256 aaaa"));
        QCOMPARE(found(kA + "\n" + kB + "\n", "x"), std::string()); // of which file?
        QCOMPARE(found(kA + "  y\n" + kB + "  y\n", "x"), std::string());
    }

    void aListMayBeLong() {
        std::string text;
        for (std::size_t i = 0; i < kMostChecksumEntries + 10; ++i)
            text += kA + "  " + std::to_string(i) + '\n';
        QCOMPARE(parseChecksumList(text).size(), kMostChecksumEntries);
    }

    // Each with each would take minutes, on a thread for which downloads wait.
    void aListMayNameOneFileVeryOften() {
        std::string text;
        for (std::size_t i = 0; i < kMostChecksumEntries; ++i)
            text += kA + "  x\n";
        QCOMPARE(found(text, "x"), std::string("sha-256 aaaa"));
    }
};

INTACT_TEST(ChecksumListTest)
#include "checksum_list_test.moc"
