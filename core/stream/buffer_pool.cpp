// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stream/buffer_pool.h"

#include <new>

#include <sys/mman.h>

#ifdef __SANITIZE_ADDRESS__
#include <sanitizer/asan_interface.h>
#endif

namespace intact {

namespace {

// What the kernel gives at once where it has huge pages (x86-64, arm64). Page by page the pool's memory costs the
// network thread 3,000 faults just when a download begins, some 50 ms on a virtual machine.
constexpr std::size_t kHugePageBytes = std::size_t{2} * 1024 * 1024;

// Who touches a buffer that is not theirs any more is found by AddressSanitizer; without it these do nothing.
void forbid([[maybe_unused]] const std::byte* memory, [[maybe_unused]] std::size_t bytes) {
#ifdef __SANITIZE_ADDRESS__
    __asan_poison_memory_region(memory, bytes);
#endif
}

void allow([[maybe_unused]] const std::byte* memory, [[maybe_unused]] std::size_t bytes) {
#ifdef __SANITIZE_ADDRESS__
    __asan_unpoison_memory_region(memory, bytes);
#endif
}

} // namespace

void BufferPool::Unmap::operator()(std::byte* memory) const {
    allow(memory, bytes);
    munmap(memory, bytes);
}

BufferPool::BufferPool(std::size_t buffers) : m_buffers(buffers) {
    // More than that, as its begin may be in the middle of a page.
    const std::size_t bytes = m_buffers * kBufferBytes + kHugePageBytes;
    void* memory = mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (memory == MAP_FAILED)
        throw std::bad_alloc();
    m_memory = {static_cast<std::byte*>(memory), Unmap{bytes}};
    const std::size_t past = reinterpret_cast<std::uintptr_t>(memory) % kHugePageBytes;
    m_first = m_memory.get() + (past == 0 ? 0 : kHugePageBytes - past);
    // Only advice: without huge pages it is the same memory.
    (void)madvise(m_first, m_buffers * kBufferBytes, MADV_HUGEPAGE);
    forbid(m_memory.get(), bytes);
    m_free.reserve(m_buffers);
}

std::byte* BufferPool::take() {
    std::byte* buffer = nullptr;
    if (!m_free.empty()) {
        // Last in, first out: the buffer that is still warm in the cache.
        buffer = m_free.back();
        m_free.pop_back();
    } else if (m_touched < m_buffers) {
        buffer = m_first + m_touched * kBufferBytes;
        ++m_touched;
    }
    if (buffer != nullptr)
        allow(buffer, kBufferBytes);
    return buffer;
}

void BufferPool::give(std::byte* buffer) {
    forbid(buffer, kBufferBytes);
    m_free.push_back(buffer);
}

} // namespace intact
