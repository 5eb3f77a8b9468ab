// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/reply_check.h"

#include <optional>

namespace intact {

/// checkReply() for what an FTP or SFTP server tells before the bytes come. Size and modification time are all it has
/// for a validator, the time written as HTTP writes it. Pure.
[[nodiscard]] Verdict checkFileReply(const Asked& asked, const FileReply& file);

/// Such a server refuses with its answers and libcurl ends with a failure; this is the verdict that a head would have
/// got: busy (Wait), no offsets (SingleStream), shorter than what is there (Changed). Nothing for any other failure.
[[nodiscard]] std::optional<Verdict> verdictOnRefusal(const Failure& failure);

} // namespace intact
