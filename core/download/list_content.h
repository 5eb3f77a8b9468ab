// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/download/category.h"
#include "core/download/record.h"

#include <vector>

namespace intact {

/// A download list on its way from one place to another. The records' categories are those that stand here.
struct ListContent {
    std::vector<Category> categories;
    std::vector<DownloadRecord> records;
};

} // namespace intact
