// SPDX-License-Identifier: GPL-3.0-or-later
// A new beginning, and another link for bytes that are there already.
#include "core/engine/engine_core.h"

#include "core/intake/new_link.h"
#include "core/net/url.h"

#include <utility>

namespace intact {

namespace {

bool isAtRest(State state) {
    return state == State::Paused || state == State::Waiting || state == State::Failed;
}

} // namespace

void EngineCore::restart(const std::vector<DownloadId>& ids) {
    forEach(ids, [this](Entry& entry) {
        if (!isAtRest(entry.record.state) || entry.record.removed)
            return;
        if (entry.isIdle())
            beginAnew(entry);
        else
            entry.beginAnewWhenIdle = true; // its last checkpoint is still on its way
    });
}

void EngineCore::beginAnew(Entry& entry) {
    entry.beginAnewWhenIdle = false;
    if (!isAtRest(entry.record.state) || entry.record.removed)
        return;
    entry.endBegun = false;
    forgetBytes(entry);
    resumeOne(entry);
    save(entry);
}

void EngineCore::replaceLink(DownloadId id, const std::string& url) {
    Entry* entry = m_list.find(id);
    if (entry == nullptr || entry->record.removed || entry->record.state == State::Complete)
        return;
    if (!entry->isIdle() || !isAtRest(entry->record.state)) {
        refuse(redactedUrl(url), Failure{FailureReason::PartInUse, "replace link", {}, 0, {}});
        return;
    }
    if (entry->endBegun) { // all bytes are there, wherever they came from
        resumeOne(*entry);
        return;
    }
    const auto checked = withNewLink(entry->record.request, url);
    if (!checked) {
        refuse(redactedUrl(url), checked.error());
        return;
    }
    const Ledger& there = entry->record.ledger;
    const bool wrongBytes = entry->record.failure.reason == FailureReason::ChecksumMismatch;
    const bool worthProving = !there.durable.empty() && there.total && there.rangesWork && !wrongBytes;
    m_list.setServer(*entry, *checked);
    if (worthProving) {
        entry->freshLink = *checked; // becomes the record's when the bytes have proved it
    } else {
        forgetBytes(*entry);
        entry->record.request = *checked;
        m_list.requestChanged(*entry);
    }
    entry->retry = {};
    entry->retryAt.reset();
    note(id, {.kind = LogKind::LinkChanged, .text = redactedUrl(url)});
    setState(*entry, State::Queued);
    save(*entry);
}

void EngineCore::linkProven(DownloadId id, const std::string& finalUrl, const Validators& validators) {
    post([id, finalUrl, validators](EngineCore& core) {
        Entry* entry = core.m_list.find(id);
        if (entry == nullptr || !entry->freshLink)
            return;
        entry->record.request = *std::exchange(entry->freshLink, std::nullopt);
        core.m_list.requestChanged(*entry);
        entry->record.ledger.finalUrl = finalUrl;
        entry->record.ledger.validators = validators;
        core.save(*entry);
        const Ledger page = entry->record.ledger;
        core.afterCommit([id, page](QueueStore& store) { return store.saveLedger(id, page); }, {});
        core.tell(*entry);
    });
}

void EngineCore::dropFreshLink(Entry& entry) {
    if (!std::exchange(entry.freshLink, std::nullopt))
        return;
    m_list.setServer(entry, entry.record.request);
}

} // namespace intact
