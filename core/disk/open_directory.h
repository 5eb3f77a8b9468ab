// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/failure.h"
#include "core/disk/file_ops.h"

#include <memory>
#include <string>
#include <unordered_map>

namespace intact {

/// A directory held open, shared by the part files in it, with what is to be known of it once for all of them.
/// Immutable: every call is safe against every other.
class OpenDirectory {
public:
    /// Failures: DirectoryMissing, PermissionDenied …
    static Result<std::shared_ptr<const OpenDirectory>> open(FileOps& ops, const std::string& path);

    [[nodiscard]] int fd() const { return m_fd.get(); }
    [[nodiscard]] const std::string& path() const { return m_path; }
    /// Device and inode tell whether another path leads to the same one.
    [[nodiscard]] const FileStatus& status() const { return m_status; }
    /// 0666 & ~umask, as the umask was when it was opened.
    [[nodiscard]] unsigned fileMode() const { return m_fileMode; }

private:
    OpenDirectory(Fd fd, std::string path, const FileStatus& status);

    Fd m_fd;
    std::string m_path;
    FileStatus m_status;
    unsigned m_fileMode;
};

/// Gives the same OpenDirectory to files that are made within a short time, as many small ones are. Lives on the write
/// thread; owned by the DiskLoop.
class DirectoryCache {
public:
    DirectoryCache(FileOps& ops, const Clock& clock) : m_ops(ops), m_clock(clock) {}

    /// One that was opened at most a second ago: a directory that was moved away meanwhile is soon noticed.
    [[nodiscard]] Result<std::shared_ptr<const OpenDirectory>> open(const std::string& path);

private:
    struct Known {
        std::weak_ptr<const OpenDirectory> directory; // its files hold it open, not the cache
        Instant openedAt{};
    };
    FileOps& m_ops;
    const Clock& m_clock;
    std::unordered_map<std::string, Known> m_known;
};

} // namespace intact
