// SPDX-License-Identifier: GPL-3.0-or-later
// Whether finished files are still where they were put.
#include "core/disk/directory.h"
#include "core/engine/engine_core.h"

#include <algorithm>

namespace intact {

namespace {

// A round of the checkpoint thread must not wait long for them.
constexpr std::size_t kAtOnce = 200;

struct Looked {
    DownloadId id;
    std::string directory;
    std::string name;
    bool wasMissing = false;
    std::optional<bool> missing{}; // nothing: that cannot be said
};

void look(FileOps& files, Looked& file) {
    const auto status = statusOf(files, file.directory, file.name);
    if (status)
        file.missing = !*status || !(*status)->regular;
    else if (status.error().reason == FailureReason::DirectoryMissing)
        file.missing = true;
}

} // namespace

// A new wish takes the place of one that is still being fulfilled.
void EngineCore::checkFiles(std::vector<DownloadId> ids) {
    m_filesToCheck = std::make_shared<const std::vector<DownloadId>>(std::move(ids));
    checkFilesFrom(m_filesToCheck, 0);
}

void EngineCore::checkFilesFrom(const std::shared_ptr<const std::vector<DownloadId>>& ids, std::size_t begin) {
    const auto some = std::make_shared<std::vector<Looked>>();
    std::size_t next = begin;
    for (; next < ids->size() && some->size() < kAtOnce; ++next) {
        const auto record = m_list.recordOf((*ids)[next]);
        if (record && record->state == State::Complete && !record->removed)
            some->push_back({record->id, record->request.directory, record->fileName, record->fileMissing});
    }
    if (some->empty())
        return;
    StoreJob job;
    job.step = [&files = m_files, some]() -> Result<void> {
        for (Looked& file : *some)
            look(files, file);
        return {};
    };
    job.done = [this, some, ids, next](const Result<void>&) {
        postFromRound([some, ids, next](EngineCore& core) {
            for (const Looked& file : *some) {
                if (file.missing.value_or(file.wasMissing) != file.wasMissing)
                    core.fileLookedFor(file.id, file.name, *file.missing);
            }
            if (core.m_filesToCheck == ids && !core.m_stopped)
                core.checkFilesFrom(ids, next);
        });
    };
    m_checkpointer->submit(std::move(job));
}

void EngineCore::fileLookedFor(DownloadId id, const std::string& name, bool missing) {
    Entry* entry = m_list.find(id);
    if (entry == nullptr || entry->record.state != State::Complete || entry->record.fileName != name ||
        entry->record.fileMissing == missing)
        return;
    entry->record.fileMissing = missing;
    tell(*entry);
}

// On the checkpoint thread, which has the one connection to the database.
void EngineCore::searchHistory(std::uint64_t token, const HistoryQuery& query) {
    const auto page = std::make_shared<HistoryPage>();
    page->token = token;
    const auto read = [page, query](QueueStore& store) -> Result<void> {
        auto found = store.searchHistory(query);
        if (!found)
            return tl::make_unexpected(found.error());
        page->records = std::move(*found);
        return {};
    };
    afterCommit(read, [page](EngineCore& core, const Result<void>& done) {
        if (done)
            core.m_events.push(std::move(*page));
        else
            core.refuse({}, done.error());
    });
}

} // namespace intact
