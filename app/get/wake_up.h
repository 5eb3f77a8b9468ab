// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <csignal>

namespace intact::get {

/// What the main thread waits for: the engine's event queue, or SIGINT and SIGTERM. Make it before any other thread,
/// which inherit that these signals are blocked. wake() may be called from any thread, all else from the main one.
class WakeUp {
public:
    enum class Reason { Events, Signal };

    WakeUp();
    ~WakeUp();
    WakeUp(const WakeUp&) = delete;
    WakeUp& operator=(const WakeUp&) = delete;

    void wake() const;
    /// Sleeps until there is something to do. A second signal after Reason::Signal ends the program at once.
    [[nodiscard]] Reason wait();

private:
    sigset_t m_signals{};
    int m_events = -1;
    int m_signal = -1;
};

} // namespace intact::get
