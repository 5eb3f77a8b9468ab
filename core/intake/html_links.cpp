// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ascii.h"
#include "core/base/utf8.h"
#include "core/intake/link_collector.h"

#include <algorithm>
#include <array>
#include <optional>

namespace intact {

namespace {

constexpr std::string_view kBlanks = " \t\r\n\f";
constexpr std::size_t kMaxTitleScan = 2048;

struct Entity {
    std::string_view name;
    char32_t code;
};
constexpr std::array kEntities{
    Entity{"amp", U'&'},      Entity{"lt", U'<'},      Entity{"gt", U'>'},      Entity{"quot", U'"'},
    Entity{"apos", U'\''},    Entity{"nbsp", U' '},    Entity{"ndash", 0x2013}, Entity{"mdash", 0x2014},
    Entity{"hellip", 0x2026}, Entity{"laquo", 0x00AB}, Entity{"raquo", 0x00BB}, Entity{"colon", U':'},
    Entity{"sol", U'/'},      Entity{"period", U'.'},  Entity{"equals", U'='},  Entity{"quest", U'?'},
};

/// The character of "#65", "#x41" or "amp"; nothing for what we do not know.
std::optional<char32_t> entityCode(std::string_view name) {
    constexpr std::size_t kMaxDigits = 7;
    if (!name.starts_with('#')) {
        const auto* entity = std::find_if(kEntities.begin(), kEntities.end(),
                                          [name](const Entity& known) { return known.name == name; });
        return entity != kEntities.end() ? std::optional(entity->code) : std::nullopt;
    }
    name.remove_prefix(1);
    const bool hexadecimal = name.starts_with('x') || name.starts_with('X');
    if (hexadecimal)
        name.remove_prefix(1);
    if (name.empty() || name.size() > kMaxDigits)
        return std::nullopt;
    char32_t code = 0;
    for (const char c : name) {
        const std::optional<int> digit = hexValue(c);
        if (!digit || (!hexadecimal && !isDigit(c)))
            return std::nullopt;
        code = code * (hexadecimal ? 16U : 10U) + static_cast<char32_t>(*digit);
    }
    return code == 0 ? kReplacementCharacter : code;
}

std::string decodeEntities(std::string_view text) {
    constexpr std::size_t kLongestEntity = 10;
    std::string decoded;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::size_t semicolon =
            text[i] == '&' ? text.substr(i, kLongestEntity + 1).find(';') : std::string_view::npos;
        const std::optional<char32_t> code =
            semicolon != std::string_view::npos ? entityCode(text.substr(i + 1, semicolon - 1)) : std::nullopt;
        if (code) {
            appendUtf8(decoded, *code);
            i += semicolon;
        } else {
            decoded.push_back(text[i]);
        }
    }
    return decoded;
}

/// Walks once through a fragment, never back.
class HtmlScanner {
public:
    explicit HtmlScanner(std::string_view html) : m_html(html) {}

    void collect(LinkCollector& links) {
        while ((m_at = m_html.find('<', m_at)) != std::string_view::npos) {
            if (m_html.substr(m_at).starts_with("<!--")) {
                m_at = m_html.find("-->", m_at);
                continue;
            }
            ++m_at;
            if (!atAnchor())
                continue;
            ++m_at;
            const std::string href = readHref();
            if (!href.empty())
                links.add(href, title());
        }
    }

private:
    /// At the "a" of "<a …".
    [[nodiscard]] bool atAnchor() const { return beginsAnchor(m_html.substr(m_at)); }

    static bool beginsAnchor(std::string_view tag) {
        return tag.size() > 1 && toLower(tag[0]) == 'a' &&
               (kBlanks.find(tag[1]) != std::string_view::npos || tag[1] == '/');
    }

    void skip(std::string_view characters) {
        m_at = std::min(m_html.find_first_not_of(characters, m_at), m_html.size());
    }

    std::string_view takeUntil(std::string_view stops) {
        const std::size_t begin = m_at;
        m_at = std::min(m_html.find_first_of(stops, begin), m_html.size());
        return m_html.substr(begin, m_at - begin);
    }

    /// All attributes up to ">"; the first href, decoded and without the line ends that browsers ignore in it.
    std::string readHref() {
        std::optional<std::string> href;
        for (skip(" \t\r\n\f/"); m_at < m_html.size() && m_html[m_at] != '>'; skip(" \t\r\n\f/")) {
            const std::string_view name = takeUntil(" \t\r\n\f/>=");
            skip(kBlanks);
            std::string_view value;
            if (m_at < m_html.size() && m_html[m_at] == '=') {
                ++m_at;
                value = readValue();
            }
            if (!href && equalsIgnoringCase(name, "href"))
                href = decodeEntities(value);
        }
        std::string text = href.value_or(std::string());
        std::erase_if(text, [](char c) { return c == '\t' || c == '\r' || c == '\n'; });
        return text;
    }

    std::string_view readValue() {
        skip(kBlanks);
        if (m_at >= m_html.size())
            return {};
        const char quote = m_html[m_at];
        if (quote != '"' && quote != '\'')
            return takeUntil(" \t\r\n\f>");
        ++m_at;
        const std::string_view value = takeUntil(quote == '"' ? "\"" : "'");
        m_at = std::min(m_at + 1, m_html.size());
        return value;
    }

    /// Text up to the end of the element, without tags; looks ahead only.
    [[nodiscard]] std::string title() const {
        const std::string_view rest = m_html.substr(std::min(m_at + 1, m_html.size())).substr(0, kMaxTitleScan);
        std::string text;
        for (std::size_t i = 0; i < rest.size();) {
            const std::size_t tag = std::min(rest.find('<', i), rest.size());
            text += rest.substr(i, tag - i);
            const std::string_view follows = rest.substr(std::min(tag + 1, rest.size()));
            if (startsWithIgnoringCase(follows, "/a") || beginsAnchor(follows))
                break;
            const std::size_t tagEnd = rest.find('>', tag);
            i = tagEnd == std::string_view::npos ? rest.size() : tagEnd + 1;
        }
        return collapsed(decodeEntities(text));
    }

    static std::string collapsed(std::string_view text) {
        std::string result;
        for (const char c : trimmed(text)) {
            const bool blank = kBlanks.find(c) != std::string_view::npos;
            if (!blank || !result.ends_with(' '))
                result.push_back(blank ? ' ' : c);
        }
        return result;
    }

    std::string_view m_html;
    std::size_t m_at = 0;
};

} // namespace

void collectFromHtml(std::string_view html, LinkCollector& links) {
    HtmlScanner(html).collect(links);
}

} // namespace intact
