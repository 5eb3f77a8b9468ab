// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <atomic>
#include <condition_variable>
#include <mutex>

namespace intact {

/// Wakes a thread that takes its work out of rings and queues, at the cost of one atomic exchange while it is awake.
/// ring() is for any thread, sleep() for the one that is woken; owned by that thread's loop.
class Doorbell {
public:
    /// Call after the work is where the sleeper will find it.
    void ring() {
        if (!m_asleep.exchange(false))
            return;
        { const std::lock_guard lock(m_mutex); } // the sleeper has looked, or is in its sleep
        m_signal.notify_one();
    }

    /// Until ring(), or `until`; not at all when `hasWork` says so, which is asked after ring() has begun to count.
    template <typename HasWork>
    void sleep(Instant until, HasWork hasWork) {
        m_asleep = true;
        if (!hasWork()) {
            std::unique_lock lock(m_mutex);
            m_signal.wait_until(lock, until, [this] { return !m_asleep; });
        }
        m_asleep = false;
    }

private:
    std::atomic<bool> m_asleep{false};
    std::mutex m_mutex;
    std::condition_variable m_signal;
};

} // namespace intact
