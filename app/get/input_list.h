// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/get/options.h"

#include <istream>
#include <string>
#include <vector>

namespace intact::get {

/// One line of a list of links.
struct InputEntry {
    std::string url;
    std::optional<Checksum> checksum;
    std::string place; ///< "links.txt, line 3", for messages
};

/// Reads "URL" or "URL ALGO=HEX" from each line; empty lines and those that begin with "#" are passed over.
/// `name` is what messages call the list.
[[nodiscard]] Parsed<std::vector<InputEntry>> readInputList(std::istream& stream, const std::string& name);

/// The same from a file, "-" = `standardInput`.
[[nodiscard]] Parsed<std::vector<InputEntry>> readInputFile(const std::string& path, std::istream& standardInput);

} // namespace intact::get
