// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/black_hole.h"

#include <netinet/in.h>
#include <sys/socket.h>

#include <cerrno>
#include <system_error>

namespace intact::tests {

BlackHole::BlackHole(int port) : m_listener(socket(AF_INET6, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
    sockaddr_in6 address{};
    address.sin6_family = AF_INET6;
    address.sin6_addr = in6addr_loopback;
    address.sin6_port = htons(static_cast<std::uint16_t>(port));
    const auto* generic = static_cast<sockaddr*>(static_cast<void*>(&address));
    const int only = 1;
    setsockopt(m_listener.get(), IPPROTO_IPV6, IPV6_V6ONLY, &only, sizeof only);
    if (!m_listener.valid() || bind(m_listener.get(), generic, sizeof address) != 0 || listen(m_listener.get(), 0) != 0)
        throw std::system_error(errno, std::generic_category(), "listen");
    constexpr int kFillers = 4; // a queue of length 0 takes one or two
    for (int i = 0; i < kFillers; ++i) {
        m_waiting.emplace_back(socket(AF_INET6, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
        static_cast<void>(connect(m_waiting.back().get(), generic, sizeof address));
    }
}

} // namespace intact::tests
