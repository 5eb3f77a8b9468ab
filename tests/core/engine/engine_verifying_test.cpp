// SPDX-License-Identifier: GPL-3.0-or-later
// Finished files, read again.
#include "tests/support/engine_harness.h"
#include "tests/support/faulty_file_ops.h"
#include "tests/support/gate.h"
#include "tests/support/scripted_replies.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <filesystem>
#include <fstream>

using namespace intact;
using namespace intact::tests;
using namespace std::chrono_literals;
namespace fs = std::filesystem;

namespace {

constexpr TestBody kBody{1'000'000, 52};

/// A disk whose files can be read only when the gate is open, once it is armed.
class GatedFileOps final : public FaultyFileOps {
public:
    long pread(int fd, std::span<std::byte> bytes, std::int64_t offset) override {
        if (m_armed && !m_gate.wait(30s))
            return -EIO;
        return FaultyFileOps::pread(fd, bytes, offset);
    }
    void arm() { m_armed = true; }
    void open() { m_gate.open(); }

private:
    std::atomic<bool> m_armed{false};
    Gate m_gate;
};

/// An engine that has finished these files.
class Finished {
public:
    explicit Finished(const std::vector<const char*>& names) : m_server(serveFile(kBody)), harness(&files) {
        harness.start();
        for (const char* name : names) {
            harness.add(m_server.url(std::string("/") + name));
            ready = harness.waitUntil([&] {
                return !harness.records().empty() && harness.record().fileName == name &&
                       harness.record().state == State::Complete;
            }) && ready;
            ids.push_back(harness.record().id);
        }
    }

    /// Reads them again, and waits until all are told.
    bool verify() {
        const std::size_t before = harness.checksEnded().size();
        harness.engine().verify(ids);
        return harness.waitUntil([&] { return harness.checksEnded().size() == before + ids.size(); });
    }
    [[nodiscard]] const DownloadRecord& record(std::size_t which = 0) const { return harness.records().at(ids[which]); }
    [[nodiscard]] std::optional<CheckOutcome> outcome() const { return harness.checksEnded().back().outcome; }

    bool ready = true;
    GatedFileOps files;

private:
    ScriptedServer m_server;

public:
    EngineHarness harness;
    std::vector<DownloadId> ids;
};

} // namespace

class EngineVerifyingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFileIsAsItWas() {
        Finished finished({"file.bin"});
        QVERIFY(finished.ready && !finished.record().lastCheck);
        finished.harness.engine().watchDetails(finished.ids.front());
        QVERIFY(finished.verify());
        QVERIFY(finished.outcome() == CheckOutcome::Right);
        const auto& check = finished.record().lastCheck;
        QVERIFY(check && check->outcome == CheckOutcome::Right);
        QVERIFY(check->found == finished.record().digest);
        QVERIFY(check->at <= finished.harness.wallNow());
        QCOMPARE(finished.harness.checkProgress()->total, std::optional<std::int64_t>(1'000'000));
        QVERIFY(finished.harness.waitUntil([&] {
            return finished.harness.log() &&
                   std::ranges::any_of(finished.harness.log()->lines, [](const LogLine& line) {
                       return line.kind == LogKind::CheckedAgain && line.text == "sha-256";
                   });
        }));
        finished.harness.stop();
        finished.harness.start();
        QVERIFY(finished.harness.waitUntil([&] { return finished.harness.wasLoaded(); }));
        QVERIFY(finished.record().lastCheck && finished.record().lastCheck->outcome == CheckOutcome::Right);
    }

    void aChangedFileIsNoticed() {
        Finished finished({"file.bin"});
        const std::string path = finished.harness.directory() + "/file.bin";
        const std::optional<Checksum> digest = finished.record().digest;
        {
            std::fstream file(path, std::ios::in | std::ios::out | std::ios::binary);
            file.seekp(777'777);
            file.put('!');
        }
        QVERIFY(finished.verify());
        QVERIFY(finished.outcome() == CheckOutcome::Changed);
        QVERIFY(finished.record().lastCheck->found && finished.record().lastCheck->found != digest);
        QVERIFY(finished.record().digest == digest); // what it should be is not forgotten
        fs::resize_file(path, 999'999);
        QVERIFY(finished.verify());
        QVERIFY(finished.outcome() == CheckOutcome::Changed);
        fs::remove(path);
        QVERIFY(finished.verify());
        QVERIFY(finished.outcome() == CheckOutcome::Missing);
        QVERIFY(finished.record().fileMissing);
    }

    void aFileThatCannotBeRead() {
        Finished finished({"file.bin"});
        finished.files.fail("pread", EIO, 1, true);
        QVERIFY(finished.verify());
        QVERIFY(finished.outcome() == CheckOutcome::Unreadable);
        QVERIFY(!finished.record().lastCheck->found);
        finished.files.heal();
        QVERIFY(finished.verify());
        QVERIFY(finished.outcome() == CheckOutcome::Right);
    }

    void theyAreReadOneAfterTheOtherAndCanBeStopped() {
        Finished finished({"a.bin", "b.bin", "c.bin"});
        QVERIFY(finished.ready);
        finished.files.arm();
        finished.harness.engine().verify(finished.ids);
        finished.harness.engine().verify(finished.ids); // asked twice, read once
        finished.harness.engine().stopVerifying({finished.ids[0], finished.ids[1]});
        QVERIFY(finished.harness.waitUntil([&] { return finished.harness.checksEnded().size() == 1; }));
        QCOMPARE(finished.harness.checksEnded().front().id, finished.ids[1]); // it waited, so it is done with at once
        finished.files.open();
        QVERIFY(finished.harness.waitUntil([&] { return finished.harness.checksEnded().size() == 3; }));
        QVERIFY(!finished.harness.checksEnded()[1].outcome);
        QCOMPARE(finished.harness.checksEnded()[1].id, finished.ids[0]);
        QVERIFY(!finished.record(0).lastCheck && !finished.record(1).lastCheck);
        QVERIFY(finished.record(2).lastCheck->outcome == CheckOutcome::Right);
    }

    void allCheckingRestsAndGoesOn() {
        Finished finished({"a.bin", "b.bin"});
        QVERIFY(finished.ready);
        finished.files.arm();
        finished.harness.engine().verify(finished.ids);
        finished.harness.engine().pauseVerifying(true);
        // Behind the pause: a command that is answered.
        finished.harness.engine().changeTags(finished.ids, {"tag"}, {});
        QVERIFY(finished.harness.waitUntil([&] { return !finished.record(1).request.filing.tags.empty(); }));
        finished.files.open();
        QVERIFY(finished.harness.waitUntil([&] { return finished.harness.checkProgress()->paused; }));
        QCOMPARE(finished.harness.checkProgress()->id, finished.ids[0]);
        QVERIFY(finished.harness.checksEnded().empty());
        finished.harness.engine().stopVerifying({finished.ids[0]}); // also while it rests
        QVERIFY(finished.harness.waitUntil([&] { return finished.harness.checksEnded().size() == 1; }));
        QVERIFY(!finished.outcome());
        finished.harness.engine().pauseVerifying(false);
        QVERIFY(finished.harness.waitUntil([&] { return finished.harness.checksEnded().size() == 2; }));
        QVERIFY(finished.outcome() == CheckOutcome::Right);
        QCOMPARE(finished.harness.checksEnded().back().id, finished.ids[1]);
    }

    void whatRestsGoesOnWhereItWas() {
        Finished finished({"a.bin"});
        finished.files.arm();
        finished.harness.engine().verify(finished.ids);
        finished.harness.engine().pauseVerifying(true);
        finished.files.open();
        QVERIFY(finished.harness.waitUntil([&] { return finished.harness.checkProgress()->paused; }));
        QVERIFY(finished.harness.checkProgress()->read > 0);
        finished.harness.engine().pauseVerifying(false);
        QVERIFY(finished.harness.waitUntil([&] { return finished.harness.checksEnded().size() == 1; }));
        QVERIFY(finished.outcome() == CheckOutcome::Right);
    }

    void aPauseEndsWithWhatWasPaused() {
        Finished finished({"a.bin"});
        finished.files.arm();
        finished.harness.engine().verify(finished.ids);
        finished.harness.engine().pauseVerifying(true);
        finished.harness.engine().stopVerifying(finished.ids);
        finished.files.open();
        QVERIFY(finished.harness.waitUntil([&] { return finished.harness.checksEnded().size() == 1; }));
        QVERIFY(finished.verify());
        QVERIFY(finished.outcome() == CheckOutcome::Right);
        finished.harness.engine().pauseVerifying(true); // of nothing
        QVERIFY(finished.verify());
    }

    void theProgramEndsWhileCheckingRests() {
        Finished finished({"a.bin"});
        finished.files.arm();
        finished.harness.engine().verify(finished.ids);
        finished.harness.engine().pauseVerifying(true);
        finished.files.open();
        QVERIFY(finished.harness.waitUntil([&] { return finished.harness.checkProgress()->paused; }));
        finished.harness.stop();
        QCOMPARE(finished.files.openDescriptors(), 0);
    }

    void commandsAreAnsweredWhileADiskIsSlow() {
        Finished finished({"file.bin"});
        finished.files.arm();
        finished.harness.engine().verify(finished.ids);
        finished.harness.engine().changeTags(finished.ids, {"tag"}, {});
        QVERIFY(finished.harness.waitUntil([&] { return !finished.record().request.filing.tags.empty(); }));
        finished.harness.engine().remove(finished.ids);
        QVERIFY(finished.harness.waitUntil([&] { return finished.harness.records().empty(); }));
        finished.files.open();
        QVERIFY(finished.harness.waitUntil([&] { return finished.harness.checksEnded().size() == 1; }));
        QVERIFY(!finished.outcome());
    }

    void theProgramEndsInTheMiddleOfAFile() {
        Finished finished({"file.bin"});
        finished.files.arm();
        finished.harness.engine().verify(finished.ids);
        QVERIFY(finished.harness.waitUntil([&] { return finished.harness.checkProgress().has_value(); }));
        finished.files.open();
        finished.harness.stop();
        QCOMPARE(finished.files.openDescriptors(), 0);
    }

    void whatIsNotFinishedIsPassedOver() {
        Finished finished({"file.bin"});
        finished.harness.engine().pause({DownloadId{99}});
        DownloadRequest request = finished.harness.request("http://127.0.0.1:1/other.bin");
        finished.harness.engine().add({request}, false);
        QVERIFY(finished.harness.waitForState(State::Paused));
        finished.harness.engine().verify({finished.harness.record().id, DownloadId{99}, finished.ids.front()});
        QVERIFY(finished.harness.waitUntil([&] { return !finished.harness.checksEnded().empty(); }));
        QCOMPARE(finished.harness.checksEnded().size(), std::size_t{1});
        QCOMPARE(finished.harness.checksEnded().front().id, finished.ids.front());
    }

    // Its first file ended while it was to rest, so nothing rests any more when the others are not wanted.
    void nothingIsPausedWhenNothingIsLeft() {
        Finished finished({"a.bin", "b.bin"});
        QVERIFY(finished.ready);
        finished.files.fail("pread", EIO, 1, true);
        finished.files.arm();
        finished.harness.engine().verify(finished.ids);
        finished.harness.engine().pauseVerifying(true);
        finished.files.open();
        QVERIFY(finished.harness.waitUntil([&] { return finished.harness.checksEnded().size() == 1; }));
        finished.harness.engine().stopVerifying({finished.ids[1]});
        QVERIFY(finished.harness.waitUntil([&] { return finished.harness.checksEnded().size() == 2; }));
        finished.files.heal();
        QVERIFY(finished.verify());
        QVERIFY(finished.outcome() == CheckOutcome::Right);
    }
};

INTACT_TEST(EngineVerifyingTest)
#include "engine_verifying_test.moc"
