// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gate.h"

#include <poll.h>
#include <sys/eventfd.h>

#include <cerrno>
#include <system_error>

namespace intact::tests {

Gate::Gate() : m_event(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)) {
    if (!m_event.valid())
        throw std::system_error(errno, std::generic_category(), "eventfd");
}

void Gate::open() {
    eventfd_write(m_event.get(), 1);
}

bool Gate::wait(std::chrono::milliseconds most) const {
    pollfd event{m_event.get(), POLLIN, 0};
    return poll(&event, 1, static_cast<int>(most.count())) == 1;
}

} // namespace intact::tests
