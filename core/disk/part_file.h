// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/failure.h"
#include "core/disk/directory.h"
#include "core/disk/file_ops.h"
#include "core/disk/names.h"
#include "core/disk/open_directory.h"

#include <atomic>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>

namespace intact {

/// The unfinished file of one download, beside its target. Holds its directory and itself open, and a lock on itself.
/// Shared by the disk loop (write, read, startWriteback) and the checkpoint thread (sync, seal, publish): every call is
/// safe against every other. Failures carry the full path. Never follows a link, never opens what is no regular file.
class PartFile {
public:
    /// Makes the file (mode 0600), or takes over a left-over one of exactly this name when nobody else holds its lock.
    /// `size`: reserved with fallocate where the file system can, else checked against the free space; nothing:
    /// unknown. A file system that does not take this name gets one that it takes: name() tells which. Failures:
    /// DirectoryMissing, PermissionDenied, ReadOnlyFileSystem, DiskFull, NameTooLong, PartInUse, TargetUnsafe …
    static Result<std::shared_ptr<PartFile>> create(FileOps& ops, std::shared_ptr<const OpenDirectory> directory,
                                                    const std::string& partName, std::optional<std::int64_t> size);
    static Result<std::shared_ptr<PartFile>> create(FileOps& ops, const std::string& directory,
                                                    const std::string& partName, std::optional<std::int64_t> size);
    /// Opens one that must be there. Failures as above, and PartMissing.
    static Result<std::shared_ptr<PartFile>> open(FileOps& ops, const std::string& directory,
                                                  const std::string& partName);

    /// Writes all of it, however many calls that takes. Only bytes of large files pass the page cache.
    [[nodiscard]] Result<void> write(std::int64_t offset, std::span<const std::byte> bytes,
                                     PageCache cache = PageCache::Keep);
    /// Fills all of it; a shorter file is PartDamaged.
    [[nodiscard]] Result<void> read(std::int64_t offset, std::span<std::byte> bytes);
    /// Asks the kernel to begin writing back; never waits, never fails.
    void startWriteback(std::int64_t offset, std::int64_t length);
    /// The same for all that is there.
    void startWriteback();
    /// Makes what was written durable: fdatasync, or fsync until the name is durable too and once it is sealed. The
    /// name is syncDirectory()'s business. After fileSystemSynced() it only looks whether that went well for this file.
    [[nodiscard]] Result<void> sync();
    /// syncfs(2): all files of its file system at once. Fails where that is less than sync() for each of them.
    [[nodiscard]] Result<void> syncFileSystem();
    /// Bytes, of whomever, that syncFileSystem() may have to write at most; nothing: not known.
    [[nodiscard]] std::optional<std::int64_t> mostToSync() const;
    /// Somebody's syncFileSystem() of the same file system came after the last write that matters to the next sync().
    void fileSystemSynced() { m_fileSystemSynced = true; }
    [[nodiscard]] bool isFileSystemSynced() const { return m_fileSystemSynced; }
    [[nodiscard]] Result<FileStatus> status();

    /// Last steps under the part name: exact size, mode 0666 & ~umask (never executable). Gives what it is then; sync()
    /// makes it last.
    [[nodiscard]] Result<FileStatus> seal(std::int64_t size);
    /// Sets an extended attribute, on file systems that have them; nothing depends on it. Before sync(), which makes it
    /// last.
    void setAttribute(const std::string& name, const std::string& value);
    /// Renames to `finalName` without ever replacing: false when that name is taken. Then syncDirectory() makes it
    /// last. path() and name() go on telling the part's name.
    [[nodiscard]] Result<bool> publish(const std::string& finalName);

    /// Its name was made or changed since the directory was last synced: after a power cut it might be missing.
    [[nodiscard]] bool directoryIsDirty() const { return m_directoryDirty; }
    [[nodiscard]] Result<void> syncDirectory();
    /// Somebody else's syncDirectory() of the same directory came after the last change of the name.
    void directorySynced() { m_directoryDirty = false; }
    /// Which directory it is, for those who sync one for many.
    [[nodiscard]] const FileStatus& directoryStatus() const { return m_directory->status(); }
    /// Deletes it, unless its name is another file's by now. It must not be used afterwards.
    [[nodiscard]] Result<void> discard();

    [[nodiscard]] const std::string& path() const { return m_path; }
    [[nodiscard]] const std::string& name() const { return m_name; }

private:
    PartFile(FileOps& ops, std::shared_ptr<const OpenDirectory> directory, Fd file, std::string name,
             std::int64_t size);
    [[nodiscard]] long writeSome(std::int64_t offset, std::span<const std::byte> bytes, PageCache cache);
    [[nodiscard]] tl::unexpected<Failure> failure(long result, const char* operation) const;
    [[nodiscard]] Result<bool> publishWithoutRename2(const std::string& finalName);

    FileOps& m_ops;
    std::shared_ptr<const OpenDirectory> m_directory;
    Fd m_file;
    std::string m_name;
    std::string m_path;
    const std::int64_t m_size; // when it was opened; 0: not known
    std::atomic<bool> m_canPassCache{true};
    std::atomic<bool> m_directoryDirty{true};
    std::atomic<bool> m_sealed{false};
    std::atomic<bool> m_fileSystemSynced{false};
};

} // namespace intact
