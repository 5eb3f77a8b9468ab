// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/links.h"

#include <QStringList>

class QMimeData;

namespace intact::ui {

/// What a drop or the clipboard offers, as the core wants it. A null pointer (a clipboard without an owner) offers
/// nothing.
[[nodiscard]] OfferedText offeredText(const QMimeData* mime);

/// Paths of the files of this computer that a drop offers.
[[nodiscard]] QStringList offeredFiles(const QMimeData* mime);

} // namespace intact::ui
