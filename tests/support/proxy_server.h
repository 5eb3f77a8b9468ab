// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/loopback.h"

#include <map>
#include <mutex>
#include <string>
#include <vector>

namespace intact::tests {

/// Where a proxy finds a host: "one.example:443" → port on the loopback interface. What is not listed cannot be
/// reached.
using ProxyRoutes = std::map<std::string, int>;

/// An HTTP proxy: CONNECT tunnels and plain requests in absolute form. What a client says to it is kept. Stops in the
/// destructor.
class HttpProxy {
public:
    /// `login`: "user:password" that it wants to see; empty: none.
    explicit HttpProxy(ProxyRoutes routes, std::string login = {});

    [[nodiscard]] int port() const { return m_listener.port(); }
    /// "http://127.0.0.1:PORT", with "user:password@" when there is such a text.
    [[nodiscard]] std::string url(const std::string& login = {}) const;
    [[nodiscard]] int connections() const { return m_listener.connections(); }
    /// Heads of requests, with those of tunnels but not what went through them.
    [[nodiscard]] std::vector<std::string> heads() const;

private:
    void serve(int socket, int stop);
    bool answer(const std::string& head, int socket, int stop);
    bool forward(const std::string& head, int socket, int stop);
    [[nodiscard]] bool mayPass(const std::string& head) const;

    const ProxyRoutes m_routes;
    const std::string m_login;
    mutable std::mutex m_mutex;
    std::vector<std::string> m_heads;
    LoopbackListener m_listener; // last: its threads use everything else
};

/// A SOCKS 5 proxy (RFC 1928, 1929) that is given names. Stops in the destructor.
class SocksProxy {
public:
    explicit SocksProxy(ProxyRoutes routes, std::string login = {});

    [[nodiscard]] int port() const { return m_listener.port(); }
    /// "socks5h://127.0.0.1:PORT", with "user:password@" when there is such a text.
    [[nodiscard]] std::string url(const std::string& login = {}) const;
    /// "host:port" for each connection that was asked for.
    [[nodiscard]] std::vector<std::string> targets() const;

private:
    void serve(int socket, int stop);
    bool greet(int socket, int stop);

    const ProxyRoutes m_routes;
    const std::string m_login;
    mutable std::mutex m_mutex;
    std::vector<std::string> m_targets;
    LoopbackListener m_listener; // last: its threads use everything else
};

} // namespace intact::tests
