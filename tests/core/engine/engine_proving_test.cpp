// SPDX-License-Identifier: GPL-3.0-or-later
// Files proven by a checksum file of this computer.
#include "tests/support/engine_harness.h"
#include "tests/support/scripted_replies.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <filesystem>
#include <fstream>

using namespace intact;
using namespace intact::tests;

namespace {

constexpr TestBody kBody{100'000, 52};

Checksum sha256(const std::string& hex) {
    return *parseChecksum("sha-256=" + hex);
}

const Checksum kOfAbc = sha256("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
const Checksum kOther = sha256(std::string(64, '1'));

} // namespace

class EngineProvingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_harness = std::make_unique<EngineHarness>();
        m_harness->start();
        m_server = std::make_unique<ScriptedServer>(serveFile(kBody));
    }
    void cleanup() {
        m_harness.reset();
        m_server.reset();
    }

    void aFinishedFileIsProvenByIt() {
        const DownloadId id = finish("file.bin");
        const Checksum right = *m_harness->records().at(id).digest;
        QVERIFY(check({{folder(), "file.bin", right, kBody.size}}));
        const DownloadRecord& record = m_harness->records().at(id);
        QVERIFY(record.lastCheck && record.lastCheck->outcome == CheckOutcome::Right);
        QVERIFY((record.proof == Proof{right, ChecksumSource::ChecksumFile, list()}));
        QCOMPARE(m_harness->checksumsTaken()->checked, std::size_t{1});
        QCOMPARE(m_harness->checksumsTaken()->added, std::size_t{0});
        m_harness->stop();
        m_harness->start();
        QVERIFY(m_harness->waitUntil([&] { return m_harness->wasLoaded(); }));
        QVERIFY((m_harness->records().at(id).proof == Proof{right, ChecksumSource::ChecksumFile, list()}));
    }

    void oneThatItIsNotAboutIsNoticedAndStaysSo() {
        const DownloadId id = finish("file.bin");
        QVERIFY(check({{folder(), "file.bin", kOther, kBody.size}}));
        const DownloadRecord& record = m_harness->records().at(id);
        QVERIFY(record.lastCheck->outcome == CheckOutcome::Unlike);
        QVERIFY(record.lastCheck->found == record.digest);
        QVERIFY(!record.proof);
        m_harness->engine().verify({id}); // nobody has taken it back
        QVERIFY(m_harness->waitUntil([&] { return m_harness->checksEnded().size() == 2; }));
        QVERIFY(m_harness->checksEnded().back().outcome == CheckOutcome::Unlike);
    }

    void aFileThatIsNotOnTheListIsAddedAndRead() {
        write("abc.txt");
        write("other.txt");
        QVERIFY(check(
            {{folder(), "abc.txt", kOfAbc, 3}, {folder(), "other.txt", kOther, 3}, {folder(), "none", kOther, {}}}));
        QVERIFY(m_harness->checksumsTaken()->checked == 2 && m_harness->checksumsTaken()->added == 2);
        QCOMPARE(m_harness->checksumsTaken()->absent, std::size_t{1});
        QCOMPARE(m_harness->records().size(), std::size_t{2});
        const DownloadRecord& right = recordOf("abc.txt");
        QVERIFY(right.state == State::Complete && right.request.url.empty());
        QVERIFY(right.ledger.total == 3);
        QVERIFY(right.finishedAt && right.digest == kOfAbc);
        QVERIFY((right.proof == Proof{kOfAbc, ChecksumSource::ChecksumFile, list()}));
        QVERIFY(!recordOf("other.txt").proof);
        QVERIFY(recordOf("other.txt").lastCheck->outcome == CheckOutcome::Unlike);
        // Once more: they are there now.
        QVERIFY(check({{folder(), "abc.txt", kOfAbc, 3}}));
        QCOMPARE(m_harness->records().size(), std::size_t{2});
        QCOMPARE(m_harness->checksumsTaken()->added, std::size_t{0});
    }

    void whatIsAddedIsThereAfterAStart() {
        write("abc.txt");
        QVERIFY(check({{folder(), "abc.txt", kOfAbc, 3}}));
        m_harness->stop();
        m_harness->start();
        QVERIFY(m_harness->waitUntil([&] { return m_harness->wasLoaded(); }));
        QCOMPARE(m_harness->records().size(), std::size_t{1});
        QVERIFY((recordOf("abc.txt").proof == Proof{kOfAbc, ChecksumSource::ChecksumFile, list()}));
    }

    void theSameListTwiceAddsOnce() {
        write("abc.txt");
        const LocalChecksums checksums{list(), {{folder(), "abc.txt", kOfAbc, 3}}, 0};
        m_harness->engine().verifyBy(checksums);
        m_harness->engine().verifyBy(checksums);
        QVERIFY(m_harness->waitUntil([&] { return !m_harness->checksEnded().empty(); }));
        QCOMPARE(m_harness->records().size(), std::size_t{1});
    }

    void anUnfinishedDownloadExpectsItFromThenOn() {
        DownloadRequest request = m_harness->request(m_server->url("/file.bin"));
        request.fileName = "file.bin";
        m_harness->engine().add({request}, false);
        QVERIFY(m_harness->waitForState(State::Paused));
        m_harness->engine().verifyBy({list(), {{"/elsewhere", "file.bin", kOther, {}}}, 2});
        QVERIFY(m_harness->waitUntil([&] { return m_harness->checksumsTaken().has_value(); }));
        QCOMPARE(m_harness->checksumsTaken()->expected, std::size_t{1});
        QCOMPARE(m_harness->checksumsTaken()->contradicted, std::size_t{2});
        QVERIFY(m_harness->record().request.expected == kOther);
        m_harness->engine().resume({m_harness->record().id});
        QVERIFY(m_harness->waitForState(State::Failed));
        QVERIFY(m_harness->record().failure.reason == FailureReason::ChecksumMismatch);
    }

private:
    [[nodiscard]] std::string folder() const { return m_harness->directory(); }
    [[nodiscard]] std::string list() const { return folder() + "/SHA256SUMS"; }
    void write(const std::string& name) const { std::ofstream(folder() + '/' + name) << "abc"; }

    DownloadId finish(const char* name) {
        m_harness->add(m_server->url(std::string("/") + name));
        m_harness->waitForState(State::Complete);
        return m_harness->record().id;
    }

    // Until all that are checked have been.
    bool check(std::vector<ListedFile> files) {
        const std::size_t before = m_harness->checksEnded().size();
        m_harness->forgetChecksumsTaken();
        m_harness->engine().verifyBy({list(), std::move(files), 0});
        return m_harness->waitUntil([&] {
            const auto& taken = m_harness->checksumsTaken();
            return taken && m_harness->checksEnded().size() == before + taken->checked;
        });
    }

    [[nodiscard]] const DownloadRecord& recordOf(const std::string& name) const {
        for (const auto& [id, record] : m_harness->records()) {
            if (record.fileName == name)
                return record;
        }
        qFatal("there is no such download");
    }

    std::unique_ptr<EngineHarness> m_harness;
    std::unique_ptr<ScriptedServer> m_server;
};

INTACT_TEST(EngineProvingTest)
#include "engine_proving_test.moc"
