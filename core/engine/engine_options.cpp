// SPDX-License-Identifier: GPL-3.0-or-later
// Other options for a download that is on the list already.
#include "core/engine/engine_core.h"

#include "core/intake/new_link.h"
#include "core/intake/request_change.h"
#include "core/net/url.h"

#include <utility>

namespace intact {

void EngineCore::changeRequest(DownloadId id, const DownloadRequest& wanted) {
    Entry* entry = m_list.find(id);
    if (entry == nullptr || entry->record.removed)
        return;
    const DownloadRequest& before = entry->record.request;
    auto changed = withOptions(before, wanted);
    if (changed && (entry->finalizing || entry->record.state == State::Complete))
        changed = tl::make_unexpected(Failure{FailureReason::PartInUse, "change options", {}, 0, "it is whole"});
    if (!changed) {
        refuse(redactedUrl(before.url), changed.error());
        return;
    }
    if (!entry->host || !needsNewConnections(before, *changed)) {
        applyOptions(*entry, std::move(*changed));
        return;
    }
    // It stops where it is, with every byte, and goes on with them.
    entry->optionsWhenIdle = std::move(*changed);
    if (isRunning(entry->record.state))
        setState(*entry, State::Queued);
    m_hosts[*entry->host]->stop(id);
}

void EngineCore::applyOptions(Entry& entry, DownloadRequest changed) {
    DownloadRecord& record = entry.record;
    if (changed.directory != record.request.directory && !record.ledger.partName.empty()) {
        refuse(redactedUrl(changed.url), Failure{FailureReason::PartInUse, "change folder", changed.directory, 0,
                                                 "what has arrived lies in the old one"});
        changed.directory = record.request.directory;
    }
    if (!changed.fileName.empty())
        record.fileName = changed.fileName;
    if (entry.freshLink) {
        if (auto fresh = withNewLink(changed, entry.freshLink->url))
            entry.freshLink = std::move(*fresh);
    }
    const std::optional<WallTime> startAt = std::exchange(changed.startAt, record.request.startAt);
    record.request = std::move(changed);
    applyRules(record.request, record.fileName);
    m_list.requestChanged(entry);
    note(record.id, {.kind = LogKind::OptionsChanged});
    if (startAt != record.request.startAt)
        setStartAt(entry, startAt);
    save(entry);
    tell(entry);
    m_scheduleDue = true; // connections and rates are divided anew
}

void EngineCore::applyWaitingOptions(Entry& entry) {
    auto changed = std::exchange(entry.optionsWhenIdle, std::nullopt);
    if (!changed)
        return;
    if (entry.finalizing)
        refuse(redactedUrl(changed->url), Failure{FailureReason::PartInUse, "change options", {}, 0, "it is whole"});
    else
        applyOptions(entry, std::move(*changed));
}

} // namespace intact
