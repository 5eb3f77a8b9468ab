// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/base64.h"

#include "core/base/ascii.h"

namespace intact {

namespace {

std::optional<std::uint32_t> valueOf(char c) {
    if (c >= 'A' && c <= 'Z')
        return static_cast<std::uint32_t>(c - 'A');
    if (c >= 'a' && c <= 'z')
        return static_cast<std::uint32_t>(c - 'a' + 26);
    if (isDigit(c))
        return static_cast<std::uint32_t>(c - '0' + 52);
    if (c == '+')
        return 62;
    if (c == '/')
        return 63;
    return std::nullopt;
}

} // namespace

std::optional<std::vector<std::uint8_t>> decodeBase64(std::string_view text) {
    if (text.size() % 4 != 0)
        return std::nullopt;
    std::size_t padding = 0;
    for (; padding < 2 && !text.empty() && text.back() == '='; ++padding)
        text.remove_suffix(1);
    std::vector<std::uint8_t> bytes;
    bytes.reserve(text.size() / 4 * 3 + 2);
    std::uint32_t bits = 0; // that no byte has been made of yet, from the right
    int count = 0;
    for (const char c : text) {
        const std::optional<std::uint32_t> value = valueOf(c);
        if (!value)
            return std::nullopt;
        bits = (bits << 6U) | *value;
        count += 6;
        if (count >= 8) {
            count -= 8;
            bytes.push_back(static_cast<std::uint8_t>(bits >> static_cast<unsigned>(count)));
            bits &= (1U << static_cast<unsigned>(count)) - 1U;
        }
    }
    if (count != static_cast<int>(2 * padding) || bits != 0)
        return std::nullopt;
    return bytes;
}

} // namespace intact
