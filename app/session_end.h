// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QGuiApplication;

namespace intact::app {

/// The desktop's session ends: `ends` is called, and must neither wait nor ask. A session that restores its programs
/// starts this one as people do. UI thread; as long as `context` lives.
void watchSessionEnd(QGuiApplication& application, QObject& context, std::function<void()> ends);

} // namespace intact::app
