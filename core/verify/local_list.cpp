// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/local_list.h"

#include "core/base/ascii.h"
#include "core/base/utf8.h"
#include "core/verify/checksum_list.h"

#include <filesystem>
#include <unordered_set>
#include <utility>
#include <vector>

namespace intact {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMostNameBytes = 255;

// From the folder of the list. Empty: no download can have this name.
fs::path placeOf(const std::string& name, const fs::path& list) {
    fs::path place = name.empty() ? list.stem() : fs::path(name).lexically_normal();
    if (place.is_absolute() || *place.begin() == "..")
        place = place.filename();
    const std::string last = place.filename().string();
    const bool isName = !last.empty() && last != "." && last != ".." && last.size() <= kMostNameBytes;
    return isName && !hasControl(place.string()) && isValidUtf8(place.string()) ? place : fs::path();
}

} // namespace

LocalChecksums localChecksums(const std::string& path, std::string_view text) {
    const fs::path list(path);
    LocalChecksums found{path, {}, 0};
    std::vector<ChecksumEntry> entries;
    std::vector<std::string> names;
    std::unordered_set<std::string> seen;
    for (ChecksumEntry& entry : parseChecksumList(text, algorithmOfList(list.filename().string()))) {
        entry.name = placeOf(entry.name, list).string();
        if (entry.name.empty())
            continue;
        if (seen.insert(entry.name).second)
            names.push_back(entry.name);
        entries.push_back(std::move(entry));
    }
    const ChecksumIndex index(std::move(entries));
    for (const std::string& name : names) {
        ListedChecksum listed = index.lookUp(name);
        const fs::path place = list.parent_path() / name;
        if (listed.checksum)
            found.files.push_back({place.parent_path().string(), place.filename().string(), *listed.checksum, {}});
        else
            ++found.contradicted;
    }
    return found;
}

} // namespace intact
