// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace intact::tests {

/// What this process holds at a moment, as proc(5) tells.
struct ProcessFigures {
    double minutes = 0; ///< since the begin of whatever is watched
    double rssMiB = 0;
    int descriptors = 0;
    int sockets = 0; ///< among them
    int threads = 0;
};

[[nodiscard]] ProcessFigures lookAtProcess(double minutes);

/// KiB of resident memory that are added a minute: the straight line nearest to the second half of what was seen, when
/// everything has been there once. Pure.
[[nodiscard]] double rssSlope(const std::vector<ProcessFigures>& seen);

} // namespace intact::tests
