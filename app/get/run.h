// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/get/reporter.h"
#include "app/get/session.h"
#include "core/base/clock.h"
#include "core/download/events.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace intact::get {

/// The program's exit codes, a promise to scripts.
enum class ExitCode : int {
    AllFinished = 0,
    SomeFailed = 1,
    WrongUsage = 2,
    ChecksumMismatch = 3,
    Interrupted = 130,
};

/// Follows the downloads that were asked for until each has finished or failed, and tells the reporter.
/// Lives on the main thread; owned by main(). Everything it is given outlives it.
class Run {
public:
    Run(const Clock& clock, Session& session, Reporter& reporter)
        : m_clock(clock), m_session(session), m_reporter(reporter) {}

    /// What is to be given to the engine; the requests that another run works on fail at once. `keys`: of each request,
    /// in the same order.
    [[nodiscard]] std::vector<DownloadRequest> begin(std::vector<DownloadRequest> requests, std::vector<JobKey> keys);
    /// Whether the engine works on this already, or nothing is left to do: told by what it found in the session.
    [[nodiscard]] bool isTaken(const DownloadRequest& request) const;
    /// The engine is about to be given this request with `bytes` of another program's `file`.
    void adopted(const DownloadRequest& request, const std::string& file, std::int64_t bytes);
    /// Nothing of `file` can be used: it begins at zero.
    void notAdopted(const std::string& url, const std::string& file, const Failure& failure);
    /// What the engine has to say about them.
    void take(const std::vector<Event>& events);
    [[nodiscard]] bool isDone() const { return m_open == 0; }
    /// Tells the summary. `interrupted`: what is still open was stopped from outside.
    ExitCode end(bool interrupted);
    /// Downloads that have failed without a byte that could be continued: what they have begun can be thrown away.
    [[nodiscard]] const std::vector<DownloadId>& worthless() const { return m_worthless; }

private:
    struct Job {
        // Of the request:
        std::string url;
        std::string directory;
        std::string fileName;
        std::optional<Checksum> expected;
        JobKey key{};
        bool known = false; ///< the engine has told its number
        bool started = false;
        std::string adoptedFile{}; ///< of another program, whose bytes have not been given up; empty: none
        bool ended = false;
    };

    void handle(const ListLoaded& event);
    void handle(const DownloadAdded& event) { follow(event.record, std::nullopt); }
    void handle(const DownloadChanged& event) { follow(event.record, event.stats); }
    void handle(const Progress& event);
    void handle(const SourceDropped& event);
    void handle(const CommandRefused& event);
    void handle(const auto&) {} // the order of the list and details are nothing to this program

    Job* jobOf(const DownloadRecord& record);
    void follow(const DownloadRecord& record, const std::optional<TransferStats>& stats);
    void tellLoss(Job& job, const DownloadRecord& record);
    void tellStart(Job& job, const DownloadRecord& record);
    void finish(Job& job, const DownloadRecord& record, const TransferStats& stats);
    void fail(Job& job, const Failure& failure, std::int64_t keptBytes);

    const Clock& m_clock;
    Session& m_session;
    Reporter& m_reporter;
    std::vector<Job> m_jobs;
    std::unordered_multimap<std::string, std::size_t> m_jobsByUrl; // index into m_jobs
    std::unordered_map<DownloadId, std::size_t> m_places;          // index into m_jobs
    std::vector<DownloadId> m_worthless;
    int m_open = 0;
    Summary m_summary;
    bool m_mismatch = false;
};

} // namespace intact::get
