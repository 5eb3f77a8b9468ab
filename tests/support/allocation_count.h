// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace intact::tests {

/// How often this process has asked for memory so far: malloc, calloc, realloc, aligned ones, and so operator new, by
/// whatever library and thread. Thread-safe. Counts in programs that link intact_allocation_count; with a sanitizer its
/// own hooks are asked.
[[nodiscard]] std::int64_t allocationCount();

} // namespace intact::tests
