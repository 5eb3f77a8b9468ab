// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace intact::ui {

/// Shows a window, however it was put away, above all others and with the keyboard. `token`: what the desktop gave to
/// whoever asked for it (xdg-activation); under Wayland no window comes to the front without. UI thread.
void bringToFront(QWidget& window, const QString& token);

} // namespace intact::ui
