// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/checksum_searches.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace intact {

namespace {

// Of what is remembered.
constexpr std::size_t kMostDirectories = 64;
constexpr std::size_t kMostServers = 256;
constexpr std::size_t kMostEntries = 200'000;
// Lists name every file of a directory; a file of its own has a line, perhaps within a signature.
constexpr std::int64_t kMostOfList = std::int64_t{1} << 20;
constexpr std::int64_t kMostOfOne = std::int64_t{64} << 10;
constexpr std::int64_t kMostOfSignature = std::int64_t{32} << 10;
// Of texts whose signatures are not judged yet.
constexpr std::size_t kMostTextBytes = std::size_t{16} << 20;

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

void ChecksumSearches::setKeys(KeyKinds keys) {
    m_keys = keys;
    m_pages.clear();
}

KnownChecksum ChecksumSearches::known(const std::string& url) const {
    KnownChecksum known{url, {}, 0};
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
    FoundBeside ofSmall;
    if (nextWant(search, directory->second, host->second, ofSmall))
        return known;
    known.found = std::move(ofSmall);
    search.total = kOwnChecksumFrom;
    FoundBeside ofLarge;
    const bool isAllThereIs = !nextWant(search, directory->second, host->second, ofLarge);
    known.below = isAllThereIs ? std::numeric_limits<std::int64_t>::max() : kOwnChecksumFrom;
    return known;
}

std::vector<ChecksumSearches::Step> ChecksumSearches::begin(DownloadId id, const std::string& url,
                                                            std::optional<std::int64_t> total) {
    const auto parsed = Url::parse(url);
    auto places = parsed ? checksumPlaces(*parsed) : std::nullopt;
    if (!places)
        return {Ended{id, {}}};
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
    const std::string name = parsed->origin().server();
    Server& host = server(name);
    if (!host.running)
        return {};
    const Server::Running running = *host.running;
    const SignedList* list = runningList(running);
    if (running.want.what == Want::What::Signature && list != nullptr && file.kind == SmallFile::Kind::Whole &&
        looksLikeSignature(running.want.name.kind, file.text))
        return {Check{name, {running.want.name.kind, file.text, redactedUrl(url)}, SignedText{list->text()}}};
    host.running.reset();
    std::vector<Step> steps;
    if (file.kind != SmallFile::Kind::NotAsked)
        take(running, file, host);
    else
        giveUp(running.id, host, steps);
    goOn(running.id, host, steps);
    return steps;
}

std::vector<ChecksumSearches::Step> ChecksumSearches::checked(const std::string& server,
                                                              const SignatureAnswer& answer) {
    Server& host = this->server(server);
    const auto running = std::exchange(host.running, std::nullopt);
    if (!running)
        return {};
    if (SignedList* list = runningList(*running))
        list->judged(answer);
    std::vector<Step> steps;
    goOn(running->id, host, steps);
    return steps;
}

// Nobody is there to ask: what is known has to do.
void ChecksumSearches::giveUp(DownloadId id, const Server& host, std::vector<Step>& steps) {
    const auto search = m_searches.find(id);
    if (search == m_searches.end())
        return;
    FoundBeside answer;
    if (nextWant(search->second, page(search->second.places.directory), host, answer))
        answer.ofFile.reset();
    steps.emplace_back(Ended{id, std::move(answer)});
    m_searches.erase(search);
}

// Who asked goes first, then those who have waited longest: what has come may be the end for all of them.
void ChecksumSearches::goOn(DownloadId id, Server& host, std::vector<Step>& steps) {
    std::deque<DownloadId> waiting = std::exchange(host.waiting, {});
    advance(id, steps);
    for (const DownloadId other : waiting)
        advance(other, steps);
    keepFew();
}

void ChecksumSearches::take(const Server::Running& running, const SmallFile& file, Server& host) {
    if (file.kind == SmallFile::Kind::Refused)
        host.misses = kServerMisses;
    switch (running.want.what) {
    case Want::What::List:
        takeList(running, file, host);
        break;
    case Want::What::FileSignature:
        takeFileSignature(running, file);
        break;
    case Want::What::Signature:
    case Want::What::Judgement:
        if (SignedList* list = runningList(running))
            list->judged({});
        break;
    }
}

void ChecksumSearches::takeList(const Server::Running& running, const SmallFile& file, Server& host) {
    const ChecksumName& name = checksumNames()[running.want.row];
    const auto search = m_searches.find(running.id);
    Page& directory = page(running.places.directory);
    SignedList list(name.text, redactedUrl(running.places.url(name)), file.text);
    bool isHit = false;
    if (name.isOfOneFile) {
        isHit = list.find(running.places.fileName).has_value();
        directory.ownMisses = isHit ? 0 : directory.ownMisses + 1;
        if (isHit)
            directory.ownRow = running.want.row;
        if (isHit && search != m_searches.end()) {
            search->second.own = std::move(list);
            search->second.ownRow = running.want.row;
        }
    } else {
        isHit = list.size() > 0;
        directory.lists.at(running.want.row) = std::move(list);
    }
    host.misses = isHit ? 0 : host.misses + 1;
}

void ChecksumSearches::takeFileSignature(const Server::Running& running, const SmallFile& file) {
    const SignatureName& name = running.want.name;
    const bool isHit = file.kind == SmallFile::Kind::Whole && looksLikeSignature(name.kind, file.text);
    Page& directory = page(running.places.directory);
    directory.signatureMisses = isHit ? 0 : directory.signatureMisses + 1;
    if (!isHit)
        return;
    directory.signatureName = name;
    const auto search = m_searches.find(running.id);
    if (search != m_searches.end())
        search->second.ofFile = FoundSignature{name.kind, file.text, redactedUrl(running.places.url(name))};
}

// Appends what this search needs next: its end, a file, or nothing while it has to wait for the server.
void ChecksumSearches::advance(DownloadId id, std::vector<Step>& steps) {
    const auto found = m_searches.find(id);
    if (found == m_searches.end())
        return;
    Search& search = found->second;
    Server& host = server(search.places.server);
    FoundBeside answer;
    const auto want = nextWant(search, page(search.places.directory), host, answer);
    if (!want) {
        steps.emplace_back(Ended{id, std::move(answer)});
        m_searches.erase(found);
        return;
    }
    if (answer.checksum && !std::exchange(search.isTold, true))
        steps.emplace_back(Early{id, *answer.checksum});
    if (host.running)
        host.waiting.push_back(id);
    else
        ask(id, search, host, *want, steps);
}

void ChecksumSearches::ask(DownloadId id, Search& search, Server& host, const Want& want, std::vector<Step>& steps) {
    host.running = Server::Running{id, search.places, want};
    const ChecksumName& name = checksumNames()[want.row];
    switch (want.what) {
    case Want::What::List:
        search.asked.at(want.row) = true;
        steps.emplace_back(Fetch{id, search.places.url(name), name.isOfOneFile ? kMostOfOne : kMostOfList});
        break;
    case Want::What::Signature:
        steps.emplace_back(Fetch{id, search.places.url(name) + std::string(want.name.ending), kMostOfSignature});
        break;
    case Want::What::Judgement:
        steps.emplace_back(Check{search.places.server, runningList(*host.running)->ownSignature(), SignedWithin{}});
        break;
    case Want::What::FileSignature:
        ++search.signaturesAsked;
        steps.emplace_back(Fetch{id, search.places.url(want.name), kMostOfSignature});
        break;
    }
}

// What is running is about; nothing when nobody knows it any more.
SignedList* ChecksumSearches::runningList(const Server::Running& running) {
    if (checksumNames()[running.want.row].isOfOneFile) {
        const auto search = m_searches.find(running.id);
        const bool isThere =
            search != m_searches.end() && search->second.own && search->second.ownRow == running.want.row;
        return isThere ? &*search->second.own : nullptr;
    }
    const auto directory = m_pages.find(running.places.directory);
    if (directory == m_pages.end() || !directory->second.lists.at(running.want.row))
        return nullptr;
    return &*directory->second.lists.at(running.want.row);
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
    const auto tooMuch = [this] {
        std::size_t entries = 0;
        std::size_t bytes = 0;
        for (const auto& [directory, page] : m_pages) {
            for (const auto& list : page.lists) {
                entries += list ? list->size() : 0;
                bytes += list ? list->textBytes() : 0;
            }
        }
        return entries > kMostEntries || bytes > kMostTextBytes;
    };
    while (m_pages.size() > kMostDirectories || (m_pages.size() > 1 && tooMuch()))
        dropOldest(m_pages, [](const Page&) { return true; });
    if (m_servers.size() > kMostServers)
        dropOldest(m_servers, [](const Server& server) { return !server.running && server.waiting.empty(); });
}

} // namespace intact
