// SPDX-License-Identifier: GPL-3.0-or-later
// The real program with a real vsftpd and a real sshd.
#include "tests/program/program_run.h"
#include "tests/support/sshd_fixture.h"
#include "tests/support/test_registry.h"
#include "tests/support/vsftpd_fixture.h"

#include <QTest>

#include <optional>

using namespace intact::tests;
using namespace std::chrono_literals;

namespace {

constexpr std::int64_t kMiB = std::int64_t{1} << 20;
const TestBody kBody{24 * kMiB, 7};
const QString name = QStringLiteral("file");

} // namespace

class FileServersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void killedAndGoneOnWith_data() {
        QTest::addColumn<bool>("ssh");
        QTest::newRow("ftp") << false;
        QTest::newRow("sftp") << true;
    }
    void killedAndGoneOnWith() {
        QFETCH(bool, ssh);
        if (!VsftpdFixture::available() || !SshdFixture::available())
            QSKIP("vsftpd or openssh-server is not installed");
        std::optional<VsftpdFixture> vsftpd;
        std::optional<SshdFixture> sshd;
        QStringList before;
        std::string url;
        if (ssh) {
            sshd.emplace();
            sshd->addFile("file", kBody.bytes());
            sshd->writeKnownHosts(sshd->knownHostsLine());
            before = {QStringLiteral("/usr/bin/env"), QStringLiteral("HOME=") + QString::fromStdString(sshd->home())};
            url = sshd->url("file");
        } else {
            vsftpd.emplace();
            vsftpd->addFile("file", kBody);
            url = vsftpd->url("/file");
        }
        const ProgramHome home;
        const QStringList arguments = home.arguments(
            {QStringLiteral("--json"), QStringLiteral("--no-discovery"), QStringLiteral("-s"), QStringLiteral("2"),
             QStringLiteral("--limit-rate"), QStringLiteral("6M"), QString::fromStdString(url)});
        constexpr int kKills = 3;
        for (int kill = 0; kill < kKills; ++kill) {
            ProgramRun run(arguments, before);
            QVERIFY2(run.says("\"started\""), run.all().constData());
            QVERIFY2(!run.finishes(1s), run.all().constData());
            run.kill();
            QVERIFY(!home.files().contains(name));
        }
        ProgramRun last(arguments, before);
        QVERIFY2(last.finishes(), last.all().constData());
        QVERIFY2(last.exitCode() == 0, last.all().constData());
        QVERIFY2(last.event(QStringLiteral("started")).value(QStringLiteral("resumed_bytes")).toInteger() > kMiB,
                 last.all().constData());
        QVERIFY2(last.event(QStringLiteral("finished")).value(QStringLiteral("refetched_bytes")).toInteger() > 0,
                 last.all().constData());
        QCOMPARE(home.files(), QStringList{name});
        QCOMPARE(home.sha256(name), kBody.sha256());
        QCOMPARE(home.leftState(), QStringList());
    }

    void theKeyIsNamed() {
        if (!SshdFixture::available())
            QSKIP("openssh-server is not installed");
        SshdFixture server;
        server.addFile("file", kBody.bytes());
        const QStringList before{QStringLiteral("/usr/bin/env"),
                                 QStringLiteral("HOME=") + QString::fromStdString(server.home())};
        const ProgramHome home;
        const QString url = QString::fromStdString(server.url("file"));
        ProgramRun refused(home.arguments({url}), before);
        QVERIFY(refused.finishes());
        QCOMPARE(refused.exitCode(), 1);
        // What the failure names is what the option takes.
        const QByteArray key = QByteArray::fromStdString(server.fingerprint());
        QVERIFY2(refused.errors().contains(key), refused.all().constData());
        ProgramRun accepted(home.arguments({QStringLiteral("--host-key"), QString::fromLatin1(key), url}), before);
        QVERIFY2(accepted.finishes(), accepted.all().constData());
        QVERIFY2(accepted.exitCode() == 0, accepted.all().constData());
        QCOMPARE(home.sha256(name), kBody.sha256());
    }
};

INTACT_TEST(FileServersTest)
#include "file_servers_test.moc"
