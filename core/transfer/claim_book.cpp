// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/claim_book.h"

#include <algorithm>

namespace intact {

void ClaimBook::begin(std::int64_t total, const RangeSet& onDisk) {
    m_total = total;
    m_written = onDisk;
    m_unclaimed = onDisk.complement(total);
}

void ClaimBook::beginUnknown() {
    *this = ClaimBook{};
}

std::optional<ByteRange> ClaimBook::claimNext(ClaimSizing sizing) {
    sizing.remaining = m_unclaimed.size();
    const auto range = nextClaim(m_unclaimed, sizing);
    if (range)
        claim(*range);
    return range;
}

std::optional<ByteRange> ClaimBook::claimRun() {
    if (m_unclaimed.empty())
        return std::nullopt;
    const ByteRange run = m_unclaimed.ranges().front();
    claim(run);
    return run;
}

RangeSet ClaimBook::claimed() const {
    return m_unclaimed.complement(m_total.value_or(0));
}

void ClaimBook::lose(ByteRange range) {
    m_written.subtract(range);
    giveBack(range);
}

void ClaimBook::giveBack(ByteRange range) {
    if (m_total)
        m_unclaimed.add({range.begin, std::min(range.end, *m_total)});
}

} // namespace intact
