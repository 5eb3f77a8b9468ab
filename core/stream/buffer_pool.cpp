// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stream/buffer_pool.h"

#include <new>

namespace intact {

namespace {
constexpr std::size_t kPageBytes = 4096;
}

std::byte* BufferPool::take() {
    if (!m_free.empty()) {
        // Last in, first out: the buffer that is still warm in the cache.
        std::byte* buffer = m_free.back();
        m_free.pop_back();
        return buffer;
    }
    if (m_all.size() == m_buffers)
        return nullptr;
    void* memory = std::aligned_alloc(kPageBytes, kBufferBytes);
    if (memory == nullptr)
        throw std::bad_alloc();
    m_free.reserve(m_buffers);
    m_all.emplace_back(static_cast<std::byte*>(memory));
    return m_all.back().get();
}

void BufferPool::give(std::byte* buffer) {
    m_free.push_back(buffer);
}

} // namespace intact
