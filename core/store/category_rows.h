// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/queue_store.h"

#include <vector>

#include <SQLiteCpp/Database.h>

namespace intact {

// How categories lie in their table. Rarely read and written, so nothing is kept prepared. Both throw
// SQLite::Exception.

[[nodiscard]] StoredCategories readCategories(SQLite::Database& database);
/// In a transaction of the caller's.
void writeCategories(SQLite::Database& database, const std::vector<Category>& categories);

} // namespace intact
