// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/download/record.h"

#include <QString>

#include <memory>
#include <vector>

class QMimeData;

namespace intact::ui {

// Rows of the list on their way to another place in the same window. Plain functions; UI thread.

[[nodiscard]] QString draggedDownloadsType();
[[nodiscard]] std::unique_ptr<QMimeData> draggedDownloads(const std::vector<DownloadId>& ids);
/// Empty: something else is dragged, or something of another program's.
[[nodiscard]] std::vector<DownloadId> downloadsIn(const QMimeData* mime);

} // namespace intact::ui
