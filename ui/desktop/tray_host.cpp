// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/tray_host.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

#include <utility>

namespace intact::ui {

namespace {

QString service() {
    return QStringLiteral("org.kde.StatusNotifierWatcher");
}
QString path() {
    return QStringLiteral("/StatusNotifierWatcher");
}

} // namespace

TrayHost::TrayHost(const QDBusConnection& bus)
    : m_bus(bus), m_watcher(service(), m_bus, QDBusServiceWatcher::WatchForOwnerChange) {
    connect(&m_watcher, &QDBusServiceWatcher::serviceOwnerChanged, this, &TrayHost::ask);
    for (const auto* change : {"StatusNotifierHostRegistered", "StatusNotifierHostUnregistered"})
        m_bus.connect(service(), path(), service(), QLatin1String(change), this, SLOT(ask()));
    ask();
}

void TrayHost::ask() {
    QDBusMessage call = QDBusMessage::createMethodCall(
        service(), path(), QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    call.setAutoStartService(false);
    call << service() << QStringLiteral("IsStatusNotifierHostRegistered");
    auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        setAvailable(reply.isValid() && reply.value().variant().toBool());
    });
}

void TrayHost::setAvailable(bool available) {
    if (std::exchange(m_available, available) != available)
        Q_EMIT availabilityChanged(available);
}

} // namespace intact::ui
