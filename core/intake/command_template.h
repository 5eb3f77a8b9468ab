// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <tl/expected.hpp>

namespace intact {

/// What a name in braces stands for, e.g. {"path", "/home/anna/a.iso"} for {path}.
using CommandFacts = std::vector<std::pair<std::string_view, std::string>>;

/// The program and its arguments, out of one line as shellWords() reads it, with the facts filled in. They are filled
/// into words that are made already: whatever a file is called, it stays one argument and is never read as a command. A
/// brace around anything else stays as it is. A sentence when the line cannot be read or names no program. Pure.
[[nodiscard]] tl::expected<std::vector<std::string>, std::string> commandFromTemplate(std::string_view line,
                                                                                      const CommandFacts& facts);

} // namespace intact
