// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/get/session.h"

#include <algorithm>
#include <filesystem>
#include <utility>

namespace intact::get {

namespace {

std::string baseLockPath(const std::string& base) {
    return base + "/lock";
}

std::string claimPath(const std::string& directory) {
    return directory + "/claim";
}

} // namespace

Result<std::unique_ptr<Session>> Session::open(const std::string& base, const std::vector<JobKey>& jobs,
                                               const BytesKept& bytesKept) {
    if (auto made = makeStateDirectory(base); !made)
        return tl::unexpected(made.error());
    const auto lock = LockFile::lock(baseLockPath(base));
    if (!lock)
        return tl::unexpected(lock.error());
    std::unique_ptr<Session> session(new Session(base));
    auto free = session->lookAround(jobs);
    Result<void> ready;
    if (!session->m_running.empty())
        ready = session->takeDirectory(std::move(free), bytesKept);
    if (!ready) {
        session->m_base.clear(); // nothing to tidy up, and the lock is held here
        return tl::unexpected(ready.error());
    }
    return session;
}

Session::~Session() {
    if (m_base.empty())
        return;
    const auto lock = LockFile::lock(baseLockPath(m_base));
    if (!lock)
        return; // what stays behind is taken over or tidied up by a later run
    std::error_code ignored;
    if (!m_directory.empty() && !m_unfinished.empty())
        flush();
    if (!m_directory.empty() && m_unfinished.empty())
        std::filesystem::remove_all(m_directory, ignored);
}

std::optional<int> Session::busyWith(const JobKey& job) const {
    const auto it = m_busy.find(job);
    return it != m_busy.end() ? it->second : std::nullopt;
}

void Session::forget(const JobKey& job) {
    if (m_unfinished.erase(job) == 0 || m_unfinished.empty())
        return; // an empty one is deleted as a whole
    m_forgotten.push_back(job);
}

void Session::flush() {
    // When the disk is full the old list stays: the jobs are found there and done again, nothing is lost.
    if (!m_forgotten.empty())
        strikeOutJobs(m_directory, std::exchange(m_forgotten, {}));
}

// Which sessions nobody has claimed, and which of our jobs the others work on.
std::vector<Session::Candidate> Session::lookAround(const std::vector<JobKey>& jobs) {
    m_running.insert(jobs.begin(), jobs.end());
    std::vector<Candidate> free;
    for (const std::string& directory : sessionDirectories(m_base)) {
        auto claim = LockFile::tryLock(claimPath(directory));
        if (claim && *claim) {
            free.push_back({directory, std::move(**claim)});
            continue;
        }
        const std::optional<int> holder = LockFile::holder(claimPath(directory));
        for (const JobKey& job : readRunning(directory)) {
            if (m_running.erase(job) != 0)
                m_busy.emplace(job, holder);
        }
    }
    return free;
}

std::vector<Session::Candidate> Session::withOurJobs(std::vector<Candidate> free) const {
    std::vector<Candidate> candidates;
    for (Candidate& candidate : free) {
        const std::set<JobKey> jobs = readJobs(candidate.directory);
        // Killed between making it and the list, or while it was deleted: no run will ever look for it.
        std::error_code ignored;
        if (jobs.empty())
            std::filesystem::remove_all(candidate.directory, ignored);
        else if (std::ranges::any_of(m_running, [&jobs](const JobKey& job) { return jobs.contains(job); }))
            candidates.push_back(std::move(candidate));
    }
    return candidates;
}

Result<Session::Candidate> Session::newCandidate(const std::string& base) {
    auto made = makeSessionDirectory(base);
    if (!made)
        return tl::unexpected(made.error());
    auto claim = LockFile::tryLock(claimPath(*made));
    if (!claim)
        return tl::unexpected(claim.error());
    if (!*claim)
        return tl::unexpected(Failure{FailureReason::StoreFailed, "flock", *made, 0, {}});
    return Candidate{std::move(*made), std::move(**claim)};
}

Result<void> Session::takeDirectory(std::vector<Candidate> free, const BytesKept& bytesKept) {
    std::vector<Candidate> candidates = withOurJobs(std::move(free));
    if (candidates.empty()) {
        auto fresh = newCandidate(m_base);
        if (!fresh)
            return tl::unexpected(fresh.error());
        candidates.push_back(std::move(*fresh));
    }
    auto best = candidates.begin();
    if (candidates.size() > 1)
        best = std::ranges::max_element(candidates, {}, [&](const Candidate& c) { return bytesKept(c.directory); });
    m_directory = best->directory;
    m_claim = std::move(best->claim);
    m_left = readJobs(m_directory);
    m_unfinished = m_left;
    m_unfinished.insert(m_running.begin(), m_running.end());
    if (auto written = writeRunning(m_directory, m_running); !written)
        return written;
    return writeJobs(m_directory, m_unfinished);
}

} // namespace intact::get
