// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/download/checksum.h"
#include "core/intake/links.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <tl/expected.hpp>

namespace intact {

/// One line of a list of links, as it was written: nothing but the checksum has been looked at.
struct ListedLink {
    std::string url;
    std::vector<std::string> mirrors; ///< further links to the same file
    std::optional<Checksum> expected;
};

/// What in a line is neither a link nor a first good checksum.
struct ListLineProblem {
    std::string text;
    bool secondChecksum = false;
};

/// "URL" or "URL ALGO=HEX"; behind a TAB may stand further links to the same file, each behind one of its own, as in
/// the lists of aria2. Pure.
[[nodiscard]] tl::expected<ListedLink, ListLineProblem> readListLine(std::string_view line);

/// What a file full of links holds.
struct LinkFile {
    LinksFound found;
    std::size_t wrongLines = 0;                 ///< in which there is no link, or something behind it is wrong
    std::optional<std::size_t> firstWrong = {}; ///< number of the first of them, from 1
};

/// Longer ones are no lists of links.
inline constexpr std::size_t kMostLinkFileBytes = std::size_t{16} << 20;

/// The links of a text file, one a line as above, or anywhere in a line of free text; empty lines and those that begin
/// with "#" are passed over. A web page gives the links in it. Pure; takes time in proportion to the length.
[[nodiscard]] LinkFile linksOfFile(std::string_view content);

} // namespace intact
