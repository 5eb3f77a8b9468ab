// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/file_digest.h"

#include "core/disk/steps.h"
#include "core/verify/digester.h"

#include <cerrno>
#include <cstddef>
#include <span>
#include <utility>

#include <fcntl.h>

namespace intact {

namespace {

// Fits into the cache of a core, so that it is hashed from there; read-ahead is the kernel's.
constexpr std::size_t kPieceBytes = std::size_t{256} * 1024;

FileDigests unreadable(Failure failure) {
    return {.how = FileRead::Unreadable, .failure = std::move(failure)};
}

FileDigests notOpened(long result, const std::string& path) {
    if (result == -ENOENT || result == -ENOTDIR)
        return {};
    return unreadable(osFailed(result, "open", path).value());
}

bool isSameAs(const FileStatus& before, const FileStatus& after) {
    return before.size == after.size && before.modifiedNs == after.modifiedNs;
}

FileDigests digestOpen(FileOps& files, const Fd& file, const std::string& path,
                       const std::vector<DigestAlgorithm>& algorithms, const DigestProgress& progress) {
    FileStatus before;
    if (const long result = files.status(file.get(), before); result < 0)
        return unreadable(osFailed(result, "look at", path).value());
    if (!before.regular)
        return unreadable(failed(FailureReason::TargetUnsafe, "open", path, "it is no ordinary file").value());
    files.adviseSequential(file.get()); // an advice: where it is not taken, reading is only slower
    std::vector<Digester> digesters;
    for (const DigestAlgorithm algorithm : algorithms)
        digesters.emplace_back(algorithm);
    std::vector<std::byte> buffer(kPieceBytes);
    FileDigests digests{.how = FileRead::Whole};
    while (digests.bytes < before.size) {
        const long got = files.pread(file.get(), buffer, digests.bytes);
        if (got < 0)
            return unreadable(osFailed(got, "read", path).value());
        if (got == 0)
            break;
        const std::span<const std::byte> piece = std::span(buffer).first(static_cast<std::size_t>(got));
        for (Digester& digester : digesters)
            digester.update(piece);
        digests.bytes += got;
        if (!progress(digests.bytes, before.size))
            return {.how = FileRead::Stopped, .bytes = digests.bytes};
    }
    FileStatus after;
    if (files.status(file.get(), after) < 0 || !isSameAs(before, after) || digests.bytes != before.size)
        return unreadable(failed(FailureReason::FileChanged, "read", path, "it was written to meanwhile").value());
    for (Digester& digester : digesters)
        digests.checksums.push_back(digester.finish());
    return digests;
}

} // namespace

FileDigests digestFile(FileOps& files, const std::string& directory, const std::string& name,
                       const std::vector<DigestAlgorithm>& algorithms, const DigestProgress& progress) {
    const std::string path = joined(directory, name);
    const long opened = files.openDirectory(directory);
    if (opened < 0)
        return notOpened(opened, path);
    const Fd folder(files, static_cast<int>(opened));
    // A pipe with this name must not hold us up.
    const long fd = files.openAt(folder.get(), name, O_RDONLY | O_NONBLOCK, 0);
    if (fd < 0)
        return notOpened(fd, path);
    const Fd file(files, static_cast<int>(fd));
    return digestOpen(files, file, path, algorithms, progress);
}

} // namespace intact
