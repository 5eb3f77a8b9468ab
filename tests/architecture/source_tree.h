// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace intact::tests {

struct Include {
    std::string target;
    bool quoted = false; ///< "…" and not <…>
    int line = 0;
};

/// A function body as functionBodies() sees it.
struct FunctionBody {
    int firstLine = 0;
    int lines = 0; ///< from its name to its closing brace
};

/// The texts of a source tree by path from its root. A plain value, so that a bad tree can be written in a test.
using SourceTree = std::map<std::string, std::string>;

/// Everything of ours below `root` that is text: C++, CMake, scripts.
[[nodiscard]] SourceTree readSourceTree(const std::string& root);

[[nodiscard]] bool isCpp(std::string_view path);
[[nodiscard]] bool isHeader(std::string_view path);
/// "core/net/url.h" → "core/net".
[[nodiscard]] std::string folderOf(std::string_view path);
[[nodiscard]] int countLines(std::string_view text);
[[nodiscard]] std::vector<Include> includesOf(std::string_view text);
/// The text with comments, literals and preprocessor lines blanked out; line breaks stay where they are.
[[nodiscard]] std::string codeOnly(std::string_view text);

/// Functions and methods, found by matching braces: a brace after a parameter list opens one. Lambdas count as part of
/// the function around them, those outside of any as a function. Bodies made by macros are not seen.
[[nodiscard]] std::vector<FunctionBody> functionBodies(std::string_view text);

} // namespace intact::tests
