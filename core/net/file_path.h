// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/failure.h"

#include <string>

namespace intact {

/// The path of an ftp, ftps or sftp URL, percent-encoded and with what follows it, as it may be handed to libcurl
/// (RFC 1738 §3.2): a "?" belongs to the name, ";type=i" is dropped because binary is all there is. "ftp://host/a" is
/// relative to the folder one gets to, "ftp://host/%2Fa" begins at the root; "sftp://host/a" begins at the root,
/// "sftp://host/~/a" in the home folder. UrlInvalid for a folder, for an escaped control byte (a line end would be
/// another command to the server) and for a text transfer, which would change the bytes. Pure.
[[nodiscard]] Result<std::string> checkFilePath(const std::string& path);

} // namespace intact
