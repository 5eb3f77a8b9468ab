// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stream/read_back_guess.h"

namespace intact {

void ReadBackGuess::alreadyThere(const RangeSet& ranges) {
    for (const ByteRange& range : ranges.ranges())
        m_sent.add(range);
}

PageCache ReadBackGuess::cacheFor(ByteRange range) {
    const bool isNext = range.begin <= m_sent.firstMissing(0);
    m_sent.add(range);
    if (m_pieces)
        return PageCache::Keep;
    return isNext || !m_digests ? PageCache::Pass : PageCache::Keep;
}

} // namespace intact
