// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ascii.h"
#include "core/base/utf8.h"
#include "core/intake/link_collector.h"

#include <algorithm>
#include <array>

namespace intact {

namespace {

/// Longer ones are refused anyway; keeps hostile text from being looked at twice.
constexpr std::size_t kMaxLinkBytes = std::size_t{64} * 1024 + 1;

constexpr std::array<std::string_view, 5> kSchemes{"https", "http", "ftp", "ftps", "sftp"};

/// Position of the next "http://", "ftp://" … that begins a word.
std::size_t findLinkBegin(std::string_view text, std::size_t from) {
    for (std::size_t colon = text.find("://", from); colon != std::string_view::npos;
         colon = text.find("://", colon + 3)) {
        for (const std::string_view scheme : kSchemes) {
            if (colon < from + scheme.size())
                continue;
            const std::size_t begin = colon - scheme.size();
            const bool beginsWord = begin == 0 || (!isAlpha(text[begin - 1]) && !isDigit(text[begin - 1]));
            if (beginsWord && equalsIgnoringCase(text.substr(begin, scheme.size()), scheme))
                return begin;
        }
    }
    return std::string_view::npos;
}

bool endsLink(char32_t code) {
    constexpr std::u32string_view kStops = U" \"<>`\u007F\u00A0\u00AB\u00BB\u201C\u201D\u2028\u2029\u3000\u3001\u3002"
                                           U"\u300A\u300B\u300C\u300D\uFF08\uFF09\uFF0C\uFF1B";
    return code < 0x20 || kStops.find(code) != std::u32string_view::npos;
}

std::size_t findLinkEnd(std::string_view text, std::size_t begin) {
    // In '…' the next quote ends the link; elsewhere it may belong to it.
    const bool quoted = begin > 0 && text[begin - 1] == '\'';
    std::size_t end = begin;
    while (end < text.size() && end - begin < kMaxLinkBytes) {
        const Utf8Character character = utf8At(text, end);
        if (endsLink(character.code) || (quoted && character.code == U'\''))
            break;
        end += character.length;
    }
    return end;
}

/// Without the punctuation of the sentence around it: "(see http://a/b)." → http://a/b, but http://a/b_(c) stays.
std::string_view withoutPunctuation(std::string_view link) {
    constexpr std::string_view kPunctuation = ".,;:!?'*";
    constexpr std::string_view kOpening = "([{";
    constexpr std::string_view kClosing = ")]}";
    std::array<std::ptrdiff_t, 3> surplus{};
    for (std::size_t kind = 0; kind < kClosing.size(); ++kind)
        surplus[kind] =
            std::count(link.begin(), link.end(), kClosing[kind]) - std::count(link.begin(), link.end(), kOpening[kind]);
    while (!link.empty()) {
        const std::size_t kind = kClosing.find(link.back());
        const bool unmatched = kind != std::string_view::npos && surplus[kind]-- > 0;
        if (!unmatched && kPunctuation.find(link.back()) == std::string_view::npos)
            break;
        link.remove_suffix(1);
    }
    return link;
}

} // namespace

void collectFromText(std::string_view text, LinkCollector& links) {
    for (std::size_t begin = findLinkBegin(text, 0); begin != std::string_view::npos;) {
        const std::size_t end = findLinkEnd(text, begin);
        links.add(withoutPunctuation(text.substr(begin, end - begin)));
        begin = findLinkBegin(text, end);
    }
}

} // namespace intact
