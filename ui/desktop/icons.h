// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

namespace intact::ui {

// The program's own line icons (resources/icons), painted in the colours in force. UI thread.

/// An icon that follows the palette by itself, also when it changes.
[[nodiscard]] QIcon lineIcon(const QString& name);
/// The same drawing in one colour, e.g. for a delegate; cached.
[[nodiscard]] QPixmap linePixmap(const QString& name, int size, const QColor& color, qreal devicePixelRatio);
[[nodiscard]] QIcon applicationIcon();

} // namespace intact::ui
