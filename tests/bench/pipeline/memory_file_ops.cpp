// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/pipeline/memory_file_ops.h"

#include <charconv>
#include <cstring>

namespace intact::bench {

namespace {

constexpr std::size_t kWindowBytes = 64 * 1024;
constexpr int kDirectory = 1'000'000;
constexpr int kFirstFile = kDirectory + 1; // its descriptor is this and the number of its body

int bodyOf(const std::string& name) {
    int body = 0;
    const std::size_t dash = name.find('-');
    std::from_chars(name.data() + dash + 1, name.data() + name.size(), body);
    return body;
}

} // namespace

MemoryFileOps::MemoryFileOps(const BodySource& source, int open)
    : m_source(source), m_windows(static_cast<std::size_t>(open) * kWindowBytes) {}

long MemoryFileOps::openDirectory(const std::string&) {
    return kDirectory;
}

long MemoryFileOps::openAt(int, const std::string& name, int, unsigned) {
    return kFirstFile + bodyOf(name);
}

long MemoryFileOps::close(int) {
    return 0;
}

long MemoryFileOps::pwrite(int fd, std::span<const std::byte> bytes, std::int64_t, PageCache) {
    const std::size_t windows = m_windows.size() / kWindowBytes;
    std::byte* const window = m_windows.data() + static_cast<std::size_t>(fd - kFirstFile) % windows * kWindowBytes;
    for (auto left = bytes; !left.empty();) {
        const auto part = left.first(std::min(left.size(), kWindowBytes));
        std::memcpy(window, part.data(), part.size());
        left = left.subspan(part.size());
    }
    return static_cast<long>(bytes.size());
}

long MemoryFileOps::pread(int fd, std::span<std::byte> bytes, std::int64_t offset) {
    m_source.copy(fd - kFirstFile, offset, bytes);
    return static_cast<long>(bytes.size());
}

long MemoryFileOps::fallocate(int, std::int64_t) {
    return 0;
}

long MemoryFileOps::lockExclusive(int) {
    return 0;
}

long MemoryFileOps::status(int fd, FileStatus& status) {
    status = {};
    status.inode = static_cast<std::uint64_t>(fd);
    status.regular = fd != kDirectory;
    return 0;
}

long MemoryFileOps::statusAt(int, const std::string& name, FileStatus& status) {
    return this->status(kFirstFile + bodyOf(name), status);
}

long MemoryFileOps::unlinkAt(int, const std::string&) {
    return 0;
}

} // namespace intact::bench
