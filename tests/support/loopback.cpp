// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/loopback.h"

#include <arpa/inet.h>
#include <poll.h>
#include <sys/socket.h>

#include <array>
#include <cerrno>
#include <system_error>

namespace intact::tests {

namespace {

sockaddr_in loopbackAddress(int port) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    return address;
}

sockaddr* generic(sockaddr_in& address) {
    return static_cast<sockaddr*>(static_cast<void*>(&address));
}

/// False at the end of what comes from there.
bool carry(int from, int to, int stop) {
    std::array<char, 16384> buffer{};
    const ssize_t got = recv(from, buffer.data(), buffer.size(), 0);
    return got > 0 && sendAll(to, {buffer.data(), static_cast<std::size_t>(got)}, stop);
}

} // namespace

Descriptor listenOnLoopback(int& port) {
    Descriptor listener(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    sockaddr_in address = loopbackAddress(0);
    socklen_t length = sizeof address;
    if (!listener.valid() || bind(listener.get(), generic(address), length) != 0 || listen(listener.get(), 128) != 0 ||
        getsockname(listener.get(), generic(address), &length) != 0)
        throw std::system_error(errno, std::generic_category(), "listen");
    port = ntohs(address.sin_port);
    return listener;
}

Descriptor connectToLoopback(int port) {
    Descriptor client(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    sockaddr_in address = loopbackAddress(port);
    if (connect(client.get(), generic(address), sizeof address) != 0)
        return Descriptor();
    return client;
}

bool waitForSocket(int socket, short events, int stop) {
    std::array<pollfd, 2> waited{pollfd{socket, events, 0}, pollfd{stop, POLLIN, 0}};
    while (poll(waited.data(), waited.size(), -1) < 0) {
        if (errno != EINTR)
            return false;
    }
    return waited[1].revents == 0;
}

bool sendAll(int socket, std::string_view bytes, int stop) {
    while (!bytes.empty()) {
        const ssize_t sent = ::send(socket, bytes.data(), bytes.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
        if (sent > 0)
            bytes.remove_prefix(static_cast<std::size_t>(sent));
        else if ((errno != EAGAIN && errno != EINTR) || !waitForSocket(socket, POLLOUT, stop))
            return false;
    }
    return true;
}

void relay(int one, int other, int stop) {
    std::array<pollfd, 3> waited{pollfd{one, POLLIN, 0}, pollfd{other, POLLIN, 0}, pollfd{stop, POLLIN, 0}};
    while (waited[0].fd >= 0 || waited[1].fd >= 0) {
        if (poll(waited.data(), waited.size(), -1) < 0 && errno != EINTR)
            return;
        if (waited[2].revents != 0)
            return;
        for (const std::size_t side : {std::size_t{0}, std::size_t{1}}) {
            const int to = side == 0 ? other : one;
            if (waited.at(side).fd < 0 || waited.at(side).revents == 0 || carry(waited.at(side).fd, to, stop))
                continue;
            shutdown(to, SHUT_WR);
            waited.at(side).fd = -1; // poll() passes over it
        }
    }
}

LoopbackListener::LoopbackListener(Handler handler)
    : m_handler(std::move(handler)), m_listener(listenOnLoopback(m_port)) {
    m_acceptor = std::thread([this] { acceptConnections(); });
}

LoopbackListener::~LoopbackListener() {
    m_stop.open();
    m_acceptor.join();
    for (std::thread& thread : m_threads)
        thread.join();
}

void LoopbackListener::acceptConnections() {
    while (m_connections < kMaxConnections && waitForSocket(m_listener.get(), POLLIN, m_stop.descriptor())) {
        Descriptor socket(accept4(m_listener.get(), nullptr, nullptr, SOCK_CLOEXEC));
        if (!socket.valid())
            continue;
        ++m_connections;
        m_threads.emplace_back(
            [this, accepted = std::move(socket)] { m_handler(accepted.get(), m_stop.descriptor()); });
    }
}

} // namespace intact::tests
