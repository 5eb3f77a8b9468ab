// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stream/worker.h"
#include "core/transfer/probe.h"
#include "core/transfer/small_fetch.h"
#include "core/transfer/transfer.h"

#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace intact {

/// One worker and the transfers that live on it. Owned by the engine; every method may be called from the engine thread
/// and only posts to the worker's network thread, where the transfers are.
class TransferHost {
public:
    TransferHost(FileOps& files, const Clock& clock, TransferObserver& observer, NetTimeouts timeouts,
                 std::size_t buffers);
    /// All transfers must have ended, or what they had not yet made durable is fetched again next time.
    ~TransferHost();
    TransferHost(const TransferHost&) = delete;
    TransferHost& operator=(const TransferHost&) = delete;

    void start(TransferPlan plan);
    void stop(DownloadId id);
    void setConnections(DownloadId id, int connections, bool hostLimits);
    void setMirrorConnections(DownloadId id, std::vector<int> connections);
    void holdRequests(DownloadId id, const std::string& server, Instant until);
    void renewSilent(DownloadId id, Instant since);
    void setRateLimit(DownloadId id, std::optional<std::int64_t> bytesPerSecond);
    void setWatched(DownloadId id, bool watched);
    void searchEnded(DownloadId id, const FoundBeside& found);
    void checksumFound(DownloadId id, const Expectation& found);
    void metalinkRead(DownloadId id, const std::optional<NamedMetalink>& found);
    /// After TransferObserver::transferEnded().
    void dispose(DownloadId id);

    /// Everything that its transfers have received until then is made durable at once. `done` is called on the network
    /// thread when it is, or can never be; what has ended meanwhile was told before. It must only post.
    void checkpointNow(std::function<void()> done);

    /// `look` and then `done` with what it says are called on the network thread; `done` must only post.
    void look(std::function<bool()> look, std::function<void(bool)> done);

    using ProbeDone = std::function<void(ProbeResult, std::string contentDisposition, std::string finalUrl)>;
    /// `done` is called on the network thread and must only post.
    void probe(DownloadRequest request, HostAccesses accesses, ProbeDone done);

    /// A small file of the same origin as the transfer's. `done` is called on the network thread and must only post.
    void fetchBeside(DownloadId id, std::string url, std::int64_t most, std::function<void(SmallFile)> done);

private:
    void with(DownloadId id, std::function<void(Transfer&)> what);

    TransferObserver& m_observer;
    // Both belong to the network thread.
    std::unordered_map<DownloadId, std::unique_ptr<Transfer>> m_transfers;
    std::unordered_map<std::uint64_t, std::unique_ptr<Probe>> m_probes;
    std::unordered_map<std::uint64_t, std::unique_ptr<SmallFetch>> m_fetches;
    std::uint64_t m_nextProbe = 1; // number of fetches too
    std::unique_ptr<Worker> m_worker;
};

} // namespace intact
