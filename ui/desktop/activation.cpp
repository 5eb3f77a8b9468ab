// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/activation.h"

#include <QWidget>

namespace intact::ui {

void bringToFront(QWidget& window, const QString& token) {
    if (!token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8()); // where Qt looks for it
    if (window.isMinimized())
        window.showNormal();
    window.show();
    window.raise();
    window.activateWindow();
}

} // namespace intact::ui
