// SPDX-License-Identifier: GPL-3.0-or-later
// Digests that servers announce in the head of their answers, and what a download makes of them.
#include "tests/support/mirror_servers.h"
#include "tests/support/test_registry.h"

#include <QCryptographicHash>
#include <QTest>

#include <atomic>

using namespace intact;
using namespace intact::tests;

namespace {

using Fields = std::vector<std::pair<std::string, std::string>>;

constexpr TestBody kBody{3 * kMiB + 7, 1};
constexpr TestBody kOther{3 * kMiB + 7, 2};

std::string base64(const TestBody& body, QCryptographicHash::Algorithm algorithm = QCryptographicHash::Sha256) {
    return QCryptographicHash::hash(QByteArray::fromStdString(body.bytes()), algorithm).toBase64().toStdString();
}

Fields reprDigest(const TestBody& body) {
    return {{"Repr-Digest", "sha-256=:" + base64(body) + ":"}};
}

// "sha-256 of repr-digest", "no proof", or why it has failed.
std::string outcome(EngineHarness& harness) {
    if (!harness.waitForEnd())
        return "no end: " + harness.history();
    const DownloadRecord& record = harness.record();
    if (record.state == State::Failed)
        return std::string(failureInfo(record.failure.reason).key);
    if (!record.proof)
        return "no proof";
    return std::string(digestInfo(record.proof->checksum.algorithm).name) + " of " +
           std::string(sourceName(record.proof->source));
}

bool asksForDigests(const ServerRequest& request) {
    return request.header("Want-Repr-Digest") == "sha-256=10, sha-512=9";
}

} // namespace

class AnnouncedDigestsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // The first answer is a part that is the whole file: "bytes 0-". All but Content-MD5 are of the whole there.
    void aFieldIsBelieved_data() {
        QTest::addColumn<std::string>("field");
        QTest::addColumn<std::string>("value");
        QTest::addColumn<std::string>("expected");
        const auto row = [](const char* name, const char* field, const std::string& value, const char* expected) {
            QTest::newRow(name) << std::string(field) << value << std::string(expected);
        };
        using Hash = QCryptographicHash;
        const char* const wrong = "checksum-mismatch";
        row("nothing", "X-Nothing", "1", "no proof");
        row("Repr-Digest", "Repr-Digest", "sha-256=:" + base64(kBody) + ":", "sha-256 of repr-digest");
        row("Repr-Digest, wrong", "Repr-Digest", "sha-256=:" + base64(kOther) + ":", wrong);
        row("Repr-Digest, SHA-512", "Repr-Digest",
            "sha-256=:" + base64(kBody) + ":, sha-512=:" + base64(kBody, Hash::Sha512) + ":", "sha-512 of repr-digest");
        row("Repr-Digest, one of two wrong", "Repr-Digest",
            "sha-256=:" + base64(kOther) + ":, sha-512=:" + base64(kBody, Hash::Sha512) + ":", wrong);
        row("Repr-Digest, weak", "Repr-Digest", "md5=:" + base64(kBody, Hash::Md5) + ":", "md5 of repr-digest");
        row("Repr-Digest, garbage", "Repr-Digest", "sha-256=:" + base64(kOther), "no proof");
        row("Repr-Digest, unknown", "Repr-Digest", "crc32c=:AAAAAA==:", "no proof");
        row("Digest", "Digest", "SHA-256=" + base64(kBody), "sha-256 of digest");
        row("Digest, wrong", "Digest", "SHA-256=" + base64(kOther), wrong);
        row("Digest, garbage", "Digest", "SHA-256=!", "no proof");
        row("x-goog-hash", "x-goog-hash", "md5=" + base64(kBody, Hash::Md5), "md5 of object-store");
        row("x-goog-hash, wrong", "x-goog-hash", "md5=" + base64(kOther, Hash::Md5), wrong);
        row("x-amz-checksum-sha256", "x-amz-checksum-sha256", base64(kBody), "sha-256 of object-store");
        row("x-amz-checksum-sha256, wrong", "x-amz-checksum-sha256", base64(kOther), wrong);
        row("x-amz-checksum-sha256, in pieces", "x-amz-checksum-sha256", base64(kOther) + "-2", "no proof");
        row("Content-MD5 of a part", "Content-MD5", base64(kOther, Hash::Md5), "no proof");
        row("Content-Digest", "Content-Digest", "sha-256=:" + base64(kOther) + ":", "no proof");
    }
    void aFieldIsBelieved() {
        QFETCH(std::string, field);
        QFETCH(std::string, value);
        ScriptedServer server(serveFile(kBody, "\"one\"", {{field, value}}));
        EngineHarness harness;
        harness.start();
        harness.add(server.url("/file.bin"));
        QTEST(outcome(harness), "expected");
        const DownloadRecord& record = harness.record();
        QVERIFY(asksForDigests(server.requests().at(0)));
        if (record.state == State::Complete) {
            QVERIFY(harness.file("file.bin") == kBody.bytes());
            QVERIFY(record.digest && record.digest->hex() == kBody.sha256());
        } else {
            QVERIFY(!record.digest);
            QCOMPARE(harness.files(), std::vector<std::string>{record.ledger.partName});
        }
    }

    void contentMd5IsBelievedOfAWholeMessage_data() {
        QTest::addColumn<bool>("isRight");
        QTest::addColumn<std::string>("expected");
        QTest::newRow("right") << true << std::string("md5 of content-md5");
        QTest::newRow("wrong") << false << std::string("checksum-mismatch");
    }
    void contentMd5IsBelievedOfAWholeMessage() {
        QFETCH(bool, isRight);
        const std::string md5 = base64(isRight ? kBody : kOther, QCryptographicHash::Md5);
        ScriptedServer server(always(wholeReply("200 OK", kBody.bytes(), {{"Content-MD5", md5}})));
        EngineHarness harness;
        harness.start();
        harness.add(server.url("/file.bin"));
        QTEST(outcome(harness), "expected");
    }

    void aWrongFileSaysWhoSaidSo() {
        std::atomic<bool> healed{false};
        ScriptedServer server([&](const ServerRequest& request, ServerConnection& client) {
            return serveFile(healed ? kBody : kOther, "\"one\"", reprDigest(kBody))(request, client);
        });
        EngineHarness harness;
        harness.start();
        harness.add(server.url("/file.bin"));
        QCOMPARE(outcome(harness), std::string("checksum-mismatch"));
        QCOMPARE(harness.record().failure.detail,
                 "sha-256 should be " + kBody.sha256() + " by repr-digest and is " + kOther.sha256());
        healed = true;
        harness.engine().resume({harness.record().id});
        QVERIFY(harness.waitForState(State::Complete));
        QCOMPARE(outcome(harness), std::string("sha-256 of repr-digest"));
        QVERIFY(harness.file("file.bin") == kBody.bytes());
    }

    void anEmptyFileHasADigestToo() {
        constexpr TestBody kEmpty{0, 1};
        ScriptedServer server(serveFile(kEmpty, "\"one\"", reprDigest(kEmpty)));
        EngineHarness harness;
        harness.start();
        harness.add(server.url("/file.bin"));
        QCOMPARE(outcome(harness), std::string("sha-256 of repr-digest"));
        QVERIFY(harness.stats()->verifyLagMs < 10'000);
    }

    void whatIsGivenDecidesAlone() {
        ScriptedServer server(serveFile(kBody, "\"one\"", reprDigest(kOther)));
        EngineHarness harness;
        harness.start();
        DownloadRequest request = harness.request(server.url("/file.bin"));
        request.expected = *parseChecksum("sha-256=" + kBody.sha256());
        harness.add(request);
        QCOMPARE(outcome(harness), std::string("sha-256 of given"));
        QVERIFY(!server.requests().at(0).header("Want-Repr-Digest"));
    }

    void aMetalinksChecksumIsNotThePersons() {
        ScriptedServer server(serveFile(kBody));
        EngineHarness harness;
        harness.start();
        DownloadRequest request = harness.request(server.url("/file.bin"));
        request.expected = *parseChecksum("sha-256=" + kBody.sha256());
        request.expectedSource = ChecksumSource::Metalink;
        harness.add(request);
        QCOMPARE(outcome(harness), std::string("sha-256 of metalink"));
    }

    void thePersonsOwnWishIsSentOnce() {
        ScriptedServer server(serveFile(kBody));
        EngineHarness harness;
        harness.start();
        DownloadRequest request = harness.request(server.url("/file.bin"));
        request.headers = {"Want-Repr-Digest: sha-512=10"};
        harness.add(request);
        QVERIFY(harness.waitForState(State::Complete));
        QCOMPARE(server.requests().at(0).header("Want-Repr-Digest").value_or(""), std::string("sha-512=10"));
    }

    // The head of a redirect is about the page that it comes with.
    void redirectsSayNothing() {
        ScriptedServer server([](const ServerRequest& request, ServerConnection& client) {
            if (request.target == "/file.bin")
                return serveFile(kBody, "\"one\"", reprDigest(kBody))(request, client);
            Fields fields = reprDigest(kOther);
            fields.emplace_back("Location", "/file.bin");
            client.send(wholeReply("302 Found", "", fields));
            return Then::NextRequest;
        });
        EngineHarness harness;
        harness.start();
        harness.add(server.url("/link"));
        QCOMPARE(outcome(harness), std::string("sha-256 of repr-digest"));
        QVERIFY(asksForDigests(server.requests().at(0)) && asksForDigests(server.requests().at(1)));
    }

    // One that helps is compared, not asked.
    void mirrorsSayNothing() {
        const PacedServer first;
        const ScriptedServer second(serveFile(kMirrored, "\"two\"", reprDigest(kOther)));
        EngineHarness harness;
        harness.start();
        harness.add(requestFor(harness, first.url(), {second.url("/file.bin")}));
        QCOMPARE(outcome(harness), std::string("no proof"));
        QVERIFY(bytesFrom(harness, 1) > 0);
        for (const ServerRequest& request : second.requests())
            QVERIFY(!asksForDigests(request));
    }

    // The next run hears it again, and reads what lies there for the digest that was not known before.
    void whatWasInterruptedIsAskedAgain() {
        std::atomic<bool> isSecondRun{false};
        ScriptedServer server([&](const ServerRequest& request, ServerConnection& client) {
            if (!isSecondRun)
                return serveCut(kBody, 2 * kMiB)(request, client);
            const std::string sha512 = base64(kBody, QCryptographicHash::Sha512);
            return serveFile(kBody, "\"one\"", {{"Repr-Digest", "sha-512=:" + sha512 + ":"}})(request, client);
        });
        EngineHarness harness;
        harness.start();
        DownloadRequest request = harness.request(server.url("/file.bin"));
        request.maxRetries = 0;
        harness.add(request);
        QVERIFY(harness.waitForState(State::Failed));
        QVERIFY(harness.record().durableBytes() > 0);
        harness.stop();
        isSecondRun = true;
        const std::size_t before = server.requests().size();
        harness.start();
        QVERIFY(harness.waitForState(State::Failed));
        harness.engine().resume({harness.record().id});
        QVERIFY(harness.waitForState(State::Complete));
        QCOMPARE(outcome(harness), std::string("sha-512 of repr-digest"));
        QVERIFY(harness.file("file.bin") == kBody.bytes());
        QVERIFY(server.requests().at(before).header("Range") != "bytes=0-");
    }

    void anotherVersionHasAnotherDigest_data() {
        QTest::addColumn<bool>("hasRanges");
        QTest::newRow("begun anew") << true;
        QTest::newRow("sent as a whole again") << false;
    }
    void anotherVersionHasAnotherDigest() {
        QFETCH(bool, hasRanges);
        // More than a little, so that the same run asks again; much of a file with parts would not be given up.
        const std::int64_t cutAt = hasRanges ? 10'000 : 2 * kMiB;
        ScriptedServer server([&](const ServerRequest& request, ServerConnection& client) {
            const TestBody& body = request.number == 0 ? kOther : kBody;
            Fields fields = reprDigest(body);
            if (request.number > 0 && hasRanges)
                return serveFile(kBody, "\"two\"", fields)(request, client);
            fields.emplace_back("Content-Length", std::to_string(body.size));
            if (hasRanges)
                fields.insert(fields.end(), {{"ETag", "\"one\""}, {"Accept-Ranges", "bytes"}});
            client.send(replyHead("200 OK", fields));
            client.send(body.bytes({0, request.number == 0 ? cutAt : body.size}));
            return request.number == 0 ? Then::Close : Then::NextRequest;
        });
        EngineHarness harness;
        harness.start();
        harness.add(server.url("/file.bin"));
        QCOMPARE(outcome(harness), std::string("sha-256 of repr-digest"));
        QVERIFY(harness.file("file.bin") == kBody.bytes());
    }

    void digestAndProofAreKept() {
        ScriptedServer server(serveFile(kBody, "\"one\"", reprDigest(kBody)));
        EngineHarness harness;
        harness.start();
        harness.add(server.url("/file.bin"));
        QCOMPARE(outcome(harness), std::string("sha-256 of repr-digest"));
        const DownloadRecord before = harness.record();
        harness.stop();
        harness.start();
        QVERIFY(harness.waitUntil([&] { return harness.wasLoaded(); }));
        QVERIFY(harness.loaded().at(0).proof == before.proof);
        QVERIFY(harness.loaded().at(0).digest == before.digest && before.digest);
    }

    void theLogSaysWhereItStands() {
        ScriptedServer server(serveFile(kBody, "\"one\"", reprDigest(kBody)));
        EngineHarness harness;
        harness.start();
        harness.add(server.url("/file.bin"));
        QCOMPARE(outcome(harness), std::string("sha-256 of repr-digest"));
        harness.engine().watchDetails(harness.record().id);
        QVERIFY(harness.waitUntil([&] { return harness.log().has_value(); }));
        for (const LogKind kind : {LogKind::ChecksumFound, LogKind::Verified}) {
            const auto line = std::ranges::find(harness.log()->lines, kind, &LogLine::kind);
            QVERIFY(line != harness.log()->lines.end());
            QCOMPARE(line->text, std::string("sha-256"));
            QCOMPARE(line->detail, std::string("repr-digest"));
        }
    }
};

INTACT_TEST(AnnouncedDigestsTest)
#include "announced_digests_test.moc"
