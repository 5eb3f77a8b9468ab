// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/gate.h"

#include <atomic>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace intact::tests {

/// One request as the server got it.
struct ServerRequest {
    std::string method;
    std::string target;
    std::vector<std::pair<std::string, std::string>> headers;
    int connection = 0;         ///< 0 for the first connection, 1 for the next …
    int numberOnConnection = 0; ///< 0 for the first request on it
    int number = 0;             ///< 0 for the first request at all

    /// The first field of this name, compared without case.
    [[nodiscard]] std::optional<std::string> header(std::string_view name) const;
    /// "bytes=5-" and "bytes=5-9" of a body of `size`, clamped to it; nothing for anything else.
    [[nodiscard]] std::optional<std::pair<std::int64_t, std::int64_t>> range(std::int64_t size) const;
};

/// The server's end of one connection, as a handler sees it. All waits end when the server stops.
class ServerConnection {
public:
    ServerConnection(int socket, int stopEvent) : m_socket(socket), m_stopEvent(stopEvent) {}

    /// False when the client has gone or the server stops.
    bool send(std::string_view bytes);
    bool waitFor(const Gate& gate);
    /// Silence until the client hangs up.
    void waitUntilClientCloses();
    /// The next request's bytes up to the blank line; empty at the end.
    std::string readHead();

private:
    /// False when it is the stop that has come.
    bool waitUntil(int descriptor, short events);

    int m_socket;
    int m_stopEvent;
    std::string m_read;
};

/// What happens to the connection after a handler.
enum class Then {
    NextRequest,
    Close,
    Reset, ///< RST instead of FIN
};
using ServerHandler = std::function<Then(const ServerRequest&, ServerConnection&)>;

/// An HTTP server on a free port of the loopback interface whose every byte is up to the test. Handlers run on the
/// connection's own thread. Stops in the destructor, whatever its handlers wait for.
class ScriptedServer {
public:
    explicit ScriptedServer(ServerHandler handler, int mostConnections = kMaxConnections);
    ~ScriptedServer();
    ScriptedServer(const ScriptedServer&) = delete;
    ScriptedServer& operator=(const ScriptedServer&) = delete;

    [[nodiscard]] int port() const { return m_port; }
    /// "http://127.0.0.1:PORT" + target
    [[nodiscard]] std::string url(std::string_view target = "/file") const;
    [[nodiscard]] std::vector<ServerRequest> requests() const;
    [[nodiscard]] int connections() const;
    /// False when fewer than `count` requests have come after ten seconds.
    [[nodiscard]] bool waitForRequests(int count) const;

private:
    struct Client {
        std::thread thread;
        std::shared_ptr<std::atomic<bool>> ended;
    };
    void acceptConnections();
    void joinEnded();
    void serve(Descriptor socket, int connection);
    ServerRequest note(ServerRequest request);

    static constexpr int kMaxConnections = 256;

    const ServerHandler m_handler;
    const int m_mostConnections;
    Gate m_stop;
    int m_port = 0; // filled in by the next one
    Descriptor m_listener;
    mutable std::mutex m_mutex;
    mutable std::condition_variable m_noted;
    std::vector<ServerRequest> m_requests;
    std::vector<Client> m_clients;
    int m_connections = 0;
    std::thread m_acceptor;
};

} // namespace intact::tests
