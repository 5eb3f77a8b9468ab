// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/private_bus.h"

#include <atomic>

namespace intact::tests {

namespace {

constexpr int kPatienceMs = 10'000;

} // namespace

PrivateBus::PrivateBus() {
    m_daemon.start(QStringLiteral("dbus-daemon"),
                   {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
    while (!m_daemon.canReadLine() && m_daemon.waitForReadyRead(kPatienceMs)) {
    }
    m_address = QString::fromLatin1(m_daemon.readLine()).trimmed();
}

PrivateBus::~PrivateBus() {
    for (const QString& name : m_connections)
        QDBusConnection::disconnectFromBus(name);
    m_daemon.kill();
    m_daemon.waitForFinished(kPatienceMs);
}

QDBusConnection PrivateBus::connection() {
    static std::atomic<int> number{0};
    m_connections.append(QStringLiteral("private-%1").arg(++number));
    return QDBusConnection::connectToBus(m_address, m_connections.back());
}

} // namespace intact::tests
