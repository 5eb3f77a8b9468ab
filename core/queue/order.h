// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/download/record.h"

#include <vector>

namespace intact {

enum class MoveTo : std::uint8_t { Up, Down, Top, Bottom };

/// The order after moving `chosen` (in any order, unknown ones ignored); they keep their order among each other, and a
/// block that stands at the edge already stays. Pure.
[[nodiscard]] std::vector<DownloadId> movedOrder(const std::vector<DownloadId>& order,
                                                 const std::vector<DownloadId>& chosen, MoveTo where);

} // namespace intact
