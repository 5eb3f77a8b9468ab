// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/download/record.h"

#include <QString>

#include <vector>

#include <tl/expected.hpp>

namespace intact::app {

// Lists as files, see list_file.h. For a thread that may wait; the errors are sentences for people.

[[nodiscard]] tl::expected<std::vector<DownloadRecord>, QString> readListFile(const QString& path);
/// Replaces the file as a whole or not at all; a new one is for its owner only.
[[nodiscard]] tl::expected<void, QString> writeListFile(const QString& path,
                                                        const std::vector<DownloadRecord>& records);

} // namespace intact::app
