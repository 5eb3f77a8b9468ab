// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/peer_certificate.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace intact;

namespace {

WallTime day(int year, unsigned month, unsigned dayOfMonth) {
    return WallTime(std::chrono::sys_days(
        std::chrono::year_month_day(std::chrono::year(year), std::chrono::month(month), std::chrono::day(dayOfMonth))));
}

const WallTime kBuilt = day(2026, 6, 1);

} // namespace

class PeerCertificateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sentences_data() {
        QTest::addColumn<int>("problem");
        QTest::addColumn<QByteArray>("sentence");
        using enum CertificateProblem;
        const auto row = [](const char* sentence, CertificateProblem problem) {
            QTest::newRow(sentence) << static_cast<int>(problem) << QByteArray(sentence);
        };
        row("the certificate is for a.example, b.example and not for h:443", None);
        row("the certificate of h:443 has expired on 2026-02-03", Expired);
        row("the certificate of h:443 is not valid yet but from 2026-01-02", NotYetValid);
        row("the certificate of h:443 is signed by nobody but itself", SelfSigned);
        row("the certificate of h:443 comes from an authority that is not trusted here", UnknownAuthority);
        row("the certificate of h:443 has a key that is too short", WeakKey);
        row("the certificate of h:443 is signed with a digest that can be forged", WeakDigest);
        row("the certificate of h:443 names no host", NoNames);
        row("the certificate of h:443 was refused: its own words", Other);
    }
    void sentences() {
        QFETCH(int, problem);
        QFETCH(QByteArray, sentence);
        PeerCertificate peer;
        peer.problem = static_cast<CertificateProblem>(problem);
        peer.keyPin = "sha256//PIN=";
        peer.names = {"a.example", "b.example"};
        peer.validFrom = day(2026, 1, 2);
        peer.validUntil = day(2026, 2, 3);
        peer.words = "its own words";
        QCOMPARE(QByteArray::fromStdString(certificateComplaint(peer, "h:443", false, kBuilt, kBuilt)),
                 sentence + "; its key is sha256//PIN=");
        QCOMPARE(certificateComplaint(peer, "h:443", true, kBuilt, kBuilt),
                 std::string("h:443 has another key than the one that was accepted; its key is sha256//PIN="));
    }

    void aClockBeforeTheBuildIsWhatIsWrong() {
        PeerCertificate peer;
        peer.problem = CertificateProblem::NotYetValid;
        peer.validFrom = day(2026, 1, 2);
        QCOMPARE(
            certificateComplaint(peer, "h:443", false, day(1970, 1, 1), kBuilt),
            std::string("the certificate of h:443 is not valid yet, but this computer's clock says 1970-01-01, which "
                        "is before this program was made: set the clock"));
        QVERIFY(buildTime() > day(2026, 1, 1));
        QVERIFY(buildTime() <= std::chrono::system_clock::now());
    }

    void namesOfAServerAreShownWithinLimits() {
        PeerCertificate peer;
        peer.names = std::vector<std::string>(100, std::string(300, 'x') + "\x1B[31m");
        const std::string text = certificateComplaint(peer, "h:443", false, kBuilt, kBuilt);
        QVERIFY2(text.size() < 600, text.c_str());
        QVERIFY(text.find('\x1B') == std::string::npos);
        QVERIFY(text.find("and others") != std::string::npos);
    }
};

INTACT_TEST(PeerCertificateTest)
#include "peer_certificate_test.moc"
