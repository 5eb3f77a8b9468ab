// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/link_collector.h"

#include "core/base/ascii.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <array>

namespace intact {

namespace {

constexpr std::size_t kMaxTitleBytes = 256;

constexpr std::array<std::string_view, 5> kBeginnings{"http://", "https://", "ftp://", "ftps://", "sftp://"};

bool looksLikeLink(std::string_view text) {
    return std::ranges::any_of(kBeginnings, [text](auto begin) { return startsWithIgnoringCase(text, begin); });
}

/// Browsers give the link itself when it has no text: that names nothing.
std::string cleanTitle(std::string_view title) {
    const std::string_view text = trimmed(title);
    return looksLikeLink(text) ? std::string() : cleanLine(text, kMaxTitleBytes);
}

} // namespace

void LinkCollector::add(std::string_view text, std::string_view title) {
    const std::string_view url = trimmed(text);
    if (!looksLikeLink(url))
        return;
    if (m_found.links.size() >= LinksFound::kMaxLinks) {
        ++m_found.dropped; // not even parsed: a million lines must not take seconds
        return;
    }
    const Result<Url> parsed = Url::parse(url, m_wanted);
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
