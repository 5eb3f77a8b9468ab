// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/failure.h"

#include <chrono>
#include <cstdint>
#include <optional>

namespace intact {

/// How often a download has failed in a row without getting on. A value; kept across runs of the same download.
struct RetryCount {
    int tries = 0;
    std::int64_t bytesAtFirst = 0;     ///< received bytes when the row of failures began
    std::optional<std::int64_t> cutAt; ///< where the last body was cut short
    int cuts = 0;                      ///< how often in a row just there
    int stalls = 0;                    ///< how often in a row the server all but stopped sending
    std::int64_t bytesAtStall = 0;     ///< received bytes when that row began
    int wrongParts = 0;                ///< how often another part came than was asked for
    int restarts = 0;                  ///< how often it began anew because the file had changed
    int passes = 0;                    ///< how often all of it was fetched again because its digest was wrong

    [[nodiscard]] bool operator==(const RetryCount&) const = default;
};

/// Notes where a body was cut short; true when it was the third time in a row at the same place.
[[nodiscard]] bool isCutForGood(RetryCount& count, std::int64_t position);

/// Notes a stall; true when it was the third in a row without 1 MiB of progress: the person should hear of it.
[[nodiscard]] bool isVerySlow(RetryCount& count, std::int64_t receivedBytes);

/// What to do after a failure.
struct RetryDecision {
    enum class Kind : std::uint8_t { Now, Later, GiveUp } kind = Kind::GiveUp;
    Duration delay{}; ///< with Later
};

/// Progress of this much makes a row of failures start anew.
inline constexpr std::int64_t kProgressThatCounts = std::int64_t{1024} * 1024;

/// Counts the failure and decides: 1, 2, 4 … 60 s with full jitter, at once for the first after progress, give up after
/// `most` tries (a server's own error: five requests) without 1 MiB of progress; `told` is the server's own word
/// (Retry-After). `random` in [0, 1). Pure but for `count`.
[[nodiscard]] RetryDecision decideRetry(const Failure& failure, RetryCount& count, std::int64_t receivedBytes, int most,
                                        std::optional<std::chrono::seconds> told, double random);

} // namespace intact
