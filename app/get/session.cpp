// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/get/session.h"

#include <algorithm>
#include <filesystem>

namespace intact::get {

namespace {

std::string baseLockPath(const std::string& base) {
    return base + "/lock";
}

struct Candidate {
    std::string directory;
    LockFile claim;
};

// The claim lies in its directory; a session somebody holds gives none.
std::optional<Candidate> claimed(const std::string& directory) {
    auto claim = LockFile::tryLock(directory + "/claim");
    if (!claim || !*claim)
        return std::nullopt;
    return Candidate{directory, std::move(**claim)};
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
    auto ready = session->lockJobs(jobs);
    if (ready && !session->m_locks.empty())
        ready = session->takeDirectory(bytesKept);
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
    for (auto& [job, file] : m_locks)
        file.removeFile();
    std::error_code ignored;
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
    // When the disk is full the old list stays: the job is found there and done again, nothing is lost.
    static_cast<void>(writeJobs(m_directory, m_unfinished));
}

Result<void> Session::lockJobs(const std::vector<JobKey>& jobs) {
    for (const JobKey& job : jobs) {
        const std::string path = m_base + "/jobs/" + job + ".lock";
        auto file = LockFile::tryLock(path);
        if (!file)
            return tl::unexpected(file.error());
        if (*file)
            m_locks.emplace(job, std::move(**file));
        else
            m_busy.emplace(job, LockFile::holder(path));
    }
    return {};
}

Result<void> Session::takeDirectory(const BytesKept& bytesKept) {
    std::vector<Candidate> candidates;
    for (const std::string& directory : sessionDirectories(m_base)) {
        auto candidate = claimed(directory);
        if (!candidate)
            continue;
        const std::set<JobKey> jobs = readJobs(directory);
        // Killed between making it and the list, or while it was deleted: no run will ever look for it.
        std::error_code ignored;
        if (jobs.empty())
            std::filesystem::remove_all(directory, ignored);
        else if (holdsOneOfOurs(jobs))
            candidates.push_back(std::move(*candidate));
    }
    if (candidates.empty()) {
        auto made = makeSessionDirectory(m_base);
        if (!made)
            return tl::unexpected(made.error());
        auto candidate = claimed(*made);
        if (!candidate)
            return tl::unexpected(Failure{FailureReason::StoreFailed, "flock", *made, 0, {}});
        candidates.push_back(std::move(*candidate));
    }
    auto best = candidates.begin();
    if (candidates.size() > 1)
        best = std::ranges::max_element(candidates, {}, [&](const Candidate& c) { return bytesKept(c.directory); });
    m_directory = best->directory;
    m_claim = std::move(best->claim);
    m_left = readJobs(m_directory);
    m_unfinished = m_left;
    for (const auto& [job, lock] : m_locks)
        m_unfinished.insert(job);
    return writeJobs(m_directory, m_unfinished);
}

bool Session::holdsOneOfOurs(const std::set<JobKey>& jobs) const {
    return std::ranges::any_of(m_locks, [&jobs](const auto& lock) { return jobs.contains(lock.first); });
}

} // namespace intact::get
