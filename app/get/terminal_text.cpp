// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/get/terminal_text.h"

#include "core/base/utf8.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace intact::get {

namespace {

// Characters that move the cursor, start an escape sequence or turn the reading direction of what follows.
bool isUnfit(char32_t code) {
    return code < 0x20 || (code >= 0x7F && code < 0xA0) || code == 0x2028 || code == 0x2029 ||
           (code >= 0x200E && code <= 0x200F) || (code >= 0x202A && code <= 0x202E) ||
           (code >= 0x2066 && code <= 0x2069) || code == 0xFEFF;
}

} // namespace

std::string terminalText(std::string_view text, std::size_t maxCharacters) {
    std::string clean;
    std::size_t characters = 0;
    for (std::size_t position = 0; position < text.size();) {
        const Utf8Character character = utf8At(text, position);
        position += character.length;
        if (isUnfit(character.code))
            continue;
        if (characters == maxCharacters)
            return clean.append("…");
        appendUtf8(clean, character.code);
        ++characters;
    }
    return clean;
}

std::size_t characterCount(std::string_view text) {
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

std::string bytesText(std::int64_t bytes) {
    constexpr std::array kUnits{"KiB", "MiB", "GiB", "TiB", "PiB", "EiB"};
    if (bytes < 1024)
        return std::to_string(bytes) + " B";
    double value = static_cast<double>(bytes) / 1024;
    std::size_t unit = 0;
    // 1023.95 would be rounded to "1024"
    for (; value >= 1023.95 && unit + 1 < kUnits.size(); ++unit)
        value /= 1024;
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), value < 9.95 ? "%.1f %s" : "%.0f %s", value, kUnits.at(unit));
    return text.data();
}

std::string durationText(std::chrono::seconds duration) {
    const long long seconds = std::max<long long>(duration.count(), 0);
    std::array<char, 48> text{};
    if (seconds < 60)
        std::snprintf(text.data(), text.size(), "%lld s", seconds);
    else if (seconds < 3600)
        std::snprintf(text.data(), text.size(), "%lld min %02lld s", seconds / 60, seconds % 60);
    else
        std::snprintf(text.data(), text.size(), "%lld h %02lld min", seconds / 3600, seconds % 3600 / 60);
    return text.data();
}

} // namespace intact::get
