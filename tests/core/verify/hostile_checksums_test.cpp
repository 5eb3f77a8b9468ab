// SPDX-License-Identifier: GPL-3.0-or-later
// Heads of answers, checksum files and signatures as nobody should write them (reliability.md P15): whatever they are,
// what is taken from them is well-formed. INTACT_MUTATION_SECONDS=30 goes on for so long.
#include "core/base/ascii.h"
#include "core/base/utf8.h"
#include "core/verify/checksum_list.h"
#include "core/verify/gpgv_status.h"
#include "core/verify/header_digests.h"
#include "core/verify/minisign.h"
#include "tests/support/minisign_signer.h"
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
                QVERIFY2(itself.checksum == entry.checksum, QByteArray::number(seed).constData());
                ++found;
            }
            const ChecksumIndex index(entries);
            QVERIFY2(index.lookUp("x.iso") == checksumFor(entries, "x.iso"), QByteArray::number(seed).constData());
        });
        QVERIFY2(found > kUsual / 4, "the texts are so bad that nothing is tested");
    }

    // No text that was tampered with is taken for signed, and no other key for ours.
    void minisignFiles() {
        const MinisignSigner signer(1);
        const std::string text = "bytes";
        const MinisignKey key = parseMinisignKey(signer.publicKey()).value();
        const auto goodOfBytes = parseMinisign(signer.signature(text, false)).value();
        const auto goodOfDigest = parseMinisign(signer.signature(text, true)).value();
        // Much of it can be changed without harm.
        const auto talkative = [](std::string file) {
            return file.insert(file.find('\n'), 600, 'u');
        };
        const Mutations files({talkative(signer.signature(text, false)), talkative(signer.signature("other", false)),
                               MinisignSigner(2).signature(text, false), signer.signature(text, true)},
                              {"untrusted comment: ", "trusted comment: ", "\n", "\r\n", "=", "RW", "RUQ", "A",
                               std::string(1, '\0'), std::string(9000, 'x')});
        std::size_t found = 0;
        forManySeeds(kUsual, [&](std::uint32_t seed) {
            const auto parsed = parseMinisign(files.text(seed));
            if (!parsed)
                return;
            ++found;
            // Which of the two was signed is not signed itself: it is what the caller goes by.
            const auto message = minisignMessage(text, parsed->isOfDigest);
            const bool isGood = judgeMinisign(*parsed, {key}, message).verdict == SignatureVerdict::Good;
            QVERIFY2(isGood == (*parsed == goodOfBytes || *parsed == goodOfDigest),
                     QByteArray::number(seed).constData());
        });
        QVERIFY2(found > kUsual / 20, "the texts are so bad that nothing is tested");
    }

    // What gpgv says is good only with its words for it, whatever else stands around them.
    void whatGpgvSays() {
        const std::string key(40, 'A');
        const std::string good = "[GNUPG:] NEWSIG\n[GNUPG:] GOODSIG " + key.substr(24) + " me\n[GNUPG:] VALIDSIG " +
                                 key + " 2026-11-29 1795986172 0 4 0 22 8 00 " + key + "\n";
        const Mutations texts(
            {good, "[GNUPG:] NEWSIG\n[GNUPG:] BADSIG " + key.substr(24) + " me\n",
             "[GNUPG:] ERRSIG " + key.substr(24) + " 22 8 00 5 9 " + key + "\n[GNUPG:] PLAINTEXT 74 0 \n"},
            {"[GNUPG:] ", "GOODSIG ", "VALIDSIG ", "NEWSIG", "BADSIG ", "\n", " ", "%0A", "%", key,
             std::string(1, '\0'), "\xFF"});
        std::size_t found = 0;
        forManySeeds(kUsual, [&](std::uint32_t seed) {
            const std::string text = texts.text(seed);
            const auto signature = signatureFromStatus(text);
            if (!signature)
                return;
            ++found;
            QVERIFY(verdictOfNumber(static_cast<std::int64_t>(signature->verdict)));
            QVERIFY2(!hasControl(signature->by) && isValidUtf8(signature->by), QByteArray::number(seed).constData());
            const auto says = [lines = '\n' + text](const char* word) {
                return lines.find("\n[GNUPG:] " + std::string(word) + ' ') != std::string::npos;
            };
            const bool hasWords = says("GOODSIG") && says("VALIDSIG") && !says("BADSIG");
            QVERIFY2(signature->verdict != SignatureVerdict::Good || hasWords, QByteArray::number(seed).constData());
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
