// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <memory>

namespace intact {

class CurlLoop;

/// Patience with a server; other values are for tests.
struct NetTimeouts {
    std::chrono::milliseconds connect{30'000};
    std::chrono::milliseconds head{60'000};   ///< from start() to the end of the header
    std::chrono::milliseconds discard{5'000}; ///< for a body that nobody wants
    std::chrono::seconds stall{60};           ///< with less than 16 bytes per second
};

/// Call once in main() before any thread is started; undone at exit. Refuses a libcurl older than 7.88.1 by returning
/// false.
[[nodiscard]] bool initNetworking();

/// The one curl multi of a worker. Lives on the worker's network thread, but for wake().
class NetLoop {
public:
    explicit NetLoop(NetTimeouts timeouts = {});
    ~NetLoop();
    NetLoop(const NetLoop&) = delete;
    NetLoop& operator=(const NetLoop&) = delete;

    /// Moves bytes (ExchangeObserver::onHead/onBody) and tells of ended exchanges (onDone).
    void perform();
    /// More can be moved at once, without wait(). Takes a wake() away as wait() does.
    [[nodiscard]] bool hasNews();
    /// Sleeps until a socket is ready, a timer of libcurl is due, wake() is called or `most` has passed.
    void wait(std::chrono::milliseconds most);
    /// Thread-safe: ends the current or next wait() at once.
    void wake();

private:
    friend class Exchange;
    std::unique_ptr<CurlLoop> m_curl;
};

} // namespace intact
