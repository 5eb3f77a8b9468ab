// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/download/list_content.h"

#include <string>
#include <vector>

namespace intact {

/// What makes two downloads of lists the same one: unfinished ones as downloadKey(), finished ones by their file too.
[[nodiscard]] std::string listKey(const DownloadRecord& record);

/// Those of `read` that are neither among `listed` nor twice among themselves. Pure.
[[nodiscard]] std::vector<DownloadRecord> newToList(std::vector<DownloadRecord> read,
                                                    const std::vector<DownloadRecord>& listed);

/// `own` and behind them those of `list` that have no namesake there, numbered from `next` on, which goes on; the
/// records get the numbers that their categories have here. At most as many as there may be: the others are none. Pure.
[[nodiscard]] std::vector<Category> mergedCategories(std::vector<Category> own, CategoryId& next, ListContent& list);

} // namespace intact
