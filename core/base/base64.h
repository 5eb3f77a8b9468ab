// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace intact {

/// The bytes of padded base64 (RFC 4648 §4) without blanks or line ends; nothing for anything else, non-zero spare bits
/// included. Pure.
[[nodiscard]] std::optional<std::vector<std::uint8_t>> decodeBase64(std::string_view text);

} // namespace intact
