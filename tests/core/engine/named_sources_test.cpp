// SPDX-License-Identifier: GPL-3.0-or-later
// Mirrors and metalinks that a server names in the head of its answer (RFC 6249), and what a download makes of them.
#include "tests/support/minisign_signer.h"
#include "tests/support/mirror_servers.h"
#include "tests/support/piece_list.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <map>

using namespace intact;
using namespace intact::tests;
using namespace std::chrono_literals;

namespace {

constexpr TestBody kOtherBytes{kMirrored.size, 2};

std::string duplicate(const std::string& url) {
    return "<" + url + ">; rel=duplicate";
}

std::string hexOf(std::span<const std::uint8_t> bytes) {
    return Checksum{DigestAlgorithm::Sha256, {bytes.begin(), bytes.end()}}.hex();
}

std::string metalinkOf(const TestBody& body, const std::string& further = {}) {
    return "<metalink xmlns=\"urn:ietf:params:xml:ns:metalink\"><file name=\"file.bin\"><size>" +
           std::to_string(body.size) + "</size><hash type=\"sha-256\">" + body.sha256() + "</hash>" + further +
           "<url>http://127.0.0.1:9/file.bin</url></file></metalink>";
}

std::string piecesText(const TestBody& body) {
    const PieceDigests pieces = piecesOf(body, kMiB);
    std::string text = "<pieces length=\"1048576\" type=\"sha-256\">";
    for (std::int64_t i = 0; i < pieces.count(); ++i)
        text += "<hash>" + hexOf(pieces.digest(i)) + "</hash>";
    return text + "</pieces>";
}

const std::string kMetalink = "/file.bin.meta4";

/// Serves the file slowly, and says `link` in every answer; has these small files too.
class NamingServer {
public:
    NamingServer(std::string link, std::map<std::string, std::string> files, std::string tag = "\"one\"",
                 std::chrono::milliseconds pause = 5ms)
        : m_link(std::move(link))
        , m_files(std::move(files))
        , m_tag(std::move(tag))
        , m_pause(pause)
        , m_server([this](const ServerRequest& request, ServerConnection& client) { return serve(request, client); }) {}

    [[nodiscard]] std::string url() const { return m_server.url("/file.bin"); }
    [[nodiscard]] int asked(const std::string& target) const {
        return static_cast<int>(std::ranges::count(m_server.requests(), target, &ServerRequest::target));
    }
    /// The first byte at `at` goes wrong on the way, but past caches.
    void spoil(std::int64_t at) { m_spoilt = at; }

private:
    Then serve(const ServerRequest& request, ServerConnection& client) {
        if (request.target != "/file.bin") {
            const auto file = m_files.find(request.target);
            client.send(file != m_files.end() ? wholeReply("200 OK", file->second) : wholeReply("404 Not Found", ""));
            return Then::NextRequest;
        }
        const auto range =
            request.range(kMirrored.size).value_or(std::pair<std::int64_t, std::int64_t>(0, kMirrored.size));
        std::vector<std::pair<std::string, std::string>> fields{
            {"Link", m_link},
            {"Content-Range", "bytes " + std::to_string(range.first) + "-" + std::to_string(range.second - 1) + "/" +
                                  std::to_string(kMirrored.size)},
            {"Content-Length", std::to_string(range.second - range.first)}};
        if (!m_tag.empty())
            fields.emplace_back("ETag", m_tag);
        client.send(replyHead("206 Partial Content", fields));
        const Gate neverOpened;
        for (std::int64_t at = range.first; at < range.second; at += 64 * kKiB) {
            std::string bytes = kMirrored.bytes({at, std::min(at + 64 * kKiB, range.second)});
            if (m_spoilt >= at && m_spoilt < at + 64 * kKiB && !request.header("Cache-Control"))
                bytes[0] ^= 1;
            if (!client.send(bytes))
                return Then::Close;
            static_cast<void>(neverOpened.wait(m_pause));
        }
        return Then::NextRequest;
    }

    std::string m_link;
    std::map<std::string, std::string> m_files;
    std::string m_tag;
    std::chrono::milliseconds m_pause;
    std::atomic<std::int64_t> m_spoilt{-1};
    ScriptedServer m_server;
};

EngineOptions discovering(bool discovery = true) {
    EngineOptions options;
    options.discovery = discovery;
    return options;
}

const std::string kDescribed = "<file.bin.meta4>; rel=describedby; type=\"application/metalink4+xml\"";

} // namespace

class NamedSourcesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNamedMirrorHelps() {
        const PacedServer mirror;
        const NamingServer server(duplicate(mirror.url()), {}, "\"one\"", 20ms);
        EngineHarness harness;
        harness.start();
        DownloadRequest request = requestFor(harness, server.url(), {});
        request.headers = {"X-Api-Key: canary"};
        harness.add(request);
        QVERIFY2(harness.waitForState(State::Complete), harness.history().c_str());
        QVERIFY(harness.file("file.bin") == kMirrored.bytes());
        QCOMPARE(harness.stats()->sources.size(), std::size_t{2});
        QVERIFY(bytesFrom(harness, 1) > 0);
        QVERIFY(harness.record().request.mirrors.empty()); // nobody has given it
        for (const ServerRequest& one : mirror.server().requests())
            QVERIFY(!one.header("X-Api-Key"));
    }

    void aNamedMirrorWithAnotherFileIsDropped() {
        const PacedServer mirror(5ms, kOtherBytes);
        const NamingServer server(duplicate(mirror.url()), {});
        EngineHarness harness;
        harness.start();
        harness.add(requestFor(harness, server.url(), {}));
        QVERIFY2(harness.waitForState(State::Complete), harness.history().c_str());
        QVERIFY(harness.file("file.bin") == kMirrored.bytes());
        QVERIFY(wasDropped(harness, FailureReason::MirrorDiffers));
        QCOMPARE(bytesFrom(harness, 1), 0);
    }

    void aNamedMirrorIsNotAsked_data() {
        QTest::addColumn<std::string>("tag");
        QTest::addColumn<bool>("hasMirrors");
        QTest::newRow("nobody could say what it is of") << std::string() << false;
        QTest::newRow("a weak tag") << std::string("W/\"one\"") << false;
        QTest::newRow("the person has named others") << std::string("\"one\"") << true;
    }
    void aNamedMirrorIsNotAsked() {
        QFETCH(std::string, tag);
        QFETCH(bool, hasMirrors);
        const PacedServer mirror;
        const PacedServer other;
        const NamingServer server(duplicate(mirror.url()), {}, tag);
        EngineHarness harness;
        harness.start();
        harness.add(requestFor(harness, server.url(),
                               hasMirrors ? std::vector<std::string>{other.url()} : std::vector<std::string>()));
        QVERIFY2(harness.waitForState(State::Complete), harness.history().c_str());
        QVERIFY(mirror.server().requests().empty());
    }

    void aNamedMetalinkIsRead_data() {
        QTest::addColumn<std::string>("metalink");
        QTest::addColumn<std::string>("outcome");
        const auto row = [](const char* name, std::string metalink, const char* outcome) {
            QTest::newRow(name) << std::move(metalink) << std::string(outcome);
        };
        row("right", metalinkOf(kMirrored), "sha-256 of link-metalink");
        row("with pieces", metalinkOf(kMirrored, piecesText(kMirrored)), "sha-256 of link-metalink");
        row("wrong", metalinkOf(kOtherBytes), "checksum-mismatch");
        row("wrong pieces, and a mirror that is not there", metalinkOf(kMirrored, piecesText(kOtherBytes)),
            "checksum-mismatch");
        row("of another size", metalinkOf({kMirrored.size - 1, 1}), "no proof");
        row("cut off", metalinkOf(kMirrored).substr(0, 200), "no proof");
        row("a document type", "<!DOCTYPE x>" + metalinkOf(kMirrored), "no proof");
        row("a web page", "<html><body>Not here</body></html>", "no proof");
        row("larger than a megabyte", metalinkOf(kMirrored) + std::string(1 << 20, ' '), "no proof");
        row("not there", {}, "no proof");
    }
    void aNamedMetalinkIsRead() {
        QFETCH(std::string, metalink);
        using Files = std::map<std::string, std::string>;
        const NamingServer server(kDescribed, metalink.empty() ? Files() : Files{{kMetalink, metalink}});
        EngineHarness harness;
        harness.start(discovering());
        harness.add(requestFor(harness, server.url(), {}));
        QVERIFY2(harness.waitForEnd(), harness.history().c_str());
        const DownloadRecord& record = harness.record();
        std::string outcome = record.state == State::Failed ? std::string(failureInfo(record.failure.reason).key)
                              : record.proof ? std::string(digestInfo(record.proof->checksum.algorithm).name) + " of " +
                                                   std::string(sourceName(record.proof->source))
                                             : "no proof";
        // Which of its two ends comes first, the link's or the piece's third try, depends on who is faster.
        if (record.failure.reason == FailureReason::WrongBytes)
            outcome = failureInfo(FailureReason::ChecksumMismatch).key;
        QTEST(outcome, "outcome");
        QCOMPARE(server.asked(kMetalink), 1);
        if (record.proof)
            QVERIFY(record.proof->place.ends_with(kMetalink));
        QCOMPARE(harness.file("file.bin").has_value(), record.state == State::Complete);
    }

    void itsPiecesRepair() {
        NamingServer server(kDescribed, {{kMetalink, metalinkOf(kMirrored, piecesText(kMirrored))}});
        server.spoil(10 * kMiB);
        EngineHarness harness;
        harness.start(discovering());
        harness.add(requestFor(harness, server.url(), {}));
        QVERIFY2(harness.waitForState(State::Complete), harness.history().c_str());
        QVERIFY(harness.file("file.bin") == kMirrored.bytes());
        QCOMPARE(harness.stats()->refetchedBytes, kMiB);
    }

    // A server may have forgotten to make it anew with the file.
    void itIsNotBelievedBeforeASignedList() {
        const MinisignSigner signer{1};
        const std::string list = kMirrored.sha256() + "  file.bin\n";
        const NamingServer server(kDescribed, {{kMetalink, metalinkOf(kOtherBytes, piecesText(kOtherBytes))},
                                               {"/SHA256SUMS", list},
                                               {"/SHA256SUMS.minisig", signer.signature(list)}});
        EngineHarness harness;
        EngineOptions options = discovering();
        options.signatureKeys.minisignKeys = {signer.publicKey()};
        harness.start(options);
        harness.add(requestFor(harness, server.url(), {}));
        QVERIFY2(harness.waitForState(State::Complete), harness.history().c_str());
        QVERIFY(harness.file("file.bin") == kMirrored.bytes());
        QVERIFY(harness.record().proof->source == ChecksumSource::SignedChecksumFile);
        QCOMPARE(harness.stats()->refetchedBytes, 0);
        QCOMPARE(server.asked(kMetalink), 1);
    }

    void nobodyAsksForIt_data() {
        QTest::addColumn<bool>("discovery");
        QTest::addColumn<bool>("isGiven");
        QTest::newRow("the person does not want it") << false << false;
        QTest::newRow("the person knows better") << true << true;
    }
    void nobodyAsksForIt() {
        QFETCH(bool, discovery);
        QFETCH(bool, isGiven);
        const NamingServer server(kDescribed, {{kMetalink, metalinkOf(kOtherBytes)}});
        EngineHarness harness;
        harness.start(discovering(discovery));
        DownloadRequest request = requestFor(harness, server.url(), {});
        if (isGiven)
            request.expected = *parseChecksum("sha-256=" + kMirrored.sha256());
        harness.add(request);
        QVERIFY2(harness.waitForState(State::Complete), harness.history().c_str());
        QCOMPARE(server.asked(kMetalink), 0);
    }
};

INTACT_TEST(NamedSourcesTest)
#include "named_sources_test.moc"
