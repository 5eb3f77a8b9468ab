// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace intact::ui {

/// What the program is called among programs: its name on the session bus, of its desktop file and of its icon.
inline constexpr char kApplicationId[] = "org.intactdm.intact";
/// Its object on the bus: the same with slashes, as the Desktop Entry Specification wants it.
inline constexpr char kApplicationPath[] = "/org/intactdm/intact";

} // namespace intact::ui
