// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/color_scheme_portal.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace intact::ui {

namespace {

constexpr uint kPrefersDark = 1;

QString service() {
    return QStringLiteral("org.freedesktop.portal.Desktop");
}
QString path() {
    return QStringLiteral("/org/freedesktop/portal/desktop");
}
QString settings() {
    return QStringLiteral("org.freedesktop.portal.Settings");
}
QString appearance() {
    return QStringLiteral("org.freedesktop.appearance");
}
QString colorScheme() {
    return QStringLiteral("color-scheme");
}

// Read() wraps its value twice, the signal once.
uint unwrapped(QVariant value) {
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toUInt();
}

} // namespace

ColorSchemePortal::ColorSchemePortal(QObject* parent) : QObject(parent) {
    QDBusConnection::sessionBus().connect(service(), path(), settings(), QStringLiteral("SettingChanged"), this,
                                          SLOT(onSettingChanged(QString, QString, QDBusVariant)));
    ask();
}

void ColorSchemePortal::onSettingChanged(const QString& group, const QString& key, const QDBusVariant& value) {
    if (group == appearance() && key == colorScheme())
        Q_EMIT darkPreferred(unwrapped(value.variant()) == kPrefersDark);
}

void ColorSchemePortal::ask() {
    QDBusMessage call = QDBusMessage::createMethodCall(service(), path(), settings(), QStringLiteral("Read"));
    call << appearance() << colorScheme();
    auto* watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isValid())
            Q_EMIT darkPreferred(unwrapped(reply.value().variant()) == kPrefersDark);
    });
}

} // namespace intact::ui
