// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/download/record.h"
#include "ui/bridge/download_row.h"

#include <QMimeData>
#include <QString>

#include <memory>
#include <vector>

namespace intact::ui {

// Rows of the list on their way to another place, in this window or outside. Plain functions; UI thread.

[[nodiscard]] QString draggedDownloadsType();
/// For this program: which downloads they are.
[[nodiscard]] std::unique_ptr<QMimeData> draggedDownloads(const std::vector<DownloadId>& ids);
/// And for others the files of the finished ones that are there, or, when there is none among them, the links.
[[nodiscard]] std::unique_ptr<QMimeData> draggedRows(const std::vector<const DownloadRow*>& rows);
/// They were taken from a list of this very program. Null: no.
[[nodiscard]] bool isOwnDrag(const QMimeData* mime);
/// Empty: something else is dragged, or something of another program's.
[[nodiscard]] std::vector<DownloadId> downloadsIn(const QMimeData* mime);

} // namespace intact::ui
