// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/download_row.h"

#include <QString>

namespace intact::ui {

enum class Tone : std::uint8_t { Quiet, Attention, Failed, Verified };
/// The one button that mends what the line tells.
enum class Fix : std::uint8_t { None, Retry, TryNow, StartOver, NewLink, StartNow };

/// The second line of a row: what matters now.
struct StatusLine {
    QString text;
    Tone tone = Tone::Quiet;
    Fix fix = Fix::None;
};

/// What holds back everything that is queued.
struct QueueHold {
    bool on = false; ///< the timetable, or the network
    std::optional<WallTime> until;
    bool metered = false; ///< it is the network: what goes over it has to be paid for
};

/// Pure: everything comes from what is handed in.
[[nodiscard]] StatusLine statusLine(const DownloadRow& row, WallTime now, const QueueHold& hold = {});
/// "Retry", as the button says it.
[[nodiscard]] QString fixText(Fix fix);
/// "sha-256 expected", "sha-256 verified", "sha-256 MISMATCH"; empty when no checksum is known.
[[nodiscard]] QString proofText(const DownloadRow& row);
/// What a screen reader says of the progress: "42 percent, 3 minutes left".
[[nodiscard]] QString progressSpoken(const DownloadRow& row);

} // namespace intact::ui
