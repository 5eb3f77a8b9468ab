// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace intact {

/// How the run before this one ended, and so what can be believed of what it left (reliability.md §4, recovery table).
enum class LastEnd : std::uint8_t {
    Clean,   ///< in order: everything it said lies on the disk
    Crashed, ///< the program alone was ended: what it had written is still with the kernel
    Unknown, ///< power or kernel failed, or the list is an older one: only digests tell
};

} // namespace intact
