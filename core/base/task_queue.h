// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <functional>
#include <mutex>
#include <vector>

namespace intact {

/// Closures posted from any thread, run on the one that owns the queue: how threads speak to each other.
/// post() is thread-safe; run() belongs to the owner. After close() nothing is accepted any more.
class TaskQueue {
public:
    using Task = std::function<void()>;

    /// `wake` is called after a post, on the posting thread, and must make the owner call run() soon.
    explicit TaskQueue(std::function<void()> wake = {}) : m_wake(std::move(wake)) {}
    TaskQueue(const TaskQueue&) = delete;
    TaskQueue& operator=(const TaskQueue&) = delete;

    /// Appends a task; false (and nothing happens) once the queue is closed.
    bool post(Task task);
    /// The same without waking the owner: for one who has more to say, and wakes it when all is said.
    bool postQuietly(Task task);
    /// Runs all tasks that were there when it was called; true when there were any.
    bool run();
    /// Cheap look without a lock: a post that happened before this call in the caller's view is seen.
    [[nodiscard]] bool hasTasks() const { return m_count.load(std::memory_order_acquire) != 0; }
    void close();

private:
    std::function<void()> m_wake;
    std::mutex m_mutex;
    std::vector<Task> m_tasks;
    std::atomic<std::size_t> m_count{0};
    bool m_closed = false;
};

} // namespace intact
