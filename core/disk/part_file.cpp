// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disk/part_file.h"

#include "core/disk/steps.h"

#include <algorithm>
#include <cerrno>
#include <utility>

#include <fcntl.h>

namespace intact {

namespace {

// The kernel takes as much memory in one piece for its cache as one call writes. Large pieces come from memory that
// virtual machines have given back to their host and get again page by page: 256 KiB a call cost 0.7-1.9 s of system
// time per GiB there, 32 KiB 0.25 s; on warm memory it is 0.2 s for both.
constexpr std::size_t kMostPerWrite = 32 * 1024;
// Smaller files may well stay in the page cache for whoever opens them next. Larger ones would push out what others
// need, and all of it would wait for the last sync; past the cache few pages are used over and over.
constexpr std::int64_t kLarge = std::int64_t{256} * 1024 * 1024;
constexpr unsigned kPartMode = 0600;
// O_NONBLOCK: opening a planted FIFO or device must not hang. It means nothing for regular files.
constexpr int kOpenFlags = O_RDWR | O_NONBLOCK;
constexpr int kRaces = 3; // how often the name may change under our hands before we give up

// What open(2) says when the name is something else than a regular file.
bool saysNoRegularFile(long result) {
    return result == -ELOOP || result == -EISDIR || result == -ENXIO || result == -ENODEV;
}

// File systems without locks (some network ones) are used without: the name's token keeps others away.
bool saysNoLocks(long result) {
    return result == -ENOSYS || result == -EOPNOTSUPP || result == -ENOLCK;
}

struct Opened {
    long fd; // or -errno
    bool made;
};

Opened makeOrOpen(FileOps& ops, int directory, const std::string& name) {
    const long made = ops.openAt(directory, name, kOpenFlags | O_CREAT | O_EXCL, kPartMode);
    return made == -EEXIST ? Opened{ops.openAt(directory, name, kOpenFlags, 0), false} : Opened{made, true};
}

// Changes a name that the file system does not take until it does.
Opened makeUnderFittedName(FileOps& ops, int directory, std::string& name) {
    const std::string wanted = name;
    NameLimits limits;
    Opened opened = makeOrOpen(ops, directory, name);
    while (opened.fd < 0) {
        const auto stricter = stricterLimits(limits, name, static_cast<int>(-opened.fd));
        if (!stricter)
            break;
        limits = *stricter;
        name = fittedName(wanted, limits);
        opened = makeOrOpen(ops, directory, name);
    }
    return opened;
}

// Locks a file just opened by name and makes sure that it is regular and still the one of that name: its last holder
// may have renamed or deleted it before the lock was ours. Then there is nothing; else what it is.
Result<std::optional<FileStatus>> hold(FileOps& ops, int directory, int file, const std::string& name,
                                       const std::string& path) {
    FileStatus ours;
    if (const long result = ops.status(file, ours); result < 0)
        return osFailed(result, "fstat", path);
    if (!ours.regular)
        return failed(FailureReason::TargetUnsafe, "open", path, "not a regular file");
    const long locked = ops.lockExclusive(file);
    if (locked == -EWOULDBLOCK)
        return failed(FailureReason::PartInUse, "flock", path, {});
    if (locked < 0 && !saysNoLocks(locked))
        return osFailed(locked, "flock", path);
    FileStatus named;
    const long result = ops.statusAt(directory, name, named);
    if (result == -ENOENT)
        return std::nullopt;
    if (result < 0)
        return osFailed(result, "fstatat", path);
    return named.inode == ours.inode && named.device == ours.device ? std::optional(ours) : std::nullopt;
}

Result<void> reserve(FileOps& ops, int directory, int file, std::int64_t size, const std::string& path) {
    if (size <= 0)
        return {};
    const long result = ops.fallocate(file, size);
    if (result >= 0)
        return {};
    if (result != -EOPNOTSUPP && result != -ENOSYS)
        return osFailed(result, "fallocate", path);
    const long space = ops.freeBytes(directory);
    if (space < 0)
        return osFailed(space, "fstatvfs", path);
    if (space < size)
        return failed(FailureReason::DiskFull, "fstatvfs", path,
                      std::to_string(size) + " bytes needed, " + std::to_string(space) + " free");
    return {};
}

Result<void> emptyAndReserve(FileOps& ops, int directory, int file, bool made, std::optional<std::int64_t> size,
                             const std::string& path) {
    if (!made) {
        if (const long result = ops.ftruncate(file, 0); result < 0)
            return osFailed(result, "ftruncate", path);
    }
    return size ? reserve(ops, directory, file, *size, path) : Result<void>{};
}

} // namespace

PartFile::PartFile(FileOps& ops, std::shared_ptr<const OpenDirectory> directory, Fd file, std::string name,
                   std::int64_t size)
    : m_ops(ops)
    , m_directory(std::move(directory))
    , m_file(std::move(file))
    , m_name(std::move(name))
    , m_path(joined(m_directory->path(), m_name))
    , m_size(size) {}

tl::unexpected<Failure> PartFile::failure(long result, const char* operation) const {
    return osFailed(result, operation, m_path);
}

Result<std::shared_ptr<PartFile>> PartFile::create(FileOps& ops, const std::string& directory,
                                                   const std::string& partName, std::optional<std::int64_t> size) {
    if (!isPlainName(partName))
        return failed(FailureReason::NameInvalid, "open", joined(directory, partName), {});
    auto opened = OpenDirectory::open(ops, directory);
    if (!opened)
        return tl::make_unexpected(opened.error());
    return create(ops, std::move(*opened), partName, size);
}

Result<std::shared_ptr<PartFile>> PartFile::create(FileOps& ops, std::shared_ptr<const OpenDirectory> directory,
                                                   const std::string& partName, std::optional<std::int64_t> size) {
    const std::string path = joined(directory->path(), partName);
    if (!isPlainName(partName))
        return failed(FailureReason::NameInvalid, "open", path, {});
    const int at = directory->fd();
    for (int race = 0; race < kRaces; ++race) {
        std::string name = partName;
        const auto [fd, made] = makeUnderFittedName(ops, at, name);
        if (fd == -ENOENT && !made)
            continue;
        if (saysNoRegularFile(fd))
            return failed(FailureReason::TargetUnsafe, "open", path, "not a regular file");
        if (fd < 0)
            return osFailed(fd, "open", path);
        Fd file(ops, static_cast<int>(fd));
        const auto held = hold(ops, at, file.get(), name, path);
        if (!held) {
            // A file of ours that another one has locked meanwhile is theirs now.
            if (made && held.error().reason != FailureReason::PartInUse)
                ops.unlinkAt(at, name);
            return tl::make_unexpected(held.error());
        }
        if (!held->has_value())
            continue;
        if (Result<void> ready = emptyAndReserve(ops, at, file.get(), made, size, path); !ready) {
            ops.unlinkAt(at, name);
            return tl::make_unexpected(ready.error());
        }
        return std::shared_ptr<PartFile>(
            new PartFile(ops, std::move(directory), std::move(file), name, size.value_or(0)));
    }
    return failed(FailureReason::PartInUse, "open", path, "something else keeps renaming it");
}

Result<std::shared_ptr<PartFile>> PartFile::open(FileOps& ops, const std::string& directory,
                                                 const std::string& partName) {
    const std::string path = joined(directory, partName);
    if (!isPlainName(partName))
        return failed(FailureReason::NameInvalid, "open", path, {});
    auto opened = OpenDirectory::open(ops, directory);
    if (!opened)
        return tl::make_unexpected(opened.error());
    const int at = (*opened)->fd();
    const long fd = ops.openAt(at, partName, kOpenFlags, 0);
    if (fd == -ENOENT)
        return tl::make_unexpected(Failure{FailureReason::PartMissing, "open", path, ENOENT, {}});
    if (saysNoRegularFile(fd))
        return failed(FailureReason::TargetUnsafe, "open", path, "not a regular file");
    if (fd < 0)
        return osFailed(fd, "open", path);
    Fd file(ops, static_cast<int>(fd));
    const auto held = hold(ops, at, file.get(), partName, path);
    if (!held)
        return tl::make_unexpected(held.error());
    if (!held->has_value())
        return failed(FailureReason::PartMissing, "open", path, "renamed or deleted just now");
    return std::shared_ptr<PartFile>(new PartFile(ops, std::move(*opened), std::move(file), partName, (*held)->size));
}

Result<void> PartFile::write(std::int64_t offset, std::span<const std::byte> bytes, PageCache cache) {
    while (!bytes.empty()) {
        const long written = writeSome(offset, bytes, cache);
        if (written <= 0) // 0 for a non-empty buffer would go on for ever
            return failure(written < 0 ? written : -EIO, "pwrite");
        bytes = bytes.subspan(static_cast<std::size_t>(written));
        offset += written;
    }
    return {};
}

long PartFile::writeSome(std::int64_t offset, std::span<const std::byte> bytes, PageCache cache) {
    if (cache == PageCache::Pass && m_canPassCache && std::max(m_size, offset) >= kLarge) {
        const long written = m_ops.pwrite(m_file.get(), bytes, offset, PageCache::Pass);
        if (written != -EOPNOTSUPP)
            return written;
        m_canPassCache = false;
    }
    return m_ops.pwrite(m_file.get(), bytes.first(std::min(bytes.size(), kMostPerWrite)), offset, PageCache::Keep);
}

Result<void> PartFile::read(std::int64_t offset, std::span<std::byte> bytes) {
    while (!bytes.empty()) {
        const long got = m_ops.pread(m_file.get(), bytes, offset);
        if (got < 0)
            return failure(got, "pread");
        if (got == 0)
            return failed(FailureReason::PartDamaged, "pread", m_path, "ends at byte " + std::to_string(offset));
        bytes = bytes.subspan(static_cast<std::size_t>(got));
        offset += got;
    }
    return {};
}

void PartFile::startWriteback(std::int64_t offset, std::int64_t length) {
    if (length > 0) // 0 would mean: to the end of the file
        m_ops.startWriteback(m_file.get(), offset, length);
}

void PartFile::startWriteback() {
    m_ops.startWriteback(m_file.get(), 0, 0); // 0: to the end of the file
}

Result<void> PartFile::syncFileSystem() {
    const long result = m_ops.syncFileSystem(m_file.get());
    return result < 0 ? Result<void>(failure(result, "syncfs")) : Result<void>{};
}

std::optional<std::int64_t> PartFile::mostToSync() const {
    const long unwritten = m_ops.unwrittenBytes();
    return unwritten < 0 ? std::nullopt : std::optional<std::int64_t>(unwritten);
}

Result<void> PartFile::sync() {
    if (m_fileSystemSynced.exchange(false)) {
        const long result = m_ops.awaitWriteback(m_file.get());
        return result < 0 ? Result<void>(failure(result, "sync_file_range")) : Result<void>{};
    }
    const bool whole = m_directoryDirty || m_sealed;
    const long result = whole ? m_ops.fsync(m_file.get()) : m_ops.fdatasync(m_file.get());
    return result < 0 ? Result<void>(failure(result, whole ? "fsync" : "fdatasync")) : Result<void>{};
}

Result<FileStatus> PartFile::status() {
    FileStatus status;
    if (const long result = m_ops.status(m_file.get(), status); result < 0)
        return failure(result, "fstat");
    return status;
}

Result<FileStatus> PartFile::seal(std::int64_t size) {
    Result<FileStatus> found = status();
    if (!found)
        return found;
    if (found->size != size) {
        if (const long result = m_ops.ftruncate(m_file.get(), size); result < 0)
            return failure(result, "ftruncate");
        found->size = size;
    }
    if (const long result = m_ops.fchmod(m_file.get(), m_directory->fileMode()); result < 0)
        return failure(result, "fchmod");
    m_sealed = true;
    return found;
}

void PartFile::setAttribute(const std::string& name, const std::string& value) {
    static_cast<void>(m_ops.setAttribute(m_file.get(), name, value));
}

Result<bool> PartFile::publish(const std::string& finalName) {
    const std::string finalPath = joined(m_directory->path(), finalName);
    if (!isPlainName(finalName))
        return failed(FailureReason::NameInvalid, "renameat2", finalPath, {});
    const long result = m_ops.renameNoReplace(m_directory->fd(), m_name, finalName);
    if (result == -EINVAL || result == -ENOSYS)
        return publishWithoutRename2(finalName);
    if (result == -EEXIST)
        return false;
    if (result < 0)
        return osFailed(result, "renameat2", finalPath);
    m_directoryDirty = true;
    return true;
}

// For old file systems. Where there are no hard links either, an empty file of our own reserves the name first.
Result<bool> PartFile::publishWithoutRename2(const std::string& finalName) {
    m_directoryDirty = true;
    const int at = m_directory->fd();
    const std::string finalPath = joined(m_directory->path(), finalName);
    const long linked = m_ops.linkAt(at, m_name, finalName);
    if (linked == -EEXIST)
        return false;
    if (linked >= 0) {
        const long result = m_ops.unlinkAt(at, m_name);
        return result < 0 ? Result<bool>(failure(result, "unlink")) : Result<bool>(true);
    }
    if (linked != -EPERM && linked != -EOPNOTSUPP && linked != -ENOSYS)
        return osFailed(linked, "linkat", finalPath);

    const long placeholder = m_ops.openAt(at, finalName, O_WRONLY | O_CREAT | O_EXCL, kPartMode);
    if (placeholder == -EEXIST)
        return false;
    if (placeholder < 0)
        return osFailed(placeholder, "open", finalPath);
    m_ops.close(static_cast<int>(placeholder));
    if (const long result = m_ops.renameReplace(at, m_name, finalName); result < 0) {
        m_ops.unlinkAt(at, finalName);
        return osFailed(result, "renameat", finalPath);
    }
    return true;
}

Result<void> PartFile::syncDirectory() {
    if (const long result = m_ops.fsync(m_directory->fd()); result < 0)
        return osFailed(result, "fsync", m_directory->path());
    m_directoryDirty = false;
    return {};
}

Result<void> PartFile::discard() {
    FileStatus ours;
    if (const long result = m_ops.status(m_file.get(), ours); result < 0)
        return failure(result, "fstat");
    FileStatus named;
    const long found = m_ops.statusAt(m_directory->fd(), m_name, named);
    if (found == -ENOENT || (found >= 0 && (named.inode != ours.inode || named.device != ours.device)))
        return {};
    const long result = found < 0 ? found : m_ops.unlinkAt(m_directory->fd(), m_name);
    return result < 0 && result != -ENOENT ? Result<void>(failure(result, "unlink")) : Result<void>{};
}

} // namespace intact
