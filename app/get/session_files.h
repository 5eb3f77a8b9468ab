// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/failure.h"
#include "core/download/record.h"

#include <set>
#include <string>
#include <vector>

namespace intact::get {

/// What a job is known by: hex digits that stand for URL + directory + output name.
using JobKey = std::string;
[[nodiscard]] JobKey jobKey(const DownloadRequest& request);
[[nodiscard]] std::vector<JobKey> jobKeys(const std::vector<DownloadRequest>& requests);

/// "intact-state/intact-get" beside the program when a file "intact.portable" lies in its directory; else
/// $XDG_STATE_HOME/intact-get, or ~/.local/state/intact-get; empty when neither is known.
[[nodiscard]] std::string usualStateDirectory(const std::string& programDirectory);

/// Makes the state directory, for this person alone. Failures: StoreFailed.
[[nodiscard]] Result<void> makeStateDirectory(const std::string& base);

/// A new, empty session-XXXXXXXX/ in the state directory.
[[nodiscard]] Result<std::string> makeSessionDirectory(const std::string& base);
/// All session directories, by name.
[[nodiscard]] std::vector<std::string> sessionDirectories(const std::string& base);

/// The file "jobs" of a session: what can be continued in it, one key a line; one that is struck out later on is no
/// longer in it. An unreadable one is empty.
[[nodiscard]] std::set<JobKey> readJobs(const std::string& sessionDirectory);
/// Written beside and renamed, so that a crash leaves the old or the new one.
[[nodiscard]] Result<void> writeJobs(const std::string& sessionDirectory, const std::set<JobKey>& jobs);
/// What the run that holds the session's claim works on, written before anybody else may look.
[[nodiscard]] std::set<JobKey> readRunning(const std::string& sessionDirectory);
[[nodiscard]] Result<void> writeRunning(const std::string& sessionDirectory, const std::set<JobKey>& jobs);
/// Adds a line for each to "jobs"; a failure leaves them in.
void strikeOutJobs(const std::string& sessionDirectory, const std::vector<JobKey>& jobs);

} // namespace intact::get
