// SPDX-License-Identifier: GPL-3.0-or-later
// Signatures made by gpg and minisign, beside checksum files and downloads: what is proven by them, and what is not.
#include "tests/support/faulty_file_ops.h"
#include "tests/support/gate.h"
#include "tests/support/gpg_home.h"
#include "tests/support/minisign_signer.h"
#include "tests/support/mirror_servers.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace intact;
using namespace intact::tests;
using namespace std::chrono_literals;

namespace {

constexpr TestBody kBody{2 * kMiB + 7, 1};
constexpr TestBody kOther{2 * kMiB + 7, 2};
const std::string kAlice = "Alice <alice@example.org>";

std::string line(const TestBody& body) {
    return body.sha256() + "  file.bin\n";
}

// Serves these files by path; the last bytes of the download wait for `rest`, so that what lies beside it is there
// before, however slow the machine is.
ServerHandler serving(std::map<std::string, std::string> files, const Gate& rest, const std::string& md5 = "") {
    return [files = std::move(files), &rest, md5](const ServerRequest& request, ServerConnection& client) {
        if (request.target == "/file.bin") {
            const std::string bytes = kBody.bytes();
            client.send(replyHead("200 OK", {{"Content-Length", std::to_string(bytes.size())},
                                             {"ETag", "\"one\""},
                                             {"Content-MD5", md5}}) +
                        bytes.substr(0, bytes.size() - 10));
            if (!client.waitFor(rest))
                return Then::Close;
            client.send(bytes.substr(bytes.size() - 10));
            return Then::NextRequest;
        }
        const auto file = files.find(request.target);
        client.send(file != files.end() ? wholeReply("200 OK", file->second) : wholeReply("404 Not Found", "no"));
        return Then::NextRequest;
    };
}

std::string outcome(const DownloadRecord& record) {
    std::string text = record.state == State::Failed ? std::string(failureInfo(record.failure.reason).key)
                       : record.proof                ? std::string(sourceName(record.proof->source))
                                                     : std::string("no proof");
    if (record.signature)
        text += ", " + std::string(verdictName(record.signature->verdict));
    return text;
}

} // namespace

class SignaturesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        if (!GpgHome::available())
            QSKIP("gpg or gpgv is not installed");
        m_home = std::make_unique<GpgHome>();
        m_fingerprint = m_home->makeKey(kAlice);
        m_keys = {{m_home->keyring("keys.gpg")}, {m_minisign.publicKey()}};
    }
    void cleanupTestCase() { m_home.reset(); }

    void listsAndTheirSignatures_data() {
        QTest::addColumn<Files>("files");
        QTest::addColumn<bool>("hasKeys");
        QTest::addColumn<std::string>("expected");
        const auto row = [](const char* name, const Files& files, const char* expected, bool hasKeys = true) {
            QTest::newRow(name) << files << hasKeys << std::string(expected);
        };
        const std::string right = line(kBody);
        const std::string wrong = line(kOther);
        const std::string armored = m_home->signature(kAlice, right, {QStringLiteral("--armor")});
        const std::string within = m_home->signedWithin(kAlice, right);
        row(".asc", {{"/SHA256SUMS", right}, {"/SHA256SUMS.asc", armored}}, "signed-checksum-file, good");
        row(".gpg", {{"/SHA256SUMS", right}, {"/SHA256SUMS.gpg", m_home->signature(kAlice, right)}},
            "signed-checksum-file, good");
        row(".sig of a file of one's own",
            {{"/file.bin.sha256", right}, {"/file.bin.sha256.sig", m_home->signature(kAlice, right)}},
            "signed-checksum-file, good");
        row("minisign", {{"/SHA256SUMS", right}, {"/SHA256SUMS.minisig", m_minisign.signature(right)}},
            "signed-checksum-file, good");
        row("within", {{"/CHECKSUM", within}}, "signed-checksum-file, good");
        row("no key", {{"/SHA256SUMS", right}, {"/SHA256SUMS.asc", armored}}, "checksum-file, unknown-key", false);
        row("no key, within", {{"/CHECKSUM", within}}, "checksum-file, unknown-key", false);
        row("the list was changed", {{"/SHA256SUMS", wrong}, {"/SHA256SUMS.asc", armored}}, "no proof, bad");
        row("also to what is right",
            {{"/SHA256SUMS", right},
             {"/SHA256SUMS.asc", m_home->signature(kAlice, wrong, {QStringLiteral("--armor")})}},
            "no proof, bad");
        row("minisign of another list", {{"/SHA256SUMS", wrong}, {"/SHA256SUMS.minisig", m_minisign.signature(right)}},
            "no proof, bad");
        row("signed and wrong", {{"/SHA256SUMS", wrong}, {"/SHA256SUMS.asc", m_home->signature(kAlice, wrong)}},
            "checksum-mismatch");
    }
    void listsAndTheirSignatures() {
        QFETCH(Files, files);
        QFETCH(bool, hasKeys);
        Gate rest;
        const ScriptedServer server(serving(files, rest));
        EngineHarness harness;
        run(harness, server, rest, hasKeys ? m_keys : SignatureKeys());
        QTEST(outcome(harness.record()), "expected");
        QCOMPARE(harness.file("file.bin").has_value(), harness.record().state == State::Complete);
    }

    void keysThatAreNoneAreNamed() {
        EngineHarness harness;
        harness.start();
        SignatureKeys keys = m_keys;
        keys.keyrings.push_back("/gone.gpg");
        keys.minisignKeys.push_back("RWwhatever");
        harness.engine().inspectKeys(keys);
        QVERIFY(harness.waitUntil([&] { return harness.keysInspected().has_value(); }));
        QVERIFY(harness.keysInspected()->keys == keys);
        QVERIFY(harness.keysInspected()->useless ==
                (std::vector<UselessKey>{{"/gone.gpg", KeyTrouble::Unreadable},
                                         {"RWwhatever", KeyTrouble::NoMinisignKey}}));
    }

    void theChainIsKept() {
        const std::string list = line(kBody);
        Gate rest;
        const ScriptedServer server(
            serving({{"/SHA256SUMS", list}, {"/SHA256SUMS.gpg", m_home->signature(kAlice, list)}}, rest));
        EngineHarness harness;
        run(harness, server, rest, m_keys);
        const Signature expected{SignatureVerdict::Good, m_fingerprint, kAlice, server.url("/SHA256SUMS.gpg")};
        QVERIFY(harness.record().signature == expected);
        QCOMPARE(harness.record().proof->place, server.url("/SHA256SUMS"));
        harness.stop();
        harness.start(discovering({}));
        QVERIFY(harness.waitUntil([&] { return !harness.loaded().empty(); }));
        QVERIFY(harness.loaded().front().signature == expected);
    }

    // A key that the person has chosen is believed before a server that says something else about its bytes.
    void aSignedListDecidesOverTheServer() {
        const std::string list = line(kBody);
        Gate rest;
        const ScriptedServer server(
            serving({{"/SHA256SUMS", list}, {"/SHA256SUMS.asc", m_home->signature(kAlice, list)}}, rest,
                    "AAAAAAAAAAAAAAAAAAAAAA=="));
        EngineHarness harness;
        run(harness, server, rest, m_keys);
        QCOMPARE(outcome(harness.record()), std::string("signed-checksum-file, good"));
    }

    void theDownloadItself_data() {
        QTest::addColumn<Files>("files");
        QTest::addColumn<std::string>("expected");
        const auto row = [](const char* name, const Files& files, const char* expected) {
            QTest::newRow(name) << files << std::string(expected);
        };
        const std::string bytes = kBody.bytes();
        const std::string others = kOther.bytes();
        row(".asc", {{"/file.bin.asc", m_home->signature(kAlice, bytes, {QStringLiteral("--armor")})}},
            "signature, good");
        row(".sig", {{"/file.bin.sig", m_home->signature(kAlice, bytes)}}, "signature, good");
        row(".minisig", {{"/file.bin.minisig", m_minisign.signature(bytes)}}, "signature, good");
        row(".minisig, the old way", {{"/file.bin.minisig", m_minisign.signature(bytes, false)}}, "signature, good");
        row("another file's", {{"/file.bin.asc", m_home->signature(kAlice, others)}}, "checksum-mismatch, bad");
        row("another file's .minisig", {{"/file.bin.minisig", m_minisign.signature(others)}}, "checksum-mismatch, bad");
        row("by somebody else", {{"/file.bin.minisig", MinisignSigner(9).signature(bytes)}}, "no proof, unknown-key");
        row("a page", {{"/file.bin.asc", "<html>no</html>"}}, "no proof");
    }
    void theDownloadItself() {
        QFETCH(Files, files);
        Gate rest;
        const ScriptedServer server(serving(files, rest));
        EngineHarness harness;
        const bool isSigned = files.begin()->second[0] != '<';
        const std::string last = isSigned ? files.begin()->first : "/file.bin.sig";
        runTo(harness, server, rest, last);
        QTEST(outcome(harness.record()), "expected");
        const bool isWhole = harness.record().state == State::Complete;
        QCOMPARE(harness.file("file.bin").has_value(), isWhole);
        if (isWhole && harness.record().proof) {
            QCOMPARE(harness.record().proof->checksum.hex(), kBody.sha256());
            QCOMPARE(harness.record().proof->place, server.url(last));
        }
        if (!isWhole)
            QVERIFY2(harness.record().failure.detail.find(server.url(last)) != std::string::npos,
                     harness.record().failure.detail.c_str());
        QCOMPARE(harness.files().size(), std::size_t{1});
    }

    // Its bytes stay, also for the next run of the program.
    void aRefusedFileIsKept() {
        Gate rest;
        const ScriptedServer server(serving({{"/file.bin.minisig", m_minisign.signature(kOther.bytes())}}, rest));
        FaultyFileOps disk;
        EngineHarness harness(&disk);
        runTo(harness, server, rest, "/file.bin.minisig");
        QVERIFY(harness.record().state == State::Failed);
        harness.stop();
        QVERIFY(!disk.callers().contains("engine")); // closing waits for the disk
        harness.start(discovering(m_keys));
        QVERIFY(harness.waitUntil([&] { return !harness.loaded().empty(); }));
        const DownloadRecord& kept = harness.loaded().front();
        QVERIFY(kept.state == State::Failed && kept.signature && kept.signature->verdict == SignatureVerdict::Bad);
        QCOMPARE(harness.files(), std::vector<std::string>{kept.ledger.partName});
    }

    void keysThatAreChosenLater() {
        const std::string list = line(kBody);
        Gate rest;
        const ScriptedServer server(
            serving({{"/SHA256SUMS", list}, {"/SHA256SUMS.asc", m_home->signature(kAlice, list)}}, rest));
        EngineHarness harness;
        harness.start(discovering({}));
        harness.engine().setSignatureKeys(m_keys);
        goOn(harness, server, rest);
        QCOMPARE(outcome(harness.record()), std::string("signed-checksum-file, good"));
    }

private:
    using Files = std::map<std::string, std::string>;

    static EngineOptions discovering(const SignatureKeys& keys) {
        EngineOptions options;
        options.discovery = true;
        options.signatureKeys = keys;
        return options;
    }
    // To its end; the last bytes come when the signature has been judged.
    static void goOn(EngineHarness& harness, const ScriptedServer& server, Gate& rest) {
        harness.add(server.url("/file.bin"));
        QVERIFY(harness.waitForState(State::Downloading));
        harness.engine().watchDetails(harness.record().id);
        QVERIFY(harness.waitUntil([&] { return harness.hasLine(LogKind::SignatureFound); }));
        rest.open();
        QVERIFY2(harness.waitForEnd(), harness.history().c_str());
    }
    static void run(EngineHarness& harness, const ScriptedServer& server, Gate& rest, const SignatureKeys& keys) {
        harness.start(discovering(keys));
        goOn(harness, server, rest);
    }
    // The last bytes come when this has been asked for.
    void runTo(EngineHarness& harness, const ScriptedServer& server, Gate& rest, const std::string& last) const {
        harness.start(discovering(m_keys));
        harness.add(server.url("/file.bin"));
        QVERIFY(harness.waitUntil([&] {
            const auto requests = server.requests();
            return std::ranges::find(requests, last, &ServerRequest::target) != requests.end();
        }));
        rest.open();
        QVERIFY2(harness.waitForEnd(), harness.history().c_str());
    }

    const MinisignSigner m_minisign{1};
    std::unique_ptr<GpgHome> m_home;
    std::string m_fingerprint;
    SignatureKeys m_keys;
};

INTACT_TEST(SignaturesTest)
#include "signatures_test.moc"
