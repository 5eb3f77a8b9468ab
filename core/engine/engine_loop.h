// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/task_queue.h"
#include "core/stream/doorbell.h"

#include <atomic>
#include <functional>
#include <optional>
#include <thread>

namespace intact {

/// The engine thread: runs what is posted, and one function at the moments it asks for. Owned by the Engine.
class EngineLoop {
public:
    /// `onTick` runs on the engine thread when it is due and returns when it wants to run next; nothing: after the next
    /// post at the earliest.
    EngineLoop(const Clock& clock, std::function<std::optional<Instant>(Instant now)> onTick);
    ~EngineLoop() { stop(); }
    EngineLoop(const EngineLoop&) = delete;
    EngineLoop& operator=(const EngineLoop&) = delete;

    /// Thread-safe.
    void post(TaskQueue::Task task) { m_tasks.post(std::move(task)); }
    /// The same for one who has more to say and then calls wake(), so that all of it is one round's work. Thread-safe.
    void postQuietly(TaskQueue::Task task) { m_tasks.postQuietly(std::move(task)); }
    /// Makes it run what was posted quietly. Thread-safe.
    void wake();
    void start();
    /// Runs what has been posted, then ends the thread. Later posts are dropped.
    void stop();

private:
    void run();

    const Clock& m_clock;
    std::function<std::optional<Instant>(Instant)> m_onTick;
    Doorbell m_bell;
    std::atomic<bool> m_stopping{false};
    TaskQueue m_tasks;
    std::thread m_thread;
};

} // namespace intact
