// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/engine.h"

#include "core/engine/engine_core.h"
#include "core/store/part_search.h"

namespace intact {

class Engine::Impl {
public:
    Impl(const EngineOptions& options, const Clock& clock, FileOps& files, std::unique_ptr<QueueStore> store)
        : core(options, clock, files, std::move(store), events) {}

    EventQueue events;
    EngineCore core;
};

namespace {

// What the list has forgotten may still lie in the folders.
Result<void> findStrayParts(QueueStore& store, const EngineOptions& options, const Clock& clock, StoredState& state) {
    const auto records = store.load();
    if (!records)
        return tl::make_unexpected(records.error());
    const auto strays = recordsOfStrayParts(options.usualDirectories, *records, state.nextId, clock.wallNow());
    Result<void> done = store.begin();
    for (const DownloadRecord& record : strays) {
        if (done)
            done = store.insert(record);
    }
    if (done)
        done = store.commit();
    if (!done)
        return done;
    state.nextId.value += static_cast<std::int64_t>(strays.size());
    return {};
}

// All but the list itself, which may be long and is read when the engine runs.
Result<StoredState> readState(QueueStore& store, const EngineOptions& options, const Clock& clock) {
    const auto hosts = store.loadHosts();
    if (!hosts)
        return tl::make_unexpected(hosts.error());
    auto categories = store.loadCategories();
    if (!categories)
        return tl::make_unexpected(categories.error());
    const auto nextId = store.nextId();
    if (!nextId)
        return tl::make_unexpected(nextId.error());
    const auto lastEnd = store.beginRun();
    if (!lastEnd)
        return tl::make_unexpected(lastEnd.error());
    StoredState state{*hosts, *nextId, std::move(*categories), *lastEnd, store.condition()};
    if (!state.condition.isWhole()) {
        if (Result<void> found = findStrayParts(store, options, clock, state); !found)
            return tl::make_unexpected(found.error());
    }
    return state;
}

} // namespace

Result<std::unique_ptr<Engine>> Engine::open(const EngineOptions& options, const Clock& clock, FileOps& files) {
    auto store = QueueStore::open(options.stateDirectory, {&files, options.databaseVfs, options.bootId});
    if (!store)
        return tl::make_unexpected(store.error());
    auto state = readState(**store, options, clock);
    if (!state)
        return tl::make_unexpected(state.error());
    auto impl = std::make_unique<Impl>(options, clock, files, std::move(*store));
    impl->core.start(std::move(*state));
    return std::unique_ptr<Engine>(new Engine(std::move(impl)));
}

Engine::Engine(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
Engine::~Engine() = default;

bool Engine::stop(Duration most) {
    return m_impl->core.stop(most);
}

void Engine::add(std::vector<DownloadRequest> requests, bool start) {
    m_impl->core.command(
        [requests = std::move(requests), start](EngineCore& core) mutable { core.add(std::move(requests), start); });
}

void Engine::adopt(DownloadRequest request, AdoptedPart part, bool start) {
    m_impl->core.command([request = std::move(request), part = std::move(part), start](EngineCore& core) {
        core.adopt(request, part, start);
    });
}

void Engine::pause(std::vector<DownloadId> ids) {
    m_impl->core.command([ids = std::move(ids)](EngineCore& core) { core.pause(ids); });
}

void Engine::resume(std::vector<DownloadId> ids) {
    m_impl->core.command([ids = std::move(ids)](EngineCore& core) { core.resume(ids); });
}

void Engine::restart(std::vector<DownloadId> ids) {
    m_impl->core.command([ids = std::move(ids)](EngineCore& core) { core.restart(ids); });
}

void Engine::replaceLink(DownloadId id, std::string url) {
    m_impl->core.command([id, url = std::move(url)](EngineCore& core) { core.replaceLink(id, url); });
}

void Engine::remove(std::vector<DownloadId> ids) {
    m_impl->core.command([ids = std::move(ids)](EngineCore& core) { core.remove(ids); });
}

void Engine::restore(std::vector<DownloadId> ids) {
    m_impl->core.command([ids = std::move(ids)](EngineCore& core) { core.restore(ids); });
}

void Engine::purge(std::vector<DownloadId> ids) {
    m_impl->core.command([ids = std::move(ids)](EngineCore& core) { core.purge(ids); });
}

void Engine::move(std::vector<DownloadId> ids, MoveTo where) {
    m_impl->core.command([ids = std::move(ids), where](EngineCore& core) { core.move(ids, where); });
}

void Engine::moveBeside(std::vector<DownloadId> ids, Beside side, DownloadId neighbour) {
    m_impl->core.command(
        [ids = std::move(ids), side, neighbour](EngineCore& core) { core.moveBeside(ids, side, neighbour); });
}

void Engine::rename(DownloadId id, std::string fileName) {
    m_impl->core.command([id, fileName = std::move(fileName)](EngineCore& core) { core.rename(id, fileName); });
}

void Engine::setRateLimit(std::optional<std::int64_t> bytesPerSecond) {
    m_impl->core.command([bytesPerSecond](EngineCore& core) { core.setRateLimit(bytesPerSecond); });
}

void Engine::setDownloadRateLimit(std::vector<DownloadId> ids, std::optional<std::int64_t> bytesPerSecond) {
    m_impl->core.command(
        [ids = std::move(ids), bytesPerSecond](EngineCore& core) { core.setDownloadRateLimit(ids, bytesPerSecond); });
}

void Engine::setQueueLimits(const QueueLimits& limits) {
    m_impl->core.command([limits](EngineCore& core) { core.setQueueLimits(limits); });
}

void Engine::setPriority(std::vector<DownloadId> ids, Priority priority) {
    m_impl->core.command([ids = std::move(ids), priority](EngineCore& core) { core.setPriority(ids, priority); });
}

void Engine::setStartAt(std::vector<DownloadId> ids, std::optional<WallTime> when) {
    m_impl->core.command([ids = std::move(ids), when](EngineCore& core) { core.setStartAt(ids, when); });
}

void Engine::setHold(bool hold) {
    m_impl->core.command([hold](EngineCore& core) { core.setHold(hold); });
}

void Engine::setDiscovery(bool discovery) {
    m_impl->core.command([discovery](EngineCore& core) { core.setDiscovery(discovery); });
}

void Engine::setSignatureKeys(SignatureKeys keys) {
    m_impl->core.command([keys = std::move(keys)](EngineCore& core) { core.setSignatureKeys(keys); });
}

void Engine::inspectKeys(SignatureKeys keys) {
    m_impl->core.command([keys = std::move(keys)](EngineCore& core) { core.inspectKeys(keys); });
}

void Engine::setNoteOrigin(bool note) {
    m_impl->core.command([note](EngineCore& core) { core.setNoteOrigin(note); });
}

void Engine::startNow(std::vector<DownloadId> ids) {
    m_impl->core.command([ids = std::move(ids)](EngineCore& core) { core.startNow(ids); });
}

void Engine::setHostAccess(std::string server, HostAccess access) {
    m_impl->core.command([server = std::move(server), access = std::move(access)](EngineCore& core) {
        core.setHostAccess(server, access);
    });
}

void Engine::setNetworkAvailable(bool available) {
    m_impl->core.command([available](EngineCore& core) { core.setNetworkAvailable(available); });
}

void Engine::checkpointNow(std::uint64_t token) {
    m_impl->core.command([token](EngineCore& core) { core.checkpointNow(token); });
}

void Engine::watchDetails(std::optional<DownloadId> id) {
    m_impl->core.command([id](EngineCore& core) { core.watchDetails(id); });
}

void Engine::probe(std::uint64_t token, DownloadRequest request) {
    m_impl->core.command([token, request = std::move(request)](EngineCore& core) { core.probe(token, request); });
}

void Engine::inspectFolder(std::string directory) {
    m_impl->core.command([directory = std::move(directory)](EngineCore& core) { core.inspectFolder(directory); });
}

void Engine::makeFolder(std::string existing, std::string below) {
    m_impl->core.command([existing = std::move(existing), below = std::move(below)](EngineCore& core) {
        core.makeFolder(existing, below);
    });
}

void Engine::checkFiles(std::vector<DownloadId> ids) {
    m_impl->core.command([ids = std::move(ids)](EngineCore& core) mutable { core.checkFiles(std::move(ids)); });
}

void Engine::verify(std::vector<DownloadId> ids) {
    m_impl->core.command([ids = std::move(ids)](EngineCore& core) { core.verify(ids); });
}

void Engine::stopVerifying(std::vector<DownloadId> ids) {
    m_impl->core.command([ids = std::move(ids)](EngineCore& core) { core.stopVerifying(ids); });
}

void Engine::pauseVerifying(bool pause) {
    m_impl->core.command([pause](EngineCore& core) { core.pauseVerifying(pause); });
}

void Engine::verifyBy(LocalChecksums checksums) {
    m_impl->core.command([checksums = std::move(checksums)](EngineCore& core) { core.verifyBy(checksums); });
}

void Engine::searchHistory(std::uint64_t token, HistoryQuery query) {
    m_impl->core.command([token, query = std::move(query)](EngineCore& core) { core.searchHistory(token, query); });
}

void Engine::changeRequest(DownloadId id, DownloadRequest request) {
    m_impl->core.command([id, request = std::move(request)](EngineCore& core) { core.changeRequest(id, request); });
}

void Engine::askRecords(std::uint64_t token, std::vector<DownloadId> ids) {
    m_impl->core.command([token, ids = std::move(ids)](EngineCore& core) { core.askRecords(token, ids); });
}

void Engine::importList(ListContent list, bool start) {
    m_impl->core.command(
        [list = std::move(list), start](EngineCore& core) mutable { core.importList(std::move(list), start); });
}

void Engine::setCategories(std::vector<Category> categories) {
    m_impl->core.command([categories = std::move(categories)](EngineCore& core) { core.setCategories(categories); });
}

void Engine::setCategory(std::vector<DownloadId> ids, CategoryChoice choice) {
    m_impl->core.command([ids = std::move(ids), choice](EngineCore& core) { core.setCategory(ids, choice); });
}

void Engine::changeTags(std::vector<DownloadId> ids, std::vector<std::string> add, std::vector<std::string> remove) {
    m_impl->core.command([ids = std::move(ids), add = std::move(add), remove = std::move(remove)](EngineCore& core) {
        core.changeTags(ids, add, remove);
    });
}

EventQueue& Engine::events() {
    return m_impl->events;
}

} // namespace intact
