// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_range.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

namespace intact::tests {

/// A file of any size whose every byte follows from its seed and offset: any part of it can be made and checked alone.
struct TestBody {
    std::int64_t size = 0;
    std::uint64_t seed = 1;

    [[nodiscard]] std::string bytes(ByteRange range) const;
    [[nodiscard]] std::string bytes() const { return bytes({0, size}); }
    /// Whether these bytes are the ones at `offset`.
    [[nodiscard]] bool matches(std::int64_t offset, std::span<const std::byte> found) const;
    /// Lower-case hex.
    [[nodiscard]] std::string sha256() const;
};

} // namespace intact::tests
