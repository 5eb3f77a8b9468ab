// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/get/wake_up.h"

#include <array>
#include <cerrno>
#include <cstdint>
#include <poll.h>
#include <pthread.h>
#include <sys/eventfd.h>
#include <sys/signalfd.h>
#include <system_error>
#include <unistd.h>

namespace intact::get {

WakeUp::WakeUp() {
    // A reader that went away and a file system's limit are told by the failed write, not by a signal.
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
    sigemptyset(&m_signals);
    sigaddset(&m_signals, SIGINT);
    sigaddset(&m_signals, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &m_signals, nullptr);
    m_events = ::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    m_signal = ::signalfd(-1, &m_signals, SFD_CLOEXEC | SFD_NONBLOCK);
    if (m_events < 0 || m_signal < 0)
        throw std::system_error(errno, std::generic_category(), "eventfd");
}

WakeUp::~WakeUp() {
    ::close(m_events);
    ::close(m_signal);
}

void WakeUp::wake() const {
    const std::uint64_t one = 1;
    // Only a full counter can refuse it, and then the main thread is awake anyway.
    [[maybe_unused]] const ssize_t written = ::write(m_events, &one, sizeof one);
}

WakeUp::Reason WakeUp::wait() {
    std::array<pollfd, 2> waited{pollfd{m_signal, POLLIN, 0}, pollfd{m_events, POLLIN, 0}};
    while (::poll(waited.data(), waited.size(), -1) < 0 && errno == EINTR)
        continue;
    if (waited[0].revents != 0) {
        signalfd_siginfo info{};
        [[maybe_unused]] const ssize_t taken = ::read(m_signal, &info, sizeof info);
        pthread_sigmask(SIG_UNBLOCK, &m_signals, nullptr);
        return Reason::Signal;
    }
    std::uint64_t count = 0;
    [[maybe_unused]] const ssize_t taken = ::read(m_events, &count, sizeof count);
    return Reason::Events;
}

} // namespace intact::get
