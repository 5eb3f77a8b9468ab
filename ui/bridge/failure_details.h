// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>
#include <string_view>

namespace intact::ui {

/// What the core says besides a failure's reason is English and mostly a server's or the system's word. What it says
/// about something that the person typed is in this table, and translated. From any thread.
[[nodiscard]] std::span<const char* const> translatedDetails();
[[nodiscard]] QString detailSentence(std::string_view detail);

} // namespace intact::ui
