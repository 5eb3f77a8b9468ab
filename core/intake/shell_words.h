// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <tl/expected.hpp>

namespace intact {

/// Splits one command line into words as a POSIX shell does (POSIX.1-2017, Shell Command Language §2.2), with $'…' of
/// the newer ones: '…', "…", backslashes, line continuations. Nothing is executed or filled in: what would need that,
/// and more than one command, is refused with a sentence. Pure; the words are not checked for control bytes.
[[nodiscard]] tl::expected<std::vector<std::string>, std::string> shellWords(std::string_view command);

} // namespace intact
