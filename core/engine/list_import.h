// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/download/record.h"

#include <string>
#include <vector>

namespace intact {

/// What makes two downloads of lists the same one: unfinished ones as downloadKey(), finished ones by their file too.
[[nodiscard]] std::string listKey(const DownloadRecord& record);

/// Those of `read` that are neither among `listed` nor twice among themselves. Pure.
[[nodiscard]] std::vector<DownloadRecord> newToList(std::vector<DownloadRecord> read,
                                                    const std::vector<DownloadRecord>& listed);

} // namespace intact
