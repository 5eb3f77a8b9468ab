// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/download/record.h"
#include "ui/bridge/download_row.h"

#include <QMimeData>

#include <memory>
#include <vector>

namespace intact::ui {

// What is carried by a drag of rows. UI thread.

/// For other programs the files of the finished ones that are there, or, when there is none among them, the links; for
/// this program which downloads they are.
[[nodiscard]] std::unique_ptr<QMimeData> downloadMime(const std::vector<const DownloadRow*>& rows);
/// The rows were taken from a list of this very program. Null: no.
[[nodiscard]] bool isOwnDrag(const QMimeData* mime);
/// Which downloads those are.
[[nodiscard]] std::vector<DownloadId> draggedDownloads(const QMimeData* mime);

} // namespace intact::ui
