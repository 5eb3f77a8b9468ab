// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of the engine that have no file of their own subject.
#include "core/engine/engine_core.h"

#include "core/disk/directory.h"
#include "core/download/secrets.h"
#include "core/engine/crash_report.h"
#include "core/intake/file_name.h"
#include "core/intake/request_check.h"
#include "core/net/exchange.h"
#include "core/net/url.h"

#include <algorithm>

namespace intact {

void EngineCore::refuse(std::string subject, Failure failure) {
    m_events.add(CommandRefused{std::move(subject), std::move(failure)});
}

void EngineCore::pause(const std::vector<DownloadId>& ids) {
    forEach(ids, [this](Entry& entry) { pauseOne(entry); });
}

void EngineCore::pauseOne(Entry& entry) {
    if (entry.finalizing || !canTransition(entry.record.state, State::Paused))
        return;
    entry.retryAt.reset();
    note(entry.record.id, {.kind = LogKind::Paused});
    setState(entry, State::Paused);
    save(entry);
    if (entry.host)
        m_hosts[*entry.host]->stop(entry.record.id);
}

void EngineCore::resume(const std::vector<DownloadId>& ids) {
    forEach(ids, [this](Entry& entry) {
        if (entry.record.state == State::Paused) // who goes on with it now does not mean later
            setStartAt(entry, std::nullopt);
        resumeOne(entry);
        save(entry);
    });
}

void EngineCore::resumeOne(Entry& entry) {
    const State state = entry.record.state;
    if (state != State::Paused && state != State::Waiting && state != State::Failed)
        return;
    if (entry.endBegun) {
        goOnEnding(entry);
        return;
    }
    const FailureReason reason = entry.record.failure.reason;
    // What is on disk is wrong somewhere: only a new beginning helps, unless it is known where.
    const bool isKnownWhere = entry.record.request.pieces && entry.record.durableBytes() < entry.record.ledger.total;
    const bool isWrong = reason == FailureReason::ChecksumMismatch && !isKnownWhere;
    if (isWrong || reason == FailureReason::RepeatedlyTruncated)
        forgetBytes(entry);
    entry.retry = {};
    entry.retryAt.reset();
    entry.record.crashes = {};
    note(entry.record.id, {.kind = LogKind::Resumed});
    setState(entry, State::Queued);
    if (auto missing = missingSecrets(entry.record.request))
        fail(entry, State::Failed, std::move(*missing));
}

void EngineCore::forgetBytes(Entry& entry) {
    const std::string partName = entry.record.ledger.partName;
    entry.record.ledger = {};
    entry.record.ledger.partName = partName;
    ++entry.forgetting;
    afterCommit(
        [id = entry.record.id, page = entry.record.ledger](QueueStore& store) { return store.saveLedger(id, page); },
        [id = entry.record.id](EngineCore& core, const Result<void>& stored) {
            if (Entry* known = core.m_list.find(id)) {
                --known->forgetting;
                core.m_scheduleDue = true;
            }
            if (!stored)
                core.refuse({}, stored.error());
        });
}

void EngineCore::remove(const std::vector<DownloadId>& ids) {
    forEach(ids, [this](Entry& entry) { removeOne(entry); });
    m_scheduleDue = true;
}

void EngineCore::removeOne(Entry& entry) {
    if (entry.record.removed || entry.finalizing)
        return;
    entry.record.removed = true;
    entry.retryAt.reset();
    entry.diskWait.reset();
    const bool goesOn = entry.record.state != State::Queued && isUnfinishedAndWanted(entry.record.state);
    if (goesOn && !entry.endBegun)
        (void)transitionTo(entry.record, State::Queued); // brought back, it goes on
    m_list.stateChanged(entry);
    noteForCrash(entry.record);
    save(entry);
    if (entry.host)
        m_hosts[*entry.host]->stop(entry.record.id);
    m_events.add(DownloadRemoved{entry.record.id});
}

void EngineCore::restore(const std::vector<DownloadId>& ids) {
    forEach(ids, [this](Entry& entry) {
        if (!entry.record.removed || entry.purgeWhenIdle)
            return;
        entry.record.removed = false;
        m_list.stateChanged(entry);
        save(entry);
        m_events.add(DownloadAdded{entry.record});
        if (entry.endBegun && entry.record.state == State::Waiting)
            goOnEnding(entry);
    });
    m_scheduleDue = true;
}

void EngineCore::purge(const std::vector<DownloadId>& ids) {
    forEach(ids, [this](Entry& entry) {
        if (!entry.record.removed)
            return;
        if (entry.isIdle())
            purgeOne(entry);
        else
            entry.purgeWhenIdle = true;
    });
}

void EngineCore::purgeOne(Entry& entry) {
    const DownloadRecord record = entry.record;
    m_list.erase(record.id);
    m_logs.erase(record.id);
    StoreJob job;
    if (record.state != State::Complete && !record.ledger.partName.empty()) {
        job.step = [&files = m_files, record]() -> Result<void> {
            // A folder that is gone took the part file with it.
            (void)removePartFile(files, record.request.directory, record.ledger.partName);
            return {};
        };
    }
    job.write = [id = record.id](QueueStore& store) {
        return store.erase(id);
    };
    m_checkpointer->submit(std::move(job));
}

void EngineCore::rename(DownloadId id, const std::string& fileName) {
    Entry* entry = m_list.find(id);
    if (entry == nullptr || entry->record.fileName == fileName)
        return;
    DownloadRequest request = entry->record.request;
    request.fileName = fileName;
    const auto checked = checkRequest(request);
    if (!checked || fileName.empty()) {
        refuse(fileName, checked ? Failure{FailureReason::NameInvalid, "rename", fileName, 0, {}} : checked.error());
        return;
    }
    if (entry->record.state == State::Complete) {
        renameFinished(*entry, fileName);
        return;
    }
    if (entry->finalizing || entry->endBegun)
        return;
    entry->record.request.fileName = fileName;
    m_list.requestChanged(*entry);
    entry->record.fileName = fileName;
    save(*entry);
    tell(*entry);
}

void EngineCore::renameFinished(Entry& entry, const std::string& fileName) {
    const DownloadRecord record = entry.record;
    StoreJob job;
    job.step = [&files = m_files, record, fileName] {
        return renameFile(files, record.request.directory, record.fileName, fileName);
    };
    job.write = [record, fileName](QueueStore& store) {
        DownloadRecord renamed = record;
        renamed.fileName = fileName;
        return store.update(renamed);
    };
    job.done = [this, id = record.id, fileName](const Result<void>& done) {
        post([id, fileName, done](EngineCore& core) {
            Entry* renamed = core.m_list.find(id);
            if (!done) {
                core.refuse(fileName, done.error());
            } else if (renamed != nullptr) {
                renamed->record.fileName = fileName;
                core.tell(*renamed);
            }
        });
    };
    m_checkpointer->submit(std::move(job));
}

void EngineCore::setQueueLimits(const QueueLimits& limits) {
    m_options.limits = {std::max(limits.maxRunning, 1), std::max(limits.connectionsPerHost, 1)};
    m_scheduleDue = true;
}

void EngineCore::setHostAccess(const std::string& server, const HostAccess& access) {
    if (const auto checked = checkAccess(access); !checked) {
        refuse(server, checked.error());
        return;
    }
    if (access == HostAccess())
        m_accesses.erase(server);
    else
        m_accesses[server] = access;
    afterCommit([server, access](QueueStore& store) { return store.saveHostAccess(server, access); }, {});
}

void EngineCore::watchDetails(std::optional<DownloadId> id) {
    const auto setWatched = [this](std::optional<DownloadId> which, bool watched) {
        const Entry* entry = which ? m_list.find(*which) : nullptr;
        if (entry != nullptr && entry->host)
            m_hosts[*entry->host]->setWatched(*which, watched);
    };
    setWatched(m_watched, false);
    m_watched = id;
    setWatched(m_watched, true);
    m_logDue = true;
    if (const Entry* entry = id ? m_list.find(*id) : nullptr)
        tellDetails(*entry);
}

void EngineCore::probe(std::uint64_t token, const DownloadRequest& request) {
    const auto checked = checkRequest(request);
    if (!checked) {
        ProbeResult result;
        result.token = token;
        result.url = redactedUrl(request.url);
        result.failure = checked.error();
        m_events.push(std::move(result));
        return;
    }
    const auto done = [this, token, request = *checked](ProbeResult result, const std::string& disposition,
                                                        const std::string& finalUrl) {
        result.token = token;
        result.fileName = chooseFileName({request.fileName, disposition, request.url, finalUrl});
        m_events.push(std::move(result));
    };
    m_hosts.front()->probe(*checked, m_accesses, done);
}

void EngineCore::inspectFolder(const std::string& directory) {
    StoreJob job;
    auto info = std::make_shared<FolderInfo>();
    info->directory = directory;
    job.step = [&files = m_files, info]() -> Result<void> {
        if (const auto space = writableSpace(files, info->directory))
            info->freeBytes = *space;
        else
            info->failure = space.error();
        return {};
    };
    job.done = [this, info](const Result<void>&) {
        m_events.push(*info);
    };
    m_checkpointer->submit(std::move(job));
}

} // namespace intact
