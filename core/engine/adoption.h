// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/failure.h"
#include "core/disk/file_ops.h"
#include "core/download/adopted_part.h"

#include <cstdint>
#include <optional>
#include <string>

namespace intact {

/// What is to be gone on from, and what the server says of the file.
struct Adoption {
    std::string foreignPath; ///< absolute: an unfinished file, or the .aria2 control file beside it
    std::string directory;   ///< absolute: where the file is to be
    std::string fileName;    ///< of the file to be
    std::int64_t total = 0;  ///< bytes, as the server says
};

/// Copies what the unfinished file of another program holds into a part file of ours, durably, with block digests; the
/// other program's file is only read. With a control file of aria2 beside it that says which bytes are there, else they
/// are taken to go from the beginning to the end or to the first hole. Takes as long as reading and writing that much
/// takes: for a thread that may wait.
/// Failures: ForeignPartRefused (nothing usable, another size than the server's), and those of the disk; then nothing
/// is left behind.
[[nodiscard]] Result<AdoptedPart> copyForeignPart(FileOps& files, const Adoption& adoption);

/// The unfinished file of another program that lies beside the target; nothing: none does.
[[nodiscard]] std::optional<std::string> findForeignPart(FileOps& files, const std::string& directory,
                                                         const std::string& fileName);

} // namespace intact
