// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/get/options.h"
#include "core/download/piece_digests.h"

#include <istream>
#include <string>
#include <vector>

namespace intact::get {

/// One line of a list of links, or one file of a metalink.
struct InputEntry {
    std::string url;
    std::vector<std::string> mirrors; ///< further links to the same file
    std::optional<Checksum> checksum;
    std::string place;                             ///< "in links.txt, line 3", for messages
    ChecksumSource source = ChecksumSource::Given; ///< of the checksum
    std::optional<std::int64_t> size = {};         ///< bytes
    std::optional<PieceDigests> pieces = {};       ///< of a file of that size
    std::string name = {};                         ///< the file's; empty: nobody has said it
};

/// Reads "URL" or "URL ALGO=HEX" from each line; behind a TAB may stand further links to the same file, each behind
/// one of its own, as in the lists of aria2. Empty lines and those that begin with "#" are passed over.
/// `name` is what messages call the list.
[[nodiscard]] Parsed<std::vector<InputEntry>> readInputList(std::istream& stream, const std::string& name);

/// The same from a file, "-" = `standardInput`.
[[nodiscard]] Parsed<std::vector<InputEntry>> readInputFile(const std::string& path, std::istream& standardInput);

} // namespace intact::get
