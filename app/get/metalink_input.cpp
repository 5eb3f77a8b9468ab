// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/get/metalink_input.h"

#include "app/get/terminal_text.h"
#include "core/intake/metalink.h"
#include "core/intake/metalink_links.h"

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <utility>

namespace intact::get {

namespace {

tl::unexpected<UsageError> wrong(const std::string& path, const std::string& why) {
    return tl::unexpected(UsageError{"The file '" + terminalText(path) + "' cannot be used as a metalink (" +
                                     terminalText(why) + "); give a link, or a .meta4 or .metalink file."});
}

} // namespace

bool isLocalFile(const std::string& argument) {
    std::error_code error;
    return argument.find("://") == std::string::npos && std::filesystem::is_regular_file(argument, error);
}

Parsed<std::vector<InputEntry>> readMetalinkFile(const std::string& path) {
    std::ifstream stream(path, std::ios::binary);
    std::string text(kMostMetalinkBytes + 1, '\0'); // one more tells that it is too large
    stream.read(text.data(), static_cast<std::streamsize>(text.size()));
    if (stream.bad() || (stream.gcount() == 0 && !stream.eof()))
        return wrong(path, std::strerror(errno));
    text.resize(static_cast<std::size_t>(stream.gcount()));
    auto links = linksOfMetalink(text);
    if (!links)
        return wrong(path, links.error());
    std::vector<InputEntry> entries;
    for (Link& link : *links)
        entries.push_back({std::move(link.url), std::move(link.mirrors), std::move(link.expected),
                           "in " + terminalText(path), link.expectedSource, link.size, std::move(link.pieces),
                           std::move(link.fileName)});
    return entries;
}

} // namespace intact::get
