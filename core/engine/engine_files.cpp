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
    std::optional<bool> missing; // nothing: that cannot be said
};

void look(FileOps& files, Looked& file) {
    const auto status = statusOf(files, file.directory, file.name);
    if (status)
        file.missing = !*status || !(*status)->regular;
    else if (status.error().reason == FailureReason::DirectoryMissing)
        file.missing = true;
}

} // namespace

void EngineCore::checkFiles(const std::vector<DownloadId>& ids) {
    std::vector<Looked> wanted;
    for (const Entry* entry : entriesOf(ids)) {
        const DownloadRecord& record = entry->record;
        if (record.state == State::Complete && !record.removed)
            wanted.push_back({record.id, record.request.directory, record.fileName, {}});
    }
    for (std::size_t begin = 0; begin < wanted.size(); begin += kAtOnce) {
        const auto first = wanted.begin() + static_cast<std::ptrdiff_t>(begin);
        const auto count = static_cast<std::ptrdiff_t>(std::min(kAtOnce, wanted.size() - begin));
        const auto some = std::make_shared<std::vector<Looked>>(first, first + count);
        StoreJob job;
        job.step = [&files = m_files, some]() -> Result<void> {
            for (Looked& file : *some)
                look(files, file);
            return {};
        };
        job.done = [this, some](const Result<void>&) {
            postFromRound([some](EngineCore& core) {
                for (const Looked& file : *some)
                    core.fileLookedFor(file.id, file.name, file.missing);
            });
        };
        m_checkpointer->submit(std::move(job));
    }
}

void EngineCore::fileLookedFor(DownloadId id, const std::string& name, std::optional<bool> missing) {
    Entry* entry = m_list.find(id);
    if (entry == nullptr || !missing || entry->record.state != State::Complete || entry->record.fileName != name ||
        entry->record.fileMissing == *missing)
        return;
    entry->record.fileMissing = *missing;
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
