// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/get/options.h"

#include <span>
#include <string>
#include <string_view>

namespace intact::get {

/// One option: how it is written, what it takes, what it does. Everything about it stands in this row.
struct OptionRow {
    char shortName; ///< 0: none
    std::string_view longName;
    std::string_view argument; ///< as in --help; empty: takes none
    std::string_view meaning;
    /// Puts the value into the options; a text says what is wrong with it ("must be …"), empty: nothing.
    std::string (*apply)(Options& options, const std::string& value);
};

[[nodiscard]] std::span<const OptionRow> optionTable();

} // namespace intact::get
