// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/disk/file_ops.h"
#include "core/download/kept_digest.h"
#include "core/engine/download_service.h"
#include "core/net/net_loop.h"
#include "core/net/network_state.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace intact {

/// What an engine needs to know at its start; everything can be changed later but the first two.
struct EngineOptions {
    std::string stateDirectory; ///< where the queue database lives; made when missing
    int workers = 0;            ///< 0: clamp(cores / 2, 1, 4)
    QueueLimits limits;
    std::optional<std::int64_t> rateLimit; ///< bytes per second over all downloads
    bool resumeAtStart = true;             ///< false: everything unfinished is loaded as paused
    bool discovery = false;                ///< as DownloadService::setDiscovery(), from the beginning
    SignatureKeys signatureKeys;           ///< as DownloadService::setSignatureKeys(), from the beginning
    /// Where there are signature keys every file gets a SHA-256 all the same: it is what a signature proves.
    KeptDigest keptDigest = KeptDigest::Sha256;
    bool noteOrigin = false; ///< as DownloadService::setNoteOrigin(), from the beginning
    bool hold = false;       ///< as DownloadService::setHold(), from the beginning
    std::string proxy = {};  ///< the program's own, with its login: downloads that go through it know that again
    NetTimeouts timeouts{};
    /// What a full or missing disk has stopped waits for it and goes on by itself; false: it fails.
    bool waitForDisk = true;
    /// Folders that downloads usually go to: searched for part files when the list was damaged.
    std::vector<std::string> usualDirectories;
    /// How often a changed list gets a snapshot beside it, and at the end; nothing: never.
    std::optional<Duration> snapshotEvery = std::chrono::minutes(10);
    std::string bootId;          ///< which start of the kernel this is; empty: as it says. Another one is for tests.
    std::string databaseVfs;     ///< name of a registered sqlite3_vfs; empty: the system's. Another one is for tests.
    std::int64_t blockBytes = 0; ///< of block digests; 0: as blockBytesFor() says. Another size is for tests.
    /// Whether there is a network at all; asked on a network thread. Another one is for tests.
    std::function<bool()> hasNetwork = intact::hasNetwork;
};

/// The whole engine: queue, workers, store. Owned by the composition root; its methods may be called from any thread.
class Engine final : public DownloadService {
public:
    /// Opens the queue and starts the threads; what was running when the program ended goes on.
    /// Failures: as QueueStore::open(). `clock` and `files` must outlive the engine.
    static Result<std::unique_ptr<Engine>> open(const EngineOptions& options, const Clock& clock, FileOps& files);
    /// Stops everything, makes durable what is on disk, joins all threads: however long the disks take for that.
    /// Nothing that runs is lost: it goes on next time.
    ~Engine() override;
    /// Begins to stop and waits at most so long; true: the rest takes no time. False: some disk does not answer, and
    /// the destructor would wait for it. Who cannot wait ends the process as it stands (std::_Exit): the next run finds
    /// what a crash leaves. Nothing but the destructor may be called afterwards.
    [[nodiscard]] bool stop(Duration most);
    /// What a person waits at most for a program to end.
    static constexpr Duration kPatience = std::chrono::seconds(2);

    void add(std::vector<DownloadRequest> requests, bool start) override;
    void adopt(DownloadRequest request, AdoptedPart part, bool start) override;
    void pause(std::vector<DownloadId> ids) override;
    void resume(std::vector<DownloadId> ids) override;
    void restart(std::vector<DownloadId> ids) override;
    void replaceLink(DownloadId id, std::string url) override;
    void remove(std::vector<DownloadId> ids) override;
    void restore(std::vector<DownloadId> ids) override;
    void purge(std::vector<DownloadId> ids) override;
    void move(std::vector<DownloadId> ids, MoveTo where) override;
    void moveBeside(std::vector<DownloadId> ids, Beside side, DownloadId neighbour) override;
    void rename(DownloadId id, std::string fileName) override;
    void changeRequest(DownloadId id, DownloadRequest request) override;
    void setRateLimit(std::optional<std::int64_t> bytesPerSecond) override;
    void setDownloadRateLimit(std::vector<DownloadId> ids, std::optional<std::int64_t> bytesPerSecond) override;
    void setQueueLimits(const QueueLimits& limits) override;
    void setPriority(std::vector<DownloadId> ids, Priority priority) override;
    void setStartAt(std::vector<DownloadId> ids, std::optional<WallTime> when) override;
    void setHold(bool hold) override;
    void setDiscovery(bool discovery) override;
    void setSignatureKeys(SignatureKeys keys) override;
    void inspectKeys(SignatureKeys keys) override;
    void setNoteOrigin(bool note) override;
    void startNow(std::vector<DownloadId> ids) override;
    void setHostAccess(std::string server, HostAccess access) override;
    void setNetworkAvailable(bool available) override;
    void checkpointNow(std::uint64_t token) override;
    void watchDetails(std::optional<DownloadId> id) override;
    void probe(std::uint64_t token, DownloadRequest request) override;
    void inspectFolder(std::string directory) override;
    void makeFolder(std::string existing, std::string below) override;
    void checkFiles(std::vector<DownloadId> ids) override;
    void verify(std::vector<DownloadId> ids) override;
    void stopVerifying(std::vector<DownloadId> ids) override;
    void pauseVerifying(bool pause) override;
    void verifyBy(LocalChecksums checksums) override;
    void searchHistory(std::uint64_t token, HistoryQuery query) override;
    void askRecords(std::uint64_t token, std::vector<DownloadId> ids) override;
    void setCategories(std::vector<Category> categories) override;
    void setCategory(std::vector<DownloadId> ids, CategoryChoice choice) override;
    void changeTags(std::vector<DownloadId> ids, std::vector<std::string> add,
                    std::vector<std::string> remove) override;
    void importList(ListContent list, bool start) override;
    [[nodiscard]] EventQueue& events() override;

private:
    class Impl;
    explicit Engine(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace intact
