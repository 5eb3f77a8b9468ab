// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace intact {

/// A half-open run of bytes [begin, end) of one file, in bytes from its start.
struct ByteRange {
    std::int64_t begin = 0;
    std::int64_t end = 0;

    [[nodiscard]] std::int64_t length() const { return end - begin; }
    [[nodiscard]] bool empty() const { return end <= begin; }
    [[nodiscard]] bool operator==(const ByteRange&) const = default;
};

/// A set of bytes, kept as sorted, disjoint, non-touching ranges.
/// A plain value: belongs to whoever holds it, no thread of its own.
class RangeSet {
public:
    RangeSet() = default;
    explicit RangeSet(ByteRange range) { add(range); }

    void add(ByteRange range);
    void subtract(ByteRange range);
    void clear() { *this = {}; }

    [[nodiscard]] bool empty() const { return m_ranges.empty(); }
    [[nodiscard]] bool contains(ByteRange range) const;
    /// Number of bytes in the set.
    [[nodiscard]] std::int64_t size() const { return m_size; }
    /// First offset >= from that is NOT in the set.
    [[nodiscard]] std::int64_t firstMissing(std::int64_t from) const;
    /// Everything in [0, total) that is not in the set.
    [[nodiscard]] RangeSet complement(std::int64_t total) const;
    [[nodiscard]] const std::vector<ByteRange>& ranges() const { return m_ranges; }
    /// The same picture in at most maxRuns runs: the smallest gaps are closed first. For display only.
    [[nodiscard]] std::vector<ByteRange> coarse(std::size_t maxRuns) const;
    [[nodiscard]] bool operator==(const RangeSet& other) const { return m_ranges == other.m_ranges; }

private:
    std::vector<ByteRange> m_ranges;
    std::int64_t m_size = 0;
};

} // namespace intact
