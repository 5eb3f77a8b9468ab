// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/download_row.h"

#include <QString>

#include <optional>
#include <vector>

namespace intact::ui {

/// What a full or missing disk holds up, told once for all downloads that wait for it.
struct DiskTrouble {
    FailureReason reason = FailureReason::DiskFull; ///< or DiskGone
    QString folder;                                 ///< the one for which the most wait
    int waiting = 0;                                ///< for that folder's disk
    std::int64_t needed = 0; ///< bytes that these have not yet got, as far as their sizes are known
    int elsewhere = 0;       ///< others that wait for the disk of another folder
    [[nodiscard]] bool operator==(const DiskTrouble&) const = default;
};

/// Of these rows. Nothing: none of them waits for a disk. Pure.
[[nodiscard]] std::optional<DiskTrouble> diskTrouble(const std::vector<const DownloadRow*>& rows);
/// "The disk with /data is full: 3 downloads wait for 4.2 GB more space". `freeBytes`: there, when it is known. Pure.
[[nodiscard]] QString diskSentence(const DiskTrouble& trouble, std::optional<std::int64_t> freeBytes);

} // namespace intact::ui
