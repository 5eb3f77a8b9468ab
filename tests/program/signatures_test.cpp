// SPDX-License-Identifier: GPL-3.0-or-later
// Checksum files made by sha256sum and signed by gpg, from a real server.
#include "tests/program/program_run.h"
#include "tests/support/gpg_home.h"
#include "tests/support/minisign_signer.h"
#include "tests/support/nginx_fixture.h"
#include "tests/support/test_registry.h"

#include <QJsonObject>
#include <QTest>

#include <memory>

using namespace intact::tests;

namespace {

const std::string kAlice = "Alice <alice@example.org>";
constexpr TestBody kBody{std::int64_t{4} << 20, 3};

QString text(const std::string& words) {
    return QString::fromStdString(words);
}

std::string sumsOf(const std::string& directory, const QString& program) {
    QProcess process;
    process.setWorkingDirectory(text(directory));
    process.start(program, {QStringLiteral("image.iso")});
    return process.waitForFinished() ? process.readAllStandardOutput().toStdString() : std::string();
}

} // namespace

class SignaturesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        if (!NginxFixture::available() || !GpgHome::available())
            QSKIP("nginx, gpg or gpgv is not installed");
        m_home = std::make_unique<GpgHome>();
        m_fingerprint = m_home->makeKey(kAlice);
        m_keyring = text(m_home->keyring("keys.asc", {QStringLiteral("--armor")}));
    }
    void cleanupTestCase() { m_home.reset(); }

    void whatIsTold_data() {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<bool>("hasKey");
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("result");
        QTest::addColumn<QString>("signature");
        QTest::newRow("SHA256SUMS.asc") << "asc" << true << "signed-checksum-file"
                                        << "good"
                                        << "/SHA256SUMS.asc";
        QTest::newRow("SHA256SUMS.gpg") << "gpg" << true << "signed-checksum-file"
                                        << "good"
                                        << "/SHA256SUMS.gpg";
        QTest::newRow("signed within") << "within" << true << "signed-checksum-file"
                                       << "good"
                                       << "/SHA256SUMS";
        QTest::newRow("minisign") << "minisig" << true << "signed-checksum-file"
                                  << "good"
                                  << "/SHA256SUMS.minisig";
        QTest::newRow("without the key") << "asc" << false << "checksum-file"
                                         << "unknown-key"
                                         << "/SHA256SUMS.asc";
        QTest::newRow("a changed list") << "changed" << true << ""
                                        << "bad"
                                        << "/SHA256SUMS.asc";
        QTest::newRow("a cut signature") << "cut" << true << "checksum-file"
                                         << ""
                                         << "";
        QTest::newRow("of the file itself") << "itself" << true << "signature"
                                            << "good"
                                            << "/image.iso.asc";
    }
    void whatIsTold() {
        QFETCH(QString, kind);
        QFETCH(bool, hasKey);
        QFETCH(QString, source);
        QFETCH(QString, result);
        QFETCH(QString, signature);
        const NginxFixture nginx({.limitRate = "2m", .serverSnippet = {}});
        publish(nginx, kind);
        const ProgramHome home;
        QStringList arguments{QStringLiteral("--json"), QStringLiteral("-s"), QStringLiteral("2")};
        if (hasKey)
            arguments += {QStringLiteral("--keyring"), m_keyring, QStringLiteral("--minisign-key"),
                          text(m_minisign.publicKey())};
        ProgramRun run(home.arguments(arguments + QStringList{text(nginx.url("/image.iso"))}));
        QVERIFY2(run.finishes(), run.all().constData());
        QVERIFY2(run.exitCode() == 0, run.all().constData());
        const QJsonObject finished = run.event(QStringLiteral("finished"));
        const QJsonObject verified = finished.value(QLatin1String("verified")).toObject();
        const bool isBad = result == QLatin1String("bad");
        const QJsonObject told = isBad ? finished.value(QLatin1String("unused_signature")).toObject()
                                       : verified.value(QLatin1String("signature")).toObject();
        QVERIFY2(verified.value(QLatin1String("source")).toString() == source, run.all().constData());
        QVERIFY2(told.value(QLatin1String("result")).toString() == result, run.all().constData());
        QCOMPARE(told.value(QLatin1String("place")).toString(),
                 signature.isEmpty() ? QString() : text(nginx.url(signature.toStdString())));
        if (result == QLatin1String("good") && kind != QLatin1String("minisig")) {
            QCOMPARE(told.value(QLatin1String("key")).toString(), QStringLiteral("0x") + text(m_fingerprint));
            QCOMPARE(told.value(QLatin1String("by")).toString(), text(kAlice));
        }
        QCOMPARE(home.sha256(QStringLiteral("image.iso")), kBody.sha256());
    }

    void theListIsSignedAndTheFileIsWrong() {
        const NginxFixture nginx({.limitRate = "2m", .serverSnippet = {}});
        publish(nginx, QStringLiteral("asc"));
        nginx.addFile("image.iso", TestBody{kBody.size, 4});
        const ProgramHome home;
        ProgramRun run(home.arguments({QStringLiteral("--keyring"), m_keyring, text(nginx.url("/image.iso"))}));
        QVERIFY2(run.finishes(), run.all().constData());
        QVERIFY2(run.exitCode() == 3, run.all().constData());
        QVERIFY(!home.files().contains(QStringLiteral("image.iso")));
    }

    void theFileIsNotWhatWasSigned() {
        const NginxFixture nginx({.limitRate = "2m", .serverSnippet = {}});
        publish(nginx, QStringLiteral("itself"));
        nginx.addFile("image.iso", TestBody{kBody.size, 4});
        const ProgramHome home;
        ProgramRun run(home.arguments({QStringLiteral("--keyring"), m_keyring, text(nginx.url("/image.iso"))}));
        QVERIFY2(run.finishes(), run.all().constData());
        QVERIFY2(run.exitCode() == 3, run.all().constData());
        QVERIFY(!home.files().contains(QStringLiteral("image.iso")));
        QVERIFY2(run.all().contains("is bad"), run.all().constData());
    }

    void aKeyThatIsNone() {
        const ProgramHome home;
        ProgramRun run(home.arguments({QStringLiteral("--keyring"), home.path(QStringLiteral("missing")),
                                       QStringLiteral("http://127.0.0.1:1/x")}));
        QVERIFY2(run.finishes(), run.all().constData());
        QCOMPARE(run.exitCode(), 2);
    }

private:
    void publish(const NginxFixture& nginx, const QString& kind) const {
        const QStringList armor{QStringLiteral("--armor")};
        nginx.addFile("image.iso", kBody);
        const std::string sums = sumsOf(nginx.root(), QStringLiteral("sha256sum"));
        QVERIFY(sums.find(kBody.sha256()) == 0);
        if (kind == QLatin1String("itself")) {
            nginx.addFile("image.iso.asc", m_home->signature(kAlice, kBody.bytes(), armor));
            return;
        }
        const std::string signature = m_home->signature(kAlice, sums, armor);
        nginx.addFile("SHA256SUMS", kind == QLatin1String("within")    ? m_home->signedWithin(kAlice, sums)
                                    : kind == QLatin1String("changed") ? (sums[0] == '0' ? "1" : "0") + sums.substr(1)
                                                                       : sums);
        if (kind == QLatin1String("gpg"))
            nginx.addFile("SHA256SUMS.gpg", m_home->signature(kAlice, sums));
        else if (kind == QLatin1String("minisig"))
            nginx.addFile("SHA256SUMS.minisig", m_minisign.signature(sums));
        else if (kind == QLatin1String("cut"))
            nginx.addFile("SHA256SUMS.asc", signature.substr(0, signature.size() / 2));
        else
            nginx.addFile("SHA256SUMS.asc", signature);
    }

    const MinisignSigner m_minisign{1};
    std::unique_ptr<GpgHome> m_home;
    std::string m_fingerprint;
    QString m_keyring;
};

INTACT_TEST(SignaturesTest)
#include "signatures_test.moc"
