// SPDX-License-Identifier: GPL-3.0-or-later
// From requests to stored downloads.
#include "core/engine/engine_core.h"
#include "core/intake/request_check.h"
#include "core/net/url.h"

#include <algorithm>
#include <span>
#include <utility>

namespace intact {

namespace {

constexpr std::size_t kFirstAdded = 64;
constexpr std::size_t kMostAdded = 1024; // what is made of them, a few KB each, need not lie in memory all at once

} // namespace

std::string EngineCore::newPartToken() {
    static constexpr std::string_view kDigits = "0123456789abcdef";
    std::string token;
    std::uint64_t random = m_random();
    for (int i = 0; i < 8; ++i, random >>= 4U)
        token += kDigits[random & 15U];
    return token;
}

void EngineCore::add(std::vector<DownloadRequest> requests, bool start) {
    addNext(std::make_shared<std::vector<DownloadRequest>>(std::move(requests)), 0, start);
}

// A long list is stored piece by piece, each larger than the one before, so that its first downloads need not wait for
// its last ones. The next piece takes its places in the queue when this one has them.
void EngineCore::addNext(const std::shared_ptr<std::vector<DownloadRequest>>& requests, std::size_t begin, bool start) {
    const std::size_t end = std::min({requests->size(), 2 * begin + kFirstAdded, begin + kMostAdded});
    std::vector<DownloadRecord> fresh;
    fresh.reserve(end - begin);
    for (DownloadRequest& raw : std::span(*requests).subspan(begin, end - begin)) {
        const std::string link = raw.url;
        auto checked = checkRequest(std::move(raw));
        if (!checked) {
            refuse(redactedUrl(link), checked.error());
        } else if (m_adding.contains(downloadKey(*checked))) {
            // On its way into the list; behind the COMMIT it is there, and is the same download.
            afterCommit([](QueueStore&) { return Result<void>(); },
                        [again = *checked, start](EngineCore& core, const Result<void>&) { core.add({again}, start); });
        } else {
            addOne(std::move(*checked), start, fresh);
        }
    }
    insert(std::make_shared<std::vector<DownloadRecord>>(std::move(fresh)), [requests, end, start](EngineCore& core) {
        if (end < requests->size())
            core.addNext(requests, end, start);
        core.tellIfStopped();
    });
}

void EngineCore::insert(const std::shared_ptr<std::vector<DownloadRecord>>& fresh,
                        std::function<void(EngineCore&)> then) {
    if (fresh->empty()) {
        then(*this);
        return;
    }
    // Told only when it is stored: what people have seen in the list is never lost.
    const auto write = [fresh](QueueStore& store) -> Result<void> {
        for (const DownloadRecord& record : *fresh) {
            if (auto inserted = store.insert(record); !inserted)
                return inserted;
        }
        return {};
    };
    afterCommit(write, [fresh, then = std::move(then)](EngineCore& core, const Result<void>& stored) {
        for (DownloadRecord& record : *fresh) {
            core.m_adding.erase(downloadKey(record.request));
            if (!stored) {
                core.refuse(redactedUrl(record.request.url), stored.error());
                continue;
            }
            core.m_events.add(DownloadAdded{record});
            const Entry& entry = core.m_list.insert(std::move(record));
            core.m_list.packIfResting(entry.record.id);
        }
        core.m_scheduleDue = true;
        then(core);
    });
}

void EngineCore::addOne(DownloadRequest request, bool start, std::vector<DownloadRecord>& fresh) {
    if (Entry* old = m_list.findUnfinished(request)) {
        continueWith(*old, request, start);
        return;
    }
    DownloadRecord record;
    record.id = m_nextId;
    ++m_nextId.value;
    record.request = std::move(request);
    applyRules(record.request, record.request.fileName);
    record.state = start ? State::Queued : State::Paused;
    record.position = m_list.takePosition();
    record.partToken = newPartToken();
    record.fileName = record.request.fileName;
    record.addedAt = m_clock.wallNow();
    m_adding.insert(downloadKey(record.request));
    fresh.push_back(std::move(record));
}

// The same link for the same place again: the download that is there goes on, with what was asked for now.
void EngineCore::continueWith(Entry& entry, const DownloadRequest& request, bool start) {
    if (entry.isIdle()) {
        Filing filing = std::exchange(entry.record.request, request).filing;
        // Where a person finds it is not forgotten by asking for it once more.
        if (request.filing.category.byRule)
            entry.record.request.filing.category = filing.category;
        if (request.filing.tags.empty())
            entry.record.request.filing.tags = std::move(filing.tags);
        m_list.requestChanged(entry);
    }
    if (start)
        resumeOne(entry);
    save(entry);
    tell(entry);
}

} // namespace intact
