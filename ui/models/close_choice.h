// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace intact::ui {

/// What closing the window does.
enum class CloseStep : std::uint8_t {
    Quit,
    Hide,     ///< the tray's icon brings it back
    Minimize, ///< there is no tray: a hidden window would be lost
    Ask,
};

/// `setting`: SettingId::CloseWindow; `busy`: something runs; `tray`: there is an icon in a tray. Pure.
[[nodiscard]] CloseStep closeStep(std::string_view setting, bool busy, bool tray);

} // namespace intact::ui
