// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/links.h"
#include "core/net/url.h"

#include <string>
#include <string_view>
#include <unordered_map>

namespace intact {

/// Gathers checked links, each URL once, up to the limit. A value without a thread of its own.
class LinkCollector {
public:
    /// `wanted`: Web for the links of a page, which a person has not chosen one by one.
    explicit LinkCollector(Schemes wanted = Schemes::AndFiles) : m_wanted(wanted) {}

    /// Anything but a good link of a wanted kind is passed over. The link as it is kept, until the next is added; null
    /// when it is not.
    Link* add(std::string_view url, std::string_view title = {});
    /// The same for what is a part of a page.
    void addEmbedded(std::string_view url);
    [[nodiscard]] bool empty() const { return m_found.links.empty(); }
    /// Holds something that is more than a part of a page.
    [[nodiscard]] bool hasLinks() const { return m_embedded < m_found.links.size(); }
    /// No more are kept: they are counted only.
    [[nodiscard]] bool isFull() const { return m_found.links.size() >= LinksFound::kMaxLinks; }
    /// How many were added, those included that are counted only or were there before.
    [[nodiscard]] std::size_t seen() const { return m_seen; }
    /// Titles for links that have none yet.
    void takeTitlesFrom(const LinkCollector& other);
    /// Where there are only parts of a page, these are what is meant.
    [[nodiscard]] LinksFound found() &&;

private:
    Link* put(std::string_view url, std::string_view title, bool embedded);

    Schemes m_wanted;
    LinksFound m_found;
    std::size_t m_embedded = 0; ///< of the links in m_found
    std::size_t m_seen = 0;
    std::unordered_map<std::string, std::size_t> m_places; ///< by URL, in m_found.links
};

/// What a page or a fragment of one links to, with the text of the links as titles, what stands as a link in its text,
/// and what is embedded in it: href of a and area, src of img, video, audio, source, track and embed. Relative ones are
/// resolved against the page's <base> or the address from which a browser says to have saved it; without either they
/// are passed over. Takes time in proportion to its length, whatever it is.
void collectFromHtml(std::string_view html, LinkCollector& links);
/// Links anywhere in free text, each with its scheme in front.
void collectFromText(std::string_view text, LinkCollector& links);

} // namespace intact
