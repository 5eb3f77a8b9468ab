// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/link_collector.h"

#include "core/base/ascii.h"
#include "core/base/utf8.h"
#include "core/net/url.h"

namespace intact {

namespace {

constexpr std::size_t kMaxTitleBytes = 256;

bool looksLikeHttp(std::string_view url) {
    return startsWithIgnoringCase(url, "http://") || startsWithIgnoringCase(url, "https://");
}

/// Browsers give the link itself when it has no text: that names nothing.
std::string cleanTitle(std::string_view title) {
    const std::string_view text = trimmed(title);
    return looksLikeHttp(text) ? std::string() : cleanLine(text, kMaxTitleBytes);
}

} // namespace

void LinkCollector::add(std::string_view text, std::string_view title) {
    const std::string_view url = trimmed(text);
    if (!looksLikeHttp(url))
        return;
    if (m_found.links.size() >= LinksFound::kMaxLinks) {
        ++m_found.dropped; // not even parsed: a million lines must not take seconds
        return;
    }
    const Result<Url> parsed = Url::parse(url);
    if (!parsed)
        return;
    const auto [place, isNew] = m_places.emplace(parsed->text(), m_found.links.size());
    if (isNew) {
        m_found.links.push_back({parsed->text(), parsed->user(), parsed->password(), cleanTitle(title)});
        return;
    }
    Link& known = m_found.links[place->second];
    if (known.title.empty())
        known.title = cleanTitle(title);
}

void LinkCollector::takeTitlesFrom(const LinkCollector& other) {
    for (Link& link : m_found.links) {
        const auto place = other.m_places.find(link.url);
        if (link.title.empty() && place != other.m_places.end())
            link.title = other.m_found.links[place->second].title;
    }
}

} // namespace intact
