// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/close_choice.h"

namespace intact::ui {

CloseStep closeStep(std::string_view setting, bool busy, bool tray) {
    if (setting == "keep running")
        return tray ? CloseStep::Hide : CloseStep::Minimize;
    return setting == "ask" && busy ? CloseStep::Ask : CloseStep::Quit;
}

} // namespace intact::ui
