// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/download_row.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace intact::ui {

/// How far all is that runs, taken together.
struct OverallProgress {
    int running = 0;
    std::int64_t received = 0;         ///< bytes, of those whose size is known
    std::optional<std::int64_t> total; ///< bytes of the same; nothing: of none it is known
    double bytesPerSecond = 0;
    [[nodiscard]] bool operator==(const OverallProgress&) const = default;

    /// 0 to 1.
    [[nodiscard]] std::optional<double> share() const;
};

/// `finished`: bytes of what has become complete since anything runs, so that the bar does not jump back when a file
/// is done. Pure.
[[nodiscard]] OverallProgress overallProgress(const std::vector<const DownloadRow*>& running, std::int64_t finished);
/// "3 downloads · 4.2 MB/s"; "No downloads running". Pure.
[[nodiscard]] QString overallText(const OverallProgress& progress);

} // namespace intact::ui
