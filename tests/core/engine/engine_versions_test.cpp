// SPDX-License-Identifier: GPL-3.0-or-later
// A file that changes while it is being fetched: one version or the other, never something of both.
#include "core/transfer/same_file.h"
#include "tests/support/engine_harness.h"
#include "tests/support/test_registry.h"
#include "tests/support/versioned_file.h"

#include <QTest>

#include <atomic>

using namespace intact;
using namespace intact::tests;

namespace {

constexpr std::int64_t kKiB = 1024;
constexpr std::int64_t kMiB = 1024 * kKiB;
const char* const kMonday = "Mon, 01 Jan 2024 00:00:00 GMT";
const char* const kTuesday = "Tue, 02 Jan 2024 00:00:00 GMT";

// What is tested here does not depend on what a power cut leaves, and the disk need not be waited for.
class UnsyncedFileOps final : public FileOps {
public:
    long fdatasync(int) override { return 0; }
    long fsync(int) override { return 0; }
};

struct Swap {
    FileVersion before;
    FileVersion after;
    bool everywhere = true; ///< tried at every request, else at some
};

Swap swapOf(std::int64_t size, FileVersion before, FileVersion after, std::int64_t growth = 0) {
    before.body = TestBody{size, 1};
    after.body = TestBody{size + growth, 2};
    return {std::move(before), std::move(after)};
}

void addSwaps(std::int64_t size) {
    QTest::addColumn<Swap>("swap");
    bool everywhere = true;
    const auto row = [&](const char* name, FileVersion before, FileVersion after, std::int64_t growth = 0) {
        Swap swap = swapOf(size, std::move(before), std::move(after), growth);
        swap.everywhere = everywhere;
        QTest::newRow(name) << swap;
    };
    row("strong", {{}, "\"a\"", kMonday}, {{}, "\"b\"", kTuesday});
    row("strong, same date", {{}, "\"a\"", kMonday}, {{}, "\"b\"", kMonday});
    row("weak and date", {{}, "W/\"a\"", kMonday}, {{}, "W/\"b\"", kTuesday});
    row("date only", {{}, "", kMonday}, {{}, "", kTuesday});
    row("none", {{}, "", ""}, {{}, "", ""});
    everywhere = false;
    row("strong, other size", {{}, "\"a\"", ""}, {{}, "\"b\"", ""}, 1000);
    row("weak", {{}, "W/\"a\"", ""}, {{}, "W/\"b\"", ""});
    row("weak, same date", {{}, "W/\"a\"", kMonday}, {{}, "W/\"b\"", kMonday});
    row("none, other size", {{}, "", ""}, {{}, "", ""}, -1000);
    row("strong becomes none", {{}, "\"a\"", kMonday}, {{}, "", ""});
    row("none becomes strong", {{}, "", ""}, {{}, "\"b\"", kTuesday});
}

bool ended(EngineHarness& harness) {
    return harness.waitUntil([&] {
        return !harness.records().empty() &&
               (harness.record().state == State::Complete || harness.record().state == State::Failed);
    });
}

// The part file holds these bytes of the version wherever the ledger says that it holds any.
bool partIsOf(const FileVersion& version, const EngineHarness& harness) {
    const auto part = harness.file(harness.record().ledger.partName);
    if (!part || harness.record().ledger.durable.empty())
        return false;
    for (const ByteRange& range : harness.record().ledger.durable.ranges()) {
        const auto there = std::string_view(*part).substr(static_cast<std::size_t>(range.begin),
                                                          static_cast<std::size_t>(range.length()));
        if (there != version.body.bytes(range))
            return false;
    }
    return true;
}

// Empty when the file is the one version or the other, or the download says that it has changed and keeps the old part.
std::string mixed(const Swap& swap, const std::string& before, const std::string& after, EngineHarness& harness) {
    if (!ended(harness))
        return "no end: " + harness.history();
    if (harness.record().state == State::Failed) {
        if (harness.record().failure.reason != FailureReason::FileChanged || harness.file("file"))
            return harness.record().failure.message();
        return partIsOf(swap.before, harness) ? "" : "a part of both";
    }
    const auto file = harness.file("file");
    return file && (*file == before || *file == after) ? "" : "a file of both";
}

} // namespace

Q_DECLARE_METATYPE(Swap)

class EngineVersionsTest : public QObject {
    Q_OBJECT

private:
    UnsyncedFileOps m_files;

    // A download whose first `bytes` have arrived, paused.
    static bool pausedAt(std::int64_t bytes, int segments, const std::string& url, EngineHarness& harness) {
        DownloadRequest request = harness.request(url);
        request.segments = segments;
        harness.add(request);
        if (!harness.waitUntil([&] { return harness.received() >= bytes; }))
            return false;
        harness.engine().pause({harness.record().id});
        return harness.waitForState(State::Paused);
    }

private Q_SLOTS:
    void swappedAtAnyRequest_data() { addSwaps(16 * kMiB + 5); }
    // Every reply breaks off after 3 MiB, so that there are many requests over any number of connections.
    void swappedAtAnyRequest() {
        QFETCH(Swap, swap);
        const std::string before = swap.before.body.bytes();
        const std::string after = swap.after.body.bytes();
        for (const int segments : {1, 2, 8}) {
            for (int at = swap.everywhere ? 1 : 2; at <= 8; at += swap.everywhere ? 1 : 4) {
                ScriptedServer server([&](const ServerRequest& request, ServerConnection& connection) {
                    return sendVersion(request.number < at ? swap.before : swap.after, request, connection, {3 * kMiB});
                });
                EngineHarness harness(&m_files);
                harness.start();
                DownloadRequest request = harness.request(server.url());
                request.segments = segments;
                harness.add(request);
                const std::string wrong = mixed(swap, before, after, harness);
                QVERIFY2(wrong.empty(),
                         (wrong + ", swapped at " + std::to_string(at) + ", " + std::to_string(segments) + " segments")
                             .c_str());
            }
        }
    }

    void swappedWhilePaused_data() { addSwaps(24 * kMiB + 5); }
    // Half of it is there: it is kept until the person decides, and goes on when the old version is back.
    void swappedWhilePaused() {
        QFETCH(Swap, swap);
        for (const int segments : {1, 8}) {
            std::atomic<int> phase{0};
            ScriptedServer server([&](const ServerRequest& request, ServerConnection& connection) {
                const Spoilt held{.holdAt = 12 * kMiB};
                return sendVersion(phase == 1 ? swap.after : swap.before, request, connection,
                                   phase == 0 ? held : Spoilt{});
            });
            EngineHarness harness(&m_files);
            harness.start();
            QVERIFY(pausedAt(12 * kMiB, segments, server.url(), harness));
            for (int again = 0; again < 2; ++again) {
                phase = 1;
                harness.engine().resume({harness.record().id});
                QVERIFY2(harness.waitUntil([&] { return harness.timesIn(State::Failed) == again + 1; }),
                         harness.history().c_str());
                QVERIFY(harness.record().failure.reason == FailureReason::FileChanged);
                QCOMPARE(harness.record().durableBytes(), 12 * kMiB);
                QVERIFY(partIsOf(swap.before, harness));
            }
            phase = 2;
            harness.engine().resume({harness.record().id});
            QVERIFY2(harness.waitForState(State::Complete), harness.history().c_str());
            QVERIFY(harness.file("file") == swap.before.body.bytes());
            QVERIFY(harness.stats()->refetchedBytes <= kMiB);
        }
    }
};

INTACT_TEST(EngineVersionsTest)
#include "engine_versions_test.moc"
