// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace intact {

/// How a running download has used what it may take, over the last tenth of a second.
struct RateUse {
    std::int64_t bytesPerSecond = 0;
    bool wantsMore = false;   ///< the limit is what held it back
    Duration over{};          ///< since the last time that this was told
    std::int64_t granted = 0; ///< bytes that its rate has allowed since then
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

/// Makes up for what is lost, or taken too much, until a change of use has been noticed: servers that send in bursts
/// would otherwise cost others a part of the limit again and again. A plain value with the time handed in; belongs to
/// the EngineCore.
class RateAccount {
public:
    /// A download has told its use; `before` is what it told last, and so what has been left to it since.
    void note(const RateUse& before, const RateUse& use);
    /// The limit to divide now: a little above or below `commonLimit` until what was noted is settled.
    [[nodiscard]] std::int64_t settle(std::int64_t commonLimit, std::span<const RateWish> wishes, Instant now);

private:
    double m_owed = 0;     // bytes
    double m_extra = 0;    // bytes per second by which the limit has been exceeded since m_settledAt
    bool m_wanted = false; // somebody wants more: what others do not use is lost
    Instant m_settledAt{};
};

} // namespace intact
