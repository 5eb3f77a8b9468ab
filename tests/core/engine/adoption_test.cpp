// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes of other programs: copied, compared with the server's, gone on from or given up.
#include "core/engine/adoption.h"
#include "core/transfer/same_file.h"
#include "tests/support/engine_harness.h"
#include "tests/support/test_registry.h"
#include "tests/support/versioned_file.h"

#include <QTest>

#include <algorithm>
#include <filesystem>

#include <sys/stat.h>

using namespace intact;
using namespace intact::tests;

namespace {

constexpr std::int64_t kMiB = 1 << 20;
const TestBody kBody{24 * kMiB, 7};
const TestBody kOther{24 * kMiB, 8};

void put(std::string& out, std::uint64_t value, int width) {
    for (int i = width - 1; i >= 0; --i)
        out.push_back(static_cast<char>(value >> (8 * i)));
}

// aria2's control file of a file of `total` bytes in pieces of 1 MiB.
std::string controlFile(std::int64_t total, const std::vector<int>& pieces) {
    const std::int64_t count = (total + kMiB - 1) / kMiB;
    std::string bits(static_cast<std::size_t>((count + 7) / 8), '\0');
    for (const int piece : pieces)
        bits[static_cast<std::size_t>(piece / 8)] =
            static_cast<char>(bits[static_cast<std::size_t>(piece / 8)] | (0x80 >> (piece % 8)));
    std::string out;
    put(out, 1, 2);
    put(out, 0, 8);
    put(out, kMiB, 4);
    put(out, static_cast<std::uint64_t>(total), 8);
    put(out, 0, 8);
    put(out, bits.size(), 4);
    out += bits;
    put(out, 0, 4);
    return out;
}

std::string firstOf(const TestBody& body, std::int64_t length) {
    return body.bytes().substr(0, static_cast<std::size_t>(length));
}

// As aria2 leaves it: of the full length, with nothing in the other pieces.
std::string onlyPieces(const TestBody& body, const std::vector<int>& pieces) {
    std::string content(body.bytes().size(), '\0');
    for (const int piece : pieces)
        content.replace(static_cast<std::size_t>(piece * kMiB), kMiB,
                        body.bytes().substr(static_cast<std::size_t>(piece * kMiB), kMiB));
    return content;
}

Adoption adoptionOf(const EngineHarness& harness, const std::string& name, std::int64_t total = kBody.size) {
    return {harness.directory() + "/" + name, harness.directory(), "file", total};
}

} // namespace

class AdoptionTest : public QObject {
    Q_OBJECT

private:
    static bool adopted(EngineHarness& harness, const std::string& url, const std::string& foreign) {
        FileOps files;
        const auto part = copyForeignPart(files, adoptionOf(harness, foreign));
        if (!part)
            return false;
        harness.engine().adopt(harness.request(url), *part, true);
        return harness.waitForEnd();
    }

private Q_SLOTS:
    void bytesThatAreRightAreGoneOnFrom_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("aria2");
        QTest::newRow("wget's file") << "other" << false;
        QTest::newRow("chromium") << "file.crdownload" << false;
        QTest::newRow("firefox") << "file.part" << false;
        QTest::newRow("aria2, by its control file") << "other.aria2" << true;
        QTest::newRow("aria2, by its file") << "other" << true;
    }
    void bytesThatAreRightAreGoneOnFrom() {
        QFETCH(QString, name);
        QFETCH(bool, aria2);
        ScriptedServer server([&](const ServerRequest& request, ServerConnection& connection) {
            return sendVersion({kBody, "\"one\"", {}}, request, connection);
        });
        EngineHarness harness;
        harness.start();
        const std::vector<int> pieces{0, 1, 2, 3, 9, 10, 23};
        std::string file = name.toStdString();
        if (aria2) {
            harness.writeFile("other", onlyPieces(kBody, pieces));
            harness.writeFile("other.aria2", controlFile(kBody.size, pieces));
        } else {
            harness.writeFile(file, firstOf(kBody, 7 * kMiB));
        }
        const std::string before = *harness.file(aria2 ? "other" : file);
        QVERIFY(adopted(harness, server.url("/file"), file));
        QVERIFY2(harness.record().state == State::Complete, harness.history().c_str());
        QVERIFY(harness.file("file") == kBody.bytes());
        QVERIFY(harness.file(aria2 ? "other" : file) == before);
        QCOMPARE(harness.timesIn(State::Queued), 0);
        // Several places were compared, and nothing else was fetched twice.
        QVERIFY(harness.stats()->refetchedBytes > kOverlapBytes);
        QVERIFY(harness.stats()->refetchedBytes <= 6 * kOverlapBytes);
    }

    void wholeFileIsOnlyCompared() {
        ScriptedServer server([&](const ServerRequest& request, ServerConnection& connection) {
            return sendVersion({kBody, "\"one\"", {}}, request, connection);
        });
        EngineHarness harness;
        harness.start();
        harness.writeFile("other", kBody.bytes());
        QVERIFY(adopted(harness, server.url("/file"), "other"));
        QVERIFY2(harness.record().state == State::Complete, harness.history().c_str());
        QVERIFY(harness.file("file") == kBody.bytes());
        QVERIFY(harness.stats()->refetchedBytes <= 6 * kOverlapBytes);
    }

    void otherBytesAreGivenUp_data() {
        QTest::addColumn<std::string>("there");
        QTest::newRow("much") << firstOf(kOther, 15 * kMiB);
        QTest::newRow("little") << firstOf(kOther, kMiB);
        std::string wrongEnd = firstOf(kBody, 15 * kMiB);
        std::fill(wrongEnd.end() - 4096, wrongEnd.end(), '\0'); // as after a power cut
        QTest::newRow("only the end") << wrongEnd;
    }
    void otherBytesAreGivenUp() {
        QFETCH(std::string, there);
        ScriptedServer server([&](const ServerRequest& request, ServerConnection& connection) {
            return sendVersion({kBody, "\"one\"", {}}, request, connection);
        });
        EngineHarness harness;
        harness.start();
        harness.writeFile("other", there);
        QVERIFY(adopted(harness, server.url("/file"), "other"));
        QVERIFY2(harness.record().state == State::Complete, harness.history().c_str());
        QCOMPARE(harness.timesIn(State::Failed), 0);
        QCOMPARE(harness.timesIn(State::Queued), 1);
        QVERIFY(harness.file("file") == kBody.bytes());
        QVERIFY(harness.file("other") == there);
        QCOMPARE(harness.files(), (std::vector<std::string>{"file", "other"}));
    }

    void whatIsRefusedLeavesNothing_data() {
        QTest::addColumn<std::string>("content");
        QTest::addColumn<std::string>("control");
        QTest::newRow("longer than the server's") << kBody.bytes() + "x" << std::string();
        QTest::newRow("empty") << std::string() << std::string();
        QTest::newRow("control file of another size") << firstOf(kBody, kMiB) << controlFile(kBody.size + 1, {0});
        QTest::newRow("damaged control file") << firstOf(kBody, kMiB) << controlFile(kBody.size, {0}).substr(0, 20);
        QTest::newRow("no piece") << firstOf(kBody, kMiB) << controlFile(kBody.size, {});
        QTest::newRow("pieces behind the end of the file") << firstOf(kBody, kMiB) << controlFile(kBody.size, {4});
    }
    void whatIsRefusedLeavesNothing() {
        QFETCH(std::string, content);
        QFETCH(std::string, control);
        EngineHarness harness;
        harness.writeFile("other", content);
        if (!control.empty())
            harness.writeFile("other.aria2", control);
        const auto before = harness.files();
        FileOps files;
        const auto part = copyForeignPart(files, adoptionOf(harness, "other"));
        QVERIFY(!part);
        QCOMPARE(static_cast<int>(part.error().reason), static_cast<int>(FailureReason::ForeignPartRefused));
        QCOMPARE(harness.files(), before);
    }

    void onlyOrdinaryFilesAreRead() {
        EngineHarness harness;
        harness.writeFile("real", firstOf(kBody, kMiB));
        std::filesystem::create_symlink(harness.directory() + "/real", harness.directory() + "/link");
        QCOMPARE(::mkfifo((harness.directory() + "/fifo").c_str(), 0600), 0);
        std::filesystem::create_directory(harness.directory() + "/folder");
        FileOps files;
        for (const char* name : {"link", "fifo", "folder", "missing"})
            QVERIFY2(!copyForeignPart(files, adoptionOf(harness, name)), name);
    }

    void claimEndsAtTheFirstHole() {
        EngineHarness harness;
        harness.writeFile("other", firstOf(kBody, kMiB));
        std::filesystem::resize_file(harness.directory() + "/other", 3 * kMiB);
        FileOps files;
        const auto part = copyForeignPart(files, adoptionOf(harness, "other"));
        QVERIFY(part);
        QVERIFY(part->ledger.durable.ranges() == (std::vector<ByteRange>{{0, kMiB}}));
        QVERIFY(isOfUnknownOrigin(part->ledger));
        QVERIFY(std::filesystem::exists(harness.directory() + "/" + part->ledger.partName));
    }

    void ownBytesComeFirst() {
        ScriptedServer server([&](const ServerRequest& request, ServerConnection& connection) {
            return sendVersion({kBody, "\"one\"", {}}, request, connection, {.holdAt = 5 * kMiB});
        });
        EngineHarness harness;
        harness.start();
        harness.add(server.url("/file"));
        QVERIFY(harness.waitUntil([&] { return harness.received() >= 2 * kMiB; }));
        harness.writeFile("other", firstOf(kBody, kMiB));
        FileOps files;
        const auto part = copyForeignPart(files, adoptionOf(harness, "other"));
        QVERIFY(part);
        harness.engine().adopt(harness.request(server.url("/file")), *part, true);
        QVERIFY(harness.waitForRefusal());
        QCOMPARE(static_cast<int>(harness.refusal()->failure.reason),
                 static_cast<int>(FailureReason::ForeignPartRefused));
        QVERIFY(!std::filesystem::exists(harness.directory() + "/" + part->ledger.partName));
    }

    void isFoundBesideTheTarget() {
        EngineHarness harness;
        FileOps files;
        QVERIFY(!findForeignPart(files, harness.directory(), "file"));
        for (const char* name : {"file", "file.part", "file.crdownload", "file.aria2"}) {
            harness.writeFile(name, "x");
            QCOMPARE(findForeignPart(files, harness.directory(), "file"), harness.directory() + "/" + name);
        }
    }
};

INTACT_TEST(AdoptionTest)
#include "adoption_test.moc"
