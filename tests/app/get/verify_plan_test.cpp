// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/get/verify_plan.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <sstream>

using namespace intact;
using namespace intact::get;

namespace {

const std::string kA(32, 'a');
const std::string kB(32, 'b');

std::vector<std::string> words(const char* text) {
    std::istringstream stream(text);
    std::vector<std::string> all;
    for (std::string word; stream >> word;)
        all.push_back(word);
    return all;
}

} // namespace

class VerifyPlanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsExpected_data() {
        QTest::addColumn<std::string>("list");
        QTest::addColumn<std::string>("content");
        QTest::addColumn<std::string>("files");
        QTest::addColumn<std::string>("planned"); // "PATH=first digit of the digest, ? for two of them, or -"
        const auto row = [](const char* name, const char* list, const std::string& content, const char* files,
                            const char* planned) {
            QTest::newRow(name) << std::string(list) << content << std::string(files) << std::string(planned);
        };
        const std::string both = kA + "  x\n" + kB + "  sub/y\n";
        row("by name", "MD5SUMS", both, "x", "x=a");
        row("from the list's folder", "d/MD5SUMS", both, "d/x d/sub/y", "d/x=a d/sub/y=b");
        row("as it is called from here", "d/MD5SUMS", both, "sub/y", "sub/y=b");
        row("lies somewhere else", "d/MD5SUMS", both, "/e/x", "/e/x=a");
        row("not in it", "MD5SUMS", both, "z y", "z=- y=-");
        row("written with ./", "MD5SUMS", kA + "  ./x\n" + kB + "  .//y\n", "./x y", "./x=a y=b");
        row("contradicts itself", "MD5SUMS", kA + "  x\n" + kB + "  x\n", "x", "x=?");
        row("contradicts itself, all", "MD5SUMS", both + kB + "  ./x\n", "", "x=? sub/y=b");
        row("contradicts itself elsewhere", "MD5SUMS", kA + "  x\n" + kB + "  x\n", "y", "y=-");
        row("all", "d/MD5SUMS", both, "", "d/x=a d/sub/y=b");
        row("all, each once", "MD5SUMS", both + kA + "  ./x\n", "", "x=a sub/y=b");
        row("all, from standard input", "-", both, "", "x=a sub/y=b");
        row("all, somewhere else", "d/MD5SUMS", kA + "  /e/x\n" + kB + "  ../y\n", "", "/e/x=a d/../y=b");
        row("the digest alone", "d/x.iso.md5", kA + "\n", "", "d/x.iso=a");
        row("the digest alone, of this", "d/x.iso.md5", kA + "\n", "other", "other=a");
    }
    void whatIsExpected() {
        QFETCH(std::string, list);
        QFETCH(std::string, content);
        QFETCH(std::string, files);
        QFETCH(std::string, planned);
        std::string found;
        for (const FileCheck& check : planChecks(words(files.c_str()), {list, parseChecksumList(content)})) {
            found += (found.empty() ? "" : " ") + check.path + "=";
            found += check.expected ? check.expected->hex().substr(0, 1) : check.contradicted ? "?" : "-";
        }
        QCOMPARE(found, planned);
    }

    void theStrongestCounts() {
        const std::string sha(64, 'c');
        const auto checks = planChecks({}, {"SUMS", parseChecksumList(kA + "  x\n" + sha + "  x\n")});
        QCOMPARE(checks.size(), std::size_t{1});
        QVERIFY(checks.front().expected->algorithm == DigestAlgorithm::Sha256);
    }

    void listsThatCannotBeUsed() {
        Options options;
        options.verifyOnly = true;
        std::istringstream input("no checksum\n");
        options.checksumList = "-";
        QVERIFY(!readChecks(options, input));
        options.checksumList = "/";
        QVERIFY(!readChecks(options, input));
        options.checksumList = "/nowhere/SHA256SUMS";
        const auto refused = readChecks(options, input);
        QVERIFY(!refused);
        QVERIFY(refused.error().message.find("No such file") != std::string::npos);
    }

    void oneChecksumForOneFile() {
        Options options;
        options.verifyOnly = true;
        options.urls = {"x"};
        options.checksum = *parseChecksum("md5=" + kA);
        std::istringstream nothing;
        QVERIFY((*readChecks(options, nothing) == std::vector{FileCheck{"x", options.checksum}}));
    }
};

INTACT_TEST(VerifyPlanTest)
#include "verify_plan_test.moc"
