// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/disk/file_ops.h"
#include "core/download/signature.h"

#include <optional>
#include <string>
#include <vector>

#include <tl/expected.hpp>

namespace intact {

// Files with keys, and files that are signed. All of these block; any thread, but none that others wait for.

/// For reading; not open when that cannot be done.
[[nodiscard]] Fd openFile(FileOps& files, const std::string& directory, const std::string& name);
/// Nothing when it is no ordinary file, cannot be read or is larger.
[[nodiscard]] std::optional<std::string> readFile(FileOps& files, const Fd& file, std::int64_t most);

/// OpenPGP keys as gpgv reads them: the file itself, or what is armored in it, in memory.
[[nodiscard]] tl::expected<Fd, KeyTrouble> openKeyring(FileOps& files, const std::string& path);

/// Those of these keys by which nothing can be proven.
[[nodiscard]] std::vector<UselessKey> uselessKeys(FileOps& files, const SignatureKeys& keys);

} // namespace intact
