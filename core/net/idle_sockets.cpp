// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/idle_sockets.h"

#include <poll.h>
#include <sys/socket.h>

namespace intact {

void IdleSockets::add(int socket, int localPort, const void* user) {
    forget(socket);
    const auto last = m_lastUsers.find(localPort);
    if (last != m_lastUsers.end() && last->second == user)
        m_idle.push_back({socket, localPort});
}

void IdleSockets::noteUse(int localPort, const void* user) {
    m_lastUsers.insert_or_assign(localPort, user);
    std::erase_if(m_idle, [localPort](const Idle& idle) { return idle.localPort == localPort; });
}

void IdleSockets::forget(int socket) {
    std::erase_if(m_idle, [socket](const Idle& idle) { return idle.socket == socket; });
}

void IdleSockets::shutDownStale() {
    std::vector<pollfd> looks;
    looks.reserve(m_idle.size());
    for (const Idle& idle : m_idle)
        looks.push_back({idle.socket, POLLIN, 0});
    if (poll(looks.data(), looks.size(), 0) <= 0)
        return;
    for (const pollfd& look : looks) {
        if (look.revents == 0)
            continue;
        shutdown(look.fd, SHUT_RDWR);
        forget(look.fd);
    }
}

} // namespace intact
