// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_download_service.h"

#include <algorithm>
#include <iterator>

namespace intact::tests {

void FakeDownloadService::load(const std::vector<DownloadRecord>& records) {
    ListLoaded loaded;
    for (const DownloadRecord& record : records) {
        m_records[record.id.value] = record;
        loaded.records.emplace_back(record);
    }
    push(std::move(loaded));
}

void FakeDownloadService::add(std::vector<DownloadRequest> requests, bool start) {
    for (DownloadRequest& request : requests) {
        added.push_back(request);
        DownloadRecord record;
        record.id = {m_nextId++};
        record.position = record.id.value;
        record.request = std::move(request);
        record.state = start ? State::Queued : State::Paused;
        m_records[record.id.value] = record;
        push(DownloadAdded{record});
    }
}

void FakeDownloadService::adopt(DownloadRequest request, AdoptedPart part, bool start) {
    adopted.emplace_back(request, std::move(part));
    add({std::move(request)}, start);
}

void FakeDownloadService::pause(std::vector<DownloadId> ids) {
    setState(ids, State::Paused);
}

void FakeDownloadService::resume(std::vector<DownloadId> ids) {
    setState(ids, State::Queued);
}

void FakeDownloadService::restart(std::vector<DownloadId> ids) {
    restarted.insert(restarted.end(), ids.begin(), ids.end());
    setState(ids, State::Queued);
}

void FakeDownloadService::replaceLink(DownloadId id, std::string url) {
    newLinks.emplace_back(id, std::move(url));
    setState({id}, State::Queued);
}

void FakeDownloadService::remove(std::vector<DownloadId> ids) {
    for (const DownloadId id : ids) {
        if (auto node = m_records.extract(id.value)) {
            m_removed.insert(std::move(node));
            push(DownloadRemoved{id});
        }
    }
}

void FakeDownloadService::restore(std::vector<DownloadId> ids) {
    for (const DownloadId id : ids) {
        if (auto node = m_removed.extract(id.value)) {
            push(DownloadAdded{node.mapped()});
            m_records.insert(std::move(node));
        }
    }
}

void FakeDownloadService::purge(std::vector<DownloadId> ids) {
    for (const DownloadId id : ids) {
        m_removed.erase(id.value);
        purged.push_back(id);
    }
}

void FakeDownloadService::move(std::vector<DownloadId> ids, MoveTo where) {
    moved.emplace_back(std::move(ids), where);
}

void FakeDownloadService::moveBeside(std::vector<DownloadId> ids, Beside side, DownloadId neighbour) {
    const auto byPosition = [this](const std::optional<Priority>& priority) {
        std::vector<std::pair<std::int64_t, DownloadId>> found;
        for (const auto& [id, record] : m_records) {
            if (!priority || record.request.priority == *priority)
                found.emplace_back(record.position, record.id);
        }
        std::ranges::sort(found);
        return found;
    };
    const auto idsOf = [](const auto& found) {
        std::vector<DownloadId> order;
        std::ranges::transform(found, std::back_inserter(order), [](const auto& each) { return each.second; });
        return order;
    };
    const auto before = byPosition(m_records.at(neighbour.value).request.priority);
    const std::vector<DownloadId> after = movedBeside(idsOf(before), ids, side, neighbour);
    for (std::size_t i = 0; i < after.size(); ++i)
        m_records.at(after[i].value).position = before[i].first;
    push(OrderChanged{idsOf(byPosition(std::nullopt))});
}

void FakeDownloadService::rename(DownloadId id, std::string fileName) {
    DownloadRecord& record = m_records.at(id.value);
    record.fileName = fileName;
    renamed.emplace_back(id, std::move(fileName));
    push(DownloadChanged{record, {}});
}

void FakeDownloadService::changeRequest(DownloadId id, DownloadRequest request) {
    DownloadRecord& record = m_records.at(id.value);
    record.request = request;
    changedRequests.emplace_back(id, std::move(request));
    push(DownloadChanged{record, {}});
}

void FakeDownloadService::verify(std::vector<DownloadId> ids) {
    for (const DownloadId id : ids) {
        verified.push_back(id);
        m_events.push(CheckProgress{id, 0, {}});
    }
}

void FakeDownloadService::stopVerifying(std::vector<DownloadId> ids) {
    for (const DownloadId id : ids) {
        notVerified.push_back(id);
        m_events.push(CheckEnded{id, {}});
    }
}

void FakeDownloadService::askRecords(std::uint64_t token, std::vector<DownloadId> ids) {
    RecordsTold told;
    told.token = token;
    for (const auto& [id, record] : m_records) {
        if (ids.empty() || std::ranges::find(ids, record.id) != ids.end())
            told.records.push_back(record);
    }
    push(std::move(told));
}

void FakeDownloadService::setCategories(std::vector<Category> wanted) {
    for (Category& category : wanted) {
        if (category.id.value == 0)
            category.id.value = m_nextCategory;
        m_nextCategory = std::max(m_nextCategory, category.id.value + 1);
    }
    categories = std::move(wanted);
    push(CategoriesTold{categories, true});
}

void FakeDownloadService::setCategory(std::vector<DownloadId> ids, CategoryChoice choice) {
    for (const DownloadId id : ids) {
        m_records.at(id.value).request.filing.category = choice;
        push(DownloadChanged{m_records.at(id.value), {}});
    }
}

void FakeDownloadService::changeTags(std::vector<DownloadId> ids, std::vector<std::string> add,
                                     std::vector<std::string> remove) {
    for (const DownloadId id : ids) {
        std::vector<std::string>& tags = m_records.at(id.value).request.filing.tags;
        std::erase_if(tags, [&](const std::string& tag) { return std::ranges::find(remove, tag) != remove.end(); });
        tags.insert(tags.end(), add.begin(), add.end());
        push(DownloadChanged{m_records.at(id.value), {}});
    }
}

void FakeDownloadService::importList(ListContent list, bool start) {
    const ListImported done{list.records.size(), 0};
    for (DownloadRecord& record : list.records) {
        imported.push_back(record);
        record.id = {m_nextId++};
        if (start && record.state == State::Paused)
            record.state = State::Queued;
        m_records[record.id.value] = record;
        push(DownloadAdded{record});
    }
    push(done);
}

void FakeDownloadService::setRateLimit(std::optional<std::int64_t> bytesPerSecond) {
    rateLimits.push_back(bytesPerSecond);
}

void FakeDownloadService::setPriority(std::vector<DownloadId> ids, Priority priority) {
    change(ids, [priority](DownloadRecord& record) { record.request.priority = priority; });
}

void FakeDownloadService::setStartAt(std::vector<DownloadId> ids, std::optional<WallTime> when) {
    change(ids, [when](DownloadRecord& record) {
        record.request.startAt = when;
        record.state = State::Queued;
    });
}

void FakeDownloadService::startNow(std::vector<DownloadId> ids) {
    startedNow.insert(startedNow.end(), ids.begin(), ids.end());
    setStartAt(std::move(ids), std::nullopt);
}

void FakeDownloadService::setDownloadRateLimit(std::vector<DownloadId> ids,
                                               std::optional<std::int64_t> bytesPerSecond) {
    for (const DownloadId id : ids)
        m_records.at(id.value).request.rateLimit = bytesPerSecond;
}

void FakeDownloadService::setQueueLimits(const QueueLimits&) {}

void FakeDownloadService::setHostAccess(std::string server, HostAccess access) {
    accesses[std::move(server)] = std::move(access);
}

void FakeDownloadService::watchDetails(std::optional<DownloadId> id) {
    watched = id;
}

void FakeDownloadService::probe(std::uint64_t token, DownloadRequest request) {
    probes.emplace_back(token, std::move(request));
}

void FakeDownloadService::inspectFolder(std::string directory) {
    inspected.push_back(directory);
    push(FolderInfo{std::move(directory), freeBytes, folderFailure});
}

void FakeDownloadService::setState(const std::vector<DownloadId>& ids, State state) {
    change(ids, [state](DownloadRecord& record) {
        record.state = state;
        record.failure = {};
    });
}

void FakeDownloadService::change(const std::vector<DownloadId>& ids,
                                 const std::function<void(DownloadRecord&)>& change) {
    for (const DownloadId id : ids) {
        const auto found = m_records.find(id.value);
        if (found == m_records.end())
            continue;
        change(found->second);
        push(DownloadChanged{found->second, {}});
    }
}

} // namespace intact::tests
