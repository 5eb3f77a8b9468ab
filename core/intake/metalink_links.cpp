// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/metalink_links.h"

#include "core/intake/metalink.h"
#include "core/net/url.h"

#include <algorithm>
#include <utility>

namespace intact {

namespace {

constexpr std::size_t kMostMirrors = 64; // of one file: nobody has more connections

bool hasLogin(const std::string& link) {
    const auto url = Url::parse(link);
    return !url || !url->user().empty() || !url->password().empty();
}

Link linkOf(MetalinkFile file) {
    Link link;
    link.url = file.urls.front();
    link.mirrors.assign(file.urls.begin() + 1, file.urls.end());
    link.mirrors.resize(std::min(link.mirrors.size(), kMostMirrors));
    const auto strongest = std::ranges::max_element(file.checksums, {}, &Checksum::algorithm);
    if (strongest != file.checksums.end())
        link.expected = std::move(*strongest);
    link.expectedSource = ChecksumSource::Metalink;
    link.fileName = std::move(file.name);
    link.size = file.size;
    link.pieces = std::move(file.pieces);
    return link;
}

} // namespace

tl::expected<std::vector<Link>, std::string> linksOfMetalink(std::string_view xml,
                                                             const std::vector<std::string>& countries) {
    auto files = parseMetalink(xml, countries);
    if (!files)
        return tl::unexpected(std::move(files.error()));
    std::vector<Link> links;
    for (MetalinkFile& file : *files) {
        std::erase_if(file.urls, hasLogin);
        if (!file.urls.empty())
            links.push_back(linkOf(std::move(file)));
    }
    if (links.empty())
        return tl::unexpected(std::string("every link in it has a login"));
    return links;
}

} // namespace intact
