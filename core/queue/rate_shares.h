// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace intact {

/// How a running download has used what it may take, over the last tenth of a second.
struct RateUse {
    std::int64_t bytesPerSecond = 0;
    bool wantsMore = false; ///< the limit is what held it back
};

/// What counts when the common limit is divided.
struct RateWish {
    std::optional<std::int64_t> limit; ///< bytes per second, its own; nothing: only the common one
    RateUse use;
};

/// Bytes per second for each of the downloads, in their order; nothing = unlimited. Max-min fair: everybody gets the
/// same but for those that cannot use that much, or may not; what they leave goes to the others. Who does not want more
/// gets a little beyond its use, so that it shows when it could be faster; beside others that want more, that headroom
/// is together a tenth of the limit and comes on top, because unused it costs nothing. Pure.
[[nodiscard]] std::vector<std::optional<std::int64_t>> rateShares(std::optional<std::int64_t> commonLimit,
                                                                  std::span<const RateWish> wishes);

} // namespace intact
