// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/download/checksum.h"
#include "core/download/piece_digests.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace intact {

/// A link found in what was pasted or dropped.
struct Link {
    std::string url;  ///< checked (Url::parse); without credentials; of any kind, but out of a page http(s) only
    std::string user; ///< taken out of the link
    std::string password;
    std::string title;                     ///< name hint, may be empty
    std::vector<std::string> mirrors = {}; ///< further links to the same file, as they were given
    std::optional<Checksum> expected = {};
    ChecksumSource expectedSource = ChecksumSource::Given; ///< Metalink: all of this is what a metalink says
    std::string fileName = {};                             ///< a safe one; empty: nobody has said it
    std::optional<std::int64_t> size = {};                 ///< bytes, as a metalink says
    std::optional<PieceDigests> pieces = {};               ///< of a file of that size
    bool embedded = false; ///< a part of the page, e.g. a picture, not something that it links to
    [[nodiscard]] bool operator==(const Link&) const = default;
};

/// What a drop or the clipboard offers; every member may be empty. Bytes as the desktop gave them.
struct OfferedText {
    std::string uriList;     ///< text/uri-list
    std::string mozUrl;      ///< text/x-moz-url: UTF-16LE, url \n title
    std::string netscapeUrl; ///< _NETSCAPE_URL: url \n title
    std::string html;        ///< text/html: hrefs of its links, then what is embedded in it
    std::string plain;       ///< text/plain: links anywhere in it
};

struct LinksFound {
    std::vector<Link> links; ///< each URL once, in order; at most kMaxLinks
    std::size_t dropped = 0; ///< beyond the limit
    static constexpr std::size_t kMaxLinks = 10'000;
};

/// Takes the first kind that holds links, in the order uriList, mozUrl/netscapeUrl, html, plain; titles of the
/// others are used. Of a page these are what it links to and what stands in its text. What is only embedded in it
/// counts when there is nothing else.
[[nodiscard]] LinksFound findLinks(const OfferedText& offered);
/// Links in free text (one a line, or anywhere in it).
[[nodiscard]] LinksFound findLinksInText(std::string_view text);

} // namespace intact
