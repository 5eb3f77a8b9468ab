// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QList>
#include <QMap>
#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace intact::ui {

/// What is said beside the window. Plain texts.
struct Notification {
    QString title;
    QString text;
    QString category; ///< "transfer.complete", "transfer.error"
    /// Key and label; the key "default" is a click on the notification itself.
    QList<std::pair<QString, QString>> actions;
};

/// The same as a notification server takes it that can do what its capabilities say.
struct NotificationWords {
    QString summary;
    QString body;
    QStringList actions; ///< keys and labels in turn
};
/// Text with markup is escaped where the server reads markup, and nobody is offered what the server cannot do. Pure.
[[nodiscard]] NotificationWords wordsFor(const Notification& notification, const QStringList& capabilities);

/// The desktop's notifications (org.freedesktop.Notifications, specification 1.2 and ActivationToken of 1.3). Without a
/// server nothing is shown and nobody is told. Lives on the UI thread; owned by the composition root; tests bring their
/// own.
class Notifier : public QObject {
    Q_OBJECT

public:
    /// The key of the action, and the token with which a window may come to the front; empty: none.
    using Chosen = std::function<void(const QString& action, const QString& activationToken)>;

    explicit Notifier(const QDBusConnection& bus = QDBusConnection::sessionBus());

    /// Returns at once; `chosen` is called at most once.
    virtual void show(const Notification& notification, Chosen chosen);

private Q_SLOTS:
    void onAction(uint id, const QString& action);
    void onToken(uint id, const QString& token);
    void onClosed(uint id, uint reason);

private:
    void askCapabilities();
    void send(const Notification& notification, Chosen chosen);
    void forgetServer();

    QDBusConnection m_bus;
    QDBusServiceWatcher m_server;
    std::optional<QStringList> m_capabilities;
    std::vector<std::pair<Notification, Chosen>> m_waiting; // for these
    QMap<uint, Chosen> m_shown;
    QMap<uint, QString> m_tokens;
};

} // namespace intact::ui
