// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/download/events.h"
#include "core/download/last_end.h"
#include "core/download/packed_record.h"
#include "core/download/record.h"
#include "core/engine/disk_wait.h"
#include "core/queue/order.h"
#include "core/queue/rate_shares.h"
#include "core/queue/scheduler.h"
#include "core/transfer/retry.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

namespace intact {

/// One download as the engine knows it.
struct Entry {
    DownloadRecord record;
    std::string server;              ///< canonical host:port, for the budget; after a redirect the last one's
    std::optional<std::size_t> host; ///< a transfer exists, on this TransferHost
    bool finalizing = false;         ///< its completion is with the checkpoint thread
    bool endBegun = false;           ///< COMMIT "finalizing" is made: how far its end got is seen on the disk only
    bool purgeWhenIdle = false;
    std::optional<Instant> retryAt;   ///< with State::Waiting
    LastEnd lastEnd = LastEnd::Clean; ///< of the run that stored its ledger
    bool offline = false;             ///< waits for the network
    std::optional<DiskWait> diskWait; ///< waits for the disk
    DiskStops diskStops;
    RetryCount retry;
    std::optional<DownloadRequest> freshLink;       ///< tried in place of the record's until the bytes have proved it
    std::optional<DownloadRequest> optionsWhenIdle; ///< taken over when its transfer has ended
    bool beginAnewWhenIdle = false;
    int forgetting = 0; ///< COMMITs on their way that forget its bytes; before them its part file must not be emptied
    std::optional<Progress> progress;      ///< the newest, while it runs
    RateUse rateUse;                       ///< the newest, while it runs
    std::size_t requestKey = 0;            ///< of its DownloadList
    std::vector<std::string> namedMirrors; ///< of its transfer, when a server has named some
    // As last told to its transfer:
    int connections = 0;              ///< its share of the server's
    bool hostLimited = false;         ///< the server has shown that it does not take any number
    std::optional<std::int64_t> rate; ///< bytes per second

    /// Those that its transfer has.
    [[nodiscard]] const std::vector<std::string>& mirrors() const {
        return namedMirrors.empty() ? record.request.mirrors : namedMirrors;
    }
    [[nodiscard]] bool isIdle() const { return !host && !finalizing; }
    /// Nothing goes on with it, and all there is to know of it is its record, server and lastEnd.
    [[nodiscard]] bool isAtRest() const;
    /// A file that seems to change between the parts of one download is perhaps only named differently by each server
    /// behind one address: then a single connection gets it whole.
    [[nodiscard]] bool mayUseParts() const { return retry.restarts < 2; }
};

/// What makes two requests the same download.
[[nodiscard]] std::string downloadKey(const DownloadRequest& request);

/// All downloads by number and in the order of the queue. There may be 100,000, of which few are of interest at a time:
/// those at rest (queued, paused, failed, finished) are kept packed, and unpacked when somebody asks for them. So an
/// Entry lives until the next packResting(), or as long as something goes on with it; hold its id, not its address.
/// Lives on the engine thread; owned by the EngineCore.
class DownloadList {
public:
    Entry& insert(DownloadRecord record, LastEnd lastEnd = LastEnd::Clean);
    void erase(DownloadId id);
    /// After every change of an entry's state or of its being removed.
    void stateChanged(Entry& entry);
    [[nodiscard]] Entry* find(DownloadId id);
    /// A copy, for a look at one of many; nothing when it is not on the list.
    [[nodiscard]] std::optional<DownloadRecord> recordOf(DownloadId id) const;
    /// Packs what has been asked for since the last time and is at rest (again).
    void packResting();
    /// The same for one, at once: for those who go through many.
    void packIfResting(DownloadId id);
    /// After a change of an entry's URL, directory, asked-for name, priority or time to start.
    void requestChanged(Entry& entry);
    /// Same URL, directory and asked-for name, not complete and not removed.
    [[nodiscard]] Entry* findUnfinished(const DownloadRequest& request);
    /// For a new one, at the end of the queue; never the same again, even if nobody has got it yet.
    [[nodiscard]] std::int64_t takePosition() { return ++m_lastPosition; }
    /// Of a download that is on the list.
    [[nodiscard]] std::int64_t positionOf(DownloadId id) const { return m_slots.at(id).position; }
    void setPosition(DownloadId id, std::int64_t position);
    [[nodiscard]] Priority priorityOf(DownloadId id) const { return m_slots.at(id).priority; }
    /// The budget of which server it counts against.
    void setServer(Entry& entry, const DownloadRequest& request);
    void setServer(Entry& entry, const std::string& server);
    /// By position, removed ones left out.
    [[nodiscard]] std::vector<DownloadId> order() const;
    /// What the scheduler looks at, by position: all that run, and of each server the first `most` that are queued and
    /// whose time to start has come; with `only`, none but these of the queued ones.
    /// Those whose last transfer is still closing, or whose bytes are being forgotten, are left out, and so are up to
    /// kMostFinishing whose bytes have all arrived: they wait for the disk only, and need no place and no connection. A
    /// disk that cannot keep up so holds back the next ones.
    [[nodiscard]] std::vector<QueueEntry> queue(int most, const std::set<DownloadId>* only = nullptr) const;
    /// Those that have a transfer or are on their way to get one; not those whose completion is with the checkpoint
    /// thread.
    [[nodiscard]] std::vector<Entry*> running();
    /// Those with a transfer, or whose completion is with the checkpoint thread, whatever their state.
    [[nodiscard]] std::vector<Entry*> busy();
    /// Those that are queued and whose time to start has come; and when the next one's will.
    [[nodiscard]] std::vector<DownloadId> dueStarts(WallTime now) const;
    [[nodiscard]] std::optional<WallTime> nextStart() const;
    /// How many wait for this server.
    [[nodiscard]] int waitingAt(const std::string& server) const;
    /// Those that wait for the network.
    [[nodiscard]] std::vector<DownloadId> offline() const;
    /// Those that wait for a disk which is due to be looked at; and when the next one will be.
    [[nodiscard]] std::vector<DownloadId> dueDisks(Instant now) const;
    [[nodiscard]] std::optional<Instant> nextDisk() const;
    /// When the earliest wait ends.
    [[nodiscard]] std::optional<Instant> nextRetry() const;
    /// Those whose wait has ended.
    [[nodiscard]] std::vector<DownloadId> dueRetries(Instant now) const;
    /// How many are unpacked at the moment.
    [[nodiscard]] std::size_t unpacked() const;

private:
    struct Turn {
        Priority priority = Priority::Normal;
        std::int64_t position = 0;
        DownloadId id;
        [[nodiscard]] auto operator<=>(const Turn&) const = default;
    };
    /// Where the scheduler and the timers find a download: each is a container below.
    enum class Drawer : std::uint8_t { None, Finishing, Running, Waiting, Later, Queued };

    /// One download: unpacked in `entry`, or packed with what the list itself needs of it.
    struct Slot {
        std::unique_ptr<Entry> entry;
        PackedRecord packed;
        const std::string* server = nullptr; // in m_servers
        std::int64_t position = 0;           // in both cases, as the two below, which are as filed
        std::optional<WallTime> startAt;
        Priority priority = Priority::Normal;
        std::uint8_t segments = 0;
        LastEnd lastEnd = LastEnd::Clean;
        bool removed = false;
        bool touched = false; // is in m_touched
        Drawer drawer = Drawer::None;
        bool isUnfinished = false; // is in m_byRequest
    };
    [[nodiscard]] Entry& unpack(Slot& slot);
    void pack(Slot& slot);
    void touch(DownloadId id, Slot& slot);
    static void addQueued(std::vector<QueueEntry>& queue, const std::string& server, DownloadId id, const Slot& slot);
    [[nodiscard]] static bool mayStart(const Slot& slot);
    [[nodiscard]] static Drawer drawerOf(const DownloadRecord& record);
    void file(Entry& entry);
    void unfile(Entry& entry);
    void noteRequest(const Entry& entry, Slot& slot);
    void forgetRequest(const Entry& entry, Slot& slot);
    void putIn(Entry& entry, Slot& slot);
    void takeOut(Entry& entry, Slot& slot);

    static constexpr std::size_t kMostFinishing = 512; // each holds a descriptor open

    std::unordered_map<DownloadId, Slot> m_slots;
    std::unordered_set<std::string> m_servers; // those of packed ones; every name once
    std::vector<DownloadId> m_touched;         // since the last packResting()
    // What the scheduler, the timers and new requests look at, by state, so that they never walk through a long queue
    // or history. None of these is removed. Those that are referred to by address are not at rest.
    std::unordered_multimap<std::size_t, DownloadId> m_byRequest; // not complete, by Entry::requestKey
    std::unordered_set<Entry*> m_running;                         // isRunning() but for those that are being finalized
    std::unordered_set<Entry*> m_finishing;                       // State::Finalizing
    std::unordered_set<Entry*> m_waiting;                         // State::Waiting
    std::unordered_map<std::string, std::set<Turn>> m_queued;     // State::Queued, by server
    std::set<std::pair<WallTime, DownloadId>> m_later;            // State::Queued, but not before that time
    std::int64_t m_lastPosition = 0;
};

} // namespace intact
