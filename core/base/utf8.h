// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace intact {

/// The byte order mark that some programs put in front of UTF-8.
inline constexpr std::string_view kUtf8Mark = "\xEF\xBB\xBF";

/// What stands for bytes that are no text.
inline constexpr char32_t kReplacementCharacter = 0xFFFD;

/// One character of a text and how many bytes it takes.
struct Utf8Character {
    char32_t code = kReplacementCharacter;
    std::size_t length = 1;
    bool valid = false;
};

/// The character at `position` (< text.size()); overlong forms, surrogates and cut sequences are not valid, one byte
/// long.
[[nodiscard]] Utf8Character utf8At(std::string_view text, std::size_t position);
[[nodiscard]] bool isValidUtf8(std::string_view text);
void appendUtf8(std::string& text, char32_t code);
/// How many bytes at the beginning are printable ASCII.
[[nodiscard]] std::size_t plainLength(std::string_view text);
/// At most maxBytes from the start, never cutting a character in two.
[[nodiscard]] std::string_view utf8Prefix(std::string_view text, std::size_t maxBytes);
[[nodiscard]] std::string latin1ToUtf8(std::string_view text);
/// Little-endian UTF-16 as bytes; an odd last byte is ignored, lone surrogates become the replacement character.
[[nodiscard]] std::string utf16LeToUtf8(std::string_view bytes);
/// Foreign text made fit for one line of a message: valid UTF-8, no control characters, at most maxBytes.
[[nodiscard]] std::string cleanLine(std::string_view text, std::size_t maxBytes);

} // namespace intact
