// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/text_list.h"

namespace intact {

namespace {

constexpr char kBetween = ';';
constexpr char kEscape = '\\';

} // namespace

std::vector<std::string> itemsOfText(std::string_view text) {
    std::vector<std::string> items;
    std::string item;
    const auto end = [&] {
        if (!item.empty())
            items.push_back(std::move(item));
        item.clear();
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == kEscape && i + 1 < text.size())
            item += text[++i];
        else if (text[i] == kBetween)
            end();
        else
            item += text[i];
    }
    end();
    return items;
}

std::string textOfItems(const std::vector<std::string>& items) {
    std::string text;
    for (const std::string& item : items) {
        if (item.empty())
            continue;
        if (!text.empty())
            text += kBetween;
        for (const char c : item) {
            if (c == kBetween || c == kEscape)
                text += kEscape;
            text += c;
        }
    }
    return text;
}

} // namespace intact
