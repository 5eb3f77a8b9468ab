// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/checksum_searches.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace intact {

namespace {

// What one directory or server may cost in vain before nobody asks it any more.
constexpr int kOwnMisses = 10;
constexpr int kServerMisses = 40;
// Of what is remembered.
constexpr std::size_t kMostDirectories = 64;
constexpr std::size_t kMostServers = 256;
constexpr std::size_t kMostEntries = 200'000;
// Lists name every file of a directory; a file of its own has a line, perhaps within a signature.
constexpr std::int64_t kMostOfList = std::int64_t{1} << 20;
constexpr std::int64_t kMostOfOne = std::int64_t{64} << 10;

const ChecksumName& nameAt(std::size_t row) {
    return checksumNames()[row];
}

std::optional<Expectation> expectationIn(const ChecksumIndex& list, const ChecksumPlaces& places,
                                         const ChecksumName& name) {
    std::optional<Checksum> checksum = list.find(places.fileName);
    if (!checksum)
        return std::nullopt;
    return Expectation{std::move(*checksum), ChecksumSource::ChecksumFile, redactedUrl(places.url(name))};
}

bool isWeak(const Expectation& expectation) {
    return digestInfo(expectation.checksum.algorithm).weak;
}

template <typename Map>
void dropOldest(Map& map, const auto& mayGo) {
    auto oldest = map.end();
    for (auto it = map.begin(); it != map.end(); ++it) {
        if (mayGo(it->second) && (oldest == map.end() || it->second.usedAt < oldest->second.usedAt))
            oldest = it;
    }
    if (oldest != map.end())
        map.erase(oldest);
}

} // namespace

KnownChecksum ChecksumSearches::known(const std::string& url) const {
    KnownChecksum known{url, std::nullopt, 0};
    const auto parsed = Url::parse(url);
    const auto places = parsed ? checksumPlaces(*parsed) : std::nullopt;
    if (!places) {
        known.below = std::numeric_limits<std::int64_t>::max();
        return known;
    }
    // A question alone is no reason to remember anything.
    const auto directory = m_pages.find(places->directory);
    const auto host = m_servers.find(places->server);
    if (directory == m_pages.end() || host == m_servers.end())
        return known;
    Search search{*places};
    if (nextRow(search, directory->second, host->second, known.found))
        return known;
    search.total = kOwnChecksumFrom;
    std::optional<Expectation> ofLarge;
    const bool isAllThereIs = !nextRow(search, directory->second, host->second, ofLarge);
    known.below = isAllThereIs ? std::numeric_limits<std::int64_t>::max() : kOwnChecksumFrom;
    return known;
}

std::vector<ChecksumSearches::Step> ChecksumSearches::begin(DownloadId id, const std::string& url,
                                                            std::optional<std::int64_t> total) {
    const auto parsed = Url::parse(url);
    auto places = parsed ? checksumPlaces(*parsed) : std::nullopt;
    if (!places)
        return {Ended{id, std::nullopt}};
    m_searches.insert_or_assign(id, Search{std::move(*places), total.value_or(0)});
    std::vector<Step> steps;
    advance(id, steps);
    keepFew();
    return steps;
}

std::vector<ChecksumSearches::Step> ChecksumSearches::fetched(const std::string& url, const SmallFile& file) {
    const auto parsed = Url::parse(url);
    if (!parsed)
        return {};
    Server& host = server(parsed->origin().server());
    const auto running = std::exchange(host.running, std::nullopt);
    if (!running)
        return {};
    std::vector<Step> steps;
    if (file.kind != SmallFile::Kind::NotAsked)
        take(*running, file, host);
    else if (m_searches.erase(running->id) > 0)
        steps.emplace_back(Ended{running->id, std::nullopt});
    // Who asked goes first, then those who have waited longest: what has come may be the end for all of them.
    std::deque<DownloadId> waiting = std::exchange(host.waiting, {});
    advance(running->id, steps);
    for (const DownloadId id : waiting)
        advance(id, steps);
    keepFew();
    return steps;
}

void ChecksumSearches::take(const Server::Running& running, const SmallFile& file, Server& host) {
    const ChecksumName& name = nameAt(running.row);
    const auto search = m_searches.find(running.id);
    if (file.kind == SmallFile::Kind::Refused)
        host.misses = kServerMisses;
    Page& directory = page(running.places.directory);
    ChecksumIndex list(parseChecksumList(file.text, algorithmOfList(name.text)));
    bool isHit = false;
    if (name.isOfOneFile) {
        auto found = expectationIn(list, running.places, name);
        isHit = found.has_value();
        directory.ownMisses = isHit ? 0 : directory.ownMisses + 1;
        if (isHit)
            directory.ownRow = running.row;
        if (isHit && search != m_searches.end())
            search->second.own = std::move(found);
    } else {
        isHit = list.size() > 0;
        directory.lists.at(running.row) = std::move(list);
    }
    host.misses = isHit ? 0 : host.misses + 1;
}

// Appends what this search needs next: its end, a file, or nothing while it has to wait for the server.
void ChecksumSearches::advance(DownloadId id, std::vector<Step>& steps) {
    const auto found = m_searches.find(id);
    if (found == m_searches.end())
        return;
    Search& search = found->second;
    Server& host = server(search.places.server);
    std::optional<Expectation> answer;
    const auto row = nextRow(search, page(search.places.directory), host, answer);
    if (!row) {
        steps.emplace_back(Ended{id, std::move(answer)});
        m_searches.erase(found);
    } else if (host.running) {
        host.waiting.push_back(id);
    } else {
        const ChecksumName& name = nameAt(*row);
        search.asked.at(*row) = true;
        host.running = Server::Running{id, search.places, *row};
        steps.emplace_back(Fetch{id, search.places.url(name), name.isOfOneFile ? kMostOfOne : kMostOfList});
    }
}

// The row that has to be fetched; nothing when the search is at its end, with what it has `found`.
std::optional<std::size_t> ChecksumSearches::nextRow(const Search& search, const Page& page, const Server& host,
                                                     std::optional<Expectation>& found) {
    found = search.own;
    for (std::size_t row = 0; row < kNames; ++row) {
        if (found && (!isWeak(*found) || nameAt(row).weak))
            return std::nullopt;
        const ChecksumName& name = nameAt(row);
        if (!name.isOfOneFile && page.lists.at(row)) {
            auto listed = expectationIn(*page.lists.at(row), search.places, name);
            if (listed && (!found || !isWeak(*listed)))
                found = std::move(listed);
            continue;
        }
        const bool isWorthIt = !name.isOfOneFile || mayHaveItsOwn(search, page, row);
        if (isWorthIt && host.misses < kServerMisses)
            return row;
    }
    return std::nullopt;
}

bool ChecksumSearches::mayHaveItsOwn(const Search& search, const Page& page, std::size_t row) {
    if (search.total < kOwnChecksumFrom || search.asked.at(row))
        return false;
    return page.ownRow ? page.ownRow == row : page.ownMisses < kOwnMisses;
}

ChecksumSearches::Page& ChecksumSearches::page(const std::string& directory) {
    Page& page = m_pages[directory];
    page.usedAt = ++m_uses;
    return page;
}

ChecksumSearches::Server& ChecksumSearches::server(const std::string& name) {
    Server& server = m_servers[name];
    server.usedAt = ++m_uses;
    return server;
}

void ChecksumSearches::keepFew() {
    const auto entries = [this] {
        std::size_t count = 0;
        for (const auto& [directory, page] : m_pages) {
            for (const auto& list : page.lists)
                count += list ? list->size() : 0;
        }
        return count;
    };
    while (m_pages.size() > kMostDirectories || (m_pages.size() > 1 && entries() > kMostEntries))
        dropOldest(m_pages, [](const Page&) { return true; });
    if (m_servers.size() > kMostServers)
        dropOldest(m_servers, [](const Server& server) { return !server.running && server.waiting.empty(); });
}

} // namespace intact
