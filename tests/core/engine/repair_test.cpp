// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes that are not what they should be: found, fetched again, and whoever sent them named.
#include "core/verify/repair.h"
#include "tests/support/mirror_servers.h"
#include "tests/support/piece_list.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <atomic>

using namespace intact;
using namespace intact::tests;
using namespace std::chrono_literals;

namespace {

constexpr TestBody kOtherBytes{kMirrored.size, 2};
constexpr std::int64_t kCompared = 64 * kKiB; // what sources have to show is no longer

bool isPastCaches(const ServerRequest& request) {
    return request.header("Cache-Control") == "no-cache";
}

/// Has the file, but one byte of it goes wrong on the way, as long as `spoils` says so.
class SpoilingServer {
public:
    using Spoils = std::function<bool(const ServerRequest&)>;
    SpoilingServer(std::int64_t at, Spoils spoils, std::chrono::milliseconds pause = 0ms)
        : m_at(at)
        , m_spoils(std::move(spoils))
        , m_pause(pause)
        , m_server([this](const ServerRequest& request, ServerConnection& client) { return serve(request, client); }) {}

    [[nodiscard]] std::string url() const { return m_server.url("/file.bin"); }
    [[nodiscard]] std::string name() const { return "127.0.0.1:" + std::to_string(m_server.port()); }
    [[nodiscard]] std::vector<ServerRequest> requests() const { return m_server.requests(); }
    [[nodiscard]] std::int64_t sent() const { return m_sent; }

private:
    Then serve(const ServerRequest& request, ServerConnection& client) {
        const ByteRange range = sendRangeHead(request, client, kMirrored.size, "\"spoiled\"");
        const bool spoils = range.length() > kCompared && m_spoils(request);
        const Gate neverOpened;
        for (std::int64_t at = range.begin; at < range.end; at += 64 * kKiB) {
            const ByteRange piece{at, std::min(at + 64 * kKiB, range.end)};
            std::string bytes = kMirrored.bytes(piece);
            if (spoils && m_at >= piece.begin && m_at < piece.end)
                bytes[static_cast<std::size_t>(m_at - piece.begin)] ^= 1;
            m_sent += piece.length();
            if (!client.send(bytes))
                return Then::Close;
            if (m_pause > 0ms)
                static_cast<void>(neverOpened.wait(m_pause));
        }
        return Then::NextRequest;
    }

    std::int64_t m_at;
    Spoils m_spoils;
    std::chrono::milliseconds m_pause;
    std::atomic<std::int64_t> m_sent{0};
    ScriptedServer m_server;
};

bool everywhere(const ServerRequest&) {
    return true;
}
bool throughACache(const ServerRequest& request) {
    return !isPastCaches(request);
}

DownloadRequest provable(const EngineHarness& harness, const std::string& link, std::vector<std::string> mirrors = {},
                         int segments = 1) {
    DownloadRequest request = requestFor(harness, link, std::move(mirrors), segments);
    request.expected = *parseChecksum("sha-256=" + kMirrored.sha256());
    request.expectedSource = ChecksumSource::Metalink;
    request.expectedSize = kMirrored.size;
    return request;
}

DownloadRequest withPieces(DownloadRequest request, std::int64_t pieceBytes = kMiB,
                           DigestAlgorithm algorithm = DigestAlgorithm::Sha256) {
    request.pieces = piecesOf(kMirrored, pieceBytes, algorithm);
    return request;
}

/// Of the newest download.
std::vector<LogLine> logged(EngineHarness& harness, LogKind kind) {
    harness.engine().watchDetails(harness.record().id);
    std::vector<LogLine> lines;
    if (harness.waitUntil([&] { return harness.log().has_value(); }))
        std::ranges::copy_if(harness.log()->lines, std::back_inserter(lines),
                             [kind](const LogLine& line) { return line.kind == kind; });
    return lines;
}

bool isWhole(const EngineHarness& harness) {
    return harness.file("file.bin") == kMirrored.bytes();
}

} // namespace

class RepairTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFlippedByteCostsItsPiece_data() {
        QTest::addColumn<std::int64_t>("at");
        QTest::addColumn<std::int64_t>("pieceBytes");
        QTest::addColumn<int>("segments");
        const auto row = [](const char* name, std::int64_t at, std::int64_t pieceBytes, int segments) {
            QTest::newRow(name) << at << pieceBytes << segments;
        };
        row("the first byte", 0, kMiB, 1);
        row("in the middle", 10 * kMiB + 77, kMiB, 1);
        row("in the middle, four connections", 10 * kMiB + 77, kMiB, 4);
        row("the last but few", 24 * kMiB - 1, kMiB, 4);
        row("a piece smaller than a block", 7 * kMiB + 5, 256 * kKiB, 4);
        row("a piece across blocks", 7 * kMiB + 5, kMiB + 1, 1);
        row("a piece of many claims", 9 * kMiB, 5 * kMiB, 4);
        row("one piece that is the file", 9 * kMiB, kMirrored.size, 1);
    }
    void aFlippedByteCostsItsPiece() {
        QFETCH(std::int64_t, at);
        QFETCH(std::int64_t, pieceBytes);
        QFETCH(int, segments);
        const ByteRange piece{at / pieceBytes * pieceBytes,
                              std::min((at / pieceBytes + 1) * pieceBytes, kMirrored.size)};
        const SpoilingServer server(at, throughACache);
        EngineHarness harness;
        harness.start();
        harness.add(withPieces(provable(harness, server.url(), {}, segments), pieceBytes));
        QVERIFY2(harness.waitForState(State::Complete), harness.history().c_str());
        QVERIFY(isWhole(harness));
        QVERIFY(harness.record().proof && harness.record().proof->checksum.hex() == kMirrored.sha256());
        QCOMPARE(harness.stats()->refetchedBytes, piece.length());
        QCOMPARE(harness.stats()->sources.at(0).bytes, kMirrored.size + piece.length()); // nothing else came twice
        QVERIFY(!harness.record().request.pieces);
        const auto wrong = logged(harness, LogKind::PieceWrong);
        QCOMPARE(wrong.size(), std::size_t{1});
        QCOMPARE(wrong[0].number, piece.begin);
        QCOMPARE(wrong[0].text, server.name());
        int again = 0;
        for (const ServerRequest& request : server.requests()) {
            const auto range = request.range(kMirrored.size);
            if (!isPastCaches(request))
                continue;
            ++again;
            // It may go on into what nobody has claimed yet.
            QVERIFY2(range && range->first < piece.end && range->second > piece.begin,
                     request.header("Range").value_or("").c_str());
        }
        QVERIFY(again >= 1);
        QVERIFY(harness.dropped().empty()); // nobody else has it
    }

    void aWeakListOfPiecesHelpsToo() {
        const SpoilingServer server(5 * kMiB, throughACache);
        EngineHarness harness;
        harness.start();
        harness.add(withPieces(provable(harness, server.url()), kMiB, DigestAlgorithm::Sha1));
        QVERIFY2(harness.waitForState(State::Complete), harness.history().c_str());
        QVERIFY(isWhole(harness));
        QCOMPARE(harness.stats()->refetchedBytes, kMiB);
    }

    // Without a digest of the whole nothing is proven, but the pieces are right.
    void piecesAlone() {
        const SpoilingServer server(5 * kMiB, throughACache);
        EngineHarness harness;
        harness.start();
        DownloadRequest request = withPieces(provable(harness, server.url()));
        request.expected.reset();
        harness.add(request);
        QVERIFY2(harness.waitForState(State::Complete), harness.history().c_str());
        QVERIFY(isWhole(harness));
        QVERIFY(!harness.record().proof);
    }

    void aPieceThatStaysWrongIsTheEnd() {
        std::atomic<bool> healed{false};
        const SpoilingServer server(10 * kMiB + 77, [&](const ServerRequest&) { return !healed; });
        EngineHarness harness;
        harness.start();
        harness.add(withPieces(provable(harness, server.url())));
        QVERIFY2(harness.waitForState(State::Failed), harness.history().c_str());
        const Failure& failure = harness.record().failure;
        QCOMPARE(failure.reason, FailureReason::ChecksumMismatch);
        QCOMPARE(failure.detail, std::string("bytes 10485760-11534335 are wrong again and again"));
        QCOMPARE(harness.files(), std::vector<std::string>{harness.record().ledger.partName});
        QCOMPARE(logged(harness, LogKind::PieceWrong).size(), std::size_t{kMostPieceRefetches + 1});
        QCOMPARE(server.sent(), kMirrored.size + kMostPieceRefetches * kMiB);
        // All that is right stays for the next try.
        healed = true;
        const std::int64_t before = server.sent();
        harness.engine().resume({harness.record().id});
        QVERIFY2(harness.waitForState(State::Complete), harness.history().c_str());
        QVERIFY(isWhole(harness));
        QVERIFY(server.sent() - before <= 2 * kMiB);
    }

    void theListIsThereAfterARestart() {
        std::atomic<bool> spoils{false};
        const SpoilingServer server(
            20 * kMiB, [&](const ServerRequest& request) { return spoils && !isPastCaches(request); }, 5ms);
        EngineHarness harness;
        harness.start();
        harness.add(withPieces(provable(harness, server.url())));
        QVERIFY(harness.waitUntil([&] { return harness.received() >= 4 * kMiB; }));
        harness.stop();
        spoils = true;
        harness.start();
        QVERIFY2(harness.waitForState(State::Complete), harness.history().c_str());
        QVERIFY(isWhole(harness));
        QCOMPARE(logged(harness, LogKind::PieceWrong).size(), std::size_t{1});
        QVERIFY(harness.stats()->refetchedBytes <= 2 * kMiB);
    }

    void whoeverSendsWrongPiecesIsDropped_data() {
        QTest::addColumn<std::size_t>("bad");
        QTest::newRow("a mirror") << std::size_t{1};
        QTest::newRow("the link itself") << std::size_t{0};
    }
    void whoeverSendsWrongPiecesIsDropped() {
        QFETCH(std::size_t, bad);
        // What the bad one is asked for first is wrong, whatever it is.
        const PacedServer good;
        const ScriptedServer other([&](const ServerRequest& request, ServerConnection& client) {
            const ByteRange range = sendRangeHead(request, client, kMirrored.size, "\"other\"");
            const Gate neverOpened;
            for (std::int64_t at = range.begin; at < range.end; at += 64 * kKiB) {
                std::string bytes = kMirrored.bytes({at, std::min(at + 64 * kKiB, range.end)});
                if (range.length() > kCompared && at - range.begin == 512 * kKiB)
                    bytes[7] ^= 1;
                if (!client.send(bytes))
                    return Then::Close;
                static_cast<void>(neverOpened.wait(5ms));
            }
            return Then::NextRequest;
        });
        EngineHarness harness;
        harness.start();
        std::vector<std::string> links{good.url(), other.url("/file.bin")};
        if (bad == 0)
            std::swap(links[0], links[1]);
        harness.add(withPieces(provable(harness, links[0], {links[1]}, 4)));
        QVERIFY2(harness.waitForState(State::Complete), harness.history().c_str());
        QVERIFY(isWhole(harness));
        QCOMPARE(harness.dropped().size(), std::size_t{1});
        const SourceDropped& dropped = harness.dropped()[0];
        QVERIFY2(dropped.failure.reason == FailureReason::WrongBytes, dropped.failure.message().c_str());
        QCOMPARE(dropped.server, "127.0.0.1:" + std::to_string(other.port()));
        QVERIFY(harness.stats()->sources[bad].dropped.has_value());
        QVERIFY(!harness.stats()->sources[1 - bad].dropped.has_value());
    }

    // What it is compared with may be wrong itself.
    void aMirrorIsNotBlamedForWhatTheLinkHasSent() {
        const SpoilingServer link(5, throughACache, 20ms);
        const SpoilingServer mirror(
            0, [](const ServerRequest&) { return false; }, 5ms);
        EngineHarness harness;
        harness.start();
        harness.add(withPieces(provable(harness, link.url(), {mirror.url()}, 4), 4 * kMiB));
        QVERIFY2(harness.waitForState(State::Complete), harness.history().c_str());
        QVERIFY(isWhole(harness));
        QVERIFY(logged(harness, LogKind::PieceWrong).size() >= 1);
        QVERIFY(!wasDropped(harness, FailureReason::MirrorDiffers));
        QVERIFY(bytesFrom(harness, 1) > 0);
    }

    void aMirrorWithAnotherFileIsFoundAllTheSame() {
        const SpoilingServer link(5, throughACache, 20ms);
        const PacedServer mirror(5ms, kOtherBytes);
        EngineHarness harness;
        harness.start();
        harness.add(withPieces(provable(harness, link.url(), {mirror.url()}, 4)));
        QVERIFY2(harness.waitForState(State::Complete), harness.history().c_str());
        QVERIFY(isWhole(harness));
        QVERIFY(wasDropped(harness, FailureReason::MirrorDiffers));
        QCOMPARE(bytesFrom(harness, 1), 0);
    }

    // Its request lies in the middle of the wrong piece, and brings nothing of it.
    void aPieceComesAgainWhileAMirrorIsCompared() {
        const SpoilingServer link(5, throughACache, 5ms);
        const ScriptedServer mirror([](const ServerRequest& request, ServerConnection& client) {
            sendRangeHead(request, client, kMirrored.size, "\"silent\"");
            client.waitUntilClientCloses();
            return Then::Close;
        });
        EngineHarness harness;
        harness.start();
        harness.add(withPieces(provable(harness, link.url(), {mirror.url("/file.bin")}, 4), 2 * kMiB));
        QVERIFY2(harness.waitForState(State::Complete), harness.history().c_str());
        QVERIFY(isWhole(harness));
        QVERIFY(!mirror.requests().empty());
        QCOMPARE(harness.stats()->refetchedBytes, 2 * kMiB);
    }

    void aServerWithoutPartsSendsAllOfItForAPiece_data() {
        QTest::addColumn<std::string>("tag");
        QTest::addColumn<bool>("always");
        QTest::newRow("it is right then") << std::string("\"one\"") << false;
        QTest::newRow("without a tag") << std::string() << false;
        QTest::newRow("it stays wrong") << std::string("\"one\"") << true;
    }
    void aServerWithoutPartsSendsAllOfItForAPiece() {
        QFETCH(std::string, tag);
        QFETCH(bool, always);
        const ScriptedServer server([&](const ServerRequest& request, ServerConnection& client) {
            std::string bytes = kMirrored.bytes();
            if (always || !isPastCaches(request))
                bytes[5] ^= 1;
            std::vector<std::pair<std::string, std::string>> fields{{"Content-Length", std::to_string(bytes.size())}};
            if (!tag.empty())
                fields.emplace_back("ETag", tag);
            client.send(replyHead("200 OK", fields));
            return client.send(bytes) ? Then::NextRequest : Then::Close;
        });
        EngineHarness harness;
        harness.start();
        harness.add(withPieces(provable(harness, server.url("/file.bin"))));
        QVERIFY2(harness.waitForState(always ? State::Failed : State::Complete), harness.history().c_str());
        QCOMPARE(server.requests().size(), always ? std::size_t{kMostPieceRefetches + 1} : std::size_t{2});
        if (always)
            QCOMPARE(harness.record().failure.detail, std::string("bytes 0-1048575 are wrong again and again"));
        else
            QVERIFY(isWhole(harness));
    }

    // The pieces are right, so to fetch them again would bring the same.
    void piecesThatContradictTheWholeAreTheEnd() {
        const SpoilingServer server(0, [](const ServerRequest&) { return false; });
        EngineHarness harness;
        harness.start();
        DownloadRequest request = withPieces(provable(harness, server.url()));
        request.expected = *parseChecksum("sha-256=" + kOtherBytes.sha256());
        harness.add(request);
        QVERIFY2(harness.waitForState(State::Failed), harness.history().c_str());
        QCOMPARE(harness.record().failure.reason, FailureReason::ChecksumMismatch);
        QCOMPARE(server.sent(), kMirrored.size);
    }

    void withoutPiecesAllOfItComesAgain_data() {
        QTest::addColumn<int>("segments");
        QTest::addColumn<std::string>("algorithm");
        QTest::newRow("one connection") << 1 << std::string("sha-256");
        QTest::newRow("four connections") << 4 << std::string("sha-256");
        QTest::newRow("integrity only") << 1 << std::string("md5");
    }
    void withoutPiecesAllOfItComesAgain() {
        QFETCH(int, segments);
        QFETCH(std::string, algorithm);
        const SpoilingServer server(10 * kMiB + 77, throughACache);
        EngineHarness harness;
        harness.start();
        DownloadRequest request = provable(harness, server.url(), {}, segments);
        Digester digester(*digestFromName(algorithm));
        const std::string all = kMirrored.bytes();
        digester.update(std::as_bytes(std::span(all)));
        request.expected = digester.finish();
        harness.add(request);
        QVERIFY2(harness.waitForState(State::Complete), harness.history().c_str());
        QVERIFY(isWhole(harness));
        QVERIFY(harness.record().proof.has_value());
        QCOMPARE(harness.stats()->refetchedBytes, kMirrored.size);
        const auto again = logged(harness, LogKind::FetchedAgain);
        QCOMPARE(again.size(), std::size_t{1});
        QCOMPARE(again[0].text, server.name());
        const auto compared = logged(harness, LogKind::Compared);
        QCOMPARE(compared.size(), std::size_t{1});
        QCOMPARE(compared[0].number, kMiB); // the block with that byte
    }

    void aServerWithoutPartsSendsAllOfItAgain() {
        const ScriptedServer server([](const ServerRequest& request, ServerConnection& client) {
            std::string bytes = kMirrored.bytes();
            if (!isPastCaches(request))
                bytes[5] ^= 1;
            return always(wholeReply("200 OK", bytes))(request, client);
        });
        EngineHarness harness;
        harness.start();
        harness.add(provable(harness, server.url("/file.bin")));
        QVERIFY2(harness.waitForState(State::Complete), harness.history().c_str());
        QVERIFY(isWhole(harness));
        QVERIFY(harness.stats()->refetchedBytes >= kMirrored.size);
        QCOMPARE(server.requests().size(), std::size_t{2});
    }

    // It is the checksum that is wrong: nobody fetches it a third time.
    void theSameBytesAgainAreTheEnd() {
        const SpoilingServer server(10 * kMiB, everywhere);
        EngineHarness harness;
        harness.start();
        harness.add(provable(harness, server.url()));
        QVERIFY2(harness.waitForState(State::Failed), harness.history().c_str());
        QCOMPARE(harness.record().failure.reason, FailureReason::ChecksumMismatch);
        QVERIFY(harness.record().failure.detail.starts_with("sha-256 should be " + kMirrored.sha256()));
        QCOMPARE(server.sent(), 2 * kMirrored.size);
        QCOMPARE(logged(harness, LogKind::Compared).at(0).number, 0);
        QCOMPARE(harness.files(), std::vector<std::string>{harness.record().ledger.partName});
    }

    void anotherSourceBringsWhatIsRight() {
        const SpoilingServer lead(10 * kMiB, everywhere);
        const SpoilingServer mirror(0, [](const ServerRequest&) { return false; });
        EngineHarness harness;
        harness.start();
        harness.add(provable(harness, lead.url(), {mirror.url()})); // one connection: all comes from the link
        QVERIFY2(harness.waitForState(State::Complete), harness.history().c_str());
        QVERIFY(isWhole(harness));
        QCOMPARE(lead.sent(), kMirrored.size);
        QCOMPARE(mirror.sent(), kMirrored.size);
        QCOMPARE(harness.dropped().size(), std::size_t{1});
        QCOMPARE(harness.dropped()[0].server, lead.name());
        QVERIFY(harness.dropped()[0].failure.reason == FailureReason::WrongBytes);
        QVERIFY(harness.stats()->sources[0].dropped.has_value());
    }

    // When both have brought some of it, each is asked alone until one of them has the right file.
    void oneOfTwoHasTheRightFile_data() {
        QTest::addColumn<bool>("leadIsBad");
        QTest::newRow("the mirror") << true;
        QTest::newRow("the link itself") << false;
    }
    void oneOfTwoHasTheRightFile() {
        QFETCH(bool, leadIsBad);
        const SpoilingServer bad(3 * kMiB, everywhere, 5ms);
        const PacedServer good;
        EngineHarness harness;
        harness.start();
        DownloadRequest request =
            leadIsBad ? provable(harness, bad.url(), {good.url()}, 4) : provable(harness, good.url(), {bad.url()}, 4);
        harness.add(request);
        QVERIFY2(harness.waitForState(State::Complete), harness.history().c_str());
        QVERIFY(isWhole(harness));
        QVERIFY(logged(harness, LogKind::FetchedAgain).size() <= std::size_t{kMostPasses});
    }
};

INTACT_TEST(RepairTest)
#include "repair_test.moc"
