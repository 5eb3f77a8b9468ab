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

    /// Anything but a good link of a wanted kind is passed over.
    void add(std::string_view url, std::string_view title = {});
    [[nodiscard]] bool empty() const { return m_found.links.empty(); }
    /// Titles for links that have none yet.
    void takeTitlesFrom(const LinkCollector& other);
    [[nodiscard]] LinksFound found() && { return std::move(m_found); }

private:
    Schemes m_wanted;
    LinksFound m_found;
    std::unordered_map<std::string, std::size_t> m_places; ///< by URL, in m_found.links
};

/// hrefs of the <a> elements of a page fragment, their text as titles. Takes time in proportion to its length, whatever
/// it is.
void collectFromHtml(std::string_view html, LinkCollector& links);
/// Links anywhere in free text, each with its scheme in front.
void collectFromText(std::string_view text, LinkCollector& links);

} // namespace intact
