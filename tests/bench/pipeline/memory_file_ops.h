// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/disk/file_ops.h"
#include "tests/bench/pipeline/body_source.h"

#include <atomic>
#include <vector>

namespace intact::bench {

/// The memory sink: files named body-N that take no system call. What is written is copied into a window of 64 KiB for
/// each, so that every byte is moved but not kept; what is read comes from the source. Thread-safe as long as each file
/// has one writer.
class MemoryFileOps final : public FileOps {
public:
    /// For at most `open` files at the same time.
    MemoryFileOps(const BodySource& source, int open);

    long openDirectory(const std::string& path) override;
    long openAt(int directory, const std::string& name, int flags, unsigned mode) override;
    long close(int fd) override;
    long pwrite(int fd, std::span<const std::byte> bytes, std::int64_t offset, PageCache cache) override;
    long pread(int fd, std::span<std::byte> bytes, std::int64_t offset) override;
    long fallocate(int fd, std::int64_t length) override;
    long lockExclusive(int fd) override;
    long status(int fd, FileStatus& status) override;
    long statusAt(int directory, const std::string& name, FileStatus& status) override;
    long unlinkAt(int directory, const std::string& name) override;

private:
    const BodySource& m_source;
    std::vector<std::byte> m_windows;
};

} // namespace intact::bench
