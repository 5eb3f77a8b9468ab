// SPDX-License-Identifier: GPL-3.0-or-later
// Everything durable at once: first what the workers have, then what is just ending, then what the store was told.
#include "core/engine/engine_core.h"

namespace intact {

void EngineCore::checkpointNow(std::uint64_t token) {
    const auto wish = std::make_shared<CheckpointWish>(CheckpointWish{token, m_hosts.size(), {}});
    for (const auto& host : m_hosts) {
        host->checkpointNow([this, wish] { postFromRound([wish](EngineCore& core) { core.hostCheckpointed(wish); }); });
    }
}

// A transfer that has ended meanwhile was told before: it is idle, with its last checkpoint made, or is being finished.
void EngineCore::hostCheckpointed(const std::shared_ptr<CheckpointWish>& wish) {
    if (--wish->hosts > 0)
        return;
    for (const Entry* entry : m_list.busy()) {
        if (entry->finalizing)
            wish->ending.insert(entry->record.id);
    }
    if (wish->ending.empty())
        tellCheckpoint(wish->token);
    else
        m_checkpointWishes.push_back(wish);
}

void EngineCore::nothingLeftOf(DownloadId id) {
    for (const auto& wish : m_checkpointWishes) {
        if (wish->ending.erase(id) > 0 && wish->ending.empty())
            tellCheckpoint(wish->token);
    }
    std::erase_if(m_checkpointWishes, [](const auto& wish) { return wish->ending.empty(); });
}

// What was to be stored before this is stored before it.
void EngineCore::tellCheckpoint(std::uint64_t token) {
    afterCommit({}, [token](EngineCore& core, const Result<void>&) { core.m_events.add(CheckpointMade{token}); });
}

} // namespace intact
