// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/disk/file_ops.h"
#include "tests/support/disk_log.h"

#include <map>
#include <mutex>
#include <string>

namespace intact::tests {

/// File operations that are noted in a DiskLog, as long as there is one. Nothing is really synced: the log says what
/// would be durable. Files that were laid out anew (see CrashImage) keep their numbers. Thread-safe.
class RecordingFileOps : public FileOps {
public:
    /// Only while nothing is open.
    void recordInto(DiskLog* log) { m_log = log; }
    /// What fstat tells of these inodes instead; all others get numbers that no file of a log has.
    void pretend(std::map<FileIdentity, FileIdentity> identities) { m_pretended = std::move(identities); }

    long openDirectory(const std::string& path) override;
    long openAt(int directory, const std::string& name, int flags, unsigned mode) override;
    long close(int fd) override;
    long pwrite(int fd, std::span<const std::byte> bytes, std::int64_t offset, PageCache cache) override;
    long fdatasync(int fd) override;
    long fsync(int fd) override;
    long startWriteback(int fd, std::int64_t offset, std::int64_t length) override;
    /// Images are made of syncs of single files: whatever comes after a sync must not have come before it.
    long unwrittenBytes() override { return -1; }
    long fallocate(int fd, std::int64_t length) override;
    long ftruncate(int fd, std::int64_t length) override;
    long status(int fd, FileStatus& status) override;
    long statusAt(int directory, const std::string& name, FileStatus& status) override;
    long renameNoReplace(int directory, const std::string& from, const std::string& to) override;
    long renameReplace(int directory, const std::string& from, const std::string& to) override;
    long linkAt(int directory, const std::string& from, const std::string& to) override;
    long unlinkAt(int directory, const std::string& name) override;

private:
    struct Opened {
        std::string directory; // of a directory its own path
        int file = 0;          // 0: a directory
    };
    [[nodiscard]] Opened find(int fd);
    void noteOpened(long fd, Opened opened);
    long changed(int fd, DiskOp::Kind kind, std::int64_t offset, std::span<const std::byte> bytes, long result);
    long renamed(int directory, const std::string& from, const std::string& to, long result);
    void pretendFor(FileStatus& status) const;

    DiskLog* m_log = nullptr;
    std::map<FileIdentity, FileIdentity> m_pretended;
    std::mutex m_mutex;
    std::map<int, Opened> m_open;
};

} // namespace intact::tests
