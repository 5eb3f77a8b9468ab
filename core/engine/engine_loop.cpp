// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/engine_loop.h"

namespace intact {

EngineLoop::EngineLoop(const Clock& clock, std::function<std::optional<Instant>(Instant)> onTick)
    : m_clock(clock), m_onTick(std::move(onTick)), m_tasks([this] { wake(); }) {}

void EngineLoop::stop() {
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    wake();
    if (m_thread.joinable())
        m_thread.join();
    m_tasks.close();
}

void EngineLoop::start() {
    m_thread = std::thread([this] { run(); });
}

void EngineLoop::wake() {
    const std::lock_guard lock(m_mutex);
    m_woken = true;
    m_signal.notify_one();
}

void EngineLoop::run() {
    while (true) {
        m_tasks.run();
        const std::optional<Instant> due = m_onTick(m_clock.now());
        std::unique_lock lock(m_mutex);
        if (due)
            m_signal.wait_for(lock, *due - m_clock.now(), [this] { return m_woken; });
        else
            m_signal.wait(lock, [this] { return m_woken; });
        m_woken = false;
        if (m_stopping && !m_tasks.hasTasks())
            return;
    }
}

} // namespace intact
