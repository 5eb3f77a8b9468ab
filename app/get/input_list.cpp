// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/get/input_list.h"

#include "app/get/terminal_text.h"
#include "core/base/ascii.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>

namespace intact::get {

namespace {

tl::unexpected<UsageError> wrong(std::string message) {
    return tl::unexpected(UsageError{std::move(message)});
}

Parsed<void> readChecksum(InputEntry& entry, std::string_view text) {
    auto checksum = parseChecksum(text);
    if (!checksum || entry.checksum)
        return wrong("After the URL in " + entry.place + " stands '" + terminalText(text) + "', which is " +
                     (checksum ? "a second checksum" : "no checksum") +
                     "; write 'URL' or 'URL sha-256=' and 64 hex digits, and mirrors behind a TAB.");
    entry.checksum = std::move(*checksum);
    return {};
}

// A link, a link and a checksum, or a checksum.
Parsed<void> readField(InputEntry& entry, std::string_view field) {
    if (field.empty())
        return {};
    const std::size_t blank = field.find(' ');
    const std::string_view first = field.substr(0, blank);
    if (entry.url.empty())
        entry.url = first;
    else if (first.find("://") != std::string_view::npos)
        entry.mirrors.emplace_back(first);
    else
        return readChecksum(entry, field);
    return blank == std::string_view::npos ? Parsed<void>() : readChecksum(entry, trimmed(field.substr(blank)));
}

Parsed<InputEntry> parseLine(std::string_view line, std::string place) {
    InputEntry entry{{}, {}, std::nullopt, std::move(place)};
    while (!line.empty()) {
        const std::size_t tab = std::min(line.find('\t'), line.size());
        if (const auto read = readField(entry, trimmed(line.substr(0, tab))); !read)
            return tl::unexpected(read.error());
        line.remove_prefix(std::min(tab + 1, line.size()));
    }
    return entry;
}

} // namespace

Parsed<std::vector<InputEntry>> readInputList(std::istream& stream, const std::string& name) {
    std::vector<InputEntry> entries;
    std::string line;
    for (int number = 1; std::getline(stream, line); ++number) {
        const std::string_view content = trimmed(line);
        if (content.empty() || content.front() == '#')
            continue;
        auto entry = parseLine(content, terminalText(name) + ", line " + std::to_string(number));
        if (!entry)
            return tl::unexpected(entry.error());
        entries.push_back(std::move(*entry));
    }
    if (stream.bad())
        return wrong("The list " + terminalText(name) + " could not be read to its end; check the file and try again.");
    if (entries.empty())
        return wrong("There is no URL in " + terminalText(name) + "; write one a line.");
    return entries;
}

Parsed<std::vector<InputEntry>> readInputFile(const std::string& path, std::istream& standardInput) {
    if (path == "-")
        return readInputList(standardInput, "standard input");
    std::error_code error;
    const bool isDirectory = std::filesystem::is_directory(path, error);
    std::ifstream file(path);
    if (isDirectory || !file)
        return wrong("The list '" + terminalText(path) + "' given with --input-file cannot be read (" +
                     std::strerror(isDirectory ? EISDIR : errno) + "); check the path.");
    return readInputList(file, path);
}

} // namespace intact::get
