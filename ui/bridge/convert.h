// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/download/events.h"
#include "ui/bridge/answers.h"
#include "ui/bridge/download_row.h"

namespace intact::ui {

// From the engine's values to the user interface's. Pure; UI thread.

[[nodiscard]] DownloadRow rowOf(const DownloadRecord& record);
/// Writes what is happening into a row.
void applyProgress(DownloadRow& row, const Progress& progress);
/// The reason as a translated sentence without technical detail; empty for None.
[[nodiscard]] QString problemSentence(FailureReason reason);
/// The same with what else helps: "There is no such file on the server (404 Not Found)".
[[nodiscard]] QString problemWithDetail(const Failure& failure);
/// The same with the step, the place and what the system says, as Failure::message() has it.
[[nodiscard]] QString problemInFull(const Failure& failure);
[[nodiscard]] ProbeAnswer answerOf(const ProbeResult& result);
[[nodiscard]] FolderAnswer answerOf(const FolderInfo& info);
[[nodiscard]] ShownDetails shownDetails(const Details& details);

} // namespace intact::ui
