// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace intact {

/// Text of protocols, whatever the locale says.

[[nodiscard]] constexpr bool isDigit(char c) {
    return c >= '0' && c <= '9';
}
[[nodiscard]] constexpr bool isAlpha(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
/// 0x00-0x1F and 0x7F.
[[nodiscard]] constexpr bool isControl(char c) {
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
}
[[nodiscard]] constexpr char toLower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}
[[nodiscard]] std::string toLower(std::string_view text);
[[nodiscard]] bool equalsIgnoringCase(std::string_view a, std::string_view b);
[[nodiscard]] bool startsWithIgnoringCase(std::string_view text, std::string_view prefix);
/// Without blanks, tabs and line ends on both sides.
[[nodiscard]] std::string_view trimmed(std::string_view text);
[[nodiscard]] bool hasControl(std::string_view text);
/// A token of RFC 9110 §5.6.2: what the names of header fields are made of.
[[nodiscard]] bool isHttpToken(std::string_view text);
/// One or more digits and nothing else; nothing when it does not fit.
[[nodiscard]] std::optional<std::int64_t> parseDecimal(std::string_view text);
[[nodiscard]] std::optional<int> hexValue(char c);
/// "%41" → "A"; a "%" that begins no escape stays.
[[nodiscard]] std::string percentDecoded(std::string_view text);

} // namespace intact
