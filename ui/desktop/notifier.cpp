// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/notifier.h"

#include "ui/desktop/application_id.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

namespace intact::ui {

namespace {

QString service() {
    return QStringLiteral("org.freedesktop.Notifications");
}
QString path() {
    return QStringLiteral("/org/freedesktop/Notifications");
}

QDBusMessage callTo(const QString& method) {
    return QDBusMessage::createMethodCall(service(), path(), service(), method);
}

} // namespace

NotificationWords wordsFor(const Notification& notification, const QStringList& capabilities) {
    NotificationWords words{notification.title, notification.text, {}};
    if (capabilities.contains(QStringLiteral("body-markup")))
        words.body = words.body.toHtmlEscaped();
    if (!capabilities.contains(QStringLiteral("actions")))
        return words;
    for (const auto& [key, label] : notification.actions)
        words.actions << key << label;
    return words;
}

Notifier::Notifier(const QDBusConnection& bus)
    : m_bus(bus), m_server(service(), m_bus, QDBusServiceWatcher::WatchForOwnerChange) {
    m_bus.connect(service(), path(), service(), QStringLiteral("ActionInvoked"), this, SLOT(onAction(uint, QString)));
    m_bus.connect(service(), path(), service(), QStringLiteral("ActivationToken"), this, SLOT(onToken(uint, QString)));
    m_bus.connect(service(), path(), service(), QStringLiteral("NotificationClosed"), this, SLOT(onClosed(uint, uint)));
    connect(&m_server, &QDBusServiceWatcher::serviceOwnerChanged, this, &Notifier::forgetServer);
}

void Notifier::show(const Notification& notification, Chosen chosen) {
    if (m_capabilities) {
        send(notification, std::move(chosen));
        return;
    }
    m_waiting.emplace_back(notification, std::move(chosen));
    if (m_waiting.size() == 1)
        askCapabilities();
}

void Notifier::askCapabilities() {
    auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(callTo(QStringLiteral("GetCapabilities"))), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QStringList> reply = *watcher;
        auto waiting = std::exchange(m_waiting, {});
        if (!reply.isValid())
            return; // nobody shows notifications here
        m_capabilities = reply.value();
        for (auto& [notification, chosen] : waiting)
            send(notification, std::move(chosen));
    });
}

void Notifier::send(const Notification& notification, Chosen chosen) {
    constexpr uint kReplacesNothing = 0;
    constexpr int kTimeOfTheServer = -1;
    const NotificationWords words = wordsFor(notification, *m_capabilities);
    const QString id = QString::fromLatin1(kApplicationId);
    const QVariantMap hints{{QStringLiteral("desktop-entry"), id},
                            {QStringLiteral("category"), notification.category}};
    QDBusMessage call = callTo(QStringLiteral("Notify"));
    call << QStringLiteral("Intact") << kReplacesNothing << id << words.summary << words.body << words.actions << hints
         << kTimeOfTheServer;
    auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, chosen = std::move(chosen)] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        if (reply.isValid())
            m_shown.insert(reply.value(), chosen);
    });
}

void Notifier::onToken(uint id, const QString& token) {
    if (m_shown.contains(id))
        m_tokens.insert(id, token);
}

void Notifier::onAction(uint id, const QString& action) {
    const QString token = m_tokens.take(id);
    if (const Chosen chosen = m_shown.take(id))
        chosen(action, token);
}

void Notifier::onClosed(uint id, uint /*reason*/) {
    m_shown.remove(id);
    m_tokens.remove(id);
}

// Another server counts anew, and may be able to do other things.
void Notifier::forgetServer() {
    m_capabilities.reset();
    m_shown.clear();
    m_tokens.clear();
}

} // namespace intact::ui
