// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

class QWidget;

namespace intact::ui {

/// Gives the first column of each of these one width, that of the widest label in any of them, so that the fields
/// beside them stand in line, whatever the language. Each has a grid of its own, in which they stand one below the
/// other. UI thread.
void alignLabels(const std::vector<QWidget*>& boxes);

} // namespace intact::ui
