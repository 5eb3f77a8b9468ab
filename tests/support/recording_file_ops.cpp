// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/recording_file_ops.h"

#include <algorithm>
#include <optional>

#include <fcntl.h>

namespace intact::tests {

namespace {

constexpr std::uint64_t kNoFileOfALog = std::uint64_t{1} << 48U;

using Lock = std::optional<std::unique_lock<std::mutex>>;

Lock holdIf(DiskLog* log) {
    return log != nullptr ? Lock(log->hold()) : std::nullopt;
}

std::string textOf(std::span<const std::byte> bytes) {
    std::string text(bytes.size(), '\0');
    std::ranges::transform(bytes, text.begin(), [](std::byte byte) { return static_cast<char>(byte); });
    return text;
}

} // namespace

RecordingFileOps::Opened RecordingFileOps::find(int fd) {
    const std::lock_guard lock(m_mutex);
    return m_open[fd];
}

void RecordingFileOps::noteOpened(long fd, Opened opened) {
    const std::lock_guard lock(m_mutex);
    m_open[static_cast<int>(fd)] = std::move(opened);
}

long RecordingFileOps::openDirectory(const std::string& path) {
    const long fd = FileOps::openDirectory(path);
    if (fd >= 0)
        noteOpened(fd, {path, 0});
    return fd;
}

long RecordingFileOps::openAt(int directory, const std::string& name, int flags, unsigned mode) {
    const Lock lock = holdIf(m_log);
    FileStatus before;
    const bool wasThere = FileOps::statusAt(directory, name, before) >= 0;
    const long fd = FileOps::openAt(directory, name, flags, mode);
    if (fd < 0)
        return fd;
    Opened opened = find(directory);
    opened.file = 1;
    FileStatus status;
    if (m_log != nullptr && FileOps::status(static_cast<int>(fd), status) >= 0)
        opened.file = m_log->opened(opened.directory, name, {status.device, status.inode}, !wasThere);
    noteOpened(fd, std::move(opened));
    return fd;
}

long RecordingFileOps::close(int fd) {
    {
        const std::lock_guard lock(m_mutex);
        m_open.erase(fd);
    }
    return FileOps::close(fd);
}

long RecordingFileOps::changed(int fd, DiskOp::Kind kind, std::int64_t offset, std::span<const std::byte> bytes,
                               long result) {
    if (m_log == nullptr || result < 0)
        return result;
    FileStatus status;
    FileOps::status(fd, status);
    DiskOp op;
    op.kind = kind;
    op.file = find(fd).file;
    op.offset = offset;
    op.bytes = textOf(bytes);
    op.modifiedNs = status.modifiedNs;
    m_log->add(std::move(op));
    return result;
}

long RecordingFileOps::pwrite(int fd, std::span<const std::byte> bytes, std::int64_t offset, PageCache cache) {
    const Lock lock = holdIf(m_log);
    const long written = FileOps::pwrite(fd, bytes, offset, cache);
    return changed(fd, DiskOp::Kind::Write, offset, bytes.first(static_cast<std::size_t>(std::max(written, 0L))),
                   written);
}

long RecordingFileOps::fdatasync(int fd) {
    const Lock lock = holdIf(m_log);
    return changed(fd, DiskOp::Kind::SyncData, 0, {}, 0);
}

long RecordingFileOps::fsync(int fd) {
    const Lock lock = holdIf(m_log);
    const Opened opened = find(fd);
    if (m_log == nullptr || opened.file != 0)
        return changed(fd, DiskOp::Kind::SyncAll, 0, {}, 0);
    DiskOp op;
    op.kind = DiskOp::Kind::SyncDirectory;
    op.directory = opened.directory;
    m_log->add(std::move(op));
    return 0;
}

long RecordingFileOps::startWriteback(int /*fd*/, std::int64_t /*offset*/, std::int64_t /*length*/) {
    return 0;
}

long RecordingFileOps::fallocate(int fd, std::int64_t length) {
    const Lock lock = holdIf(m_log);
    return changed(fd, DiskOp::Kind::Grow, length, {}, FileOps::fallocate(fd, length));
}

long RecordingFileOps::ftruncate(int fd, std::int64_t length) {
    const Lock lock = holdIf(m_log);
    return changed(fd, DiskOp::Kind::Resize, length, {}, FileOps::ftruncate(fd, length));
}

void RecordingFileOps::pretendFor(FileStatus& status) const {
    if (m_log != nullptr)
        return;
    const auto found = m_pretended.find({status.device, status.inode});
    if (found != m_pretended.end()) {
        status.device = found->second.device;
        status.inode = found->second.inode;
    } else {
        status.inode |= kNoFileOfALog;
    }
}

long RecordingFileOps::status(int fd, FileStatus& status) {
    const long result = FileOps::status(fd, status);
    pretendFor(status);
    return result;
}

long RecordingFileOps::statusAt(int directory, const std::string& name, FileStatus& status) {
    const long result = FileOps::statusAt(directory, name, status);
    pretendFor(status);
    return result;
}

long RecordingFileOps::renamed(int directory, const std::string& from, const std::string& to, long result) {
    if (m_log == nullptr || result < 0)
        return result;
    DiskOp op;
    op.kind = DiskOp::Kind::Rename;
    op.directory = find(directory).directory;
    op.name = from;
    op.to = to;
    m_log->add(std::move(op));
    return result;
}

long RecordingFileOps::renameNoReplace(int directory, const std::string& from, const std::string& to) {
    const Lock lock = holdIf(m_log);
    return renamed(directory, from, to, FileOps::renameNoReplace(directory, from, to));
}

long RecordingFileOps::renameReplace(int directory, const std::string& from, const std::string& to) {
    const Lock lock = holdIf(m_log);
    return renamed(directory, from, to, FileOps::renameReplace(directory, from, to));
}

long RecordingFileOps::linkAt(int directory, const std::string& from, const std::string& to) {
    const Lock lock = holdIf(m_log);
    const long result = FileOps::linkAt(directory, from, to);
    if (m_log == nullptr || result < 0)
        return result;
    DiskOp op;
    op.kind = DiskOp::Kind::Link;
    op.directory = find(directory).directory;
    op.file = m_log->opened(op.directory, from, {}, false);
    op.name = to;
    m_log->add(std::move(op));
    return result;
}

long RecordingFileOps::unlinkAt(int directory, const std::string& name) {
    const Lock lock = holdIf(m_log);
    const long result = FileOps::unlinkAt(directory, name);
    if (m_log == nullptr || result < 0)
        return result;
    DiskOp op;
    op.kind = DiskOp::Kind::Unlink;
    op.directory = find(directory).directory;
    op.name = name;
    m_log->add(std::move(op));
    return result;
}

} // namespace intact::tests
