// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/download/log_line.h"

#include <QString>

namespace intact::ui {

/// What a line of the log says, without its time. Pure.
[[nodiscard]] QString logSentence(const LogLine& line);
/// The same with its time, in the person's locale: "5 Mar 2024 14:03:07  Paused".
[[nodiscard]] QString logText(const LogLine& line);

} // namespace intact::ui
