// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/disk/file_ops.h"

#include <atomic>
#include <cstdint>

namespace intact::tests {

/// Real file operations on what moves bytes, counted. Takes no memory for it. Thread-safe.
class CountingFileOps final : public FileOps {
public:
    long pwrite(int fd, std::span<const std::byte> bytes, std::int64_t offset, PageCache cache) override {
        ++m_writes;
        m_written += static_cast<std::int64_t>(bytes.size());
        return FileOps::pwrite(fd, bytes, offset, cache);
    }
    long pread(int fd, std::span<std::byte> bytes, std::int64_t offset) override {
        m_readBack += static_cast<std::int64_t>(bytes.size());
        return FileOps::pread(fd, bytes, offset);
    }

    [[nodiscard]] std::int64_t writes() const { return m_writes; }
    [[nodiscard]] std::int64_t writtenBytes() const { return m_written; }
    [[nodiscard]] std::int64_t readBackBytes() const { return m_readBack; }

private:
    std::atomic<std::int64_t> m_writes{0};
    std::atomic<std::int64_t> m_written{0};
    std::atomic<std::int64_t> m_readBack{0};
};

} // namespace intact::tests
