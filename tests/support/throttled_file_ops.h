// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/disk/file_ops.h"

#include <algorithm>
#include <chrono>
#include <mutex>
#include <thread>

namespace intact::tests {

/// Real file operations on a disk that takes so many bytes per second: a write lasts as long as it would there.
/// Thread-safe.
class ThrottledFileOps final : public FileOps {
public:
    explicit ThrottledFileOps(std::int64_t bytesPerSecond) : m_bytesPerSecond(bytesPerSecond) {}

    long pwrite(int fd, std::span<const std::byte> bytes, std::int64_t offset, PageCache cache) override {
        std::this_thread::sleep_until(turnFor(bytes.size()));
        return FileOps::pwrite(fd, bytes, offset, cache);
    }

private:
    using Time = std::chrono::steady_clock;

    // All writers stand in one queue, as before a disk; what is not used is lost.
    Time::time_point turnFor(std::size_t bytes) {
        const std::chrono::duration<double> lasts(static_cast<double>(bytes) / static_cast<double>(m_bytesPerSecond));
        const std::lock_guard lock(m_mutex);
        m_freeAt = std::max(m_freeAt, Time::now()) + std::chrono::duration_cast<Time::duration>(lasts);
        return m_freeAt;
    }

    const std::int64_t m_bytesPerSecond;
    std::mutex m_mutex;
    Time::time_point m_freeAt;
};

} // namespace intact::tests
