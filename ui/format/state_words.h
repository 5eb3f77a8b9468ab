// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/download/checksum.h"
#include "core/download/record.h"
#include "core/download/state.h"

#include <QString>

namespace intact::ui {

/// The state in one word for people: "Downloading", "Paused" … Pure.
[[nodiscard]] QString stateWord(State state);
/// "high", "normal", "low". Pure.
[[nodiscard]] QString priorityWord(Priority priority);
/// "sha-256", as people write it.
[[nodiscard]] QString algorithmWord(DigestAlgorithm algorithm);

} // namespace intact::ui
