// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/engine_loop.h"

#include "core/base/thread_name.h"

namespace intact {

namespace {

constexpr auto kLongestSleep = std::chrono::hours(1);

} // namespace

EngineLoop::EngineLoop(const Clock& clock, std::function<std::optional<Instant>(Instant)> onTick)
    : m_clock(clock), m_onTick(std::move(onTick)), m_tasks([this] { m_bell.ring(); }) {}

void EngineLoop::stop() {
    m_stopping = true;
    m_bell.ring();
    if (m_thread.joinable())
        m_thread.join();
    m_tasks.close();
}

void EngineLoop::start() {
    m_thread = std::thread([this] { run(); });
}

void EngineLoop::wake() {
    if (m_tasks.hasTasks())
        m_bell.ring();
}

void EngineLoop::run() {
    nameThread("engine");
    while (true) {
        m_tasks.run();
        const Instant now = m_clock.now();
        const std::optional<Instant> due = m_onTick(now);
        m_bell.sleep(due.value_or(now + kLongestSleep), [this] { return m_stopping || m_tasks.hasTasks(); });
        if (m_stopping && !m_tasks.hasTasks())
            return;
    }
}

} // namespace intact
