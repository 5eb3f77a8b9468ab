// SPDX-License-Identifier: GPL-3.0-or-later
// Metalinks as nobody should write them (reliability.md P15 and row 11): whatever they are, what is taken from them can
// be downloaded. INTACT_MUTATION_SECONDS=30 goes on for so long.
#include "core/intake/file_name.h"
#include "core/intake/metalink.h"
#include "core/net/url.h"
#include "tests/support/mutations.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace intact;
using namespace intact::tests;

namespace {

constexpr std::uint32_t kUsual = 5'000;

const Mutations& metalinks() {
    static const std::string kSha256(64, 'a');
    static const std::string kSha1(40, 'b');
    static const Mutations kMetalinks(
        {"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<metalink xmlns=\"urn:ietf:params:xml:ns:metalink\">"
         "<file name=\"x.iso\"><size>2500</size><hash type=\"sha-256\">" +
             kSha256 + "</hash><pieces length=\"1000\" type=\"sha-1\"><hash>" + kSha1 + "</hash><hash>" + kSha1 +
             "</hash><hash>" + kSha1 +
             "</hash></pieces><url priority=\"2\" location=\"de\">http://a.example/x</url>"
             "<url>https://b.example/x?y=1</url></file><file name=\"../y\"><url>http://a.example/y</url></file>"
             "</metalink>",
         "<metalink version=\"3.0\" xmlns=\"http://www.metalinker.org/\"><files><file name=\"z\"><verification>"
         "<hash type=\"md5\">0123456789abcdef0123456789abcdef</hash><pieces type=\"sha1\" length=\"5\">"
         "<hash piece=\"0\">" +
             kSha1 +
             "</hash></pieces></verification><resources><url type=\"http\" preference=\"90\">http://h/z</url>"
             "</resources></file></files></metalink>"},
        {"<",
         ">",
         "</",
         "/>",
         "\"",
         "&amp;",
         "&#0;",
         "&#x110000;",
         "<![CDATA[",
         "]]>",
         "<!--",
         "-->",
         "<!DOCTYPE x [",
         "<!ENTITY a \"b\">",
         "<file name=\"..\">",
         "99999999999999999999",
         "-1",
         "ftp://h/x",
         "javascript:x",
         "%00",
         std::string(1, '\0'),
         "\xFF\xFE",
         "\xE2\x80\xAE"});
    return kMetalinks;
}

void checkFile(const MetalinkFile& file, std::uint32_t seed) {
    const QByteArray which = QByteArray::number(seed) + ' ' + QByteArray::fromStdString(file.name);
    QVERIFY2(file.name == safeFileName(file.name) && file.name.find('/') == std::string::npos, which.constData());
    QVERIFY2(!file.urls.empty() && file.urls.size() <= kMostMetalinkMirrors, which.constData());
    for (const std::string& url : file.urls)
        QVERIFY2(Url::parse(url).has_value(), which.constData());
    QVERIFY2(!file.size || *file.size >= 0, which.constData());
    for (const Checksum& checksum : file.checksums)
        QVERIFY2(checksum.digest.size() == digestInfo(checksum.algorithm).digestBytes, which.constData());
    if (!file.pieces)
        return;
    const std::int64_t length = file.pieces->pieceBytes;
    const std::int64_t count = file.pieces->count();
    QVERIFY2(length > 0 && file.size && (count - 1) <= (*file.size - 1) / length, which.constData());
}

} // namespace

class HostileMetalinkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsTakenCanBeDownloaded() {
        std::size_t found = 0;
        forManySeeds(kUsual, [&found](std::uint32_t seed) {
            const auto files = parseMetalink(metalinks().text(seed), {"de"});
            if (!files) {
                QVERIFY(!files.error().empty());
                return;
            }
            QVERIFY(!files->empty() && files->size() <= kMostMetalinkFiles);
            for (const MetalinkFile& file : *files)
                checkFile(file, seed);
            ++found;
        });
        QVERIFY2(found > kUsual / 20, "the texts are so bad that nothing is tested");
    }
};

INTACT_TEST(HostileMetalinkTest)
#include "hostile_metalink_test.moc"
