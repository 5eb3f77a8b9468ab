// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/command_template.h"

#include "core/intake/shell_words.h"

#include <algorithm>

namespace intact {

namespace {

// From left to right, once: what has been filled in is not looked at again.
std::string filledIn(std::string_view word, const CommandFacts& facts) {
    std::string filled;
    while (!word.empty()) {
        const std::size_t open = word.find('{');
        filled += word.substr(0, open);
        if (open == std::string_view::npos)
            break;
        word.remove_prefix(open);
        const std::size_t close = word.find('}');
        const std::string_view name = close == std::string_view::npos ? std::string_view() : word.substr(1, close - 1);
        const auto fact = std::ranges::find(facts, name, &CommandFacts::value_type::first);
        if (fact == facts.end()) {
            filled += '{';
            word.remove_prefix(1);
        } else {
            filled += fact->second;
            word.remove_prefix(close + 1);
        }
    }
    return filled;
}

} // namespace

tl::expected<std::vector<std::string>, std::string> commandFromTemplate(std::string_view line,
                                                                        const CommandFacts& facts) {
    auto words = shellWords(line);
    if (!words)
        return words;
    if (words->empty() || words->front().empty())
        return tl::unexpected(std::string("it names no program"));
    // The program itself is not made of what a server says.
    for (auto word = std::next(words->begin()); word != words->end(); ++word)
        *word = filledIn(*word, facts);
    return words;
}

} // namespace intact
