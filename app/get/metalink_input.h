// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/get/input_list.h"

#include <string>
#include <vector>

namespace intact::get {

/// Whether what stands in the place of a link is the path of a file: a metalink.
[[nodiscard]] bool isLocalFile(const std::string& argument);

/// The files of a metalink (RFC 5854, or version 3), each with its mirrors, the best first, and its strongest checksum.
/// Links with a login are left out: nobody has given it.
[[nodiscard]] Parsed<std::vector<InputEntry>> readMetalinkFile(const std::string& path);

} // namespace intact::get
