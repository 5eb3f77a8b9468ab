// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/tags.h"

#include "core/base/ascii.h"
#include "core/base/utf8.h"

#include <algorithm>

namespace intact {

namespace {

std::size_t charactersIn(std::string_view text) {
    std::size_t count = 0;
    for (std::size_t i = 0; i < text.size(); i += utf8At(text, i).length)
        ++count;
    return count;
}

tl::unexpected<Failure> refused(std::string_view tag, std::string why) {
    return tl::make_unexpected(
        Failure{FailureReason::TagInvalid, "check tags", cleanLine(tag, 2 * kLongestTag), 0, std::move(why)});
}

} // namespace

std::vector<std::string> splitTags(std::string_view text) {
    std::vector<std::string> tags;
    while (!text.empty()) {
        const std::size_t comma = text.find(',');
        if (const std::string_view tag = trimmed(text.substr(0, comma)); !tag.empty())
            tags.emplace_back(tag);
        text = comma == std::string_view::npos ? std::string_view() : text.substr(comma + 1);
    }
    return tags;
}

Result<std::vector<std::string>> checkTags(const std::vector<std::string>& tags) {
    std::vector<std::string> checked;
    for (const std::string& raw : tags) {
        const std::string_view tag = trimmed(raw);
        if (tag.empty() || hasTag(checked, tag))
            continue;
        if (!isValidUtf8(tag) || hasControl(tag))
            return refused(tag, "it holds control characters");
        if (tag.find(',') != std::string_view::npos)
            return refused(tag, "it holds a comma, which stands between tags");
        if (charactersIn(tag) > kLongestTag)
            return refused(tag, "it has more than 40 characters");
        if (checked.size() == kMostTags)
            return refused(tag, "a download has 20 tags at most");
        checked.emplace_back(tag);
    }
    return checked;
}

bool hasTag(const std::vector<std::string>& tags, std::string_view tag) {
    return std::ranges::any_of(tags, [tag](const std::string& one) { return equalsIgnoringCase(one, tag); });
}

} // namespace intact
