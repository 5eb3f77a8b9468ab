// SPDX-License-Identifier: GPL-3.0-or-later
// reliability.md §2, rows 5, 21-23 and 25: whom a connection leads to.
#include "core/net/peer_certificate.h"
#include "core/transfer/redirect.h"
#include "tests/support/hostile_case.h"
#include "tests/support/test_registry.h"
#include "tests/support/tls_front.h"

#include <QTest>

#include <functional>

using namespace intact;
using namespace intact::tests;

namespace {

constexpr long kDay = 86'400;
using MakeCertificate = std::function<TestCertificate(const TestCertificate& authority)>;

// A plain server behind TLS, and a client that believes its authority.
struct Stage {
    Stage(ServerHandler handler, const MakeCertificate& make, TlsFrontOptions options = {})
        : server(std::move(handler)), front(server.port(), make(authority), std::move(options)) {
        harness.start();
        harness.writeFile("authority.pem", authority.certificatePem());
        HostAccess access;
        access.authorityFile = harness.directory() + "/authority.pem";
        harness.engine().setHostAccess("127.0.0.1:" + std::to_string(front.port()), access);
        harness.add("https://127.0.0.1:" + std::to_string(front.port()) + "/file.bin");
    }
    [[nodiscard]] const FailureInfo& failure() const { return failureInfo(harness.record().failure.reason); }

    TestCertificate authority{{.commonName = "authority", .names = {}, .authority = true}};
    ScriptedServer server;
    TlsFront front;
    EngineHarness harness;
};

MakeCertificate good() {
    return [](const TestCertificate& authority) {
        return TestCertificate({}, &authority);
    };
}

} // namespace

Q_DECLARE_METATYPE(MakeCertificate)

class HostileTrustTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fromOutsideInside_data() {
        QTest::addColumn<QByteArray>("location");
        QTest::newRow("row 5: to this machine") << QByteArray("http://127.0.0.1/x");
        QTest::newRow("row 5: to the cloud's own data") << QByteArray("http://169.254.169.254/latest");
        QTest::newRow("row 5: into the private network") << QByteArray("http://192.168.1.1/x");
    }
    void fromOutsideInside() {
        QFETCH(QByteArray, location);
        DownloadRequest request;
        request.url = "http://outside.example/x";
        const auto next = RequestTarget::from(request)->redirected(location.toStdString(), "1.1.1.1");
        QVERIFY(!next);
        const FailureInfo& info = failureInfo(next.error().reason);
        QVERIFY(info.category == FailureCategory::Policy);
        QVERIFY(info.retry == RetryRule::UserDecides);
        QVERIFY(!info.keepsBytes);
    }

    void badCertificates_data() {
        QTest::addColumn<MakeCertificate>("make");
        QTest::newRow("row 21: signed by itself")
            << MakeCertificate([](const TestCertificate&) { return TestCertificate({}); });
        QTest::newRow("row 21: expired") << MakeCertificate([](const TestCertificate& authority) {
            return TestCertificate({.validFrom = -9 * kDay, .validUntil = -kDay}, &authority);
        });
        QTest::newRow("row 21: for another host") << MakeCertificate([](const TestCertificate& authority) {
            return TestCertificate({.names = {"DNS:other.example"}}, &authority);
        });
        QTest::newRow("row 22: not valid yet") << MakeCertificate([](const TestCertificate& authority) {
            return TestCertificate({.validFrom = 2 * kDay, .validUntil = 9 * kDay}, &authority);
        });
    }
    void badCertificates() {
        QFETCH(MakeCertificate, make);
        Stage stage(serveFile(hostileBody()), make);
        QVERIFY2(stage.harness.waitForState(State::Failed), stage.harness.history().c_str());
        QVERIFY(stage.failure().category == FailureCategory::Tls);
        QVERIFY(stage.failure().retry == RetryRule::UserDecides);
        QVERIFY(stage.failure().keepsBytes);
        QVERIFY(stage.server.requests().empty());
        QCOMPARE(stage.harness.files(), std::vector<std::string>{"authority.pem"});
    }

    void aWrongClockIsNamed_data() {
        QTest::addColumn<int>("daysAfterBuild");
        QTest::addColumn<bool>("named");
        QTest::newRow("row 22: the clock stands before the day of the build") << -1 << true;
        QTest::newRow("row 22: it may be right") << 1 << false;
    }
    void aWrongClockIsNamed() {
        QFETCH(int, daysAfterBuild);
        QFETCH(bool, named);
        PeerCertificate peer;
        peer.problem = CertificateProblem::NotYetValid;
        const WallTime now = buildTime() + std::chrono::hours(24 * daysAfterBuild);
        const std::string text = certificateComplaint(peer, "a.example", false, now, buildTime());
        QCOMPARE(text.find("clock") != std::string::npos, named);
    }

    void endsOfTls_data() {
        QTest::addColumn<bool>("polite");
        QTest::newRow("row 23: without close_notify") << false;
        QTest::newRow("row 23: with close_notify") << true;
    }
    void endsOfTls() {
        QFETCH(bool, polite);
        TlsFrontOptions options;
        options.politeEnd = polite;
        Stage stage(serveUntilClose(hostileBody()), good(), options);
        QVERIFY2(stage.harness.waitForState(State::Complete), stage.harness.history().c_str());
        QVERIFY(stage.harness.file("file.bin") == hostileBody().bytes());
    }

    void insecureRedirects_data() {
        QTest::addColumn<QByteArray>("status");
        QTest::newRow("row 25: for now") << QByteArray("302 Found");
        QTest::newRow("row 25: for ever") << QByteArray("301 Moved Permanently");
    }
    void insecureRedirects() {
        QFETCH(QByteArray, status);
        ScriptedServer plain(serveFile(hostileBody()));
        Stage stage(always(wholeReply(status.toStdString(), "", {{"Location", plain.url("/file.bin")}})), good());
        QVERIFY2(stage.harness.waitForState(State::Failed), stage.harness.history().c_str());
        QVERIFY(stage.failure().category == FailureCategory::Policy);
        QVERIFY(stage.failure().retry == RetryRule::UserDecides);
        QVERIFY(stage.failure().keepsBytes);
        QVERIFY(plain.requests().empty());
    }
};

INTACT_TEST(HostileTrustTest)
#include "hostile_trust_test.moc"
