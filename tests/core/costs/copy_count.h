// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace intact::tests {

/// Bytes that code of ours has copied so far with memcpy and memmove, in this program and on any thread; the linker
/// puts counters in their place (CMakeLists.txt). What libraries copy within themselves is not ours.
[[nodiscard]] std::int64_t copiedBytes();

} // namespace intact::tests
