// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/get/lock_file.h"
#include "app/get/session_files.h"

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace intact::get {

/// This run's own part of the state directory: a session directory with its queue database and a list of the jobs it
/// works on, claimed as long as it lives. So a run that was killed is found again by its jobs, runs side by side share
/// nothing, and the same job never runs twice at once. Everything that is made, chosen or deleted in the state
/// directory is so under its lock. Lives on the main thread; owned by main(), outlives the engine.
class Session {
public:
    /// Bytes that a session directory holds for continuing.
    using BytesKept = std::function<std::int64_t(const std::string& sessionDirectory)>;

    /// Takes over a left session that holds one of the jobs unfinished (of several the one with the most bytes), or
    /// makes a new one. Failures: StoreFailed and those of the system.
    static Result<std::unique_ptr<Session>> open(const std::string& base, const std::vector<JobKey>& jobs,
                                                 const BytesKept& bytesKept);
    ~Session();
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    /// For the engine; empty when other runs work on every one of the jobs.
    [[nodiscard]] const std::string& directory() const { return m_directory; }
    [[nodiscard]] bool isBusy(const JobKey& job) const { return m_busy.contains(job); }
    /// The process that works on a busy job, when it says so.
    [[nodiscard]] std::optional<int> busyWith(const JobKey& job) const;
    /// An earlier run worked on this job and never told its end.
    [[nodiscard]] bool wasLeft(const JobKey& job) const { return m_left.contains(job); }

    /// There is nothing left of this job that could be continued.
    void forget(const JobKey& job);
    /// Writes down what was forgotten since the last call: thousands of jobs must not mean thousands of writes.
    void flush();

private:
    explicit Session(std::string base) : m_base(std::move(base)) {}
    struct Candidate {
        std::string directory;
        LockFile claim;
    };
    [[nodiscard]] std::vector<Candidate> lookAround(const std::vector<JobKey>& jobs);
    [[nodiscard]] std::vector<Candidate> withOurJobs(std::vector<Candidate> free) const;
    [[nodiscard]] static Result<Candidate> newCandidate(const std::string& base);
    [[nodiscard]] Result<void> takeDirectory(std::vector<Candidate> free, const BytesKept& bytesKept);
    [[nodiscard]] bool holdsOneOfOurs(const std::set<JobKey>& jobs) const;

    std::string m_base;
    std::string m_directory;
    std::optional<LockFile> m_claim; ///< on the session directory
    std::set<JobKey> m_running;      ///< what this run works on
    std::map<JobKey, std::optional<int>> m_busy;
    std::set<JobKey> m_left;         ///< what stood there before this run
    std::set<JobKey> m_unfinished;   ///< as it stands in the file "jobs"
    std::vector<JobKey> m_forgotten; ///< to be struck out there
};

} // namespace intact::get
