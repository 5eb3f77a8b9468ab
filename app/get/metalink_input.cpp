// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/get/metalink_input.h"

#include "app/get/terminal_text.h"
#include "core/intake/metalink.h"
#include "core/net/url.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <utility>

namespace intact::get {

namespace {

// As many as a request may have.
constexpr std::size_t kMostMirrors = 64;

tl::unexpected<UsageError> wrong(const std::string& path, const std::string& why) {
    return tl::unexpected(UsageError{"The file '" + terminalText(path) + "' cannot be used as a metalink (" +
                                     terminalText(why) + "); give a link, or a .meta4 or .metalink file."});
}

bool hasLogin(const std::string& link) {
    const auto url = Url::parse(link);
    return !url || !url->user().empty() || !url->password().empty();
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
    auto files = parseMetalink(text);
    if (!files)
        return wrong(path, files.error());
    std::vector<InputEntry> entries;
    for (MetalinkFile& file : *files) {
        std::erase_if(file.urls, hasLogin);
        if (file.urls.empty())
            continue;
        InputEntry entry;
        entry.url = file.urls.front();
        entry.mirrors.assign(file.urls.begin() + 1, file.urls.end());
        entry.mirrors.resize(std::min(entry.mirrors.size(), kMostMirrors));
        const auto strongest = std::ranges::max_element(file.checksums, {}, &Checksum::algorithm);
        if (strongest != file.checksums.end())
            entry.checksum = std::move(*strongest);
        entry.source = ChecksumSource::Metalink;
        entry.size = file.size;
        entry.pieces = std::move(file.pieces);
        entry.name = std::move(file.name);
        entry.place = "in " + terminalText(path);
        entries.push_back(std::move(entry));
    }
    if (entries.empty())
        return wrong(path, "every link in it has a login");
    return entries;
}

} // namespace intact::get
