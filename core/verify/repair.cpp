// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/repair.h"

#include <algorithm>

namespace intact {

namespace {

bool hasSomeOf(const RangeSet& brought, ByteRange range) {
    return std::ranges::any_of(
        brought.ranges(), [&range](const ByteRange& one) { return one.begin < range.end && one.end > range.begin; });
}

bool mayBeOfAnotherVersion(ChecksumSource source) {
    return source == ChecksumSource::ChecksumFile || source == ChecksumSource::LinkMetalink;
}

} // namespace

std::optional<std::size_t> suspectOf(ByteRange range, std::span<const RangeSet> brought) {
    std::optional<std::size_t> suspect;
    for (std::size_t i = 0; i < brought.size(); ++i) {
        if (!hasSomeOf(brought[i], range))
            continue;
        if (suspect || !brought[i].contains(range))
            return std::nullopt;
        suspect = i;
    }
    return suspect;
}

std::optional<std::size_t> sourceForPass(const WrongWhole& wrong, std::span<const PassCandidate> candidates) {
    const bool tooMuch = mayBeOfAnotherVersion(wrong.expectedBy) && wrong.total > kLargestForChecksumFile;
    if (wrong.passes >= kMostPasses || wrong.isUnchanged || tooMuch)
        return std::nullopt;
    std::optional<std::size_t> best;
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        const PassCandidate& one = candidates[i];
        if (one.usable && !one.hadItsTurn && (!best || one.brought < candidates[*best].brought))
            best = i;
    }
    return best;
}

} // namespace intact
