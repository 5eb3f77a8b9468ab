// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/get/option_table.h"

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace intact::reference {

/// What manual pages and completions need to know of an option. Everything in here is pure; used while building only.
struct OptionWords {
    std::string shortName; ///< one letter; empty: none
    std::string longName;
    std::string argument; ///< as in --help; empty: takes none
    std::string meaning;
};

[[nodiscard]] std::vector<OptionWords> wordsOf(std::span<const get::OptionRow> table);

/// What can be offered for the value of an option; its argument's name tells.
enum class ValueKind { None, File, Folder, Digest, Free };
[[nodiscard]] ValueKind valueKind(const OptionWords& option);

/// What stands for "@NAME@" in a template.
using Fillings = std::map<std::string, std::string, std::less<>>;

/// OPTIONS: a list for man(7) as groff and mandoc understand it.
[[nodiscard]] Fillings manFillings(const std::vector<OptionWords>& options);
/// OPTIONS and DIGESTS: words; FILE_OPTIONS, FOLDER_OPTIONS, DIGEST_OPTIONS, FREE_OPTIONS: patterns for `case`.
[[nodiscard]] Fillings bashFillings(const std::vector<OptionWords>& options);
/// OPTIONS: arguments of _arguments, see zshcompsys(1).
[[nodiscard]] Fillings zshFillings(const std::vector<OptionWords>& options);
/// OPTIONS: calls of complete, see fish's complete(1).
[[nodiscard]] Fillings fishFillings(const std::vector<OptionWords>& options);

/// A name that is not among the fillings stays, with its marks.
[[nodiscard]] std::string filled(std::string_view text, const Fillings& fillings);

} // namespace intact::reference
