// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/url.h"

#include "core/base/ascii.h"
#include "core/base/utf8.h"

#include <algorithm>

namespace intact {

namespace {

constexpr std::size_t kMaxShown = 2048;
constexpr std::string_view kHidden = "…";

/// "host:8080" can be an authority; "user:pa" of "user:pa/ss@host" and "http:" of "http:/user@host" cannot.
bool looksLikeHostAndPort(std::string_view authority) {
    const std::size_t colon = authority.find(':');
    return authority.starts_with('[') || colon == std::string_view::npos ||
           parseDecimal(authority.substr(colon + 1)).has_value();
}

/// What follows the credentials. In doubt (a broken URL) more is taken for a secret than is one.
std::string_view withoutCredentials(std::string_view rest) {
    const std::size_t end = std::min(rest.find_first_of("/?#\\"), rest.size());
    const std::size_t at = rest.substr(0, end).rfind('@');
    if (at != std::string_view::npos)
        return withoutCredentials(rest.substr(at + 1));
    const std::size_t anyAt = rest.rfind('@');
    if (anyAt != std::string_view::npos && !looksLikeHostAndPort(rest.substr(0, end)))
        return rest.substr(anyAt + 1);
    return rest;
}

std::string hiddenQuery(std::string_view query) {
    std::string shown;
    for (std::size_t begin = 0; begin <= query.size();) {
        const std::size_t end = std::min(query.find_first_of("&;", begin), query.size());
        const std::string_view item = query.substr(begin, end - begin);
        const std::size_t equals = item.find('=');
        if (equals != std::string_view::npos)
            shown += item.substr(0, equals + 1);
        if (!item.empty())
            shown += kHidden;
        if (end < query.size())
            shown += query[end];
        begin = end + 1;
    }
    return shown;
}

bool hidesNothing(std::string_view text) {
    return text.size() <= kMaxShown && plainLength(text) == text.size() &&
           text.find_first_of("@?#") == std::string_view::npos;
}

} // namespace

std::string redactedUrl(std::string_view given) {
    const std::string_view text = trimmed(given);
    if (hidesNothing(text)) // nearly every link, and this is asked many times of each
        return std::string(text);
    const std::size_t colon = text.find("://");
    // Only a short run of letters in front is a scheme; anything else could hold a secret.
    const bool hasScheme =
        colon != std::string_view::npos && text.substr(0, colon).find_first_of("@/?#:") == std::string_view::npos;
    const std::string_view scheme = hasScheme ? text.substr(0, colon + 3) : std::string_view();
    std::string_view rest = withoutCredentials(text.substr(scheme.size()));
    const std::size_t fragment = rest.find('#');
    rest = rest.substr(0, fragment);
    const std::size_t question = rest.find('?');
    std::string shown = std::string(scheme) + std::string(rest.substr(0, question));
    if (question != std::string_view::npos)
        shown += "?" + hiddenQuery(rest.substr(question + 1));
    return cleanLine(shown, kMaxShown);
}

} // namespace intact
