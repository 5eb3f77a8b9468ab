// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/disk/file_ops.h"

#include <cstddef>
#include <cstdint>

namespace intact {

/// Number of an open part file within its worker; never used twice.
using PartKey = std::uint64_t;

/// A filled buffer on its way from the network loop over the write loop and the disk loop back to the network loop. On
/// the way down one without a buffer stands for the next order (open, finish, close …), so that orders and bytes keep
/// their order among each other.
struct WriteItem {
    PartKey part = 0;
    std::byte* buffer = nullptr;
    std::uint32_t length = 0;
    std::int64_t offset = 0;
    bool written = false; ///< its bytes lie in the file since `writtenAt`
    Instant writtenAt{};
    PageCache cache = PageCache::Keep; ///< whether they are going to be read back
};

/// All buffers of a worker, and plenty of orders.
inline constexpr std::size_t kRingItems = 512;

} // namespace intact
