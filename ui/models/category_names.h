// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/download/category.h"

#include <QString>

#include <string>

namespace intact::ui {

// The usual categories are stored with their English names and shown in the person's language, so that they follow it
// until somebody renames them. Pure but for the language; UI thread.

/// As people read it: one line.
[[nodiscard]] QString categoryName(const Category& category);
/// What is stored for a name that somebody has typed: that of a usual category is stored in English.
[[nodiscard]] std::string storedCategoryName(const QString& typed);

} // namespace intact::ui
