// SPDX-License-Identifier: GPL-3.0-or-later
// Checksum files beside downloads: who may ask for them, and who gets to know what they say.
#include "core/engine/engine_core.h"

#include "core/net/url.h"

#include <algorithm>
#include <variant>

namespace intact {

void EngineCore::checksumWanted(DownloadId id, const std::string& url, std::optional<std::int64_t> total) {
    postFromRound([id, url, total](EngineCore& core) { core.searchChecksum(id, url, total); });
}

void EngineCore::searchChecksum(DownloadId id, const std::string& url, std::optional<std::int64_t> total) {
    const KnownChecksum known = m_checksums.known(url);
    const bool isKnown = total && *total < known.below;
    if (isKnown || !mayAskBeside(url))
        take({ChecksumSearches::Ended{id, known.found}});
    else
        take(m_checksums.begin(id, url, total));
}

// One connection more has to be welcome.
bool EngineCore::mayAskBeside(const std::string& url) {
    const auto parsed = Url::parse(url);
    if (!parsed)
        return false;
    const std::string server = parsed->origin().server();
    const HostBudget& budget = m_hostBook.budget(server);
    const Instant now = m_clock.now();
    const int most = m_options.limits.connectionsPerHost;
    return !budget.heldUntil(now) && useOf(server, {}).open < std::min(most, budget.connections(now).value_or(most));
}

void EngineCore::take(const std::vector<ChecksumSearches::Step>& steps) {
    for (const ChecksumSearches::Step& step : steps) {
        if (const auto* fetch = std::get_if<ChecksumSearches::Fetch>(&step)) {
            fetchBeside(*fetch);
            continue;
        }
        const auto& end = std::get<ChecksumSearches::Ended>(step);
        const Entry* entry = m_list.find(end.id);
        if (entry != nullptr && entry->host)
            m_hosts[*entry->host]->searchEnded(end.id, end.found);
    }
}

void EngineCore::fetchBeside(const ChecksumSearches::Fetch& fetch) {
    const Entry* entry = m_list.find(fetch.id);
    if (entry == nullptr || !entry->host) {
        take(m_checksums.fetched(fetch.url, {SmallFile::Kind::NotAsked}));
        return;
    }
    m_hosts[*entry->host]->fetchBeside(fetch.id, fetch.url, fetch.most, [this, url = fetch.url](const SmallFile& file) {
        postFromRound([url, file](EngineCore& core) { core.take(core.m_checksums.fetched(url, file)); });
    });
}

} // namespace intact
