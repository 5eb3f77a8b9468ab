// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace intact {

/// The page-aligned buffers of one worker, in one piece of memory that the kernel may make of huge pages. Lives on the
/// worker's network thread, which alone takes and gives; the disk loop only sees a buffer between two ring operations.
/// Touched lazily, never more than it was given: that is the bound on memory.
class BufferPool {
public:
    static constexpr std::size_t kBufferBytes = 256 * 1024;
    static constexpr std::size_t kBuffers = 48;
    /// What all workers together may hold; so their number hardly matters for the memory.
    static constexpr std::size_t kBuffersOfAll = 96;
    /// Buffers for each of so many workers.
    [[nodiscard]] static std::size_t shareOf(std::size_t workers) {
        return std::min(kBuffers, kBuffersOfAll / workers);
    }

    explicit BufferPool(std::size_t buffers = kBuffers);

    /// Nothing when all are in use: pause the socket.
    [[nodiscard]] std::byte* take();
    void give(std::byte* buffer);
    [[nodiscard]] std::size_t available() const { return m_free.size() + (m_buffers - m_touched); }

private:
    struct Unmap {
        std::size_t bytes;
        void operator()(std::byte* memory) const;
    };
    const std::size_t m_buffers;
    std::unique_ptr<std::byte, Unmap> m_memory;
    std::byte* m_first = nullptr;
    std::size_t m_touched = 0; // those behind have never been taken
    std::vector<std::byte*> m_free;
};

} // namespace intact
