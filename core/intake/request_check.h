// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/failure.h"
#include "core/download/record.h"

namespace intact {

/// Checks and normalises what a person asked for, before it may enter the queue: URL policy (credentials moved to
/// user/password; ftp and sftp only where a person gave the link), headers, user agent and referer without control
/// bytes, segments 1-32, absolute directory, a file name that is one component
/// ("../x", "a/b" → NameInvalid: refused, not repaired), tags as checkTags(). Touches no disk.
[[nodiscard]] Result<DownloadRequest> checkRequest(DownloadRequest request);

} // namespace intact
