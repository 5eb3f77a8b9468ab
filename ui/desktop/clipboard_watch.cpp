// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/clipboard_watch.h"

#include <QClipboard>
#include <QGuiApplication>

#include <utility>

namespace intact::ui {

void ClipboardWatch::start() {
    if (std::exchange(m_started, true))
        return;
    const QClipboard* const clipboard = QGuiApplication::clipboard();
    if (QGuiApplication::platformName().startsWith(QStringLiteral("wayland"))) {
        connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this, clipboard](Qt::ApplicationState state) {
            if (state == Qt::ApplicationActive && !clipboard->ownsClipboard())
                Q_EMIT maybeChanged();
        });
        return;
    }
    connect(clipboard, &QClipboard::dataChanged, this, [this, clipboard] {
        if (!clipboard->ownsClipboard()) // what was copied here need not be offered here
            Q_EMIT maybeChanged();
    });
}

} // namespace intact::ui
