// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace intact {

/// Whether the SHA-256 of a file is made when nobody expects one.
enum class KeptDigest : std::uint8_t {
    None,   ///< nobody would keep it
    Sha256, ///< so that the file can be checked again any day
};

} // namespace intact
