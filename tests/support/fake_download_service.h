// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/download_service.h"

#include <functional>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace intact::tests {

/// An engine that downloads nothing: does to its records what the commands say, at once, and notes every command.
/// For tests of front ends; one thread.
class FakeDownloadService final : public DownloadService {
public:
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
    void setHold(bool hold) override { holds.push_back(hold); }
    void setDiscovery(bool wanted) override { discovery = wanted; }
    void setSignatureKeys(SignatureKeys wanted) override { signatureKeys = std::move(wanted); }
    void inspectKeys(SignatureKeys keys) override {
        inspectedKeys.push_back(keys);
        push(KeysInspected{std::move(keys), uselessKeys});
    }
    void setNoteOrigin(bool wanted) override { noteOrigin = wanted; }
    void startNow(std::vector<DownloadId> ids) override;
    void setHostAccess(std::string server, HostAccess access) override;
    void setNetworkAvailable(bool available) override { networkAvailable = available; }
    void checkpointNow(std::uint64_t token) override { checkpoints.push_back(token); }
    void watchDetails(std::optional<DownloadId> id) override;
    void probe(std::uint64_t token, DownloadRequest request) override;
    void inspectFolder(std::string directory) override;
    void makeFolder(std::string existing, std::string below) override {
        folders.emplace_back(std::move(existing), std::move(below));
    }
    void checkFiles(std::vector<DownloadId> ids) override { checked.push_back(std::move(ids)); }
    void verify(std::vector<DownloadId> ids) override;
    void stopVerifying(std::vector<DownloadId> ids) override;
    void pauseVerifying(bool pause) override { checkingPaused.push_back(pause); }
    void verifyBy(LocalChecksums checksums) override { checksumFiles.push_back(std::move(checksums)); }
    void searchHistory(std::uint64_t token, HistoryQuery query) override {
        searched.emplace_back(token, std::move(query));
    }
    void askRecords(std::uint64_t token, std::vector<DownloadId> ids) override;
    void setCategories(std::vector<Category> categories) override;
    void setCategory(std::vector<DownloadId> ids, CategoryChoice choice) override;
    void changeTags(std::vector<DownloadId> ids, std::vector<std::string> add,
                    std::vector<std::string> remove) override;
    void importList(ListContent list, bool start) override;
    [[nodiscard]] EventQueue& events() override { return m_events; }

    /// Puts these on the list, as after a start.
    void load(const std::vector<DownloadRecord>& records);
    void push(Event event) { m_events.push(std::move(event)); }
    /// A record that is not removed.
    [[nodiscard]] const DownloadRecord& record(std::int64_t id) const { return m_records.at(id); }
    [[nodiscard]] std::size_t count() const { return m_records.size(); }

    std::vector<DownloadRequest> added;
    std::vector<std::pair<DownloadRequest, AdoptedPart>> adopted;
    std::vector<std::pair<DownloadId, DownloadRequest>> changedRequests;
    std::vector<DownloadRecord> imported;
    std::vector<Category> categories; ///< as they stand
    std::vector<DownloadId> purged;
    std::vector<DownloadId> restarted;
    std::vector<std::pair<DownloadId, std::string>> newLinks;
    std::vector<std::pair<std::uint64_t, DownloadRequest>> probes;
    std::vector<std::string> inspected;
    std::vector<std::vector<DownloadId>> checked;
    std::vector<DownloadId> verified;                         ///< that were to be read again
    std::vector<DownloadId> notVerified;                      ///< of which that was to stop
    std::vector<bool> checkingPaused;                         ///< as it was wished
    std::vector<LocalChecksums> checksumFiles;                ///< by which files were to be checked
    std::vector<std::pair<std::string, std::string>> folders; ///< that were to be made
    std::vector<SignatureKeys> inspectedKeys;
    std::vector<UselessKey> uselessKeys; ///< what inspecting some says
    Failure folderFailure;               ///< what inspecting one says
    std::vector<std::pair<std::uint64_t, HistoryQuery>> searched;
    std::vector<std::pair<DownloadId, std::string>> renamed;
    std::vector<std::pair<std::vector<DownloadId>, MoveTo>> moved;
    HostAccesses accesses;
    std::vector<std::uint64_t> checkpoints; ///< that were wished; tests answer
    std::optional<DownloadId> watched;
    std::vector<bool> holds;       ///< as they were set
    bool discovery = false;        ///< as it was set last
    bool noteOrigin = false;       ///< the same
    SignatureKeys signatureKeys{}; ///< the same
    std::vector<DownloadId> startedNow;
    std::vector<std::optional<std::int64_t>> rateLimits; ///< over all downloads, as they were set
    std::optional<bool> networkAvailable;
    std::int64_t freeBytes = 212'000'000'000;

private:
    void setState(const std::vector<DownloadId>& ids, State state);
    void change(const std::vector<DownloadId>& ids, const std::function<void(DownloadRecord&)>& change);

    EventQueue m_events;
    std::map<std::int64_t, DownloadRecord> m_records;
    std::map<std::int64_t, DownloadRecord> m_removed;
    std::int64_t m_nextId = 1000;
    std::int64_t m_nextCategory = 1;
};

} // namespace intact::tests
