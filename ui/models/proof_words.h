// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/download_row.h"

#include <QString>

namespace intact::ui {

// What the proof column says of a download. Pure; UI thread.

/// The cell: "sha-256 ✓ SHA256SUMS".
[[nodiscard]] QString proofCell(const DownloadRow& row);
/// Greater: the stronger the proof, and above all proofs what is wrong.
[[nodiscard]] double proofRank(const DownloadRow& row);
/// Everything about it, one thing a line: what was proven, by which digest, who says so, when. Empty: there is nothing
/// to say.
[[nodiscard]] QString proofTip(const DownloadRow& row);

} // namespace intact::ui
