// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/program/traced_program.h"

#include <QFile>
#include <QProcess>
#include <QTest>

namespace intact::tests {

namespace {

const QString kName = QStringLiteral("file.bin");

} // namespace

const QStringList TracedPlace::kDiskCalls{QStringLiteral("pwrite64"),  QStringLiteral("fdatasync"),
                                          QStringLiteral("fsync"),     QStringLiteral("fallocate"),
                                          QStringLiteral("ftruncate"), QStringLiteral("renameat2")};

bool canTrace() {
    QProcess strace;
    strace.start(QStringLiteral("strace"),
                 {QStringLiteral("-qqq"), QStringLiteral("-o"), QStringLiteral("/dev/null"), QStringLiteral("true")});
    return strace.waitForFinished() && strace.exitStatus() == QProcess::NormalExit && strace.exitCode() == 0;
}

QStringList traced(const QString& inject, const QString& output) {
    return {QStringLiteral("env"),
            QStringLiteral("ASAN_OPTIONS=detect_leaks=0"),
            QStringLiteral("strace"),
            QStringLiteral("-f"),
            QStringLiteral("-qqq"),
            QStringLiteral("-o"),
            output,
            QStringLiteral("-e"),
            QStringLiteral("trace=") + inject.section(QLatin1Char(':'), 0, 0),
            QStringLiteral("-e"),
            QStringLiteral("inject=") + inject};
}

TracedPlace::TracedPlace(TestBody body, std::int64_t pieceBytes, std::chrono::milliseconds pause)
    : m_body(body), m_server(servePaced(body, pieceBytes, pause, m_handedOut)) {}

QStringList TracedPlace::arguments() const {
    return m_home.arguments({QStringLiteral("--json"), QStringLiteral("--no-discovery"),
                             QString::fromStdString(m_server.url("/file.bin"))});
}

bool TracedPlace::runs(ProgramRun& run) const {
    if (run.finishes())
        return true;
    QTest::qFail("it does not end", __FILE__, __LINE__);
    return false;
}

bool TracedPlace::isWhole() const {
    if (!m_home.files().contains(kName))
        return false;
    if (m_home.sha256(kName) != m_body.sha256())
        QTest::qFail("a wrong file has the final name", __FILE__, __LINE__);
    return true;
}

void TracedPlace::finishes(bool mayBeTold) const {
    const bool before = isWhole();
    ProgramRun again(arguments());
    QVERIFY(runs(again));
    QVERIFY2(again.exitCode() == 0, again.all().constData());
    QVERIFY(isWhole());
    const QStringList files = m_home.files();
    QVERIFY2(files.size() == 1 || (mayBeTold && before && files.size() == 2), qPrintable(files.join(QLatin1Char(' '))));
    for (const QString& file : files)
        QVERIFY2(m_home.sha256(file) == m_body.sha256(), qPrintable(file));
}

bool TracedPlace::traceSays(const char* word) const {
    QFile file(trace());
    return file.open(QIODevice::ReadOnly) && file.readAll().contains(word);
}

} // namespace intact::tests
