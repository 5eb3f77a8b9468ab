// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/file_checker.h"

#include "core/base/thread_name.h"
#include "core/disk/idle_thread.h"

#include <utility>

namespace intact {

namespace {

constexpr std::chrono::milliseconds kProgressEvery{100};

} // namespace

FileChecker::FileChecker(FileOps& files, const Clock& clock, Progress progress, Done done)
    : m_files(files), m_clock(clock), m_progress(std::move(progress)), m_done(std::move(done)) {}

FileChecker::~FileChecker() {
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
        m_stop = true;
    }
    m_wake.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

void FileChecker::read(CheckJob job) {
    {
        const std::lock_guard lock(m_mutex);
        m_job = std::move(job);
        m_stop = false;
    }
    if (!m_thread.joinable())
        m_thread = std::thread([this] { run(); });
    m_wake.notify_one();
}

void FileChecker::stop() {
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_wake.notify_one();
}

void FileChecker::pause(bool pause) {
    {
        const std::lock_guard lock(m_mutex);
        m_pause = pause;
    }
    m_wake.notify_one();
}

void FileChecker::run() {
    nameThread("file check");
    becomeIdleThread();
    while (const auto job = nextJob())
        m_done(*job, readNow(*job));
}

std::optional<CheckJob> FileChecker::nextJob() {
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, [this] { return m_job || m_ending; });
    return m_ending ? std::nullopt : std::exchange(m_job, std::nullopt);
}

FileDigests FileChecker::readNow(const CheckJob& job) {
    Instant next = m_clock.now();
    return digestFile(m_files, job.directory, job.name, job.algorithms, [&](std::int64_t read, std::int64_t size) {
        if (m_pause && !m_stop)
            rest(job, read, size);
        if (const Instant now = m_clock.now(); now >= next) {
            m_progress(job.id, read, size, false);
            next = now + kProgressEvery;
        }
        return !m_stop;
    });
}

void FileChecker::rest(const CheckJob& job, std::int64_t read, std::int64_t size) {
    m_progress(job.id, read, size, true);
    {
        std::unique_lock lock(m_mutex);
        m_wake.wait(lock, [this] { return !m_pause || m_stop; });
    }
    m_progress(job.id, read, size, false);
}

} // namespace intact
