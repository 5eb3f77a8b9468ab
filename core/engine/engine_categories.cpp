// SPDX-License-Identifier: GPL-3.0-or-later
// Where a person finds downloads: categories and tags.
#include "core/engine/engine_core.h"

#include "core/disk/directory.h"
#include "core/intake/categories.h"
#include "core/intake/tags.h"

#include <algorithm>
#include <utility>

namespace intact {

void EngineCore::setCategories(std::vector<Category> categories) {
    auto checked = checkCategories(std::move(categories));
    if (!checked) {
        refuse(checked.error().place, checked.error());
        return;
    }
    for (Category& category : *checked) {
        if (category.id.value == 0)
            category.id.value = m_nextCategory.value++;
    }
    storeCategories(std::move(*checked));
}

// In force at once: what is added next may be of one of them already.
void EngineCore::storeCategories(std::vector<Category> categories) {
    m_categories = std::move(categories);
    afterCommit([stored = m_categories](QueueStore& store) { return store.saveCategories(stored); }, {});
    m_events.add(CategoriesTold{m_categories, true});
}

void EngineCore::setCategory(const std::vector<DownloadId>& ids, const CategoryChoice& choice) {
    forEach(ids, [&](Entry& entry) {
        DownloadRequest& request = entry.record.request;
        request.filing.category = choice;
        applyRules(request, entry.record.fileName);
        storeFiling(entry);
    });
}

void EngineCore::changeTags(const std::vector<DownloadId>& ids, const std::vector<std::string>& add,
                            const std::vector<std::string>& remove) {
    forEach(ids, [&](Entry& entry) {
        std::vector<std::string> tags = entry.record.request.filing.tags;
        std::erase_if(tags, [&](const std::string& tag) { return hasTag(remove, tag); });
        tags.insert(tags.end(), add.begin(), add.end());
        auto checked = checkTags(tags);
        if (!checked) {
            refuse(entry.record.fileName, checked.error());
            return;
        }
        entry.record.request.filing.tags = std::move(*checked);
        storeFiling(entry);
    });
}

void EngineCore::storeFiling(Entry& entry) {
    const Filing& filing = entry.record.request.filing;
    if (entry.optionsWhenIdle) // it must not bring back what was before
        entry.optionsWhenIdle->filing = filing;
    afterCommit([id = entry.record.id, filing](QueueStore& store) { return store.updateFiling(id, filing); }, {});
    tell(entry);
}

void EngineCore::applyRules(DownloadRequest& request, const std::string& fileName) const {
    CategoryChoice& category = request.filing.category;
    if (category.byRule)
        category.id = categoryForLink(fileName, request.url, m_categories);
}

// What is added afterwards is stored afterwards: it finds its folder.
void EngineCore::makeFolder(const std::string& existing, const std::string& below) {
    StoreJob job;
    job.step = [&files = m_files, existing, below] {
        return makeFolders(files, existing, below);
    };
    job.done = [this, below](const Result<void>& done) {
        if (!done)
            m_events.push(CommandRefused{below, done.error()});
    };
    m_checkpointer->submit(std::move(job));
}

} // namespace intact
