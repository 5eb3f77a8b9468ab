// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/url_pattern.h"

#include "core/base/ascii.h"
#include "core/intake/link_collector.h"

#include <algorithm>
#include <limits>

namespace intact {

namespace {

constexpr std::size_t kMostDigits = 18; // what surely fits
constexpr std::int64_t kMostLinks = std::numeric_limits<std::int64_t>::max();

std::optional<std::int64_t> numberIn(std::string_view text) {
    return text.size() <= kMostDigits ? parseDecimal(text) : std::nullopt;
}

bool isLetterRange(std::string_view first, std::string_view last) {
    const auto isLower = [](char c) {
        return isAlpha(c) && toLower(c) == c;
    };
    return first.size() == 1 && last.size() == 1 && isAlpha(first[0]) && isAlpha(last[0]) &&
           isLower(first[0]) == isLower(last[0]);
}

/// Where the path begins; everything before names a server, and there brackets are an IPv6 address.
std::size_t pathBegin(std::string_view url) {
    const std::size_t scheme = url.find("://");
    return scheme == std::string_view::npos ? url.size() : std::min(url.find_first_of("/?", scheme + 3), url.size());
}

} // namespace

std::optional<UrlPattern::Range> UrlPattern::rangeIn(std::string_view body) {
    const std::size_t colon = std::min(body.find(':'), body.size());
    const std::string_view ends = body.substr(0, colon);
    const std::size_t dash = ends.find('-');
    if (dash == std::string_view::npos)
        return std::nullopt;
    const std::string_view first = ends.substr(0, dash);
    const std::string_view last = ends.substr(dash + 1);
    const std::optional<std::int64_t> step =
        colon == body.size() ? std::optional<std::int64_t>(1) : numberIn(body.substr(colon + 1));
    Range range;
    range.letters = isLetterRange(first, last);
    const auto begin = range.letters ? std::optional<std::int64_t>(first[0]) : numberIn(first);
    const auto end = range.letters ? std::optional<std::int64_t>(last[0]) : numberIn(last);
    if (!begin || !end || !step || *step < 1 || *begin >= *end)
        return std::nullopt;
    range.first = *begin;
    range.step = *step;
    range.count = (*end - *begin) / *step + 1;
    range.width = !range.letters && first.size() > 1 && first[0] == '0' ? first.size() : 0;
    return range;
}

std::optional<UrlPattern::Choices> UrlPattern::choicesIn(std::string_view body) {
    if (body.find(',') == std::string_view::npos)
        return std::nullopt;
    Choices choices;
    while (true) {
        const std::size_t comma = std::min(body.find(','), body.size());
        choices.emplace_back(body.substr(0, comma));
        if (comma == body.size())
            return choices;
        body.remove_prefix(comma + 1);
    }
}

/// The pattern that begins with the text, and its length; nothing when none does.
std::optional<UrlPattern::Piece> UrlPattern::pieceAt(std::string_view text, std::size_t& length) {
    const std::size_t end = text.find_first_of("[]{}", 1);
    if (end == std::string_view::npos || text[end] != (text[0] == '[' ? ']' : '}'))
        return std::nullopt;
    const std::string_view body = text.substr(1, end - 1);
    length = end + 1;
    if (text[0] == '[') {
        const std::optional<Range> range = rangeIn(body);
        return range ? std::optional<Piece>(*range) : std::nullopt;
    }
    std::optional<Choices> choices = choicesIn(body);
    return choices ? std::optional<Piece>(std::move(*choices)) : std::nullopt;
}

std::int64_t UrlPattern::countOf(const Piece& piece) {
    if (const auto* range = std::get_if<Range>(&piece))
        return range->count;
    if (const auto* choices = std::get_if<Choices>(&piece))
        return static_cast<std::int64_t>(choices->size());
    return 1;
}

std::string UrlPattern::textOf(const Piece& piece, std::int64_t index) {
    if (const auto* choices = std::get_if<Choices>(&piece))
        return choices->at(static_cast<std::size_t>(index));
    const auto* range = std::get_if<Range>(&piece);
    if (range == nullptr)
        return std::get<std::string>(piece);
    const std::int64_t value = range->first + index * range->step;
    if (range->letters)
        return {static_cast<char>(value)};
    std::string digits = std::to_string(value);
    if (digits.size() < range->width)
        digits.insert(0, range->width - digits.size(), '0');
    return digits;
}

std::optional<UrlPattern> UrlPattern::find(std::string_view url) {
    UrlPattern pattern;
    std::size_t at = pathBegin(url);
    std::string literal(url.substr(0, at));
    while (at < url.size()) {
        const std::size_t open = std::min(url.find_first_of("[{", at), url.size());
        literal += url.substr(at, open - at);
        at = open;
        if (at == url.size())
            break;
        std::size_t length = 1;
        std::optional<Piece> piece = pieceAt(url.substr(at), length);
        if (!piece) {
            literal += url[at++];
            continue;
        }
        const std::int64_t count = countOf(*piece);
        pattern.m_count = pattern.m_count > kMostLinks / count ? kMostLinks : pattern.m_count * count;
        pattern.m_pieces.emplace_back(std::exchange(literal, {}));
        pattern.m_pieces.push_back(std::move(*piece));
        at += length;
    }
    if (pattern.m_pieces.empty())
        return std::nullopt;
    pattern.m_pieces.emplace_back(std::move(literal));
    return pattern;
}

std::string UrlPattern::at(std::int64_t index) const {
    std::vector<std::string> texts;
    for (auto piece = m_pieces.rbegin(); piece != m_pieces.rend(); ++piece) {
        const std::int64_t count = countOf(*piece);
        texts.push_back(textOf(*piece, index % count));
        index /= count;
    }
    std::string url;
    for (auto text = texts.rbegin(); text != texts.rend(); ++text)
        url += *text;
    return url;
}

LinksFound expanded(const Link& link, const UrlPattern& pattern) {
    const std::int64_t most = std::min<std::int64_t>(pattern.count(), LinksFound::kMaxLinks);
    LinkCollector links;
    for (std::int64_t index = 0; index < most; ++index) {
        if (Link* one = links.add(pattern.at(index))) {
            one->user = link.user;
            one->password = link.password;
        }
    }
    LinksFound found = std::move(links).found();
    found.dropped = static_cast<std::size_t>(pattern.count() - most);
    return found;
}

} // namespace intact
