// SPDX-License-Identifier: GPL-3.0-or-later
// Certificates, proxies and secrets as people meet them on the command line.
#include "tests/program/program_run.h"
#include "tests/support/proxy_server.h"
#include "tests/support/scripted_replies.h"
#include "tests/support/test_registry.h"
#include "tests/support/tls_front.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace intact::tests;

namespace {

constexpr const char* kContent = "what the server has\n";
constexpr const char* kCanary = "c4n4ry";

QString text(const std::string& bytes) {
    return QString::fromStdString(bytes);
}

CertificateOptions authorityOptions() {
    CertificateOptions options;
    options.commonName = "an authority";
    options.authority = true;
    return options;
}

QString field(const QJsonObject& object, const char* name) {
    return object.value(QLatin1String(name)).toString();
}

QByteArray filesBelow(const QString& directory) {
    QByteArray all;
    for (QDirIterator it(directory, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();) {
        QFile file(it.next());
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

} // namespace

class SecureTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aKeyIsAcceptedByThePersonsChoiceOnly() {
        const ScriptedServer server(always(wholeReply("200 OK", kContent)));
        const TlsFront front(server.port(), TestCertificate({}));
        const QString url = QStringLiteral("https://127.0.0.1:%1/file").arg(front.port());
        const ProgramHome home;
        ProgramRun refused(home.arguments({QStringLiteral("--json"), url}));
        QVERIFY(refused.finishes());
        QCOMPARE(refused.exitCode(), 1);
        const QJsonObject failed = refused.event(QStringLiteral("failed"));
        QCOMPARE(field(failed, "category"), QStringLiteral("tls"));
        QCOMPARE(field(failed, "reason"), QStringLiteral("certificate-rejected"));
        const QRegularExpression keyOf(
            QStringLiteral("127\\.0\\.0\\.1:%1 .*; its key is (sha256//\\S{44})").arg(front.port()));
        const QRegularExpressionMatch key = keyOf.match(field(failed, "message"));
        QVERIFY2(key.hasMatch(), qPrintable(field(failed, "message")));
        QCOMPARE(server.connections(), 0);
        QCOMPARE(home.files(), QStringList());

        ProgramRun accepted(home.arguments({QStringLiteral("--pin-key"), key.captured(1), url}));
        QVERIFY(accepted.finishes());
        QVERIFY2(accepted.exitCode() == 0, accepted.all().constData());
        QCOMPARE(home.content(QStringLiteral("file")), QByteArray(kContent));

        // The choice was for that run.
        ProgramRun again(home.arguments({QStringLiteral("-o"), QStringLiteral("second"), url}));
        QVERIFY(again.finishes());
        QCOMPARE(again.exitCode(), 1);
    }

    void filesForOneHost() {
        const ScriptedServer server(always(wholeReply("200 OK", kContent)));
        const TestCertificate authority(authorityOptions());
        const ProgramHome home;
        home.write(QStringLiteral("ca.pem"), QByteArray::fromStdString(authority.certificatePem()));
        home.write(QStringLiteral("me.key"), QByteArray::fromStdString(authority.keyPem()));
        TlsFrontOptions options;
        options.clientAuthorityFile = home.path(QStringLiteral("ca.pem")).toStdString();
        const TlsFront front(server.port(), TestCertificate({}, &authority), options);
        const QString url = QStringLiteral("https://127.0.0.1:%1/file").arg(front.port());
        ProgramRun without(home.arguments({QStringLiteral("--ca-file"), home.path(QStringLiteral("ca.pem")), url}));
        QVERIFY(without.finishes());
        QCOMPARE(without.exitCode(), 1);
        QVERIFY2(without.all().contains("asks for a client certificate"), without.all().constData());
        ProgramRun run(home.arguments({QStringLiteral("--ca-file"), home.path(QStringLiteral("ca.pem")),
                                       QStringLiteral("--cert"), home.path(QStringLiteral("ca.pem")),
                                       QStringLiteral("--key"), home.path(QStringLiteral("me.key")), url}));
        QVERIFY(run.finishes());
        QVERIFY2(run.exitCode() == 0, run.all().constData());
        QCOMPARE(front.clientName(), std::string("an authority"));
    }

    void aSizeThatNobodyToldIsSaidToBeUnconfirmed() {
        const TestBody body{50'000, 3};
        const ScriptedServer server(route({{"/close", serveUntilClose(body)}, {"/chunks", serveChunked(body)}}));
        const ProgramHome home;
        for (const char* target : {"/close", "/chunks"}) {
            ProgramRun run(home.arguments({text(server.url(target))}));
            QVERIFY(run.finishes());
            QVERIFY2(run.exitCode() == 0, run.all().constData());
            QCOMPARE(run.output().contains("size unconfirmed"), std::string_view(target) == "/close");
        }
    }

    void theProxyOfTheEnvironmentIsNotAsked() {
        const ScriptedServer server(always(wholeReply("200 OK", kContent)));
        const HttpProxy proxy({});
        QStringList environment{QStringLiteral("env")};
        for (const char* name : {"http_proxy", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"})
            environment.append(QLatin1String(name) + QLatin1Char('=') + text(proxy.url()));
        const ProgramHome home;
        ProgramRun run(home.arguments({text(server.url())}), environment);
        QVERIFY(run.finishes());
        QVERIFY2(run.exitCode() == 0, run.all().constData());
        QCOMPARE(proxy.connections(), 0);

        // Not because it is not there: asked for, it is.
        ProgramRun through(home.arguments({QStringLiteral("--max-retries"), QStringLiteral("0"),
                                           QStringLiteral("--proxy"), text(proxy.url()), text(server.url("/other"))}));
        QVERIFY(through.finishes());
        QVERIFY(proxy.connections() > 0);
    }

    void noSecretIsToldOrWritten() {
        const ScriptedServer server([](const ServerRequest&, ServerConnection& client) {
            client.send(replyHead("200 OK", {{"Content-Length", "1000000"}, {"ETag", "\"one\""}}) +
                        std::string(100'000, 'x'));
            client.waitUntilClientCloses();
            return Then::Close;
        });
        const std::string login = std::string("me:") + kCanary;
        const HttpProxy proxy({{"one.example:80", server.port()}}, login);
        const ProgramHome home;
        home.write(QStringLiteral("password"), QByteArray(kCanary) + "\n");
        ProgramRun run(home.arguments({QStringLiteral("--json"), QStringLiteral("--user"), QStringLiteral("me"),
                                       QStringLiteral("--password-file"), home.path(QStringLiteral("password")),
                                       QStringLiteral("--header"), text(std::string("Cookie: a=") + kCanary),
                                       QStringLiteral("--header"), text(std::string("X-Api-Key: ") + kCanary),
                                       QStringLiteral("--proxy"), text(proxy.url(login)),
                                       text(std::string("http://me:") + kCanary + "@one.example/file")}));
        QVERIFY2(run.says("\"event\":\"started\""), run.all().constData());
        QVERIFY(server.waitForRequests(1));
        run.interrupt();
        QVERIFY(run.finishes());
        QCOMPARE(run.exitCode(), 130);
        QVERIFY2(!run.all().contains(kCanary), run.all().constData());
        const QByteArray state = filesBelow(home.state());
        QVERIFY2(state.contains("one.example"), "the state was read");
        QVERIFY(!state.contains(kCanary));
        QVERIFY(server.requests().front().header("Cookie").value_or("").find(kCanary) != std::string::npos);
    }
};

INTACT_TEST(SecureTest)
#include "secure_test.moc"
