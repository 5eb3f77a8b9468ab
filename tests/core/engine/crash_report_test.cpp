// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/thread_name.h"
#include "core/engine/crash_report.h"
#include "tests/support/test_registry.h"

#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <stdexcept>

#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace intact;

namespace {

DownloadRecord sample(std::int64_t id, State state) {
    DownloadRecord record;
    record.id = {id};
    record.state = state;
    record.request.url = "https://me:CANARY1@example.org/film.mkv?token=CANARY2";
    record.request.password = "CANARY3";
    record.request.headers = {"Authorization: CANARY4"};
    record.request.directory = "/films";
    record.fileName = "film" + std::to_string(id) + ".mkv";
    return record;
}

void throwCanary() {
    throw std::out_of_range("CANARY5");
}
void terminateWithException() noexcept {
    throwCanary();
}

// Crashes in a child of this process; the signal that ended it.
int crash(const std::string& directory, const std::function<void()>& how) {
    const pid_t child = ::fork();
    if (child == 0) {
        const rlimit noCore{0, 0};
        ::setrlimit(RLIMIT_CORE, &noCore);
        ::close(STDERR_FILENO);
        installCrashReports(directory, "a program");
        for (int i = 1; i <= 100; ++i)
            noteForCrash(sample(i, State::Complete));
        noteForCrash(sample(7, State::Downloading));
        noteForCrash(sample(8, State::Downloading));
        noteForCrash(sample(8, State::Complete));
        noteForCrash(sample(9, State::Connecting));
        how();
        ::_exit(0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFSIGNALED(status) ? WTERMSIG(status) : 0;
}

} // namespace

class CrashReportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aReportForEveryEnd_data() {
        QTest::addColumn<int>("way");
        QTest::addColumn<int>("signal");
        QTest::addColumn<QByteArray>("reason");
        QTest::newRow("SIGSEGV") << SIGSEGV << SIGSEGV << QByteArray("Reason: SIGSEGV at 0x");
        QTest::newRow("SIGBUS") << SIGBUS << SIGBUS << QByteArray("Reason: SIGBUS at 0x");
        QTest::newRow("SIGFPE") << SIGFPE << SIGFPE << QByteArray("Reason: SIGFPE\n");
        QTest::newRow("SIGILL") << SIGILL << SIGILL << QByteArray("Reason: SIGILL\n");
        QTest::newRow("abort") << -1 << SIGABRT << QByteArray("Reason: SIGABRT\n");
        QTest::newRow("terminate") << -2 << SIGABRT << QByteArray("std::terminate with std::out_of_range");
    }
    void aReportForEveryEnd() {
        QFETCH(int, way);
        QFETCH(int, signal);
        QFETCH(QByteArray, reason);
        const QTemporaryDir home;
        const std::string directory = home.path().toStdString();
        FileOps files;
        QVERIFY(!takeCrashReport(files, directory));
        const int ended = crash(directory, [way] {
            nameThread("of the test");
            if (way > 0)
                ::raise(way);
            else if (way == -1)
                std::abort();
            else
                terminateWithException();
        });
        QCOMPARE(ended, signal); // as without a report
        const auto report = takeCrashReport(files, directory);
        QVERIFY(report);
        QVERIFY(!takeCrashReport(files, directory)); // told once
        struct stat status {};
        QCOMPARE(::stat(report->c_str(), &status), 0);
        QCOMPARE(status.st_mode & 0777U, 0600U);

        std::ifstream file(*report);
        const std::string text{std::istreambuf_iterator<char>(file), {}};
        const QByteArray bytes = QByteArray::fromStdString(text);
        QVERIFY2(bytes.startsWith("a program "), bytes.constData());
        QVERIFY2(bytes.contains(reason), bytes.constData());
        QVERIFY2(bytes.contains(" of the test\n"), bytes.constData()); // the thread
        // The backtrace: "(" where the program lies anywhere, "[" where its place is fixed.
        QVERIFY2(bytes.contains("test_core_engine(") || bytes.contains("test_core_engine["), bytes.constData());
        const QByteArray running = bytes.mid(bytes.indexOf("Downloads running:"));
        const QByteArray now = running.first(running.indexOf("What happened last:"));
        QVERIFY2(now.contains("#7 downloading https://example.org/film.mkv") && now.contains("/films/film7.mkv"),
                 now.constData());
        QVERIFY(now.contains("#9 connecting") && !now.contains("#8 "));
        QCOMPARE(now.count('#'), 2);
        QCOMPARE(running.count('#') - 2, 50); // the last lines
        QVERIFY(running.contains("#8 complete") && !running.contains("#53 complete") &&
                running.contains("#100 complete"));
        QVERIFY2(!bytes.contains("CANARY"), bytes.constData());
    }

    void withoutAFolderItEndsAllTheSame() {
        QCOMPARE(crash("/proc/nowhere", [] { std::abort(); }), SIGABRT);
    }
};

INTACT_TEST(CrashReportTest)
#include "crash_report_test.moc"
