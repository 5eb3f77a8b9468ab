// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/source_tree.h"

#include <string>
#include <string_view>
#include <vector>

namespace intact::tests {

/// "core/net/url.cpp:3: includes core/disk, which core/net may not".
using Complaints = std::vector<std::string>;

/// One law of the house.
struct Rule {
    std::string_view name;
    Complaints (*check)(const SourceTree& tree);
};

/// All of them.
[[nodiscard]] const std::vector<Rule>& rules();
/// Those about who may include what (include_rules.cpp), and those about single files (file_rules.cpp).
[[nodiscard]] std::vector<Rule> includeRules();
[[nodiscard]] std::vector<Rule> fileRules();

} // namespace intact::tests
