// SPDX-License-Identifier: GPL-3.0-or-later
// Heads of answers and checksum files as nobody should write them (reliability.md P15): whatever they are, what is
// taken from them is well-formed. INTACT_MUTATION_SECONDS=30 goes on for so long.
#include "core/verify/checksum_list.h"
#include "core/verify/header_digests.h"
#include "tests/support/mutations.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace intact;
using namespace intact::tests;

namespace {

constexpr std::uint32_t kUsual = 20'000;

bool isWellFormed(const Checksum& checksum) {
    return checksum.digest.size() == digestInfo(checksum.algorithm).digestBytes;
}

// "Name: value" lines.
ReplyHead headOf(const std::string& text) {
    ReplyHead head;
    head.status = text.size() % 3 == 0 ? 206 : 200;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        const std::string line = text.substr(begin, end - begin);
        const std::size_t colon = std::min(line.find(':'), line.size());
        head.addField(line.substr(0, colon), line.substr(std::min(colon + 1, line.size())));
        begin = end + 1;
    }
    return head;
}

const Mutations& heads() {
    static const std::string kSha256 = "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=";
    static const std::string kMd5 = "kAFQmDzST7DWlj99KOF/cg==";
    static const Mutations kHeads(
        {"Repr-Digest: sha-256=:" + kSha256 + ":, md5=:" + kMd5 + ":;a=\"b\\\"c\"\nContent-Type: text/plain",
         "Digest: SHA-256=" + kSha256 + ",md5=" + kMd5 + "\nContent-Encoding: identity",
         "Content-MD5: " + kMd5 + "\nx-goog-hash: crc32c=AAAAAA==,md5=" + kMd5,
         "x-amz-checksum-sha256: " + kSha256 + "-3\nx-amz-checksum-type: COMPOSITE\nx-ms-blob-content-md5: " + kMd5},
        {"=:", ":", ",", ";", "\"", "\\", "=", "sha-512=:", "Repr-Digest: ", "\n", "==", "gzip", std::string(1, '\0')});
    return kHeads;
}

const Mutations& lists() {
    static const std::string kSha256(64, 'a');
    static const std::string kMd5(32, 'b');
    static const Mutations kLists(
        {kSha256 + "  x.iso\n" + kMd5 + " *y.iso\r\n\\" + kSha256 + "  a\\\\b\\nc\n",
         "SHA256 (x (1).iso) = " + kSha256 + "\nMD5 (y) = " + kMd5 + "\nSHA2-256(z)= " + kSha256,
         "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA512\n\n- " + kSha256 +
             "  x.iso\n-----BEGIN PGP SIGNATURE-----\nabc\n-----END PGP SIGNATURE-----\n",
         "\xEF\xBB\xBF# x.iso: 5 bytes\n" + kSha256, "<html><body>404</body></html>"},
        {"  ", " *", "\\", "(", ") = ", ")= ", "\n", "\r\n", "./", "/", "SHA512", "BLAKE2b", kSha256,
         "-----BEGIN PGP SIGNATURE-----", std::string(1, '\0'), std::string(9000, 'x')});
    return kLists;
}

} // namespace

class HostileChecksumsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void headsOfAnswers() {
        std::size_t found = 0;
        forManySeeds(kUsual, [&found](std::uint32_t seed) {
            for (const Expectation& announced : announcedDigests(headOf(heads().text(seed)))) {
                QVERIFY2(isWellFormed(announced.checksum), QByteArray::number(seed).constData());
                QVERIFY(sourceOfNumber(static_cast<std::int64_t>(announced.source)));
                ++found;
            }
        });
        QVERIFY2(found > kUsual / 4, "the texts are so bad that nothing is tested");
    }

    // What is written as sha256sum would write it is read again as it was.
    void checksumFiles() {
        std::size_t found = 0;
        forManySeeds(kUsual, [&found](std::uint32_t seed) {
            const auto entries = parseChecksumList(lists().text(seed));
            for (const ChecksumEntry& entry : entries) {
                QVERIFY2(isWellFormed(entry.checksum), QByteArray::number(seed).constData());
                QVERIFY(entry.name.find('\0') == std::string::npos);
                // "./x" is the file "x".
                std::string name = entry.name;
                while (name.starts_with("./"))
                    name.erase(0, 2);
                const auto itself = checksumFor({entry}, name);
                QVERIFY2(itself == entry.checksum, QByteArray::number(seed).constData());
                ++found;
            }
            const ChecksumIndex index(entries);
            QVERIFY2(index.find("x.iso") == checksumFor(entries, "x.iso"), QByteArray::number(seed).constData());
        });
        QVERIFY2(found > kUsual / 4, "the texts are so bad that nothing is tested");
    }

    void whatPeoplePaste() {
        std::size_t found = 0;
        forManySeeds(kUsual, [&found](std::uint32_t seed) {
            const auto parsed = parseChecksumLoosely(lists().text(seed).substr(0, 100));
            if (!parsed) {
                QVERIFY(parsed.error().reason == FailureReason::ChecksumInvalid && !parsed.error().detail.empty());
                return;
            }
            QVERIFY2(isWellFormed(*parsed), QByteArray::number(seed).constData());
            ++found;
        });
        QVERIFY2(found > 0, "the texts are so bad that nothing is tested");
    }
};

INTACT_TEST(HostileChecksumsTest)
#include "hostile_checksums_test.moc"
