// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QGuiApplication;

namespace intact::app {

/// What is to be done when the desktop's session wants something. Both must neither wait nor ask.
struct SessionCalls {
    std::function<void()> save; ///< everything; the session may end, or go on
    std::function<void()> end;  ///< all windows are about to be closed
};

/// A session that restores its programs starts this one as people do. UI thread; as long as `context` lives.
void watchSessionEnd(QGuiApplication& application, QObject& context, SessionCalls calls);

} // namespace intact::app
