// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/faulty_file_ops.h"

#include <cerrno>
#include <mutex>
#include <span>
#include <vector>

namespace intact::tests {

/// Notes which writes are to pass the page cache, and lets none of them: it depends on the kernel. Thread-safe.
class PageCacheOps final : public FaultyFileOps {
public:
    /// As a kernel or a file system that cannot.
    void refuse() { m_refuses = true; }

    [[nodiscard]] std::vector<PageCache> asked() const {
        const std::lock_guard lock(m_askedMutex);
        return m_asked;
    }

    long pwrite(int fd, std::span<const std::byte> bytes, std::int64_t offset, PageCache cache) override {
        {
            const std::lock_guard lock(m_askedMutex);
            m_asked.push_back(cache);
        }
        const bool refused = m_refuses && cache == PageCache::Pass;
        return refused ? -long{EOPNOTSUPP} : FaultyFileOps::pwrite(fd, bytes, offset, PageCache::Keep);
    }

private:
    std::atomic<bool> m_refuses{false};
    mutable std::mutex m_askedMutex;
    std::vector<PageCache> m_asked;
};

} // namespace intact::tests
