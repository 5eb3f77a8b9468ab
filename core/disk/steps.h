// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/failure.h"
#include "core/disk/file_ops.h"

#include <string>

namespace intact {

// For the files of this folder only: paths and failures in one shape.

[[nodiscard]] std::string joined(const std::string& directory, const std::string& name);
[[nodiscard]] tl::unexpected<Failure> failed(FailureReason reason, const char* operation, std::string place,
                                             std::string detail);
/// `result` is a FileOps result < 0.
[[nodiscard]] tl::unexpected<Failure> osFailed(long result, const char* operation, std::string place);
[[nodiscard]] Result<Fd> openDirectory(FileOps& ops, const std::string& path);

} // namespace intact
