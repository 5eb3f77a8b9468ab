// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace intact {

/// Takes the next line off the front of `text`, and gives it without its end (LF or CRLF). Pure.
[[nodiscard]] constexpr std::string_view takeLine(std::string_view& text) {
    const std::size_t end = text.find('\n');
    std::string_view line = text.substr(0, end);
    text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    return line;
}

} // namespace intact
