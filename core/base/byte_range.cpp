// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/byte_range.h"

#include <algorithm>

namespace intact {

namespace {

// First range that ends at or after `offset`, i.e. that touches or follows it.
auto firstEndingAtOrAfter(auto& ranges, std::int64_t offset) {
    return std::lower_bound(ranges.begin(), ranges.end(), offset,
                            [](const ByteRange& range, std::int64_t value) { return range.end < value; });
}

} // namespace

void RangeSet::add(ByteRange range) {
    if (range.empty())
        return;
    auto first = firstEndingAtOrAfter(m_ranges, range.begin);
    auto last = first;
    while (last != m_ranges.end() && last->begin <= range.end) {
        range.begin = std::min(range.begin, last->begin);
        range.end = std::max(range.end, last->end);
        m_size -= last->length();
        ++last;
    }
    m_size += range.length();
    if (first == last) {
        m_ranges.insert(first, range);
    } else {
        *first = range;
        m_ranges.erase(first + 1, last);
    }
}

void RangeSet::subtract(ByteRange range) {
    if (range.empty())
        return;
    std::vector<ByteRange> kept;
    kept.reserve(m_ranges.size() + 1);
    m_size = 0;
    const auto keep = [&](ByteRange piece) {
        if (piece.empty())
            return;
        kept.push_back(piece);
        m_size += piece.length();
    };
    for (const ByteRange& old : m_ranges) {
        keep({old.begin, std::min(old.end, range.begin)});
        keep({std::max(old.begin, range.end), old.end});
    }
    m_ranges = std::move(kept);
}

bool RangeSet::contains(ByteRange range) const {
    if (range.empty())
        return true;
    const auto it = firstEndingAtOrAfter(m_ranges, range.begin);
    return it != m_ranges.end() && it->begin <= range.begin && it->end >= range.end;
}

std::int64_t RangeSet::firstMissing(std::int64_t from) const {
    const auto it = firstEndingAtOrAfter(m_ranges, from);
    return it != m_ranges.end() && it->begin <= from ? it->end : from;
}

RangeSet RangeSet::complement(std::int64_t total) const {
    RangeSet missing;
    std::int64_t begin = 0;
    for (const ByteRange& range : m_ranges) {
        missing.add({begin, std::min(range.begin, total)});
        begin = range.end;
    }
    missing.add({begin, total});
    return missing;
}

std::vector<ByteRange> RangeSet::coarse(std::size_t maxRuns) const {
    std::vector<ByteRange> runs = m_ranges;
    while (runs.size() > std::max<std::size_t>(maxRuns, 1)) {
        std::size_t narrowest = 1;
        for (std::size_t i = 1; i < runs.size(); ++i) {
            if (runs[i].begin - runs[i - 1].end < runs[narrowest].begin - runs[narrowest - 1].end)
                narrowest = i;
        }
        runs[narrowest - 1].end = runs[narrowest].end;
        runs.erase(runs.begin() + static_cast<std::ptrdiff_t>(narrowest));
    }
    return runs;
}

} // namespace intact
