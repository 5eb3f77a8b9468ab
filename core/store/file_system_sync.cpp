// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file_system_sync.h"

#include <map>

namespace intact {

namespace {

constexpr std::size_t kFewestFiles = 16;
constexpr std::int64_t kMostUnwritten = std::int64_t{64} * 1024 * 1024;

using Parts = std::vector<std::shared_ptr<PartFile>>;

void syncAll(const Parts& parts, SyncThreads& threads) {
    SyncThreads::Item item;
    item.sync = [part = parts.front()] {
        return part->syncFileSystem();
    };
    item.setDone = [&parts](const Result<void>& synced) {
        for (const auto& part : parts) {
            if (synced)
                part->fileSystemSynced();
        }
    };
    item.leave = [] {
        return [](const Result<void>&) {
        };
    };
    std::vector<SyncThreads::Item> items;
    items.push_back(std::move(item));
    threads.run(std::move(items));
}

} // namespace

bool paysToSyncAll(std::size_t files, std::optional<std::int64_t> unwritten) {
    return files >= kFewestFiles && unwritten && *unwritten <= kMostUnwritten;
}

void syncWholeFileSystems(const std::vector<std::shared_ptr<PartFile>>& parts, SyncThreads& threads) {
    if (parts.size() < kFewestFiles)
        return;
    std::map<std::uint64_t, Parts> byDevice;
    for (const auto& part : parts)
        byDevice[part->directoryStatus().device].push_back(part);
    for (const auto& [device, together] : byDevice) {
        if (paysToSyncAll(together.size(), together.front()->mostToSync()))
            syncAll(together, threads);
    }
}

} // namespace intact
