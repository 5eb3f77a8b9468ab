// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stream/read_back_guess.h"

#include "core/stream/buffer_pool.h"

namespace intact {

namespace {

// As much can wait for the digests in buffers.
constexpr auto kOnTheWay = static_cast<std::int64_t>(BufferPool::kBuffers * BufferPool::kBufferBytes);
// Bytes so little ahead are mostly next: the digests have just read back what lay before them.
constexpr std::int64_t kNear = std::int64_t{1} << 20;

} // namespace

PageCache ReadBackGuess::cacheFor(std::int64_t offset, std::int64_t length, std::int64_t hashed) {
    if (m_pieces)
        return PageCache::Keep;
    if (!m_digests)
        return PageCache::Pass;
    const std::int64_t ahead = offset - hashed;
    const bool isNext = ahead <= kNear || (offset == m_next && ahead <= kOnTheWay);
    if (!isNext)
        return PageCache::Keep;
    m_next = offset + length;
    return PageCache::Pass;
}

} // namespace intact
