// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/get/lock_file.h"

#include <cerrno>
#include <fcntl.h>
#include <fstream>
#include <sys/file.h>
#include <unistd.h>
#include <utility>

namespace intact::get {

Result<std::optional<LockFile>> LockFile::open(const std::string& path, int operation) {
    const int fd = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (fd < 0)
        return unexpectedOs(errno, "open", path);
    LockFile file(fd);
    int result = 0;
    do
        result = ::flock(fd, operation);
    while (result != 0 && errno == EINTR);
    if (result != 0 && errno == EWOULDBLOCK)
        return std::optional<LockFile>();
    if (result != 0)
        return unexpectedOs(errno, "flock", path);
    const std::string pid = std::to_string(::getpid()) + "\n";
    if (::ftruncate(fd, 0) != 0 || ::pwrite(fd, pid.data(), pid.size(), 0) != static_cast<ssize_t>(pid.size()))
        return unexpectedOs(errno, "pwrite", path);
    return std::optional<LockFile>(std::move(file));
}

Result<std::optional<LockFile>> LockFile::tryLock(const std::string& path) {
    return open(path, LOCK_EX | LOCK_NB);
}

Result<LockFile> LockFile::lock(const std::string& path) {
    auto file = open(path, LOCK_EX);
    if (!file)
        return tl::unexpected(file.error());
    return std::move(**file);
}

std::optional<int> LockFile::holder(const std::string& path) {
    std::ifstream file(path);
    int pid = 0;
    if (!(file >> pid) || pid <= 0)
        return std::nullopt;
    return pid;
}

LockFile::LockFile(LockFile&& other) noexcept : m_fd(std::exchange(other.m_fd, -1)) {}

LockFile& LockFile::operator=(LockFile&& other) noexcept {
    std::swap(m_fd, other.m_fd);
    return *this;
}

LockFile::~LockFile() {
    if (m_fd >= 0)
        ::close(m_fd);
}

} // namespace intact::get
