// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/proxy_server.h"

#include "core/base/ascii.h"

#include <poll.h>
#include <sys/socket.h>

#include <algorithm>
#include <array>
#include <optional>

namespace intact::tests {

namespace {

/// Exactly `count` bytes; shorter at the end of the connection.
std::string receive(int socket, std::size_t count, int stop) {
    std::string bytes(count, '\0');
    std::size_t got = 0;
    while (got < count && waitForSocket(socket, POLLIN, stop)) {
        const ssize_t more = recv(socket, bytes.data() + got, count - got, 0);
        if (more <= 0)
            break;
        got += static_cast<std::size_t>(more);
    }
    bytes.resize(got);
    return bytes;
}

/// Up to and with the blank line and nothing behind it; empty at the end of the connection.
std::string receiveHead(int socket, int stop) {
    std::string head;
    while (!head.ends_with("\r\n\r\n")) {
        const std::string byte = receive(socket, 1, stop);
        if (byte.empty())
            return {};
        head += byte;
    }
    return head;
}

std::string base64(std::string_view text) {
    constexpr std::string_view kDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string encoded;
    for (std::size_t i = 0; i < text.size(); i += 3) {
        std::uint32_t group = 0;
        for (std::size_t k = 0; k < 3; ++k)
            group = group << 8U | (i + k < text.size() ? static_cast<unsigned char>(text[i + k]) : 0U);
        for (std::size_t k = 0; k < 4; ++k)
            encoded += i + k <= text.size() ? kDigits[group >> (18U - 6U * k) & 63U] : '=';
    }
    return encoded;
}

std::string withLogin(const std::string& scheme, const std::string& login, int port) {
    return scheme + "://" + (login.empty() ? "" : login + "@") + "127.0.0.1:" + std::to_string(port);
}

std::optional<int> portFor(const ProxyRoutes& routes, const std::string& target) {
    const auto found = routes.find(target);
    return found != routes.end() ? std::optional(found->second) : std::nullopt;
}

/// The head as the server is to get it: path instead of URL, nothing that was meant for the proxy.
std::string withoutProxyFields(const std::string& head, std::size_t pathBegin) {
    std::string passed = head.substr(0, head.find(' ') + 1) + head.substr(pathBegin, head.find("\r\n") + 2 - pathBegin);
    for (std::size_t begin = head.find("\r\n") + 2; begin < head.size();) {
        const std::size_t end = head.find("\r\n", begin) + 2;
        const std::string line = head.substr(begin, end - begin);
        if (!toLower(line).starts_with("proxy-"))
            passed += line;
        begin = end;
    }
    return passed;
}

bool carryBody(int from, int to, std::int64_t length, int stop) {
    std::array<char, 65'536> buffer{};
    for (std::int64_t left = length; left > 0;) {
        if (!waitForSocket(from, POLLIN, stop))
            return false;
        const auto most = std::min(static_cast<std::size_t>(left), buffer.size());
        const ssize_t got = recv(from, buffer.data(), most, 0);
        if (got <= 0 || !sendAll(to, {buffer.data(), static_cast<std::size_t>(got)}, stop))
            return false;
        left -= got;
    }
    return true;
}

} // namespace

HttpProxy::HttpProxy(ProxyRoutes routes, std::string login)
    : m_routes(std::move(routes))
    , m_login(std::move(login))
    , m_listener([this](int socket, int stop) { serve(socket, stop); }) {}

std::string HttpProxy::url(const std::string& login) const {
    return withLogin("http", login, port());
}

std::vector<std::string> HttpProxy::heads() const {
    const std::lock_guard lock(m_mutex);
    return m_heads;
}

bool HttpProxy::mayPass(const std::string& head) const {
    return m_login.empty() || head.find("Proxy-Authorization: Basic " + base64(m_login) + "\r\n") != std::string::npos;
}

void HttpProxy::serve(int socket, int stop) {
    while (true) {
        const std::string head = receiveHead(socket, stop);
        if (head.empty())
            return;
        {
            const std::lock_guard lock(m_mutex);
            m_heads.push_back(head);
        }
        if (!answer(head, socket, stop))
            return;
    }
}

/// False when the connection is over.
bool HttpProxy::answer(const std::string& head, int socket, int stop) {
    if (!mayPass(head)) {
        return sendAll(socket,
                       "HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"p\"\r\n"
                       "Content-Length: 0\r\n\r\n",
                       stop);
    }
    if (!head.starts_with("CONNECT "))
        return forward(head, socket, stop);
    const std::string target = head.substr(8, head.find(' ', 8) - 8);
    const auto port = portFor(m_routes, target);
    const Descriptor server = port ? connectToLoopback(*port) : Descriptor();
    if (!server.valid()) {
        sendAll(socket, "HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n", stop);
        return false;
    }
    if (sendAll(socket, "HTTP/1.1 200 Connection established\r\n\r\n", stop))
        relay(socket, server.get(), stop);
    shutdown(socket, SHUT_WR);
    return false;
}

/// One request and its reply; true when the client may ask for something else on its connection.
bool HttpProxy::forward(const std::string& head, int socket, int stop) {
    const std::size_t authority = head.find("://") + 3;
    const std::size_t path = head.find('/', authority);
    std::string target = head.substr(authority, path - authority);
    if (target.find(':') == std::string::npos)
        target += ":80";
    const auto port = portFor(m_routes, target);
    const Descriptor server = port ? connectToLoopback(*port) : Descriptor();
    if (!server.valid()) {
        sendAll(socket, "HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n", stop);
        return false;
    }
    if (!sendAll(server.get(), withoutProxyFields(head, path), stop))
        return false;
    const std::string replyHead = receiveHead(server.get(), stop);
    const std::size_t field = replyHead.find("Content-Length: ");
    if (replyHead.empty() || !sendAll(socket, replyHead, stop) || field == std::string::npos)
        return false;
    return carryBody(server.get(), socket, std::stoll(replyHead.substr(field + 16)), stop);
}

SocksProxy::SocksProxy(ProxyRoutes routes, std::string login)
    : m_routes(std::move(routes))
    , m_login(std::move(login))
    , m_listener([this](int socket, int stop) { serve(socket, stop); }) {}

std::string SocksProxy::url(const std::string& login) const {
    return withLogin("socks5h", login, port());
}

std::vector<std::string> SocksProxy::targets() const {
    const std::lock_guard lock(m_mutex);
    return m_targets;
}

/// Method and, when one is wanted, login.
bool SocksProxy::greet(int socket, int stop) {
    const std::string begin = receive(socket, 2, stop);
    if (begin.size() != 2 || begin[0] != 5)
        return false;
    const std::string methods = receive(socket, static_cast<unsigned char>(begin[1]), stop);
    const char method = m_login.empty() ? '\0' : '\2';
    if (methods.find(method) == std::string::npos) {
        sendAll(socket, "\5\xFF", stop);
        return false;
    }
    sendAll(socket, std::string{'\5', method}, stop);
    if (m_login.empty())
        return true;
    const std::string userHead = receive(socket, 2, stop);
    const std::string user = receive(socket, static_cast<unsigned char>(userHead.back()), stop);
    const std::string length = receive(socket, 1, stop);
    const std::string password = receive(socket, static_cast<unsigned char>(length.back()), stop);
    const bool good = user + ":" + password == m_login;
    sendAll(socket, std::string{'\1', good ? '\0' : '\1'}, stop);
    return good;
}

void SocksProxy::serve(int socket, int stop) {
    if (!greet(socket, stop))
        return;
    const std::string begin = receive(socket, 5, stop); // version, command, 0, kind of address, its length
    if (begin.size() != 5 || begin[1] != 1 || begin[3] != 3)
        return;
    const std::string host = receive(socket, static_cast<unsigned char>(begin[4]), stop);
    const std::string portBytes = receive(socket, 2, stop);
    if (portBytes.size() != 2)
        return;
    const int wanted = static_cast<unsigned char>(portBytes[0]) * 256 + static_cast<unsigned char>(portBytes[1]);
    const std::string target = host + ":" + std::to_string(wanted);
    {
        const std::lock_guard lock(m_mutex);
        m_targets.push_back(target);
    }
    const auto port = portFor(m_routes, target);
    const Descriptor server = port ? connectToLoopback(*port) : Descriptor();
    const std::string address(6, '\0');
    sendAll(socket, std::string{'\5', server.valid() ? '\0' : '\4', '\0', '\1'} + address, stop);
    if (server.valid())
        relay(socket, server.get(), stop);
    shutdown(socket, SHUT_WR);
}

} // namespace intact::tests
