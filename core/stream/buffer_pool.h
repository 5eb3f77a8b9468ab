// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <vector>

namespace intact {

/// The page-aligned buffers of one worker. Lives on the worker's network thread, which alone takes and gives; the disk
/// loop only sees a buffer between two ring operations. Taken lazily, never more than kBuffers: that is the bound on
/// memory.
class BufferPool {
public:
    static constexpr std::size_t kBufferBytes = 256 * 1024;
    static constexpr std::size_t kBuffers = 64;

    /// Nothing when all are in use: pause the socket.
    [[nodiscard]] std::byte* take();
    void give(std::byte* buffer);
    [[nodiscard]] std::size_t available() const { return m_free.size() + (kBuffers - m_all.size()); }

private:
    struct Release {
        void operator()(std::byte* memory) const { std::free(memory); }
    };
    std::vector<std::unique_ptr<std::byte, Release>> m_all;
    std::vector<std::byte*> m_free;
};

} // namespace intact
