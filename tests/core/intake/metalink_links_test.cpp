// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/metalink_links.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace intact;

namespace {

std::string metalink(const std::string& inside) {
    return "<metalink xmlns=\"urn:ietf:params:xml:ns:metalink\">" + inside + "</metalink>";
}

} // namespace

class MetalinkLinksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFileIsALinkWithAllThatIsKnownOfIt() {
        const auto links =
            linksOfMetalink(metalink("<file name=\"sub/x.iso\"><size>2500</size><hash type=\"md5\">" +
                                     std::string(32, '1') + "</hash><hash type=\"sha-256\">" + std::string(64, 'a') +
                                     "</hash><url priority=\"2\">https://b.example/x</url>"
                                     "<url priority=\"1\">http://a.example/x</url></file>"
                                     "<file name=\"y\"><url>http://a.example/y</url></file>"));
        QVERIFY(links && links->size() == 2);
        const Link& first = links->front();
        QCOMPARE(first.url, std::string("http://a.example/x"));
        QCOMPARE(first.mirrors, std::vector<std::string>{"https://b.example/x"});
        QCOMPARE(first.fileName, std::string("x.iso"));
        QVERIFY(first.size == 2500);
        QVERIFY(first.expected && first.expected->algorithm == DigestAlgorithm::Sha256);
        QVERIFY(first.expectedSource == ChecksumSource::Metalink);
        QVERIFY(!links->back().expected && !links->back().size);
    }

    void linksWithALoginAreLeftOut() {
        const auto links = linksOfMetalink(metalink("<file name=\"x\"><url>http://me:secret@a.example/x</url>"
                                                    "<url>http://b.example/x</url></file>"));
        QVERIFY(links && links->size() == 1);
        QCOMPARE(links->front().url, std::string("http://b.example/x"));
        QVERIFY(links->front().mirrors.empty());
        const auto none = linksOfMetalink(metalink("<file name=\"x\"><url>http://me@a.example/x</url></file>"));
        QVERIFY(!none);
        QCOMPARE(none.error(), std::string("every link in it has a login"));
    }

    void manyMirrorsAreCut() {
        std::string urls;
        for (int i = 0; i < 100; ++i)
            urls += "<url>http://a.example/" + std::to_string(i) + "</url>";
        const auto links = linksOfMetalink(metalink("<file name=\"x\">" + urls + "</file>"));
        QVERIFY(links && links->front().mirrors.size() == 64);
    }

    void whatIsWrongIsSaid() {
        QCOMPARE(linksOfMetalink("<!DOCTYPE x><metalink/>").error(), std::string("it has a document type declaration"));
        QVERIFY(!linksOfMetalink(""));
    }
};

INTACT_TEST(MetalinkLinksTest)
#include "metalink_links_test.moc"
