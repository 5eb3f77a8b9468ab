// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_range.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace intact {

/// Bytes as they lie in a part file, read to be compared with what a server sends. A plain value.
struct PartSample {
    std::int64_t offset = 0;
    std::vector<std::byte> bytes;

    [[nodiscard]] ByteRange range() const { return {offset, offset + static_cast<std::int64_t>(bytes.size())}; }
};

} // namespace intact
