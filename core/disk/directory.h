// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/failure.h"
#include "core/disk/file_ops.h"

#include <cstdint>
#include <optional>
#include <string>

namespace intact {

/// True when `name` exists in `directory` (whatever it is).
[[nodiscard]] Result<bool> nameExists(FileOps& ops, const std::string& directory, const std::string& name);
/// Deletes a part file that no PartFile holds open; one that is gone already, with its directory even, is fine.
[[nodiscard]] Result<void> removePartFile(FileOps& ops, const std::string& directory, const std::string& partName);
/// Renames a finished file without ever replacing another: NameInvalid when `to` is taken or no plain name.
[[nodiscard]] Result<void> renameFile(FileOps& ops, const std::string& directory, const std::string& from,
                                      const std::string& to);
/// What has this name there; nothing: nothing has.
[[nodiscard]] Result<std::optional<FileStatus>> statusOf(FileOps& ops, const std::string& directory,
                                                         const std::string& name);
/// Which directory it is, and on which disk.
[[nodiscard]] Result<FileStatus> directoryStatus(FileOps& ops, const std::string& directory);
/// Makes the folder `below`, with those it is in, in a folder that has to be there; durable when done. One that is
/// there already is fine.
[[nodiscard]] Result<void> makeFolders(FileOps& ops, const std::string& existing, const std::string& below);
/// Bytes that may still be written there; the failure says why nothing may (missing, read-only, not permitted).
[[nodiscard]] Result<std::int64_t> writableSpace(FileOps& ops, const std::string& directory);

} // namespace intact
