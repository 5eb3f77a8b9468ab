// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/download/record.h"

#include <vector>

namespace intact {

enum class MoveTo : std::uint8_t { Up, Down, Top, Bottom };
enum class Beside : std::uint8_t { Before, Behind };

/// The order after moving `chosen` (in any order, unknown ones ignored); they keep their order among each other, and a
/// block that stands at the edge already stays. Pure.
[[nodiscard]] std::vector<DownloadId> movedOrder(const std::vector<DownloadId>& order,
                                                 const std::vector<DownloadId>& chosen, MoveTo where);

/// The order with `chosen` gathered right before or right behind `neighbour`, which may be one of them; they keep their
/// order among each other. Unknown ones are ignored; nothing moves when the neighbour is unknown. Pure.
[[nodiscard]] std::vector<DownloadId> movedBeside(const std::vector<DownloadId>& order,
                                                  const std::vector<DownloadId>& chosen, Beside side,
                                                  DownloadId neighbour);

} // namespace intact
