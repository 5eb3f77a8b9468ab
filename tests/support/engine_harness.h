// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/engine.h"
#include "tests/support/skipping_clock.h"

#include <QTemporaryDir>

#include <algorithm>
#include <condition_variable>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace intact::tests {

/// A real engine with a state directory and a download directory of its own; collects what it tells.
/// Lives on the test's thread.
class EngineHarness {
public:
    explicit EngineHarness(FileOps* files = nullptr);
    ~EngineHarness();

    /// Opens the engine on the same directories; the events seen so far are forgotten.
    void start(EngineOptions options = {});
    /// Closes it, as a program that quits.
    void stop();
    [[nodiscard]] Engine& engine() { return *m_engine; }

    /// A request for `url` into the download directory.
    [[nodiscard]] DownloadRequest request(const std::string& url) const;
    void add(const std::string& url) { m_engine->add({request(url)}, true); }
    void add(DownloadRequest request) { m_engine->add({std::move(request)}, true); }

    /// Takes events until `seen` is true; false after 30 s.
    bool waitUntil(const std::function<bool()>& seen);
    /// Until the only (or newest) download is in this state.
    bool waitForState(State state);
    bool waitForRefusal();
    /// Until it is complete or has failed; what it waits for in between is over at once.
    bool waitForEnd();
    /// Lets this much time pass for the engine, at once.
    void passTime(Duration time);
    /// Lets `step` pass again and again while the newest download waits, until it is complete or has failed.
    bool passTimeUntilTheEnd(Duration step);
    /// Ends the wait of the newest download, which must be waiting, and sees it go on.
    bool endWait();

    /// The newest download, as last told.
    [[nodiscard]] const DownloadRecord& record() const { return m_records.rbegin()->second; }
    /// As it was told the last time that a download waited, however short that was.
    [[nodiscard]] const std::optional<DownloadRecord>& waited() const { return m_waited; }
    [[nodiscard]] const std::map<DownloadId, DownloadRecord>& records() const { return m_records; }
    [[nodiscard]] const std::optional<TransferStats>& stats() const { return m_stats; }
    /// Of every download told as complete.
    [[nodiscard]] const std::vector<TransferStats>& completed() const { return m_completed; }
    /// The list as it was told first, the newest in front.
    [[nodiscard]] const std::vector<DownloadRecord>& loaded() const { return m_loaded; }
    [[nodiscard]] bool wasLoaded() const { return m_wasLoaded; }
    /// Of how many downloads each piece of it was.
    [[nodiscard]] const std::vector<std::size_t>& pieces() const { return m_pieces; }
    /// The newest of the watched download.
    [[nodiscard]] const std::optional<Details>& details() const { return m_details; }
    /// The newest log of the watched download.
    [[nodiscard]] const std::optional<LogTold>& log() const { return m_log; }
    /// In the log that was told last.
    [[nodiscard]] bool hasLine(LogKind kind) const {
        return m_log && std::ranges::find(m_log->lines, kind, &LogLine::kind) != m_log->lines.end();
    }
    /// How often the downloads have been told to be in this state.
    [[nodiscard]] std::ptrdiff_t timesIn(State state) const { return std::ranges::count(m_states, state); }
    /// The states so far, for messages.
    [[nodiscard]] std::string history() const;
    [[nodiscard]] const std::optional<CommandRefused>& refusal() const { return m_refusal; }
    /// The links and mirrors that were given up, in that order.
    [[nodiscard]] const std::vector<SourceDropped>& dropped() const { return m_dropped; }
    [[nodiscard]] const std::optional<HistoryPage>& historyPage() const { return m_historyPage; }
    [[nodiscard]] const std::optional<ListImported>& imported() const { return m_imported; }
    [[nodiscard]] const std::optional<RecordsTold>& told() const { return m_told; }
    [[nodiscard]] const std::optional<CategoriesTold>& categories() const { return m_categories; }
    [[nodiscard]] const std::optional<KeysInspected>& keysInspected() const { return m_keysInspected; }
    /// The token of the last one.
    [[nodiscard]] std::optional<std::uint64_t> checkpointMade() const { return m_checkpointMade; }
    [[nodiscard]] std::int64_t received() const { return m_received; }
    [[nodiscard]] std::int64_t proven() const { return m_proven; }
    /// What came of files that were read again, in that order.
    [[nodiscard]] const std::vector<CheckEnded>& checksEnded() const { return m_checksEnded; }
    /// How far the one has got that was told of last.
    [[nodiscard]] const std::optional<CheckProgress>& checkProgress() const { return m_checkProgress; }
    /// What was made of the last checksum file, and not forgotten since.
    [[nodiscard]] const std::optional<ChecksumsTaken>& checksumsTaken() const { return m_checksumsTaken; }
    void forgetChecksumsTaken() { m_checksumsTaken.reset(); }
    /// What keeps it from being faster, as last told.
    [[nodiscard]] SpeedLimit limitOf(DownloadId id) const;
    [[nodiscard]] int mostConnections() const { return m_mostConnections; }

    [[nodiscard]] WallTime wallNow() const { return m_clock.wallNow(); }
    void setWall(WallTime now) { m_clock.setWall(now); }

    [[nodiscard]] std::string directory() const;
    [[nodiscard]] std::string stateDirectory() const;
    /// Content of a file in the download directory; nothing when it is not there.
    [[nodiscard]] std::optional<std::string> file(const std::string& name) const;
    void writeFile(const std::string& name, const std::string& content) const;
    /// Names of all files there, sorted.
    [[nodiscard]] std::vector<std::string> files() const;

private:
    void see(const Event& event);

    QTemporaryDir m_home;
    SkippingClock m_clock;
    FileOps m_realFiles;
    FileOps& m_files;
    std::mutex m_mutex;
    std::condition_variable m_signal;
    bool m_woken = false;
    std::map<DownloadId, DownloadRecord> m_records;
    std::vector<DownloadRecord> m_loaded;
    std::vector<std::size_t> m_pieces;
    std::optional<Details> m_details;
    std::optional<LogTold> m_log;
    bool m_wasLoaded = false;
    std::vector<State> m_states;
    std::optional<DownloadRecord> m_waited;
    std::optional<TransferStats> m_stats;
    std::vector<TransferStats> m_completed;
    std::optional<CommandRefused> m_refusal;
    std::vector<SourceDropped> m_dropped;
    std::optional<HistoryPage> m_historyPage;
    std::optional<ListImported> m_imported;
    std::optional<RecordsTold> m_told;
    std::optional<CategoriesTold> m_categories;
    std::vector<CheckEnded> m_checksEnded;
    std::optional<CheckProgress> m_checkProgress;
    std::optional<ChecksumsTaken> m_checksumsTaken;
    std::optional<KeysInspected> m_keysInspected;
    std::optional<std::uint64_t> m_checkpointMade;
    std::int64_t m_received = 0;
    std::int64_t m_proven = 0;
    std::map<DownloadId, SpeedLimit> m_limits;
    int m_mostConnections = 0;
    std::unique_ptr<Engine> m_engine;
};

} // namespace intact::tests
