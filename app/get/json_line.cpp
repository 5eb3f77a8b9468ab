// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/get/json_line.h"

#include "core/base/utf8.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdio>

namespace intact::get {

namespace {

bool isPlain(char c) {
    return c >= ' ' && c <= '~' && c != '"' && c != '\\';
}

} // namespace

std::string jsonString(std::string_view text) {
    std::string json = "\"";
    for (std::size_t position = 0; position < text.size();) {
        const std::string_view rest = text.substr(position);
        const auto special = std::find_if_not(rest.begin(), rest.end(), isPlain);
        json.append(rest.begin(), special);
        position += static_cast<std::size_t>(special - rest.begin());
        if (position == text.size())
            break;
        const Utf8Character character = utf8At(text, position);
        position += character.length;
        if (character.code == '"' || character.code == '\\') {
            json.push_back('\\');
            json.push_back(static_cast<char>(character.code));
        } else if (character.code < 0x20 || (character.code >= 0x7F && character.code < 0xA0)) {
            // 0x80-0x9F may stand in JSON, but somebody will look at it in a terminal
            std::array<char, 8> escape{};
            std::snprintf(escape.data(), escape.size(), "\\u%04x", static_cast<unsigned>(character.code));
            json.append(escape.data());
        } else {
            appendUtf8(json, character.code);
        }
    }
    json.push_back('"');
    return json;
}

JsonLine& JsonLine::decimal(std::string_view key, double value) {
    if (!std::isfinite(value))
        return null(key);
    std::array<char, 400> digits{};
    const auto result = std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::fixed, 3);
    return raw(key, std::string_view(digits.data(), result.ptr));
}

JsonLine& JsonLine::array(std::string_view key, const std::vector<JsonLine>& values) {
    std::string all;
    for (const JsonLine& value : values)
        all.append(all.empty() ? "" : ",").append(value.str());
    return raw(key, "[" + all + "]");
}

JsonLine& JsonLine::raw(std::string_view key, std::string_view value) {
    if (!m_members.empty())
        m_members.push_back(',');
    m_members.append(jsonString(key)).append(":").append(value);
    return *this;
}

} // namespace intact::get
