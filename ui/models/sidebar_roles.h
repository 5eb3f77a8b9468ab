// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace intact::ui {

/// What the sidebar shows of an entry beside its text.
enum SidebarRole { CountRole = Qt::UserRole + 1, IconRole };

} // namespace intact::ui
