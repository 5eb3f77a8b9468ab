// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/failure.h"

#include <string>
#include <string_view>
#include <vector>

namespace intact {

// What a tag may be. Pure; UTF-8.

inline constexpr std::size_t kMostTags = 20;
inline constexpr std::size_t kLongestTag = 40; ///< characters

/// The tags of a text in which commas stand between them, as it is typed; not checked.
[[nodiscard]] std::vector<std::string> splitTags(std::string_view text);
/// Without blanks around them, without empty ones, and each once whatever its case (of ASCII letters). TagInvalid: too
/// many, one that is too long, holds a comma or a control character, or is no text.
[[nodiscard]] Result<std::vector<std::string>> checkTags(const std::vector<std::string>& tags);
/// The same tag, whatever its case.
[[nodiscard]] bool hasTag(const std::vector<std::string>& tags, std::string_view tag);

} // namespace intact
