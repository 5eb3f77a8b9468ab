// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/transfer_host.h"

#include <future>

namespace intact {

TransferHost::TransferHost(FileOps& files, const Clock& clock, TransferObserver& observer, NetTimeouts timeouts,
                           std::size_t buffers)
    : m_observer(observer), m_worker(std::make_unique<Worker>(files, clock, timeouts, buffers)) {
    m_worker->post([this] { m_worker->setRoundEnd([this] { m_observer.roundEnded(); }); });
}

TransferHost::~TransferHost() {
    // Transfers and probes hold handles of the worker's loop: they go first, on its thread.
    std::promise<void> cleared;
    m_worker->post([this, &cleared] {
        m_probes.clear();
        m_fetches.clear();
        m_transfers.clear();
        cleared.set_value();
    });
    cleared.get_future().wait();
}

void TransferHost::start(TransferPlan plan) {
    m_worker->post([this, plan = std::move(plan)]() mutable {
        const DownloadId id = plan.record.id;
        auto& transfer = m_transfers[id];
        transfer = std::make_unique<Transfer>(*m_worker, std::move(plan), m_observer);
        transfer->start();
    });
}

void TransferHost::with(DownloadId id, std::function<void(Transfer&)> what) {
    m_worker->post([this, id, what = std::move(what)] {
        if (const auto found = m_transfers.find(id); found != m_transfers.end())
            what(*found->second);
    });
}

void TransferHost::stop(DownloadId id) {
    with(id, [](Transfer& transfer) { transfer.stop(); });
}

void TransferHost::setConnections(DownloadId id, int connections, bool hostLimits) {
    with(id, [=](Transfer& transfer) { transfer.setConnections(connections, hostLimits); });
}

void TransferHost::setMirrorConnections(DownloadId id, std::vector<int> connections) {
    with(id,
         [connections = std::move(connections)](Transfer& transfer) { transfer.setMirrorConnections(connections); });
}

void TransferHost::holdRequests(DownloadId id, const std::string& server, Instant until) {
    with(id, [server, until](Transfer& transfer) { transfer.holdRequests(server, until); });
}

void TransferHost::renewSilent(DownloadId id, Instant since) {
    with(id, [since](Transfer& transfer) { transfer.renewSilent(since); });
}

void TransferHost::checkpointNow(std::function<void()> done) {
    m_worker->post([this, done = std::move(done)] {
        for (const auto& [id, transfer] : m_transfers)
            transfer->handOver();
        m_worker->disk().checkpointNow(done);
    });
}

void TransferHost::look(std::function<bool()> look, std::function<void(bool)> done) {
    m_worker->post([look = std::move(look), done = std::move(done)] { done(look()); });
}

void TransferHost::setRateLimit(DownloadId id, std::optional<std::int64_t> bytesPerSecond) {
    with(id, [bytesPerSecond](Transfer& transfer) { transfer.setRateLimit(bytesPerSecond); });
}

void TransferHost::setWatched(DownloadId id, bool watched) {
    with(id, [watched](Transfer& transfer) { transfer.setWatched(watched); });
}

void TransferHost::searchEnded(DownloadId id, const FoundBeside& found) {
    with(id, [found](Transfer& transfer) { transfer.searchEnded(found); });
}

void TransferHost::checksumFound(DownloadId id, const Expectation& found) {
    with(id, [found](Transfer& transfer) { transfer.checksumFound(found); });
}

void TransferHost::metalinkRead(DownloadId id, const std::optional<NamedMetalink>& found) {
    with(id, [found](Transfer& transfer) { transfer.metalinkRead(found); });
}

void TransferHost::dispose(DownloadId id) {
    m_worker->postUnhurried([this, id] { m_transfers.erase(id); });
}

void TransferHost::probe(DownloadRequest request, HostAccesses accesses, ProbeDone done) {
    m_worker->post(
        [this, request = std::move(request), accesses = std::move(accesses), done = std::move(done)]() mutable {
            const std::uint64_t key = m_nextProbe++;
            const auto finished = [this, key, done = std::move(done)](ProbeResult result, std::string disposition,
                                                                      std::string finalUrl) {
                done(std::move(result), std::move(disposition), std::move(finalUrl));
                m_worker->post([this, key] { m_probes.erase(key); });
            };
            auto& probe = m_probes[key];
            probe = std::make_unique<Probe>(*m_worker, std::move(request), std::move(accesses), finished);
            probe->start();
        });
}

void TransferHost::fetchBeside(DownloadId id, std::string url, std::int64_t most, std::function<void(SmallFile)> done) {
    m_worker->post([this, id, url = std::move(url), most, done = std::move(done)]() mutable {
        const auto found = m_transfers.find(id);
        auto target = found != m_transfers.end() ? found->second->beside(url) : std::nullopt;
        if (!target) {
            done({SmallFile::Kind::NotAsked});
            return;
        }
        const std::uint64_t key = m_nextProbe++;
        const auto finished = [this, key, done = std::move(done)](SmallFile file) {
            done(std::move(file));
            m_worker->post([this, key] { m_fetches.erase(key); });
        };
        auto& fetch = m_fetches[key];
        fetch = std::make_unique<SmallFetch>(*m_worker, std::move(*target), most, finished);
        fetch->start();
    });
}

} // namespace intact
