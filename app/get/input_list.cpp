// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/get/input_list.h"

#include "app/get/terminal_text.h"
#include "core/base/ascii.h"
#include "core/intake/link_list.h"

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>

namespace intact::get {

namespace {

tl::unexpected<UsageError> wrong(std::string message) {
    return tl::unexpected(UsageError{std::move(message)});
}

Parsed<InputEntry> parseLine(std::string_view line, std::string place) {
    auto link = readListLine(line);
    if (!link)
        return wrong("After the URL " + place + " stands '" + terminalText(link.error().text) + "', which is " +
                     (link.error().secondChecksum ? "a second checksum" : "no checksum") +
                     "; write 'URL' or 'URL sha-256=' and 64 hex digits, and mirrors behind a TAB.");
    return InputEntry{std::move(link->url), std::move(link->mirrors), std::move(link->expected), std::move(place)};
}

} // namespace

Parsed<std::vector<InputEntry>> readInputList(std::istream& stream, const std::string& name) {
    std::vector<InputEntry> entries;
    const std::string place = "in " + terminalText(name) + ", line ";
    std::string line;
    for (int number = 1; std::getline(stream, line); ++number) {
        const std::string_view content = trimmed(line);
        if (content.empty() || content.front() == '#')
            continue;
        auto entry = parseLine(content, place + std::to_string(number));
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
