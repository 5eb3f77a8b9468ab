// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/download/record.h"
#include "core/verify/file_digest.h"

#include <atomic>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

namespace intact {

/// A finished file that is to be read again.
struct CheckJob {
    DownloadId id;
    std::string directory;
    std::string name;
    std::vector<DigestAlgorithm> algorithms;
    std::string list; ///< path of the checksum file that it is compared with; empty: none
};

/// Reads finished files on a thread of its own, which starts with the first and yields to everybody else who wants the
/// disk or the processor. Holds one file and one buffer. Owned by the EngineCore; called on the engine thread.
class FileChecker {
public:
    /// At most every 100 ms of a file, and when it rests or goes on; on this class's thread; it must only post.
    using Progress = std::function<void(DownloadId id, std::int64_t read, std::int64_t size, bool paused)>;
    /// After each, on this class's thread; it must only post.
    using Done = std::function<void(const CheckJob& job, const FileDigests& digests)>;

    FileChecker(FileOps& files, const Clock& clock, Progress progress, Done done);
    /// Stops the one that is being read and waits for it.
    ~FileChecker();
    FileChecker(const FileChecker&) = delete;
    FileChecker& operator=(const FileChecker&) = delete;

    /// The next one: only after done() for the one before.
    void read(CheckJob job);
    /// The one that is being read; done() follows as soon as the disk has answered.
    void stop();
    /// What is being read rests where it is, with its file open.
    void pause(bool pause);

private:
    void run();
    [[nodiscard]] std::optional<CheckJob> nextJob();
    [[nodiscard]] FileDigests readNow(const CheckJob& job);
    void rest(const CheckJob& job, std::int64_t read, std::int64_t size);

    FileOps& m_files;
    const Clock& m_clock;
    Progress m_progress;
    Done m_done;
    std::atomic<bool> m_stop{false}; // written under the mutex, as is the next
    std::atomic<bool> m_pause{false};
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::optional<CheckJob> m_job;
    bool m_ending = false;
    std::thread m_thread; // not before the first job
};

} // namespace intact
