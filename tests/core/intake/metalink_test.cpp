// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/metalink.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace intact;

namespace {

const std::string kSha256(64, 'a');
const std::string kSha1(40, 'b');

std::string version4(const std::string& inside) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<metalink xmlns=\"urn:ietf:params:xml:ns:metalink\">" + inside +
           "</metalink>";
}

std::string fileWith(const std::string& inside, const std::string& name = "x.iso") {
    return version4("<file name=\"" + name + "\">" + inside + "<url>http://a.example/x</url></file>");
}

// The only file of a metalink that is good.
MetalinkFile only(const std::string& xml) {
    const auto files = parseMetalink(xml);
    return files && files->size() == 1 ? files->front() : MetalinkFile();
}

} // namespace

class MetalinkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void version4IsRead() {
        const auto files = parseMetalink(
            version4("<generator>g</generator><file name=\"x.iso\"><identity>x</identity><size> 2500 </size>"
                     "<hash type=\"sha-256\">" +
                     kSha256 + "</hash><hash type=\"sha-1\">\n" + kSha1 +
                     "\n</hash>"
                     "<pieces length=\"1000\" type=\"sha-1\"><hash>" +
                     kSha1 + "</hash><hash>" + kSha1 + "</hash><hash>" + kSha1 +
                     "</hash></pieces>"
                     "<signature mediatype=\"application/pgp-signature\"><![CDATA[-----BEGIN]]></signature>"
                     "<metaurl mediatype=\"torrent\">http://a.example/x.torrent</metaurl>"
                     "<url location=\"us\" priority=\"2\">https://us.example/x.iso</url>"
                     "<url location=\"de\" priority=\"1\">http://de.example/x.iso</url>"
                     "<url>http://last.example/x.iso</url></file>"
                     "<file name=\"y\"><url>http://a.example/y</url></file>"));
        QVERIFY2(files, files ? "" : files.error().c_str());
        QCOMPARE(files->size(), std::size_t(2));
        const MetalinkFile& file = files->front();
        QCOMPARE(file.name, std::string("x.iso"));
        QVERIFY(file.size == 2500);
        QCOMPARE(file.urls, (std::vector<std::string>{"http://de.example/x.iso", "https://us.example/x.iso",
                                                      "http://last.example/x.iso"}));
        QCOMPARE(file.checksums.size(), std::size_t(2));
        QCOMPARE(file.checksums[0].hex(), kSha256);
        QCOMPARE(file.checksums[1].hex(), kSha1);
        QVERIFY(file.pieces.has_value());
        QCOMPARE(file.pieces->pieceBytes, std::int64_t(1000));
        QCOMPARE(file.pieces->count(), std::int64_t(3));
        QCOMPARE(file.signature, std::string("-----BEGIN"));
        QCOMPARE(files->back().name, std::string("y"));
        QVERIFY(!files->back().size && files->back().checksums.empty() && !files->back().pieces);
    }

    void version3IsRead() {
        const MetalinkFile file = only(
            "<metalink version=\"3.0\" xmlns=\"http://www.metalinker.org/\"><files><file name=\"x.iso\"><size>10</size>"
            "<verification><hash type=\"sha1\">" +
            kSha1 +
            "</hash>"
            "<signature type=\"pgp\" file=\"x.asc\">sig</signature>"
            "<pieces length=\"8\" type=\"sha1\"><hash piece=\"0\">" +
            kSha1 + "</hash><hash piece=\"1\">" + kSha1 +
            "</hash></pieces></verification>"
            "<resources><url type=\"http\" preference=\"10\">http://b.example/x</url>"
            "<url type=\"ftp\" preference=\"100\">ftp://c.example/x</url>"
            "<url type=\"http\" preference=\"90\">http://a.example/x</url></resources></file></files></metalink>");
        QCOMPARE(file.urls, (std::vector<std::string>{"http://a.example/x", "http://b.example/x"}));
        QVERIFY(file.size == 10);
        QCOMPARE(file.checksums.size(), std::size_t(1));
        QVERIFY(file.pieces.has_value());
        QCOMPARE(file.signature, std::string("sig"));
    }

    void theFileThatIsMeant() {
        std::vector<MetalinkFile> files(2);
        files[0].name = "x.iso";
        files[0].size = 5;
        files[1].name = "y.iso";
        QCOMPARE(metalinkFileFor(files, "x.iso", 5), &files[0]);
        QCOMPARE(metalinkFileFor(files, "x.iso", std::nullopt), &files[0]);
        QCOMPARE(metalinkFileFor(files, "y.iso", 7), &files[1]); // its size is not told
        QVERIFY(metalinkFileFor(files, "x.iso", 6) == nullptr);
        QVERIFY(metalinkFileFor(files, "z.iso", 5) == nullptr);
        files.pop_back();
        QCOMPARE(metalinkFileFor(files, "download.php", 5), &files[0]);
        QVERIFY(metalinkFileFor({}, "x.iso", 5) == nullptr);
    }

    void prefixesAreFree() {
        QCOMPARE(only("<m:metalink xmlns:m=\"urn:ietf:params:xml:ns:metalink\"><m:file name=\"x\">"
                      "<m:url>http://a.example/x</m:url></m:file></m:metalink>")
                     .urls.size(),
                 std::size_t(1));
    }

    void nearMirrorsComeFirstAmongEqualOnes() {
        const std::string xml = version4("<file name=\"x\"><url location=\"us\">http://us.example/x</url>"
                                         "<url location=\"FR\">http://fr.example/x</url>"
                                         "<url location=\"de\">http://de.example/x</url>"
                                         "<url location=\"us\" priority=\"1\">http://best.example/x</url></file>");
        const auto files = parseMetalink(xml, {"de", "fr"});
        QVERIFY2(files, files ? "" : files.error().c_str());
        QCOMPARE(files->front().urls, (std::vector<std::string>{"http://best.example/x", "http://de.example/x",
                                                                "http://fr.example/x", "http://us.example/x"}));
    }

    void namesAreOneSafeComponent_data() {
        QTest::addColumn<std::string>("given");
        QTest::addColumn<std::string>("name");
        const auto row = [](const char* given, const char* name) {
            QTest::newRow(given) << std::string(given) << std::string(name);
        };
        row("../../etc/passwd", "passwd");
        row("/etc/passwd", "passwd");
        row("a/b/c.iso", "c.iso");
        row("C:\\\\x\\\\y.iso", "y.iso");
        row("..", "download");
        row("", "download");
        row(".bashrc", "bashrc");
    }
    void namesAreOneSafeComponent() {
        QFETCH(std::string, given);
        QTEST(only(fileWith("", given)).name, "name");
    }

    void whatCannotBeTrustedIsLeftOut() {
        QVERIFY(only(fileWith("<hash type=\"sha-256\">" + kSha1 + "</hash>")).checksums.empty());
        QVERIFY(only(fileWith("<hash type=\"whirlpool\">" + kSha256 + "</hash>")).checksums.empty());
        QVERIFY(only(fileWith("<hash>" + kSha256 + "</hash>")).checksums.empty());
        QVERIFY(!only(fileWith("<size>-1</size>")).size);
        QVERIFY(!only(fileWith("<size>9999999999999999999999</size>")).size);
        const auto pieces = [](const std::string& attributes, const std::string& inside) {
            return only(fileWith("<size>10</size><pieces " + attributes + ">" + inside + "</pieces>")).pieces;
        };
        const std::string hash = "<hash>" + kSha1 + "</hash>";
        QVERIFY(pieces("length=\"10\" type=\"sha-1\"", hash).has_value());
        QVERIFY(!pieces("length=\"9\" type=\"sha-1\"", hash)); // two are needed
        QVERIFY(!pieces("length=\"10\" type=\"sha-1\"", hash + hash));
        QVERIFY(!pieces("length=\"0\" type=\"sha-1\"", hash));
        QVERIFY(!pieces("type=\"sha-1\"", hash));
        QVERIFY(!pieces("length=\"10\" type=\"sha-256\"", hash));
        QVERIFY(!pieces("length=\"10\" type=\"sha-1\"", "<hash piece=\"1\">" + kSha1 + "</hash>"));
        QVERIFY(!only(fileWith("<pieces length=\"10\" type=\"sha-1\">" + hash + "</pieces>")).pieces); // of what size?
    }

    void theStrongestPiecesCount() {
        const MetalinkFile file =
            only(fileWith("<size>5</size><pieces length=\"8\" type=\"sha-256\"><hash>" + kSha256 +
                          "</hash></pieces><pieces length=\"8\" type=\"sha-1\"><hash>" + kSha1 + "</hash></pieces>"));
        QVERIFY(file.pieces && file.pieces->algorithm == DigestAlgorithm::Sha256);
    }

    void mirrorsAreBounded() {
        std::string urls;
        for (int i = 0; i < 300; ++i)
            urls += "<url>http://m" + std::to_string(i % 200) + ".example/x</url>";
        QCOMPARE(only(version4("<file name=\"x\">" + urls + "</file>")).urls.size(), kMostMetalinkMirrors);
        QCOMPARE(only(version4("<file name=\"x\"><url>http://a.example/</url><url>http://a.example/</url></file>"))
                     .urls.size(),
                 std::size_t(1));
    }

    void hostileOnesAreRefused_data() {
        QTest::addColumn<std::string>("xml");
        QTest::addColumn<std::string>("detail");
        const auto row = [](const char* name, const std::string& xml, const std::string& detail) {
            QTest::newRow(name) << xml << detail;
        };
        const std::string good = fileWith("");
        row("row 11: a DTD", "<!DOCTYPE metalink [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>" + good.substr(38),
            "it has a document type declaration");
        row("row 11: an outer DTD", "<!DOCTYPE metalink SYSTEM \"file:///etc/passwd\">" + good.substr(38),
            "it has a document type declaration");
        std::string deep;
        for (int i = 0; i < 100'000; ++i)
            deep += "<a>";
        std::string shut;
        for (int i = 0; i < 100'000; ++i)
            shut += "</a>";
        row("row 11: nested", version4(deep + shut), "it is nested too deeply");
        row("row 11: too large", version4(std::string(kMostMetalinkBytes, ' ')), "it is larger than 4194304 bytes");
        std::string many;
        for (std::size_t i = 0; i <= kMostMetalinkFiles; ++i)
            many += "<file name=\"x\"><url>http://a.example/</url></file>";
        row("row 11: too many files", version4(many), "it has more than 10000 files");
        row("no XML", "hello", "No document element found");
        row("cut off", good.substr(0, good.size() - 20), "Start-end tags mismatch");
        row("nothing", "", "No document element found");
        row("something else", "<html/>", "it is no metalink");
        row("no link", version4("<file name=\"x\"/>"), "there is no http or https link in it");
        row("no link for us", version4("<file name=\"x\"><url>ftp://a.example/x</url><url>javascript:1</url></file>"),
            "there is no http or https link in it");
    }
    void hostileOnesAreRefused() {
        QFETCH(std::string, xml);
        QFETCH(std::string, detail);
        const auto files = parseMetalink(xml);
        QVERIFY(!files);
        QVERIFY2(files.error().starts_with(detail), files.error().c_str()); // XML that is none: and where
    }

    void theyAreRecognised() {
        QVERIFY(looksLikeMetalink(fileWith("")));
        QVERIFY(looksLikeMetalink("\n <metalink version=\"3.0\">"));
        QVERIFY(!looksLikeMetalink("<?xml version=\"1.0\"?><rss/>"));
        QVERIFY(!looksLikeMetalink("http://a.example/x.metalink"));
        QVERIFY(!looksLikeMetalink(""));
    }
};

INTACT_TEST(MetalinkTest)
#include "metalink_test.moc"
