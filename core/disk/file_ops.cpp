// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disk/file_ops.h"

#include <algorithm>
#include <cerrno>
#include <limits>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace intact {

namespace {

template <typename Call>
long retried(Call call) {
    for (;;) {
        const auto result = call();
        if (result >= 0)
            return static_cast<long>(result);
        if (errno != EINTR)
            return -errno;
    }
}

void translate(const struct stat& from, FileStatus& to) {
    to.device = from.st_dev;
    to.inode = from.st_ino;
    to.size = from.st_size;
    to.allocated = std::int64_t{from.st_blocks} * 512;
    to.modifiedNs = std::int64_t{from.st_mtim.tv_sec} * 1'000'000'000 + from.st_mtim.tv_nsec;
    to.regular = S_ISREG(from.st_mode);
}

} // namespace

long FileOps::openDirectory(const std::string& path) {
    return retried([&] { return ::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); });
}

long FileOps::openAt(int directory, const std::string& name, int flags, unsigned mode) {
    return retried([&] { return ::openat(directory, name.c_str(), flags | O_CLOEXEC | O_NOFOLLOW, mode); });
}

long FileOps::close(int fd) {
    // Linux has released the descriptor even when it says EINTR; a second close() could hit somebody else's.
    return ::close(fd) == 0 || errno == EINTR ? 0 : -errno;
}

long FileOps::pwrite(int fd, std::span<const std::byte> bytes, std::int64_t offset) {
    return retried([&] { return ::pwrite(fd, bytes.data(), bytes.size(), offset); });
}

long FileOps::pread(int fd, std::span<std::byte> bytes, std::int64_t offset) {
    return retried([&] { return ::pread(fd, bytes.data(), bytes.size(), offset); });
}

long FileOps::fdatasync(int fd) {
    return retried([&] { return ::fdatasync(fd); });
}

long FileOps::fsync(int fd) {
    return retried([&] { return ::fsync(fd); });
}

long FileOps::startWriteback(int fd, std::int64_t offset, std::int64_t length) {
    return retried([&] { return ::sync_file_range(fd, offset, length, SYNC_FILE_RANGE_WRITE); });
}

long FileOps::fallocate(int fd, std::int64_t length) {
    return retried([&] { return ::fallocate(fd, 0, 0, length); });
}

long FileOps::ftruncate(int fd, std::int64_t length) {
    return retried([&] { return ::ftruncate(fd, length); });
}

long FileOps::fchmod(int fd, unsigned mode) {
    return retried([&] { return ::fchmod(fd, mode); });
}

long FileOps::firstHole(int fd) {
    return retried([&] { return ::lseek(fd, 0, SEEK_HOLE); });
}

long FileOps::lockExclusive(int fd) {
    return retried([&] { return ::flock(fd, LOCK_EX | LOCK_NB); });
}

long FileOps::status(int fd, FileStatus& status) {
    struct stat buffer {};
    const long result = retried([&] { return ::fstat(fd, &buffer); });
    translate(buffer, status);
    return result;
}

long FileOps::statusAt(int directory, const std::string& name, FileStatus& status) {
    struct stat buffer {};
    const long result = retried([&] { return ::fstatat(directory, name.c_str(), &buffer, AT_SYMLINK_NOFOLLOW); });
    translate(buffer, status);
    return result;
}

long FileOps::renameNoReplace(int directory, const std::string& from, const std::string& to) {
    return retried([&] { return ::renameat2(directory, from.c_str(), directory, to.c_str(), RENAME_NOREPLACE); });
}

long FileOps::renameReplace(int directory, const std::string& from, const std::string& to) {
    return retried([&] { return ::renameat(directory, from.c_str(), directory, to.c_str()); });
}

long FileOps::linkAt(int directory, const std::string& from, const std::string& to) {
    return retried([&] { return ::linkat(directory, from.c_str(), directory, to.c_str(), 0); });
}

long FileOps::unlinkAt(int directory, const std::string& name) {
    return retried([&] { return ::unlinkat(directory, name.c_str(), 0); });
}

long FileOps::mayWrite(int directory) {
    return retried([&] { return ::faccessat(directory, ".", W_OK | X_OK, AT_EACCESS); });
}

long FileOps::freeBytes(int directory) {
    struct statvfs buffer {};
    const long result = retried([&] { return ::fstatvfs(directory, &buffer); });
    if (result < 0)
        return result;
    const auto most = static_cast<unsigned long>(std::numeric_limits<long>::max());
    const unsigned long fragment = std::max(buffer.f_frsize, 1UL);
    return static_cast<long>(std::min(buffer.f_bavail, most / fragment) * fragment);
}

Fd& Fd::operator=(Fd&& other) noexcept {
    if (this != &other) {
        reset();
        m_ops = other.m_ops;
        m_fd = std::exchange(other.m_fd, -1);
    }
    return *this;
}

void Fd::reset() {
    if (m_fd >= 0)
        m_ops->close(std::exchange(m_fd, -1));
}

} // namespace intact
