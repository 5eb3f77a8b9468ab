// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace intact {

/// What fstat tells that we use.
struct FileStatus {
    std::uint64_t device = 0;
    std::uint64_t inode = 0;
    std::int64_t size = 0;
    std::int64_t allocated = 0;  ///< bytes that the file system has set aside for it
    std::int64_t modifiedNs = 0; ///< mtime in ns since 1970
    bool regular = false;
};

/// What the kernel does with written bytes once they are on the disk.
enum class PageCache {
    Keep, ///< as it likes: mostly they stay in memory for whoever reads the file next
    Pass, ///< RWF_DONTCACHE of pwritev2(2): writing back begins at once, and then they leave memory
};

/// The one seam through which all file I/O of the core goes, so that tests can log it, fail it and replay it.
/// One call = one system call of nearly that name; results are >= 0, or -errno. EINTR is retried inside. Thread-safe.
class FileOps {
public:
    virtual ~FileOps() = default;

    virtual long openDirectory(const std::string& path); // open(2) O_DIRECTORY|O_CLOEXEC
    virtual long openAt(int directory, const std::string& name, int flags,
                        unsigned mode); // openat(2), always O_CLOEXEC|O_NOFOLLOW
    virtual long close(int fd);
    virtual long pwrite(int fd, std::span<const std::byte> bytes, std::int64_t offset,
                        PageCache cache); // -EOPNOTSUPP: this kernel or file system cannot Pass
    virtual long pread(int fd, std::span<std::byte> bytes, std::int64_t offset);
    virtual long adviseSequential(int fd); // posix_fadvise(2): it will be read from its begin to its end
    virtual long fdatasync(int fd);
    virtual long fsync(int fd);
    virtual long startWriteback(int fd, std::int64_t offset,
                                std::int64_t length); // sync_file_range(2), SYNC_FILE_RANGE_WRITE
    virtual long awaitWriteback(int fd); // sync_file_range(2), SYNC_FILE_RANGE_WAIT_BEFORE, of the whole file
    virtual long syncFileSystem(int fd); // syncfs(2); -EOPNOTSUPP where it is less than an fsync of every file
    virtual long unwrittenBytes();       // /proc/meminfo, of all file systems: see unwrittenIn()
    virtual long fallocate(int fd, std::int64_t length); // mode 0, offset 0
    virtual long ftruncate(int fd, std::int64_t length);
    virtual long fchmod(int fd, unsigned mode);
    virtual long setAttribute(int fd, const std::string& name, const std::string& value); // fsetxattr(2)
    virtual long firstHole(int fd);                  // lseek(2) SEEK_HOLE from 0: the size when there is none
    virtual long lockExclusive(int fd);              // flock(2) LOCK_EX|LOCK_NB
    virtual long status(int fd, FileStatus& status); // fstat(2)
    virtual long statusAt(int directory, const std::string& name,
                          FileStatus& status); // fstatat(2), AT_SYMLINK_NOFOLLOW
    virtual long renameNoReplace(int directory, const std::string& from,
                                 const std::string& to); // renameat2(2), RENAME_NOREPLACE
    virtual long renameReplace(int directory, const std::string& from, const std::string& to); // renameat(2)
    virtual long linkAt(int directory, const std::string& from, const std::string& to);        // linkat(2)
    virtual long unlinkAt(int directory, const std::string& name);
    virtual long makeDirectoryAt(int directory, const std::string& name); // mkdirat(2), mode 0777
    virtual long mayWrite(int directory);                                 // faccessat(2): may entries be made here
    virtual long freeBytes(int directory);                                // fstatvfs(2): bytes for unprivileged users
};

/// What a text like /proc/meminfo (proc(5)) says that waits to be written to disks: bytes, or -1 when it does not say.
[[nodiscard]] long unwrittenIn(std::string_view meminfo);

/// A file descriptor that closes itself through its FileOps. Move-only.
class Fd {
public:
    Fd() = default;
    Fd(FileOps& ops, int fd) : m_ops(&ops), m_fd(fd) {}
    Fd(Fd&& other) noexcept : m_ops(other.m_ops), m_fd(other.m_fd) { other.m_fd = -1; }
    Fd& operator=(Fd&& other) noexcept;
    ~Fd() { reset(); }
    void reset();
    [[nodiscard]] int get() const { return m_fd; }
    [[nodiscard]] bool isOpen() const { return m_fd >= 0; }

private:
    FileOps* m_ops = nullptr;
    int m_fd = -1;
};

} // namespace intact
