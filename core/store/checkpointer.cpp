// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/checkpointer.h"

#include <algorithm>
#include <utility>

namespace intact {

namespace {

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

Checkpointer::Checkpointer(std::unique_ptr<QueueStore> store)
    : m_store(std::move(store)), m_thread([this] { run(); }) {}

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
    }
    m_wake.notify_one();
}

void Checkpointer::run() {
    for (;;) {
        std::vector<StoreJob> jobs;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_stopping || !m_jobs.empty(); });
            jobs.swap(m_jobs);
        }
        if (jobs.empty())
            return;
        runRound(jobs);
    }
}

void Checkpointer::runRound(std::vector<StoreJob>& jobs) {
    std::vector<Result<void>> results;
    results.reserve(jobs.size());
    std::vector<StoreJob*> writers;
    for (StoreJob& job : jobs) {
        results.push_back(job.sync ? job.sync() : Result<void>{});
        if (results.back() && job.write)
            writers.push_back(&job);
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
        jobs[i].sync = nullptr;
        jobs[i].write = nullptr;
        if (jobs[i].done)
            jobs[i].done(std::move(results[i]));
    }
}

} // namespace intact
