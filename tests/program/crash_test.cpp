// SPDX-License-Identifier: GPL-3.0-or-later
// reliability.md P13 and P16: a crash costs no state, and leaves a report without secrets.
#include "tests/program/program_run.h"
#include "tests/support/scripted_replies.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <atomic>
#include <csignal>

using namespace intact::tests;
using namespace std::chrono_literals;

namespace {

constexpr TestBody kBody{4'000'000, 61};

QByteArray content(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class CrashTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCrashIsReportedAndTheNextRunGoesOn() {
        std::atomic<std::int64_t> handedOut{0};
        const ScriptedServer server(servePaced(kBody, 40'000, 20ms, handedOut));
        const ProgramHome home;
        const QStringList arguments = home.arguments({QStringLiteral("--json"), QStringLiteral("--no-discovery"),
                                                      QStringLiteral("--header"), QStringLiteral("Cookie: CANARY1"),
                                                      QString::fromStdString(server.url("/file.bin?token=CANARY2"))});
        ProgramRun first(arguments);
        QVERIFY2(first.says("\"progress\""), first.all().constData());
        QTRY_VERIFY(handedOut > kBody.size / 4);
        QCOMPARE(::kill(static_cast<pid_t>(first.pid()), SIGSEGV), 0);
        QVERIFY(first.finishes());
        QCOMPARE(first.exitCode(), -1); // by the signal, as without a report
        const QByteArray report = content(home.state() + QStringLiteral("/crash-new.txt"));
        QVERIFY2(report.startsWith("intact-get ") && report.contains("SIGSEGV"), report.constData());
        QVERIFY2(report.contains("downloading http://127.0.0.1:") && report.contains("/file.bin"), report.constData());
        QVERIFY2(!report.contains("CANARY"), report.constData());

        ProgramRun second(arguments);
        QVERIFY(second.finishes());
        QVERIFY2(second.exitCode() == 0, second.all().constData());
        QVERIFY2(second.errors().contains("crash-report.txt"), second.errors().constData());
        QCOMPARE(home.sha256(QStringLiteral("file.bin")), kBody.sha256());
        QVERIFY(second.event(QStringLiteral("started")).value(QStringLiteral("resumed_bytes")).toInteger() > 0);

        ProgramRun third(arguments);
        QVERIFY(third.finishes());
        QVERIFY2(!third.errors().contains("crash"), third.errors().constData()); // told once
    }
};

INTACT_TEST(CrashTest)
#include "crash_test.moc"
