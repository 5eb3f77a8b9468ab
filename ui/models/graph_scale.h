// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace intact::ui {

// Round steps for the axes of a graph. Pure.

/// Values at which lines are drawn: 0, the step, twice the step …, up to the first that is not below `largest`. The
/// step is 1, 2 or 5 times a power of ten, and there are at most `most` steps (2 or more).
[[nodiscard]] std::vector<double> roundSteps(double largest, int most);

/// The same for times in seconds: steps that clocks have, 5 s, 1 min, 10 min, 1 h …; none beyond `longest`.
[[nodiscard]] std::vector<double> timeSteps(double longest, int most);

} // namespace intact::ui
