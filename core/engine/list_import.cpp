// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/list_import.h"

#include "core/base/ascii.h"
#include "core/engine/download_list.h"
#include "core/intake/categories.h"

#include <algorithm>
#include <map>
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

std::vector<Category> mergedCategories(std::vector<Category> own, CategoryId& next, ListContent& list) {
    std::map<CategoryId, CategoryId> here;
    for (const Category& theirs : list.categories) {
        const auto namesake = std::ranges::find_if(
            own, [&theirs](const Category& one) { return equalsIgnoringCase(one.name, theirs.name); });
        if (namesake != own.end()) {
            here[theirs.id] = namesake->id;
        } else if (own.size() < kMostCategories) {
            Category& fresh = own.emplace_back(theirs);
            fresh.id = {next.value++};
            here[theirs.id] = fresh.id;
        }
    }
    for (DownloadRecord& record : list.records) {
        std::optional<CategoryId>& id = record.request.filing.category.id;
        const auto known = id ? here.find(*id) : here.end();
        id = known == here.end() ? std::nullopt : std::optional(known->second);
    }
    return own;
}

} // namespace intact
