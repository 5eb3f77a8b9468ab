// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scripted_server.h"

#include "core/base/ascii.h"
#include "tests/support/loopback.h"

#include <poll.h>
#include <sys/socket.h>

#include <algorithm>
#include <array>
#include <cerrno>

namespace intact::tests {

namespace {

constexpr std::size_t kMaxHeadBytes = std::size_t{256} * 1024;

void resetOnClose(int socket) {
    const linger hard{1, 0};
    setsockopt(socket, SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
}

/// Closing with unread input would send a RST and may destroy what the client has not read yet.
void closeGently(int socket) {
    shutdown(socket, SHUT_WR);
    std::array<char, 4096> rest{};
    while (recv(socket, rest.data(), rest.size(), MSG_DONTWAIT) > 0) {
    }
}

ServerRequest parseRequest(const std::string& head) {
    ServerRequest request;
    const std::size_t lineEnd = head.find("\r\n");
    const std::string_view line = std::string_view(head).substr(0, lineEnd);
    const std::size_t first = line.find(' ');
    const std::size_t second = line.rfind(' ');
    if (first == std::string_view::npos || first == second)
        return request;
    request.method = line.substr(0, first);
    request.target = line.substr(first + 1, second - first - 1);
    for (std::size_t begin = lineEnd + 2; begin < head.size();) {
        const std::size_t end = head.find("\r\n", begin);
        const std::string_view field = std::string_view(head).substr(begin, end - begin);
        const std::size_t colon = field.find(':');
        if (colon != std::string_view::npos)
            request.headers.emplace_back(field.substr(0, colon), trimmed(field.substr(colon + 1)));
        begin = end + 2;
    }
    return request;
}

} // namespace

std::optional<std::string> ServerRequest::header(std::string_view name) const {
    for (const auto& [field, value] : headers) {
        if (equalsIgnoringCase(field, name))
            return value;
    }
    return std::nullopt;
}

std::optional<std::pair<std::int64_t, std::int64_t>> ServerRequest::range(std::int64_t size) const {
    const std::optional<std::string> field = header("Range");
    constexpr std::string_view kUnit = "bytes=";
    const std::string_view spec = field ? std::string_view(*field) : std::string_view();
    const std::size_t dash = spec.find('-');
    if (!spec.starts_with(kUnit) || dash == std::string_view::npos)
        return std::nullopt;
    const std::optional<std::int64_t> first = parseDecimal(spec.substr(kUnit.size(), dash - kUnit.size()));
    const std::optional<std::int64_t> last = parseDecimal(spec.substr(dash + 1));
    if (!first || (!last && dash + 1 != spec.size()))
        return std::nullopt;
    return std::pair(*first, last ? std::min(*last + 1, size) : size);
}

bool ServerConnection::waitUntil(int descriptor, short events) {
    std::array<pollfd, 2> waited{pollfd{descriptor, events, 0}, pollfd{m_stopEvent, POLLIN, 0}};
    while (poll(waited.data(), waited.size(), -1) < 0) {
        if (errno != EINTR)
            return false;
    }
    return waited[1].revents == 0;
}

bool ServerConnection::send(std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t sent = ::send(m_socket, bytes.data(), bytes.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
        if (sent > 0)
            bytes.remove_prefix(static_cast<std::size_t>(sent));
        else if ((errno != EAGAIN && errno != EINTR) || !waitUntil(m_socket, POLLOUT))
            return false;
    }
    return true;
}

bool ServerConnection::waitFor(const Gate& gate) {
    return waitUntil(gate.descriptor(), POLLIN);
}

void ServerConnection::waitUntilClientCloses() {
    std::array<char, 4096> ignored{};
    while (waitUntil(m_socket, POLLIN)) {
        if (recv(m_socket, ignored.data(), ignored.size(), 0) <= 0)
            return;
    }
}

std::string ServerConnection::readHead() {
    constexpr std::string_view kEnd = "\r\n\r\n";
    std::array<char, 16384> buffer{};
    while (m_read.find(kEnd) == std::string::npos) {
        if (m_read.size() > kMaxHeadBytes || !waitUntil(m_socket, POLLIN))
            return {};
        const ssize_t got = recv(m_socket, buffer.data(), buffer.size(), 0);
        if (got <= 0)
            return {};
        m_read.append(buffer.data(), static_cast<std::size_t>(got));
    }
    const std::size_t length = m_read.find(kEnd) + kEnd.size();
    std::string head = m_read.substr(0, length);
    m_read.erase(0, length);
    return head;
}

ScriptedServer::ScriptedServer(ServerHandler handler, int mostConnections)
    : m_handler(std::move(handler)), m_mostConnections(mostConnections), m_listener(listenOnLoopback(m_port)) {
    m_acceptor = std::thread([this] { acceptConnections(); });
}

ScriptedServer::~ScriptedServer() {
    m_stop.open();
    m_acceptor.join();
    for (Client& client : m_clients)
        client.thread.join();
}

// Thousands of connections one after the other must not leave thousands of threads.
void ScriptedServer::joinEnded() {
    std::erase_if(m_clients, [](Client& client) {
        if (!*client.ended)
            return false;
        client.thread.join();
        return true;
    });
}

void ScriptedServer::acceptConnections() {
    std::array<pollfd, 2> waited{pollfd{m_listener.get(), POLLIN, 0}, pollfd{m_stop.descriptor(), POLLIN, 0}};
    for (int connection = 0; connection < m_mostConnections;) {
        if (poll(waited.data(), waited.size(), -1) < 0 && errno != EINTR)
            return;
        if (waited[1].revents != 0)
            return;
        Descriptor socket(accept4(m_listener.get(), nullptr, nullptr, SOCK_CLOEXEC));
        if (!socket.valid())
            continue;
        const std::lock_guard lock(m_mutex);
        joinEnded();
        auto ended = std::make_shared<std::atomic<bool>>(false);
        std::thread thread([this, connection, ended, accepted = std::move(socket)]() mutable {
            serve(std::move(accepted), connection);
            *ended = true;
        });
        m_clients.push_back({std::move(thread), std::move(ended)});
        m_connections = ++connection;
    }
}

void ScriptedServer::serve(Descriptor socket, int connection) {
    ServerConnection client(socket.get(), m_stop.descriptor());
    Then then = Then::NextRequest;
    for (int number = 0; then == Then::NextRequest; ++number) {
        const std::string head = client.readHead();
        if (head.empty())
            return;
        ServerRequest request = parseRequest(head);
        request.connection = connection;
        request.numberOnConnection = number;
        then = m_handler(note(std::move(request)), client);
    }
    if (then == Then::Reset)
        resetOnClose(socket.get());
    else
        closeGently(socket.get());
}

ServerRequest ScriptedServer::note(ServerRequest request) {
    const std::lock_guard lock(m_mutex);
    request.number = static_cast<int>(m_requests.size());
    m_requests.push_back(request);
    m_noted.notify_all();
    return request;
}

std::string ScriptedServer::url(std::string_view target) const {
    return "http://127.0.0.1:" + std::to_string(m_port) + std::string(target);
}

std::vector<ServerRequest> ScriptedServer::requests() const {
    const std::lock_guard lock(m_mutex);
    return m_requests;
}

int ScriptedServer::connections() const {
    const std::lock_guard lock(m_mutex);
    return m_connections;
}

bool ScriptedServer::waitForRequests(int count) const {
    std::unique_lock lock(m_mutex);
    return m_noted.wait_for(lock, std::chrono::seconds(10),
                            [this, count] { return static_cast<int>(m_requests.size()) >= count; });
}

} // namespace intact::tests
