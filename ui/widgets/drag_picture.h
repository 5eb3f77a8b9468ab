// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/theme.h"

#include <QPixmap>

class QWidget;

namespace intact::ui {

/// What hangs at the pointer while downloads are dragged: an icon and this text. UI thread.
[[nodiscard]] QPixmap dragPicture(const QString& text, const Theme& theme, const QWidget& source);

} // namespace intact::ui
