// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/retry.h"

#include <algorithm>

namespace intact {

namespace {

using namespace std::chrono_literals;

constexpr Duration kLongestDelay = 60s;
constexpr int kDoublings = 6; // 1 s · 2^6 is over the longest delay

constexpr int kCutsForGood = 3;
constexpr int kStallsToMention = 3;
// A server that has a problem of its own (500, 502, 504) is asked so often in a row.
constexpr int kServerErrorTries = 5;

bool isRetried(RetryRule rule) {
    return rule == RetryRule::Backoff || rule == RetryRule::WaitAsTold || rule == RetryRule::SingleStream;
}

} // namespace

bool isCutForGood(RetryCount& count, std::int64_t position) {
    count.cuts = count.cutAt == position ? count.cuts + 1 : 1;
    count.cutAt = position;
    return count.cuts >= kCutsForGood;
}

bool isVerySlow(RetryCount& count, std::int64_t receivedBytes) {
    const bool progressed = receivedBytes - count.bytesAtStall >= kProgressThatCounts;
    if (progressed || count.stalls == 0)
        count.bytesAtStall = receivedBytes;
    count.stalls = progressed ? 1 : count.stalls + 1;
    return count.stalls >= kStallsToMention;
}

RetryDecision decideRetry(const Failure& failure, RetryCount& count, std::int64_t receivedBytes, int most,
                          std::optional<std::chrono::seconds> told, double random) {
    using Kind = RetryDecision::Kind;
    if (!isRetried(failureInfo(failure.reason).retry))
        return {Kind::GiveUp, {}};
    const bool progressed = receivedBytes - count.bytesAtFirst >= kProgressThatCounts;
    if (progressed)
        count.tries = 0;
    if (count.tries == 0)
        count.bytesAtFirst = receivedBytes;
    ++count.tries;
    if (failure.reason == FailureReason::ServerError)
        most = std::min(most, kServerErrorTries - 1);
    if (count.tries > most)
        return {Kind::GiveUp, {}};
    if (told)
        return {Kind::Later, *told};
    if (progressed)
        return {Kind::Now, {}};
    const Duration ceiling = std::min<Duration>(1s * (1 << std::min(count.tries - 1, kDoublings)), kLongestDelay);
    return {Kind::Later, std::chrono::duration_cast<Duration>(ceiling * random)};
}

} // namespace intact
