// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace intact {

/// A setting that is a list of texts, in one text: "a;b", with a backslash before ";" and "\" within one. Empty texts
/// are left out. Pure.
[[nodiscard]] std::vector<std::string> itemsOfText(std::string_view text);
/// The other way. Pure.
[[nodiscard]] std::string textOfItems(const std::vector<std::string>& items);

} // namespace intact
