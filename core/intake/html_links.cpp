// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ascii.h"
#include "core/base/utf8.h"
#include "core/intake/link_collector.h"
#include "core/net/url.h"

#include <algorithm>
#include <array>
#include <optional>
#include <unordered_map>

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

/// An element that leads somewhere, and by which attribute.
struct Element {
    std::string_view name;
    std::string_view attribute;
};
constexpr std::array kElements{
    Element{"a", "href"},     Element{"area", "href"}, Element{"base", "href"},
    Element{"img", "src"},    Element{"video", "src"}, Element{"audio", "src"},
    Element{"source", "src"}, Element{"track", "src"}, Element{"embed", "src"},
};

/// Walks once through a fragment, never back.
class HtmlScanner {
public:
    explicit HtmlScanner(std::string_view html) : m_html(html) {}

    void collect(LinkCollector& links) {
        while ((m_at = m_html.find('<', m_at)) != std::string_view::npos) {
            collectText(links);
            if (m_html.substr(m_at).starts_with("<!--")) {
                readComment();
                continue;
            }
            ++m_at;
            const Element* element = elementAt(m_html.substr(m_at));
            if (element == nullptr) {
                passOver(m_html.substr(m_at));
                continue;
            }
            m_at += element->name.size();
            const std::string address = readAttribute(element->attribute);
            if (!address.empty())
                take(*element, address, links);
            m_textAt = m_at + 1;
            if (element == kElements.begin())
                m_isText = false; // the text of a link is its title
        }
        m_at = m_html.size();
        collectText(links);
    }

private:
    /// The one whose name begins the text.
    static const Element* elementAt(std::string_view tag) {
        const auto* found = std::ranges::find_if(kElements, [tag](const Element& element) {
            const std::size_t length = element.name.size();
            return tag.size() > length && startsWithIgnoringCase(tag, element.name) &&
                   (kBlanks.find(tag[length]) != std::string_view::npos || tag[length] == '/');
        });
        return found == kElements.end() ? nullptr : found;
    }

    /// What stands between the last tag and here.
    void collectText(LinkCollector& links) {
        if (m_textAt >= m_at)
            return;
        const std::string_view text = m_html.substr(m_textAt, m_at - m_textAt);
        m_textAt = m_at;
        if (m_isText && text.find("://") != std::string_view::npos)
            collectFromText(decodeEntities(text), links);
    }

    /// A tag that leads nowhere. Its end is looked for once, however many tags seem to begin before it.
    void passOver(std::string_view tag) {
        const bool isClosing = tag.starts_with('/');
        const std::string_view name = tag.substr(isClosing ? 1 : 0);
        const bool isProgram = startsWithIgnoringCase(name, "script") || startsWithIgnoringCase(name, "style");
        const bool isAnchor = name.size() > 1 && toLower(name[0]) == 'a' &&
                              (kBlanks.find(name[1]) != std::string_view::npos || name[1] == '>');
        if (isProgram || (isClosing && isAnchor))
            m_isText = isClosing;
        if (m_textAt <= m_at)
            m_textAt = std::min(m_html.find('>', m_at), m_html.size() - 1) + 1;
    }

    static bool beginsAnchor(std::string_view tag) { return elementAt(tag) == kElements.begin(); }

    void take(const Element& element, const std::string& address, LinkCollector& links) {
        if (element.name == "base") {
            if (Result<Url> base = Url::parse(address); base && !m_base)
                m_base = std::move(*base);
            return;
        }
        const std::string absolute = resolved(address, links);
        if (element.attribute == "src")
            links.addEmbedded(absolute);
        else
            links.add(absolute, element.name == "a" ? title() : std::string());
    }

    /// Browsers note where a saved page is from: "<!-- saved from url=(0022)https://example.org/ -->".
    void readComment() {
        constexpr std::string_view kSaved = "saved from url=(";
        const std::size_t end = m_html.find("-->", m_at);
        const std::string_view comment = m_html.substr(m_at, std::min(end - m_at, kMaxTitleScan));
        const std::size_t saved = comment.find(kSaved);
        const std::size_t address = saved == std::string_view::npos ? saved : comment.find(')', saved);
        if (address != std::string_view::npos) {
            if (Result<Url> base = Url::parse(comment.substr(address + 1)); base && !m_base)
                m_base = std::move(*base);
        }
        m_at = end;
        m_textAt = std::min(end, m_html.size());
    }

    /// Places on the page itself are no links.
    [[nodiscard]] std::string resolved(const std::string& address, const LinkCollector& links) {
        const bool relative = address.find("://") == std::string::npos;
        if (!relative || !m_base || links.isFull() || address.starts_with('#'))
            return address;
        const auto [place, isNew] = m_resolved.try_emplace(address);
        if (isNew) {
            if (const Result<Url> url = m_base->resolve(address))
                place->second = url->text();
        }
        return place->second;
    }

    void skip(std::string_view characters) {
        m_at = std::min(m_html.find_first_not_of(characters, m_at), m_html.size());
    }

    std::string_view takeUntil(std::string_view stops) {
        const std::size_t begin = m_at;
        m_at = std::min(m_html.find_first_of(stops, begin), m_html.size());
        return m_html.substr(begin, m_at - begin);
    }

    /// All attributes up to ">"; the first with this name, decoded and without the line ends that browsers ignore in
    /// it.
    std::string readAttribute(std::string_view wanted) {
        std::optional<std::string> found;
        for (skip(" \t\r\n\f/"); m_at < m_html.size() && m_html[m_at] != '>'; skip(" \t\r\n\f/")) {
            const std::string_view name = takeUntil(" \t\r\n\f/>=");
            skip(kBlanks);
            std::string_view value;
            if (m_at < m_html.size() && m_html[m_at] == '=') {
                ++m_at;
                value = readValue();
            }
            if (!found && equalsIgnoringCase(name, wanted))
                found = decodeEntities(value);
        }
        std::string text = found.value_or(std::string());
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
    std::size_t m_textAt = 0;                                // behind the last tag
    bool m_isText = true;                                    // what is read there is neither a title nor a program
    std::optional<Url> m_base;                               // the first that the page names
    std::unordered_map<std::string, std::string> m_resolved; // resolving takes long, and pages repeat themselves
};

} // namespace

void collectFromHtml(std::string_view html, LinkCollector& links) {
    HtmlScanner(html).collect(links);
}

} // namespace intact
