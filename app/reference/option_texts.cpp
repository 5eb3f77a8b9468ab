// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reference/option_texts.h"

#include "core/download/checksum.h"

#include <cctype>

namespace intact::reference {

namespace {

/// Every character of `text` that is among `special`, with `mark` before it.
std::string escaped(std::string_view text, std::string_view special, std::string_view mark = "\\") {
    std::string result;
    for (const char c : text) {
        if (special.find(c) != std::string_view::npos)
            result += mark;
        result += c;
    }
    return result;
}

// groff makes typographic signs of these, unless they are named: groff_char(7).
std::string roff(std::string_view text) {
    std::string result;
    for (const char c : text) {
        switch (c) {
        case '\\':
            result += "\\e";
            break;
        case '-':
            result += "\\-";
            break;
        case '\'':
            result += "\\(aq";
            break;
        case '~':
            result += "\\(ti";
            break;
        case '^':
            result += "\\(ha";
            break;
        default:
            result += c;
        }
    }
    return result;
}

std::string sentence(std::string text) {
    if (text.empty())
        return text;
    text.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(text.front())));
    if (text.back() != '.')
        text += '.';
    return text;
}

// Inside '…' of a shell there is no way to write a ' but to leave the quotes for it.
std::string singleQuoted(std::string_view text) {
    std::string result = "'";
    for (const char c : text)
        result += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return result + "'";
}

std::string digestWords() {
    std::string words;
    for (const DigestInfo& info : digestTable())
        words.append(words.empty() ? "" : " ").append(info.name).append("=");
    return words;
}

/// "-d|--dir|-o|--output": how options of this kind are written.
std::string casePattern(const std::vector<OptionWords>& options, ValueKind kind) {
    std::string pattern;
    for (const OptionWords& option : options) {
        if (valueKind(option) != kind)
            continue;
        if (!option.shortName.empty())
            pattern += (pattern.empty() ? "-" : " | -") + option.shortName;
        pattern += (pattern.empty() ? "--" : " | --") + option.longName;
    }
    return pattern;
}

std::string zshValue(const OptionWords& option) {
    const std::string name = ":" + escaped(option.argument, ":\\") + ":";
    switch (valueKind(option)) {
    case ValueKind::None:
        return {};
    case ValueKind::File:
        return name + "_files";
    case ValueKind::Folder:
        return name + "_files -/";
    case ValueKind::Digest:
        return name + "(" + digestWords() + ")";
    case ValueKind::Free:
        break;
    }
    return name;
}

std::string fishValue(const OptionWords& option) {
    switch (valueKind(option)) {
    case ValueKind::None:
        return {};
    case ValueKind::File:
        return " -r -F";
    case ValueKind::Folder:
        return " -x -a '(__fish_complete_directories)'";
    case ValueKind::Digest:
        return " -x -a '" + digestWords() + "'";
    case ValueKind::Free:
        break;
    }
    return " -x";
}

} // namespace

std::vector<OptionWords> wordsOf(std::span<const get::OptionRow> table) {
    std::vector<OptionWords> options;
    for (const get::OptionRow& row : table)
        options.push_back({row.shortName == 0 ? std::string() : std::string(1, row.shortName),
                           std::string(row.longName), std::string(row.argument), std::string(row.meaning)});
    return options;
}

ValueKind valueKind(const OptionWords& option) {
    if (option.argument.empty())
        return ValueKind::None;
    if (option.argument == "FILE")
        return ValueKind::File;
    if (option.argument == "DIR")
        return ValueKind::Folder;
    return option.argument == "ALGO=HEX" ? ValueKind::Digest : ValueKind::Free;
}

Fillings manFillings(const std::vector<OptionWords>& options) {
    std::string list;
    for (const OptionWords& option : options) {
        list += list.empty() ? ".TP\n" : "\n.TP\n";
        if (!option.shortName.empty())
            list += "\\fB\\-" + roff(option.shortName) + "\\fR, ";
        list += "\\fB\\-\\-" + roff(option.longName) + "\\fR";
        if (!option.argument.empty())
            list += " \\fI" + roff(option.argument) + "\\fR";
        list += "\n" + roff(sentence(option.meaning));
    }
    return {{"OPTIONS", list}};
}

Fillings bashFillings(const std::vector<OptionWords>& options) {
    std::string words;
    for (const OptionWords& option : options) {
        if (!option.shortName.empty())
            words += (words.empty() ? "-" : " -") + option.shortName;
        words += (words.empty() ? "--" : " --") + option.longName;
    }
    return {{"OPTIONS", words},
            {"DIGESTS", digestWords()},
            {"FILE_OPTIONS", casePattern(options, ValueKind::File)},
            {"FOLDER_OPTIONS", casePattern(options, ValueKind::Folder)},
            {"DIGEST_OPTIONS", casePattern(options, ValueKind::Digest)},
            {"FREE_OPTIONS", casePattern(options, ValueKind::Free)}};
}

Fillings zshFillings(const std::vector<OptionWords>& options) {
    std::string lines;
    for (const OptionWords& option : options) {
        const bool takesValue = !option.argument.empty();
        // With '*' it may come again: the last one counts, or all of them.
        const std::string longName = (takesValue ? "*--" : "--") + option.longName + (takesValue ? "=" : "");
        const std::string rest = "[" + escaped(option.meaning, "[]\\") + "]" + zshValue(option);
        if (!option.shortName.empty())
            lines += "    " +
                     singleQuoted((takesValue ? "*-" : "-") + option.shortName + (takesValue ? "+" : "") + rest) +
                     " \\\n";
        lines += "    " + singleQuoted(longName + rest) + " \\\n";
    }
    if (!lines.empty())
        lines.pop_back();
    return {{"OPTIONS", lines}};
}

Fillings fishFillings(const std::vector<OptionWords>& options) {
    std::string lines;
    for (const OptionWords& option : options) {
        lines += lines.empty() ? "complete -c intact-get" : "\ncomplete -c intact-get";
        if (!option.shortName.empty())
            lines += " -s " + option.shortName;
        lines += " -l " + option.longName + fishValue(option) + " -d '" + escaped(option.meaning, "'\\") + "'";
    }
    return {{"OPTIONS", lines}};
}

std::string filled(std::string_view text, const Fillings& fillings) {
    std::string result;
    while (!text.empty()) {
        const std::size_t mark = text.find('@');
        const std::size_t end = mark == std::string_view::npos ? mark : text.find('@', mark + 1);
        if (end == std::string_view::npos)
            return result.append(text);
        result.append(text.substr(0, mark));
        const auto filling = fillings.find(text.substr(mark + 1, end - mark - 1));
        if (filling == fillings.end()) { // the second mark may begin a name
            result.append(text.substr(mark, end - mark));
            text.remove_prefix(end);
            continue;
        }
        result.append(filling->second);
        text.remove_prefix(end + 1);
    }
    return result;
}

} // namespace intact::reference
