// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/checkpointer.h"

#include "core/base/thread_name.h"
#include "core/store/file_system_sync.h"

#include <algorithm>
#include <map>
#include <utility>

namespace intact {

namespace {

// When many small files come, a round that waits a moment for more of them costs hardly more and saves one. The first
// ones of many, and a single download's, never wait.
constexpr std::size_t kMany = 8;
constexpr std::size_t kEnough = 64;
constexpr auto kGathering = std::chrono::milliseconds(8);

using Results = std::vector<Result<void>>;

void prepareAll(std::vector<StoreJob>& jobs, Results& results) {
    for (std::size_t i = 0; i < jobs.size(); ++i) {
        if (jobs[i].prepare)
            results[i] = jobs[i].prepare();
    }
}

// One fsync makes all new names in a directory durable.
void syncDirectories(std::vector<StoreJob>& jobs, Results& results) {
    std::map<std::pair<std::uint64_t, std::uint64_t>, Result<void>> synced; // by device and inode
    for (std::size_t i = 0; i < jobs.size(); ++i) {
        PartFile* part = jobs[i].part.get();
        if (part == nullptr || !results[i] || !part->directoryIsDirty())
            continue;
        const FileStatus& directory = part->directoryStatus();
        const auto [known, first] = synced.try_emplace({directory.device, directory.inode});
        if (first)
            known->second = part->syncDirectory();
        else if (known->second)
            part->directorySynced();
        results[i] = known->second;
    }
}

// Writes all jobs whose result is still good in one transaction.
Result<void> writeTogether(QueueStore& store, const std::vector<StoreJob*>& jobs) {
    Result<void> result = store.begin();
    if (!result)
        return result;
    for (const StoreJob* job : jobs) {
        result = job->write(store);
        if (!result)
            break;
    }
    if (result)
        result = store.commit();
    if (!result)
        store.rollback();
    return result;
}

} // namespace

Checkpointer::Checkpointer(std::unique_ptr<QueueStore> store, std::optional<Duration> snapshotEvery,
                           std::function<void()> roundEnded)
    : m_store(std::move(store))
    , m_snapshotEvery(snapshotEvery)
    , m_roundEnded(std::move(roundEnded))
    , m_thread([this] { run(); }) {}

Checkpointer::~Checkpointer() {
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void Checkpointer::submit(StoreJob job) {
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(std::move(job));
        // One that gathers is left alone until there is enough.
        if (m_jobs.size() != 1 && m_jobs.size() != kEnough)
            return;
    }
    m_wake.notify_one();
}

void Checkpointer::run() {
    nameThread("checkpoint");
    if (m_snapshotEvery)
        m_nextSnapshot = std::chrono::steady_clock::now() + *m_snapshotEvery;
    while (auto jobs = nextJobs()) {
        if (!jobs->empty())
            runRound(*jobs);
        snapshotIfDue();
    }
    // What fails here costs a check of all files next time, or leaves an older snapshot.
    (void)m_store->endRun();
    if (m_snapshotEvery)
        (void)m_store->snapshot();
}

std::optional<std::vector<StoreJob>> Checkpointer::nextJobs() {
    std::unique_lock lock(m_mutex);
    const auto ready = [this] {
        return (m_stopping && m_left == 0) || !m_jobs.empty();
    };
    if (m_snapshotEvery)
        m_wake.wait_until(lock, m_nextSnapshot, ready);
    else
        m_wake.wait(lock, ready);
    if (m_stopping && m_left == 0 && m_jobs.empty())
        return std::nullopt;
    if (m_lastRound >= kMany && !m_jobs.empty())
        m_wake.wait_for(lock, kGathering, [this] { return m_stopping || m_jobs.size() >= kEnough; });
    m_lastRound = m_jobs.size();
    return std::exchange(m_jobs, {});
}

void Checkpointer::snapshotIfDue() {
    const Instant now = std::chrono::steady_clock::now();
    if (!m_snapshotEvery || now < m_nextSnapshot)
        return;
    (void)m_store->snapshot(); // on a full disk, say: again next time
    m_nextSnapshot = now + *m_snapshotEvery;
}

// What a left one has still to do is done in a round of its own when its sync has come back.
std::function<void(Result<void>)> Checkpointer::leave(StoreJob& job) {
    const auto left = std::make_shared<StoreJob>(std::exchange(job, {}));
    left->prepare = nullptr;
    {
        const std::lock_guard lock(m_mutex);
        ++m_left;
    }
    return [this, left](const Result<void>& synced) {
        if (!synced) {
            left->step = [synced] {
                return synced;
            };
        }
        {
            const std::lock_guard lock(m_mutex);
            --m_left;
            m_jobs.push_back(std::move(*left));
        }
        m_wake.notify_one();
    };
}

void Checkpointer::syncTogether(std::vector<StoreJob>& jobs, std::vector<Result<void>>& results) {
    std::vector<std::shared_ptr<PartFile>> parts;
    for (std::size_t i = 0; i < jobs.size(); ++i) {
        if (results[i] && jobs[i].sync && jobs[i].part)
            parts.push_back(jobs[i].part);
    }
    syncWholeFileSystems(parts, m_syncs);
    std::erase_if(parts, [](const auto& part) { return part->isFileSystemSynced(); });
    std::vector<SyncThreads::Item> items;
    for (std::size_t i = 0; i < jobs.size(); ++i) {
        if (!results[i] || !jobs[i].sync)
            continue;
        if (jobs[i].part && jobs[i].part->isFileSystemSynced()) {
            results[i] = jobs[i].sync(); // only looks
            continue;
        }
        items.push_back({std::exchange(jobs[i].sync, nullptr),
                         [&result = results[i]](Result<void> synced) { result = std::move(synced); },
                         [this, &job = jobs[i]] {
                             return leave(job);
                         }});
    }
    if (items.size() > 1)
        std::ranges::for_each(parts, [](const auto& part) { part->startWriteback(); });
    m_syncs.run(std::move(items));
}

void Checkpointer::runRound(std::vector<StoreJob>& jobs) {
    Results results(jobs.size());
    prepareAll(jobs, results);
    syncTogether(jobs, results);
    for (std::size_t i = 0; i < jobs.size(); ++i) {
        if (results[i] && jobs[i].step)
            results[i] = jobs[i].step();
    }
    syncDirectories(jobs, results);
    std::vector<StoreJob*> writers;
    for (std::size_t i = 0; i < jobs.size(); ++i) {
        if (results[i] && jobs[i].write)
            writers.push_back(&jobs[i]);
    }
    if (!writers.empty()) {
        const Result<void> together = writeTogether(*m_store, writers);
        for (StoreJob* job : writers) {
            Result<void>& result = results[static_cast<std::size_t>(job - jobs.data())];
            if (!together)
                result = writers.size() == 1 ? together : writeTogether(*m_store, {job});
        }
    }
    for (std::size_t i = 0; i < jobs.size(); ++i) {
        // Files that the job held are let go first: whoever is told may open them again.
        jobs[i].prepare = nullptr;
        jobs[i].sync = nullptr;
        jobs[i].step = nullptr;
        jobs[i].write = nullptr;
        jobs[i].part = nullptr;
        if (jobs[i].done)
            jobs[i].done(std::move(results[i]));
    }
    if (m_roundEnded)
        m_roundEnded();
}

} // namespace intact
