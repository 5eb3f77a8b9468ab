// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/get/session.h"
#include "tests/support/test_registry.h"

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <fstream>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace intact;
using namespace intact::get;

namespace {

std::int64_t noBytes(const std::string&) {
    return 0;
}

std::unique_ptr<Session> opened(const std::string& base, const std::vector<JobKey>& jobs,
                                const Session::BytesKept& bytesKept = noBytes) {
    auto session = Session::open(base, jobs, bytesKept);
    return session ? std::move(*session) : nullptr;
}

// Another process that has a session open until it is killed, as a run that dies.
class OtherRun {
public:
    OtherRun(const std::string& base, const std::vector<JobKey>& jobs) {
        std::array<int, 2> ready{};
        if (::pipe(ready.data()) != 0)
            return;
        m_pid = ::fork();
        if (m_pid == 0) {
            const auto session = opened(base, jobs);
            const std::string path = session ? session->directory() : "";
            if (::write(ready[1], path.data(), path.size()) >= 0)
                ::close(ready[1]);
            for (;;)
                ::pause();
        }
        ::close(ready[1]);
        std::array<char, 4096> path{};
        const ssize_t length = ::read(ready[0], path.data(), path.size());
        ::close(ready[0]);
        directory.assign(path.data(), length > 0 ? static_cast<std::size_t>(length) : 0);
    }
    ~OtherRun() { kill(); }
    OtherRun(const OtherRun&) = delete;
    OtherRun& operator=(const OtherRun&) = delete;

    void kill() {
        if (m_pid <= 0)
            return;
        ::kill(m_pid, SIGKILL);
        ::waitpid(m_pid, nullptr, 0);
        m_pid = -1;
    }
    [[nodiscard]] int pid() const { return m_pid; }
    std::string directory;

private:
    pid_t m_pid = -1;
};

} // namespace

class SessionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_directory = std::make_unique<QTemporaryDir>();
        m_base = m_directory->path().toStdString() + "/state/intact-get";
    }

    void aFinishedSessionLeavesNothing() {
        auto session = opened(m_base, {"aa", "bb"});
        QVERIFY(std::filesystem::is_directory(session->directory()));
        QCOMPARE(readJobs(session->directory()), (std::set<JobKey>{"aa", "bb"}));
        session->forget("aa");
        session->flush();
        QCOMPARE(readJobs(session->directory()), (std::set<JobKey>{"bb"}));
        session->forget("bb");
        session.reset();
        QVERIFY(sessionDirectories(m_base).empty());
    }

    void anUnfinishedOneIsFoundAgainByItsJob() {
        const std::string before = opened(m_base, {"aa", "bb"})->directory();
        QCOMPARE(sessionDirectories(m_base), std::vector<std::string>{before});
        const auto again = opened(m_base, {"cc", "bb"});
        QCOMPARE(again->directory(), before);
        QCOMPARE(readJobs(before), (std::set<JobKey>{"aa", "bb", "cc"}));
    }

    void anotherJobGetsItsOwnSession() {
        const std::string before = opened(m_base, {"aa"})->directory();
        const auto other = opened(m_base, {"bb"});
        QVERIFY(other->directory() != before);
        QCOMPARE(sessionDirectories(m_base).size(), std::size_t{2});
    }

    void aKilledRunIsContinued() {
        OtherRun other(m_base, {"aa"});
        QVERIFY(!other.directory.empty());
        other.kill();
        const auto session = opened(m_base, {"aa"});
        QCOMPARE(session->directory(), other.directory);
        QVERIFY(!session->isBusy("aa"));
    }

    void whatARunLeftThatWasKilledWhileTidyingUpGoes() {
        OtherRun killed(m_base, {"aa"});
        killed.kill();
        QVERIFY(std::filesystem::remove(killed.directory + "/jobs"));
        const auto session = opened(m_base, {"aa"});
        QVERIFY(session && session->directory() != killed.directory);
        QCOMPARE(sessionDirectories(m_base), std::vector<std::string>{session->directory()});
    }

    void theSameJobNeverRunsTwice() {
        const OtherRun other(m_base, {"aa", "cc"});
        {
            const auto session = opened(m_base, {"aa", "bb"});
            QVERIFY(session->isBusy("aa"));
            QCOMPARE(session->busyWith("aa"), std::optional<int>(other.pid()));
            QVERIFY(!session->isBusy("bb"));
            QVERIFY(session->directory() != other.directory);
            QCOMPARE(readJobs(session->directory()), (std::set<JobKey>{"bb"}));
        }
        const auto nothingToDo = opened(m_base, {"aa"});
        QVERIFY(nothingToDo->directory().empty());
        QVERIFY(nothingToDo->isBusy("aa"));
    }

    void aSessionInUseIsNotTakenOver() {
        const std::string left = opened(m_base, {"aa", "bb"})->directory();
        const OtherRun other(m_base, {"aa"});
        QCOMPARE(other.directory, left);
        const auto session = opened(m_base, {"bb"});
        QVERIFY(!session->isBusy("bb"));
        QVERIFY(session->directory() != left);
    }

    void ofSeveralTheOneWithTheMostBytesIsTaken() {
        std::vector<std::string> left;
        for (const char* job : {"aa", "bb", "cc"})
            left.push_back(opened(m_base, {job})->directory());
        const auto session = opened(m_base, {"aa", "bb", "cc"},
                                    [&left](const std::string& directory) { return directory == left[1] ? 100 : 50; });
        QCOMPARE(session->directory(), left[1]);
        QCOMPARE(readJobs(left[1]), (std::set<JobKey>{"aa", "bb", "cc"}));
        QCOMPARE(readJobs(left[0]), (std::set<JobKey>{"aa"}));
    }

    void theStateIsForOnePersonAlone() {
        const auto session = opened(m_base, {"aa"});
        for (const std::string& path : {m_base, session->directory()}) {
            struct stat status {};
            QCOMPARE(::stat(path.c_str(), &status), 0);
            QCOMPARE(status.st_mode & 0777U, 0700U);
        }
    }

    void aStateDirectoryOpenToAllIsRefused() {
        std::filesystem::create_directories(m_base);
        std::filesystem::permissions(m_base, std::filesystem::perms::all);
        const auto session = Session::open(m_base, {"aa"}, noBytes);
        QVERIFY(!session);
        QCOMPARE(session.error().reason, FailureReason::StoreFailed);
    }

    void aFileInTheWayIsSaid() {
        std::filesystem::create_directories(m_directory->path().toStdString() + "/state");
        std::ofstream(m_base) << "x";
        QVERIFY(!Session::open(m_base, {"aa"}, noBytes));
    }

    void jobsAreToldApart() {
        DownloadRequest request;
        request.url = "http://h/a";
        request.directory = "/d";
        const JobKey key = jobKey(request);
        QCOMPARE(key.size(), std::size_t{64});
        request.segments = 3; // the same file, however it is fetched
        QCOMPARE(jobKey(request), key);
        request.fileName = "b";
        QVERIFY(jobKey(request) != key);
        request.url = "http://h/";
        request.directory = "a/d";
        request.fileName.clear();
        QVERIFY(jobKey(request) != key);
    }

    void theUsualPlace() {
        qputenv("XDG_STATE_HOME", "/xdg");
        QCOMPARE(usualStateDirectory(), std::string("/xdg/intact-get"));
        qputenv("XDG_STATE_HOME", "relative");
        qputenv("HOME", "/home/x");
        QCOMPARE(usualStateDirectory(), std::string("/home/x/.local/state/intact-get"));
        qunsetenv("XDG_STATE_HOME");
        qunsetenv("HOME");
        QCOMPARE(usualStateDirectory(), std::string());
    }

private:
    std::unique_ptr<QTemporaryDir> m_directory;
    std::string m_base;
};

INTACT_TEST(SessionTest)
#include "session_test.moc"
