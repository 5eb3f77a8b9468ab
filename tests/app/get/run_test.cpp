// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/get/run.h"
#include "core/engine/event_queue.h"
#include "core/net/url.h"
#include "tests/support/test_registry.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <unistd.h>

using namespace intact;
using namespace intact::get;

namespace {

// "started u1" … in the order in which it was told.
class Recorder final : public Reporter {
public:
    void started(const StartReport& r) override { told.push_back("started " + r.url + " " + r.path); }
    void progress(const ProgressReport& r) override { told.push_back("progress " + r.url); }
    void waiting(const WaitReport& r) override {
        told.push_back("waiting " + r.url + " " + (r.wait ? std::to_string(r.wait->count()) : "-"));
    }
    void dropped(const DropReport& r) override {
        told.push_back("dropped " + r.url + " " + r.source.server + " " +
                       std::string(failureInfo(r.source.failure.reason).key));
    }
    void adopted(const AdoptReport& r) override {
        told.push_back("adopted " + r.url + " " + r.file + " " + std::to_string(r.bytes) + " " +
                       std::string(failureInfo(r.failure.reason).key));
    }
    void finished(const FinishReport& r) override {
        told.push_back("finished " + r.url + " " + std::to_string(r.bytes));
    }
    void failed(const FailureReport& r) override {
        told.push_back("failed " + r.url + " " + std::string(failureInfo(r.failure.reason).key) + " " +
                       std::to_string(r.keptBytes) + " " + r.failure.detail);
    }
    void summary(const Summary& s) override { sum = s; }
    void flush() override {
        if (onFlush)
            onFlush();
    }

    std::function<void()> onFlush;
    std::vector<std::string> told;
    Summary sum;
};

class FixedClock final : public Clock {
public:
    WallTime wallNow() const override { return WallTime(std::chrono::seconds(1000)); }
};

DownloadRequest request(const std::string& url, const std::string& name = {}) {
    DownloadRequest made;
    made.url = url;
    made.directory = "/d";
    made.fileName = name;
    return made;
}

DownloadRecord record(std::int64_t id, const std::string& url, State state) {
    DownloadRecord made;
    made.id = {id};
    made.request = request(url);
    made.state = state;
    made.fileName = "n";
    made.ledger.durable.add({0, 10});
    return made;
}

Progress progressOf(std::int64_t id) {
    Progress progress;
    progress.id = {id};
    return progress;
}

} // namespace

class RunTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        static_cast<void>(m_events.take());
        m_directory = std::make_unique<QTemporaryDir>();
        m_base = m_directory->path().toStdString() + "/state";
        m_recorder = std::make_unique<Recorder>();
    }

    void aWholeRun() {
        begin({request("u1"), request("u2")});
        QCOMPARE(m_wanted.size(), std::size_t{2});
        push(ListLoaded{});
        push(DownloadAdded{record(7, "u1", State::Queued)});
        push(DownloadAdded{record(8, "u2", State::Queued)});
        push(DownloadChanged{record(7, "u1", State::Downloading), {}});
        push(progressOf(7));
        DownloadRecord waiting = record(8, "u2", State::Waiting);
        waiting.waitingUntil = WallTime(std::chrono::seconds(1030));
        push(DownloadChanged{waiting, {}});
        push(DownloadChanged{record(7, "u1", State::Connecting), {}});
        push(DownloadChanged{record(7, "u1", State::Downloading), {}});
        push(DownloadChanged{record(7, "u1", State::Complete), TransferStats{}});
        m_run->take(m_events.take());
        QVERIFY(!m_run->isDone());
        push(DownloadChanged{record(8, "u2", State::Complete), TransferStats{}});
        m_run->take(m_events.take());
        QVERIFY(m_run->isDone());
        QCOMPARE(m_recorder->told, (std::vector<std::string>{"started u1 /d/n", "progress u1", "waiting u2 30",
                                                             "finished u1 10", "started u2 /d/n", "finished u2 10"}));
        QCOMPARE(m_run->end(false), ExitCode::AllFinished);
        QCOMPARE(m_recorder->sum.finished, 2);
        m_session.reset();
        QVERIFY(sessionDirectories(m_base).empty());
    }

    void anEndIsToldBeforeItsJobIsForgotten() {
        begin({request("u1"), request("u2")});
        const JobKey job = jobKey(request("u1"));
        bool knownWhenTold = false;
        m_recorder->onFlush = [&] {
            knownWhenTold = readJobs(m_session->directory()).contains(job);
        };
        push(DownloadAdded{record(7, "u1", State::Queued)});
        push(DownloadChanged{record(7, "u1", State::Complete), TransferStats{}});
        m_run->take(m_events.take());
        QVERIFY(knownWhenTold);
        QVERIFY(!readJobs(m_session->directory()).contains(job));
    }

    void whatWasNotAskedForIsNotFollowed() {
        begin({request("u1")});
        push(DownloadChanged{record(3, "u9", State::Failed), {}});
        push(progressOf(3));
        DownloadRecord otherName = record(4, "u1", State::Complete);
        otherName.request.fileName = "other";
        push(DownloadChanged{otherName, {}});
        m_run->take(m_events.take());
        QVERIFY(m_recorder->told.empty());
        QVERIFY(!m_run->isDone());
    }

    void adoptedBytesThatAreGivenUpAreTold() {
        begin({request("u1")});
        m_run->adopted(request("u1"), "/d/n.part", 5);
        DownloadRecord adopted = record(7, "u1", State::Queued);
        adopted.ledger.durable.add({0, 5});
        push(DownloadAdded{adopted});
        m_run->take(m_events.take());
        QCOMPARE(m_recorder->told, (std::vector<std::string>{"adopted u1 /d/n.part 5 none"}));
        adopted.ledger.durable.clear();
        push(DownloadChanged{adopted, {}});
        push(DownloadChanged{adopted, {}});
        m_run->take(m_events.take());
        QCOMPARE(m_recorder->told, (std::vector<std::string>{"adopted u1 /d/n.part 5 none",
                                                             "adopted u1 /d/n.part 0 foreign-part-refused"}));
    }

    void aDroppedMirrorIsTold() {
        begin({request("u1")});
        push(DownloadAdded{record(7, "u1", State::Downloading)});
        push(SourceDropped{{7}, "m", "m.example:80", {FailureReason::MirrorDiffers, "GET", "m", 0, {}}});
        push(SourceDropped{{8}, "m", "m.example:80", {FailureReason::MirrorDiffers, "GET", "m", 0, {}}});
        m_run->take(m_events.take());
        QCOMPARE(m_recorder->told,
                 (std::vector<std::string>{"started u1 /d/n", "dropped u1 m.example:80 mirror-differs"}));
    }

    void aFailureIsToldAndWhatIsKeptStays() {
        begin({request("u1"), request("u2")});
        DownloadRecord failed = record(7, "u1", State::Failed);
        failed.failure.reason = FailureReason::ConnectionLost;
        push(DownloadAdded{record(7, "u1", State::Queued)});
        push(DownloadChanged{failed, {}});
        DownloadRecord empty = record(8, "u2", State::Failed);
        empty.failure.reason = FailureReason::NotFound;
        empty.ledger.durable.clear();
        push(DownloadChanged{empty, {}});
        m_run->take(m_events.take());
        QCOMPARE(m_recorder->told,
                 (std::vector<std::string>{"failed u1 connection-lost 10 ", "failed u2 not-found 0 "}));
        QCOMPARE(m_run->end(false), ExitCode::SomeFailed);
        QCOMPARE(readJobs(m_session->directory()), std::set<JobKey>{jobKey(request("u1"))});
    }

    void aWrongChecksumHasItsOwnExitCode() {
        begin({request("u1"), request("u2")});
        DownloadRecord failed = record(7, "u1", State::Failed);
        failed.failure.reason = FailureReason::ChecksumMismatch;
        push(DownloadChanged{failed, {}});
        DownloadRecord other = record(8, "u2", State::Failed);
        other.failure.reason = FailureReason::NotFound;
        push(DownloadChanged{other, {}});
        m_run->take(m_events.take());
        QCOMPARE(m_run->end(false), ExitCode::ChecksumMismatch);
    }

    void aRefusedCommandIsAFailure() {
        begin({request("http://h/a?token=secret"), request("http://h/b")});
        push(CommandRefused{"http://h/other", {FailureReason::DirectoryMissing, "add", "/d", 0, ""}});
        push(CommandRefused{redactedUrl("http://h/a?token=secret"),
                            {FailureReason::DirectoryMissing, "add", "/d", 0, ""}});
        push(CommandRefused{"http://h/b", {FailureReason::DirectoryMissing, "add", "/d", 0, ""}});
        m_run->take(m_events.take());
        QVERIFY(m_run->isDone());
        QCOMPARE(m_recorder->told, (std::vector<std::string>{"failed http://h/a?token=secret directory-missing 0 ",
                                                             "failed http://h/b directory-missing 0 "}));
    }

    void aRefusalIsNotMistakenForADownloadThatRuns() {
        begin({request("http://h/a?token=1"), request("http://h/a?token=2")});
        push(DownloadAdded{record(7, "http://h/a?token=1", State::Queued)});
        push(CommandRefused{redactedUrl("http://h/a?token=2"), {FailureReason::DirectoryMissing, "add", "/d", 0, ""}});
        m_run->take(m_events.take());
        QCOMPARE(m_recorder->told, std::vector<std::string>{"failed http://h/a?token=2 directory-missing 0 "});
    }

    void whatRunsElsewhereFailsAtOnce() {
        const auto elsewhere = Session::open(m_base, {jobKey(request("u2"))}, noBytes);
        begin({request("u1"), request("u2"), request("u3"), request("u4")});
        QCOMPARE(m_recorder->told.size(), std::size_t{1});
        const std::string pid = "pid " + std::to_string(::getpid());
        QCOMPARE(m_recorder->told[0], "failed u2 part-in-use 0 " + pid);
        QCOMPARE(m_wanted, (std::vector<DownloadRequest>{request("u1"), request("u3"), request("u4")}));
    }

    void anInterruptionKeepsTheSession() {
        begin({request("u1"), request("u2")});
        push(DownloadChanged{record(7, "u1", State::Complete), TransferStats{}});
        m_run->take(m_events.take());
        QCOMPARE(m_run->end(true), ExitCode::Interrupted);
        QCOMPARE(m_recorder->sum.unfinished, 1);
        m_session.reset();
        QCOMPARE(sessionDirectories(m_base).size(), std::size_t{1});
    }

    void whatAKilledRunHadCompletedIsNotFetchedAgain() {
        const DownloadRequest wanted = completeAndLeft(true);
        QCOMPARE(m_recorder->told, (std::vector<std::string>{"started u1 " + m_base + "/n", "finished u1 10"}));
        QVERIFY(m_run->isTaken(wanted));
        QVERIFY(!m_run->isTaken(request("u2")));
        QVERIFY(!m_run->isDone());
    }

    void whatHasGoneSinceIsFetchedAgain() {
        const DownloadRequest wanted = completeAndLeft(true, 9);
        QVERIFY(m_recorder->told.empty());
        QVERIFY(!m_run->isTaken(wanted));
    }

    void whatWasToldAsFinishedIsFetchedAgain() {
        const DownloadRequest wanted = completeAndLeft(false);
        QVERIFY(m_recorder->told.empty());
        QVERIFY(!m_run->isTaken(wanted));
    }

    void anotherChecksumIsFetchedAgain() {
        const auto sum = parseChecksum("sha-256=" + std::string(64, '0'));
        QVERIFY(sum.has_value());
        const DownloadRequest wanted = completeAndLeft(true, 10, *sum);
        QVERIFY(!m_run->isTaken(wanted));
    }

    // Nothing was expected of it then, but it was hashed all the same.
    void theChecksumThatItHasIsNotFetchedAgain() {
        const auto sum = parseChecksum("sha-256=" + std::string(64, '0'));
        const DownloadRequest wanted = completeAndLeft(true, 10, *sum, *sum);
        QVERIFY(m_run->isTaken(wanted));
    }

private:
    /// A session with a complete download of 10 bytes, and the file as large as given; `left`: its end was never told.
    DownloadRequest completeAndLeft(bool left, int bytes = 10, std::optional<Checksum> expected = {},
                                    std::optional<Checksum> digest = {}) {
        DownloadRequest wanted = request("u1");
        wanted.directory = m_base;
        wanted.expected = expected;
        const DownloadRequest other = request("u2");
        {
            const auto killed = Session::open(m_base, {jobKey(wanted), jobKey(other)}, noBytes);
            if (!left)
                (*killed)->forget(jobKey(wanted));
        }
        std::ofstream(m_base + "/n") << std::string(static_cast<std::size_t>(bytes), 'x');
        begin({wanted, other});
        DownloadRecord complete = record(3, "u1", State::Complete);
        complete.request = wanted;
        complete.ledger.total = 10;
        complete.digest = std::move(digest);
        push(ListLoaded{{PackedRecord(complete)}});
        m_run->take(m_events.take());
        return wanted;
    }
    static std::int64_t noBytes(const std::string&) { return 0; }

    void begin(const std::vector<DownloadRequest>& requests) {
        m_run.reset();
        m_session.reset();
        const std::vector<JobKey> jobs = jobKeys(requests);
        m_session = std::move(*Session::open(m_base, jobs, noBytes));
        m_run = std::make_unique<Run>(m_clock, *m_session, *m_recorder);
        m_wanted = m_run->begin(requests, jobs);
    }
    void push(Event event) { m_events.push(std::move(event)); }

    FixedClock m_clock;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::string m_base;
    std::vector<DownloadRequest> m_wanted;
    EventQueue m_events;
    std::unique_ptr<Recorder> m_recorder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Run> m_run;
};

INTACT_TEST(RunTest)
#include "run_test.moc"
