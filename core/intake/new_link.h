// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/failure.h"
#include "core/download/record.h"

#include <string>

namespace intact {

/// The same download from another link. What was given for one origin (credentials, headers, referer) is left behind
/// when the link leads to another; credentials in the link itself win. Only an ftp or sftp link can become another one
/// of these. Pure. Failures as checkRequest().
[[nodiscard]] Result<DownloadRequest> withNewLink(const DownloadRequest& request, const std::string& url);

} // namespace intact
