// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/program/program_run.h"
#include "tests/support/nginx_fixture.h"
#include "tests/support/test_registry.h"

#include <QCryptographicHash>
#include <QProcess>
#include <QTest>

#include <algorithm>

#include <sys/resource.h>

using namespace intact::tests;

namespace {

constexpr std::int64_t kMiB = std::int64_t{1} << 20;

QJsonValue field(const QJsonObject& object, const char* name) {
    return object.value(QLatin1String(name));
}

/// The most that any child so far has had in memory.
std::int64_t peakBytesOfChildren() {
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    return std::int64_t{usage.ru_maxrss} * 1024;
}

} // namespace

/// A large file from a real server, and all that is told about it.
class NginxTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLargeFileWithItsChecksum() {
        if (!NginxFixture::available())
            QSKIP("nginx is not installed");
        const NginxFixture nginx;
        const TestBody body{256 * kMiB, 9};
        nginx.addFile("big.bin", body);
        const std::string digest = body.sha256();
        const QString url = QString::fromStdString(nginx.url("/big.bin"));
        const ProgramHome home;
        ProgramRun run(home.arguments({QStringLiteral("--json"), QStringLiteral("-s"), QStringLiteral("8"),
                                       QStringLiteral("--checksum"),
                                       QStringLiteral("sha-256=") + QString::fromStdString(digest), url}));
        QVERIFY2(run.finishes(), run.all().constData());
        QVERIFY2(run.exitCode() == 0, run.all().constData());
        QCOMPARE(run.errors(), QByteArray());
        QCOMPARE(home.files(), QStringList{QStringLiteral("big.bin")});
        QCOMPARE(home.sha256(QStringLiteral("big.bin")), digest);
        QCOMPARE(home.leftState(), QStringList());
        const QJsonObject finished = run.event(QStringLiteral("finished"));
        const QJsonObject started = run.event(QStringLiteral("started"));
        qInfo("%.3f s, %lld connections, %lld reused, %.1f ms behind, %lld bytes fetched again, %.1f MiB in memory",
              field(finished, "seconds").toDouble(), field(finished, "connections").toInteger(),
              field(finished, "reused_connections").toInteger(), field(finished, "verify_lag_ms").toDouble(),
              field(finished, "refetched_bytes").toInteger(),
              static_cast<double>(peakBytesOfChildren()) / static_cast<double>(kMiB));
        const QStringList contract{
            QStringLiteral("bytes"),   QStringLiteral("connections"),     QStringLiteral("event"),
            QStringLiteral("path"),    QStringLiteral("refetched_bytes"), QStringLiteral("requests"),
            QStringLiteral("seconds"), QStringLiteral("sources"),         QStringLiteral("reused_connections"),
            QStringLiteral("url"),     QStringLiteral("verify_lag_ms"),   QStringLiteral("verified"),
            QStringLiteral("unused_signature")};
        QStringList keys = finished.keys();
        keys.sort();
        QStringList expected = contract;
        expected.sort();
        QCOMPARE(keys, expected);
        QCOMPARE(field(finished, "url").toString(), url);
        QCOMPARE(field(finished, "path").toString(), home.path(QStringLiteral("big.bin")));
        QCOMPARE(field(finished, "bytes").toInteger(), body.size);
        QVERIFY(field(finished, "seconds").toDouble() > 0);
        QVERIFY(field(finished, "connections").toInteger() >= 1);
        QVERIFY(field(finished, "connections").toInteger() <= 9 + 8);
        QVERIFY(field(finished, "requests").toInteger() >= field(finished, "connections").toInteger());
        QVERIFY(field(finished, "reused_connections").toInteger() > 0);
        QVERIFY(field(finished, "refetched_bytes").isDouble());
        QVERIFY(field(finished, "verify_lag_ms").isDouble());
        QVERIFY(field(finished, "verify_lag_ms").toDouble() >= 0);
        const QJsonObject verified = field(finished, "verified").toObject();
        QCOMPARE(field(verified, "algorithm").toString(), QStringLiteral("sha-256"));
        QCOMPARE(field(verified, "digest").toString().toStdString(), digest);
        QVERIFY(!field(verified, "source").toString().isEmpty());
        QCOMPARE(field(started, "total").toInteger(), body.size);
        QCOMPARE(field(started, "resumed_bytes").toInteger(-1), 0);
        // Not with a sanitizer: its shadow memory and quarantine would be counted with the program's own.
#ifndef INTACT_SANITIZED
        QVERIFY(peakBytesOfChildren() < 64 * kMiB);
#endif
    }

    void aChecksumFileBesideIt_data() {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("algorithm");
        QTest::addColumn<QString>("name");
        const auto row = [](const char* command, const char* algorithm, const char* name) {
            QTest::newRow(command) << QString::fromLatin1(command) << QString::fromLatin1(algorithm)
                                   << QString::fromLatin1(name);
        };
        row("sha256sum * > SHA256SUMS", "sha-256", "SHA256SUMS");
        row("sha512sum -b * > SHA512SUMS", "sha-512", "SHA512SUMS");
        row("b2sum --tag * > CHECKSUM", "blake2b-512", "CHECKSUM");
        row("sha256sum --tag ./* > CHECKSUM", "sha-256", "CHECKSUM");
        row("sha512sum 'a file.bin' > 'a file.bin.sha512'", "sha-512", "a%20file.bin.sha512");
        row("sha1sum * > SHA1SUMS", "sha-1", "SHA1SUMS");
        row("md5sum * | sed 's/$/\\r/' > MD5SUMS", "md5", "MD5SUMS");
    }
    void aChecksumFileBesideIt() {
        QFETCH(QString, command);
        QFETCH(QString, algorithm);
        QFETCH(QString, name);
        if (!NginxFixture::available())
            QSKIP("nginx is not installed");
        const NginxFixture nginx;
        nginx.addFile("a file.bin", TestBody{3 * kMiB, 9});
        nginx.addFile("another.bin", TestBody{1000, 8});
        QProcess tool;
        tool.setWorkingDirectory(QString::fromStdString(nginx.root()));
        tool.start(QStringLiteral("sh"), {QStringLiteral("-c"), command});
        QVERIFY(tool.waitForFinished() && tool.exitCode() == 0);
        const QString url = QString::fromStdString(nginx.url("/a%20file.bin"));
        const ProgramHome home;
        ProgramRun run(home.arguments({QStringLiteral("--json"), url}));
        QVERIFY2(run.finishes(), run.all().constData());
        QVERIFY2(run.exitCode() == 0, run.all().constData());
        const QJsonObject verified = field(run.event(QStringLiteral("finished")), "verified").toObject();
        QCOMPARE(field(verified, "algorithm").toString(), algorithm);
        QCOMPARE(field(verified, "source").toString(), QStringLiteral("checksum-file"));
        QCOMPARE(field(verified, "place").toString(), QString::fromStdString(nginx.url("/")) + name);

        // One byte more or less is noticed, and who does not want to know is not told.
        nginx.addFile("a file.bin", TestBody{3 * kMiB + 1, 9});
        const ProgramHome other;
        ProgramRun wrong(other.arguments({QStringLiteral("--json"), url}));
        QVERIFY2(wrong.finishes() && wrong.exitCode() == 3, wrong.all().constData());
        QVERIFY(!other.files().contains(QStringLiteral("a file.bin")));
        const ProgramHome third;
        ProgramRun blind(third.arguments({QStringLiteral("--json"), QStringLiteral("--no-discovery"), url}));
        QVERIFY2(blind.finishes() && blind.exitCode() == 0, blind.all().constData());
        QVERIFY(field(blind.event(QStringLiteral("finished")), "verified").isNull());
    }

    // The first server of one file is not there, the checksum of the other is wrong.
    void aMetalink() {
        if (!NginxFixture::available())
            QSKIP("nginx is not installed");
        const NginxFixture nginx;
        const TestBody body{20 * kMiB, 9};
        nginx.addFile("good.bin", body);
        nginx.addFile("bad.bin", TestBody{kMiB, 8});
        nginx.addFile("x.meta4",
                      "<?xml version=\"1.0\"?><metalink xmlns=\"urn:ietf:params:xml:ns:metalink\">"
                      "<file name=\"one.bin\"><hash type=\"sha-256\">" +
                          body.sha256() +
                          "</hash><url priority=\"1\">http://127.0.0.1:1/good.bin</url><url priority=\"2\">" +
                          nginx.url("/good.bin") + "</url></file><file name=\"two.bin\"><hash type=\"sha-256\">" +
                          body.sha256() + "</hash><url>" + nginx.url("/bad.bin") + "</url></file></metalink>");
        const ProgramHome home;
        ProgramRun run(home.arguments({QStringLiteral("--json"), QStringLiteral("--max-retries"), QStringLiteral("1"),
                                       QString::fromStdString(nginx.root() + "/x.meta4")}));
        QVERIFY2(run.finishes(), run.all().constData());
        QVERIFY2(run.exitCode() == 3, run.all().constData());
        QVERIFY(home.files().contains(QStringLiteral("one.bin")) && !home.files().contains(QStringLiteral("two.bin")));
        QCOMPARE(home.sha256(QStringLiteral("one.bin")), body.sha256());
        const QJsonObject verified = field(run.event(QStringLiteral("finished")), "verified").toObject();
        QCOMPARE(field(verified, "source").toString(), QStringLiteral("metalink"));
        QVERIFY2(
            field(run.event(QStringLiteral("failed")), "message").toString().contains(QStringLiteral("by metalink")),
            run.all().constData());
    }

    // The server's own file has one wrong byte; its answer names a mirror, and a metalink with digests of pieces.
    void aWrongByteIsReplacedFromANamedMirror() {
        if (!NginxFixture::available())
            QSKIP("nginx is not installed");
        const TestBody body{20 * kMiB + 3, 9};
        const NginxFixture mirror;
        mirror.addFile("x.bin", body);
        NginxOptions options;
        options.serverSnippet = "location = /x.bin { add_header Link '<" + mirror.url("/x.bin") +
                                ">; rel=duplicate, <x.bin.meta4>; rel=describedby; "
                                "type=\"application/metalink4+xml\"'; }";
        const NginxFixture nginx(options);
        std::string spoilt = body.bytes();
        spoilt[7 * kMiB + 1] ^= 1;
        nginx.addFile("x.bin", spoilt);
        std::string pieces;
        for (std::int64_t at = 0; at < body.size; at += kMiB) {
            const std::string piece = body.bytes({at, std::min(at + kMiB, body.size)});
            pieces += "<hash>" +
                      QCryptographicHash::hash(QByteArray::fromStdString(piece), QCryptographicHash::Sha1)
                          .toHex()
                          .toStdString() +
                      "</hash>";
        }
        nginx.addFile("x.bin.meta4", "<metalink xmlns=\"urn:ietf:params:xml:ns:metalink\"><file name=\"x.bin\"><size>" +
                                         std::to_string(body.size) + "</size><hash type=\"sha-256\">" + body.sha256() +
                                         "</hash><pieces length=\"1048576\" type=\"sha-1\">" + pieces +
                                         "</pieces><url>" + mirror.url("/x.bin") + "</url></file></metalink>");
        const ProgramHome home;
        ProgramRun run(home.arguments({QStringLiteral("--json"), QString::fromStdString(nginx.url("/x.bin"))}));
        QVERIFY2(run.finishes(), run.all().constData());
        QVERIFY2(run.exitCode() == 0, run.all().constData());
        QCOMPARE(home.sha256(QStringLiteral("x.bin")), body.sha256());
        const QJsonObject finished = run.event(QStringLiteral("finished"));
        QCOMPARE(field(field(finished, "verified").toObject(), "source").toString(), QStringLiteral("link-metalink"));
        const QJsonObject dropped = run.event(QStringLiteral("dropped"));
        QCOMPARE(field(dropped, "reason").toString(), QStringLiteral("wrong-bytes"));
        QCOMPARE(field(dropped, "server").toString(), QStringLiteral("127.0.0.1:%1").arg(nginx.port()));
        // Twice that piece, and what the mirror has to show.
        QVERIFY2(field(finished, "refetched_bytes").toInteger() <= 3 * kMiB, run.all().constData());
    }

    // As an administrator may configure it (RFC 9530).
    void aDigestInTheAnswer_data() {
        QTest::addColumn<bool>("isRight");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("right") << true << 0;
        QTest::newRow("wrong") << false << 3;
    }
    void aDigestInTheAnswer() {
        QFETCH(bool, isRight);
        QFETCH(int, exitCode);
        if (!NginxFixture::available())
            QSKIP("nginx is not installed");
        const TestBody body{20 * kMiB, 9};
        const TestBody announced{body.size, isRight ? body.seed : 8};
        const QByteArray digest = QByteArray::fromHex(QByteArray::fromStdString(announced.sha256())).toBase64();
        NginxOptions options;
        options.serverSnippet = "add_header Repr-Digest sha-256=:" + digest.toStdString() + ":;";
        const NginxFixture nginx(options);
        nginx.addFile("file.bin", body);
        const ProgramHome home;
        ProgramRun run(home.arguments({QStringLiteral("--json"), QString::fromStdString(nginx.url("/file.bin"))}));
        QVERIFY2(run.finishes(), run.all().constData());
        QVERIFY2(run.exitCode() == exitCode, run.all().constData());
        QCOMPARE(home.files().contains(QStringLiteral("file.bin")), isRight);
        if (isRight) {
            const QJsonObject verified = field(run.event(QStringLiteral("finished")), "verified").toObject();
            QCOMPARE(field(verified, "algorithm").toString(), QStringLiteral("sha-256"));
            QCOMPARE(field(verified, "digest").toString().toStdString(), body.sha256());
            QCOMPARE(field(verified, "source").toString(), QStringLiteral("repr-digest"));
        } else {
            const QJsonObject failed = run.event(QStringLiteral("failed"));
            QCOMPARE(field(failed, "reason").toString(), QStringLiteral("checksum-mismatch"));
            QVERIFY2(field(failed, "message").toString().contains(QStringLiteral("by repr-digest")),
                     run.all().constData());
        }
    }
};

INTACT_TEST(NginxTest)
#include "nginx_test.moc"
