// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/link_header.h"

#include "core/base/ascii.h"
#include "core/net/reply_head.h"
#include "core/net/url.h"

#include <algorithm>
#include <cstdint>
#include <optional>

namespace intact {

namespace {

constexpr std::int64_t kLastPriority = 999'999; // RFC 6249 §3.1
constexpr std::size_t kMostParameters = 32;     // of one link

/// RFC 8288, Appendix B.2 and B.3, but strict.
class LinkReader {
public:
    explicit LinkReader(std::string_view text) : m_text(text) {}

    [[nodiscard]] std::vector<LinkValue> links() {
        std::vector<LinkValue> found;
        while (found.size() < kMostLinks) {
            skip(" \t,"); // empty members of a list are allowed
            auto link = next();
            if (!link)
                break;
            found.push_back(std::move(*link));
            skip(" \t");
            if (!m_text.starts_with(','))
                break;
        }
        return found;
    }

private:
    [[nodiscard]] bool take(char c) {
        if (!m_text.starts_with(c))
            return false;
        m_text.remove_prefix(1);
        return true;
    }

    void skip(std::string_view characters) {
        m_text.remove_prefix(std::min(m_text.find_first_not_of(characters), m_text.size()));
    }

    std::string_view takeUntil(std::string_view characters) {
        const std::string_view taken = m_text.substr(0, m_text.find_first_of(characters));
        m_text.remove_prefix(taken.size());
        return taken;
    }

    [[nodiscard]] std::optional<LinkValue> next() {
        if (!take('<'))
            return std::nullopt;
        LinkValue link;
        link.target = trimmed(takeUntil(">"));
        if (!take('>'))
            return std::nullopt;
        while (true) {
            skip(" \t");
            if (!take(';'))
                break;
            if (!takeParameter(link))
                return std::nullopt;
        }
        const bool isAtItsEnd = m_text.empty() || m_text.front() == ',';
        return isAtItsEnd ? std::optional(std::move(link)) : std::nullopt;
    }

    [[nodiscard]] bool takeParameter(LinkValue& link) {
        skip(" \t");
        const std::string name = toLower(takeUntil("=;, \t\""));
        skip(" \t");
        std::string value;
        if (take('=')) {
            skip(" \t");
            if (!takeValue(value))
                return false;
        }
        const bool isNew =
            std::ranges::none_of(link.parameters, [&name](const auto& one) { return one.first == name; });
        if (!name.empty() && isNew && link.parameters.size() < kMostParameters)
            link.parameters.emplace_back(name, std::move(value));
        return true;
    }

    [[nodiscard]] bool takeValue(std::string& value) {
        if (!take('"')) {
            value = takeUntil(";, \t\"");
            return !m_text.starts_with('"');
        }
        while (!m_text.empty()) {
            if (take('"'))
                return true;
            (void)take('\\');
            if (m_text.empty())
                return false;
            value += m_text.front();
            m_text.remove_prefix(1);
        }
        return false;
    }

    std::string_view m_text;
};

struct RankedMirror {
    std::int64_t priority = kLastPriority; // less is better
    std::string url;
};

std::optional<std::string> mirrorAt(const LinkValue& link, const Url& asked) {
    const auto url = asked.resolve(link.target);
    if (!url || !url->user().empty() || !url->password().empty() || url->text() == asked.text())
        return std::nullopt;
    if (asked.origin().scheme == "https" && url->origin().scheme != "https")
        return std::nullopt;
    return url->text();
}

} // namespace

std::string_view LinkValue::parameter(std::string_view name) const {
    const auto found = std::ranges::find_if(parameters, [name](const auto& one) { return one.first == name; });
    return found != parameters.end() ? std::string_view(found->second) : std::string_view();
}

bool LinkValue::isOf(std::string_view relation) const {
    std::string_view rest = parameter("rel");
    while (!rest.empty()) {
        const std::string_view word = rest.substr(0, rest.find(' '));
        if (equalsIgnoringCase(word, relation))
            return true;
        rest.remove_prefix(std::min(word.size() + 1, rest.size()));
    }
    return false;
}

std::vector<LinkValue> parseLinkHeader(std::string_view field) {
    return LinkReader(field).links();
}

AnnouncedLinks announcedLinks(const ReplyHead& head, const Url& asked) {
    AnnouncedLinks announced;
    std::vector<RankedMirror> ranked;
    std::size_t looked = 0;
    for (const std::string_view line : head.values("Link")) {
        for (const LinkValue& link : parseLinkHeader(line)) {
            if (++looked > kMostLinks)
                break;
            if (link.isOf("duplicate")) {
                const auto priority = parseDecimal(link.parameter("pri"));
                const bool isOne = priority && *priority >= 1 && *priority <= kLastPriority;
                if (auto url = mirrorAt(link, asked))
                    ranked.push_back({isOne ? *priority : kLastPriority, std::move(*url)});
            } else if (announced.metalink.empty() && link.isOf("describedby") &&
                       equalsIgnoringCase(link.parameter("type"), "application/metalink4+xml")) {
                const auto url = asked.resolve(link.target);
                if (url && url->origin() == asked.origin())
                    announced.metalink = url->text();
            }
        }
    }
    std::ranges::stable_sort(ranked, {}, &RankedMirror::priority);
    for (RankedMirror& mirror : ranked) {
        const bool isKnown = std::ranges::find(announced.mirrors, mirror.url) != announced.mirrors.end();
        if (!isKnown && announced.mirrors.size() < kMostAnnouncedMirrors)
            announced.mirrors.push_back(std::move(mirror.url));
    }
    return announced;
}

} // namespace intact
