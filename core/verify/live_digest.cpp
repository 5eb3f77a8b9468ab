// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/live_digest.h"

#include <algorithm>

namespace intact {

namespace {

constexpr std::int64_t kReadBackBytes = std::int64_t{1} << 20;

} // namespace

LiveDigest::LiveDigest(DigestAlgorithm algorithm, ReadBack readBack)
    : m_digester(algorithm), m_readBack(std::move(readBack)) {}

void LiveDigest::written(std::int64_t offset, std::span<const std::byte> bytes) {
    const std::int64_t end = offset + static_cast<std::int64_t>(bytes.size());
    if (offset > m_frontier) {
        m_ahead.add({offset, end});
        return;
    }
    if (end <= m_frontier)
        return;
    m_digester.update(bytes.subspan(static_cast<std::size_t>(m_frontier - offset)));
    m_frontier = end;
    dropPassed();
}

void LiveDigest::alreadyThere(ByteRange range) {
    m_ahead.add({std::max(range.begin, m_frontier), range.end});
}

bool LiveDigest::forget(ByteRange range) {
    if (range.empty())
        return true;
    if (range.begin < m_frontier)
        return false;
    m_ahead.subtract(range);
    return true;
}

Result<bool> LiveDigest::catchUp(std::int64_t most) {
    const std::int64_t stop = std::min(m_ahead.firstMissing(m_frontier), m_frontier + std::max<std::int64_t>(most, 0));
    Result<void> got;
    while (got && m_frontier < stop) {
        if (m_buffer.empty())
            m_buffer.resize(static_cast<std::size_t>(kReadBackBytes));
        const auto slice =
            std::span(m_buffer).first(static_cast<std::size_t>(std::min(stop - m_frontier, kReadBackBytes)));
        got = m_readBack(m_frontier, slice);
        if (!got)
            break;
        m_digester.update(slice);
        m_frontier += static_cast<std::int64_t>(slice.size());
    }
    dropPassed();
    if (!got)
        return tl::make_unexpected(got.error());
    return m_ahead.firstMissing(m_frontier) > m_frontier;
}

// Only when there is something to drop: in steady state nothing is allocated.
void LiveDigest::dropPassed() {
    if (!m_ahead.empty() && m_ahead.ranges().front().begin < m_frontier)
        m_ahead.subtract({0, m_frontier});
}

} // namespace intact
