// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/link_list.h"

#include "core/base/ascii.h"
#include "core/base/utf8.h"
#include "core/intake/link_collector.h"

#include <algorithm>

namespace intact {

namespace {

using Problem = tl::unexpected<ListLineProblem>;
using Done = tl::expected<void, ListLineProblem>;

Done readChecksum(ListedLink& link, std::string_view text) {
    auto checksum = parseChecksum(text);
    if (!checksum || link.expected)
        return Problem({std::string(text), checksum.has_value()});
    link.expected = std::move(*checksum);
    return {};
}

// A link, a link and a checksum, or a checksum.
Done readField(ListedLink& link, std::string_view field) {
    if (field.empty())
        return {};
    const std::size_t blank = field.find(' ');
    const std::string_view first = field.substr(0, blank);
    if (link.url.empty())
        link.url = first;
    else if (first.find("://") != std::string_view::npos)
        link.mirrors.emplace_back(first);
    else
        return readChecksum(link, field);
    return blank == std::string_view::npos ? Done() : readChecksum(link, trimmed(field.substr(blank)));
}

bool isPage(std::string_view content) {
    const std::string_view begin = trimmed(content.substr(0, 1024));
    return startsWithIgnoringCase(begin, "<!doctype html") || startsWithIgnoringCase(begin, "<html") ||
           startsWithIgnoringCase(begin, "<!-- saved from");
}

/// False: the line holds no link, or something that is wrong.
bool addLine(std::string_view line, LinkCollector& links) {
    const std::size_t before = links.seen();
    const auto listed = readListLine(line);
    if (Link* link = listed ? links.add(listed->url) : nullptr) {
        if (link->mirrors.empty())
            link->mirrors = listed->mirrors;
        if (!link->expected)
            link->expected = listed->expected;
    }
    if (links.seen() > before)
        return true;
    collectFromText(line, links);
    // "URL sha-256=abc": the link is good, what was to prove it is not.
    const bool wrongChecksum = !listed && listed.error().text.find('=') != std::string::npos;
    return links.seen() > before && !wrongChecksum;
}

} // namespace

tl::expected<ListedLink, ListLineProblem> readListLine(std::string_view line) {
    ListedLink link;
    while (!line.empty()) {
        const std::size_t tab = std::min(line.find('\t'), line.size());
        if (const Done read = readField(link, trimmed(line.substr(0, tab))); !read)
            return tl::unexpected(read.error());
        line.remove_prefix(std::min(tab + 1, line.size()));
    }
    return link;
}

LinkFile linksOfFile(std::string_view content) {
    if (content.starts_with(kUtf8Mark))
        content.remove_prefix(kUtf8Mark.size());
    LinkFile file;
    if (isPage(content)) {
        LinkCollector links(Schemes::Web);
        collectFromHtml(content, links);
        file.found = std::move(links).found();
        return file;
    }
    LinkCollector links;
    for (std::size_t number = 1; !content.empty(); ++number) {
        const std::size_t end = std::min(content.find('\n'), content.size());
        const std::string_view line = trimmed(content.substr(0, end));
        content.remove_prefix(std::min(end + 1, content.size()));
        if (line.empty() || line.front() == '#' || addLine(line, links))
            continue;
        ++file.wrongLines;
        file.firstWrong = file.firstWrong.value_or(number);
    }
    file.found = std::move(links).found();
    return file;
}

} // namespace intact
