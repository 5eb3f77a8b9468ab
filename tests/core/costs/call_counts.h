// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace intact::tests {

// What code of ours has called so far in this program, on any thread; the linker puts counters in the place of the
// functions (CMakeLists.txt). What libraries do within themselves is not ours.

/// Bytes copied with memcpy and memmove.
[[nodiscard]] std::int64_t copiedBytes();
/// Calls of curl_easy_pause(), each of which lets a paused body go on. What is paused libcurl keeps in memory that it
/// asks for.
[[nodiscard]] std::int64_t resumedBodies();

} // namespace intact::tests
