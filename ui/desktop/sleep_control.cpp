// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/sleep_control.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <utility>

namespace intact::ui {

namespace {

QString service() {
    return QStringLiteral("org.freedesktop.login1");
}
QString path() {
    return QStringLiteral("/org/freedesktop/login1");
}
QString manager() {
    return QStringLiteral("org.freedesktop.login1.Manager");
}

} // namespace

SleepControl::SleepControl(const QDBusConnection& bus) : m_bus(bus) {
    m_bus.connect(service(), path(), manager(), QStringLiteral("PrepareForSleep"), this,
                  SLOT(onPrepareForSleep(bool)));
}

void SleepControl::setBusy(bool busy) {
    if (std::exchange(m_busy, busy) == busy)
        return;
    m_block = {};
    m_delay = {};
    if (!busy)
        return;
    take(QStringLiteral("block"), &SleepControl::m_block);
    take(QStringLiteral("delay"), &SleepControl::m_delay);
}

void SleepControl::letSleep() {
    m_delay = {};
}

void SleepControl::onPrepareForSleep(bool begins) {
    if (begins) {
        Q_EMIT aboutToSleep();
        return;
    }
    if (m_busy && !m_delay.isValid())
        take(QStringLiteral("delay"), &SleepControl::m_delay);
    Q_EMIT wokeUp();
}

void SleepControl::take(const QString& mode, QDBusUnixFileDescriptor SleepControl::*where) {
    QDBusMessage call = QDBusMessage::createMethodCall(service(), path(), manager(), QStringLiteral("Inhibit"));
    call << QStringLiteral("sleep") << QStringLiteral("Intact") << tr("Downloads are running") << mode;
    auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, where] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *watcher;
        if (reply.isValid() && m_busy) // else it is over already, and the descriptor is closed here
            this->*where = reply.value();
    });
}

} // namespace intact::ui
