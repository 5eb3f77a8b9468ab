// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disk/open_directory.h"

#include "core/disk/steps.h"
#include "core/disk/umask.h"

#include <utility>

namespace intact {

namespace {

constexpr auto kFresh = std::chrono::seconds(1);

} // namespace

OpenDirectory::OpenDirectory(Fd fd, std::string path, const FileStatus& status)
    : m_fd(std::move(fd)), m_path(std::move(path)), m_status(status), m_fileMode(0666U & ~processUmask()) {}

Result<std::shared_ptr<const OpenDirectory>> OpenDirectory::open(FileOps& ops, const std::string& path) {
    Result<Fd> opened = openDirectory(ops, path);
    if (!opened)
        return tl::make_unexpected(opened.error());
    FileStatus status;
    if (const long result = ops.status(opened->get(), status); result < 0)
        return osFailed(result, "fstat", path);
    return std::shared_ptr<const OpenDirectory>(new OpenDirectory(std::move(*opened), path, status));
}

Result<std::shared_ptr<const OpenDirectory>> DirectoryCache::open(const std::string& path) {
    const Instant now = m_clock.now();
    if (const auto known = m_known.find(path); known != m_known.end() && now - known->second.openedAt < kFresh) {
        if (auto directory = known->second.directory.lock())
            return directory;
    }
    auto opened = OpenDirectory::open(m_ops, path);
    if (!opened)
        return opened;
    std::erase_if(m_known, [](const auto& known) { return known.second.directory.expired(); });
    m_known[path] = {*opened, now};
    return opened;
}

} // namespace intact
