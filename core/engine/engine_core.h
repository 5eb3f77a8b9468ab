// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/download_list.h"
#include "core/engine/download_logs.h"
#include "core/engine/engine.h"
#include "core/engine/engine_loop.h"
#include "core/engine/event_queue.h"
#include "core/engine/file_checker.h"
#include "core/engine/signature_checker.h"
#include "core/engine/transfer_host.h"
#include "core/queue/host_book.h"
#include "core/queue/rate_shares.h"
#include "core/store/checkpointer.h"
#include "core/transfer/completion.h"
#include "core/verify/checksum_searches.h"

#include <deque>
#include <functional>
#include <future>
#include <map>
#include <memory>
#include <optional>
#include <random>
#include <set>
#include <string>
#include <vector>

namespace intact {

/// What was found at the start, but for the list.
struct StoredState {
    std::vector<HostRecord> hosts;
    DownloadId nextId;
    StoredCategories categories;
    LastEnd lastEnd = LastEnd::Unknown;
    StoreCondition condition;
};

/// What the engine decides and in which order: the list of downloads, who runs where, what is stored when, what is
/// told. Lives on the engine thread but for post() and the TransferObserver calls, which post; owned by the Engine.
/// Network loops and the checkpoint thread post all that one of their rounds brings, then wake it once; and what it has
/// to tell goes to the reader with one wake-up a round of its own.
///
/// The pipeline of one download, in the order in which it happens:
///   (start) the list is read piece by piece; commands wait for its end
///   add → COMMIT → schedule → startTransfer ─ TransferHost ─→ transferFound → saved
///       → (disk loop) ledgerSink: fdatasync, COMMIT, again and again
///       → transferEnded(Whole) → finish: seal, sync, choose, COMMIT finalizing, place, COMMIT complete → told
class EngineCore final : private TransferObserver {
public:
    EngineCore(const EngineOptions& options, const Clock& clock, FileOps& files, std::unique_ptr<QueueStore> store,
               EventQueue& events);
    /// Stops all transfers and waits until what they had is durable.
    ~EngineCore() override;
    EngineCore(const EngineCore&) = delete;
    EngineCore& operator=(const EngineCore&) = delete;

    void start(StoredState state);
    /// As Engine::stop(). From one thread, which is not the engine's.
    [[nodiscard]] bool stop(Duration most);
    /// Runs on the engine thread, in the order of the calls, once the whole list is there.
    void command(std::function<void(EngineCore&)> command);

    // Commands (engine_commands.cpp), as in DownloadService
    void add(std::vector<DownloadRequest> requests, bool start);
    void adopt(const DownloadRequest& request, const AdoptedPart& part, bool start); // engine_adopting.cpp
    void pause(const std::vector<DownloadId>& ids);
    void resume(const std::vector<DownloadId>& ids);
    void restart(const std::vector<DownloadId>& ids);
    void replaceLink(DownloadId id, const std::string& url);
    void remove(const std::vector<DownloadId>& ids);
    void restore(const std::vector<DownloadId>& ids);
    void purge(const std::vector<DownloadId>& ids);
    void move(const std::vector<DownloadId>& ids, MoveTo where); // engine_order.cpp
    void moveBeside(const std::vector<DownloadId>& ids, Beside side, DownloadId neighbour);
    void rename(DownloadId id, const std::string& fileName);
    void changeRequest(DownloadId id, const DownloadRequest& wanted); // engine_options.cpp
    void setRateLimit(std::optional<std::int64_t> bytesPerSecond);
    void setDownloadRateLimit(const std::vector<DownloadId>& ids, std::optional<std::int64_t> bytesPerSecond);
    void setQueueLimits(const QueueLimits& limits);
    void setPriority(const std::vector<DownloadId>& ids, Priority priority); // engine_times.cpp
    void setStartAt(const std::vector<DownloadId>& ids, std::optional<WallTime> when);
    void setHold(bool hold);
    void startNow(const std::vector<DownloadId>& ids);
    void setDiscovery(bool discovery) { m_options.discovery = discovery; }
    void setSignatureKeys(SignatureKeys keys); // engine_checksums.cpp
    void inspectKeys(const SignatureKeys& keys);
    void setNoteOrigin(bool note) { m_options.noteOrigin = note; }
    void setHostAccess(const std::string& server, const HostAccess& access);
    void setNetworkAvailable(bool available);
    void checkpointNow(std::uint64_t token); // engine_checkpoints.cpp
    void watchDetails(std::optional<DownloadId> id);
    void probe(std::uint64_t token, const DownloadRequest& request);
    void inspectFolder(const std::string& directory);
    void makeFolder(const std::string& existing, const std::string& below);
    void checkFiles(std::vector<DownloadId> ids); // engine_files.cpp
    void searchHistory(std::uint64_t token, const HistoryQuery& query);
    void verify(const std::vector<DownloadId>& ids) { verify(ids, {}); } // engine_verifying.cpp
    void stopVerifying(const std::vector<DownloadId>& ids);
    void pauseVerifying(bool pause);
    void verifyBy(const LocalChecksums& checksums);                           // engine_proving.cpp
    void askRecords(std::uint64_t token, const std::vector<DownloadId>& ids); // engine_lists.cpp
    void importList(ListContent list, bool start);
    void setCategories(std::vector<Category> categories); // engine_categories.cpp
    void setCategory(const std::vector<DownloadId>& ids, const CategoryChoice& choice);
    void changeTags(const std::vector<DownloadId>& ids, const std::vector<std::string>& add,
                    const std::vector<std::string>& remove);

private:
    // From the stored list to running downloads (engine_start.cpp)
    struct Reading {
        LastEnd lastEnd = LastEnd::Unknown;
        StoreCondition condition;
        // Of what has been read, for when all is:
        std::vector<DownloadId> changed;
        std::vector<DownloadId> purge;
        std::vector<DownloadId> finalizing;
        std::vector<std::function<void(EngineCore&)>> commands; // that came meanwhile
    };
    void readNext(DownloadId before, std::int64_t most);
    void takePiece(std::vector<DownloadRecord>& records, bool last);
    void readingEnded();
    [[nodiscard]] PackedRecord takeStored(DownloadRecord record);
    void becomeStartable(DownloadRecord& record) const;
    void tellCondition(const StoreCondition& condition);

    // Commands, parts of them
    void addNext(const std::shared_ptr<std::vector<DownloadRequest>>& requests, std::size_t begin, bool start);
    void insert(const std::shared_ptr<std::vector<DownloadRecord>>& fresh, std::function<void(EngineCore&)> then);
    void addOne(DownloadRequest request, bool start, std::vector<DownloadRecord>& fresh);
    [[nodiscard]] std::string newPartToken();
    void continueWith(Entry& entry, const DownloadRequest& request, bool start);
    void resumeOne(Entry& entry);
    void pauseOne(Entry& entry);
    void forgetBytes(Entry& entry);
    void removeOne(Entry& entry);
    void purgeOne(Entry& entry);
    void renameFinished(Entry& entry, const std::string& fileName);
    void checkFilesFrom(const std::shared_ptr<const std::vector<DownloadId>>& ids, std::size_t begin);
    void fileLookedFor(DownloadId id, const std::string& name, bool missing);
    void refuse(std::string subject, Failure failure);

    // The bytes of another program (engine_adopting.cpp)
    void takeOver(Entry& entry, const AdoptedPart& part);
    void adoptionRefused(const DownloadRequest& request, const AdoptedPart& part, Failure failure);

    // Other options (engine_options.cpp)
    void applyOptions(Entry& entry, DownloadRequest changed);
    void applyWaitingOptions(Entry& entry);

    // Where downloads are filed (engine_categories.cpp)
    void storeCategories(std::vector<Category> categories);
    void storeFiling(Entry& entry);
    void applyRules(DownloadRequest& request, const std::string& fileName) const;

    // A new beginning, another link (engine_links.cpp)
    void beginAnew(Entry& entry);
    void dropFreshLink(Entry& entry);
    void linkProven(DownloadId id, const std::string& finalUrl, const Validators& validators) override;

    // Running (engine_running.cpp)
    std::optional<Instant> tick(Instant now);
    void schedule();
    void startTransfer(Entry& entry, int connections);
    void shareConnections();
    void ended(DownloadId id, TransferEnd end);
    void settle(Entry& entry, TransferEnd end);
    [[nodiscard]] LedgerSink ledgerSinkFor(DownloadId id);
    [[nodiscard]] std::size_t leastBusyHost();
    void transferFound(DownloadId id, const std::string& fileName, const Ledger& ledger) override;
    void transferState(DownloadId id, State state) override;
    void transferProgress(const Progress& progress, const std::optional<Details>& details, const RateUse& use) override;
    void transferHost(DownloadId id, const HostReport& report) override;
    void sourceDropped(const SourceDropped& dropped) override;
    void transferEnded(DownloadId id, TransferEnd end) override;
    void roundEnded() override { m_loop.wake(); }

    // What hosts take (engine_hosts.cpp)
    [[nodiscard]] std::vector<QueueEntry> queue();
    void hostReported(Entry& entry, const HostReport& report);
    [[nodiscard]] HostUse useOf(const std::string& server, DownloadId besides);
    bool holdQueued(const std::vector<QueueEntry>& entries);
    [[nodiscard]] bool othersWorkAt(const Entry& entry);
    [[nodiscard]] std::map<std::string, int> lentAsMirrors();
    [[nodiscard]] std::vector<int> mirrorConnections(const Entry& entry);

    // Checksum files and signatures beside downloads (engine_checksums.cpp)
    void checksumWanted(DownloadId id, const std::string& url, std::optional<std::int64_t> total) override;
    void searchChecksum(DownloadId id, const std::string& url, std::optional<std::int64_t> total);
    [[nodiscard]] bool mayAskBeside(const std::string& url);
    void take(const std::vector<ChecksumSearches::Step>& steps);
    void fetchBeside(const ChecksumSearches::Fetch& fetch);
    void checkBeside(const ChecksumSearches::Check& check);
    void tellTransfer(DownloadId id, const std::function<void(TransferHost&)>& what);
    void checkFileSignature(Entry& entry, TransferEnd end);
    void fileSignatureChecked(DownloadId id, TransferEnd end, const SignatureAnswer& answer);
    void refuseSigned(Entry& entry, TransferEnd& end);
    void setAside(DownloadId id, const TransferEnd& end);

    // What servers name themselves (engine_named.cpp)
    void metalinkNamed(DownloadId id, const std::string& url) override;
    void mirrorsNamed(DownloadId id, const std::vector<std::string>& mirrors) override;
    void readMetalink(DownloadId id, const std::string& url);
    void metalinkFetched(DownloadId id, const std::string& url, const SmallFile& file);

    // When they may run (engine_times.cpp)
    void setStartAt(Entry& entry, std::optional<WallTime> when);
    void stopAsQueued(Entry& entry);
    void startThoseDue();
    [[nodiscard]] std::optional<Instant> nextLookAtClock() const;

    // Finished files read again (engine_verifying.cpp)
    struct FileToCheck {
        DownloadId id;
        std::string list; // path of the checksum file that it is compared with; empty: none
    };
    void verify(const std::vector<DownloadId>& ids, const std::string& list);
    void checkNextFile();
    void fileRead(const CheckJob& job, const FileDigests& digests);
    void takeCheck(Entry& entry, const FileDigests& digests, const std::string& list);

    // By a checksum file of this computer (engine_proving.cpp)
    void expectOf(DownloadId id, const Checksum& expected);
    [[nodiscard]] std::vector<DownloadRecord> finishedBeside(const std::vector<ListedFile>& files);

    // What is written down (engine_logs.cpp)
    void note(DownloadId id, LogLine line);
    void noteFailure(DownloadId id, LogKind kind, const Failure& failure, std::optional<WallTime> until = {});
    void noteFound(const Entry& entry, const std::string& fileName, const Ledger& ledger);
    void tellLog();
    void transferLog(DownloadId id, const LogLine& line) override;

    // How fast everybody may be (engine_rates.cpp)
    void shareRates();
    void rateUsed(Entry& entry, const RateUse& use);

    // While there is no network (engine_network.cpp)
    [[nodiscard]] bool failedForWantOfNetwork(const TransferEnd& end) const;
    void waitForNetwork(Entry& entry, const Failure& failure);
    void lookForNetwork(Instant now);
    void networkIsBack();

    // While a disk is full or not there (engine_disks.cpp)
    [[nodiscard]] bool waitForDisk(Entry& entry, const Failure& failure);
    void lookAtDisks(Instant now);
    void diskFound(DownloadId id, const DiskFound& found);

    // All at once (engine_checkpoints.cpp)
    struct CheckpointWish {
        std::uint64_t token = 0;
        std::size_t hosts = 0;       // that have not answered yet
        std::set<DownloadId> ending; // when they have: what the checkpoint thread is still to bring to an end
    };
    void hostCheckpointed(const std::shared_ptr<CheckpointWish>& wish);
    void nothingLeftOf(DownloadId id);
    void tellCheckpoint(std::uint64_t token);

    // Finishing (engine_finishing.cpp)
    struct Finishing {
        Completion completion;
        DownloadRecord record; // as it is to be stored
        TransferStats stats;
        bool begun = false; // as Entry::endBegun
    };
    void finish(Entry& entry, TransferEnd end);
    void prepare(std::shared_ptr<Finishing> finishing);
    void place(std::shared_ptr<Finishing> finishing);
    void storeEnd(const std::shared_ptr<Finishing>& finishing);
    [[nodiscard]] Result<void> writeEnd(QueueStore& store, DownloadRecord& record) const;
    void finished(const Finishing& finishing);
    void finishingFailed(const Finishing& finishing, const Failure& failure);
    void resumeFinalizing(Entry& entry);
    void finalizingFound(Entry& entry, FinalizingFound what, std::shared_ptr<PartFile> part);
    [[nodiscard]] Finishing finishingOf(const DownloadRecord& record, std::shared_ptr<PartFile> part);
    void goOnEnding(Entry& entry);
    void closeFirst(std::shared_ptr<PartFile> part, std::function<void(EngineCore&)> then);

    void reorder(const std::function<std::vector<DownloadId>(const std::vector<DownloadId>&)>& arranged);

    // Telling and storing (engine_core.cpp)
    void post(std::function<void(EngineCore&)> command);
    void postFromRound(std::function<void(EngineCore&)> command);
    void setState(Entry& entry, State state);
    void fail(Entry& entry, State state, Failure failure);
    void tell(const Entry& entry, std::optional<TransferStats> stats = std::nullopt);
    void tellDetails(const Entry& entry);
    void save(const Entry& entry);
    void afterCommit(std::function<Result<void>(QueueStore&)> write,
                     std::function<void(EngineCore&, Result<void>)> then);
    void idle(Entry& entry);
    /// One after the other, each packed again before the next: for commands, which may name all there are.
    void forEach(const std::vector<DownloadId>& ids, const std::function<void(Entry&)>& work);
    [[nodiscard]] std::vector<Entry*> entriesOf(const std::vector<DownloadId>& ids);
    void beginStopping();
    void tellIfStopped();

    EngineOptions m_options;
    const Clock& m_clock;
    FileOps& m_files;
    EventQueue& m_events;
    DownloadList m_list;
    HostBook m_hostBook;
    ChecksumSearches m_checksums;
    RateAccount m_rateAccount;
    Instant m_ratesSharedAt{};
    DownloadId m_nextId;
    std::vector<Category> m_categories;
    CategoryId m_nextCategory;
    HostAccesses m_accesses;
    std::optional<DownloadId> m_watched;
    DownloadLogs m_logs;
    bool m_logDue = false;                // of the watched one
    bool m_hold = false;                  // see setHold()
    std::set<DownloadId> m_startedAnyway; // while held
    std::optional<Reading> m_reading;     // until the whole list is there
    std::set<std::string> m_adding;       // downloads on their way into the store, see downloadKey()
    std::shared_ptr<const std::vector<DownloadId>> m_filesToCheck; // newest wish of checkFiles()
    std::deque<FileToCheck> m_toCheck;                             // wait to be read again, the next one first
    std::optional<DownloadId> m_beingChecked;
    std::vector<std::shared_ptr<CheckpointWish>> m_checkpointWishes; // that wait for what is ending
    bool m_checkingPaused = false;
    bool m_scheduleDue = true;
    std::optional<Instant> m_networkLostAt; // as the front end says
    std::optional<Instant> m_lookForNetworkAt;
    std::optional<Instant> m_hostsChangeAt;      // a host takes more by itself then
    std::optional<std::promise<void>> m_stopped; // set while stopping
    std::future<void> m_whenStopped;             // of the thread that stops it
    bool m_stopTold = false;
    std::mt19937_64 m_random{std::random_device{}()};
    EngineLoop m_loop;
    // Stopped in this order after the loop: the checkpointer tells the hosts, the hosts tell the loop.
    std::vector<std::unique_ptr<TransferHost>> m_hosts;
    std::unique_ptr<Checkpointer> m_checkpointer;
    // They tell the loop:
    std::unique_ptr<FileChecker> m_checker;
    std::unique_ptr<SignatureChecker> m_textSignatures;
    std::unique_ptr<SignatureChecker> m_fileSignatures;
};

} // namespace intact
