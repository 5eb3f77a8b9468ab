// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/live_digest.h"

#include <algorithm>

namespace intact {

namespace {

// Small enough for what was read to be in the processor's cache when it is hashed.
constexpr std::int64_t kReadBackBytes = std::int64_t{256} << 10;

} // namespace

LiveDigest::LiveDigest(const std::vector<DigestAlgorithm>& algorithms, ReadBack readBack)
    : m_readBack(std::move(readBack)) {
    m_lanes.reserve(algorithms.size());
    for (const DigestAlgorithm algorithm : algorithms)
        add(algorithm);
}

void LiveDigest::add(DigestAlgorithm algorithm) {
    m_lanes.push_back({Digester(algorithm), 0});
}

void LiveDigest::written(std::int64_t offset, std::span<const std::byte> bytes) {
    const std::int64_t end = offset + static_cast<std::int64_t>(bytes.size());
    bool isAhead = m_lanes.empty();
    for (Lane& lane : m_lanes) {
        if (offset > lane.frontier) {
            isAhead = true;
        } else if (end > lane.frontier) {
            lane.digester.update(bytes.subspan(static_cast<std::size_t>(lane.frontier - offset)));
            lane.frontier = end;
        }
    }
    if (isAhead)
        m_ahead.add({offset, end});
    dropPassed();
}

void LiveDigest::alreadyThere(ByteRange range) {
    m_ahead.add({std::max(range.begin, hashed()), range.end});
}

bool LiveDigest::forget(ByteRange range) {
    if (range.empty())
        return true;
    if (std::ranges::any_of(m_lanes, [&range](const Lane& lane) { return range.begin < lane.frontier; }))
        return false;
    m_ahead.subtract(range);
    return true;
}

Result<bool> LiveDigest::catchUp(std::int64_t most) {
    const std::int64_t limit = frontier() + std::max<std::int64_t>(most, 0);
    while (true) {
        const std::int64_t from = frontier();
        const std::int64_t stop = std::min({nextStop(from), limit, from + kReadBackBytes});
        if (stop <= from)
            break;
        if (m_buffer.empty())
            m_buffer.resize(static_cast<std::size_t>(kReadBackBytes));
        const auto slice = std::span(m_buffer).first(static_cast<std::size_t>(stop - from));
        if (auto got = m_readBack(from, slice); !got) {
            dropPassed();
            return tl::make_unexpected(got.error());
        }
        for (Lane& lane : m_lanes) {
            if (lane.frontier != from)
                continue;
            lane.digester.update(slice);
            lane.frontier = stop;
        }
    }
    dropPassed();
    const std::int64_t reached = frontier();
    return m_ahead.firstMissing(reached) > reached;
}

std::int64_t LiveDigest::frontier() const {
    return m_lanes.empty() ? m_ahead.firstMissing(0) : hashed();
}

std::int64_t LiveDigest::hashed() const {
    const auto hindmost = std::ranges::min_element(m_lanes, {}, &Lane::frontier);
    return hindmost == m_lanes.end() ? 0 : hindmost->frontier;
}

std::vector<Checksum> LiveDigest::finish() {
    std::vector<Checksum> all;
    all.reserve(m_lanes.size());
    for (Lane& lane : m_lanes)
        all.push_back(lane.digester.finish());
    return all;
}

// As far as can be read from there, but not past the next digest: from where that stands on they go together.
std::int64_t LiveDigest::nextStop(std::int64_t from) const {
    std::int64_t stop = m_ahead.firstMissing(from);
    for (const Lane& lane : m_lanes) {
        if (lane.frontier > from)
            stop = std::min(stop, lane.frontier);
    }
    return stop;
}

// Only when there is something to drop: in steady state nothing is allocated.
void LiveDigest::dropPassed() {
    const std::int64_t passed = hashed();
    if (!m_ahead.empty() && m_ahead.ranges().front().begin < passed)
        m_ahead.subtract({0, passed});
}

} // namespace intact
