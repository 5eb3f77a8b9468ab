// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/link_collector.h"

#include "core/base/ascii.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <array>
#include <utility>

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

Link* LinkCollector::add(std::string_view url, std::string_view title) {
    return put(url, title, false);
}

void LinkCollector::addEmbedded(std::string_view url) {
    put(url, {}, true);
}

Link* LinkCollector::put(std::string_view text, std::string_view title, bool embedded) {
    const std::string_view url = trimmed(text);
    if (!looksLikeLink(url))
        return nullptr;
    if (isFull()) {
        ++m_seen;
        ++m_found.dropped; // not even parsed: a million lines must not take seconds
        return nullptr;
    }
    const Result<Url> parsed = Url::parse(url, m_wanted);
    if (!parsed)
        return nullptr;
    ++m_seen;
    const auto [place, isNew] = m_places.emplace(parsed->text(), m_found.links.size());
    if (isNew) {
        m_embedded += embedded ? 1 : 0;
        m_found.links.push_back({parsed->text(), parsed->user(), parsed->password(), cleanTitle(title)});
        m_found.links.back().embedded = embedded;
        return &m_found.links.back();
    }
    Link& known = m_found.links[place->second];
    if (known.title.empty())
        known.title = cleanTitle(title);
    if (!embedded && std::exchange(known.embedded, false))
        --m_embedded;
    return &known;
}

LinksFound LinkCollector::found() && {
    if (!hasLinks()) {
        for (Link& link : m_found.links)
            link.embedded = false;
    }
    return std::move(m_found);
}

void LinkCollector::takeTitlesFrom(const LinkCollector& other) {
    for (Link& link : m_found.links) {
        const auto place = other.m_places.find(link.url);
        if (link.title.empty() && place != other.m_places.end())
            link.title = other.m_found.links[place->second].title;
    }
}

} // namespace intact
