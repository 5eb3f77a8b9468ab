// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quit_signals.h"

#include <csignal>
#include <sys/signalfd.h>
#include <unistd.h>

namespace intact::app {

QuitSignals::QuitSignals() {
    sigset_t wanted;
    sigemptyset(&wanted);
    sigaddset(&wanted, SIGINT);
    sigaddset(&wanted, SIGTERM);
    if (::pthread_sigmask(SIG_BLOCK, &wanted, nullptr) == 0)
        m_descriptor = ::signalfd(-1, &wanted, SFD_CLOEXEC | SFD_NONBLOCK);
}

QuitSignals::~QuitSignals() {
    m_notifier.reset();
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

void QuitSignals::watch() {
    if (m_descriptor < 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        signalfd_siginfo info{};
        if (::read(m_descriptor, &info, sizeof info) == static_cast<ssize_t>(sizeof info))
            Q_EMIT quitWanted();
    });
}

} // namespace intact::app
