// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/power_control.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace intact::ui {

namespace {

struct PowerControlTr {
    Q_DECLARE_TR_FUNCTIONS(PowerControl)
};

QString nameOf(PowerStep step) {
    return step == PowerStep::Suspend ? QStringLiteral("Suspend") : QStringLiteral("PowerOff");
}

QDBusPendingCallWatcher* call(const QString& method, const QVariantList& arguments) {
    QDBusMessage message = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.login1"),
                                                          QStringLiteral("/org/freedesktop/login1"),
                                                          QStringLiteral("org.freedesktop.login1.Manager"), method);
    message.setArguments(arguments);
    return new QDBusPendingCallWatcher(QDBusConnection::systemBus().asyncCall(message), QCoreApplication::instance());
}

QString noAnswer() {
    return PowerControlTr::tr("The system cannot be asked to do this.");
}

} // namespace

QString powerObstacle(const QString& answer) {
    if (answer == QStringLiteral("yes") || answer == QStringLiteral("challenge")) // "challenge": it asks for a password
        return {};
    if (answer == QStringLiteral("no"))
        return PowerControlTr::tr("You are not allowed to do this.");
    return PowerControlTr::tr("This computer cannot do this.");
}

void PowerControl::ask(PowerStep step, std::function<void(const QString&)> answer) {
    auto* watcher = call(QStringLiteral("Can") + nameOf(step), {});
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher, [watcher, answer = std::move(answer)] {
        const QDBusPendingReply<QString> reply = *watcher;
        answer(reply.isValid() ? powerObstacle(reply.value()) : noAnswer());
        watcher->deleteLater();
    });
}

void PowerControl::request(PowerStep step, std::function<void(const QString&)> failed) {
    auto* watcher = call(nameOf(step), {true}); // it may ask for a password
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher, [watcher, failed = std::move(failed)] {
        if (watcher->isError())
            failed(PowerControlTr::tr("The system has refused: %1").arg(watcher->error().message()));
        watcher->deleteLater();
    });
}

} // namespace intact::ui
