// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/links.h"

#include "core/base/ascii.h"
#include "core/base/lines.h"
#include "core/base/utf8.h"
#include "core/intake/link_collector.h"

#include <algorithm>
#include <array>

namespace intact {

namespace {

/// RFC 2483: one URI a line, comments begin with "#".
void collectFromUriList(std::string_view list, LinkCollector& links) {
    while (!list.empty())
        links.add(trimmed(takeLine(list))); // a comment is no link
}

/// Lines in pairs: link, title.
void collectFromTitledUrls(std::string_view lines, LinkCollector& links) {
    while (!lines.empty()) {
        const std::string_view url = trimmed(takeLine(lines));
        links.add(url, trimmed(takeLine(lines)));
    }
}

/// Some browsers hand over UTF-16, with or without a mark in front.
std::string asUtf8(std::string_view bytes) {
    constexpr std::string_view kUtf16Mark = "\xFF\xFE";
    if (bytes.starts_with(kUtf16Mark))
        return utf16LeToUtf8(bytes.substr(kUtf16Mark.size()));
    if (bytes.size() >= 2 && bytes[0] != '\0' && bytes[1] == '\0')
        return utf16LeToUtf8(bytes);
    return std::string(bytes.starts_with(kUtf8Mark) ? bytes.substr(kUtf8Mark.size()) : bytes);
}

} // namespace

LinksFound findLinks(const OfferedText& offered) {
    std::array<LinkCollector, 5> kinds;
    kinds[3] = LinkCollector(Schemes::Web);
    collectFromUriList(asUtf8(offered.uriList), kinds[0]);
    collectFromTitledUrls(asUtf8(offered.mozUrl), kinds[1]);
    collectFromTitledUrls(asUtf8(offered.netscapeUrl), kinds[2]);
    collectFromHtml(asUtf8(offered.html), kinds[3]);
    collectFromText(asUtf8(offered.plain), kinds[4]);
    auto best = std::ranges::find_if(kinds, &LinkCollector::hasLinks);
    if (best == kinds.end())
        best = std::ranges::find_if_not(kinds, &LinkCollector::empty);
    if (best == kinds.end())
        return {};
    for (const LinkCollector& kind : kinds)
        best->takeTitlesFrom(kind);
    return std::move(*best).found();
}

LinksFound findLinksInText(std::string_view text) {
    LinkCollector links;
    collectFromText(text, links);
    return std::move(links).found();
}

} // namespace intact
