// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disk/directory.h"

#include "core/disk/names.h"
#include "core/disk/steps.h"

#include <algorithm>
#include <cerrno>

namespace intact {

Result<std::optional<FileStatus>> statusOf(FileOps& ops, const std::string& directory, const std::string& name) {
    const std::string path = joined(directory, name);
    if (!isPlainName(name))
        return failed(FailureReason::NameInvalid, "fstatat", path, {});
    const Result<Fd> opened = openDirectory(ops, directory);
    if (!opened)
        return tl::make_unexpected(opened.error());
    FileStatus status;
    const long result = ops.statusAt(opened->get(), name, status);
    // What a file system does not take as a name is not there either.
    if (result == -ENOENT || result == -ENAMETOOLONG || result == -EINVAL || result == -EILSEQ)
        return std::nullopt;
    if (result < 0)
        return osFailed(result, "fstatat", path);
    return status;
}

Result<bool> nameExists(FileOps& ops, const std::string& directory, const std::string& name) {
    const auto status = statusOf(ops, directory, name);
    return status ? Result<bool>(status->has_value()) : tl::make_unexpected(status.error());
}

Result<void> removePartFile(FileOps& ops, const std::string& directory, const std::string& partName) {
    const std::string path = joined(directory, partName);
    if (!isPlainName(partName))
        return failed(FailureReason::NameInvalid, "unlink", path, {});
    const Result<Fd> opened = openDirectory(ops, directory);
    if (!opened)
        return opened.error().reason == FailureReason::DirectoryMissing ? Result<void>{}
                                                                        : tl::make_unexpected(opened.error());
    FileStatus status;
    const long found = ops.statusAt(opened->get(), partName, status);
    if (found >= 0 && !status.regular)
        return failed(FailureReason::TargetUnsafe, "unlink", path, "not a regular file");
    const long result = found < 0 ? found : ops.unlinkAt(opened->get(), partName);
    if (result < 0 && result != -ENOENT)
        return osFailed(result, "unlink", path);
    return {};
}

Result<void> renameFile(FileOps& ops, const std::string& directory, const std::string& from, const std::string& to) {
    const std::string path = joined(directory, to);
    if (!isPlainName(from) || !isPlainName(to))
        return failed(FailureReason::NameInvalid, "rename", path, {});
    const Result<Fd> opened = openDirectory(ops, directory);
    if (!opened)
        return tl::make_unexpected(opened.error());
    const long renamed = ops.renameNoReplace(opened->get(), from, to);
    if (renamed == -EEXIST)
        return failed(FailureReason::NameInvalid, "rename", path, "there is a file of this name");
    if (renamed < 0)
        return osFailed(renamed, "rename", path);
    if (const long synced = ops.fsync(opened->get()); synced < 0)
        return osFailed(synced, "fsync", directory);
    return {};
}

Result<FileStatus> directoryStatus(FileOps& ops, const std::string& directory) {
    const Result<Fd> opened = openDirectory(ops, directory);
    if (!opened)
        return tl::make_unexpected(opened.error());
    FileStatus status;
    if (const long result = ops.status(opened->get(), status); result < 0)
        return osFailed(result, "fstat", directory);
    return status;
}

Result<void> makeFolders(FileOps& ops, const std::string& existing, const std::string& below) {
    std::string directory = existing;
    for (std::size_t begin = 0; begin < below.size();) {
        const std::size_t end = std::min(below.find('/', begin), below.size());
        const std::string name = below.substr(begin, end - begin);
        begin = end + 1;
        if (name.empty())
            continue;
        const std::string path = joined(directory, name);
        if (!isPlainName(name))
            return failed(FailureReason::NameInvalid, "mkdir", path, {});
        const Result<Fd> opened = openDirectory(ops, directory);
        if (!opened)
            return tl::make_unexpected(opened.error());
        const long made = ops.makeDirectoryAt(opened->get(), name);
        if (made < 0 && made != -EEXIST)
            return osFailed(made, "mkdir", path);
        if (const long synced = made == -EEXIST ? 0 : ops.fsync(opened->get()); synced < 0)
            return osFailed(synced, "fsync", directory);
        directory = path;
    }
    return {};
}

Result<std::int64_t> writableSpace(FileOps& ops, const std::string& directory) {
    const Result<Fd> opened = openDirectory(ops, directory);
    if (!opened)
        return tl::make_unexpected(opened.error());
    if (const long result = ops.mayWrite(opened->get()); result < 0)
        return osFailed(result, "access", directory);
    const long space = ops.freeBytes(opened->get());
    if (space < 0)
        return osFailed(space, "fstatvfs", directory);
    return std::int64_t{space};
}

} // namespace intact
