// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QProcess>
#include <QString>
#include <QStringList>

namespace intact::tests {

/// A message bus of the test's own. Lives on the test's thread.
class PrivateBus {
public:
    /// Starts dbus-daemon (package dbus).
    PrivateBus();
    ~PrivateBus();
    PrivateBus(const PrivateBus&) = delete;
    PrivateBus& operator=(const PrivateBus&) = delete;

    [[nodiscard]] bool isRunning() const { return !m_address.isEmpty(); }
    /// A new connection: each is another program for the bus.
    [[nodiscard]] QDBusConnection connection();

private:
    QProcess m_daemon;
    QString m_address;
    QStringList m_connections;
};

/// A connection to no bus at all.
[[nodiscard]] inline QDBusConnection noBus() {
    return QDBusConnection(QStringLiteral("no such bus"));
}

} // namespace intact::tests
