// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/get/verify_plan.h"

#include "app/get/terminal_text.h"

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <set>
#include <utility>

namespace intact::get {

namespace {

namespace fs = std::filesystem;

tl::unexpected<UsageError> wrong(const std::string& path, const std::string& why) {
    return tl::unexpected(UsageError{"The list '" + terminalText(path) + "' given with --checksums cannot be used (" +
                                     why + "); give a file as sha256sum writes it."});
}

fs::path folderOf(const std::string& list) {
    return list == "-" ? fs::path() : fs::path(list).parent_path();
}

// As find() looks for them. "NAME.sha256" with a digest alone is about NAME.
void normalize(NamedList& list, bool nameless) {
    for (ChecksumEntry& entry : list.entries) {
        if (!entry.name.empty())
            entry.name = fs::path(entry.name).lexically_normal().string();
        else if (nameless)
            entry.name = fs::path(list.path).stem().string();
    }
}

ListedChecksum find(const ChecksumIndex& index, const std::string& file, const fs::path& folder) {
    const fs::path path = fs::path(file).lexically_normal();
    const fs::path base = folder.empty() ? fs::path(".") : folder.lexically_normal();
    for (const fs::path& name : {path.lexically_relative(base), path, path.filename()}) {
        if (name.empty())
            continue;
        if (auto listed = index.lookUp(name.string()); listed.checksum || listed.contradicted)
            return listed;
    }
    return {};
}

FileCheck checkOf(std::string path, ListedChecksum listed) {
    return {std::move(path), std::move(listed.checksum), listed.contradicted};
}

Parsed<NamedList> readList(const std::string& path, std::istream& standardInput) {
    std::error_code error;
    const bool isDirectory = path != "-" && fs::is_directory(path, error);
    std::ifstream file;
    if (path != "-")
        file.open(path, std::ios::binary);
    if (isDirectory || file.fail())
        return wrong(path, std::strerror(isDirectory ? EISDIR : errno));
    std::istream& stream = path == "-" ? standardInput : file;
    std::string text;
    constexpr std::size_t kPieceBytes = std::size_t{64} * 1024;
    std::string piece(kPieceBytes, '\0');
    while (stream && text.size() <= kMostChecksumListBytes) {
        stream.read(piece.data(), static_cast<std::streamsize>(piece.size()));
        text.append(piece, 0, static_cast<std::size_t>(stream.gcount()));
    }
    if (stream.bad())
        return wrong(path, std::strerror(errno));
    if (text.size() > kMostChecksumListBytes)
        return wrong(path, "it is larger than any list");
    NamedList list{path, parseChecksumList(text, algorithmOfList(fs::path(path).filename().string()))};
    if (list.entries.empty())
        return wrong(path, "there is no checksum in it");
    return list;
}

} // namespace

std::vector<FileCheck> planChecks(const std::vector<std::string>& files, NamedList list) {
    const fs::path folder = folderOf(list.path);
    normalize(list, files.empty());
    std::vector<FileCheck> checks;
    if (!files.empty()) {
        const ChecksumIndex index(std::move(list.entries));
        for (const std::string& file : files)
            checks.push_back(checkOf(file, find(index, file, folder)));
        return checks;
    }
    std::set<std::string> seen;
    std::vector<std::string> names;
    for (const ChecksumEntry& entry : list.entries) {
        if (seen.insert(entry.name).second)
            names.push_back(entry.name);
    }
    const ChecksumIndex index(std::move(list.entries));
    for (const std::string& name : names)
        checks.push_back(checkOf((folder / name).string(), index.lookUp(name)));
    return checks;
}

Parsed<std::vector<FileCheck>> readChecks(const Options& options, std::istream& standardInput) {
    if (options.checksum)
        return std::vector{FileCheck{options.urls.front(), options.checksum}};
    auto list = readList(options.checksumList, standardInput);
    if (!list)
        return tl::unexpected(list.error());
    return planChecks(options.urls, std::move(*list));
}

} // namespace intact::get
