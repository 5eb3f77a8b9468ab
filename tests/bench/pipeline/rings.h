// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace intact::bench {

/// What the ring's parts are worth: nanoseconds an item between two threads, for the engine's ring, for copies of it
/// with one thing changed, and for a queue behind a mutex. A Markdown table; medians of `runs` of so many items.
[[nodiscard]] std::string ringTable(std::uint32_t items, int runs);

} // namespace intact::bench
