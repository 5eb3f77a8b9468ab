// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QDateTime>
#include <QString>

namespace intact::ui {

// Times the way people say them. Pure: what is "now" is handed in; from any thread.

/// As the clock on the wall has it here.
[[nodiscard]] QDateTime localTime(WallTime moment);
/// Time left for a column: "25 s", "4 min", "1 h 20 min", "2 days". Rounded so that it does not jump.
[[nodiscard]] QString remainingText(Duration remaining);
/// The same for a screen reader: "4 minutes left".
[[nodiscard]] QString remainingSpoken(Duration remaining);
/// A moment in a list: "14:03", "Tue 14:03", "5 Mar 14:03", "5 Mar 2024".
[[nodiscard]] QString momentText(WallTime moment, WallTime now);
/// A moment soon to come: with seconds when it is less than two minutes away.
[[nodiscard]] QString soonText(WallTime moment, WallTime now);
/// Date and time in full, for the details.
[[nodiscard]] QString momentInFull(WallTime moment);

} // namespace intact::ui
