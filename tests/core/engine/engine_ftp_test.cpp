// SPDX-License-Identifier: GPL-3.0-or-later
// FTP and FTPS: the right file or a named failure, with a real vsftpd and with servers of worse manners.
#include "core/transfer/same_file.h"
#include "tests/support/engine_harness.h"
#include "tests/support/scripted_ftp.h"
#include "tests/support/scripted_replies.h"
#include "tests/support/test_certificate.h"
#include "tests/support/test_registry.h"
#include "tests/support/vsftpd_fixture.h"

#include <QTest>

#include <algorithm>

using namespace intact;
using namespace intact::tests;

namespace {

constexpr std::int64_t kKiB = 1024;
constexpr std::int64_t kMiB = 1024 * kKiB;

const TestBody kSmall{300 * kKiB + 7, 3};
const TestBody kLarge{24 * kMiB + 5, 4};

void addGiven(EngineHarness& harness, const std::string& url, int segments = 8) {
    DownloadRequest request = harness.request(url);
    request.givenByPerson = true;
    request.segments = segments;
    harness.add(request);
}

bool isComplete(EngineHarness& harness, const TestBody& body, const std::string& name = "file") {
    return harness.waitForEnd() && harness.record().state == State::Complete && harness.file(name) == body.bytes();
}

bool hasFailed(EngineHarness& harness, FailureReason reason) {
    return harness.waitForEnd() && harness.record().state == State::Failed &&
           harness.record().failure.reason == reason && !harness.file("file");
}

std::string why(const EngineHarness& harness) {
    return harness.history() + ", " + harness.record().failure.message();
}

// A certificate for 127.0.0.1 of an authority of its own, in files that vsftpd and the engine read.
struct Trust {
    static CertificateOptions authorityOptions() {
        CertificateOptions options;
        options.commonName = "Test Authority";
        options.names.clear();
        options.authority = true;
        return options;
    }
    TestCertificate authority{authorityOptions()};
    TestCertificate server{{}, &authority};
    [[nodiscard]] std::string pem() const { return server.certificatePem() + server.keyPem(); }
};

// Stops when so much has arrived, as if the program had ended, and starts again.
bool breakAfter(EngineHarness& harness, std::int64_t bytes) {
    if (!harness.waitUntil([&] { return harness.received() >= bytes; }))
        return false;
    harness.stop();
    return true;
}

} // namespace

Q_DECLARE_METATYPE(FtpManners)

class EngineFtpTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void realServer_data() {
        QTest::addColumn<qint64>("size");
        QTest::addColumn<bool>("implicitTls");
        QTest::addColumn<QByteArray>("login");
        QTest::newRow("empty") << qint64(0) << false << QByteArray();
        QTest::newRow("small") << qint64(kSmall.size) << false << QByteArray();
        QTest::newRow("large in segments") << qint64(kLarge.size) << false << QByteArray();
        QTest::newRow("ftps") << qint64(kLarge.size) << true << QByteArray();
        QTest::newRow("a login goes over TLS") << qint64(kSmall.size) << false << QByteArray("anonymous:word@");
    }
    void realServer() {
        QFETCH(qint64, size);
        QFETCH(bool, implicitTls);
        QFETCH(QByteArray, login);
        if (!VsftpdFixture::available())
            QSKIP("vsftpd is not installed");
        const Trust trust;
        const bool tls = implicitTls || !login.isEmpty();
        // Who comes without TLS is sent away.
        // A connection is slow enough for others to be worth having.
        const std::string pace = size == kLarge.size ? "anon_max_rate=12000000\n" : "";
        VsftpdFixture server({.settings = pace + (tls ? "force_anon_logins_ssl=YES\nforce_anon_data_ssl=YES\n" : ""),
                              .certificatePem = tls ? trust.pem() : "",
                              .implicitTls = implicitTls});
        const TestBody body{size, 5};
        server.addFile("file", body);
        EngineHarness harness;
        harness.start();
        HostAccess access;
        harness.writeFile(".authority.pem", trust.authority.certificatePem());
        access.authorityFile = harness.directory() + "/.authority.pem";
        harness.engine().setHostAccess("127.0.0.1:" + std::to_string(server.port()), access);
        addGiven(harness, server.url("/file", login.toStdString()), 4);
        QVERIFY2(isComplete(harness, body), why(harness).c_str());
        if (size == kLarge.size)
            QVERIFY2(harness.stats()->connections > 1, why(harness).c_str());
        QCOMPARE(harness.stats()->refetchedBytes, 0);
        QVERIFY(harness.stats()->sizeConfirmed);
    }

    void badCertificate_data() {
        QTest::addColumn<bool>("implicitTls");
        QTest::addColumn<QByteArray>("login");
        QTest::newRow("ftps") << true << QByteArray();
        QTest::newRow("a login is not sent without TLS instead") << false << QByteArray("anonymous:word@");
    }
    void badCertificate() {
        QFETCH(bool, implicitTls);
        QFETCH(QByteArray, login);
        if (!VsftpdFixture::available())
            QSKIP("vsftpd is not installed");
        VsftpdFixture server({.certificatePem = Trust().pem(), .implicitTls = implicitTls});
        server.addFile("file", kSmall);
        EngineHarness harness;
        harness.start();
        addGiven(harness, server.url("/file", login.toStdString()));
        QVERIFY2(hasFailed(harness, FailureReason::CertificateRejected), why(harness).c_str());
    }

    void realServerGoesOn() {
        if (!VsftpdFixture::available())
            QSKIP("vsftpd is not installed");
        VsftpdFixture server({.settings = "anon_max_rate=6000000\n"});
        server.addFile("file", kLarge);
        EngineHarness harness;
        harness.start();
        addGiven(harness, server.url("/file"), 2);
        QVERIFY2(breakAfter(harness, 4 * kMiB), why(harness).c_str());
        QVERIFY(!harness.file("file"));
        harness.start();
        QVERIFY2(isComplete(harness, kLarge), why(harness).c_str());
        QVERIFY2(harness.stats()->refetchedBytes >= kOverlapBytes, why(harness).c_str());
        QVERIFY2(harness.stats()->refetchedBytes < kLarge.size / 2, why(harness).c_str());
    }

    void rightFile_data() {
        QTest::addColumn<FtpManners>("manners");
        const auto row = [](const char* name, const TestBody& body, auto change) {
            FtpManners manners;
            manners.body = body;
            change(manners);
            QTest::newRow(name) << manners;
        };
        row("well-mannered", kLarge, [](FtpManners&) {});
        row("no size", kLarge, [](FtpManners& m) { m.knowsSize = false; });
        row("no size, a number in the text", kSmall, [](FtpManners& m) {
            m.knowsSize = false;
            m.retrieval = "150 Here it comes (" + std::to_string(kSmall.size) + " bytes).";
        });
        row("no size and empty", {0, 1}, [](FtpManners& m) { m.knowsSize = false; });
        row("no offsets", kLarge, [](FtpManners& m) { m.takesRest = false; });
        row("no time", kLarge, [](FtpManners& m) { m.modified.clear(); });
        row("no EPSV, and another address with PASV", kSmall, [](FtpManners& m) { m.takesEpsv = false; });
        row("one connection at a time", kLarge, [](FtpManners& m) { m.mostConnections = 1; });
    }
    void rightFile() {
        QFETCH(FtpManners, manners);
        ScriptedFtp server(manners);
        EngineHarness harness;
        harness.start();
        addGiven(harness, server.url(), 4);
        QVERIFY2(isComplete(harness, manners.body), why(harness).c_str());
        QVERIFY(harness.stats()->sizeConfirmed);
        const bool oneOnly = !manners.knowsSize || !manners.takesRest || manners.modified.empty();
        if (oneOnly)
            QCOMPARE(harness.stats()->requests, 1);
    }

    void failures_data() {
        using enum FailureReason;
        QTest::addColumn<FtpManners>("manners");
        QTest::addColumn<int>("reason");
        QTest::addColumn<QByteArray>("words");
        const auto row = [](const char* name, FailureReason reason, const char* words, auto change) {
            FtpManners manners;
            manners.body = kSmall;
            change(manners);
            QTest::newRow(name) << manners << static_cast<int>(reason) << QByteArray(words);
        };
        row("wrong password", LoginRequired, "530 Go away.", [](auto& m) { m.login = "530 Go away."; });
        row("no such file", NotFound, "550 Nothing there.", [](auto& m) { m.retrieval = "550 Nothing there."; });
        row("always cut at the same place", RepeatedlyTruncated, "", [](auto& m) {
            m.cutAt = kSmall.size / 2;
            m.lastWord = "426 Broken.";
        });
        row("cut, and called done", RepeatedlyTruncated, "", [](auto& m) { m.cutAt = kSmall.size / 2; });
        row("no size, and not done", RepeatedlyTruncated, "", [](auto& m) {
            m.knowsSize = false;
            m.lastWord = "426 Broken.";
        });
        row("too many visitors, said with 530", ServerBusy, "530 Too many users.",
            [](auto& m) { m.login = "530 Too many users."; });
        row("too many visitors", ServerBusy, "421 Too many of you.", [](auto& m) { m.mostConnections = 0; });
    }
    void failures() {
        QFETCH(FtpManners, manners);
        QFETCH(int, reason);
        QFETCH(QByteArray, words);
        ScriptedFtp server(manners);
        EngineHarness harness;
        harness.start();
        addGiven(harness, server.url("/file", "me:word@"));
        QVERIFY2(hasFailed(harness, static_cast<FailureReason>(reason)), why(harness).c_str());
        QVERIFY2(harness.record().failure.detail.find(words.toStdString()) != std::string::npos, why(harness).c_str());
        const RetryRule rule = failureInfo(static_cast<FailureReason>(reason)).retry;
        if (rule == RetryRule::UserDecides && !words.isEmpty())
            QCOMPARE(harness.timesIn(State::Waiting), 0);
    }

    void goesOn_data() {
        QTest::addColumn<bool>("modifiedLater");
        QTest::addColumn<bool>("otherBytes");
        QTest::addColumn<bool>("shorter");
        QTest::addColumn<int>("reason");
        const auto changed = static_cast<int>(FailureReason::FileChanged);
        QTest::newRow("the same file") << false << false << false << 0;
        QTest::newRow("another time") << true << false << false << changed;
        QTest::newRow("other bytes of the same time") << false << true << false << changed;
        QTest::newRow("shorter than what is there") << false << false << true << changed;
    }
    // Broken off and gone on with: only as long as it is the same file.
    void goesOn() {
        QFETCH(bool, modifiedLater);
        QFETCH(bool, otherBytes);
        QFETCH(bool, shorter);
        QFETCH(int, reason);
        FtpManners manners;
        manners.body = kLarge;
        manners.holdAt = 12 * kMiB;
        ScriptedFtp server(manners);
        EngineHarness harness;
        harness.start();
        addGiven(harness, server.url(), 1);
        QVERIFY2(breakAfter(harness, 12 * kMiB), why(harness).c_str());
        manners.holdAt = std::numeric_limits<std::int64_t>::max();
        if (modifiedLater)
            manners.modified = "20240102030405";
        if (otherBytes)
            manners.body.seed = 9;
        if (shorter)
            manners.body.size = 11 * kMiB;
        server.behave(manners);
        harness.start();
        if (reason == 0) {
            QVERIFY2(isComplete(harness, kLarge), why(harness).c_str());
            const std::string from = "REST " + std::to_string(12 * kMiB - kOverlapBytes);
            const auto commands = server.commands();
            QVERIFY2(std::ranges::find(commands, from) != commands.end(), why(harness).c_str());
            QCOMPARE(harness.stats()->refetchedBytes, kOverlapBytes);
        } else {
            QVERIFY2(hasFailed(harness, static_cast<FailureReason>(reason)), why(harness).c_str());
        }
    }

    void cutOnce() {
        FtpManners manners;
        manners.body = kLarge;
        manners.cutAt = kMiB;
        manners.cuts = 1;
        ScriptedFtp server(manners);
        EngineHarness harness;
        harness.start();
        addGiven(harness, server.url(), 1);
        QVERIFY2(isComplete(harness, kLarge), why(harness).c_str());
        QVERIFY(harness.stats()->requests > 1);
    }

    // Only a person gives such links; see also row 1 in hostile_requests_test.
    void notByAnythingElse() {
        FtpManners manners;
        manners.body = kSmall;
        ScriptedFtp ftp(manners);
        ScriptedServer web([&](const ServerRequest&, ServerConnection& connection) {
            connection.send(wholeReply("302 Found", "", {{"Location", ftp.url()}}));
            return Then::NextRequest;
        });
        EngineHarness harness;
        harness.start();
        harness.add(ftp.url());
        QVERIFY(harness.waitForRefusal());
        QVERIFY(harness.refusal()->failure.reason == FailureReason::SchemeRefused);
        addGiven(harness, web.url());
        QVERIFY2(hasFailed(harness, FailureReason::SchemeRefused), why(harness).c_str());
        QCOMPARE(ftp.connections(), 0);
    }
};

INTACT_TEST(EngineFtpTest)
#include "engine_ftp_test.moc"
