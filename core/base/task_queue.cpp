// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/task_queue.h"

#include <utility>

namespace intact {

bool TaskQueue::post(Task task) {
    if (!postQuietly(std::move(task)))
        return false;
    if (m_wake)
        m_wake();
    return true;
}

bool TaskQueue::postQuietly(Task task) {
    const std::lock_guard lock(m_mutex);
    if (m_closed)
        return false;
    m_tasks.push_back(std::move(task));
    m_count.store(m_tasks.size(), std::memory_order_release);
    return true;
}

bool TaskQueue::run() {
    std::vector<Task> tasks;
    {
        const std::lock_guard lock(m_mutex);
        tasks.swap(m_tasks);
        m_count.store(0, std::memory_order_release);
    }
    for (Task& task : tasks)
        std::exchange(task, nullptr)(); // what it holds is let go before the next one runs
    return !tasks.empty();
}

void TaskQueue::close() {
    const std::lock_guard lock(m_mutex);
    m_closed = true;
}

} // namespace intact
