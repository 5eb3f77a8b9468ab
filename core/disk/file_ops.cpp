// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disk/file_ops.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <cstdio>
#include <limits>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <sys/statvfs.h>
#include <sys/uio.h>
#include <sys/utsname.h>
#include <sys/xattr.h>
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

bool isLinuxAtLeast(int wantedMajor, int wantedMinor) {
    utsname system{};
    int major = 0;
    int minor = 0;
    return ::uname(&system) == 0 && std::sscanf(system.release, "%d.%d", &major, &minor) == 2 &&
           std::pair(major, minor) >= std::pair(wantedMajor, wantedMinor);
}

// Linux 6.14 has the flag, and could drop what had just been written again; 6.15 refuses it for that; 6.16 is mended.
// Debian 12 has no name for it.
constexpr int kDontCache = 0x80; // RWF_DONTCACHE

// Of others it is not known that it asks the device, or the server, to keep what it was given.
bool syncfsReachesTheDisk(int fd) {
    constexpr long kExt = 0xEF53;
    constexpr long kXfs = 0x58465342;
    constexpr long kBtrfs = 0x9123683E;
    struct statfs system {};
    return ::fstatfs(fd, &system) == 0 && (system.f_type == kExt || system.f_type == kXfs || system.f_type == kBtrfs);
}

// "Dirty:            104 kB" → 104
std::int64_t kibibytesAfter(std::string_view text, std::string_view label) {
    const std::size_t at = text.find(label);
    if (at == std::string_view::npos)
        return -1;
    std::int64_t number = -1;
    const std::string_view rest = text.substr(at + label.size());
    const std::size_t begin = std::min(rest.find_first_not_of(' '), rest.size());
    std::from_chars(rest.data() + begin, rest.data() + rest.size(), number);
    return number;
}

} // namespace

long unwrittenIn(std::string_view meminfo) {
    const std::int64_t dirty = kibibytesAfter(meminfo, "\nDirty:");
    const std::int64_t onTheWay = kibibytesAfter(meminfo, "\nWriteback:");
    return dirty < 0 || onTheWay < 0 ? -1 : static_cast<long>((dirty + onTheWay) * 1024);
}

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

long FileOps::pwrite(int fd, std::span<const std::byte> bytes, std::int64_t offset, PageCache cache) {
    if (cache == PageCache::Pass) {
        static const bool kIsSafe = isLinuxAtLeast(6, 16);
        if (!kIsSafe)
            return -EOPNOTSUPP;
        const iovec piece{const_cast<std::byte*>(bytes.data()), bytes.size()};
        return retried([&] { return ::pwritev2(fd, &piece, 1, offset, kDontCache); });
    }
    return retried([&] { return ::pwrite(fd, bytes.data(), bytes.size(), offset); });
}

long FileOps::pread(int fd, std::span<std::byte> bytes, std::int64_t offset) {
    return retried([&] { return ::pread(fd, bytes.data(), bytes.size(), offset); });
}

long FileOps::adviseSequential(int fd) {
    return -::posix_fadvise(fd, 0, 0, POSIX_FADV_SEQUENTIAL);
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

long FileOps::awaitWriteback(int fd) {
    return retried([&] { return ::sync_file_range(fd, 0, 0, SYNC_FILE_RANGE_WAIT_BEFORE); });
}

long FileOps::syncFileSystem(int fd) {
    // Before, it does not tell that something could not be written.
    static const bool kTellsErrors = isLinuxAtLeast(5, 8);
    if (!kTellsErrors || !syncfsReachesTheDisk(fd))
        return -EOPNOTSUPP;
    return retried([&] { return ::syncfs(fd); });
}

long FileOps::unwrittenBytes() {
    const long file = retried([] { return ::open("/proc/meminfo", O_RDONLY | O_CLOEXEC); });
    if (file < 0)
        return file;
    std::array<char, 4096> text{};
    const long length = retried([&] { return ::read(static_cast<int>(file), text.data(), text.size()); });
    ::close(static_cast<int>(file));
    return length < 0 ? length : unwrittenIn({text.data(), static_cast<std::size_t>(length)});
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

long FileOps::setAttribute(int fd, const std::string& name, const std::string& value) {
    return retried([&] { return ::fsetxattr(fd, name.c_str(), value.data(), value.size(), 0); });
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

long FileOps::makeDirectoryAt(int directory, const std::string& name) {
    return retried([&] { return ::mkdirat(directory, name.c_str(), 0777); });
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
