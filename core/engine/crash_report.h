// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/disk/file_ops.h"
#include "core/download/record.h"

#include <optional>
#include <string>
#include <string_view>

namespace intact {

/// What a crash leaves for people: reason, backtrace, the downloads that were running and what they did last. One per
/// process, as signal handlers are; nothing of it holds a secret (links are redacted, headers are not in it).

/// From now on a fatal signal or std::terminate() writes a report into `directory` (absolute path; it need not exist
/// yet), with async-signal-safe calls only, and then ends the program as it would have ended without. Main thread.
void installCrashReports(const std::string& directory, std::string_view program);

/// Notes the state of a download for a report. Any thread, never in a signal handler.
void noteForCrash(const DownloadRecord& record);

/// The report of an earlier crash that nobody has been told of yet: its path. The next call says nothing.
[[nodiscard]] std::optional<std::string> takeCrashReport(FileOps& files, const std::string& directory);

} // namespace intact
