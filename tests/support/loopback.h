// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/gate.h"

#include <atomic>
#include <functional>
#include <string_view>
#include <thread>
#include <vector>

namespace intact::tests {

/// A listening socket on a free port of the loopback interface; `port` is filled in. Throws std::system_error.
[[nodiscard]] Descriptor listenOnLoopback(int& port);
/// Connected to that port; not valid when nobody listens.
[[nodiscard]] Descriptor connectToLoopback(int port);
/// False when `stop` has become readable first, or the wait failed.
[[nodiscard]] bool waitForSocket(int socket, short events, int stop);
/// False when the other side has gone or `stop` has become readable.
bool sendAll(int socket, std::string_view bytes, int stop);
/// Carries bytes both ways until both sides have closed or `stop` has become readable.
void relay(int one, int other, int stop);

/// Accepts connections on a free port and serves each on a thread of its own, until it is destroyed: then `stop`
/// becomes readable, and the handlers return.
class LoopbackListener {
public:
    using Handler = std::function<void(int socket, int stop)>;
    explicit LoopbackListener(Handler handler);
    ~LoopbackListener();
    LoopbackListener(const LoopbackListener&) = delete;
    LoopbackListener& operator=(const LoopbackListener&) = delete;

    [[nodiscard]] int port() const { return m_port; }
    [[nodiscard]] int connections() const { return m_connections; }

private:
    void acceptConnections();

    static constexpr int kMaxConnections = 512;

    const Handler m_handler;
    Gate m_stop;
    int m_port = 0; // filled in by the next one
    Descriptor m_listener;
    std::atomic<int> m_connections{0};
    std::vector<std::thread> m_threads; // belongs to the accepting thread until it has ended
    std::thread m_acceptor;
};

} // namespace intact::tests
