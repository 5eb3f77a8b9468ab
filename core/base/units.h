// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace intact {

inline constexpr std::int64_t kMiB = 1024 * 1024; ///< bytes

} // namespace intact
