// SPDX-License-Identifier: GPL-3.0-or-later
// Simulated power cuts: every state in which one could leave the disk is recovered by a whole engine.
#include "tests/support/crash_images.h"
#include "tests/support/engine_harness.h"
#include "tests/support/recording_file_ops.h"
#include "tests/support/recording_vfs.h"
#include "tests/support/scripted_replies.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <filesystem>
#include <mutex>

#include <sqlite3.h>

using namespace intact;
using namespace intact::tests;
namespace fs = std::filesystem;

namespace {

using namespace std::chrono_literals;

constexpr std::int64_t kBlockBytes = 4096;
constexpr std::int64_t kPieceBytes = 2 * kBlockBytes;
constexpr TestBody kLarge{64 * kBlockBytes, 11};
constexpr TestBody kLargeRenewed{64 * kBlockBytes, 12};
constexpr TestBody kSmall{5000, 13};
constexpr int kMostConnections = 1'000'000;

/// Serves /large in pieces, each after the one before has been made durable, so that a recorded run has many
/// checkpoints; and all at once when nothing is recorded.
class PatientServer {
public:
    PatientServer() : server([this](const auto& request, auto& to) { return answer(request, to); }, kMostConnections) {}

    std::atomic<DiskLog*> log{nullptr};
    std::atomic<bool> renewed{false};   // /large is another file now
    std::atomic<bool> withRanges{true}; // or it always sends everything
    ScriptedServer server;

private:
    Then answer(const ServerRequest& request, ServerConnection& to) {
        if (request.target == "/small")
            return serveFile(kSmall)(request, to);
        const TestBody& body = renewed ? kLargeRenewed : kLarge;
        const std::string etag = renewed ? "\"two\"" : "\"one\"";
        DiskLog* const recorded = log; // outlives the server; a left connection may still be at it when recording ends
        if (recorded == nullptr)
            return withRanges ? serveFile(body, etag)(request, to) : serveWithoutRanges(body)(request, to);
        const auto range = request.range(body.size);
        const bool sameFile = request.header("if-range").value_or(etag) == etag;
        const bool part = withRanges && sameFile && range;
        const std::int64_t begin = part ? range->first : 0;
        std::vector<std::pair<std::string, std::string>> fields{{"ETag", etag},
                                                                {"Content-Length", std::to_string(body.size - begin)}};
        if (part)
            fields.emplace_back("Content-Range", "bytes " + std::to_string(begin) + "-" +
                                                     std::to_string(body.size - 1) + "/" + std::to_string(body.size));
        to.send(replyHead(part ? "206 Partial Content" : "200 OK", fields));
        for (std::int64_t at = begin; at < body.size; at += kPieceBytes) {
            const int before = recorded->syncs();
            if (!to.send(body.bytes({at, std::min(at + kPieceBytes, body.size)})))
                return Then::Close;
            recorded->waitForSyncs(before + 2, 100ms); // the file's and the database's
        }
        return Then::NextRequest;
    }
};

bool startsAs(const std::string& found, const TestBody& body, ByteRange range) {
    return static_cast<std::int64_t>(found.size()) >= range.end &&
           found.compare(static_cast<std::size_t>(range.begin), static_cast<std::size_t>(range.length()),
                         body.bytes(range)) == 0;
}

} // namespace

/// reliability.md §4: invariants I1-I5.
class CrashImagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_server = std::make_unique<PatientServer>();
        m_files = std::make_unique<RecordingFileOps>();
        m_vfs = std::make_unique<RecordingVfs>();
        m_harness = std::make_unique<EngineHarness>(m_files.get());
        m_log = std::make_unique<DiskLog>();
    }
    void cleanup() {
        m_harness.reset();
        m_vfs.reset();
        m_server.reset();
    }

    void pausedContinuedAndFinished() {
        record([this] {
            start();
            add("/large", true);
            untilReceived(kLarge.size / 2);
            m_harness->engine().pause({DownloadId{1}});
            until(1, State::Paused);
            add("/small", false);
            until(2, State::Complete);
            m_log->note("complete 2");
            m_harness->stop();
            start();
            m_harness->engine().resume({DownloadId{1}});
            until(1, State::Complete);
            m_log->note("complete 1");
            m_harness->stop();
        });
        recoverAll(4, 800);
    }

    void endedAndFoundChanged() {
        record([this] {
            start();
            add("/large", false);
            untilReceived(kLarge.size / 2);
            m_harness->stop();
            m_server->renewed = true;
            start();
            until(1, State::Complete);
            m_log->note("complete 1");
        });
        recoverAll(2, 600);
    }

    void endedAndNoLongerResumable() {
        record([this] {
            start();
            add("/large", true);
            untilReceived(kLarge.size / 2);
            m_harness->stop();
            m_server->withRanges = false;
            start();
            until(1, State::Complete);
            m_log->note("complete 1");
        });
        recoverAll(2, 600);
    }

private:
    void start() {
        EngineOptions options;
        options.workers = 1;
        options.databaseVfs = m_vfs->name();
        options.blockBytes = kBlockBytes;
        options.bootId = m_recording ? "the first" : "the second";
        m_harness->start(options);
    }
    void add(const std::string& target, bool withChecksum) {
        DownloadRequest request = m_harness->request(m_server->server.url(target));
        if (withChecksum)
            request.expected = *parseChecksum("sha-256=" + kLarge.sha256());
        const std::size_t before = m_harness->records().size();
        m_harness->add(request);
        QVERIFY(m_harness->waitUntil([&] { return m_harness->records().size() > before; }));
        m_log->note("added " + std::to_string(before + 1));
    }
    void until(std::int64_t id, State state) {
        const bool seen = m_harness->waitUntil([&] {
            const auto found = m_harness->records().find(DownloadId{id});
            return found != m_harness->records().end() && found->second.state == state;
        });
        QVERIFY2(seen, m_harness->history().c_str());
    }
    void untilReceived(std::int64_t bytes) {
        QVERIFY(m_harness->waitUntil([&] { return m_harness->received() >= bytes; }));
    }

    void record(const std::function<void()>& run) {
        fs::create_directory(m_harness->stateDirectory());
        m_files->recordInto(m_log.get());
        m_vfs->recordInto(m_log.get());
        m_server->log = m_log.get();
        m_recording = true;
        run();
        m_harness->stop();
        m_recording = false;
        m_server->log = nullptr;
        m_vfs->recordInto(nullptr);
        m_files->recordInto(nullptr);
    }

    void recoverAll(int subsets, int atLeast) {
        CrashImages images(m_log->ops(), 1, subsets);
        const int count = images.forEach([this](const CrashImage& image, const std::vector<std::string>& notes) {
            recover(image, notes);
            return !QTest::currentTestFailed();
        });
        qInfo("%d images of %zu operations", count, m_log->ops().size());
        if (!QTest::currentTestFailed())
            QVERIFY(count >= atLeast);
    }

    void recover(const CrashImage& image, const std::vector<std::string>& notes) {
        const std::vector<std::string> directories{m_harness->stateDirectory(), m_harness->directory()};
        for (const std::string& directory : directories) {
            fs::remove_all(directory);
            fs::create_directory(directory);
            fs::permissions(directory, fs::perms::owner_all);
        }
        m_files->pretend(image.layOut(m_log->identities(), directories));
        checkFinalFiles(image);
        start();
        QVERIFY(m_harness->waitUntil([this] { return m_harness->wasLoaded(); }));
        resumeAll();
        QVERIFY2(untilAllAreComplete(), (image.story + ": " + m_harness->history()).c_str());
        checkClaims(image);
        checkPromises(image, notes);
        m_harness->stop();
        checkRecovered(image);
    }
    void resumeAll() {
        std::vector<DownloadId> ids;
        for (const DownloadRecord& record : m_harness->loaded())
            ids.push_back(record.id);
        m_harness->engine().resume(ids);
    }
    bool untilAllAreComplete() {
        return m_harness->waitUntil([this] {
            return std::ranges::all_of(m_harness->records(),
                                       [](const auto& pair) { return pair.second.state == State::Complete; });
        });
    }

    // I2: what has its final name is whole.
    void checkFinalFiles(const CrashImage& image) {
        const auto names = image.directories.find(m_harness->directory());
        if (names == image.directories.end())
            return;
        for (const auto& [name, number] : names->second) {
            if (!name.ends_with(".part"))
                QVERIFY2(isWhole(name, image.files.at(number).bytes), (image.story + ": " + name).c_str());
        }
    }
    bool isWhole(const std::string& name, const std::string& bytes) const {
        if (name == "small")
            return bytes == kSmall.bytes();
        return name == "large" && (bytes == kLarge.bytes() || (m_server->renewed && bytes == kLargeRenewed.bytes()));
    }

    // I1 and I3: what the list claims is on the disk, and of that version.
    void checkClaims(const CrashImage& image) {
        for (const DownloadRecord& record : m_harness->loaded()) {
            if (record.state == State::Complete) {
                QVERIFY2(image.find(m_harness->directory(), record.fileName) != nullptr, image.story.c_str());
                continue;
            }
            if (record.state == State::Finalizing || record.ledger.durable.empty())
                continue;
            const CrashImage::File* part = image.find(m_harness->directory(), record.ledger.partName);
            QVERIFY2(part != nullptr, image.story.c_str());
            for (const ByteRange& range : record.ledger.durable.ranges())
                QVERIFY2(startsAs(part->bytes, bodyOf(record), range), image.story.c_str());
        }
    }
    static const TestBody& bodyOf(const DownloadRecord& record) {
        if (record.request.url.ends_with("/small"))
            return kSmall;
        return record.ledger.validators.strongEtag == "\"two\"" ? kLargeRenewed : kLarge;
    }

    // I4: what was told stays.
    void checkPromises(const CrashImage& image, const std::vector<std::string>& notes) {
        for (const std::string& note : notes) {
            const DownloadId id{note.back() - '0'};
            const auto found = std::ranges::find_if(m_harness->loaded(),
                                                    [&](const DownloadRecord& record) { return record.id == id; });
            QVERIFY2(found != m_harness->loaded().end(), (image.story + ": " + note).c_str());
            if (note.starts_with("complete"))
                QVERIFY2(found->state == State::Complete, (image.story + ": " + note).c_str());
        }
    }

    // I5: everything is whole in the end, nothing lies around, and the database is sound.
    void checkRecovered(const CrashImage& image) {
        std::vector<std::string> wanted;
        for (const auto& [id, record] : m_harness->records()) {
            QVERIFY2(record.state == State::Complete, (image.story + ": " + record.failure.message()).c_str());
            wanted.push_back(record.fileName);
            QVERIFY2(isWhole(record.fileName, m_harness->file(record.fileName).value_or("")), image.story.c_str());
        }
        std::ranges::sort(wanted);
        QVERIFY2(m_harness->files() == wanted, image.story.c_str());
        for (const auto& entry : fs::directory_iterator(m_harness->stateDirectory()))
            QVERIFY2(!entry.path().filename().string().starts_with("corrupt"), image.story.c_str());
        QCOMPARE(integrity(), std::string("ok"));
    }
    std::string integrity() {
        sqlite3* database = nullptr;
        sqlite3_open((m_harness->stateDirectory() + "/queue.db").c_str(), &database);
        std::string verdict;
        sqlite3_exec(
            database, "PRAGMA integrity_check",
            [](void* to, int, char** values, char**) {
                *static_cast<std::string*>(to) += values[0];
                return 0;
            },
            &verdict, nullptr);
        sqlite3_close(database);
        return verdict;
    }

    bool m_recording = false;
    std::unique_ptr<PatientServer> m_server;
    std::unique_ptr<RecordingFileOps> m_files;
    std::unique_ptr<RecordingVfs> m_vfs;
    std::unique_ptr<EngineHarness> m_harness;
    std::unique_ptr<DiskLog> m_log;
};

INTACT_TEST(CrashImagesTest)
#include "crash_images_test.moc"
