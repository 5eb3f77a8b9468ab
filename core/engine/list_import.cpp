// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/list_import.h"

#include "core/engine/download_list.h"

#include <unordered_set>

namespace intact {

std::string listKey(const DownloadRecord& record) {
    return downloadKey(record.request) + (record.state == State::Complete ? "\n" + record.fileName : "");
}

std::vector<DownloadRecord> newToList(std::vector<DownloadRecord> read, const std::vector<DownloadRecord>& listed) {
    std::unordered_set<std::string> known;
    for (const DownloadRecord& record : listed) {
        if (!record.removed)
            known.insert(listKey(record));
    }
    std::erase_if(read, [&known](const DownloadRecord& record) { return !known.insert(listKey(record)).second; });
    return read;
}

} // namespace intact
