// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/get/input_list.h"
#include "app/get/options.h"
#include "core/download/record.h"

#include <istream>
#include <vector>

namespace intact::get {

/// Everything the command line asks for, looked up and checked: each link once, directory absolute and there. Reads
/// the list and the password file; starts nothing.
[[nodiscard]] Parsed<std::vector<DownloadRequest>> planRequests(const Options& options, std::istream& standardInput);

} // namespace intact::get
