// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session_end.h"

#include <QEvent>
#include <QGuiApplication>
#include <QSessionManager>

namespace intact::app {

namespace {

// Qt tells nothing of a session that does not end after all, so only the end itself counts as one.
class EndWatch final : public QObject {
public:
    EndWatch(std::function<void()> end, QObject* parent) : QObject(parent), m_end(std::move(end)) {}

private:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Quit)
            m_end();
        return QObject::eventFilter(watched, event);
    }

    std::function<void()> m_end;
};

} // namespace

void watchSessionEnd(QGuiApplication& application, QObject& context, SessionCalls calls) {
    QObject::connect(
        &application, &QGuiApplication::commitDataRequest, &context, [save = std::move(calls.save)] { save(); },
        Qt::DirectConnection);
    application.installEventFilter(new EndWatch(std::move(calls.end), &context));
    // The usual command has an argument of Qt's that is none of ours.
    QObject::connect(
        &application, &QGuiApplication::saveStateRequest, &context,
        [](QSessionManager& session) { session.setRestartCommand({QCoreApplication::applicationFilePath()}); },
        Qt::DirectConnection);
}

} // namespace intact::app
