// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/download/record.h"

#include <string>
#include <vector>

namespace intact {

/// For a list that was lost, or that an older snapshot had to replace: a record for every part file of ours in
/// `directories` and in those of the `known` downloads that belongs to none of them. Such a record has failed with
/// LinkLost and waits for a new link. Ids count from `firstId`. Directories that cannot be read hold nothing.
/// Reads directories; any thread, before the list is in use.
[[nodiscard]] std::vector<DownloadRecord> recordsOfStrayParts(const std::vector<std::string>& directories,
                                                              const std::vector<DownloadRecord>& known,
                                                              DownloadId firstId, WallTime now);

} // namespace intact
