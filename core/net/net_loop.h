// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <memory>

namespace intact {

/// Call once in main() before any thread is started; undone at exit. Refuses a libcurl older than 7.88.1 by returning
/// false.
[[nodiscard]] bool initNetworking();

/// The one curl multi of a worker. Lives on the worker's network thread, but for wake().
class NetLoop {
public:
    NetLoop();
    ~NetLoop();
    NetLoop(const NetLoop&) = delete;
    NetLoop& operator=(const NetLoop&) = delete;

    /// Moves bytes (ExchangeObserver::onHead/onBody) and tells of ended exchanges (onDone).
    void perform();
    /// Sleeps until a socket is ready, a timer of libcurl is due, wake() is called or `most` has passed.
    void wait(std::chrono::milliseconds most);
    /// Thread-safe: ends the current or next wait() at once.
    void wake();

private:
    friend class Exchange;
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace intact
