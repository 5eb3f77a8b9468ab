// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/header_digests.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace intact;

namespace {

// Of "abc", as RFC 1321 and FIPS 180-4 give them.
constexpr const char* kMd5 = "kAFQmDzST7DWlj99KOF/cg==";
constexpr const char* kMd5Hex = "900150983cd24fb0d6963f7d28e17f72";
constexpr const char* kSha1 = "qZk+NkcGgWq6PiVxeFDCbJzQ2J0=";
constexpr const char* kSha1Hex = "a9993e364706816aba3e25717850c26c9cd0d89d";
constexpr const char* kSha256 = "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=";
constexpr const char* kSha256Hex = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

ReplyHead headOf(const std::vector<std::pair<const char*, std::string>>& fields, int status = 200) {
    ReplyHead head;
    head.status = status;
    for (const auto& [name, value] : fields)
        head.addField(name, value);
    return head;
}

// "sha-256 ba78… repr-digest; …"
std::string told(const ReplyHead& head) {
    std::string text;
    for (const Expectation& one : announcedDigests(head)) {
        text += std::string(text.empty() ? "" : "; ") + std::string(digestInfo(one.checksum.algorithm).name) + ' ' +
                one.checksum.hex() + ' ' + std::string(sourceName(one.source));
    }
    return text;
}

} // namespace

class HeaderDigestsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatServersAnnounce_data() {
        QTest::addColumn<std::string>("field");
        QTest::addColumn<std::string>("value");
        QTest::addColumn<std::string>("announced");
        const auto row = [](const char* name, const char* field, const std::string& value,
                            const std::string& announced) {
            QTest::newRow(name) << std::string(field) << value << announced;
        };
        const std::string sha256 = std::string("sha-256 ") + kSha256Hex;
        const std::string repr = std::string("sha-256=:") + kSha256 + ':';
        row("Repr-Digest", "Repr-Digest", repr, sha256 + " repr-digest");
        row("two of them", "Repr-Digest", std::string("sha=:") + kSha1 + ":,\t" + repr,
            std::string("sha-1 ") + kSha1Hex + " repr-digest; " + sha256 + " repr-digest");
        row("with parameters and others", "repr-digest",
            "unixsum=30637;a=\"x, \\\"y\\\"\", flag, " + repr + ";a;b=?1, crc32c=:NhQmDg==:", sha256 + " repr-digest");
        row("base64 that is none", "Repr-Digest", "sha-256=:!!!:", "");
        row("too short a digest", "Repr-Digest", std::string("sha-256=:") + kSha1 + ':', "");
        row("no second colon", "Repr-Digest", std::string("sha-256=:") + kSha256, "");
        row("no colons", "Repr-Digest", std::string("sha-256=") + kSha256, "");
        row("upper case keys are not well-formed", "Repr-Digest", std::string("SHA-256=:") + kSha256 + ':', "");
        row("well-formed, then not", "Repr-Digest", repr + ", =", "");
        row("a comma at the end", "Repr-Digest", repr + ", ", "");
        row("an open string", "Repr-Digest", repr + ", a=\"", "");
        row("nothing", "Repr-Digest", "", "");
        row("Digest", "Digest", std::string("SHA-256=") + kSha256 + ",md5=" + kMd5,
            sha256 + " digest; md5 " + kMd5Hex + " digest");
        row("Digest of something unknown", "Digest", "UNIXsum=30637, id-sha-256=x, =, ,a", "");
        row("Content-MD5", "Content-MD5", kMd5, std::string("md5 ") + kMd5Hex + " content-md5");
        row("Content-MD5 in hex", "Content-MD5", kMd5Hex, "");
        row("Google", "x-goog-hash", std::string("crc32c=n03x6A==,md5=") + kMd5,
            std::string("md5 ") + kMd5Hex + " object-store");
        row("Amazon", "x-amz-checksum-sha256", kSha256, sha256 + " object-store");
        row("Amazon, in pieces", "x-amz-checksum-sha256", std::string(kSha256) + "-3", "");
        row("Azure", "x-ms-blob-content-md5", kMd5, std::string("md5 ") + kMd5Hex + " object-store");
        row("Content-Digest is of the message", "Content-Digest", repr, "");
        row("a tag is no digest", "ETag", std::string("\"") + kMd5Hex + '"', "");
    }
    void whatServersAnnounce() {
        QFETCH(std::string, field);
        QFETCH(std::string, value);
        QTEST(told(headOf({{field.c_str(), value}})), "announced");
    }

    void linesOfOneFieldAreOneList() {
        QCOMPARE(told(headOf({{"Repr-Digest", std::string("sha=:") + kSha1 + ':'},
                              {"Repr-Digest", std::string("sha-256=:") + kSha256 + ':'}})),
                 std::string("sha-1 ") + kSha1Hex + " repr-digest; sha-256 " + kSha256Hex + " repr-digest");
    }

    void bytesInAContentCodingAreOthers() {
        const std::string repr = std::string("sha-256=:") + kSha256 + ':';
        QCOMPARE(told(headOf({{"Repr-Digest", repr}, {"Content-Encoding", "gzip"}})), std::string());
        QVERIFY(!told(headOf({{"Repr-Digest", repr}, {"Content-Encoding", "identity"}})).empty());
    }

    void contentMd5IsOfTheMessage() {
        QCOMPARE(told(headOf({{"Content-MD5", kMd5}}, 206)), std::string());
        QVERIFY(!told(headOf({{"Digest", std::string("md5=") + kMd5}}, 206)).empty());
    }

    void aDigestOfDigestsIsNone() {
        QCOMPARE(told(headOf({{"x-amz-checksum-sha256", kSha256}, {"x-amz-checksum-type", "COMPOSITE"}})),
                 std::string());
        QVERIFY(!told(headOf({{"x-amz-checksum-sha256", kSha256}, {"x-amz-checksum-type", "FULL_OBJECT"}})).empty());
    }
};

INTACT_TEST(HeaderDigestsTest)
#include "header_digests_test.moc"
