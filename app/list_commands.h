// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace intact::app {

/// How such a command ended: one sentence for people.
struct ListOutcome {
    bool ok = false;
    QString sentence;
};

/// Writes the list in `stateDirectory` to `file` (mode 0600), which is replaced as a whole or not at all.
/// Both fail while a window is open on that list. Main thread, without a display.
[[nodiscard]] ListOutcome exportList(const QString& stateDirectory, const QString& file);
/// Adds what is in `file` to that list, paused unless `start`. What is on the list already is passed over; of a file
/// that cannot be used nothing is taken.
[[nodiscard]] ListOutcome importList(const QString& stateDirectory, const QString& file, bool start);

} // namespace intact::app
