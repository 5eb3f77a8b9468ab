// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/reply_head.h"

#include "core/base/ascii.h"
#include "core/base/utf8.h"

#include <algorithm>

namespace intact {

namespace {

/// Reads "name=value; name="value"" one after the other, forgiving what servers really send.
class ParameterReader {
public:
    explicit ParameterReader(std::string_view text) : m_rest(text) {}

    /// False at the end.
    bool next(std::string& name, std::string& value) {
        while (!m_rest.empty()) {
            const std::size_t stop = std::min(m_rest.find_first_of("=;"), m_rest.size());
            const std::string_view label = trimmed(m_rest.substr(0, stop));
            const bool hasValue = stop < m_rest.size() && m_rest[stop] == '=';
            m_rest.remove_prefix(std::min(stop + 1, m_rest.size()));
            if (!hasValue)
                continue; // the type ("attachment"), or a parameter without a value
            // "attachment filename=x": the semicolon after the type is sometimes forgotten.
            name = toLower(label.substr(label.find_last_of(" \t") + 1));
            value = readValue();
            return true;
        }
        return false;
    }

private:
    std::string readValue() {
        m_rest.remove_prefix(std::min(m_rest.find_first_not_of(" \t"), m_rest.size()));
        const bool quoted = !m_rest.empty() && m_rest.front() == '"';
        std::string value = quoted ? readQuoted() : std::string();
        const std::size_t stop = std::min(m_rest.find(';'), m_rest.size());
        if (!quoted)
            value = trimmed(m_rest.substr(0, stop));
        m_rest.remove_prefix(std::min(stop + 1, m_rest.size()));
        return value;
    }

    std::string readQuoted() {
        std::string value;
        std::size_t i = 1;
        for (; i < m_rest.size() && m_rest[i] != '"'; ++i) {
            if (m_rest[i] == '\\' && i + 1 < m_rest.size())
                ++i;
            value.push_back(m_rest[i]);
        }
        m_rest.remove_prefix(std::min(i + 1, m_rest.size()));
        return value;
    }

    std::string_view m_rest;
};

bool hasOnlyWholeEscapes(std::string_view text) {
    for (std::size_t i = text.find('%'); i != std::string_view::npos; i = text.find('%', i + 1)) {
        if (i + 2 >= text.size() || !hexValue(text[i + 1]) || !hexValue(text[i + 2]))
            return false;
    }
    return true;
}

/// charset'language'%-escaped (RFC 8187).
std::optional<std::string> decodeExtended(std::string_view value) {
    const std::size_t first = value.find('\'');
    const std::size_t second = value.find('\'', first == std::string_view::npos ? first : first + 1);
    if (second == std::string_view::npos)
        return std::nullopt;
    const std::string_view charset = value.substr(0, first);
    const std::string_view escapes = value.substr(second + 1);
    if (escapes.empty() || !hasOnlyWholeEscapes(escapes))
        return std::nullopt;
    std::string decoded = percentDecoded(escapes);
    if (equalsIgnoringCase(charset, "iso-8859-1"))
        return latin1ToUtf8(decoded);
    if (equalsIgnoringCase(charset, "utf-8") && isValidUtf8(decoded))
        return decoded;
    return std::nullopt;
}

} // namespace

std::optional<std::string> parseContentDisposition(std::string_view value) {
    std::optional<std::string> extended;
    std::optional<std::string> plain;
    ParameterReader reader(value);
    std::string name;
    std::string text;
    while (reader.next(name, text)) {
        if (name == "filename*" && !extended)
            extended = decodeExtended(text);
        else if (name == "filename" && !plain && !text.empty())
            plain = isValidUtf8(text) ? text : latin1ToUtf8(text);
    }
    return extended ? extended : plain;
}

} // namespace intact
