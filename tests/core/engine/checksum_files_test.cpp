// SPDX-License-Identifier: GPL-3.0-or-later
// Checksum files beside downloads: what is found, what is asked for, and who waits for it.
#include "tests/support/mirror_servers.h"
#include "tests/support/test_registry.h"

#include <QCryptographicHash>
#include <QTest>

using namespace intact;
using namespace intact::tests;
using namespace std::chrono_literals;

namespace {

constexpr TestBody kBody{3 * kMiB + 7, 1};
constexpr TestBody kOther{3 * kMiB + 7, 2};
constexpr TestBody kLittle{1000, 1};

using Hash = QCryptographicHash;

std::string hex(const TestBody& body, Hash::Algorithm algorithm) {
    return Hash::hash(QByteArray::fromStdString(body.bytes()), algorithm).toHex().toStdString();
}
std::string sha256Line(const TestBody& body, const std::string& name = "file.bin") {
    return body.sha256() + "  " + name + "\n";
}

ServerHandler text(const std::string& content) {
    return always(wholeReply("200 OK", content, {{"Content-Type", "text/plain"}}));
}

EngineOptions discovering() {
    EngineOptions options;
    options.discovery = true;
    return options;
}

// "sha-256 of /d/SHA256SUMS", "no proof", or why it has failed.
std::string outcome(EngineHarness& harness, const ScriptedServer& server) {
    if (!harness.waitForEnd())
        return "no end: " + harness.history();
    const DownloadRecord& record = harness.record();
    if (record.state == State::Failed)
        return std::string(failureInfo(record.failure.reason).key);
    if (!record.proof)
        return "no proof";
    std::string place = record.proof->place;
    if (place.starts_with(server.url("")))
        place.erase(0, server.url("").size());
    return std::string(digestInfo(record.proof->checksum.algorithm).name) + " of " + place;
}

std::vector<std::string> askedBeside(const ScriptedServer& server, const std::string& file) {
    std::vector<std::string> targets;
    for (const ServerRequest& request : server.requests()) {
        if (request.target != file)
            targets.push_back(request.target);
    }
    return targets;
}

} // namespace

class ChecksumFilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyNameIsFound_data() {
        QTest::addColumn<std::string>("name");
        QTest::addColumn<std::string>("content");
        QTest::addColumn<std::string>("algorithm");
        const auto row = [](const char* name, const std::string& content, const char* algorithm) {
            QTest::newRow(name) << std::string(name) << content << std::string(algorithm);
        };
        row("SHA256SUMS", sha256Line(kOther, "other.bin") + sha256Line(kBody), "sha-256");
        row("SHA512SUMS", hex(kBody, Hash::Sha512) + " *file.bin\r\n", "sha-512");
        row("SHA1SUMS", hex(kBody, Hash::Sha1) + "  ./file.bin\n", "sha-1");
        row("MD5SUMS", "MD5 (file.bin) = " + hex(kBody, Hash::Md5), "md5");
        row("CHECKSUM", "# comment\nSHA2-512(file.bin)= " + hex(kBody, Hash::Sha512), "sha-512");
        row("file.bin.sha256", kBody.sha256(), "sha-256");
        row("file.bin.sha512", hex(kBody, Hash::Sha512) + "  out/file.bin\n", "sha-512");
        row("file.bin.sha256sum", sha256Line(kBody), "sha-256");
        row("file.bin.sha1", hex(kBody, Hash::Sha1), "sha-1");
        row("file.bin.md5", hex(kBody, Hash::Md5) + " file.bin", "md5");
    }
    void everyNameIsFound() {
        QFETCH(std::string, name);
        QFETCH(std::string, content);
        QFETCH(std::string, algorithm);
        const ScriptedServer server(route({{"/d/file.bin", serveFile(kBody)}, {"/d/" + name, text(content)}}));
        EngineHarness harness;
        harness.start(discovering());
        harness.add(server.url("/d/file.bin?from=here"));
        QCOMPARE(outcome(harness, server), algorithm + " of /d/" + name);
        QVERIFY(harness.record().proof->source == ChecksumSource::ChecksumFile);
        QVERIFY(harness.file("file.bin") == kBody.bytes());
    }

    // Where no digest is kept, what is found beside the file is proven all the same.
    void whatIsFoundIsProvenWhereNothingIsKept_data() {
        QTest::addColumn<std::string>("content");
        QTest::addColumn<std::string>("expected");
        QTest::newRow("right") << sha256Line(kBody) << std::string("sha-256 of /SHA256SUMS");
        QTest::newRow("wrong") << sha256Line(kOther) << std::string("checksum-mismatch");
        QTest::newRow("nothing") << std::string() << std::string("no proof");
    }
    void whatIsFoundIsProvenWhereNothingIsKept() {
        QFETCH(std::string, content);
        const ScriptedServer server(route({{"/file.bin", serveFile(kBody)}, {"/SHA256SUMS", text(content)}}));
        EngineHarness harness;
        EngineOptions options = discovering();
        options.keptDigest = KeptDigest::None;
        harness.start(options);
        harness.add(server.url("/file.bin"));
        QTEST(outcome(harness, server), "expected");
        const bool isProven = harness.record().proof.has_value();
        QCOMPARE(harness.record().digest.has_value(), isProven);
        if (harness.record().state == State::Complete)
            QCOMPARE(harness.proven(), isProven ? kBody.size : 0);
    }

    void whatItSays_data() {
        QTest::addColumn<std::string>("content");
        QTest::addColumn<std::string>("expected");
        QTest::newRow("right") << sha256Line(kBody) << std::string("sha-256 of /SHA256SUMS");
        QTest::newRow("wrong") << sha256Line(kOther) << std::string("checksum-mismatch");
        QTest::newRow("another file") << sha256Line(kOther, "other.bin") + sha256Line(kOther, "x")
                                      << std::string("no proof");
        QTest::newRow("another folder") << sha256Line(kOther, "a/file.bin") + sha256Line(kOther, "b/file.bin")
                                        << std::string("no proof");
        QTest::newRow("cut off") << sha256Line(kOther).substr(0, 50) << std::string("no proof");
        QTest::newRow("two that differ") << sha256Line(kBody) + sha256Line(kOther) << std::string("no proof");
        QTest::newRow("a page") << "<html><pre>" + sha256Line(kOther) + "</pre></html>" << std::string("no proof");
        QTest::newRow("zeros") << std::string(10'000, '\0') << std::string("no proof");
        QTest::newRow("one line of 1 MB") << std::string(1'000'000, 'a') << std::string("no proof");
        QTest::newRow("too much") << sha256Line(kBody) + std::string(2 * kMiB, '\n') << std::string("no proof");
    }
    void whatItSays() {
        QFETCH(std::string, content);
        const ScriptedServer server(route({{"/file.bin", serveFile(kBody)}, {"/SHA256SUMS", text(content)}}));
        EngineHarness harness;
        harness.start(discovering());
        harness.add(server.url("/file.bin"));
        QTEST(outcome(harness, server), "expected");
        if (harness.record().state == State::Failed)
            QVERIFY2(harness.record().failure.detail.find(" by " + server.url("/SHA256SUMS")) != std::string::npos,
                     harness.record().failure.detail.c_str());
    }

    void anAnswerThatIsNoFileIsNone_data() {
        QTest::addColumn<ServerHandler>("answer");
        QTest::newRow("404 with a list") << always(wholeReply("404 Not Found", sha256Line(kOther)));
        QTest::newRow("packed") << always(wholeReply("200 OK", sha256Line(kOther), {{"Content-Encoding", "gzip"}}));
        QTest::newRow("a part") << always(
            wholeReply("206 Partial Content", sha256Line(kOther), {{"Content-Range", "bytes 0-74/75"}}));
        QTest::newRow("cut") << always(replyHead("200 OK", {{"Content-Length", "500"}}) + sha256Line(kOther),
                                       Then::Close);
        QTest::newRow("no HTTP") << always(sha256Line(kOther), Then::Close);
        QTest::newRow("a login") << always(wholeReply("401 Unauthorized", "who?"));
        QTest::newRow("a circle") << always(wholeReply("302 Found", "", {{"Location", "/SHA256SUMS"}}));
    }
    void anAnswerThatIsNoFileIsNone() {
        QFETCH(ServerHandler, answer);
        const ScriptedServer server(route({{"/file.bin", serveFile(kLittle)}, {"/SHA256SUMS", answer}}));
        EngineHarness harness;
        harness.start(discovering());
        harness.add(server.url("/file.bin"));
        QCOMPARE(outcome(harness, server), std::string("no proof"));
    }

    void redirectsStayWithinTheOrigin() {
        const ScriptedServer other(text(sha256Line(kLittle)));
        const auto to = [](const std::string& place) {
            return always(wholeReply("302 Found", "", {{"Location", place}}));
        };
        const ScriptedServer server(route({{"/file.bin", serveFile(kLittle)},
                                           {"/SHA256SUMS", to(other.url("/SHA256SUMS"))},
                                           {"/SHA512SUMS", to("/sums/sha512")},
                                           {"/sums/sha512", text(hex(kLittle, Hash::Sha512) + "  file.bin\n")}}));
        EngineHarness harness;
        harness.start(discovering());
        harness.add(server.url("/file.bin"));
        QCOMPARE(outcome(harness, server), std::string("sha-512 of /SHA512SUMS"));
        QVERIFY(other.requests().empty());
    }

    // It is searched where the file is, and what is for the link's server stays there.
    void secretsStayAtHome() {
        const ScriptedServer mirror(
            route({{"/m/file.bin", serveFile(kLittle)}, {"/m/SHA256SUMS", text(sha256Line(kLittle))}}));
        const ScriptedServer server(
            route({{"/file.bin", serveFile(kLittle)},
                   {"/SHA256SUMS", text(sha256Line(kLittle))},
                   {"/away", always(wholeReply("302 Found", "", {{"Location", mirror.url("/m/file.bin")}}))}}));
        EngineHarness harness;
        harness.start(discovering());
        std::ptrdiff_t complete = 0;
        for (const char* target : {"/away", "/file.bin"}) {
            DownloadRequest request = harness.request(server.url(target));
            request.headers = {"Cookie: canary"};
            request.fileName = target + 1;
            harness.add(request);
            ++complete;
            QVERIFY(harness.waitUntil([&] { return harness.timesIn(State::Complete) == complete; }));
            QVERIFY(harness.record().proof.has_value());
        }
        // The file, its list, and what might be the list's signature.
        QCOMPARE(mirror.requests().size(), std::size_t{4});
        for (const ServerRequest& request : mirror.requests())
            QVERIFY(!request.header("Cookie"));
        QCOMPARE(server.requests().back().target, std::string("/SHA256SUMS.gpg"));
        QCOMPARE(server.requests().back().header("Cookie").value_or(""), std::string("canary"));
        QVERIFY(!server.requests().back().header("Range"));
        QCOMPARE(server.requests().back().header("Accept-Encoding").value_or("identity"), std::string("identity"));
    }

    void fiftyFilesCostAHandfulOfRequests_data() {
        QTest::addColumn<bool>("hasList");
        QTest::addColumn<int>("requests");
        QTest::newRow("with a list") << true << 3; // it, and what might be its signature
        QTest::newRow("without") << false << 5;
    }
    void fiftyFilesCostAHandfulOfRequests() {
        QFETCH(bool, hasList);
        QFETCH(int, requests);
        std::string list;
        for (int i = 0; i < 50; ++i)
            list += sha256Line(kLittle, std::to_string(i));
        const ScriptedServer server([&](const ServerRequest& request, ServerConnection& client) {
            if (request.target.find("SUM") == std::string::npos)
                return serveFile(kLittle)(request, client);
            const bool isThere = hasList && request.target == "/d/SHA256SUMS";
            client.send(isThere ? wholeReply("200 OK", list) : wholeReply("404 Not Found", "no"));
            return Then::NextRequest;
        });
        EngineHarness harness;
        harness.start(discovering());
        std::vector<DownloadRequest> all;
        for (int i = 0; i < 50; ++i)
            all.push_back(harness.request(server.url("/d/" + std::to_string(i))));
        harness.engine().add(all, true);
        QVERIFY(harness.waitUntil([&] { return harness.timesIn(State::Complete) == 50; }));
        for (const auto& [id, record] : harness.records())
            QCOMPARE(record.proof.has_value(), hasList);
        QCOMPARE(static_cast<int>(server.requests().size()), 50 + requests);
    }

    void nobodyIsAsked_data() {
        QTest::addColumn<bool>("discovery");
        QTest::addColumn<bool>("given");
        QTest::addColumn<bool>("announced");
        QTest::newRow("switched off") << false << false << false;
        QTest::newRow("the person knows") << true << true << false;
        QTest::newRow("the server has said it") << true << false << true;
    }
    void nobodyIsAsked() {
        QFETCH(bool, discovery);
        QFETCH(bool, given);
        QFETCH(bool, announced);
        const std::string digest =
            QByteArray::fromHex(QByteArray::fromStdString(kBody.sha256())).toBase64().toStdString();
        const std::string field = announced ? "Repr-Digest" : "X-Nothing";
        const ScriptedServer server(serveFile(kBody, "\"one\"", {{field, "sha-256=:" + digest + ":"}}));
        EngineHarness harness;
        EngineOptions options;
        options.discovery = discovery;
        harness.start(options);
        DownloadRequest request = harness.request(server.url("/file.bin"));
        if (given)
            request.expected = *parseChecksum("sha-256=" + kBody.sha256());
        harness.add(request);
        QVERIFY(harness.waitForState(State::Complete));
        QVERIFY(askedBeside(server, "/file.bin").empty());
    }

    void switchedOnAndOffAsItRuns() {
        const ScriptedServer server(serveFile(kLittle));
        EngineHarness harness;
        harness.start();
        harness.engine().setDiscovery(true);
        harness.add(server.url("/a"));
        QVERIFY(harness.waitForState(State::Complete));
        const std::size_t before = server.requests().size();
        QVERIFY(before > 1);
        harness.engine().setDiscovery(false);
        harness.add(server.url("/other/b"));
        QVERIFY(harness.waitUntil([&] { return harness.timesIn(State::Complete) == 2; }));
        QCOMPARE(server.requests().size(), before + 1);
    }

    // The list comes while the file arrives: what is there by then is read for it.
    void aLateListIsHeardOfInTime() {
        Gate half;
        Gate rest;
        const ServerHandler file = serveHeldAt(kMirrored, kMirrored.size / 2, rest);
        const ScriptedServer server([&](const ServerRequest& request, ServerConnection& client) {
            if (request.target == "/file.bin")
                return file(request, client);
            if (request.target == "/SHA512SUMS" && client.waitFor(half))
                return text(hex(kMirrored, Hash::Sha512) + "  file.bin\n")(request, client);
            client.send(wholeReply("404 Not Found", "no"));
            return Then::NextRequest;
        });
        EngineHarness harness;
        harness.start(discovering());
        harness.add(server.url("/file.bin"));
        QVERIFY(harness.waitUntil([&] { return harness.received() >= kMirrored.size / 2; }));
        harness.engine().watchDetails(harness.record().id);
        half.open();
        QVERIFY(harness.waitUntil([&] { return harness.hasLine(LogKind::ChecksumFound); }));
        rest.open();
        QCOMPARE(outcome(harness, server), std::string("sha-512 of /SHA512SUMS"));
        QVERIFY(harness.file("file.bin") == kMirrored.bytes());
    }

    // The file is there and waits for the list, but not for ever.
    void theFileWaitsForTheList_data() {
        QTest::addColumn<bool>("comes");
        QTest::addColumn<std::string>("expected");
        QTest::newRow("it comes") << true << std::string("sha-256 of /SHA256SUMS");
        QTest::newRow("it does not") << false << std::string("no proof");
    }
    void theFileWaitsForTheList() {
        QFETCH(bool, comes);
        Gate come;
        const ScriptedServer server([&](const ServerRequest& request, ServerConnection& client) {
            if (request.target == "/file.bin")
                return serveFile(kLittle)(request, client);
            if (!client.waitFor(come))
                return Then::Close;
            return text(sha256Line(kLittle))(request, client);
        });
        EngineHarness harness;
        harness.start(discovering());
        harness.add(server.url("/file.bin"));
        QVERIFY(harness.waitForState(State::Verifying));
        QVERIFY(server.waitForRequests(2));
        QVERIFY(!harness.file("file.bin"));
        if (comes)
            come.open();
        else
            harness.passTime(2s);
        QTEST(outcome(harness, server), "expected");
        QVERIFY(harness.stats()->verifyLagMs < 1500);
        come.open();
    }

    // What the list says counts also when nobody says what it is worth.
    void aSlowSignatureCostsNoProof() {
        Gate never;
        const ScriptedServer server([&](const ServerRequest& request, ServerConnection& client) {
            if (request.target == "/file.bin")
                return serveFile(kLittle)(request, client);
            if (request.target == "/SHA256SUMS")
                return text(sha256Line(kLittle))(request, client);
            (void)client.waitFor(never);
            return Then::Close;
        });
        EngineHarness harness;
        harness.start(discovering());
        harness.add(server.url("/file.bin"));
        QVERIFY(harness.waitForState(State::Verifying));
        QVERIFY(server.waitForRequests(3));
        harness.passTime(2s);
        QCOMPARE(outcome(harness, server), std::string("sha-256 of /SHA256SUMS"));
        never.open();
    }

    void pausedWhileItWaits() {
        Gate never;
        std::atomic<bool> answers{false};
        const ScriptedServer server([&](const ServerRequest& request, ServerConnection& client) {
            if (request.target == "/file.bin")
                return serveFile(kLittle)(request, client);
            if (!answers && !client.waitFor(never))
                return Then::Close;
            return text(sha256Line(kLittle))(request, client);
        });
        EngineHarness harness;
        harness.start(discovering());
        harness.add(server.url("/file.bin"));
        QVERIFY(harness.waitForState(State::Verifying));
        QVERIFY(server.waitForRequests(2));
        harness.engine().pause({harness.record().id});
        QVERIFY(harness.waitForState(State::Paused));
        answers = true;
        never.open();
        harness.engine().resume({harness.record().id});
        QVERIFY(harness.waitForState(State::Complete));
        QVERIFY(harness.file("file.bin") == kLittle.bytes());
    }

    // It may have room for the download alone.
    void aServerThatRefusesIsLeftAlone() {
        const ScriptedServer server([](const ServerRequest& request, ServerConnection& client) {
            if (request.target.find("SUM") == std::string::npos)
                return serveFile(kBody)(request, client);
            client.send(wholeReply("503 Service Unavailable", "busy"));
            return Then::NextRequest;
        });
        EngineHarness harness;
        harness.start(discovering());
        harness.add(server.url("/a/file.bin"));
        QCOMPARE(outcome(harness, server), std::string("no proof"));
        harness.add(server.url("/b/file2.bin"));
        QVERIFY(harness.waitUntil([&] { return harness.timesIn(State::Complete) == 2; }));
        const auto requests = server.requests();
        QCOMPARE(std::ranges::count(requests, std::string("/a/SHA256SUMS"), &ServerRequest::target), 1);
        QCOMPARE(std::ranges::count_if(
                     requests, [](const ServerRequest& one) { return one.target.find("SUM") != std::string::npos; }),
                 1);
    }
};

INTACT_TEST(ChecksumFilesTest)
#include "checksum_files_test.moc"
