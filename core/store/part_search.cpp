// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/part_search.h"

#include "core/disk/names.h"

#include <algorithm>
#include <filesystem>
#include <set>
#include <utility>

namespace intact {

namespace {

namespace fs = std::filesystem;

std::vector<std::string> partNamesIn(const std::string& directory) {
    std::vector<std::string> names;
    std::error_code error;
    for (fs::directory_iterator at(directory, error), end; !error && at != end; at.increment(error)) {
        std::error_code unknown;
        if (at->symlink_status(unknown).type() == fs::file_type::regular)
            names.push_back(at->path().filename().string());
    }
    std::erase_if(names, [](const std::string& name) { return !splitPartFileName(name); });
    std::ranges::sort(names);
    return names;
}

} // namespace

std::vector<DownloadRecord> recordsOfStrayParts(const std::vector<std::string>& directories,
                                                const std::vector<DownloadRecord>& known, DownloadId firstId,
                                                WallTime now) {
    std::set<std::string> places(directories.begin(), directories.end());
    std::set<std::pair<std::string, std::string>> owned;
    std::int64_t position = 0;
    for (const DownloadRecord& record : known) {
        places.insert(record.request.directory);
        owned.emplace(record.request.directory, record.ledger.partName);
        owned.emplace(record.request.directory, partFileName(record.fileName, record.partToken));
        position = std::max(position, record.position);
    }
    std::vector<DownloadRecord> found;
    for (const std::string& directory : places) {
        for (const std::string& name : partNamesIn(directory)) {
            if (owned.contains({directory, name}))
                continue;
            DownloadRecord record;
            record.id = {firstId.value + static_cast<std::int64_t>(found.size())};
            record.position = ++position;
            record.request.directory = directory;
            std::tie(record.fileName, record.partToken) = *splitPartFileName(name);
            record.request.fileName = record.fileName;
            record.state = State::Failed;
            record.failure = Failure{FailureReason::LinkLost, "load", directory + "/" + name, 0, {}};
            record.addedAt = now;
            record.ledger.partName = name;
            found.push_back(std::move(record));
        }
    }
    return found;
}

} // namespace intact
