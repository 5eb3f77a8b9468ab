// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/failure.h"
#include "core/disk/file_ops.h"
#include "core/download/checksum.h"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace intact {

/// How reading a whole file went.
enum class FileRead : std::uint8_t {
    Whole,      ///< to its end; the digests are of all of it
    Missing,    ///< there is no such file
    Unreadable, ///< see the failure: it must not or cannot be read, is no ordinary file, or was written to meanwhile
    Stopped,    ///< as the caller wished
};

/// What was computed of a file.
struct FileDigests {
    FileRead how = FileRead::Missing;
    std::int64_t bytes = 0;            ///< that were read
    std::vector<Checksum> checksums{}; ///< in the order in which they were wanted; when Whole
    Failure failure{};                 ///< when Unreadable
};

/// `read` of `size` bytes are hashed. False: stop.
using DigestProgress = std::function<bool(std::int64_t read, std::int64_t size)>;

/// Reads a file once, in order and as fast as the disk gives it, and computes these digests of it. Takes one buffer,
/// whatever the size of the file, and writes nothing. Blocks; any thread.
[[nodiscard]] FileDigests digestFile(FileOps& files, const std::string& directory, const std::string& name,
                                     const std::vector<DigestAlgorithm>& algorithms, const DigestProgress& progress);

} // namespace intact
