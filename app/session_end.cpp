// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session_end.h"

#include <QGuiApplication>
#include <QSessionManager>

namespace intact::app {

void watchSessionEnd(QGuiApplication& application, QObject& context, std::function<void()> ends) {
    QObject::connect(
        &application, &QGuiApplication::commitDataRequest, &context, [ends = std::move(ends)] { ends(); },
        Qt::DirectConnection);
    // The usual command has an argument of Qt's that is none of ours.
    QObject::connect(
        &application, &QGuiApplication::saveStateRequest, &context,
        [](QSessionManager& session) { session.setRestartCommand({QCoreApplication::applicationFilePath()}); },
        Qt::DirectConnection);
}

} // namespace intact::app
