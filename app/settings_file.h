// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings.h"

#include <QString>

namespace intact::app {

/// The settings in their file; a missing or unreadable one gives the defaults.
[[nodiscard]] Settings loadSettings(const QString& file);
/// Whole or not at all. False: could not be written; what was there stays.
[[nodiscard]] bool saveSettings(const QString& file, const Settings& settings);

} // namespace intact::app
