// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace intact::get {

/// Text as a JSON string with its quotes; always valid UTF-8, and no control character in it.
[[nodiscard]] std::string jsonString(std::string_view text);

/// Writes one JSON object on one line. A plain value.
class JsonLine {
public:
    JsonLine& text(std::string_view key, std::string_view value) { return raw(key, jsonString(value)); }
    JsonLine& number(std::string_view key, std::int64_t value) { return raw(key, std::to_string(value)); }
    /// Infinity and "not a number" do not exist in JSON and become null.
    JsonLine& decimal(std::string_view key, double value);
    template <typename T>
    JsonLine& numberOrNull(std::string_view key, const std::optional<T>& value) {
        return value ? number(key, *value) : null(key);
    }
    JsonLine& null(std::string_view key) { return raw(key, "null"); }
    JsonLine& object(std::string_view key, const JsonLine& value) { return raw(key, value.str()); }

    JsonLine& array(std::string_view key, const std::vector<JsonLine>& values);

    [[nodiscard]] std::string str() const { return "{" + m_members + "}"; }

private:
    JsonLine& raw(std::string_view key, std::string_view value);

    std::string m_members;
};

} // namespace intact::get
