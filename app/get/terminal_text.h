// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace intact::get {

inline constexpr std::size_t kMaxForeignCharacters = 200;

/// Foreign text made fit for a terminal: valid UTF-8 without control and direction characters, at most `maxCharacters`
/// characters; what was cut off shows as "…".
[[nodiscard]] std::string terminalText(std::string_view text, std::size_t maxCharacters = kMaxForeignCharacters);

/// How many characters a text of ours has.
[[nodiscard]] std::size_t characterCount(std::string_view text);

/// "512 B", "1.5 KiB", "20 MiB" …
[[nodiscard]] std::string bytesText(std::int64_t bytes);

/// "9 s", "1 min 05 s", "2 h 03 min".
[[nodiscard]] std::string durationText(std::chrono::seconds duration);

} // namespace intact::get
